// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/conversations/answeringdesk.h"
#include "tests/support/fatallog.h"

#include <QElapsedTimer>

namespace frontdesk::test {
namespace {

constexpr int Collect = 700;  // as SMS and WhatsApp say

struct BurstFixture : ConversationFixture {
    ScriptedLlm llm{{ScriptedLlm::say(QStringLiteral("It is on its way."))}};
};

/// Has said one sentence and is about to say the second, until the test lets it.
class GatedLlm final : public LlmProvider {
public:
    [[nodiscard]] QString name() const override { return QStringLiteral("gated"); }
    [[nodiscard]] std::shared_ptr<LlmStream> open(LlmRequest request, std::stop_token stop) override
    {
        requests << request;
        gate = std::make_shared<QPromise<void>>();
        gate->start();
        return std::make_shared<Stream>(this, gate, std::move(stop));
    }
    void letGo()
    {
        waiting = false;
        const auto opened = std::exchange(gate, nullptr);
        opened->finish();
    }

    QList<LlmRequest> requests;
    std::shared_ptr<QPromise<void>> gate;
    bool waiting = false;

private:
    class Stream final : public LlmStream {
    public:
        Stream(GatedLlm* llm, std::shared_ptr<QPromise<void>> gate, std::stop_token stop)
            : m_llm(llm), m_gate(std::move(gate)), m_stop(std::move(stop))
        {
        }
        Task<LlmEvent> next() override
        {
            const int step = m_step++;
            if (step == 1) {
                m_llm->waiting = true;
                const QFuture<void> opened = m_gate->future();
                co_await opened;
            }
            if (m_stop.stop_requested())
                co_return Error{ErrorCode::Cancelled, {}, {}};
            if (step >= 2)
                co_return LlmEvent(StopEvent{});
            const QString words = step == 0 ? QStringLiteral("It is on its way. ") : QStringLiteral("It comes today.");
            co_return LlmEvent(TextDelta{words});
        }

    private:
        GatedLlm* m_llm;
        std::shared_ptr<QPromise<void>> m_gate;
        std::stop_token m_stop;
        int m_step = 0;
    };
};

bool waitsAt(const GatedLlm& llm, int turn)
{
    return QTest::qWaitFor([&llm, turn] { return llm.waiting && llm.requests.size() == turn; }, 10'000);
}

}  // namespace

/// A burst of short messages gets one coherent answer.
class BurstTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatMayBeAnsweredAlreadyWaitsForPeople()
    {
        BurstFixture f;
        AnsweringDesk desk(f, f.llm);
        InboundMessage message = ConversationFixture::sms(QStringLiteral("hi"), newPublicId()).message;
        message.replyMode = QStringLiteral("people");
        const Result<QList<Accepted>> accepted = desk.run(desk.intake.accept({message}));
        QVERIFY(accepted.ok());
        QVERIFY(f.llm.requests.isEmpty());
        const auto row = f.must(wait(f.conversations.summary(accepted->first().conversationId)));
        QCOMPARE(row.escalation->reasons, QStringList(QStringLiteral("after_restore")));
        QCOMPARE(row.escalation->state, EscalationState::Waiting);
        // Also after a restart.
        QVERIFY(f.must(wait(f.conversations.recover(ConversationFixture::frame("complete")))).replan.isEmpty());
    }

