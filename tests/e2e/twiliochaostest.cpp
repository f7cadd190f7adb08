// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/support/storedmessages.h"
#include "tests/e2e/support/twilioprogram.h"
#include "tests/support/fatallog.h"

#include <QRandomGenerator>
#include <QtTest>

using namespace frontdesk;
using namespace frontdesk::simulator;
using namespace frontdesk::test;

namespace {

constexpr int MsBetween = 2200;  ///< of one customer: Twilio's lists count in seconds, and people read answers
constexpr int SleepSeconds =
    18;  ///< shorter pauses are no sleep to the program; FRONTDESK_SLEEP_SECONDS=600 is the long form

int number(const char* name, int fallback)
{
    const int value = qEnvironmentVariableIntValue(name);
    return value > 0 ? value : fallback;
}

struct Writer {
    QString number;
    QString thread;    ///< empty = SMS
    qint64 open = -1;  ///< webhook of the last SMS
    qint64 freeAt = 0;
    int written = 0;
};

const QStringList& questions()
{
    static const QStringList list{
        QStringLiteral("What is your return policy?"), QStringLiteral("Where is my order 10432?"),
        QStringLiteral("When are you open tomorrow?"), QStringLiteral("How much is express shipping?")};
    return list;
}

}  // namespace

/// The program is killed again and again while Twilio and the lines behave badly; the truth at the fake and the store are
/// compared afterwards. FRONTDESK_CHAOS_MESSAGES=10000 is the long form.
class TwilioChaosTest : public QObject {
    Q_OBJECT

    SystemClock m_clock;
    std::unique_ptr<FakeTwilio> m_twilio;
    std::unique_ptr<TwilioProgram> m_program;
    std::vector<Writer> m_writers;
    QElapsedTimer m_time;

    void begin(const FakeChaos& chaos)
    {
        FakeTwilio::Setup setup;
        setup.token = "0123456789abcdef0123456789abcdef";
        setup.numbers = {QStringLiteral("+12025550100")};
        setup.chaos = chaos;
        setup.webhooks.timeoutMs = 3000;
        setup.webhooks.retryMs = 100;
        m_twilio = std::make_unique<FakeTwilio>(setup, m_clock);
        QVERIFY(m_twilio->start().ok());
        m_program = std::make_unique<TwilioProgram>(*m_twilio);
        m_program->settings = {QStringLiteral("twilio.reconcile_minutes=1"), QStringLiteral("sms.max_chars=1600")};
        m_twilio->pointAt(m_program->publicUrl());
        m_writers.clear();
        m_time.start();
        QVERIFY2(m_program->start(), m_program->output.constData());
    }

    void addWriters(int sms, int threads)
    {
        for (int i = 0; i < sms; ++i)
            m_writers.push_back({.number = QStringLiteral("+1202555%1").arg(1000 + i)});
        for (int i = 0; i < threads; ++i) {
            const QString customer = QStringLiteral("+1202555%1").arg(9000 + i);
            m_writers.push_back(
                {.number = customer, .thread = m_twilio->openThread(customer, QStringLiteral("+12025550100"))});
        }
    }

    bool isFree(Writer& writer)
    {
        if (writer.thread.isEmpty() && writer.open >= 0) {
            if (!m_twilio->webhooks().all()[std::size_t(writer.open)].given)
                return false;
            writer.open = -1;
            writer.freeAt = m_time.elapsed() + MsBetween;
        }
        return m_time.elapsed() >= writer.freeAt;
    }

    void write(Writer& writer)
    {
        ++writer.written;
        const QString text = questions().at(writer.written % questions().size()) % u" ("
                             % QString::number(writer.written) % u')';
        if (!writer.thread.isEmpty()) {
            m_twilio->writeInThread(writer.thread, writer.number, text);
            // Sometimes at once: Index keeps the order, however webhooks overtake each other.
            writer.freeAt = m_time.elapsed() + QRandomGenerator::global()->bounded(2 * MsBetween);
            return;
        }
        m_twilio->write({.from = writer.number, .to = QStringLiteral("+12025550100"), .body = text});
        writer.open = qint64(m_twilio->webhooks().all().size()) - 1;
    }

    /// Lets customers write until `until` messages are there.
    void writeUntil(int& done, int until)
    {
        while (done < until) {
            for (Writer& writer : m_writers) {
                if (done >= until || QRandomGenerator::global()->bounded(8) != 0 || !isFree(writer))
                    continue;
                write(writer);
                ++done;
            }
            QTest::qWait(20);
        }
    }

