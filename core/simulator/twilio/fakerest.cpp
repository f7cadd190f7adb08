// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulator/twilio/fakerest.h"

#include "core/simulator/twilio/fakejson.h"
#include "core/simulator/twilio/fakesending.h"

#include <QDateTime>

namespace frontdesk::simulator {
namespace {

constexpr int MaxPage = 1000;

/// A day or a moment of a filter; `end` = the last microsecond of a day.
Micros momentOf(const QByteArray& text, bool end)
{
    const QString value = QString::fromLatin1(text);
    if (text.size() <= 10) {
        const QDate day = QDate::fromString(value, Qt::ISODate);
        const Micros at = day.startOfDay(Qt::UTC).toMSecsSinceEpoch() * 1000;
        return end ? at + 24 * 60 * MicrosPerMinute - 1 : at;
    }
    return QDateTime::fromString(value, Qt::ISODateWithMs).toMSecsSinceEpoch() * 1000;
}

/// Twilio counts in seconds.
Micros wholeSecond(Micros time) { return time - time % MicrosPerSecond; }

bool fits(const FakeMessage& message, const Fields& query)
{
    const QByteArray to = fieldOf(query, "To");
    const QByteArray from = fieldOf(query, "From");
    if (!to.isEmpty() && message.to.toUtf8() != to)
        return false;
    if (!from.isEmpty() && message.from.toUtf8() != from)
        return false;
    const QByteArray on = fieldOf(query, "DateSent");
    const QByteArray after = fieldOf(query, "DateSent>");
    const QByteArray before = fieldOf(query, "DateSent<");
    if (on.isEmpty() && after.isEmpty() && before.isEmpty())
        return true;
    const Micros at = wholeSecond(message.sentAt);
    if (message.sentAt == 0)
        return false;
    return (on.isEmpty() || (at >= momentOf(on, false) && at <= momentOf(on, true)))
           && (after.isEmpty() || at >= momentOf(after, false)) && (before.isEmpty() || at <= momentOf(before, true));
}

}  // namespace

FakeAnswer notFoundAnswer(const FakeRequest& request)
{
    return errorAnswer(404, 20404, QString(u"The requested resource " % request.path % u" was not found"));
}

FakeAnswer pageAnswer(const FakeRequest& request, const QList<Json>& rows, const PageSource& source)
{
    const PageRows all{.count = rows.size(),
                       .sid = [&rows](qsizetype i) { return jsonString(rows.at(i), "sid"); },
                       .row = [&rows](qsizetype i) { return rows.at(i); }};
    return pageAnswer(request, all, source);
}

FakeAnswer pageAnswer(const FakeRequest& request, const PageRows& rows, const PageSource& source)
{
    const int asked = fieldOf(request.query, "PageSize").toInt();
    const int size = asked <= 0 ? 50 : qMin(asked, MaxPage);
    const QString token = QString::fromLatin1(fieldOf(request.query, "PageToken").mid(2));  // "PA" + sid
    const int page = fieldOf(request.query, "Page").toInt();
    qsizetype from = 0;
    while (!token.isEmpty() && from < rows.count && rows.sid(from) != token)
        ++from;
    from += token.isEmpty() ? 0 : 1;
    Json list = Json::array();
    for (qsizetype i = from; i < rows.count && i < from + size; ++i)
        list.push_back(rows.row(i));
    Json next = nullptr;
    if (from + size < rows.count) {
        Fields query = source.kept;
        query.emplaceBack("PageSize", QByteArray::number(size));
        query.emplaceBack("Page", QByteArray::number(page + 1));
        query.emplaceBack("PageToken", "PA" + rows.sid(from + size - 1).toLatin1());
        next = toStd(source.url) + "?" + encodeForm(query).toStdString();
    }
    Json body = {{source.key, list}};
    if (source.style == PageStyle::Meta) {
        body["meta"] = {{"key", source.key},
                        {"page", page},
                        {"page_size", size},
                        {"url", toStd(source.url)},
                        {"next_page_url", next},
                        {"previous_page_url", nullptr},
                        {"first_page_url", toStd(source.url)}};
    } else {
        body.update(Json{{"page", page},
                         {"page_size", size},
                         {"start", from},
                         {"end", from + qsizetype(list.size()) - 1},
                         {"uri", toStd(source.url)},
                         {"first_page_uri", toStd(source.url)},
                         {"next_page_uri", next},
                         {"previous_page_uri", nullptr}});
    }
    return jsonAnswer(200, body);
}

bool FakeRest::authorized(const FakeRequest& request) const
{
    const QByteArray wanted = "Basic " + QByteArray(m_account.sid.toLatin1() + ':' + m_account.token).toBase64();
    return request.authorization == wanted;
}

FakeAnswer FakeRest::answer(const FakeRequest& request)
{
    QStringList path = request.path.split(u'/', Qt::SkipEmptyParts);
    if (path.isEmpty())
        return notFoundAnswer(request);
    const QString version = path.takeFirst();
    if (version == u"storage")
        return storage(request);
    if (!authorized(request))
        return errorAnswer(401, 20003, QStringLiteral("Authenticate"));
    if (!path.isEmpty() && path.last().endsWith(u".json"))
        path.last().chop(5);
    const Call call{request, path, request.method == "GET"};
    if (!call.get && request.method != "POST")
        return errorAnswer(405, 20004, QStringLiteral("Method not allowed"));
    if (version == u"2010-04-01")
        return api(call);
    return version == u"v1" || version == u"v2" ? v1(call) : notFoundAnswer(request);
}

FakeAnswer FakeRest::api(Call call)
{
    if (call.path.size() < 2 || call.path.at(0) != u"Accounts" || call.path.at(1) != m_account.sid)
        return notFoundAnswer(call.request);
    call.path = call.path.mid(2);
    if (call.path.isEmpty())
        return jsonAnswer(200, accountJson(m_account));
    const QString resource = call.path.takeFirst();
    if (resource == u"Messages")
        return messages(call);
    return resource == u"IncomingPhoneNumbers" ? numbers(call) : notFoundAnswer(call.request);
}

FakeAnswer FakeRest::messages(const Call& call)
{
    if (call.path.isEmpty())
        return call.get ? listMessages(call) : createMessage(call);
    const FakeMessage* message = m_account.message(call.path.first());
    if (!message)
        return notFoundAnswer(call.request);
    if (call.path.size() == 1)
        return jsonAnswer(200, messageJson(m_account, *message));
    return call.path.at(1) == u"Media" ? messageMedia(call, *message) : notFoundAnswer(call.request);
}

FakeAnswer FakeRest::listMessages(const Call& call) const
{
    QList<qsizetype> found;  // newest first
    for (qsizetype i = m_account.messages.size(); i-- > 0;)
        if (fits(m_account.messages.at(i), call.request.query))
            found << i;
    const PageRows rows{
        .count = found.size(),
        .sid = [this, &found](qsizetype i) { return m_account.messages.at(found.at(i)).sid; },
        .row = [this, &found](qsizetype i) { return messageJson(m_account, m_account.messages.at(found.at(i))); }};
    Fields kept;
    for (const auto& field : call.request.query)
        if (!field.first.startsWith("Page"))
            kept << field;
    return pageAnswer(call.request, rows, {"messages", call.request.path, PageStyle::Uri, kept});
}

FakeAnswer FakeRest::createMessage(const Call& call)
{
    auto decided = acceptSending(m_account, call.request.form, m_clock.now());
    if (const auto* refused = std::get_if<FakeAnswer>(&decided))
        return *refused;
    const FakeMessage message = m_account.add(std::get<FakeMessage>(std::move(decided)));
    m_effects.messageTaken(m_account, message.sid);
    return jsonAnswer(201, messageJson(m_account, message));
}

FakeAnswer FakeRest::messageMedia(const Call& call, const FakeMessage& message) const
{
    if (call.path.size() == 2) {
        QList<Json> rows;
        for (const QString& sid : message.media)
            rows << mediaJson(m_account, m_account.media.value(sid), message.createdAt);
        return pageAnswer(call.request, rows, {"media_list", call.request.path, PageStyle::Uri});
    }
    const QString sid = call.path.at(2);
    if (!message.media.contains(sid))
        return notFoundAnswer(call.request);
    if (call.request.path.endsWith(u".json"))
        return jsonAnswer(200, mediaJson(m_account, m_account.media.value(sid), message.createdAt));
    // Under another host name, as Twilio's storage is: credentials must not go there.
    QByteArray elsewhere = m_base.toLatin1();
    elsewhere.replace("127.0.0.1", "localhost");
    FakeAnswer answer{.status = 307, .contentType = "text/plain"};
    answer.headers.emplaceBack("Location", elsewhere + "/storage/" + sid.toLatin1());
    return answer;
}

FakeAnswer FakeRest::storage(const FakeRequest& request)
{
    if (!request.authorization.isEmpty())
        ++m_leaked;
    const auto media = m_account.media.constFind(request.path.section(u'/', -1));
    if (media == m_account.media.cend())
        return notFoundAnswer(request);
    return {.contentType = media->contentType, .body = media->bytes};
}

FakeAnswer FakeRest::numbers(const Call& call)
{
    if (call.path.isEmpty()) {
        QList<Json> rows;
        const QByteArray wanted = fieldOf(call.request.query, "PhoneNumber");
        for (const FakeNumber& number : m_account.numbers)
            if (wanted.isEmpty() || number.number.toLatin1().contains(wanted))
                rows << numberJson(m_account, number);
        return pageAnswer(call.request, rows, {"incoming_phone_numbers", call.request.path, PageStyle::Uri});
    }
    for (FakeNumber& number : m_account.numbers) {
        if (number.sid != call.path.first())
            continue;
        const std::pair<const char*, QByteArray*> fields[] = {{"SmsUrl", &number.smsUrl},
                                                              {"SmsFallbackUrl", &number.smsFallbackUrl},
                                                              {"StatusCallback", &number.statusCallback},
                                                              {"VoiceUrl", &number.voiceUrl}};
        for (const auto& [name, value] : fields)
            if (hasField(call.request.form, name))
                *value = fieldOf(call.request.form, name);
        return jsonAnswer(200, numberJson(m_account, number));
    }
    return notFoundAnswer(call.request);
}

}  // namespace frontdesk::simulator
