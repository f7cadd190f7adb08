// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/inbox/inboxtext.h"

#include "ui/models/displaytext.h"

#include <QCoreApplication>
#include <QLocale>

namespace frontdesk::inboxText {
namespace {

using paint::ChipLook;

struct TextInbox {
    Q_DECLARE_TR_FUNCTIONS(frontdesk::inbox)
};

constexpr qint64 SoonSeconds = 120;
constexpr double DoubtfulBelow = 0.55;

qint64 secondsLeft(const Escalation& escalation, Micros now)
{
    // Rounded up, so that a fresh deadline of 3:00 does not show 2:59.
    const Micros left = escalation.dueAt - now;
    return left >= 0 ? (left + MicrosPerSecond - 1) / MicrosPerSecond : left / MicrosPerSecond;
}

ChipLook waitingChip(const Escalation& escalation, Micros now)
{
    const bool overdue = escalation.dueAt > 0 && escalation.dueAt < now;
    const bool red = overdue || escalation.priority == Priority::Urgent;
    QString words = TextInbox::tr("Waiting");
    if (overdue)
        words = TextInbox::tr("Overdue %1").arg(display::duration(secondsLeft(escalation, now)));
    else if (escalation.dueAt > 0)
        words = TextInbox::tr("Waiting · %1 left").arg(display::duration(secondsLeft(escalation, now)));
    return {words, red ? Icon::Siren : Icon::Hand, red ? Tone::Urgent : Tone::Wait,
            red ? Tone::UrgentSoft : Tone::WaitSoft};
}

}  // namespace

QString arguments() { return TextInbox::tr("Arguments"); }

QString result() { return TextInbox::tr("Result"); }

QString retry() { return TextInbox::tr("Try again"); }

QString copyText() { return TextInbox::tr("Copy text"); }

QString copyDetails() { return TextInbox::tr("Copy details"); }

QString discard() { return TextInbox::tr("Discard"); }

QString saveFile(const QString& name) { return TextInbox::tr("Save %1").arg(name); }

QString deliveryNotice(const TranscriptRow& row)
{
    const bool doubtful = row.message.delivery == Delivery::Failed || row.message.delivery == Delivery::Unconfirmed;
    if (doubtful && row.detail && !row.detail->explanation.isEmpty())
        return row.detail->advice.isEmpty() ? row.detail->explanation
                                            : QString(row.detail->explanation % u' ' % row.detail->advice);
    if (row.message.delivery == Delivery::Unconfirmed)
        return TextInbox::tr(
            "The channel did not say whether this arrived. Ask the customer before you send it again.");
    if (row.message.delivery != Delivery::Failed)
        return {};
    if (!row.failure.isEmpty())
        return row.failure;
    return row.message.deliveryCode.isEmpty()
               ? TextInbox::tr("The message did not reach the customer.")
               : TextInbox::tr("The channel refused the message (%1).").arg(row.message.deliveryCode);
}

QString sourceTitle(const Citation& citation)
{
    QString title = citation.document;
    if (!citation.section.isEmpty() && citation.section != citation.document)
        title = TextInbox::tr("%1, %2", "document, section").arg(citation.document, citation.section);
    return citation.page > 0 ? TextInbox::tr("%1, p. %2").arg(title).arg(citation.page) : title;
}

bool isWaiting(const ConversationSummary& summary)
{
    return summary.conversation.state == ConversationState::Open && summary.escalation
           && summary.escalation->state == EscalationState::Waiting;
}

ChipLook stateChip(const ConversationSummary& summary, StaffId self, Micros now)
{
    const Conversation& conversation = summary.conversation;
    if (conversation.state == ConversationState::Closed)
        return {TextInbox::tr("Closed"), Icon::Check, Tone::Muted, Tone::ChipBack};
    if (conversation.state == ConversationState::Snoozed)
        return {TextInbox::tr("Snoozed"), Icon::AlarmClock, Tone::Muted, Tone::ChipBack};
    if (isWaiting(summary))
        return waitingChip(*summary.escalation, now);
    if (conversation.handler == Handler::Human) {
        if (conversation.assigneeId == self)
            return {TextInbox::tr("You"), Icon::UserRound, Tone::Human, Tone::HumanSoft};
        return {summary.assigneeName.isEmpty() ? TextInbox::tr("A person") : summary.assigneeName, Icon::UserRound,
                Tone::Muted, Tone::ChipBack};
    }
    if (conversation.silence == u"at_capacity")
        return {TextInbox::tr("Waiting for a place"), Icon::Hourglass, Tone::Wait, Tone::WaitSoft};
    if (!conversation.silence.isEmpty())
        return {TextInbox::tr("AI is silent"), Icon::CirclePause, Tone::Muted, Tone::ChipBack};
    if (!summary.confidence)
        return {TextInbox::tr("AI"), Icon::Bot, Tone::Ai, Tone::AiSoft};
    const QString words = TextInbox::tr("AI · %1").arg(confidence(*summary.confidence));
    if (*summary.confidence < DoubtfulBelow)
        return {words, Icon::Bot, Tone::Wait, Tone::WaitSoft};
    return {words, Icon::Bot, Tone::Ai, Tone::AiSoft};
}

QColor urgencyBar(const ConversationSummary& summary, Micros now)
{
    if (!isWaiting(summary))
        return {};
    const Escalation& escalation = *summary.escalation;
    if (escalation.priority == Priority::Urgent || (escalation.dueAt > 0 && escalation.dueAt < now))
        return tone(Tone::UrgentFill);
    if (escalation.dueAt > 0 && secondsLeft(escalation, now) < SoonSeconds)
        return tone(Tone::WaitBar);
    return {};
}

QString timeLeft(const Escalation& escalation, Micros now)
{
    if (escalation.dueAt == 0)
        return {};
    const QString time = display::duration(secondsLeft(escalation, now));
    return escalation.dueAt < now ? TextInbox::tr("overdue %1").arg(time) : TextInbox::tr("%1 left").arg(time);
}

QString confidence(double probability)
{
    return TextInbox::tr("%1%", "percentage").arg(qRound(qBound(0.0, probability, 1.0) * 100));
}

}  // namespace frontdesk::inboxText
