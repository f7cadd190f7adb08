// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/shell/actions.h"

#include <QDialog>

class QPushButton;
class QStackedWidget;

namespace frontdesk {

class ShortcutsEditor;

/// All keys of the window on one sheet (F1), made from the Actions; a button turns it into the editor.
class CheatSheet final : public QDialog {
    Q_OBJECT

public:
    explicit CheatSheet(Actions& actions, QWidget* parent = nullptr);
    void setEditing(bool on);
    [[nodiscard]] ShortcutsEditor* editor() const { return m_editor; }
    [[nodiscard]] QPushButton* changeButton() const { return m_change; }

private:
    [[nodiscard]] QWidget* makeSheet();
    [[nodiscard]] QWidget* makeGroup(ActionGroup group);
    void remakeSheet();

    Actions& m_actions;
    QStackedWidget* m_stack;
    QWidget* m_sheet = nullptr;
    ShortcutsEditor* m_editor;
    QPushButton* m_change;
};

}  // namespace frontdesk
