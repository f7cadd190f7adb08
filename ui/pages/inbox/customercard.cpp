// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/inbox/customercard.h"

#include "ui/bridge/corebridge.h"
#include "ui/models/displaytext.h"
#include "ui/pages/inbox/customeracts.h"
#include "ui/pages/inbox/editfield.h"
#include "ui/widgets/basics.h"
#include "ui/widgets/textlabel.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>

namespace frontdesk {

CustomerCard::CustomerCard(CoreBridge& bridge, QWidget* parent)
    : QWidget(parent),
      m_bridge(bridge),
      m_verified(new ChipLabel),
      m_verify(makeButton(tr("Confirm identity"), ButtonKind::Ghost, Icon::ShieldCheck)),
      m_name(new EditField(tr("Name"), tr("unknown"), checkName)),
      m_email(new EditField(tr("E-mail"), tr("add"), checkEmail)),
      m_phone(new EditField(tr("Phone"), tr("add"), checkPhone)),
      m_facts(new TextLabel({}, {12, QFont::Normal, Tone::Muted, TextFlow::Wrap})),
      m_blockedText(new TextLabel({}, {13, QFont::Medium, Tone::Urgent, TextFlow::Wrap})),
      m_block(makeButton({}, ButtonKind::Ghost, Icon::Ban)),
      m_blockForm(new QWidget),
      m_reason(new QLineEdit),
      m_confirm(makeButton(tr("Block"), ButtonKind::Danger)),
      m_cancel(makeButton(tr("Cancel"), ButtonKind::Ghost)),
      m_acts(new CustomerActs(bridge, this))
{
    build();
    connect(m_name, &EditField::saveWanted, this, [this](const QString& v) { save(m_name, &Contact::name, v); });
    connect(m_email, &EditField::saveWanted, this, [this](const QString& v) { save(m_email, &Contact::email, v); });
    connect(m_phone, &EditField::saveWanted, this, [this](const QString& v) { save(m_phone, &Contact::phone, v); });
    connect(m_verify, &QPushButton::clicked, this, &CustomerCard::confirmIdentity);
    connect(m_block, &QPushButton::clicked, this, [this] {
        if (m_profile.blocked) {
            setBlocked(false);
            return;
        }
        m_blockForm->show();
        m_block->hide();
        m_reason->setFocus();
    });
    connect(m_reason, &QLineEdit::textChanged, this,
            [this](const QString& text) { m_confirm->setEnabled(!text.trimmed().isEmpty()); });
    connect(m_reason, &QLineEdit::returnPressed, m_confirm, &QPushButton::click);
    connect(m_confirm, &QPushButton::clicked, this, [this] { setBlocked(true); });
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        showBlock();
        m_block->setFocus();
    });
    connect(m_acts, &CustomerActs::problem, this, &CustomerCard::problem);
    connect(m_acts, &CustomerActs::done, this, &CustomerCard::done);
    connect(m_acts, &CustomerActs::erased, this, &CustomerCard::erased);
    showBlock();
}

void CustomerCard::build()
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 2, 0, 0);
    layout->setSpacing(6);
    m_verified->setLook({tr("Identity verified"), Icon::ShieldCheck, Tone::Human, Tone::HumanSoft});
    m_verified->hide();
    layout->addWidget(m_verified, 0, Qt::AlignLeft);
    for (EditField* field : {m_name, m_email, m_phone})
        layout->addWidget(field);
    m_verify->setToolTip(
        tr("After you have checked who it is. Only then the AI speaks about this customer's orders and bills."));
    m_verify->hide();
    layout->addWidget(m_verify, 0, Qt::AlignLeft);
    layout->addWidget(m_facts);
    layout->addWidget(m_blockedText);
    auto* acts = new QHBoxLayout;
    acts->setSpacing(4);
    acts->addWidget(m_block);
    acts->addStretch(1);
    acts->addWidget(m_acts->button());
    layout->addLayout(acts);
    auto* form = new QVBoxLayout(m_blockForm);
    form->setContentsMargins(0, 0, 0, 0);
    form->setSpacing(6);
    form->addWidget(new TextLabel(tr("Messages of this customer will be refused politely and running conversations "
                                     "closed. It can be taken back."),
                                  {12, QFont::Normal, Tone::Muted, TextFlow::Wrap}));
    m_reason->setPlaceholderText(tr("Why? (only your team sees it)"));
    m_reason->setAccessibleName(tr("Reason for blocking"));
    m_reason->setMaxLength(300);
    m_reason->setTextMargins(6, 0, 6, 0);
    m_confirm->setEnabled(false);
    form->addWidget(m_reason);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_confirm);
    form->addLayout(buttons);
    layout->addWidget(m_blockForm);
}