    /// Customer -> sids of what they wrote, in order.
    QHash<QString, QStringList> written()
    {
        QHash<QString, QStringList> all;
        for (const FakeMessage& message : std::as_const(m_twilio->data().messages))
            if (message.direction == u"inbound")
                all[message.from] << message.sid;
        for (const FakeThread& thread : std::as_const(m_twilio->data().threads))
            for (const FakeThreadMessage& message : thread.messages)
                if (!message.fromApi)
                    all[message.author] << message.sid;
        return all;
    }
    /// Sids of what the program has sent.
    QStringList taken()
    {
        QStringList all;
        for (const FakeMessage& message : std::as_const(m_twilio->data().messages))
            if (message.direction == u"outbound-api")
                all << message.sid;
        for (const FakeThread& thread : std::as_const(m_twilio->data().threads))
            for (const FakeThreadMessage& message : thread.messages)
                if (message.fromApi)
                    all << message.sid;
        return all;
    }

    /// What of `wanted` is not there, with what tells why.
    QString missingOf(const QStringList& wanted, const QStringList& have)
    {
        QStringList missing;
        for (const QString& sid : wanted)
            if (!have.contains(sid))
                missing << sid % u" (" % QString::number(wanted.indexOf(sid) + 1) % u". of "
                               % QString::number(wanted.size()) % u", written " % timeOf(sid) % u')';
        return missing.join(QStringLiteral(", "));
    }
    QString timeOf(const QString& sid)
    {
        Micros at = 0;
        for (const FakeMessage& message : std::as_const(m_twilio->data().messages))
            at = message.sid == sid ? message.createdAt : at;
        for (const FakeThread& thread : std::as_const(m_twilio->data().threads))
            for (const FakeThreadMessage& message : thread.messages)
                at = message.sid == sid ? message.createdAt : at;
        return QDateTime::fromMSecsSinceEpoch(at / 1000, Qt::UTC).toString(Qt::ISODateWithMs);
    }

    void checkInbound(StoredMessages& store)
    {
        const QHash<QString, QStringList> wanted = written();
        QHash<QString, QString> author;
        for (auto it = wanted.cbegin(); it != wanted.cend(); ++it)
            for (const QString& sid : it.value())
                author.insert(sid, it.key());
        QHash<QString, QStringList> found;
        for (const StoredMessage& message : store.inOrder())
            if (message.inbound)
                found[author.value(message.providerId, QStringLiteral("nobody"))] << message.providerId;
        for (auto it = wanted.cbegin(); it != wanted.cend(); ++it) {
            const QStringList have = found.value(it.key());
            QCOMPARE(QSet<QString>(have.begin(), have.end()).size(), have.size());
            QVERIFY2(missingOf(it.value(), have).isEmpty(), qPrintable(missingOf(it.value(), have)));
            QCOMPARE(QSet<QString>(have.begin(), have.end()), QSet<QString>(it->begin(), it->end()));
            QCOMPARE(have, it.value());  // in order
        }
        QVERIFY(!found.contains(QStringLiteral("nobody")));
    }

    void checkOutbound(StoredMessages& store)
    {
        const QStringList atTwilio = taken();
        const OutboxTally tally = store.outbox();
        QSet<QString> recorded(tally.recorded.begin(), tally.recorded.end());
        QCOMPARE(recorded.size(), tally.recorded.size());
        QVERIFY(QSet<QString>(atTwilio.begin(), atTwilio.end()).contains(recorded));
        QVERIFY2(atTwilio.size() - recorded.size() <= tally.unconfirmed,
                 qPrintable(QStringLiteral("%1 at Twilio, %2 recorded, %3 unconfirmed")
                                .arg(atTwilio.size())
                                .arg(recorded.size())
                                .arg(tally.unconfirmed)));
        QCOMPARE(tally.failed, 0);
        QCOMPARE(tally.waiting, 0);
        QCOMPARE(tally.unexplained, 0);
        qInfo("%lld answers at Twilio, each once; %d unconfirmed, with the reason", qlonglong(atTwilio.size()),
              tally.unconfirmed);
    }

    /// Which message an answer is for is what its turn says: two messages that came close together may have two answers behind
    /// both of them (the second came while the first answer was being said).
    void checkAnswers(StoredMessages& store)
    {
        QSet<qint64> answers;
        QHash<qint64, qint64> newest;  // of a conversation: what the customer wrote last
        QHash<qint64, bool> afterAnswer;
        int together = 0;
        QList<StoredMessage> asTheyCame = store.inOrder();
        std::sort(asTheyCame.begin(), asTheyCame.end(),
                  [](const StoredMessage& a, const StoredMessage& b) { return a.id < b.id; });
        for (const StoredMessage& message : std::as_const(asTheyCame)) {
            if (message.inbound) {
                newest[message.conversation] = message.id;
                afterAnswer[message.conversation] = false;
            } else if (message.answer) {
                answers << message.id;
                together += std::exchange(afterAnswer[message.conversation], true) ? 1 : 0;
            }
        }
        QHash<qint64, int> perMessage;
        QSet<qint64> explained;
        for (const auto& [message, answer] : store.answersTo())
            if (answers.contains(answer)) {
                QVERIFY2(++perMessage[message] == 1, "a message was answered twice");
                explained << answer;
            }
        QCOMPARE(explained, answers);  // no answer to nothing
        qInfo("%d answers directly behind another one, each for a message of its own", together);
        for (const qint64 last : std::as_const(newest))
            QVERIFY2(perMessage.contains(last), "the last message of a customer has no answer");
    }

