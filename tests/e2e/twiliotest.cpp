// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/console/channelconsole.h"
#include "core/console/simulatorconsole.h"
#include "core/engine/enginecore.h"
#include "tests/e2e/support/twiliostage.h"
#include "tests/support/fatallog.h"

using namespace frontdesk;
using namespace frontdesk::simulator;
using namespace frontdesk::test;

/// SMS, WhatsApp and Conversations from the customer's phone to the store and back, over real sockets.
class TwilioTest : public QObject {
    Q_OBJECT

    std::unique_ptr<TwilioStage> m_stage;
    QList<Message> m_changes;
    const QString m_customer = QStringLiteral("+12025550177");

    void begin(FakeTwilio::Setup setup = {}, int pace = 0)
    {
        m_stage = std::make_unique<TwilioStage>(setup, pace);
        QVERIFY(m_stage->start());
        m_changes.clear();
        connect(&m_stage->engine().engine().core()->events, &EventBus::published, this,
                [this](const DomainEvent& event) {
                    if (const auto* changed = std::get_if<MessageChanged>(&event))
                        m_changes << changed->message;
                });
    }

    static QList<Message> by(const QList<Message>& messages, Author author)
    {
        QList<Message> found;
        for (const Message& message : messages)
            if (message.author == author && message.kind == MessageKind::Text)
                found << message;
        return found;
    }
    ConversationSummary only(const QString& channel)
    {
        const QList<ConversationSummary> rows = m_stage->conversations();
        for (const ConversationSummary& row : rows)
            if (row.conversation.channelId == channel)
                return row;
        return {};
    }
    int apiMessagesIn(const QString& thread)
    {
        const QList<FakeThreadMessage> all = m_stage->twilio().data().thread(thread)->messages;
        return int(std::count_if(all.begin(), all.end(), [](const FakeThreadMessage& m) { return m.fromApi; }));
    }

private Q_SLOTS:
    void cleanup()
    {
        m_stage.reset();
        clearExpectedLogs();
    }

    void anSmsIsAnswered()
    {
        begin();
        m_stage->sms(m_customer, QStringLiteral("What is your return policy?"));
        QVERIFY(m_stage->waitForSent(m_customer, 1));
        QVERIFY(m_stage->waitForQuiet());
        const ConversationSummary row = only(QStringLiteral("sms"));
        QCOMPARE(row.conversation.accountId, m_stage->twilio().data().sid % u'/' % TwilioStage::shopNumber());
        const QList<Message> messages = m_stage->messages(row.conversation.id);
        QCOMPARE(by(messages, Author::Contact).size(), 1);
        const QList<Message> answers = by(messages, Author::Ai);
        QCOMPARE(answers.size(), 1);
        QCOMPARE(answers.first().delivery, Delivery::Delivered);
        QCOMPARE(m_stage->sentTo(m_customer).join(u' ').simplified().size(),
                 answers.first().text().simplified().size());
        QCOMPARE(row.conversation.handler, Handler::Ai);
    }

