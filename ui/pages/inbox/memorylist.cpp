// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/inbox/memorylist.h"

#include "ui/bridge/corebridge.h"
#include "ui/bridge/undobook.h"
#include "ui/models/displaytext.h"
#include "ui/widgets/basics.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QLineEdit>

namespace frontdesk {
namespace {

constexpr int MaxFact = 500;

}  // namespace

MemoryList::MemoryList(CoreBridge& bridge, UndoBook& undo, QWidget* parent)
    : QWidget(parent), m_bridge(bridge), m_undo(undo), m_rows(new QVBoxLayout), m_add(new QLineEdit)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 2, 0, 0);
    layout->setSpacing(8);
    m_rows->setSpacing(6);
    layout->addLayout(m_rows);
    m_add->setPlaceholderText(tr("Add something to remember…"));
    m_add->setAccessibleName(tr("Add something to remember about this customer"));
    m_add->setMaxLength(MaxFact);
    m_add->setTextMargins(6, 0, 6, 0);
    layout->addWidget(m_add);
    connect(m_add, &QLineEdit::returnPressed, this, [this] {
        const QString text = m_add->text().simplified();
        if (!text.isEmpty())
            add(m_contact, text);
    });
}

void MemoryList::setFacts(ContactId contact, const QList<ContactFact>& facts)
{
    if (m_contact != contact)
        m_add->clear();
    m_contact = contact;
    m_forget.clear();
    while (QLayoutItem* item = m_rows->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const ContactFact& fact : facts) {
        auto* row = new QWidget;
        auto* across = new QHBoxLayout(row);
        across->setContentsMargins(0, 0, 0, 0);
        across->setSpacing(8);
        across->addWidget(new IconLabel(Icon::Bookmark, Tone::Accent, 16), 0, Qt::AlignTop);
        auto* words = new QVBoxLayout;
        words->setSpacing(0);
        words->addWidget(new TextLabel(fact.text, {13, QFont::Normal, Tone::Text, TextFlow::Wrap}));
        const QString when = fact.at > 0 ? display::dateAndTime(fact.at) : QString();
        words->addWidget(
            new TextLabel(when.isEmpty() ? fact.origin : tr("%1, %2", "origin, time").arg(fact.origin, when),
                          {12, QFont::Normal, Tone::Muted}));
        across->addLayout(words, 1);
        auto* forgetButton = makeIconButton(Icon::Cross, tr("Forget “%1”").arg(fact.text.left(60)));
        forgetButton->setFixedSize(26, 26);
        forgetButton->setIconSize({14, 14});
        across->addWidget(forgetButton, 0, Qt::AlignTop);
        connect(forgetButton, &QToolButton::clicked, this, [this, fact] { forget(fact); });
        m_forget << forgetButton;
        m_rows->addWidget(row);
        setTabOrder(forgetButton, m_add);
    }
}

void MemoryList::add(ContactId contact, const QString& text)
{
    m_bridge.whenDone(m_bridge.console().desk().addFact(contact, text), this,
                      [this, text](const Result<ContactFact>& done) {
                          if (!done) {
                              Q_EMIT problem(errorSentence(done.error()));
                              return;
                          }
                          if (m_add->text().simplified() == text)
                              m_add->clear();
                          Q_EMIT changed();
                      });
}

void MemoryList::forget(const ContactFact& fact)
{
    const ContactId contact = m_contact;
    if (isAncestorOf(focusWidget()))
        m_add->setFocus();
    m_bridge.whenDone(m_bridge.console().desk().forgetFact(contact, fact.id), this,
                      [this, contact, fact](const Result<>& done) {
                          if (!done) {
                              Q_EMIT problem(errorSentence(done.error()));
                              return;
                          }
                          m_undo.push(tr("Forgotten: %1").arg(fact.text.left(60)), this,
                                      [this, contact, fact] { add(contact, fact.text); });
                          Q_EMIT changed();
                      });
}

}  // namespace frontdesk
