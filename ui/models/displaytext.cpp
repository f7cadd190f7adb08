// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/displaytext.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

namespace frontdesk::display {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(frontdesk::display)
};

struct PartText {
    QString operator()(const TextPart& part) const { return part.text; }
    QString operator()(const ImagePart& part) const
    {
        return part.mediaId.isEmpty() ? Text::tr("[Image, is being fetched from the provider]")
                                      : Text::tr("[Image: %1]").arg(part.name);
    }
    QString operator()(const FilePart& part) const
    {
        return part.mediaId.isEmpty() && part.bytes >= 0 ? Text::tr("[File, is being fetched from the provider]")
                                                         : Text::tr("[File: %1]").arg(part.name);
    }
    QString operator()(const AudioPart& part) const
    {
        return Text::tr("[Voice message, %1]").arg(duration(part.durationMs / 1000));
    }
    QString operator()(const CardPart& part) const { return QStringList{part.title, part.text}.join(u'\n').trimmed(); }
};

QDateTime local(Micros time) { return QDateTime::fromMSecsSinceEpoch(time / 1000); }

}  // namespace

Micros now() { return QDateTime::currentMSecsSinceEpoch() * 1000; }

QString silenceText(const QString& silence)
{
    if (silence == u"outside_human")
        return Text::tr("The AI is silent: a person answers from elsewhere");
    if (silence == u"several_customers")
        return Text::tr("The AI is silent: more than one customer is in this conversation");
    if (silence == u"thread_inactive")
        return Text::tr("The AI is silent: the provider has set this conversation inactive");
    if (silence == u"opted_out")
        return Text::tr("The AI is silent: the customer does not want messages");
    if (silence == u"at_capacity")
        return Text::tr("Waits: too many conversations are being worked on");
    return silence.isEmpty() ? Text::tr("The AI may answer again") : silence;
}

QString channelName(const QString& channelId)
{
    if (channelId == u"webchat")
        return Text::tr("Web chat");
    if (channelId == u"whatsapp")
        return Text::tr("WhatsApp");
    if (channelId == u"email")
        return Text::tr("E-mail");
    if (channelId == u"voice")
        return Text::tr("Phone");
    if (channelId == u"sms")
        return Text::tr("SMS");
    if (channelId == u"conversations")
        return Text::tr("Twilio Conversations");
    if (channelId == u"webhook")
        return Text::tr("Webhook");
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
    case Priority::Low: return Text::tr("Low priority");
    case Priority::Normal: return Text::tr("Normal priority");
    case Priority::High: return Text::tr("High priority");
    case Priority::Urgent: return Text::tr("Urgent");
    }
    return {};
}

QString reasonText(const QString& key)
{
    if (key == u"explicit_wish")
        return Text::tr("Asked for a person");
    if (key.startsWith(u"phrase:"))
        return Text::tr("Wrote “%1”, which always gets a person").arg(key.mid(7));
    if (key == u"unanswered_after_restart")
        return Text::tr("Was waiting for an answer when the program was not running");
    if (key == u"maintenance")
        return Text::tr("Wrote while the AI was switched off for maintenance");
    if (key == u"message_left")
        return Text::tr("Left a message while nobody was in");
    if (key == u"draft_waits")
        return Text::tr("A draft of the AI waits for approval");
    if (key == u"draft_told")
        return Text::tr("Was told that people answer");
    if (key == u"ai_off")
        return Text::tr("The AI does not answer this kind of question here");
    if (key == u"ai_shadow")
        return Text::tr("People answer here; the AI only compares");
    if (key == u"low_confidence")
        return Text::tr("The AI was not sure of its answer");
    if (key == u"identity")
        return Text::tr("Could not prove who they are after several tries");
    if (key == u"turn_cap")
        return Text::tr("Too many questions without a solution");
    if (key == u"error")
        return Text::tr("The AI could not answer because of an error");
    if (key == u"sentiment")
        return Text::tr("Sounds unhappy");
    if (key == u"repeated")
        return Text::tr("Asked the same several times");
    if (key == u"owner_gone")
        return Text::tr("Was left without an answer by the person who had it");
    if (key == u"after_restore")
        return Text::tr("Wrote before a backup was restored; nobody knows whether it was answered");
    if (key == u"ai_silent")
        return Text::tr("Waits for an answer in a conversation in which the AI is silent");
    if (key == u"not_delivered")
        return Text::tr("An answer of the AI could not be delivered");
    if (key == u"callback_due")
        return Text::tr("A callback that was promised is due");
    if (key == u"other")
        return Text::tr("Needs something that the AI cannot do");
    if (key == u"passed_on")
        return Text::tr("Passed on by a colleague");
    if (key == u"accepted_offer")
        return Text::tr("Accepted the offer of a person");
    if (key == u"complaint")
        return Text::tr("Has a complaint");
    if (key.startsWith(u"keyword:"))
        return Text::tr("Wrote about “%1”").arg(key.mid(8));
    return key;
}

