// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/metrics.h"
#include "tests/support/fatallog.h"

#include <QtTest>

using namespace frontdesk;

class MetricsTest : public QObject {
    Q_OBJECT

    static QByteArrayList series(const Metrics& metrics)
    {
        QByteArrayList lines;
        for (const QByteArray& line : metrics.serialize().split('\n'))
            if (!line.isEmpty() && !line.startsWith('#'))
                lines << line;
        return lines;
    }

private Q_SLOTS:
    void countsWhatHappened()
    {
        Metrics metrics;
        metrics.requestFinished("GET", "/api/sessions/{id}", 200, 1500);
        metrics.requestFinished("GET", "/api/sessions/{id}", 204, 1500);
        metrics.requestFinished("GET", "/api/sessions/{id}", 503, 1500);
        metrics.chatMessage("webchat", "ai");
        metrics.skillCalled("order_status", false, 2000);
        metrics.escalationRaised("explicit_wish");
        metrics.turnFinished("answered", 900'000, 300'000);
        metrics.setGauge("sessions", 3);
        metrics.setGauge("sessions", 4);
        const QByteArray text = metrics.serialize();
        QVERIFY(text.contains(R"(http_requests_total{code="2xx",method="GET",route="/api/sessions/{id}"} 2)"));
        QVERIFY(text.contains(R"(http_requests_total{code="5xx",method="GET",route="/api/sessions/{id}"} 1)"));
        QVERIFY(text.contains("http_request_duration_seconds_count 3"));
        QVERIFY(text.contains(R"(chat_messages_total{channel="webchat",role="ai"} 1)"));
        QVERIFY(text.contains(R"(skill_calls_total{result="error",skill="order_status"} 1)"));
        QVERIFY(text.contains(R"(escalations_total{reason="explicit_wish"} 1)"));
        QVERIFY(text.contains(R"(turns_total{outcome="answered"} 1)"));
        QVERIFY(text.contains("frontdesk_sessions 4"));
        QVERIFY(text.contains("# TYPE http_requests_total counter"));
    }

    void seriesAreBoundedWhateverTheLabels()
    {
        Metrics metrics;
        for (int i = 0; i < 10'000; ++i) {
            const QByteArray n = QByteArray::number(i);
            metrics.requestFinished("GET", "/" + n, 200 + 100 * (i % 4), 10);
            metrics.chatMessage("channel" + n, "ai");
            metrics.escalationRaised("reason" + n);
            metrics.skillCalled("skill" + n, i % 2, 10);
            metrics.turnFinished("outcome" + n, 10, 10);
            metrics.setGauge("gauge_" + n, i);
        }
        const QByteArrayList lines = series(metrics);
        QVERIFY2(lines.size() <= 500, qPrintable(QString::number(lines.size())));
        QVERIFY(lines.size() > 300);
        QVERIFY(metrics.serialize().contains(R"(escalations_total{reason="other"} 9988)"));
    }

    void oddNamesDoNotBreakTheFormat()
    {
        Metrics metrics;
        metrics.setGauge("Bad Name", 1);
        metrics.setGauge("", 1);
        metrics.requestFinished("GET", "quote\" back\\slash\nline", 200, 1);
        QVERIFY(!metrics.serialize().contains("Bad Name"));
        QVERIFY(metrics.serialize().contains("route=\"quote\\\" back\\\\slash\\nline\""));
    }
};

FRONTDESK_TEST_MAIN(MetricsTest)
#include "metricstest.moc"
