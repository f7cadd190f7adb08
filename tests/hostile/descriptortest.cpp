// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/hostile/support/measure.h"
#include "tests/support/fatallog.h"

#include <QtTest>

#include <thread>

using namespace frontdesk::hostile;

/// A low limit of open files: strangers take every place there is, the program keeps what it needs for itself.
class DescriptorTest : public QObject {
    Q_OBJECT

    static constexpr int Limit = 200;
    static constexpr int Places = 100;  // the other half is kept for the database, files and probes

    static QByteArray upload(const Session& session)
    {
        const QByteArray body =
            "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.txt\"\r\nContent-Type: "
            "text/plain\r\n\r\n"
            + QByteArray(100'000, 'x') + "\r\n--b--\r\n";
        return "POST /api/sessions/" + session.id + "/attachments HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer "
               + session.token + "\r\nContent-Type: multipart/form-data; boundary=b\r\nContent-Length: "
               + QByteArray::number(body.size()) + "\r\n\r\n" + body;
    }

private Q_SLOTS:
    void everyPlaceIsTaken()
    {
        const Program program({.caps = Caps::None, .fileLimit = Limit});
        QVERIFY2(program.isUp(), program.output().constData());
        QVERIFY(program.output().contains(QByteArray("places for connections: " + QByteArray::number(Places))));
        const Session session = newSession(program.port());
        Wire early(program.port());
        QCOMPARE(early.ask("GET", "/live").status, 200);
        const Usage before = program.usage();

        GoodClient good(program.port());
        pauseMs(500);
        std::atomic<bool> stop = false;
        Swarm swarm(program.port(), {.connections = 3 * Places, .addresses = 50, .opensPerSecond = 300});
        std::thread attacker([&] { swarm.run(stop); });
        const qint64 from = nowMicros();
        const qint64 cpu = program.usage().cpuMicros;
        pauseMs(1500);
        // A customer who was there before goes on, files included.
        early.send(upload(session));
        const Answer uploaded = early.nextAnswer(10'000);
        const int descriptors = program.usage().descriptors;
        Wire operations(program.opsPort());
        const Answer health = operations.ask("GET", "/health");
        pauseMs(1500);
        const double share = double(program.usage().cpuMicros - cpu) / double(nowMicros() - from);
        const GoodClient::Result chat = good.finish();
        stop = true;
        attacker.join();

        QCOMPARE(uploaded.status, 201);
        QVERIFY2(descriptors < Limit - 40, QByteArray::number(descriptors).constData());
        QVERIFY2(share < 0.6, QByteArray::number(share).constData());  // nothing spins
        QCOMPARE(health.status, 200);
        QVERIFY2(health.body.contains("\"turned_away\":") && !health.body.contains("\"turned_away\":0"),
                 health.body.constData());
        QVERIFY(chat.entered && chat.acks.count() > 5);
        QCOMPARE(chat.unacknowledged + chat.reconnects, 0);
        QVERIFY2(swarm.tally().statuses.contains(503), "nobody was turned away");
        recovers(program, before);
    }

private:
    static void recovers(const Program& program, const Usage& before)
    {
        // Connections that the attacker still holds open end at their deadlines; the program probes its own ports at times.
        const bool back = QTest::qWaitFor([&] { return program.usage().descriptors <= before.descriptors + 10; },
                                          15'000);
        QVERIFY2(back, QByteArray(QByteArray::number(program.usage().descriptors) + " after "
                                  + QByteArray::number(before.descriptors))
                           .constData());
        QTRY_VERIFY_WITH_TIMEOUT(!newSession(program.port()).token.isEmpty(), 5000);
        Wire wire(program.port());
        QCOMPARE(wire.ask("GET", "/health").status, 200);
        QVERIFY(program.output().contains("were turned away"));
    }
};

FRONTDESK_TEST_MAIN(DescriptorTest)
#include "descriptortest.moc"
