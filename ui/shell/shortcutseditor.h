// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/shell/actions.h"

#include <QHash>
#include <QWidget>

class QGridLayout;
class QKeySequenceEdit;
class QPushButton;
class QToolButton;

namespace frontdesk {

class TextLabel;

/// Every action with its keys, to be changed one by one. Keys that another action has are refused with a sentence
/// naming it. Takes effect at once. As high as it needs to be: put it into a scroll area.
class ShortcutsEditor final : public QWidget {
    Q_OBJECT

public:
    explicit ShortcutsEditor(Actions& actions, QWidget* parent = nullptr);

    [[nodiscard]] QKeySequenceEdit* edit(ActionId id) const { return m_rows.value(id).edit; }
    [[nodiscard]] QToolButton* resetButton(ActionId id) const { return m_rows.value(id).reset; }
    [[nodiscard]] QPushButton* resetAllButton() const { return m_resetAll; }
    /// The sentence under the row; empty = the keys are fine.
    [[nodiscard]] QString problem(ActionId id) const;

private:
    struct Row {
        QKeySequenceEdit* edit = nullptr;
        QToolButton* reset = nullptr;
        TextLabel* problem = nullptr;
    };
    void addRow(QGridLayout* grid, ActionId id);
    void tryKeys(ActionId id);
    void follow();

    Actions& m_actions;
    QHash<ActionId, Row> m_rows;
    QPushButton* m_resetAll;
};

}  // namespace frontdesk
