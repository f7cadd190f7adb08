// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/inbox/aimemorylist.h"

#include "ui/bridge/corebridge.h"
#include "ui/bridge/undobook.h"
#include "ui/models/displaytext.h"
#include "ui/widgets/basics.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QToolButton>

namespace frontdesk {
namespace {

constexpr int MostCharacters = 370;  // name, colon and value

QString spoken(const QString& name) { return QString(name).replace(u'_', u' '); }

QString words(const MemoryFact& fact)
{
    return AiMemoryList::tr("%1: %2", "name of a fact: the fact").arg(spoken(fact.name), fact.value);
}

QString origin(const MemoryFact& fact)
{
    const QString who = fact.origin == u"model" ? AiMemoryList::tr("Noted by the AI")
                                                : AiMemoryList::tr("Noted by %1").arg(fact.origin);
    return fact.expiresAt > 0
               ? AiMemoryList::tr("%1, until %2", "origin, time").arg(who, display::dateAndTime(fact.expiresAt))
               : AiMemoryList::tr("%1, kept", "origin, for ever").arg(who);
}

}  // namespace

AiMemoryList::AiMemoryList(CoreBridge& bridge, UndoBook& undo, QWidget* parent)
    : QWidget(parent),
      m_bridge(bridge),
      m_undo(undo),
      m_hint(new TextLabel({}, {12, QFont::Normal, Tone::Muted, TextFlow::Wrap})),
      m_rows(new QVBoxLayout),
      m_edit(new QLineEdit)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(new TextLabel(tr("What the AI remembers"), {12, QFont::DemiBold, Tone::Muted}));
    layout->addWidget(m_hint);
    m_rows->setSpacing(6);
    layout->addLayout(m_rows);
    m_edit->setPlaceholderText(tr("For example “preferred store: Portland”…"));
    m_edit->setAccessibleName(tr("Let the AI remember something about this customer: a name, a colon and the fact"));
    m_edit->setMaxLength(MostCharacters);
    m_edit->setTextMargins(6, 0, 6, 0);
    layout->addWidget(m_edit);
    connect(m_edit, &QLineEdit::returnPressed, this, &AiMemoryList::submit);
}

QString AiMemoryList::hint() const { return m_hint->isHidden() ? QString() : m_hint->text(); }

void AiMemoryList::setContact(ContactId contact)
{
    if (m_contact != contact) {
        m_edit->clear();
        m_changing.clear();
        clearRows();
        hide();
    }
    m_contact = contact;
    refresh();
}

void AiMemoryList::refresh()
{
    const ContactId contact = m_contact;
    if (!contact.isValid())
        return;
    m_bridge.whenDone(m_bridge.console().memory().memoryOf(contact), this,
                      [this, contact](const Result<CustomerMemory>& memory) {
                          if (m_contact != contact)
                              return;
                          if (memory)
                              showMemory(*memory);
                          else
                              Q_EMIT problem(errorSentence(memory.error()));
                      });
}

