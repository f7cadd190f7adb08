// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/pages/inbox/cannedbook.h"

#include <QDialog>

class QLineEdit;
class QListWidget;
class QPlainTextEdit;
class QPushButton;

namespace frontdesk {

class TextLabel;

/// Saved replies: list, add, change, delete. Every refusal is said beside the form.
class CannedDialog final : public QDialog {
    Q_OBJECT

public:
    CannedDialog(CannedBook& book, QWidget* parent = nullptr);

    [[nodiscard]] QListWidget* list() const { return m_list; }
    [[nodiscard]] QLineEdit* shortcutEdit() const { return m_shortcut; }
    [[nodiscard]] QLineEdit* titleEdit() const { return m_title; }
    [[nodiscard]] QPlainTextEdit* textEdit() const { return m_text; }
    [[nodiscard]] QPushButton* saveButton() const { return m_save; }
    [[nodiscard]] QPushButton* addButton() const { return m_add; }
    [[nodiscard]] QPushButton* deleteButton() const { return m_delete; }
    [[nodiscard]] QString problem() const;

private:
    void build();
    void fill();
    void show(int row);
    void startNew();
    void save();
    void remove();
    void say(const QString& problem);
    [[nodiscard]] QString check() const;

    CannedBook& m_book;
    QString m_id;  ///< of the one in the form; empty = new
    QListWidget* m_list;
    QLineEdit* m_shortcut;
    QLineEdit* m_title;
    QPlainTextEdit* m_text;
    TextLabel* m_problem;
    QPushButton* m_add;
    QPushButton* m_delete;
    QPushButton* m_save;
};

}  // namespace frontdesk
