// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/displaytext.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

namespace frontdesk::display {
namespace {

struct TextDisplay {
    Q_DECLARE_TR_FUNCTIONS(frontdesk::display)
};

struct PartText {
    QString operator()(const TextPart& part) const { return part.text; }
    QString operator()(const ImagePart& part) const
    {
        return part.mediaId.isEmpty() ? TextDisplay::tr("[Image, is being fetched from the provider]")
                                      : TextDisplay::tr("[Image: %1]").arg(part.name);
    }
    QString operator()(const FilePart& part) const
    {
        return part.mediaId.isEmpty() && part.bytes >= 0 ? TextDisplay::tr("[File, is being fetched from the provider]")
                                                         : TextDisplay::tr("[File: %1]").arg(part.name);
    }
    QString operator()(const AudioPart& part) const
    {
        return TextDisplay::tr("[Voice message, %1]").arg(duration(part.durationMs / 1000));
    }
    QString operator()(const CardPart& part) const { return QStringList{part.title, part.text}.join(u'\n').trimmed(); }
};

QDateTime local(Micros time) { return QDateTime::fromMSecsSinceEpoch(time / 1000); }

}  // namespace

Micros now() { return QDateTime::currentMSecsSinceEpoch() * 1000; }

QString silenceText(const QString& silence)
{
    if (silence == u"outside_human")
        return TextDisplay::tr("The AI is silent: a person answers from elsewhere");
    if (silence == u"several_customers")
        return TextDisplay::tr("The AI is silent: more than one customer is in this conversation");
    if (silence == u"thread_inactive")
        return TextDisplay::tr("The AI is silent: the provider has set this conversation inactive");
    if (silence == u"opted_out")
        return TextDisplay::tr("The AI is silent: the customer does not want messages");
    if (silence == u"at_capacity")
        return TextDisplay::tr("Waits: too many conversations are being worked on");
    return silence.isEmpty() ? TextDisplay::tr("The AI may answer again") : silence;
}

QString channelName(const QString& channelId)
{
    if (channelId == u"webchat")
        return TextDisplay::tr("Web chat");
    if (channelId == u"whatsapp")
        return TextDisplay::tr("WhatsApp");
    if (channelId == u"email")
        return TextDisplay::tr("E-mail");
    if (channelId == u"voice")
        return TextDisplay::tr("Phone");
    if (channelId == u"sms")
        return TextDisplay::tr("SMS");
    if (channelId == u"conversations")
        return TextDisplay::tr("Twilio Conversations");
    if (channelId == u"webhook")
        return TextDisplay::tr("Webhook");
    return channelId;
}

Icon channelIcon(const QString& channelId)
{
    if (channelId == u"whatsapp")
        return Icon::MessageCircle;
    if (channelId == u"email")
        return Icon::Mail;
    if (channelId == u"voice")
        return Icon::Phone;
    if (channelId == u"conversations")
        return Icon::MessagesSquare;
    if (channelId == u"webhook")
        return Icon::Webhook;
    return channelId == u"sms" ? Icon::Smartphone : Icon::Globe;
}

QString priorityName(Priority priority)
{
    switch (priority) {
    case Priority::Low: return TextDisplay::tr("Low priority");
    case Priority::Normal: return TextDisplay::tr("Normal priority");
    case Priority::High: return TextDisplay::tr("High priority");
    case Priority::Urgent: return TextDisplay::tr("Urgent");
    }
    return {};
}

QString reasonText(const QString& key)
{
    if (key == u"explicit_wish")
        return TextDisplay::tr("Asked for a person");
    if (key.startsWith(u"phrase:"))
        return TextDisplay::tr("Wrote “%1”, which always gets a person").arg(key.mid(7));
    if (key == u"unanswered_after_restart")
        return TextDisplay::tr("Was waiting for an answer when the program was not running");
    if (key == u"maintenance")
        return TextDisplay::tr("Wrote while the AI was switched off for maintenance");
    if (key == u"message_left")
        return TextDisplay::tr("Left a message while nobody was in");
    if (key == u"draft_waits")
        return TextDisplay::tr("A draft of the AI waits for approval");
    if (key == u"draft_told")
        return TextDisplay::tr("Was told that people answer");
    if (key == u"ai_off")
        return TextDisplay::tr("The AI does not answer this kind of question here");
    if (key == u"ai_shadow")
        return TextDisplay::tr("People answer here; the AI only compares");
    if (key == u"low_confidence")
        return TextDisplay::tr("The AI was not sure of its answer");
    if (key == u"identity")
        return TextDisplay::tr("Could not prove who they are after several tries");
    if (key == u"turn_cap")
        return TextDisplay::tr("Too many questions without a solution");
    if (key == u"error")
        return TextDisplay::tr("The AI could not answer because of an error");
    if (key == u"sentiment")
        return TextDisplay::tr("Sounds unhappy");
    if (key == u"repeated")
        return TextDisplay::tr("Asked the same several times");
    if (key == u"owner_gone")
        return TextDisplay::tr("Was left without an answer by the person who had it");
    if (key == u"after_restore")
        return TextDisplay::tr("Wrote before a backup was restored; nobody knows whether it was answered");
    if (key == u"ai_silent")
        return TextDisplay::tr("Waits for an answer in a conversation in which the AI is silent");
    if (key == u"not_delivered")
        return TextDisplay::tr("An answer of the AI could not be delivered");
    if (key == u"callback_due")
        return TextDisplay::tr("A callback that was promised is due");
    if (key == u"other")
        return TextDisplay::tr("Needs something that the AI cannot do");
    if (key == u"passed_on")
        return TextDisplay::tr("Passed on by a colleague");
    if (key == u"accepted_offer")
        return TextDisplay::tr("Accepted the offer of a person");
    if (key == u"complaint")
        return TextDisplay::tr("Has a complaint");
    if (key.startsWith(u"keyword:"))
        return TextDisplay::tr("Wrote about “%1”").arg(key.mid(8));
    return key;
}

QString duration(qint64 seconds)
{
    const qint64 s = qAbs(seconds);
    if (s >= 3600)
        return TextDisplay::tr("%1 h %2 min").arg(s / 3600).arg((s / 60) % 60);
    return QStringLiteral("%1:%2").arg(s / 60).arg(s % 60, 2, 10, QLatin1Char('0'));
}

QString age(Micros time, Micros now)
{
    const qint64 s = qMax<qint64>(0, (now - time) / MicrosPerSecond);
    if (s < 60)
        return TextDisplay::tr("now");
    if (s < 3600)
        return TextDisplay::tr("%1m", "minutes ago, short").arg(s / 60);
    if (s < 86400)
        return TextDisplay::tr("%1h", "hours ago, short").arg(s / 3600);
    return TextDisplay::tr("%1d", "days ago, short").arg(s / 86400);
}

QString clockTime(Micros time) { return local(time).toString(QStringLiteral("HH:mm")); }

QString dateAndTime(Micros time)
{
    return TextDisplay::tr("%1, %2", "day, time").arg(dayName(day(time)), clockTime(time));
}

QDate day(Micros time) { return local(time).date(); }

QString dayName(const QDate& day)
{
    const QDate today = QDate::currentDate();
    if (day == today)
        return TextDisplay::tr("Today");
    if (day == today.addDays(-1))
        return TextDisplay::tr("Yesterday");
    const QString format = day.year() == today.year()
                               ? TextDisplay::tr("dddd, d MMMM", "date format, see QDate::toString")
                               : TextDisplay::tr("d MMMM yyyy", "date format, see QDate::toString");
    return QLocale().toString(day, format);
}

QString shortTime(qint64 micros)
{
    if (micros < 1000)
        return TextDisplay::tr("<1 ms");
    if (micros < 200'000)
        return TextDisplay::tr("%1 ms").arg(micros / 1000);
    return TextDisplay::tr("%1 s").arg(QLocale().toString(double(micros) / MicrosPerSecond, 'f', 1));
}

QString bodyText(const Message& message)
{
    QStringList texts;
    for (const MessagePart& part : message.parts)
        texts << std::visit(PartText{}, part);
    return texts.join(u'\n');
}

QString messageText(const Message& message)
{
    QStringList texts;
    for (const MessagePart& part : message.parts)
        if (std::holds_alternative<TextPart>(part) || std::holds_alternative<CardPart>(part))
            texts << std::visit(PartText{}, part);
    return texts.join(u'\n');
}

QString authorName(const Message& message, const QString& contact)
{
    if (!message.authorName.isEmpty())
        return message.authorName;
    switch (message.author) {
    case Author::Contact: return contactName(contact);
    case Author::Ai: return TextDisplay::tr("AI");
    case Author::Staff: return TextDisplay::tr("Team");
    case Author::System: break;
    }
    return TextDisplay::tr("Frontdesk");
}

QString agentRuleText(const QString& rule)
{
    const QString what = rule.section(u':', 1);
    if (rule.startsWith(u"keyword:"))
        return TextDisplay::tr("“%1” stands in the message").arg(what);
    if (rule.startsWith(u"topic:"))
        return TextDisplay::tr("the message is about %1").arg(QString(what).replace(u'_', u' '));
    if (rule == u"model")
        return TextDisplay::tr("the agent before asked for it");
    if (rule == u"sticky")
        return TextDisplay::tr("it has the conversation already");
    if (rule == u"default")
        return TextDisplay::tr("nothing spoke for another one");
    if (rule == u"hop_limit")
        return TextDisplay::tr("handed over often enough, nobody else may take it");
    return rule;
}

QString eventText(const Message& message)
{
    const QString& extra = message.eventText;
    switch (message.event) {
    case EventKind::HumanJoined:
        return extra.isEmpty() ? TextDisplay::tr("A person took over from the AI")
                               : TextDisplay::tr("%1 took over from the AI").arg(extra);
    case EventKind::HandedBack:
        return extra.isEmpty() ? TextDisplay::tr("Handed back to the AI")
                               : TextDisplay::tr("%1 handed back to the AI").arg(extra);
    case EventKind::EscalationRaised: return TextDisplay::tr("Asked for a person, waiting for an agent");
    case EventKind::EscalationEnded: return TextDisplay::tr("No longer waiting for a person");
    case EventKind::ConversationClosed: return TextDisplay::tr("Conversation closed");
    case EventKind::ConversationReopened: return TextDisplay::tr("Conversation reopened");
    case EventKind::AiInterrupted: return TextDisplay::tr("The AI stopped answering");
    case EventKind::RateLimited: return TextDisplay::tr("Too many messages in a short time, the AI answers later");
    case EventKind::MessageLeft:
        return extra.isEmpty() ? TextDisplay::tr("Left a message, wants an answer")
                               : TextDisplay::tr("Left a message, wants an answer by e-mail: %1").arg(extra);
    case EventKind::Rated: {
        const QString stars = TextDisplay::tr("Rated %1 of 5").arg(extra.section(u'\n', 0, 0));
        const QString comment = extra.section(u'\n', 1).simplified();
        return comment.isEmpty() ? stars : TextDisplay::tr("%1: “%2”", "rating: comment").arg(stars, comment);
    }
    case EventKind::Assigned: {
        const QString name = extra.section(u'\n', 0, 0);
        const QString note = extra.section(u'\n', 1).simplified();
        const QString what = name.isEmpty() ? TextDisplay::tr("Put back into the queue for people")
                                            : TextDisplay::tr("Assigned to %1").arg(name);
        return note.isEmpty() ? what : TextDisplay::tr("%1: “%2”", "assignment: note").arg(what, note);
    }
    case EventKind::TakeoverAsked: return TextDisplay::tr("%1 would like to take over").arg(extra);
    case EventKind::Snoozed: return TextDisplay::tr("Snoozed");
    case EventKind::SnoozeEnded: return TextDisplay::tr("Back from snooze");
    case EventKind::OutsideHumanJoined:
        return TextDisplay::tr("%1 joined from outside this program, the AI is silent").arg(extra);
    case EventKind::OutsideHumanLeft: return TextDisplay::tr("%1 left").arg(extra);
    case EventKind::Silenced: return silenceText(extra);
    case EventKind::OptedOut: return TextDisplay::tr("The customer wrote %1 and must not be written to").arg(extra);
    case EventKind::OptedIn: return TextDisplay::tr("The customer wrote %1 and may be written to again").arg(extra);
    case EventKind::ThreadStateChanged:
        return extra == u"closed"     ? TextDisplay::tr("Closed at the provider")
               : extra == u"inactive" ? TextDisplay::tr("Set inactive at the provider")
                                      : TextDisplay::tr("Active again at the provider");
    case EventKind::AgentChanged: {
        const QString rule = agentRuleText(extra.section(u'\n', 1));
        return TextDisplay::tr("%1 goes on for the AI: %2", "agent: rule").arg(extra.section(u'\n', 0, 0), rule);
    }
    case EventKind::None: break;
    }
    return extra.isEmpty() ? message.text() : extra;
}

Icon eventIcon(EventKind event)
{
    switch (event) {
    case EventKind::HumanJoined: return Icon::UserCheck;
    case EventKind::HandedBack: return Icon::Bot;
    case EventKind::EscalationRaised: return Icon::Hand;
    case EventKind::ConversationClosed: return Icon::Check;
    case EventKind::AiInterrupted: return Icon::CirclePause;
    case EventKind::RateLimited: return Icon::TriangleAlert;
    case EventKind::OutsideHumanJoined:
    case EventKind::OutsideHumanLeft: return Icon::UserRound;
    case EventKind::Silenced: return Icon::CirclePause;
    case EventKind::OptedOut: return Icon::Ban;
    case EventKind::OptedIn: return Icon::Check;
    default: return Icon::History;
    }
}

QString deliveryText(Delivery delivery)
{
    switch (delivery) {
    case Delivery::None: return {};
    case Delivery::Streaming: return TextDisplay::tr("being written");
    case Delivery::Queued: return TextDisplay::tr("waits to be sent");
    case Delivery::Sending: return TextDisplay::tr("is being sent");
    case Delivery::Sent: return TextDisplay::tr("sent");
    case Delivery::Delivered: return TextDisplay::tr("delivered");
    case Delivery::Read: return TextDisplay::tr("read");
    case Delivery::Failed: return TextDisplay::tr("not sent");
    case Delivery::Unconfirmed: return TextDisplay::tr("not confirmed");
    case Delivery::Interrupted: return TextDisplay::tr("interrupted");
    }
    return {};
}

QString authorPrefix(const ConversationSummary& summary)
{
    switch (Author(summary.lastAuthor)) {
    case Author::Ai: return TextDisplay::tr("AI");
    case Author::Staff:
        return summary.assigneeName.isEmpty() ? TextDisplay::tr("Team") : summary.assigneeName.section(u' ', 0, 0);
    default: return {};
    }
}

QString contactName(const QString& name) { return name.isEmpty() ? TextDisplay::tr("Visitor") : name; }

}  // namespace frontdesk::display
