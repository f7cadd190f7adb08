// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/hostile/support/measure.h"
#include "tests/hostile/support/smuggling.h"
#include "tests/support/fatallog.h"

#include <QtTest>

using namespace frontdesk::hostile;

/// The real program under the attacks of bench_hostile, in a small size: it goes on answering, a good client beside loses
/// nothing, memory and descriptors come back, and every attacker gets the answer that is meant for him.
class SlowPeerTest : public QObject {
    Q_OBJECT

    std::unique_ptr<Program> m_program;
    Field m_field;

    void start(Caps caps, int crowd)
    {
        m_program.reset();
        m_program = std::make_unique<Program>(Program::Options{.caps = caps});
        QVERIFY2(m_program->isUp(), m_program->output().constData());
        m_field = makeField(*m_program, crowd, 10);
        pauseMs(3500);  // what only the start needed is given back after 3 s
        static_cast<void>(measurePeace(*m_program, {.attackMs = 500, .backMs = 0}));
    }
    static void rows(bool withCaps)
    {
        QTest::addColumn<int>("number");
        const std::vector<Attack> all = allAttacks();
        for (size_t i = 0; i < all.size(); ++i)
            if (all[i].withCaps == withCaps)
                QTest::newRow(all[i].name) << int(i);
    }
    void attackWith(const Attack& attack, Finding& finding)
    {
        finding = measure(*m_program, m_field, attack, {.attackMs = 700, .backMs = 8000});
        const QByteArray faults = finding.faults(attack).join("; ");
        const QByteArray said = m_program->isRunning() ? QByteArray() : m_program->output().right(2000);
        QVERIFY2(faults.isEmpty(), QByteArray(faults + '\n' + said).constData());
    }

private Q_SLOTS:
    void initTestCase() { start(Caps::None, 200); }

    void survives_data() { rows(false); }
    void survives()
    {
        QFETCH(int, number);
        Finding finding;
        attackWith(allAttacks()[size_t(number)], finding);
    }

    void smuggling_data()
    {
        QTest::addColumn<int>("number");
        const QList<SmugglingCase> cases = smugglingCases();
        for (int i = 0; i < cases.size(); ++i)
            QTest::newRow(cases[i].name) << i;
    }
    void smuggling()
    {
        QFETCH(int, number);
        const QByteArray wrong = trySmuggling(m_program->port(), smugglingCases()[number], 1 + number);
        QVERIFY2(wrong.isEmpty(), wrong.constData());
    }

    void uploadsAreJudgedByTheirHead_data()
    {
        QTest::addColumn<QByteArray>("token");
        QTest::addColumn<QByteArray>("length");
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<int>("status");
        const QByteArray good = m_field.sessions[0].token;
        QTest::newRow("no token") << QByteArray() << QByteArray("9000000")
                                  << QByteArray("multipart/form-data; boundary=b") << 401;
        QTest::newRow("bad token") << QByteArray("x") << QByteArray("9000000")
                                   << QByteArray("multipart/form-data; boundary=b") << 401;
        QTest::newRow("another's token") << m_field.sessions[1].token << QByteArray("9000000")
                                         << QByteArray("multipart/form-data; boundary=b") << 401;
        QTest::newRow("too large") << good << QByteArray("90000000") << QByteArray("multipart/form-data; boundary=b")
                                   << 413;
        QTest::newRow("wrong type") << good << QByteArray("9000000") << QByteArray("text/plain") << 415;
        QTest::newRow("good") << good << QByteArray("9000000") << QByteArray("multipart/form-data; boundary=b") << 100;
    }
    /// Not a byte of the body is sent: the answer cannot rest on it.
    void uploadsAreJudgedByTheirHead()
    {
        QFETCH(QByteArray, token);
        QFETCH(QByteArray, length);
        QFETCH(QByteArray, type);
        QFETCH(int, status);
        Wire wire(m_program->port(), 17);
        QByteArray head = "POST /api/sessions/" + m_field.sessions[0].id
                          + "/attachments HTTP/1.1\r\nHost: localhost\r\n"
                            "Expect: 100-continue\r\nContent-Type: "
                          + type + "\r\nContent-Length: " + length + "\r\n";
        if (!token.isEmpty())
            head += "Authorization: Bearer " + token + "\r\n";
        wire.send(QByteArray(head + "\r\n"));
        QCOMPARE(wire.nextAnswer().status, status);
    }

    /// A swarm of slow uploads with good tokens is bounded as a whole (96 MiB), whatever each one may send.
    void allBodiesTogetherAreBounded()
    {
        Field many = m_field;
        many.crowd = 4000;  // 400 slow uploads of 400 KB each
        const Attack attack = slowAttacks()[3];
        const Finding finding = measure(*m_program, many, attack, {.attackMs = 1500, .backMs = 8000});
        const QByteArray faults = finding.faults(attack).join("; ");
        QVERIFY2(faults.isEmpty(), faults.constData());
        QVERIFY(finding.tally.statuses.contains(503));
        QVERIFY2(finding.peakBytes - finding.before.residentBytes < 180 * 1024 * 1024,
                 QByteArray::number(finding.peakBytes).constData());
    }

    void startWithCaps() { start(Caps::Default, 1000); }
    void capsRefusePolitely_data() { rows(true); }
    void capsRefusePolitely()
    {
        QFETCH(int, number);
        Finding finding;
        attackWith(allAttacks()[size_t(number)], finding);
        if (QTest::currentTestFailed())
            return;
        QVERIFY2(finding.tally.statuses.contains(429), "nobody was refused");
        // Four addresses, 200 connections each, those of the good client, and some that are just being told no: of 1,000
        // that came at once a busy machine was seen to hold 59 of these.
        QVERIFY2(finding.peakDescriptors - finding.before.descriptors <= 4 * 200 + 40 + 100,
                 QByteArray::number(finding.peakDescriptors).constData());
    }

    void endsProperly() { QVERIFY2(m_program->stop(), m_program->output().right(2000).constData()); }
};

FRONTDESK_TEST_MAIN(SlowPeerTest)
#include "slowpeertest.moc"