QString duration(qint64 seconds)
{
    const qint64 s = qAbs(seconds);
    if (s >= 3600)
        return Text::tr("%1 h %2 min").arg(s / 3600).arg((s / 60) % 60);
    return QStringLiteral("%1:%2").arg(s / 60).arg(s % 60, 2, 10, QLatin1Char('0'));
}

QString age(Micros time, Micros now)
{
    const qint64 s = qMax<qint64>(0, (now - time) / MicrosPerSecond);
    if (s < 60)
        return Text::tr("now");
    if (s < 3600)
        return Text::tr("%1m", "minutes ago, short").arg(s / 60);
    if (s < 86400)
        return Text::tr("%1h", "hours ago, short").arg(s / 3600);
    return Text::tr("%1d", "days ago, short").arg(s / 86400);
}

QString clockTime(Micros time) { return local(time).toString(QStringLiteral("HH:mm")); }

QString dateAndTime(Micros time) { return Text::tr("%1, %2", "day, time").arg(dayName(day(time)), clockTime(time)); }

QDate day(Micros time) { return local(time).date(); }

QString dayName(const QDate& day)
{
    const QDate today = QDate::currentDate();
    if (day == today)
        return Text::tr("Today");
    if (day == today.addDays(-1))
        return Text::tr("Yesterday");
    const QString format = day.year() == today.year() ? Text::tr("dddd, d MMMM", "date format, see QDate::toString")
                                                      : Text::tr("d MMMM yyyy", "date format, see QDate::toString");
    return QLocale().toString(day, format);
}

QString shortTime(qint64 micros)
{
    if (micros < 1000)
        return Text::tr("<1 ms");
    if (micros < 200'000)
        return Text::tr("%1 ms").arg(micros / 1000);
    return Text::tr("%1 s").arg(QLocale().toString(double(micros) / MicrosPerSecond, 'f', 1));
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
    case Author::Ai: return Text::tr("AI");
    case Author::Staff: return Text::tr("Team");
    case Author::System: break;
    }
    return Text::tr("Frontdesk");
}

QString agentRuleText(const QString& rule)
{
    const QString what = rule.section(u':', 1);
    if (rule.startsWith(u"keyword:"))
        return Text::tr("“%1” stands in the message").arg(what);
    if (rule.startsWith(u"topic:"))
        return Text::tr("the message is about %1").arg(QString(what).replace(u'_', u' '));
    if (rule == u"model")
        return Text::tr("the agent before asked for it");
    if (rule == u"sticky")
        return Text::tr("it has the conversation already");
    if (rule == u"default")
        return Text::tr("nothing spoke for another one");
    if (rule == u"hop_limit")
        return Text::tr("handed over often enough, nobody else may take it");
    return rule;
}

