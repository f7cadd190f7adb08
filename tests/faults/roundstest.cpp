// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/support/crowd.h"
#include "tests/faults/support/faultyprogram.h"
#include "tests/support/fatallog.h"

#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QtTest>

#include <cerrno>

using namespace frontdesk;
using namespace frontdesk::test;

/// The rounds of e2e/killtest with the machine misbehaving at the same time: full disk, errors of the disk, no file
/// numbers, a clock that jumps, a process that is stopped, then kill -9 (or not). FRONTDESK_ROUNDS sets their number.
class RoundsTest : public QObject {
    Q_OBJECT

private:
    enum Fault { FullDisk, DiskError, NoSync, NoFiles, Clock, Stopped, FullAtStart, None };
    QTemporaryDir m_dir;
    std::unique_ptr<FaultyProgram> m_program;
    std::unique_ptr<Crowd> m_crowd;
    std::array<int, 8> m_count{};
    qint64 m_hits = 0;

    static int below(int n) { return int(QRandomGenerator::global()->bounded(n)); }

    void inject(Fault fault)
    {
        FaultControl& control = m_program->control();
        switch (fault) {
        case FullDisk:
            control.reserveHelps = below(2);
            arm(control, FaultControl::NoRoom, ENOSPC, below(60));
            break;
        case DiskError: arm(control, FaultControl::All, EIO, below(60), 1 + below(3)); break;
        case NoSync: arm(control, FaultControl::Sync, EIO, below(10), 1); break;
        case NoFiles: control.noDescriptors = 1; break;
        case Clock: control.clockMicros += qint64(below(2 * 86'400) - 86'400) * 1'000'000; break;
        default: break;
        }
    }

    void talk(int ms)
    {
        QElapsedTimer elapsed;
        elapsed.start();
        while (elapsed.elapsed() < ms) {
            m_crowd->chatter();
            QTest::qWait(15 + below(40));
        }
    }

    bool startAgain(Fault fault)
    {
        if (fault == FullAtStart)
            arm(m_program->control(), FaultControl::NoRoom, ENOSPC, below(40));
        if (!m_program->start()) {
            m_hits += m_program->control().hit;
            disarm(m_program->control());  // there is room again: now it has to start
            if (!m_program->start()) {
                qWarning("the program did not start: %s", m_program->output.constData());
                return false;
            }
        }
        m_hits += m_program->control().hit;
        m_program->control().hit = 0;
        disarm(m_program->control());
        return true;
    }

    void round(bool killing)
    {
        const Fault fault = Fault(below(8));
        ++m_count[size_t(fault)];
        talk(50 + below(150));
        inject(fault);
        talk(50 + below(250));
        if (fault == Stopped) {
            m_program->stop();
            talk(300 + below(700));
            m_program->cont();
            talk(100);
        }
        if (killing) {
            m_program->kill9();
            m_crowd->hangUp();
        }
        m_hits += m_program->control().hit;
        m_program->control().hit = 0;
        disarm(m_program->control());
        if (killing)
            QVERIFY(startAgain(fault));
        QVERIFY(m_crowd->reconnect(m_program->port));
    }

private Q_SLOTS:
    void nothingAcknowledgedIsLostAndNothingDoubled()
    {
        const int asked = qEnvironmentVariableIntValue("FRONTDESK_ROUNDS");
        const int rounds = asked > 0 ? asked : 16;
        m_program = std::make_unique<FaultyProgram>(m_dir.path());
        QVERIFY2(m_program->start(), m_program->output.constData());
        m_crowd = std::make_unique<Crowd>();
        QVERIFY(m_crowd->join(m_program->port, 6));
        int kills = 0;
        for (int i = 0; i < rounds && !QTest::currentTestFailed(); ++i) {
            const bool killing = below(4) != 0;
            kills += killing ? 1 : 0;
            round(killing);
        }
        QVERIFY(!QTest::currentTestFailed());
        QVERIFY(m_crowd->settle(120'000));
        QCOMPARE(m_crowd->check(), QString());
        qInfo(
            "%d rounds, %d of them with kill -9; full disk %d, disk errors %d, failed syncs %d, no descriptors %d, clock %d, stopped %d, "
            "full at start %d, none %d; %lld calls made to fail; %d messages, %d acknowledged, %d refused; none lost, none doubled",
            rounds, kills, m_count[FullDisk], m_count[DiskError], m_count[NoSync], m_count[NoFiles], m_count[Clock],
            m_count[Stopped], m_count[FullAtStart], m_count[None], static_cast<long long>(m_hits), m_crowd->messages(),
            m_crowd->acknowledged(), m_crowd->refusals());
        m_crowd.reset();
        QCOMPARE(m_program->terminate(), 0);
    }
};

FRONTDESK_TEST_MAIN(RoundsTest)
#include "roundstest.moc"
