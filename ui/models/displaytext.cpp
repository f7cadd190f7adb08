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
    QString operator()(const ImagePart& part) const { return Text::tr("[Image: %1]").arg(part.name); }
    QString operator()(const FilePart& part) const { return Text::tr("[File: %1]").arg(part.name); }
    QString operator()(const AudioPart& part) const
    {
        return Text::tr("[Voice message, %1]").arg(duration(part.durationMs / 1000));
    }
    QString operator()(const CardPart& part) const { return QStringList{part.title, part.text}.join(u'\n').trimmed(); }
};

QDateTime local(Micros time) { return QDateTime::fromMSecsSinceEpoch(time / 1000); }

}  // namespace

Micros now() { return QDateTime::currentMSecsSinceEpoch() * 1000; }

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
    if (key == u"message_left")
        return Text::tr("Left a message while nobody was in");
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
        const QString what = name.isEmpty() ? Text::tr("Put back into the queue for people") : Text::tr("Assigned to %1").arg(name);
        return note.isEmpty() ? what : Text::tr("%1: “%2”", "assignment: note").arg(what, note);
    }
    case EventKind::TakeoverAsked: return Text::tr("%1 would like to take over").arg(extra);
    case EventKind::Snoozed: return Text::tr("Snoozed");
    case EventKind::SnoozeEnded: return Text::tr("Back from snooze");
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
    default: return Icon::History;
    }
}

QString deliveryText(Delivery delivery)
{
    switch (delivery) {
    case Delivery::None: return {};
    case Delivery::Streaming: return Text::tr("being written");
    case Delivery::Queued:
    case Delivery::Sending: return Text::tr("sending");
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
