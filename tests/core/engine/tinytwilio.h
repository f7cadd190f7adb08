// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/net/httptransport.h"
#include "tests/core/engine/twilioentries.h"

#include <QHash>
#include <QUrlQuery>

#include <algorithm>
#include <functional>

namespace frontdesk::test {

/// Twilio's lists as far as the reconciler reads them, without a network: newest first, in pages, with filters.
class TinyTwilio final : public HttpTransport {
public:
    [[nodiscard]] Task<HttpAnswer> send(HttpCall call, std::stop_token) override
    {
        const QString path = call.url.path();
        asked << QString(path % u'?' % call.url.query(QUrl::FullyDecoded));
        if (const std::optional<Error> error = fails ? fails(call.url) : std::nullopt)
            co_return *error;
        const auto known = single.constFind(path);
        if (known != single.constEnd())
            co_return json(200, *known);
        const auto list = lists.constFind(path);
        if (list == lists.constEnd())
            co_return json(404, {{"code", 20404}, {"message", "not found"}, {"status", 404}});
        Json listed = page(call.url, path, *list);
        if (spoil)
            spoil(call.url, listed);
        co_return json(200, listed);
    }

    QHash<QString, QList<Json>> lists;  ///< by path, oldest first; the answers turn them round
    QHash<QString, Json> single;
    QStringList asked;  ///< path?query
    std::function<std::optional<Error>(const QUrl&)> fails;
    std::function<void(const QUrl&, Json&)> spoil;  ///< changes the page that is answered
    std::function<Micros()> date;                   ///< of the answers; empty = none

    [[nodiscard]] int count(const QString& part) const
    {
        return int(
            std::count_if(asked.begin(), asked.end(), [&part](const QString& one) { return one.contains(part); }));
    }

    static QString messagesPath()
    {
        return QStringLiteral("/2010-04-01/Accounts/%1/Messages.json").arg(entries::account());
    }
    Json& addText(const QString& from, const QString& to, const QString& body, Micros at,
                  const char* direction = "inbound")
    {
        QList<Json>& list = lists[messagesPath()];
        list << entries::message(entries::sid("SM", ++m_texts), from, to, body, at, direction);
        return list.last();
    }

    static QString threadsPath() { return QStringLiteral("/v1/Services/%1/Conversations").arg(entries::service()); }
    static QString threadPath(int n) { return threadsPath() + u'/' + entries::sid("CH", n); }
    Json& addThread(int n, Micros at, const char* state = "active")
    {
        const Json thread = entries::thread(entries::sid("CH", n), at, state);
        lists[threadPath(n) + QStringLiteral("/Messages")];
        lists[threadPath(n) + QStringLiteral("/Participants")];
        single.insert(threadPath(n), thread);
        lists[threadsPath()] << thread;
        return lists[threadsPath()].last();
    }
    Json& addThreadText(int n, const QString& author, const QString& body, Micros at, int participant = 0)
    {
        QList<Json>& list = lists[threadPath(n) + QStringLiteral("/Messages")];
        list << entries::threadMessage(entries::sid("IM", ++m_texts), entries::sid("CH", n),
                                       participant > 0 ? entries::sid("MB", participant) : QString(), author, body,
                                       int(list.size()), at);
        return list.last();
    }
    void addMember(int n, int participant, const QString& identity, const QString& address)
    {
        lists[threadPath(n) + QStringLiteral("/Participants")]
            << entries::participant(entries::sid("MB", participant), entries::sid("CH", n), identity, address);
    }

private:
    [[nodiscard]] HttpAnswer json(int status, const Json& body) const
    {
        HttpAnswer answer{.status = status, .headers = {{"content-type", "application/json"}}, .body = toBytes(body)};
        if (date)
            answer.headers << std::pair(QByteArray("date"), entries::rfcDate(date()).toLatin1());
        return answer;
    }
    static bool within(const Json& entry, const QUrlQuery& query)
    {
        const auto asks = [&query](const QString& name) { return query.queryItemValue(name, QUrl::FullyDecoded); };
        const QString to = asks(QStringLiteral("To"));
        const QString state = asks(QStringLiteral("State"));
        const QString since = asks(QStringLiteral("DateSent>"));
        const QString until = asks(QStringLiteral("DateSent<"));
        const QString made = asks(QStringLiteral("StartDate"));
        const QDateTime at = QDateTime::fromString(jsonString(entry, "date_sent"), Qt::RFC2822Date);
        if (!made.isEmpty() && jsonString(entry, "date_created") < made)
            return false;
        return (to.isEmpty() || jsonString(entry, "to") == to)
               && (state.isEmpty() || jsonString(entry, "state") == state)
               && (since.isEmpty() || at >= QDateTime::fromString(since, Qt::ISODate))
               && (until.isEmpty() || at <= QDateTime::fromString(until, Qt::ISODate));
    }
    static std::string keyOf(const QString& path)
    {
        if (path.endsWith(u"/Media.json"))
            return "media_list";
        if (path.endsWith(u"/Conversations"))
            return "conversations";
        return path.endsWith(u"/Participants") ? "participants" : "messages";
    }
    static Json page(const QUrl& url, const QString& path, const QList<Json>& all)
    {
        const QUrlQuery query(url);
        QList<Json> matching;
        for (auto it = all.crbegin(); it != all.crend(); ++it)
            if (within(*it, query))
                matching << *it;
        const int size = std::max(1, query.queryItemValue(QStringLiteral("PageSize")).toInt());
        const int number = query.queryItemValue(QStringLiteral("Page")).toInt();
        Json listed = Json::array();
        for (const Json& entry : matching.mid(qsizetype(number) * size, size))
            listed.push_back(entry);
        QUrlQuery following = query;
        following.removeAllQueryItems(QStringLiteral("Page"));
        following.addQueryItem(QStringLiteral("Page"), QString::number(number + 1));
        QUrl next = url;
        next.setQuery(following);
        const bool more = qsizetype(number + 1) * size < matching.size();
        if (path.startsWith(u"/v1"))
            return {{keyOf(path), listed},
                    {"meta", {{"next_page_url", entries::text(more ? next.toString(QUrl::FullyEncoded) : QString())}}}};
        const QString relative = next.path() + u'?' + next.query(QUrl::FullyEncoded);
        return {{keyOf(path), listed}, {"next_page_uri", entries::text(more ? relative : QString())}};
    }

    int m_texts = 0;
};

}  // namespace frontdesk::test