    void threeWithinASecondGetOneAnswer()
    {
        BurstFixture f;
        AnsweringDesk desk(f, f.llm, 0, Collect);
        QElapsedTimer took;
        took.start();
        desk.arrives(QStringLiteral("hi"));
        QTest::qWait(400);
        desk.arrives(QStringLiteral("my order 1001"));
        QTest::qWait(400);
        desk.arrives(QStringLiteral("where is it?"));
        QVERIFY(f.llm.requests.isEmpty());
        QVERIFY(QTest::qWaitFor([&desk] { return !desk.sms->texts.isEmpty(); }, 10'000));
        desk.settle();
        QTest::qWait(Collect);  // nothing comes behind it
        desk.settle();
        QCOMPARE(desk.sms->texts.size(), 1);
        QCOMPARE(f.llm.requests.size(), 1);
        const QString asked = questionsOf(f.llm.requests.first()).join(u'\n');
        for (const char* part : {"hi", "order 1001", "where is it?"})
            QVERIFY2(asked.contains(QLatin1String(part)), qPrintable(u"asked: " % asked));
    }

    void oneAloneWaitsNoLongerThanThat()
    {
        BurstFixture f;
        AnsweringDesk desk(f, f.llm, 0, 100);
        desk.arrives(QStringLiteral("where is my order?"));
        QVERIFY(f.llm.requests.isEmpty());
        QVERIFY(QTest::qWaitFor([&desk] { return desk.sms->texts.size() == 1; }, 10'000));
    }

    void whoNeverPausesIsAnsweredAllTheSame()
    {
        BurstFixture f;
        AnsweringDesk desk(f, f.llm, 0, 200);
        // On a clock that stands still the collecting would go on; it moves with the real one here.
        for (int i = 0; i < 40 && desk.sms->texts.isEmpty(); ++i) {
            desk.arrives(QStringLiteral("part %1").arg(i));
            QTest::qWait(50);
            f.clock.advance(50'000);
        }
        QVERIFY(!desk.sms->texts.isEmpty());
        const QString asked = questionsOf(f.llm.requests.first()).join(u'\n');
        QVERIFY2(asked.contains(u"part 0") && asked.contains(u"part 5"), qPrintable(asked));
    }

    void whatComesWhileTheAnswerIsWrittenBelongsToIt()
    {
        ConversationFixture f;
        GatedLlm llm;
        AnsweringDesk desk(f, llm, 0, 20);
        desk.arrives(QStringLiteral("where is order 1001?"));
        QVERIFY(waitsAt(llm, 1));  // a sentence is there; nothing of it has left
        desk.arrives(QStringLiteral("sorry, order 1002"));
        llm.letGo();
        QVERIFY(waitsAt(llm, 2));
        llm.letGo();
        desk.settle();
        QTest::qWait(100);
        desk.settle();
        QCOMPARE(desk.sms->texts.size(), 1);
        QVERIFY(desk.sms->texts.first().endsWith(u"It is on its way. It comes today."));
        QCOMPARE(llm.requests.size(), 2);
        const QString asked = questionsOf(llm.requests.last()).join(u'\n');
        QVERIFY2(asked.contains(u"1001") && asked.contains(u"1002"), qPrintable(asked));
    }

    void whoWritesIntoEveryAnswerGetsOneAllTheSame()
    {
        ConversationFixture f;
        GatedLlm llm;
        AnsweringDesk desk(f, llm, 0, 20);
        desk.arrives(QStringLiteral("part 0"));
        for (int turn = 1; turn <= 4; ++turn) {
            QVERIFY(waitsAt(llm, turn));
            QVERIFY(desk.sms->texts.isEmpty());
            desk.arrives(QStringLiteral("part %1").arg(turn));
            f.clock.advance(6 * MicrosPerSecond);
            llm.letGo();
        }
        // The fourth was not stopped any more; what came last is answered by the fifth.
        QVERIFY(QTest::qWaitFor([&desk] { return desk.sms->texts.size() == 1; }, 10'000));
        QVERIFY(waitsAt(llm, 5));
        llm.letGo();
        desk.settle();
        QCOMPARE(desk.sms->texts.size(), 2);
    }

    void peopleWaitForNothing()
    {
        BurstFixture f;
        AnsweringDesk desk(f, f.llm, 0, 50);
        const Accepted first = desk.arrives(QStringLiteral("hi"));
        f.takeOver(first.conversationId, f.member(QStringLiteral("Maria")));
        QTest::qWait(200);
        desk.settle();
        QVERIFY(desk.sms->texts.isEmpty());
        QVERIFY(f.llm.requests.isEmpty());
    }
};

}  // namespace frontdesk::test

FRONTDESK_TEST_MAIN(frontdesk::test::BurstTest)
#include "bursttest.moc"