QString eventText(const Message& message)
{
    const QString& extra = message.eventText;
    switch (message.event) {
    case EventKind::HumanJoined:
        return extra.isEmpty() ? Text::tr("A person took over from the AI")
                               : Text::tr("%1 took over from the AI").arg(extra);
    case EventKind::HandedBack:
        return extra.isEmpty() ? Text::tr("Handed back to the AI") : Text::tr("%1 handed back to the AI").arg(extra);
    case EventKind::EscalationRaised: return Text::tr("Asked for a person, waiting for an agent");
    case EventKind::EscalationEnded: return Text::tr("No longer waiting for a person");
    case EventKind::ConversationClosed: return Text::tr("Conversation closed");
    case EventKind::ConversationReopened: return Text::tr("Conversation reopened");
    case EventKind::AiInterrupted: return Text::tr("The AI stopped answering");
    case EventKind::RateLimited: return Text::tr("Too many messages in a short time, the AI answers later");
    case EventKind::MessageLeft:
        return extra.isEmpty() ? Text::tr("Left a message, wants an answer")
                               : Text::tr("Left a message, wants an answer by e-mail: %1").arg(extra);
    case EventKind::Rated: {
        const QString stars = Text::tr("Rated %1 of 5").arg(extra.section(u'\n', 0, 0));
        const QString comment = extra.section(u'\n', 1).simplified();
        return comment.isEmpty() ? stars : Text::tr("%1: “%2”", "rating: comment").arg(stars, comment);
    }
    case EventKind::Assigned: {
        const QString name = extra.section(u'\n', 0, 0);
        const QString note = extra.section(u'\n', 1).simplified();
        const QString what = name.isEmpty() ? Text::tr("Put back into the queue for people")
                                            : Text::tr("Assigned to %1").arg(name);
        return note.isEmpty() ? what : Text::tr("%1: “%2”", "assignment: note").arg(what, note);
    }
    case EventKind::TakeoverAsked: return Text::tr("%1 would like to take over").arg(extra);
    case EventKind::Snoozed: return Text::tr("Snoozed");
    case EventKind::SnoozeEnded: return Text::tr("Back from snooze");
    case EventKind::OutsideHumanJoined:
        return Text::tr("%1 joined from outside this program, the AI is silent").arg(extra);
    case EventKind::OutsideHumanLeft: return Text::tr("%1 left").arg(extra);
    case EventKind::Silenced: return silenceText(extra);
    case EventKind::OptedOut: return Text::tr("The customer wrote %1 and must not be written to").arg(extra);
    case EventKind::OptedIn: return Text::tr("The customer wrote %1 and may be written to again").arg(extra);
    case EventKind::ThreadStateChanged:
        return extra == u"closed"     ? Text::tr("Closed at the provider")
               : extra == u"inactive" ? Text::tr("Set inactive at the provider")
                                      : Text::tr("Active again at the provider");
    case EventKind::AgentChanged: {
        const QString rule = agentRuleText(extra.section(u'\n', 1));
        return Text::tr("%1 goes on for the AI: %2", "agent: rule").arg(extra.section(u'\n', 0, 0), rule);
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
    case Delivery::Streaming: return Text::tr("being written");
    case Delivery::Queued: return Text::tr("waits to be sent");
    case Delivery::Sending: return Text::tr("is being sent");
    case Delivery::Sent: return Text::tr("sent");
    case Delivery::Delivered: return Text::tr("delivered");
    case Delivery::Read: return Text::tr("read");
    case Delivery::Failed: return Text::tr("not sent");
    case Delivery::Unconfirmed: return Text::tr("not confirmed");
    case Delivery::Interrupted: return Text::tr("interrupted");
    }
    return {};
}

QString authorPrefix(const ConversationSummary& summary)
{
    switch (Author(summary.lastAuthor)) {
    case Author::Ai: return Text::tr("AI");
    case Author::Staff:
        return summary.assigneeName.isEmpty() ? Text::tr("Team") : summary.assigneeName.section(u' ', 0, 0);
    default: return {};
    }
}

QString contactName(const QString& name) { return name.isEmpty() ? Text::tr("Visitor") : name; }

}  // namespace frontdesk::display
