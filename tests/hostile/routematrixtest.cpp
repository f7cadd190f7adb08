// SPDX-License-Identifier: GPL-3.0-or-later
// Every row of the real engine's route table with every caller, Origin, Host and method, against one rule book.
#include "core/engine/enginecore.h"
#include "core/engine/routes.h"
#include "core/engine/twilio/twiliocore.h"
#include "tests/core/server/gatewayfixture.h"
#include "tests/e2e/support/chatclient.h"
#include "tests/e2e/support/testengine.h"
#include "tests/hostile/routerules.h"

using namespace frontdesk;
using namespace frontdesk::test;

namespace {

const QByteArray Shop = "https://shop.example";
const QByteArray SomeId = "0190a6f0-0000-7000-8000-00000000abcd";

struct Credential {
    QByteArray id;
    QByteArray token;
};

const char* nameOf(Caller caller)
{
    static const char* const names[] = {"nobody", "garbage", "ended session", "other session", "right token", "staff"};
    return names[size_t(caller)];
}

QByteArray originLine(Site site)
{
    switch (site) {
    case Site::None: return {};
    case Site::Allowed: return "Origin: " + Shop + "\r\n";
    case Site::Foreign: return "Origin: https://evil.example\r\n";
    case Site::Null: return "Origin: null\r\n";
    }
    return {};
}

QByteArray hostLine(HostLine host)
{
    switch (host) {
    case HostLine::Own: return "Host: localhost\r\n";
    case HostLine::Foreign: return "Host: evil.example\r\n";
    case HostLine::Twice: return "Host: localhost\r\nHost: evil.example\r\n";
    }
    return {};
}

}  // namespace

class RouteMatrixTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<TestEngine> m_engine;
    RouteTable m_routes;
    Credential m_mine;
    Credential m_other;
    Credential m_ended;

    Credential makeSession()
    {
        ChatClient client(m_engine->port());
        if (!client.createSession())
            qFatal("no session");
        return {client.sessionId.toLatin1(), client.token.toLatin1()};
    }

    RawReply ask(quint16 port, const QByteArray& bytes, bool headOnly = false)
    {
        RawClient client(port);
        client.send(bytes);
        return client.next(headOnly);
    }

    static QByteArray fill(QByteArray text, const QByteArray& id)
    {
        return text.replace("{id}", id)
            .replace("{session}", id)
            .replace("{media}", SomeId)
            .replace("{file}", "frontdesk.js");
    }

    QByteArray tokenOf(Caller caller) const
    {
        switch (caller) {
        case Caller::Nobody: return {};
        case Caller::Garbage: return "garbage-' OR 1=1";
        case Caller::Ended: return m_ended.token;
        case Caller::OtherSession: return m_other.token;
        case Caller::Right: return m_mine.token;
        case Caller::Staff: return m_engine->options.staffToken;
        }
        return {};
    }

    QByteArray requestFor(const Route& route, const QByteArray& method, Caller caller, Site site, HostLine host) const
    {
        const QByteArray id = caller == Caller::Ended ? m_ended.id : m_mine.id;
        const RouteRule& rule = *ruleOf(route);
        const QByteArray token = tokenOf(caller);
        QByteArray head = method + ' ' + fill(route.pattern, id) + " HTTP/1.1\r\n" + hostLine(host) + originLine(site);
        if (!token.isEmpty() && !route.websocket)
            head += "Authorization: Bearer " + token + "\r\n";
        if (route.websocket)
            head += "Connection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: "
                    "dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Protocol: frontdesk.v1"
                    + (token.isEmpty() ? QByteArray() : ", bearer." + token.split(' ').constFirst()) + "\r\n";
        else
            head += "Connection: close\r\nPrefer: respond-async\r\n";
        const QByteArray body = method == route.method ? fill(rule.body, id) : QByteArray();
        if (!body.isEmpty())
            head += QByteArray("Content-Type: ") + rule.contentType
                    + "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n";
        return head + "\r\n" + body;
    }

    /// Which web sites may read the answer.
    void checkCors(const Route& route, Site site, const RawReply& reply)
    {
        const QByteArray allowed = reply.header("access-control-allow-origin");
        if (route.corsAny && reply.status < 400)
            QCOMPARE(allowed, QByteArray("*"));
        else if (site != Site::Allowed)
            QVERIFY2(allowed.isEmpty() || (route.websocket && reply.status == 101), allowed.constData());
        else if (reply.status != 421 && reply.status != 400 && !route.corsAny)
            QCOMPARE(allowed, Shop);
    }

    void checkRefusal(const RawReply& reply)
    {
        if (reply.status < 400)
            return;
        QCOMPARE(reply.header("content-type"), QByteArray("application/problem+json"));
        QCOMPARE(reply.header("www-authenticate").isEmpty(), reply.status != 401);
        for (const QByteArray& secret : {m_mine.token, m_other.token, m_ended.token, m_engine->options.staffToken})
            QVERIFY2(!reply.body.contains(secret), "a credential stands in an answer");
    }

    void askOnce(const Route& route, Caller caller, Site site, HostLine host)
    {
        const QByteArray request = requestFor(route, route.method, caller, site, host);
        const RawReply reply = ask(m_engine->port(), request);
        const QList<int> expected = expectedAnswers(route, caller, site, host);
        const QByteArray told = route.method + ' ' + route.pattern + ", " + nameOf(caller) + ": "
                                + QByteArray::number(reply.status) + '\n' + request.left(400) + '\n'
                                + reply.body.left(300);
        QVERIFY2(expected.contains(reply.status), told.constData());
        checkCors(route, site, reply);
        checkRefusal(reply);
        if (reply.status == 204 && route.method == "DELETE")
            m_mine = makeSession();  // that was the end of this one
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_engine = std::make_unique<TestEngine>();
        m_engine->options.gateway.corsOrigins = {QString::fromLatin1(Shop)};
        QVERIFY(m_engine->start());
        EngineCore& core = *m_engine->engine().core();
        m_routes = makeRoutes({core.webchat,
                               core.customerApi,
                               core.filesApi,
                               core.assets,
                               core.widget,
                               core.twilio->webhooks,
                               core.webhook,
                               {}});
        QVERIFY(m_routes.size() > 10);
        m_mine = makeSession();
        m_other = makeSession();
        m_ended = makeSession();
        const RawReply ended = ask(m_engine->port(), "DELETE /api/sessions/" + m_ended.id
                                                         + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer "
                                                         + m_ended.token + "\r\n\r\n");
        QCOMPARE(ended.status, 204);
    }
    void cleanupTestCase() { m_engine.reset(); }

    void everyRouteHasARule()
    {
        for (const Route& route : std::as_const(m_routes)) {
            const QByteArray told = "a new route needs a row in tests/hostile/routerules.cpp: " + route.method + ' '
                                    + route.pattern;
            QVERIFY2(ruleOf(route), told.constData());
            QVERIFY2(!expectedAnswers(route, Caller::Right, Site::None, HostLine::Own).isEmpty(),
                     route.pattern.constData());
        }
        QCOMPARE(routeRules().size(), m_routes.size());
        // The document that the running gateway's table was made into names the same rows.
        const RawReply api = ask(m_engine->opsPort(),
                                 "GET /openapi.json HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
        const Result<Json> parsed = parseJson(api.body,
                                              {.maxBytes = 1'000'000, .maxDepth = 32, .maxElements = 100'000});
        QVERIFY(parsed.ok());
        qsizetype rows = 0;
        for (const Json& operations : (*parsed)["paths"])
            rows += qsizetype(operations.size());
        QCOMPARE(rows, m_routes.size());
    }

    void callers_data()
    {
        QTest::addColumn<int>("index");
        for (int i = 0; i < m_routes.size(); ++i)
            QTest::newRow(QByteArray(m_routes[i].method + ' ' + m_routes[i].pattern).constData()) << i;
    }

    void callers()
    {
        QFETCH(int, index);
        const Route& route = m_routes[index];
        for (const Caller caller : AllCallers)
            for (const Site site : AllSites)
                for (const HostLine host : AllHosts) {
                    askOnce(route, caller, site, host);
                    if (QTest::currentTestFailed())
                        return;
                }
    }

    void methods_data() { callers_data(); }

    /// A method that the address does not know: 405 and the ones it does know, whoever asks; a foreign Host still first.
    void methods()
    {
        QFETCH(int, index);
        const Route& route = m_routes[index];
        QByteArrayList known;
        for (const Route& other : std::as_const(m_routes))
            if (other.pattern == route.pattern)
                known << other.method;
        for (const QByteArray method :
             {"GET", "POST", "PUT", "PATCH", "DELETE", "TRACE", "CONNECT", "PROPFIND", "get"}) {
            if (known.contains(method))
                continue;
            for (const Caller caller : {Caller::Nobody, Caller::Right, Caller::Staff}) {
                const RawReply reply = ask(m_engine->port(),
                                           requestFor(route, method, caller, Site::None, HostLine::Own));
                const QByteArray told = method + ' ' + route.pattern + ' ' + reply.head;
                QVERIFY2(reply.status == 405 || (method == "CONNECT" && reply.status == 400), told.constData());
                if (reply.status == 405)
                    QVERIFY2(reply.header("allow").contains(route.method), reply.head.constData());
            }
            QCOMPARE(
                ask(m_engine->port(), requestFor(route, method, Caller::Right, Site::None, HostLine::Foreign)).status,
                421);
        }
        if (route.method == "GET" && !route.websocket) {
            const RawReply reply = ask(m_engine->port(),
                                       requestFor(route, "HEAD", Caller::Nobody, Site::None, HostLine::Own), true);
            QVERIFY(expectedAnswers(route, Caller::Nobody, Site::None, HostLine::Own).contains(reply.status));
        }
        for (const Site site : AllSites) {
            const RawReply reply = ask(m_engine->port(),
                                       requestFor(route, "OPTIONS", Caller::Nobody, site, HostLine::Own));
            QCOMPARE(reply.status, 204);
            QVERIFY2(reply.header("allow").contains(route.method), reply.head.constData());
            const QByteArray allowed = reply.header("access-control-allow-origin");
            QVERIFY2(allowed.isEmpty() || allowed == "*" || (site == Site::Allowed && allowed == Shop),
                     allowed.constData());
        }
    }

    void addressesNeverCarryCredentials()
    {
        for (const char* name : {"token", "access_token", "bearer", "authorization", "session_token"}) {
            const RawReply reply = ask(m_engine->port(),
                                       "GET /api/sessions/" + m_mine.id + '?' + name + '=' + m_mine.token
                                           + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
            QCOMPARE(reply.status, 401);
        }
        const QByteArrayList wrong{"Basic " + m_mine.token,
                                   "Bearer",
                                   "Bearer ",
                                   m_mine.token,
                                   "Bearer " + m_mine.token + "x",
                                   "Bearer " + m_mine.token.toUpper(),
                                   "Bearer " + m_mine.token.chopped(1)};
        for (const QByteArray& value : wrong) {
            const RawReply reply = ask(m_engine->port(), "GET /api/sessions/" + m_mine.id
                                                             + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: " + value
                                                             + "\r\nConnection: close\r\n\r\n");
            QVERIFY2(reply.status == 401, value.constData());
        }
    }

    /// After the upgrade only the right token gets a `ready` frame; everybody else is closed with 4401.
    void socketCredentials()
    {
        const auto socketRoute = std::find_if(m_routes.cbegin(), m_routes.cend(),
                                              [](const Route& r) { return r.websocket; });
        QVERIFY(socketRoute != m_routes.cend());
        for (const Caller caller : AllCallers) {
            RawClient client(m_engine->port());
            client.send(requestFor(*socketRoute, "GET", caller, Site::Allowed, HostLine::Own));
            QCOMPARE(client.next().status, 101);
            const bool right = caller == Caller::Right || caller == Caller::OtherSession;  // each a session of its own
            const QByteArray wanted = right ? QByteArray("\"type\":\"ready\"") : QByteArray("\x11\x31", 2);  // 4401
            QVERIFY2(QTest::qWaitFor([&] { return client.received().contains(wanted); }, 9000), nameOf(caller));
            QCOMPARE(client.received().contains("\"ready\""), right);
        }
        // A token opens no socket that asks for another session.
        RawClient other(m_engine->port());
        const QByteArray asking = "/ws?session_id=" + m_mine.id + ' ';
        other.send(
            requestFor(*socketRoute, "GET", Caller::OtherSession, Site::None, HostLine::Own).replace("/ws ", asking));
        QCOMPARE(other.next().status, 101);
        QTRY_VERIFY(other.received().contains(QByteArray("\x11\x31", 2)));
    }

    void operationsPort()
    {
        const quint16 port = m_engine->opsPort();
        const QByteArray own = "127.0.0.1:" + QByteArray::number(port);
        const QByteArrayList hosts{own,
                                   "localhost",
                                   "evil.example",
                                   own + "\r\nHost: evil.example",
                                   "localhost.evil.example",
                                   "127.0.0.1.evil.example:80"};
        for (const char* path : {"/metrics", "/health", "/health/db", "/live", "/ready", "/openapi.json"}) {
            for (const QByteArray method : {"GET", "HEAD", "POST", "PUT", "DELETE", "OPTIONS", "PATCH"}) {
                const bool read = method == "GET" || method == "HEAD";
                for (const QByteArray& host : hosts) {
                    const bool mine = host == own || host == "localhost";
                    const RawReply reply = ask(port,
                                               method + ' ' + path + " HTTP/1.1\r\nHost: " + host
                                                   + "\r\nOrigin: https://evil.example\r\nConnection: close\r\n\r\n",
                                               method == "HEAD");
                    const QByteArray told = method + ' ' + path + ' ' + host + ": " + QByteArray::number(reply.status)
                                            + '\n' + reply.body.left(300);
                    QVERIFY2(reply.status == (!mine ? 421 : read ? 200 : 405), told.constData());
                    QVERIFY2(reply.header("access-control-allow-origin").isEmpty(), told.constData());
                }
            }
            const RawReply upgrade = ask(
                port,
                QByteArray("GET ") + path
                    + " HTTP/1.1\r\nHost: localhost\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\n"
                      "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n");
            QVERIFY2(upgrade.status != 101 && upgrade.status != 0, path);
        }
        // Neither port serves what belongs to the other.
        for (const Route& route : std::as_const(m_routes))
            if (route.pattern.startsWith("/api") || route.pattern == "/ws")
                QCOMPARE(ask(port, "GET " + fill(route.pattern, m_mine.id)
                                       + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
                             .status,
                         404);
        for (const char* path : {"/metrics", "/health/db", "/ready", "/openapi.json"})
            QCOMPARE(ask(m_engine->port(), get(path)).status, 404);
    }
};

FRONTDESK_TEST_MAIN(RouteMatrixTest)
#include "routematrixtest.moc"
