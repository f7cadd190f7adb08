// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/console/deskconsole.h"

#include <QWidget>

class QLineEdit;
class QPushButton;

namespace frontdesk {

class ChipLabel;
class CoreBridge;
class CustomerActs;
class EditField;
class TextLabel;

/// Who the customer is: name, e-mail and phone are changed in place; blocking asks for the reason beside the button.
class CustomerCard final : public QWidget {
    Q_OBJECT

public:
    explicit CustomerCard(CoreBridge& bridge, QWidget* parent = nullptr);

    void setSummary(const ConversationSummary& summary);
    void setProfile(const ContactProfile& profile);
    [[nodiscard]] EditField* nameField() const { return m_name; }
    [[nodiscard]] EditField* emailField() const { return m_email; }
    [[nodiscard]] EditField* phoneField() const { return m_phone; }
    [[nodiscard]] CustomerActs* acts() const { return m_acts; }
    [[nodiscard]] QPushButton* verifyButton() const { return m_verify; }
    [[nodiscard]] QPushButton* blockButton() const { return m_block; }
    [[nodiscard]] QLineEdit* reasonEdit() const { return m_reason; }
    [[nodiscard]] QPushButton* confirmButton() const { return m_confirm; }

Q_SIGNALS:
    void problem(const QString& text);
    void changed();
    void done(const QString& text);
    /// The customer and all conversations of theirs are gone.
    void erased(frontdesk::ContactId contact);

private:
    void build();
    void save(EditField* field, QString Contact::*member, const QString& value);
    void save(EditField* field, const Contact& contact);
    void confirmIdentity();
    void setBlocked(bool blocked);
    void showVerified();
    void showBlock();

    CoreBridge& m_bridge;
    ContactProfile m_profile;
    ChipLabel* m_verified;
    QPushButton* m_verify;
    EditField* m_name;
    EditField* m_email;
    EditField* m_phone;
    TextLabel* m_facts;
    TextLabel* m_blockedText;
    QPushButton* m_block;
    QWidget* m_blockForm;
    QLineEdit* m_reason;
    QPushButton* m_confirm;
    QPushButton* m_cancel;
    CustomerActs* m_acts;
};

}  // namespace frontdesk
