// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/model/message.h"

#include <QDateTime>
#include <QLocale>

/// Entries of Twilio's REST lists, as its documentation shows them.
namespace frontdesk::test::entries {

inline QString account() { return QStringLiteral("AC") + QString(32, u'a'); }
inline QString service() { return QStringLiteral("IS") + QString(32, u'b'); }
inline QString sid(const char* prefix, int n)
{
    return QString::fromLatin1(prefix) + QStringLiteral("%1").arg(n, 32, 16, QLatin1Char('0'));
}
inline Json text(const QString& value) { return value.isEmpty() ? Json() : Json(value.toStdString()); }
inline QString rfcDate(Micros at)
{
    const QDateTime utc = QDateTime::fromMSecsSinceEpoch(at / 1000, Qt::UTC);
    return QLocale::c().toString(utc, QStringLiteral("ddd, dd MMM yyyy hh:mm:ss")) + QStringLiteral(" +0000");
}

inline Json message(const QString& sid, const QString& from, const QString& to, const QString& body, Micros at,
                    const char* direction)
{
    return {{"sid", text(sid)},
            {"account_sid", text(account())},
            {"messaging_service_sid", nullptr},
            {"from", text(from)},
            {"to", text(to)},
            {"body", body.toStdString()},
            {"num_media", "0"},
            {"direction", direction},
            {"status", "received"},
            {"error_code", nullptr},
            {"date_created", text(rfcDate(at))},
            {"date_sent", text(rfcDate(at))}};
}

inline Json thread(const QString& sid, Micros at, const char* state)
{
    return {{"sid", text(sid)},
            {"account_sid", text(account())},
            {"chat_service_sid", text(service())},
            {"friendly_name", "t"},
            {"state", state},
            {"date_created", text(isoTime(at))},
            {"date_updated", text(isoTime(at))}};
}

inline Json threadMessage(const QString& sid, const QString& thread, const QString& participant, const QString& author,
                          const QString& body, int index, Micros at)
{
    return {{"sid", text(sid)},
            {"account_sid", text(account())},
            {"conversation_sid", text(thread)},
            {"participant_sid", text(participant)},
            {"author", text(author)},
            {"body", body.toStdString()},
            {"index", index},
            {"attributes", "{}"},
            {"media", nullptr},
            {"date_created", text(isoTime(at))}};
}

inline Json participant(const QString& sid, const QString& thread, const QString& identity, const QString& address)
{
    Json binding;
    if (!address.isEmpty())
        binding = {{"type", "sms"}, {"address", text(address)}, {"proxy_address", "+15005550006"}};
    return {{"sid", text(sid)},
            {"account_sid", text(account())},
            {"chat_service_sid", text(service())},
            {"conversation_sid", text(thread)},
            {"identity", text(identity)},
            {"messaging_binding", binding},
            {"date_created", text(isoTime(0))}};
}

}  // namespace frontdesk::test::entries
