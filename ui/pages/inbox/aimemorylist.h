// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/console/memoryconsole.h"

#include <QWidget>

class QLineEdit;
class QToolButton;
class QVBoxLayout;

namespace frontdesk {

class CoreBridge;
class TextLabel;
class UndoBook;

/// What the AI itself remembers of a verified customer: listed, corrected and forgotten by staff. Says why there is nothing
/// where nothing can be.
class AiMemoryList final : public QWidget {
    Q_OBJECT

public:
    AiMemoryList(CoreBridge& bridge, UndoBook& undo, QWidget* parent = nullptr);

    void setContact(ContactId contact);
    void refresh();
    [[nodiscard]] QLineEdit* edit() const { return m_edit; }
    [[nodiscard]] QList<QToolButton*> forgetButtons() const { return m_forget; }
    [[nodiscard]] QList<QToolButton*> changeButtons() const { return m_change; }
    [[nodiscard]] QList<QToolButton*> keepButtons() const { return m_keep; }
    [[nodiscard]] QString hint() const;

Q_SIGNALS:
    void problem(const QString& text);

private:
    void showMemory(const CustomerMemory& memory);
    void clearRows();
    void addRow(const MemoryFact& fact);
    void submit();
    void save(ContactId contact, const MemoryDraft& draft);
    void forget(const MemoryFact& fact);

    CoreBridge& m_bridge;
    UndoBook& m_undo;
    ContactId m_contact;
    QString m_changing;  ///< id of the fact whose words stand in the field
    bool m_changingKept = false;
    TextLabel* m_hint;
    QVBoxLayout* m_rows;
    QLineEdit* m_edit;
    QList<QToolButton*> m_forget, m_change, m_keep;
};

}  // namespace frontdesk
