// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/handovercard.h"

#include "ui/models/displaytext.h"
#include "ui/models/plaintext.h"
#include "ui/models/signaltext.h"
#include "ui/widgets/basics.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace frontdesk {
namespace {

paint::ChipLook priorityChip(Priority priority)
{
    const bool red = priority >= Priority::High;
    return {display::priorityName(priority), red ? Icon::Siren : Icon::None, red ? Tone::Urgent : Tone::Muted,
            red ? Tone::UrgentSoft : Tone::ChipBack};
}

/// The transcript shows the whole answer; here it is a reminder.
constexpr int LongestAttempt = 110;
constexpr int LongestWish = 240;
constexpr int MostAttempts = 2;

QString plainWords(const QString& markdown) { return display::withoutMarkdown(markdown).simplified(); }

QString shortened(const QString& text, int longest = LongestAttempt)
{
    return text.size() <= longest ? text : QString(text.left(longest).trimmed() % u'…');
}

}  // namespace

HandOverCardView::HandOverCardView(QWidget* parent) : QWidget(parent), m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(6);
    setAccessibleName(tr("Hand-over"));
}

void HandOverCardView::clear()
{
    while (QLayoutItem* item = m_layout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

void HandOverCardView::setText(const QString& text)
{
    clear();
    addText(text, true);
    m_layout->addStretch(1);
}

void HandOverCardView::setCard(const HandOverCard& card)
{
    clear();
    if (!card.wish.isEmpty()) {
        addTitle(tr("What the customer wants"));
        addText(tr("“%1”").arg(shortened(card.wish.simplified(), LongestWish)));
    }
    addTitle(tr("Why a person"));
    addSignals(card.escalation);
    if (!card.escalation.note.isEmpty()) {
        addTitle(tr("Note of the colleague who passed it on"));
        addText(card.escalation.note);
    }
    addAttempts(card.tried);
    if (m_turnsShown)
        addTurns(card.lastTurns);
    m_layout->addStretch(1);
}

void HandOverCardView::addTitle(const QString& title)
{
    if (m_layout->count() > 0)
        m_layout->addSpacing(6);
    m_layout->addWidget(new TextLabel(title, {12, QFont::DemiBold, Tone::Muted}));
}

void HandOverCardView::addText(const QString& text, bool quiet)
{
    m_layout->addWidget(new TextLabel(text, {13, QFont::Normal, quiet ? Tone::Muted : Tone::Text, TextFlow::Wrap}));
}

void HandOverCardView::addSignals(const Escalation& escalation)
{
    auto* first = new QWidget;
    auto* head = new QHBoxLayout(first);
    head->setContentsMargins(0, 0, 0, 0);
    head->addWidget(new ChipLabel(priorityChip(escalation.priority)));
    head->addStretch(1);
    m_layout->addWidget(first);
    for (const EscalationSignal& found : display::signalsOf(escalation)) {
        auto* row = new QWidget;
        auto* line = new QHBoxLayout(row);
        line->setContentsMargins(0, 0, 0, 0);
        line->setSpacing(8);
        line->addWidget(new TextLabel(display::signalText(found), {13, QFont::Normal, Tone::Text, TextFlow::Wrap}), 1);
        if (found.weight > 0) {
            auto* weight = new ChipLabel(
                {QStringLiteral("+%1").arg(qRound(found.weight * 100)), Icon::None, Tone::Muted, Tone::ChipBack});
            weight->setToolTip(tr("Weight of this sign; their sum decides the priority"));
            line->addWidget(weight, 0, Qt::AlignTop);
        }
        m_layout->addWidget(row);
    }
}

void HandOverCardView::addAttempts(const QList<HandOverCard::Attempt>& tried)
{
    if (tried.isEmpty())
        return;
    addTitle(tr("What the AI tried"));
    // The last ones say most; the transcript has them all.
    for (const HandOverCard::Attempt& attempt : tried.mid(qMax<qsizetype>(0, tried.size() - MostAttempts))) {
        if (!attempt.asked.isEmpty())
            addText(shortened(attempt.asked), true);
        const QString whole = plainWords(attempt.answered);
        const QString answer = attempt.confidence ? tr("%1 (%2 % sure)", "answer, confidence")
                                                        .arg(shortened(whole))
                                                        .arg(qRound(*attempt.confidence * 100))
                                                  : shortened(whole);
        auto* label = new TextLabel(answer, {13, QFont::Normal, Tone::Text, TextFlow::Wrap});
        label->setContentsMargins(12, 0, 0, 4);
        if (whole.size() > LongestAttempt)
            label->setToolTip(whole);
        m_layout->addWidget(label);
    }
    if (const int more = int(tried.size()) - MostAttempts; more > 0)
        addText(tr("%n more before that", "attempts of the AI", more), true);
}

void HandOverCardView::addTurns(const QList<Message>& turns)
{
    if (turns.isEmpty())
        return;
    addTitle(tr("Last messages"));
    for (const Message& message : turns)
        addText(tr("%1: %2", "author, text")
                    .arg(display::authorName(message), shortened(plainWords(display::bodyText(message)))),
                message.author != Author::Contact);
}

}  // namespace frontdesk
