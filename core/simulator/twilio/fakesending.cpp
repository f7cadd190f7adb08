// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulator/twilio/fakesending.h"

#include "core/net/privatehost.h"
#include "core/simulator/twilio/fakejson.h"

#include <QRegularExpression>
#include <QStringBuilder>
#include <QUrl>

namespace frontdesk::simulator {
namespace {

constexpr Micros WhatsAppWindow = 24 * 60 * MicrosPerMinute;
constexpr int MaxBody = 1600;

QString textOf(const Fields& form, const char* name) { return QString::fromUtf8(fieldOf(form, name)); }

bool isNumber(const QString& address)
{
    static const QRegularExpression shape(QStringLiteral("^\\+[1-9]\\d{6,14}$"));
    return shape.match(bareNumber(address)).hasMatch();
}

bool isOwn(const FakeAccount& account, const QString& from)
{
    const QString bare = bareNumber(from);
    if (isWhatsApp(from))
        return bare == account.whatsAppNumber;
    return std::any_of(account.numbers.begin(), account.numbers.end(),
                       [&bare](const FakeNumber& number) { return number.number == bare; });
}

FakeAnswer bad(int code, const QString& words) { return errorAnswer(400, code, words); }

/// Twilio's magic test numbers and those that a test has named.
int refusalOf(const FakeAccount& account, const QString& to)
{
    static const QHash<QString, int> magic{{QStringLiteral("+15005550001"), 21211},
                                           {QStringLiteral("+15005550002"), 21612},
                                           {QStringLiteral("+15005550003"), 21408},
                                           {QStringLiteral("+15005550004"), 21610},
                                           {QStringLiteral("+15005550009"), 21614}};
    const int code = account.failures.value(bareNumber(to), magic.value(bareNumber(to)));
    return code >= 20000 && code < 30000 ? code : 0;
}

std::optional<FakeAnswer> refuseSender(const FakeAccount& account, const QString& from, const QString& service)
{
    if (from.isEmpty() && service.isEmpty())
        return bad(21603, QStringLiteral("A 'From' phone number is required."));
    if (!service.isEmpty() && service != account.messagingServiceSid)
        return bad(21701, QStringLiteral("The Messaging Service does not exist."));
    if (from.isEmpty() || isOwn(account, from))
        return std::nullopt;
    return isWhatsApp(from)
               ? bad(63007, QStringLiteral("Twilio could not find a Channel with the specified From address"))
               : bad(21606, QString(u"The 'From' phone number " % from
                                    % u" is not a valid, SMS-capable "
                                      u"inbound phone number."));
}

}  // namespace

int segmentsOf(const QString& text)
{
    static const QString basic = QStringLiteral(
        "@\u00a3$\u00a5\u00e8\u00e9\u00f9\u00ec\u00f2\u00c7\n\u00d8\u00f8\r\u00c5\u00e5\u0394_\u03a6\u0393\u039b\u03a9"
        "\u03a0\u03a8\u03a3\u0398\u039e\u00c6\u00e6\u00df\u00c9 !\"#\u00a4%&'()*+,-./0123456789:;<=>?\u00a1"
        "ABCDEFGHIJKLMNOPQRSTUVWXYZ\u00c4\u00d6\u00d1\u00dc\u00a7\u00bfabcdefghijklmnopqrstuvwxyz\u00e4\u00f6\u00f1"
        "\u00fc\u00e0");
    static const QString doubled = QStringLiteral("\f^{}\\[~]|\u20ac");
    qsizetype septets = 0;
    for (const QChar c : text) {
        if (basic.contains(c))
            septets += 1;
        else if (doubled.contains(c))
            septets += 2;
        else
            return int(text.size() <= 70 ? 1 : (text.size() + 66) / 67);
    }
    return int(septets <= 160 ? 1 : (septets + 152) / 153);
}

QString optOutKey(const QString& customer, const QString& ours)
{
    return bareNumber(customer) % u'/' % bareNumber(ours);
}

QString failedStatus(int errorCode)
{
    return errorCode >= 30003 && errorCode < 40000 ? QStringLiteral("undelivered") : QStringLiteral("failed");
}

std::variant<FakeMessage, FakeAnswer> acceptSending(const FakeAccount& account, const Fields& form, Micros now)
{
    FakeMessage message{.sid = newSid(hasField(form, "MediaUrl") ? "MM" : "SM"),
                        .from = textOf(form, "From"),
                        .to = textOf(form, "To"),
                        .body = textOf(form, "Body"),
                        .messagingServiceSid = textOf(form, "MessagingServiceSid"),
                        .direction = QStringLiteral("outbound-api")};
    message.callbackUrl = fieldOf(form, "StatusCallback");
    message.contentSid = textOf(form, "ContentSid");
    if (message.to.isEmpty())
        return bad(21604, QStringLiteral("A 'To' phone number is required."));
    if (const auto refused = refuseSender(account, message.from, message.messagingServiceSid))
        return *refused;
    if (!isNumber(message.to))
        return bad(21211, QString(u"Invalid 'To' Phone Number: " % message.to));
    if (message.body.isEmpty() && message.contentSid.isEmpty() && !hasField(form, "MediaUrl"))
        return bad(21602, QStringLiteral("Message body is required."));
    if (message.body.size() > MaxBody)
        return bad(21617, QStringLiteral("The concatenated message body exceeds the 1600 character limit."));
    if (account.refusesLocalCallbacks && !message.callbackUrl.isEmpty()
        && isPrivateHost(QUrl::fromEncoded(message.callbackUrl).host()))
        return bad(21609, QStringLiteral("The 'StatusCallback' URL is not a valid URL."));
    if (const int code = refusalOf(account, message.to))
        return bad(code, QStringLiteral("The message cannot be sent to this number."));
    if (message.from.isEmpty() && !account.numbers.isEmpty())
        message.from = account.numbers.first().number;
    if (!isWhatsApp(message.to) && account.optedOut.contains(optOutKey(message.to, message.from)))
        return bad(21610, QStringLiteral("Attempt to send to unsubscribed recipient"));
    message.segments = message.messagingServiceSid.isEmpty() ? segmentsOf(message.body) : 0;
    message.status = message.messagingServiceSid.isEmpty() ? QStringLiteral("queued") : QStringLiteral("accepted");
    message.createdAt = now;
    message.updatedAt = now;
    return message;
}

int fateOf(const FakeAccount& account, const FakeMessage& message, Micros now)
{
    const int code = account.failures.value(bareNumber(message.to));
    if (code >= 30000)
        return code;
    if (!isWhatsApp(message.to) || !message.contentSid.isEmpty())
        return 0;
    const Micros heard = account.lastHeard.value(optOutKey(message.to, message.from), -WhatsAppWindow);
    return heard + WhatsAppWindow < now ? 63016 : 0;
}

}  // namespace frontdesk::simulator
