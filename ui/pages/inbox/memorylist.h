// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/console/deskconsole.h"

#include <QWidget>

class QLineEdit;
class QToolButton;
class QVBoxLayout;

namespace frontdesk {

class CoreBridge;
class UndoBook;

/// What the team should know about the customer, each with where it comes from; one line to add, one button to forget.
class MemoryList final : public QWidget {
    Q_OBJECT

public:
    MemoryList(CoreBridge& bridge, UndoBook& undo, QWidget* parent = nullptr);

    void setFacts(ContactId contact, const QList<ContactFact>& facts);
    [[nodiscard]] QLineEdit* addEdit() const { return m_add; }
    [[nodiscard]] QList<QToolButton*> forgetButtons() const { return m_forget; }

Q_SIGNALS:
    void problem(const QString& text);
    void changed();

private:
    void add(ContactId contact, const QString& text);
    void forget(const ContactFact& fact);

    CoreBridge& m_bridge;
    UndoBook& m_undo;
    ContactId m_contact;
    QVBoxLayout* m_rows;
    QLineEdit* m_add;
    QList<QToolButton*> m_forget;
};

}  // namespace frontdesk
