// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/router.h"
#include "tests/support/fatallog.h"

#include <QtTest>

using namespace frontdesk;

class RouterTest : public QObject {
    Q_OBJECT

    static Route route(const QByteArray& method, const QByteArray& pattern)
    {
        Route r;
        r.method = method;
        r.pattern = pattern;
        return r;
    }
    static Router table()
    {
        Route ops = route("GET", "/metrics");
        ops.surface = RouteSurface::Ops;
        Route socket = route("GET", "/ws");
        socket.websocket = true;
        return Router({route("GET", "/health"), route("POST", "/api/sessions"), route("GET", "/api/sessions"),
                       route("GET", "/api/sessions/{id}"), route("DELETE", "/api/sessions/{id}"),
                       route("GET", "/api/sessions/{id}/history"), route("GET", "/api/sessions/me"), ops, socket});
    }

private Q_SLOTS:
    void matches_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<int>("status");
        QTest::addColumn<int>("route");
        QTest::addColumn<QByteArray>("detail");  // the id parameter, or Allow
        const auto row = [](const char* m, const char* p, int s, int r, const char* d) {
            QTest::newRow(qPrintable(QLatin1String(m) + QLatin1Char(' ') + QLatin1String(p)))
                << QByteArray(m) << QByteArray(p) << s << r << QByteArray(d);
        };
        row("GET", "/health", 200, 0, "");
        row("HEAD", "/health", 200, 0, "");
        row("POST", "/health", 405, -1, "GET, HEAD, OPTIONS");
        row("PUT", "/api/sessions", 405, -1, "POST, GET, HEAD, OPTIONS");
        row("GET", "/api/sessions/abc", 200, 3, "abc");
        row("DELETE", "/api/sessions/a%20b", 200, 4, "a b");
        row("GET", "/api/sessions/a+b", 200, 3, "a+b");
        row("GET", "/api/sessions/me", 200, 6, "");
        row("GET", "/api/sessions/a%2541", 200, 3, "a%41");
        row("GET", "/api/sessions/a%2fb", 400, 3, "");
        row("GET", "/api/sessions/%2e%2e", 400, 3, "");
        row("GET", "/api/sessions/a%00", 400, 3, "");
        row("GET", "/api/sessions/a%zz", 400, 3, "");
        row("GET", "/api/sessions/a%4", 400, 3, "");
        row("GET", "/api/sessions/", 404, -1, "");
        row("GET", "/api/sessions/x/history", 200, 5, "x");
        row("GET", "/api/sessions/x/y/history", 404, -1, "");
        row("GET", "//health", 404, -1, "");
        row("GET", "/%68ealth", 404, -1, "");
        row("GET", "/health/", 404, -1, "");
        row("GET", "/metrics", 404, -1, "");
        row("HEAD", "/ws", 405, -1, "GET, OPTIONS");
    }

    void matches()
    {
        QFETCH(QByteArray, method);
        QFETCH(QByteArray, path);
        QFETCH(int, status);
        QFETCH(int, route);
        QFETCH(QByteArray, detail);
        const Router::Match match = table().match(method, path);
        QCOMPARE(match.status, status);
        QCOMPARE(match.route, route);
        if (status == 405)
            QCOMPARE(match.allow, detail);
        if (status == 200)
            QCOMPARE(match.parameters.value("id"), detail);
    }
};

FRONTDESK_TEST_MAIN(RouterTest)
#include "routertest.moc"