    void whatsAppIsReadAndTicksOnlyMoveForward()
    {
        begin({.chaos = {.seed = 5, .duplicate = 0.5, .maxDelayMs = 250}, .sentMs = 5, .deliveredMs = 5, .readMs = 5});
        for (int i = 0; i < 6; ++i) {
            m_stage->whatsApp(QStringLiteral("+1202555030%1").arg(i), QStringLiteral("When are you open tomorrow?"));
            QVERIFY(m_stage->waitForSent(QStringLiteral("+1202555030%1").arg(i), 1));
        }
        const auto allRead = [this] {
            const QList<Message> answers = by(m_stage->messagesOn(QStringLiteral("whatsapp")), Author::Ai);
            return answers.size() == 6 && std::all_of(answers.begin(), answers.end(), [](const Message& message) {
                       return message.delivery == Delivery::Read;
                   });
        };
        QTRY_VERIFY_WITH_TIMEOUT(allRead(), 15'000);
        QHash<MessageId, int> seen;
        for (const Message& change : std::as_const(m_changes)) {
            if (change.author != Author::Ai || change.kind != MessageKind::Text)
                continue;
            QVERIFY2(int(change.delivery) >= seen.value(change.id, 0), "a tick went back");
            seen.insert(change.id, int(change.delivery));
        }
        QCOMPARE(seen.size(), 6);
    }

    void aBurstGetsOneAnswer()
    {
        begin();
        m_stage->sms(m_customer, QStringLiteral("Hi"));
        QTest::qWait(250);
        m_stage->sms(m_customer, QStringLiteral("I have a question"));
        QTest::qWait(250);
        m_stage->sms(m_customer, QStringLiteral("How long do I have to return something?"));
        QVERIFY(m_stage->waitForSent(m_customer, 1));
        QVERIFY(m_stage->waitForQuiet());
        const QList<Message> messages = m_stage->messagesOn(QStringLiteral("sms"));
        QCOMPARE(by(messages, Author::Contact).size(), 3);
        const QList<Message> answers = by(messages, Author::Ai);
        QCOMPARE(answers.size(), 1);
        QVERIFY2(answers.first().text().contains(u"30 days"), qPrintable(answers.first().text()));
    }

    void aLongAnswerLeavesInPiecesInOrder()
    {
        m_stage = std::make_unique<TwilioStage>();
        m_stage->smsMaxChars = 160;
        QVERIFY(m_stage->start());
        m_stage->sms(m_customer, QStringLiteral("What is your return policy?"));
        QVERIFY(m_stage->waitForSent(m_customer, 2));
        QVERIFY(m_stage->waitForQuiet());
        const QStringList pieces = m_stage->sentTo(m_customer);
        for (const QString& piece : pieces)
            QVERIFY(piece.size() <= 160);
        const QList<Message> answers = by(m_stage->messagesOn(QStringLiteral("sms")), Author::Ai);
        QCOMPARE(answers.size(), 1);
        QCOMPARE(pieces.join(u' ').simplified(), answers.first().text().simplified());
        QCOMPARE(answers.first().delivery, Delivery::Delivered);
    }

    void redeliveriesChangeNothing()
    {
        begin({.chaos = {.seed = 9, .duplicate = 1, .maxDelayMs = 30}});
        m_stage->sms(m_customer, QStringLiteral("What is your return policy?"));
        QVERIFY(m_stage->waitForSent(m_customer, 1));
        QVERIFY(m_stage->waitForQuiet());
        const QList<Message> messages = m_stage->messagesOn(QStringLiteral("sms"));
        QCOMPARE(by(messages, Author::Contact).size(), 1);
        QCOMPARE(by(messages, Author::Ai).size(), 1);
    }

    void stopIsHonoured()
    {
        begin();
        m_stage->sms(m_customer, QStringLiteral("What is your return policy?"));
        QVERIFY(m_stage->waitForSent(m_customer, 1));
        QVERIFY(m_stage->waitForQuiet());
        const qsizetype before = m_stage->sentTo(m_customer).size();
        m_stage->sms(m_customer, QStringLiteral("STOP"));
        QVERIFY(m_stage->waitForQuiet());
        m_stage->sms(m_customer, QStringLiteral("What are your opening hours?"));
        QVERIFY(m_stage->waitForQuiet());
        QCOMPARE(m_stage->sentTo(m_customer).size(), before);
        QCOMPARE(only(QStringLiteral("sms")).conversation.silence, QStringLiteral("opted_out"));
        m_stage->sms(m_customer, QStringLiteral("START"));
        QVERIFY(m_stage->waitForQuiet());
        m_stage->sms(m_customer, QStringLiteral("What are your opening hours?"));
        QVERIFY(m_stage->waitForSent(m_customer, int(before) + 1));
        QCOMPARE(only(QStringLiteral("sms")).conversation.silence, QString());
    }

    void aPictureArrives()
    {
        begin();
        const QByteArray png = QByteArray::fromBase64(
            "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");
        m_stage->twilio().write({.from = m_customer,
                                 .to = TwilioStage::shopNumber(),
                                 .body = QStringLiteral("It arrived like this"),
                                 .media = {FakeMedia{.contentType = "image/png", .bytes = png}}});
        const auto picture = [this] {
            for (const Message& message : by(m_stage->messagesOn(QStringLiteral("sms")), Author::Contact))
                for (const MessagePart& part : message.parts)
                    if (const auto* image = std::get_if<ImagePart>(&part))
                        return *image;
            return ImagePart{};
        };
        QTRY_VERIFY_WITH_TIMEOUT(!picture().mediaId.isEmpty(), 15'000);
        QCOMPARE(picture().mimeType, QStringLiteral("image/png"));
        QCOMPARE(picture().bytes, qint64(png.size()));
        QCOMPARE(m_stage->twilio().credentialsLeaked(), 0);
    }

    void aRefusedNumberIsExplainedOnTheBubble()
    {
        begin();
        m_stage->twilio().data().failures.insert(m_customer, 30003);
        m_stage->sms(m_customer, QStringLiteral("What is your return policy?"));
        const auto failed = [this] {
            const QList<Message> answers = by(m_stage->messagesOn(QStringLiteral("sms")), Author::Ai);
            return !answers.isEmpty() && answers.first().delivery == Delivery::Failed
                   && answers.first().deliveryCode == u"30003";
        };
        QTRY_VERIFY_WITH_TIMEOUT(failed(), 15'000);
        const MessageId message = by(m_stage->messagesOn(QStringLiteral("sms")), Author::Ai).first().id;
        ChannelConsole& channels = m_stage->console().channels();
        const Result<DeliveryDetail> detail = waitFor(channels.deliveryDetail(message));
        QVERIFY(detail.ok());
        QCOMPARE(detail->code, QStringLiteral("30003"));
        QVERIFY(!detail->explanation.isEmpty());
        m_stage->twilio().data().failures.clear();
        QVERIFY(waitFor(channels.retry(message)).ok());
        QVERIFY(m_stage->waitForSent(m_customer, 2));
        const auto delivered = [this] {
            const QList<Message> answers = by(m_stage->messagesOn(QStringLiteral("sms")), Author::Ai);
            return answers.size() == 1 && answers.first().delivery == Delivery::Delivered;
        };
        QTRY_VERIFY_WITH_TIMEOUT(delivered(), 15'000);
    }

    void whatNoWebhookBroughtComesByTheLists()
    {
        begin();
        m_stage->sms(m_customer, QStringLiteral("What is your return policy?"));
        QVERIFY(m_stage->waitForSent(m_customer, 1));
        QVERIFY(m_stage->waitForQuiet());
        m_stage->twilio().chaos().dropped = 1;
        m_stage->sms(m_customer, QStringLiteral("When are you open tomorrow?"));
        m_stage->sms(QStringLiteral("+12025550188"), QStringLiteral("How much is express shipping?"));
        QVERIFY(m_stage->waitForQuiet());
        QCOMPARE(by(m_stage->messagesOn(QStringLiteral("sms")), Author::Contact).size(), 1);
        m_stage->twilio().chaos().dropped = 0;
        const Result<int> missed = waitFor(m_stage->console().channels().synchronise(m_stage->twilio().data().sid));
        QVERIFY(missed.ok());
        QCOMPARE(*missed, 2);
        QVERIFY(m_stage->waitForSent(m_customer, 2));
        QVERIFY(m_stage->waitForSent(QStringLiteral("+12025550188"), 1));
        QCOMPARE(by(m_stage->messagesOn(QStringLiteral("sms")), Author::Contact).size(), 3);
    }

    void pollingNeedsNoPublicAddress()
    {
        m_stage = std::make_unique<TwilioStage>();
        m_stage->engine().options.twilio.polling = true;
        m_stage->engine().options.twilio.pollSeconds = 1;
        QVERIFY(m_stage->start(false));
        QTest::qWait(1200);  // the first look sets the point from which on messages are ours
        m_stage->sms(m_customer, QStringLiteral("What is your return policy?"));
        QVERIFY(m_stage->waitForSent(m_customer, 1, 20'000));
        QTest::qWait(2500);
        QVERIFY(m_stage->waitForQuiet());
        const QList<Message> messages = m_stage->messagesOn(QStringLiteral("sms"));
        QCOMPARE(by(messages, Author::Contact).size(), 1);
        QCOMPARE(by(messages, Author::Ai).size(), 1);
        QCOMPARE(m_stage->sentTo(m_customer).size(), 1);
    }

    void aClosedConversationIsClosedHereToo()
    {
        begin();
        const QString thread = m_stage->twilio().openThread(m_customer, TwilioStage::shopNumber());
        m_stage->twilio().writeInThread(thread, m_customer, QStringLiteral("What is your return policy?"));
        QTRY_COMPARE_WITH_TIMEOUT(apiMessagesIn(thread), 1, 15'000);
        m_stage->twilio().setThreadState(thread, QStringLiteral("closed"));
        QTRY_VERIFY_WITH_TIMEOUT(only(QStringLiteral("conversations")).conversation.state == ConversationState::Closed,
                                 10'000);
    }

    void aLostAnswerIsLookedUpAndNotSentTwice()
    {
        begin();
        m_stage->twilio().chaos().lostAnswer = 1;
        m_stage->sms(m_customer, QStringLiteral("What is your return policy?"));
        QVERIFY(m_stage->waitForSent(m_customer, 1));
        QTest::qWait(300);
        m_stage->twilio().chaos().lostAnswer = 0;
        const auto known = [this] {
            const QList<Message> answers = by(m_stage->messagesOn(QStringLiteral("sms")), Author::Ai);
            return answers.size() == 1 && answers.first().delivery >= Delivery::Sent
                   && answers.first().delivery <= Delivery::Read;
        };
        QTRY_VERIFY_WITH_TIMEOUT(known(), 30'000);
        QCOMPARE(m_stage->sentTo(m_customer).size(), 1);
    }

    void aConversationIsAnsweredWithoutEchoes()
    {
        begin({.echoOwn = true});
        const QString thread = m_stage->twilio().openThread(m_customer, TwilioStage::shopNumber());
        m_stage->twilio().writeInThread(thread, m_customer, QStringLiteral("What is your return policy?"));
        QTRY_COMPARE_WITH_TIMEOUT(apiMessagesIn(thread), 1, 15'000);
        QVERIFY(m_stage->waitForQuiet());
        QCOMPARE(apiMessagesIn(thread), 1);
        const QList<Message> messages = m_stage->messagesOn(QStringLiteral("conversations"));
        QCOMPARE(by(messages, Author::Contact).size(), 1);
        QCOMPARE(by(messages, Author::Ai).size(), 1);
        QVERIFY(by(messages, Author::Staff).isEmpty());
    }

    void aPersonWhoJoinsFromOutsideSilencesTheAnswer()
    {
        begin({}, 100'000);
        const QString thread = m_stage->twilio().openThread(m_customer, TwilioStage::shopNumber());
        m_stage->twilio().writeInThread(thread, m_customer,
                                        QStringLiteral("How much is shipping and how long does delivery take?"));
        EngineCore& core = *m_stage->engine().engine().core();
        QTRY_VERIFY_WITH_TIMEOUT(core.hub.runningTurns() > 0, 10'000);
        QTest::qWait(200);  // in the middle of the answer
        const QString person = m_stage->twilio().join(thread, QStringLiteral("human_agent_mia"));
        QVERIFY(m_stage->waitForQuiet());
        QCOMPARE(apiMessagesIn(thread), 0);
        m_stage->twilio().writeInThread(thread, m_customer, QStringLiteral("Are you still there?"));
        QVERIFY(m_stage->waitForQuiet());
        QCOMPARE(apiMessagesIn(thread), 0);
        QCOMPARE(only(QStringLiteral("conversations")).conversation.silence, QStringLiteral("outside_human"));
        m_stage->twilio().leave(thread, person);
        QTRY_COMPARE_WITH_TIMEOUT(only(QStringLiteral("conversations")).conversation.silence, QString(), 10'000);
        m_stage->twilio().writeInThread(thread, m_customer, QStringLiteral("When are you open tomorrow?"));
        QTRY_VERIFY_WITH_TIMEOUT(apiMessagesIn(thread) >= 1, 20'000);
    }

    void aSimulatedPhoneIsAnsweredToo()
    {
        begin();
        SimulatorConsole& simulator = m_stage->console().simulator();
        for (const SimulatedChannel channel : {SimulatedChannel::Sms, SimulatedChannel::WhatsApp}) {
            const Result<SimulatedCustomer> started = waitFor(simulator.start(QStringLiteral("Ada"), {}, channel));
            QVERIFY(started.ok());
            const auto view = [&] {
                const Result<QList<SimulatedCustomer>> all = waitFor(simulator.customers());
                for (const SimulatedCustomer& customer : *all)
                    if (customer.id == started->id)
                        return customer;
                return SimulatedCustomer{};
            };
            QVERIFY(waitFor(simulator.say(started->id, QStringLiteral("What is your return policy?"))).ok());
            const auto answered = [&] {
                const SimulatedCustomer customer = view();
                return customer.lines.size() >= 2 && customer.lines.first().delivery == Delivery::Delivered
                       && customer.lines.last().author == SimulatedAuthor::Ai;
            };
            QTRY_VERIFY_WITH_TIMEOUT(answered(), 20'000);
            QTRY_VERIFY(view().conversationId.isValid());
            const auto row = waitFor(m_stage->console().conversation(view().conversationId));
            QVERIFY(row->conversation.sample);
            QCOMPARE(row->contactName, QStringLiteral("Ada (simulated)"));
            QVERIFY(waitFor(simulator.trace(view().lines.first().id)).ok());
            QVERIFY(waitFor(simulator.trace(view().lines.last().id)).ok());
            QCOMPARE(waitFor(simulator.rate(started->id, 5)).error().code, ErrorCode::InvalidInput);
        }
        // The configured account was not touched.
        QCOMPARE(m_stage->twilio().data().messages.size(), 0);
        QCOMPARE(waitFor(simulator.removeSimulated()).value(), 2);
    }
};

FRONTDESK_TEST_MAIN(TwilioTest)
#include "twiliotest.moc"
