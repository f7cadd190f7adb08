// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channels/twilio/twiliofields.h"

#include "core/net/backoff.h"

#include <QDateTime>
#include <QUrl>

namespace frontdesk::twilio {
namespace fields {

Error bad(const QString& sentence) { return Error{ErrorCode::InvalidInput, sentence, {}}; }

bool anySid(QStringView text)
{
    if (text.size() != 34)
        return false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t c = text.at(i).unicode();
        const bool letter = c >= u'A' && c <= u'Z';
        const bool hex = (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f') || (c >= u'A' && c <= u'F');
        if (i < 2 ? !letter : !hex)
            return false;
    }
    return true;
}

QString jsonText(const Json& object, const char* key)
{
    const auto it = object.is_object() ? object.find(key) : object.end();
    if (!object.is_object() || it == object.end())
        return {};
    if (it->is_string())
        return QString::fromStdString(it->get<std::string>());
    if (it->is_number() || it->is_boolean())
        return QString::fromUtf8(toBytes(*it));
    return {};
}

QString line(const QString& text, int most)
{
    QString clean;
    for (const QChar c : text)
        clean += c.unicode() < 0x20 || c.unicode() == 0x7f ? QChar(u' ') : c;
    clean = clean.simplified();
    if (clean.size() > most)
        clean.truncate(clean.at(most - 1).isHighSurrogate() ? most - 1 : most);
    return clean;
}

Micros timeOf(const QString& text)
{
    if (text.isEmpty() || text.size() > 64)
        return 0;
    if (text.at(0).isDigit()) {
        const QDateTime iso = QDateTime::fromString(text, Qt::ISODateWithMs);
        return iso.isValid() ? iso.toMSecsSinceEpoch() * 1000 : 0;
    }
    return httpDate(text.toLatin1()).value_or(0);
}

void addRemote(InboundMessage& message, const QString& url, const QString& mimeType, const QString& name, qint64 bytes)
{
    const QString mime = line(mimeType, 127).toLower();
    const int index = int(message.parts.size());
    if (mime.startsWith(u"image/"))
        message.parts.append(ImagePart{{}, mime, name, bytes});
    else if (mime.startsWith(u"audio/"))
        message.parts.append(AudioPart{{}, mime, 0, name, bytes});
    else
        message.parts.append(FilePart{{}, mime, name, bytes});
    message.remoteMedia.append(RemoteMedia{url, mime, name, index});
}

Result<> address(InboundMessage& message, const QString& accountSid, const QString& from, const QString& to)
{
    const QString customer = bareAddress(from), ours = bareAddress(to);
    const bool whatsApp = customer != from || ours != to;
    if (customer.isEmpty() || ours.isEmpty() || customer.size() > 128 || ours.size() > 128)
        return bad(QStringLiteral("The message names no sender or no receiver."));
    if (customer.contains(u':') || ours.contains(u':'))
        return bad(QStringLiteral("Messages of this kind of address are not supported."));
    message.channelId = whatsApp ? whatsAppChannelId() : smsChannelId();
    message.accountId = accountSid + u'/' + ours;
    message.externalId = customer;
    message.phone = isE164(customer) ? customer : QString();
    return {};
}

void author(InboundMessage& message, const ThreadRef& thread, const QString& author)
{
    message.channelId = conversationsChannelId();
    message.accountId = thread.accountId();
    message.externalId = thread.conversationSid;
    const QString bare = bareAddress(author);
    if (isE164(bare))
        message.phone = bare;
    else
        message.displayName = line(author, 120);
}

}  // namespace fields

QString bareAddress(const QString& address)
{
    const QLatin1String prefix("whatsapp:");
    return address.startsWith(prefix, Qt::CaseInsensitive) ? address.sliced(prefix.size()) : address;
}

bool isE164(QStringView text)
{
    if (text.size() < 8 || text.size() > 16 || text.at(0) != u'+')
        return false;
    return std::all_of(text.begin() + 1, text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

bool isSid(QStringView text, QLatin1String prefix) { return text.startsWith(prefix) && fields::anySid(text); }

}  // namespace frontdesk::twilio