void CustomerCard::setSummary(const ConversationSummary& summary)
{
    QStringList lines{tr("Writes by %1").arg(display::channelName(summary.conversation.channelId))};
    if (summary.conversation.createdAt > 0)
        lines << tr("This conversation began %1").arg(display::dateAndTime(summary.conversation.createdAt));
    m_facts->setText(lines.join(u'\n'));
    if (m_profile.contact.id != summary.conversation.contactId) {
        // The fields first: what is being typed belongs to the customer who was shown until now.
        m_name->startOver(summary.contactName);
        m_email->startOver({});
        m_phone->startOver({});
        m_profile = {};
        m_profile.contact.id = summary.conversation.contactId;
        showVerified();
        m_acts->setCustomer(m_profile.contact.id, summary.contactName);
        showBlock();
    }
}

void CustomerCard::setProfile(const ContactProfile& profile)
{
    m_profile = profile;
    m_name->setValue(profile.contact.name);
    m_email->setValue(profile.contact.email);
    m_phone->setValue(profile.contact.phone);
    showVerified();
    m_acts->setCustomer(profile.contact.id, profile.contact.name);
    if (m_blockForm->isHidden() || profile.blocked)
        showBlock();
}

void CustomerCard::showVerified()
{
    const Contact& contact = m_profile.contact;
    m_verified->setVisible(contact.verified);
    m_verify->setVisible(!contact.verified && (!contact.email.isEmpty() || !contact.phone.isEmpty()));
}

void CustomerCard::showBlock()
{
    m_blockForm->hide();
    m_reason->clear();
    m_block->setVisible(m_profile.contact.id.isValid());
    m_block->setText(m_profile.blocked ? tr("Unblock") : tr("Block this customer…"));
    m_blockedText->setVisible(m_profile.blocked);
    m_blockedText->setText(m_profile.blockReason.isEmpty() ? tr("Blocked")
                                                           : tr("Blocked: %1").arg(m_profile.blockReason));
}

void CustomerCard::save(EditField* field, QString Contact::*member, const QString& value)
{
    Contact contact = m_profile.contact;
    contact.*member = value;
    save(field, contact);
}

/// A click leaves the focus in the field: what is being typed there is what is meant. An address that a colleague writes
/// is verified by that.
void CustomerCard::confirmIdentity()
{
    m_name->commit();
    const bool sameEmail = m_email->commit();
    const bool samePhone = m_phone->commit();
    if (!sameEmail || !samePhone)
        return;
    Contact contact = m_profile.contact;
    contact.verified = true;
    save(m_email, contact);
}

void CustomerCard::save(EditField* field, const Contact& contact)
{
    m_bridge.whenDone(m_bridge.console().desk().saveContact(contact, m_profile.contact), this,
                      [this, field, id = contact.id](const Result<Contact>& saved) {
                          if (m_profile.contact.id != id)
                              return;
                          if (!saved && saved.error().code == ErrorCode::Conflict) {
                              Q_EMIT problem(errorSentence(saved.error()));
                              Q_EMIT changed();
                              return;
                          }
                          if (!saved) {
                              field->setProblem(errorSentence(saved.error()));
                              return;
                          }
                          m_profile.contact = *saved;
                          setProfile(m_profile);
                          Q_EMIT changed();
                      });
}

void CustomerCard::setBlocked(bool blocked)
{
    const QString reason = m_reason->text().trimmed();
    const ContactId id = m_profile.contact.id;
    m_bridge.whenDone(m_bridge.console().desk().setBlocked(id, blocked, reason), this,
                      [this, id, blocked, reason](const Result<>& done) {
                          if (!done) {
                              Q_EMIT problem(errorSentence(done.error()));
                              return;
                          }
                          if (m_profile.contact.id != id)
                              return;
                          const bool hadFocus = isAncestorOf(QApplication::focusWidget());
                          m_profile.blocked = blocked;
                          m_profile.blockReason = blocked ? reason : QString();
                          showBlock();
                          if (hadFocus)
                              m_block->setFocus();
                          Q_EMIT changed();
                      });
}

}  // namespace frontdesk
