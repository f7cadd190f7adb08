// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/server/gatewayfixture.h"

#include "core/base/ids.h"

using namespace frontdesk;
using namespace frontdesk::test;

class GatewayTest : public QObject {
    Q_OBJECT

    QList<Respond> m_parked;
    QList<HttpRequest> m_seen;

    static Route row(const QByteArray& method, const QByteArray& pattern, RouteHandler handler, qsizetype bodyLimit = 0)
    {
        Route route;
        route.method = method;
        route.pattern = pattern;
        route.auth = RouteAuth::None;
        route.bodyLimit = bodyLimit;
        route.handler = std::move(handler);
        return route;
    }

    RouteTable table()
    {
        const auto echo = [this](HttpRequest request, Respond respond) {
            m_seen.append(request);
            HttpResponse response;
            response.contentType = "text/plain";
            response.body = request.method + " " + request.path + " " + request.body + " "
                            + request.pathParameters.value("id");
            respond(response);
        };
        Route asset = row("GET", "/widget.js", echo);
        asset.corsAny = true;
        asset.rate = RateClass::Asset;
        Route json = row("POST", "/json", echo, 1000);
        json.contentTypes = {"application/json"};
        Route socket = row("GET", "/ws", {});
        socket.websocket = true;
        Route chat = row("GET", "/chat", echo);
        chat.rate = RateClass::Chat;
        return {row("GET", "/health", echo),
                row("GET", "/live", echo),
                row("POST", "/echo", echo, 100'000),
                json,
                asset,
                socket,
                chat,
                row("GET", "/items/{id}", echo),
                row("GET", "/later", [this](HttpRequest, Respond respond) { m_parked.append(std::move(respond)); }),
                row("GET", "/never", [](HttpRequest, const Respond&) {}),
                row("GET", "/problem",
                    [](HttpRequest, const Respond& respond) {
                        respond(HttpResponse::problem(409, "conflict", QStringLiteral("No.")));
                    }),
                row("GET", "/empty", [](HttpRequest, const Respond& respond) { respond(HttpResponse::empty(204)); }),
                row("GET", "/split",
                    [](HttpRequest, const Respond& respond) {
                        HttpResponse response;
                        response.headers.emplaceBack("X-A", "b\r\nSet-Cookie: evil");
                        respond(response);
                    }),
                row("GET", "/framing",
                    [](HttpRequest, const Respond& respond) {
                        HttpResponse response;
                        response.body = "four";
                        response.headers.emplaceBack("Content-Length", "9999");
                        response.headers.emplaceBack("Transfer-Encoding", "chunked");
                        respond(response);
                    }),
                row("GET", "/twice", [](HttpRequest, const Respond& respond) {
                    respond(HttpResponse::json(200, "first"));
                    respond(HttpResponse::json(200, "second"));
                })};
    }

private Q_SLOTS:
    void init()
    {
        m_parked.clear();
        m_seen.clear();
    }
    void cleanup() { clearExpectedLogs(); }

    void statuses_data()
    {
        QTest::addColumn<QByteArray>("request");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("header");  // "Name: value part" that must be there
        const QByteArray ws = "Connection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: "
                              "13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n";
        const auto line = [](const QByteArray& method, const QByteArray& path) {
            return QByteArray(method + " " + path + " HTTP/1.1\r\nHost: localhost\r\n\r\n");
        };
        const auto r = [](const char* name, const QByteArray& request, int status, const char* header = "") {
            QTest::newRow(name) << request << status << QByteArray(header);
        };
        r("found", get("/health"), 200, "Content-Type: text/plain");
        r("host with port", "GET /health HTTP/1.1\r\nHost: LocalHost:8000\r\n\r\n", 200);
        r("not found", get("/nothing"), 404);
        r("double slash", get("//health"), 404);
        r("wrong method", line("DELETE", "/health"), 405, "Allow: GET, HEAD, OPTIONS");
        r("unknown method", line("BREW", "/health"), 405);
        r("foreign host", "GET /health HTTP/1.1\r\nHost: evil.example\r\n\r\n", 421);
        r("foreign host, unknown path", "GET /nothing HTTP/1.1\r\nHost: evil.example\r\n\r\n", 421);
        r("host trick", "GET /health HTTP/1.1\r\nHost: evil.com/x?@localhost\r\n\r\n", 421);
        r("host suffix", "GET /health HTTP/1.1\r\nHost: localhost.evil.example\r\n\r\n", 421);
        r("too large", post("/json", QByteArray(1001, 'x')), 413);
        r("body not allowed", "GET /health HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1\r\n\r\nx", 413);
        r("media type", post("/json", "{}", "Content-Type: text/plain\r\n"), 415);
        r("media type with charset", post("/json", "{}", "Content-Type: Application/JSON; charset=utf-8\r\n"), 200);
        r("bad escape in path", get("/items/a%zz"), 400);
        r("bad escape in query", get("/health?a=%zz"), 400);
        r("upgrade elsewhere", get("/health", ws), 400);
        r("h2c is ignored",
          get("/health", "Connection: Upgrade, HTTP2-Settings\r\nUpgrade: h2c\r\nHTTP2-Settings: x\r\n"), 200);
        r("socket without upgrade", get("/ws"), 426, "Upgrade: websocket");
        r("socket version", get("/ws", QByteArray(ws).replace("13", "8")), 426, "Sec-WebSocket-Version: 13");
        r("socket key", get("/ws", QByteArray(ws).replace("dGhl", "")), 400);
        r("socket origin", get("/ws", ws + "Origin: https://evil.example\r\n"), 403);
        r("socket null origin", get("/ws", ws + "Origin: null\r\n"), 403);
        r("options", line("OPTIONS", "/health"), 204, "Allow: GET, HEAD, OPTIONS");
        r("options everything", line("OPTIONS", "*"), 204);
        r("options nowhere", line("OPTIONS", "/nothing"), 404);
        r("chunked over limit", "POST /echo HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\nfffff\r\n",
          413);
        r("never answered", get("/never"), 500);
        r("no content", get("/empty"), 204);
        r("http 1.0", "GET /health HTTP/1.0\r\nHost: localhost\r\n\r\n", 200, "Connection: close");
        r("tls hello", QByteArray("\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03", 11), 400);
        r("long target", get("/" + QByteArray(9000, 'a')), 414);
        r("large head", get("/health", "X: " + QByteArray(20'000, 'a') + "\r\n"), 431);
        r("smuggling",
          "POST /echo HTTP/1.1\r\nHost: localhost\r\nContent-Length: 3\r\nTransfer-Encoding: "
          "chunked\r\n\r\n0\r\n\r\n",
          400);
        r("version", "GET / HTTP/3.0\r\nHost: localhost\r\n\r\n", 505);
    }

    void statuses()
    {
        QFETCH(QByteArray, request);
        QFETCH(int, status);
        QFETCH(QByteArray, header);
        TestGateway server(testOptions(), table());
        RawClient client(server.port);
        client.send(request);
        const RawReply reply = client.next();
        QCOMPARE(reply.status, status);
        QVERIFY2(header.isEmpty() || reply.head.contains(header), reply.head.constData());
        QVERIFY(isPublicId(QString::fromLatin1(reply.header("X-Request-Id"))));
        QCOMPARE(reply.header("X-Content-Type-Options"), "nosniff");
        QVERIFY(reply.header("Server-Timing").startsWith("app;dur="));
        if (status < 400)
            return;
        const auto problem = parseJson(reply.body);
        QCOMPARE(reply.header("Content-Type"), "application/problem+json");
        QVERIFY(problem.ok());
        QCOMPARE(problem->at("status").get<int>(), status);
        for (const char* key : {"type", "title", "detail", "instance"})
            QVERIFY2(problem->contains(key), key);
        QCOMPARE(QByteArray::fromStdString(problem->at("request_id").get<std::string>()), reply.header("X-Request-Id"));
    }

    void refusedHeadsCloseTheConnection()
    {
        TestGateway server(testOptions(), table());
        RawClient client(server.port);
        client.send("GET / HTTP/1.1\r\n\r\n" + get("/health"));
        QCOMPARE(client.next().status, 400);
        QVERIFY(client.waitClosed());
        QVERIFY(client.received().isEmpty());  // what stood behind the bad head was never run
        QVERIFY(m_seen.isEmpty());
    }

    void problemsNameTheirPath()
    {
        TestGateway server(testOptions(), table());
        RawClient client(server.port);
        client.send(get("/problem?secret=1"));
        const RawReply reply = client.next();
        QCOMPARE(reply.status, 409);
        QCOMPARE(parseJson(reply.body)->at("instance").get<std::string>(), "/problem");
    }

    void requestValueIsComplete()
    {
        TestGateway server(testOptions(), table());
        RawClient client(server.port);
        client.send(post("/echo?a=1+2&a=%26", "body", "X-Two: 1\r\nx-two: 2\r\n"));
        QCOMPARE(client.next().status, 200);
        const HttpRequest& request = m_seen.constFirst();
        QCOMPARE(request.method, "POST");
        QCOMPARE(request.path, "/echo");
        QCOMPARE(request.target, "/echo?a=1+2&a=%26");
        QCOMPARE(request.query.size(), 2);
        QCOMPARE(request.query.at(0).second, "1 2");
        QCOMPARE(request.query.at(1).second, "&");
        QCOMPARE(request.body, "body");
        QCOMPARE(request.peerAddress, "127.0.0.1");
        QVERIFY(request.receivedAt > 0 && request.handle.connId > 0 && request.handle.seq == 1);
    }

    void requestIdIsTakenOnlyWhenItIsPlain_data()
    {
        QTest::addColumn<QByteArray>("id");
        QTest::addColumn<bool>("taken");
        QTest::newRow("plain") << QByteArray("abc-DEF_1.2") << true;
        QTest::newRow("short") << QByteArray("abc") << false;
        QTest::newRow("long") << QByteArray(65, 'a') << false;
        QTest::newRow("markup") << QByteArray("<script>alert") << false;
        QTest::newRow("space") << QByteArray("abcdefgh ijkl") << false;
    }

    void requestIdIsTakenOnlyWhenItIsPlain()
    {
        QFETCH(QByteArray, id);
        QFETCH(bool, taken);
        TestGateway server(testOptions(), table());
        RawClient client(server.port);
        client.send(get("/health", "X-Request-Id: " + id + "\r\n"));
        const RawReply reply = client.next();
        QCOMPARE(reply.header("X-Request-Id") == id, taken);
        QCOMPARE(reply.header("X-Request-Id"), m_seen.constFirst().requestId.toLatin1());
    }

    void headHasTheLengthButNoBody()
    {
        TestGateway server(testOptions(), table());
        RawClient client(server.port);
        client.send("HEAD /health HTTP/1.1\r\nHost: localhost\r\n\r\n" + get("/items/7"));
        const RawReply head = client.next(true);
        QCOMPARE(head.header("Content-Length"), QByteArray::number(QByteArray("HEAD /health  ").size()));
        QCOMPARE(client.next().body, "GET /items/7  7");  // keep-alive is not out of step
        client.send("HEAD /nothing HTTP/1.1\r\nHost: localhost\r\n\r\n" + get("/health"));
        QCOMPARE(client.next(true).status, 404);
        QCOMPARE(client.next().status, 200);
    }

    void pipelinedAnswersKeepTheirOrder()
    {
        TestGateway server(testOptions(), table());
        RawClient client(server.port);
        QByteArray burst = get("/later");
        for (int i = 0; i < 200; ++i)
            burst += get("/items/" + QByteArray::number(i), "X-Pad: " + QByteArray(900, 'p') + "\r\n");
        client.send(burst);
        QTRY_COMPARE(m_parked.size(), 1);
        QVERIFY(m_seen.isEmpty());  // one request in flight per connection
        m_parked.takeFirst()(HttpResponse::json(200, "deferred"));
        QCOMPARE(client.next().body, "\"deferred\"");
        for (int i = 0; i < 200; ++i)
            QVERIFY(client.next().body.endsWith(QByteArray(" " + QByteArray::number(i))));
        QVERIFY(client.isOpen());
    }

    void bytesMayTrickle()
    {
        TestGateway server(testOptions(), table());
        RawClient client(server.port);
        const QByteArray request = "POST /echo HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: "
                                   "chunked\r\n\r\n3\r\nabc\r\n2\r\nde\r\n0\r\n\r\n";
        for (const char c : request) {
            client.send(QByteArray(1, c));
            QCoreApplication::processEvents();
        }
        QCOMPARE(client.next().body, "POST /echo abcde ");
    }

    void largeBodyArrivesWhole()
    {
        TestGateway server(testOptions(), table());
        RawClient client(server.port);
        const QByteArray body(100'000, 'b');
        client.send(post("/echo", body) + get("/health"));
        QCOMPARE(client.next().status, 200);
        QCOMPARE(m_seen.constFirst().body, body);
        QCOMPARE(client.next().status, 200);
    }

    void expectContinue()
    {
        TestGateway server(testOptions(), table());
        RawClient client(server.port);
        client.send("POST /echo HTTP/1.1\r\nHost: localhost\r\nExpect: 100-continue\r\nContent-Length: 2\r\n\r\n");
        QTRY_COMPARE(client.received(), "HTTP/1.1 100 Continue\r\n\r\n");
        client.received().clear();
        client.send("ok");
        QCOMPARE(client.next().body, "POST /echo ok ");
        client.send("POST /json HTTP/1.1\r\nHost: localhost\r\nExpect: 100-continue\r\nContent-Length: 5000\r\n\r\n");
        QCOMPARE(client.next().status, 413);  // refused before a byte of the body is asked for
    }

    void closeIsHonoured()
    {
        TestGateway server(testOptions(), table());
        RawClient old(server.port);
        old.send("GET /health HTTP/1.0\r\nHost: localhost\r\n\r\n");
        QCOMPARE(old.next().status, 200);
        QVERIFY(old.waitClosed(1500));
        RawClient closing(server.port);
        closing.send(get("/health", "Connection: close\r\n") + get("/health"));
        QCOMPARE(closing.next().header("Connection"), "close");
        QVERIFY(closing.waitClosed(1500));
        QCOMPARE(m_seen.size(), 2);
        RawClient kept(server.port);
        kept.send("GET /health HTTP/1.0\r\nHost: localhost\r\nConnection: keep-alive\r\n\r\n");
        QCOMPARE(kept.next().header("Connection"), "keep-alive");
        QVERIFY(kept.isOpen());
    }

    void corsPassesListedOriginsOnly()
    {
        TestGateway server(testOptions(), table());
        RawClient client(server.port);
        client.send(get("/health", "Origin: https://shop.example\r\n"));
        const RawReply listed = client.next();
        QCOMPARE(listed.header("Access-Control-Allow-Origin"), "https://shop.example");
        QCOMPARE(listed.header("Vary"), "Origin");
        for (const QByteArray& origin : {QByteArray("https://evil.example"), QByteArray("https://shop.example.evil"),
                                         QByteArray("http://shop.example"), QByteArray("null")}) {
            client.send(get("/health", "Origin: " + origin + "\r\n"));
            const RawReply foreign = client.next();
            QCOMPARE(foreign.status, 200);
            QVERIFY(!foreign.head.toLower().contains("access-control"));
        }
        client.send(get("/widget.js", "Origin: https://anyone.example\r\n"));
        const RawReply asset = client.next();
        QCOMPARE(asset.header("Access-Control-Allow-Origin"), "*");
        QVERIFY(asset.header("Access-Control-Allow-Credentials").isEmpty());
        client.send(get("/nothing", "Origin: https://shop.example\r\n"));
        QCOMPARE(client.next().header("Access-Control-Allow-Origin"),
                 "https://shop.example");  // errors must be readable too
    }

    void corsPreflight()
    {
        TestGateway server(testOptions(), table());
        RawClient client(server.port);
        const QByteArray ask =
            "OPTIONS /json HTTP/1.1\r\nHost: localhost\r\nAccess-Control-Request-Method: POST\r\nOrigin: ";
        client.send(ask + "https://shop.example\r\n\r\n");
        const RawReply listed = client.next();
        QCOMPARE(listed.status, 204);
        QCOMPARE(listed.header("Access-Control-Allow-Origin"), "https://shop.example");
        QVERIFY(listed.header("Access-Control-Allow-Methods").contains("POST"));
        QVERIFY(listed.header("Access-Control-Allow-Headers").contains("Authorization"));
        QVERIFY(listed.header("Content-Length").isEmpty());
        client.send(ask + "https://evil.example\r\n\r\n");
        QVERIFY(!client.next().head.toLower().contains("access-control"));
        QVERIFY(m_seen.isEmpty());  // handlers never see OPTIONS
    }

    void corsWildcardIsRefused()
    {
        GatewayOptions options = testOptions();
        options.corsOrigins = {QStringLiteral("*")};
        Gateway gateway(options, table(), nullptr);
        const auto started = gateway.start();
        QVERIFY(started.isFinished());
        QCOMPARE(started.result().error().code, ErrorCode::InvalidInput);
    }

    void nothingButLiveBeforeReady()
    {
        TestGateway server(testOptions(), table(), nullptr, false);
        for (const QByteArray& path : {QByteArray("/health"), QByteArray("/nothing"), QByteArray("/ws")}) {
            RawClient client(server.port);
            client.send(get(path));
            const RawReply reply = client.next();
            QCOMPARE(reply.status, 503);
            QVERIFY(reply.header("Retry-After").toInt() > 0);
        }
        RawClient client(server.port);
        client.send(get("/live"));
        QCOMPARE(client.next().status, 200);
        server.gateway.setReady(true);
        client.send(get("/health"));
        QCOMPARE(client.next().status, 200);
        QCOMPARE(m_seen.size(), 2);
    }

    void rateLimitComesBeforeTheEngine()
    {
        GatewayOptions options = testOptions();
        options.rates.chat = RateLimits{.perMinute = 3};
        TestGateway server(options, table());
        RawClient client(server.port);
        for (int i = 0; i < 3; ++i) {
            client.send(get("/chat"));
            QCOMPARE(client.next().status, 200);
        }
        client.send(get("/chat"));
        const RawReply limited = client.next();
        QCOMPARE(limited.status, 429);
        QCOMPARE(limited.header("Retry-After").toInt(), 20);
        QCOMPARE(m_seen.size(), 3);
        client.send(get("/health"));
        QCOMPARE(client.next().status, 200);  // another class
        server.gateway.setRateProfile(unlimited());
        client.send(get("/chat"));
        QCOMPARE(client.next().status, 200);
        QCOMPARE(server.gateway.stats().rateLimited.load(), 1);
    }

    void forwardedAddressCountsOnlyFromTrustedProxies()
    {
        GatewayOptions options = testOptions();
        options.rates.chat = RateLimits{.perMinute = 1};
        {
            TestGateway server(options, table());
            RawClient client(server.port);
            client.send(get("/chat", "X-Forwarded-For: 203.0.113.7\r\n")
                        + get("/chat", "X-Forwarded-For: 203.0.113.8\r\n"));
            QCOMPARE(client.next().status, 200);
            QCOMPARE(client.next().status, 429);
            QCOMPARE(m_seen.constLast().peerAddress, "127.0.0.1");
        }
        options.trustedProxies = {QHostAddress(QHostAddress::LocalHost), QHostAddress(QStringLiteral("10.0.0.1"))};
        TestGateway server(options, table());
        RawClient client(server.port);
        client.send(get("/chat", "X-Forwarded-For: 1.1.1.1, 203.0.113.7, 10.0.0.1\r\n")
                    + get("/chat", "X-Forwarded-For: 203.0.113.8\r\n")
                    + get("/chat", "X-Forwarded-For: 9.9.9.9, 203.0.113.8\r\n")
                    + get("/chat", "X-Forwarded-For: nonsense\r\n"));
        for (const int status : {200, 200, 429, 200})
            QCOMPARE(client.next().status, status);
        QCOMPARE(m_seen.size(), 4);  // the first is from the server without proxies
        QCOMPARE(m_seen.at(1).peerAddress, "203.0.113.7");
        QCOMPARE(m_seen.at(2).peerAddress, "203.0.113.8");
        QCOMPARE(m_seen.at(3).peerAddress, "127.0.0.1");
    }

    /// Through a tunnel that this program started everybody comes from this computer.
    void ourOwnTunnelIsBelieved()
    {
        GatewayOptions options = testOptions();
        options.rates.chat = RateLimits{.perMinute = 1};
        TestGateway server(options, table());
        server.gateway.setExtraHost(QStringLiteral("words.trycloudflare.com"));
        const auto ask = [&server](const QByteArray& host, const QByteArray& from) {
            RawClient client(server.port);
            client.send("GET /chat HTTP/1.1\r\nHost: " + host + "\r\nX-Forwarded-For: " + from + "\r\n\r\n");
            return client.next().status;
        };
        m_seen.clear();
        QCOMPARE(ask("words.trycloudflare.com", "203.0.113.7"), 200);
        QCOMPARE(ask("words.trycloudflare.com", "203.0.113.8"), 200);
        QCOMPARE(ask("words.trycloudflare.com", "203.0.113.9, 203.0.113.7"), 429);
        QCOMPARE(m_seen.at(0).peerAddress, "203.0.113.7");
        QCOMPARE(server.gateway.stats().unbelieved.load(), qint64(0));
        QCOMPARE(ask("localhost", "203.0.113.10"), 200);
        QCOMPARE(m_seen.constLast().peerAddress, "127.0.0.1");
        QCOMPARE(server.gateway.stats().unbelieved.load(), qint64(1));
        server.gateway.setExtraHost({});
        QCOMPARE(ask("localhost", "203.0.113.11"), 429);
    }

    void secondAnswerIsIgnored()
    {
        TestGateway server(testOptions(), table());
        RawClient client(server.port);
        client.send(get("/twice") + get("/health"));
        QCOMPARE(client.next().body, "\"first\"");
        QCOMPARE(client.next().body, "GET /health  ");
    }

    void answersCannotBeSplit()
    {
        expectLog(QStringLiteral("answer refused"));
        TestGateway server(testOptions(), table());
        RawClient client(server.port);
        client.send(get("/split"));
        const RawReply reply = client.next();
        QCOMPARE(reply.status, 500);
        QVERIFY(!reply.head.contains("Set-Cookie"));
        client.send(get("/framing"));
        const RawReply framed = client.next();
        QCOMPARE(framed.body, "four");
        QVERIFY(!framed.head.contains("chunked"));
    }

    void samplesCarryThePattern()
    {
        TestGateway server(testOptions(), table());
        QSignalSpy spy(&server.gateway, &Gateway::requestFinished);
        RawClient client(server.port);
        client.send(get("/items/4711") + get("/nothing") + "BREW /health HTTP/1.1\r\nHost: localhost\r\n\r\n");
        for (int i = 0; i < 3; ++i)
            QVERIFY(client.next().status > 0);
        QTRY_COMPARE(spy.size(), 3);
        const auto sample = [&](int i) { return spy.at(i).first().value<RequestSample>(); };
        QCOMPARE(sample(0).route, "/items/{id}");
        QCOMPARE(sample(0).status, 200);
        QVERIFY(!sample(0).requestId.isEmpty());
        QCOMPARE(sample(1).route, "(none)");
        QCOMPARE(sample(2).method, "OTHER");
    }

    void portInUseIsExplained()
    {
        TestGateway server(testOptions(), table());
        GatewayOptions options = testOptions();
        options.port = server.port;
        Gateway second(options, table(), nullptr);
        const auto started = second.start();
        QVERIFY(QTest::qWaitFor([&] { return started.isFinished(); }));
        const Result<quint16> result = started.result();
        QVERIFY(!result.ok());
        QVERIFY(result.error().userText.contains(QString::number(server.port)));
        QVERIFY(result.error().userText.contains(QStringLiteral("Another program")));
    }

    void severalThreadsServe()
    {
        GatewayOptions options = testOptions();
        options.threads = 3;
        TestGateway server(options, table());
        std::vector<std::unique_ptr<RawClient>> clients;
        for (int i = 0; i < 12; ++i) {
            clients.push_back(std::make_unique<RawClient>(server.port));
            clients.back()->send(get("/items/" + QByteArray::number(i)));
        }
        for (int i = 0; i < 12; ++i)
            QVERIFY(clients[size_t(i)]->next().body.endsWith(QByteArray(" " + QByteArray::number(i))));
        QSet<quint64> threads;
        for (const HttpRequest& request : m_seen)
            threads.insert(request.handle.connId % 3);
        QCOMPARE(threads.size(), 3);
        QVERIFY(server.drain());
    }
};

FRONTDESK_TEST_MAIN(GatewayTest)
#include "gatewaytest.moc"