void AiMemoryList::clearRows()
{
    m_forget.clear();
    m_change.clear();
    m_keep.clear();
    while (QLayoutItem* item = m_rows->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
}

void AiMemoryList::showMemory(const CustomerMemory& memory)
{
    if (isAncestorOf(focusWidget()) && focusWidget() != m_edit)
        m_edit->setFocus();
    clearRows();
    const bool may = memory.verified && memory.hours > 0;
    m_hint->setText(memory.hours <= 0 ? tr("The AI's memory is switched off in the agent's configuration.")
                    : !memory.verified
                        ? tr("The AI remembers only customers whose e-mail address or telephone number was "
                             "confirmed: save one of them above.")
                    : memory.facts.isEmpty() ? tr("Nothing yet.")
                                             : QString());
    m_hint->setVisible(!m_hint->text().isEmpty());
    m_edit->setVisible(may);
    for (const MemoryFact& fact : memory.facts)
        addRow(fact);
    setVisible(true);
}

void AiMemoryList::addRow(const MemoryFact& fact)
{
    auto* row = new QWidget;
    auto* across = new QHBoxLayout(row);
    across->setContentsMargins(0, 0, 0, 0);
    across->setSpacing(4);
    across->addWidget(new IconLabel(Icon::Bot, Tone::Ai, 16), 0, Qt::AlignTop);
    auto* text = new QVBoxLayout;
    text->setSpacing(0);
    text->addWidget(new TextLabel(words(fact), {13, QFont::Normal, Tone::Text, TextFlow::Wrap}));
    text->addWidget(new TextLabel(origin(fact), {12, QFont::Normal, Tone::Muted, TextFlow::Wrap}));
    across->addLayout(text, 1);
    const auto button = [across](Icon icon, const QString& name) {
        auto* made = makeIconButton(icon, name);
        made->setFixedSize(26, 26);
        made->setIconSize({14, 14});
        across->addWidget(made, 0, Qt::AlignTop);
        return made;
    };
    auto* keep = button(fact.expiresAt > 0 ? Icon::Clock : Icon::Bookmark,
                        fact.expiresAt > 0 ? tr("Keep “%1” for ever").arg(spoken(fact.name))
                                           : tr("Let “%1” expire again").arg(spoken(fact.name)));
    auto* change = button(Icon::Pencil, tr("Change “%1”").arg(spoken(fact.name)));
    auto* forgetButton = button(Icon::Cross, tr("Forget “%1”").arg(spoken(fact.name)));
    connect(keep, &QToolButton::clicked, this, [this, fact] {
        save(m_contact, {fact.id, fact.name, fact.value, fact.expiresAt > 0});
    });
    connect(change, &QToolButton::clicked, this, [this, fact] {
        m_changing = fact.id;
        m_changingKept = fact.expiresAt == 0;
        m_edit->setText(QString(spoken(fact.name) % u": " % fact.value));
        m_edit->setFocus();
    });
    connect(forgetButton, &QToolButton::clicked, this, [this, fact] { forget(fact); });
    m_keep << keep;
    m_change << change;
    m_forget << forgetButton;
    m_rows->addWidget(row);
    setTabOrder(keep, change);
    setTabOrder(change, forgetButton);
    setTabOrder(forgetButton, m_edit);
}

void AiMemoryList::submit()
{
    const QString typed = m_edit->text().simplified();
    if (typed.isEmpty()) {
        m_changing.clear();
        return;
    }
    const QString name = typed.section(u':', 0, 0).trimmed();
    const QString value = typed.section(u':', 1).trimmed();
    if (name.isEmpty() || value.isEmpty()) {
        Q_EMIT problem(tr("Write a name, a colon and the fact, for example “preferred store: Portland”."));
        return;
    }
    save(m_contact, {m_changing, name, value, !m_changing.isEmpty() && m_changingKept});
}

void AiMemoryList::save(ContactId contact, const MemoryDraft& draft)
{
    const QString typed = m_edit->text();
    m_bridge.whenDone(m_bridge.console().memory().saveMemory(contact, draft), this,
                      [this, contact, typed](const Result<MemoryFact>& done) {
                          if (!done) {
                              Q_EMIT problem(errorSentence(done.error()));
                              return;
                          }
                          if (m_contact != contact)
                              return;
                          if (m_edit->text() == typed)
                              m_edit->clear();
                          m_changing.clear();
                          refresh();
                      });
}

void AiMemoryList::forget(const MemoryFact& fact)
{
    const ContactId contact = m_contact;
    m_bridge.whenDone(m_bridge.console().memory().forgetMemory(contact, fact.id), this,
                      [this, contact, fact](const Result<>& done) {
                          if (!done) {
                              Q_EMIT problem(errorSentence(done.error()));
                              return;
                          }
                          m_undo.push(tr("Forgotten: %1").arg(words(fact).left(60)), this, [this, contact, fact] {
                              save(contact, {QString(), fact.name, fact.value, fact.expiresAt == 0});
                          });
                          refresh();
                      });
}

}  // namespace frontdesk
