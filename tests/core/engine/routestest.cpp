// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/routes.h"
#include "core/api/customerapi.h"
#include "core/api/filesapi.h"
#include "core/api/replywaiter.h"
#include "core/api/webchatapi.h"
#include "core/api/widgetapi.h"
#include "core/engine/opspublisher.h"
#include "core/engine/twilio/twiliowebhooks.h"
#include "core/engine/webhook/genericwebhook.h"
#include "core/engine/widgetassets.h"
#include "core/server/metrics.h"
#include "tests/e2e/support/testengine.h"
#include "tests/support/fatallog.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>

using namespace frontdesk;
using namespace frontdesk::test;

class RoutesTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<TestEngine> m_engine;
    QNetworkAccessManager m_network;

    std::pair<int, QByteArray> get(const QUrl& url, const QByteArray& method = "GET")
    {
        const std::unique_ptr<QNetworkReply> reply(m_network.sendCustomRequest(QNetworkRequest(url), method));
        if (!QTest::qWaitFor([&reply] { return reply->isFinished(); }, 10'000))
            return {};
        return {reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), reply->readAll()};
    }
    QUrl ops(const QString& path) const
    {
        return QUrl(QStringLiteral("http://127.0.0.1:%1%2").arg(m_engine->opsPort()).arg(path));
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_engine = std::make_unique<TestEngine>();
        QVERIFY(m_engine->start());
    }
    void cleanupTestCase() { m_engine.reset(); }

    void everyRowDecidesItsAuthAndLimits()
    {
        // A second table on throw-away targets: the rows are what is looked at.
        const auto [status, body] = get(ops(QStringLiteral("/openapi.json")));
        QCOMPARE(status, 200);
        const Result<Json> api = parseJson(body, {.maxBytes = 1'000'000, .maxDepth = 32, .maxElements = 100'000});
        QVERIFY(api.ok());
        const Json& paths = (*api)["paths"];
        QVERIFY(paths.contains("/api/chat/sessions/{id}/messages"));
        QVERIFY(paths["/api/sessions"]["get"].contains("security"));
        QVERIFY(!paths["/api/sessions"]["post"].contains("security"));
        QVERIFY(paths["/api/sessions/{id}/history"]["get"].contains("security"));
        for (const auto& [path, operations] : paths.items())
            for (const auto& [method, operation] : operations.items())
                QVERIFY2(!operation["summary"].get<std::string>().empty(), path.c_str());
    }

    void noRowLeavesItsAuthUnset()
    {
        EngineOptions options;
        WidgetAssets assets;
        ReplyWaiter waiter;
        SystemClock clock;
        // Handlers are bound, never called: the references behind the context stay untouched.
        alignas(16) static std::array<char, 64> nothing{};
        const ApiContext context{.clock = clock,
                                 .sessions = reinterpret_cast<SessionStore&>(nothing),
                                 .intake = reinterpret_cast<InboundSink&>(nothing),
                                 .ownership = reinterpret_cast<Ownership&>(nothing),
                                 .config = {},
                                 .limits = {}};
        WebchatApi api(context, waiter);
        CustomerApi customers(context, reinterpret_cast<CustomerWishes&>(nothing));
        WidgetApi widget({.clock = clock, .config = {}, .look = {}, .opening = {}, .staffAvailable = {}});
        FilesApi files(context, reinterpret_cast<MediaStore&>(nothing));
        auto& twilio = reinterpret_cast<TwilioWebhooks&>(nothing);
        auto& webhook = reinterpret_cast<GenericWebhook&>(nothing);
        for (const Route& route : makeRoutes({api, customers, files, assets, widget, twilio, webhook})) {
            QVERIFY2(route.auth != RouteAuth::Unset, route.pattern.constData());
            QVERIFY2(route.websocket || route.handler, route.pattern.constData());
            QVERIFY2(route.method == "POST" || route.method == "PATCH" || route.bodyLimit == 0,
                     route.pattern.constData());
            QVERIFY2(!route.summary.isEmpty(), route.pattern.constData());
            // Whoever sends from outside signs, and has a bucket of their own; nothing else lies under these paths.
            const bool hook = route.pattern.startsWith("/twilio/") || route.pattern.startsWith("/webhook/");
            QVERIFY2(hook == (route.auth == RouteAuth::Signature), route.pattern.constData());
            QVERIFY2(hook == (route.rate == RateClass::Webhook), route.pattern.constData());
            QVERIFY2(!hook || (route.bodyLimit == 64 * 1024 && !route.contentTypes.isEmpty()),
                     route.pattern.constData());
        }
    }

    void opsPortAnswers()
    {
        for (const char* path : {"/health", "/health/db", "/live", "/ready"}) {
            const auto [status, body] = get(ops(QLatin1String(path)));
            QVERIFY2(status == 200, path);
            QVERIFY(parseJson(body).ok());
        }
        const auto [status, metrics] = get(ops(QStringLiteral("/metrics")));
        QCOMPARE(status, 200);
        QVERIFY(metrics.contains("# TYPE"));
        QVERIFY2(metrics.count('\n') <= 1500, "series are bounded");
        QCOMPARE(get(ops(QStringLiteral("/nothing"))).first, 404);
    }

    void notReadyIsSaidWithWhatIsMissing()
    {
        Metrics metrics;
        const OpsSnapshot starting = makeOpsSnapshot({.missing = {QStringLiteral("store")}}, metrics);
        QCOMPARE(starting.replies.value("/ready").status, 503);
        QVERIFY(starting.replies.value("/ready").body.contains("store"));
        QCOMPARE(starting.replies.value("/live").status, 200);
        OpsFacts broken;
        broken.store.healthy = false;
        QCOMPARE(makeOpsSnapshot(broken, metrics).replies.value("/health/db").status, 503);
    }

    void thePageAndItsFilesAreServed()
    {
        const auto [status, page] = get(m_engine->url(QStringLiteral("/")));
        QCOMPARE(status, 200);
        QVERIFY(page.contains("<script"));
        QCOMPARE(get(m_engine->url(QStringLiteral("/widget/frontdesk.js"))).first, 200);
        QCOMPARE(get(m_engine->url(QStringLiteral("/widget/..%2f..%2fetc%2fpasswd"))).first, 400);
        QCOMPARE(get(m_engine->url(QStringLiteral("/widget/none.js"))).first, 404);
        QCOMPARE(get(m_engine->url(QStringLiteral("/health"))).first, 200);
        QCOMPARE(get(m_engine->url(QStringLiteral("/health")), "DELETE").first, 405);
        const std::unique_ptr<QNetworkReply> head(m_network.head(QNetworkRequest(m_engine->url(QStringLiteral("/")))));
        QTRY_VERIFY(head->isFinished());
        QCOMPARE(head->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), 200);
        QVERIFY(head->readAll().isEmpty());
    }
};

FRONTDESK_TEST_MAIN(RoutesTest)
#include "routestest.moc"