    bool settled(StoredMessages& store, qsizetype inbound)
    {
        return m_twilio->webhooks().idle() && store.countInbound() == inbound && store.outbox().waiting == 0
               && store.outbox().unconfirmed == 0 && store.unanswered() == 0;
    }
    /// Lets everything come to rest; whatever is still open after that, the checks tell.
    void settle(StoredMessages& store, qsizetype inbound, int seconds)
    {
        static_cast<void>(QTest::qWaitFor(
            [&] {
                QTest::qWait(500);
                return settled(store, inbound);
            },
            seconds * 1000));
    }

private Q_SLOTS:
    void cleanup()
    {
        if (m_program && QTest::currentTestFailed())
            qInfo("%s", m_program->output.right(6000).constData());
        m_program.reset();
        m_twilio.reset();
    }

    void badDaysLoseAndDoubleNothing()
    {
        const int messages = number("FRONTDESK_CHAOS_MESSAGES", 300);
        const int kills = number("FRONTDESK_CHAOS_KILLS", messages >= 10'000 ? 20 : 3);
        begin({.seed = 42,
               .tooMany = 0.05,
               .serverError = 0.04,
               .refused = 0.03,
               .lostAnswer = 0.05,
               .errorAfter = 0.02,
               .slow = 0.05,
               .duplicate = 0.2,
               .dropped = 0.03,
               .minDelayMs = 0,
               .maxDelayMs = 300});
        addWriters(qBound(50, messages / 6, 90), 10);  // as many as are worked on at once
        int done = 0;
        for (int kill = 0; kill < kills; ++kill) {
            writeUntil(done, messages * (kill + 1) / (kills + 1));
            QTest::qWait(int(QRandomGenerator::global()->bounded(400)));
            m_program->kill9();
            writeUntil(done, qMin(messages, done + 10));  // nobody is there to take these
            QVERIFY2(m_program->start(), m_program->output.constData());
        }
        writeUntil(done, messages);
        QTRY_VERIFY_WITH_TIMEOUT(m_twilio->webhooks().idle(), 60'000);
        m_twilio->chaos() = {};
        QVERIFY(m_program->terminate());
        QVERIFY2(m_program->start(), m_program->output.constData());
        StoredMessages store(m_program->folder());
        settle(store, done, 150);
        checkInbound(store);
        checkOutbound(store);
        checkAnswers(store);
        qInfo("%d messages of %d customers, %d kills", done, int(m_writers.size()), kills);
        QVERIFY(m_program->terminate());
    }

    void whatCameWhileThePcSleptIsThereAtOnce()
    {
        begin({});
        addWriters(20, 0);
        int done = 0;
        writeUntil(done, 20);
        StoredMessages store(m_program->folder());
        settle(store, done, 60);
        const qsizetype before = taken().size();
        QVERIFY(before > 0);

        const int sleepMs = number("FRONTDESK_SLEEP_SECONDS", SleepSeconds) * 1000;
        m_program->stop();
        m_twilio->chaos().dropped = 1;  // Twilio cannot reach it either
        for (int i = 0; i < 10; ++i) {
            for (Writer& writer : m_writers)
                write(writer);
            done += int(m_writers.size());
            QTest::qWait(sleepMs / 10);
        }
        m_twilio->chaos().dropped = 0;
        m_program->cont();
        QElapsedTimer awake;
        awake.start();
        QTRY_COMPARE_WITH_TIMEOUT(store.countInbound(), done, 5000);
        qInfo("%d messages are there %lld ms after waking", done, qlonglong(awake.elapsed()));
        settle(store, done, 60);
        checkInbound(store);
        checkOutbound(store);
        checkAnswers(store);
        QCOMPARE(taken().size(), before + qsizetype(m_writers.size()));  // one answer for all that a customer wrote
        QVERIFY(m_program->terminate());
    }
};

FRONTDESK_TEST_MAIN(TwilioChaosTest)
#include "twiliochaostest.moc"
