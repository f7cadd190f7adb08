// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channels/twilio/outgoingparts.h"

#include "core/channels/twilio/twiliotext.h"
#include "core/model/attachments.h"

#include <algorithm>

namespace frontdesk::twilio {
namespace {

constexpr Micros SearchMargin = 10 * MicrosPerMinute;

/// Signs that Twilio's smart encoding replaces, and by what.
QString plain(const QString& text)
{
    static const QHash<char16_t, QString> signs{
        {u'\u2018', QStringLiteral("'")},
        {u'\u2019', QStringLiteral("'")},
        {u'\u201a', QStringLiteral("'")},
        {u'\u201b', QStringLiteral("'")},
        {u'\u2032', QStringLiteral("'")},
        {u'\u201c', QStringLiteral("\"")},
        {u'\u201d', QStringLiteral("\"")},
        {u'\u201e', QStringLiteral("\"")},
        {u'\u00ab', QStringLiteral("\"")},
        {u'\u00bb', QStringLiteral("\"")},
        {u'\u2033', QStringLiteral("\"")},
        {u'\u2013', QStringLiteral("-")},
        {u'\u2014', QStringLiteral("-")},
        {u'\u2010', QStringLiteral("-")},
        {u'\u2011', QStringLiteral("-")},
        {u'\u2026', QStringLiteral("...")},
        {u'\u00a0', QStringLiteral(" ")},
        {u'\u202f', QStringLiteral(" ")},
        {u'\u200b', QString()},
        {u'\u2022', QStringLiteral("-")},
    };
    QString out;
    for (const QChar c : text) {
        const auto it = signs.find(c.unicode());
        it == signs.end() ? out += c : out += *it;
    }
    return out.simplified();
}

}  // namespace

QString textOf(const QList<MessagePart>& parts)
{
    QStringList lines;
    for (const MessagePart& part : parts) {
        if (const auto* text = std::get_if<TextPart>(&part))
            lines << text->text;
        if (const auto* card = std::get_if<CardPart>(&part))
            lines << card->title << card->text;
    }
    lines.removeAll(QString());
    return lines.join(u'\n');
}

QStringList fileIdsOf(const QList<MessagePart>& parts)
{
    QStringList ids;
    for (const AttachedFile& file : attachmentsOf(parts))
        ids << file.mediaId;
    return ids;
}

bool sameText(const QString& ours, const QString& theirs, bool rendered)
{
    const QString own = plain(ours);
    QString found = plain(theirs);
    const QString trial = QStringLiteral("Sent from your Twilio trial account - ");
    if (found.startsWith(trial) && !own.startsWith(trial))
        found = found.sliced(trial.size());
    if (own == found)
        return true;
    return rendered && !own.isEmpty() && !found.isEmpty() && (own.startsWith(found) || found.startsWith(own));
}

Micros searchFrom(const OutboundMessage& message, Micros now, Micros skew)
{
    // The clock may have been ahead when it was tried.
    const Micros tried = std::min(message.firstTriedAt, now);
    return std::max<Micros>(tried - skew - SearchMargin, 0);
}

Result<SendReceipt> absent(const OutboundMessage& message, Micros now, int settleSeconds)
{
    const Micros settle = settleSeconds * MicrosPerSecond;
    const Micros tried = std::max(message.lastTriedAt, message.firstTriedAt);
    const Micros left = std::min(tried + settle - now, settle);
    if (left <= 0)
        return SendReceipt{};
    return Error{ErrorCode::Unavailable,
                 TwilioText::tr("Twilio does not list the message yet; it is asked again soon."),
                 Channel::answered(QStringLiteral("not settled, %1 s left"))
                     .arg((left + MicrosPerSecond - 1) / MicrosPerSecond)};
}

Error notAllListed()
{
    return Error{ErrorCode::Unavailable,
                 TwilioText::tr("Twilio's list could not be read to its end; it is asked again later."),
                 Channel::answered(QStringLiteral("the list was cut off"))};
}

Error filesCannotLeave()
{
    return Error{ErrorCode::InvalidInput,
                 TwilioText::tr("Files cannot be sent here: Twilio would have to fetch them from a public https "
                                "address of this program."),
                 QStringLiteral("no public address for a file")};
}

Error nothingToSend()
{
    return Error{ErrorCode::InvalidInput, TwilioText::tr("The message has neither text nor file."),
                 QStringLiteral("21619 nothing to send")};
}

}  // namespace frontdesk::twilio
