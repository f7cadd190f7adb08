// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/database.h"
#include "core/store/optoutstore.h"
#include "core/store/removal.h"
#include "tests/core/store/conversationfixture.h"
#include "tests/support/fatallog.h"

namespace frontdesk::test {
namespace {

InboundMessage inbound(const QString& channel, const QString& text, const QString& optOut = {})
{
    InboundMessage m;
    m.channelId = channel;
    m.parts = {TextPart{text}};
    m.optOut = optOut;
    return m;
}

struct OptOutFixture : ConversationFixture {
    OptOutStore optOuts{store.database()};

    bool optedOut() { return count(u"SELECT count(*) FROM contact_identity WHERE opted_out_at > 0") == 1; }
    QList<Message> events(ConversationId id, EventKind kind)
    {
        QList<Message> found;
        for (const Message& m : transcript(id))
            if (m.event == kind)
                found << m;
        return found;
    }
    TurnSnapshot snapshot(ConversationId id) { return must(wait(conversations.loadTurn(id, 50))); }
    Message message(ConversationId id, const QString& text)
    {
        for (const Message& m : transcript(id))
            if (m.text() == text)
                return m;
        return {};
    }
};

}  // namespace

class OptOutTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void words_data();
    void words();
    void stopSilencesAndIsNotAnswered();
    void whatIsQueuedFailsWithTheCode();
    void theAnswerThatIsBeingWrittenNeverLeaves();
    void whatIsQueuedLaterIsRefusedToo();
    void staffReadWhyTheyMayNotWrite();
    void startReverses();
    void writingAfterStopIsStoredAndNotAnswered();
    void helpAsksForNoAnswer();
    void aRefusalOfTheProviderCounts();
    void restartForgetsNothing();
    void stopOutlivesTheCustomersRows();
};

void OptOutTest::words_data()
{
    QTest::addColumn<QString>("channel");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("type");
    QTest::addColumn<bool>("optedOut");
    QTest::addColumn<int>("word");
    const auto row = [](const char* channel, const char* text, const char* type, bool optedOut, ReplyWord word) {
        const QByteArray name = QByteArray(channel) + " '" + text + "' " + type + (optedOut ? " (opted out)" : "");
        QTest::newRow(name.constData()) << QString::fromLatin1(channel) << QString::fromUtf8(text)
                                        << QString::fromLatin1(type) << optedOut << int(word);
    };
    for (const char* stop :
         {"STOP", "STOPALL", "UNSUBSCRIBE", "CANCEL", "END", "QUIT", "REVOKE", "OPTOUT", "stop", "sToP", "  Stop \n"})
        row("sms", stop, "", false, ReplyWord::Stop);
    // Only the whole message counts, and only Twilio's words.
    for (const char* text : {"STOP PLEASE", "please cancel", "Stop.", "stop all", "cancel my order", "", "Don't stop"})
        row("sms", text, "", false, ReplyWord::None);
    for (const char* text : {"HALT", "STOPP", "ENDE", "ABMELDEN", "ABBRECHEN", "ALTO", "PARAR", "CANCELAR", "FIN",
                             "BAJA", "HILFE", "AYUDA", "JA", "SI", "SÍ"})
        row("sms", text, "", true, ReplyWord::None);
    for (const char* start : {"START", "UNSTOP", "YES", "yes"}) {
        row("sms", start, "", true, ReplyWord::Start);
        row("sms", start, "", false, ReplyWord::None);  // an answer like any other
    }
    row("sms", "HELP", "", false, ReplyWord::Help);
    row("sms", "info", "", false, ReplyWord::Help);
    row("whatsapp", "STOP", "", false, ReplyWord::None);
    row("conversations", "STOP", "", false, ReplyWord::None);
    row("webchat", "STOP", "", false, ReplyWord::None);
    // Advanced opt-out: Twilio says what it has handled, whatever the word was.
    row("whatsapp", "basta", "STOP", false, ReplyWord::Stop);
    row("sms", "volver", "START", false, ReplyWord::Start);
    row("sms", "was?", "HELP", false, ReplyWord::Help);
    row("sms", "STOP", "SOMETHING", false, ReplyWord::Stop);
}

void OptOutTest::words()
{
    QFETCH(QString, channel);
    QFETCH(QString, text);
    QFETCH(QString, type);
    QFETCH(bool, optedOut);
    QTEST(int(replyWord(inbound(channel, text, type), optedOut)), "word");
}

void OptOutTest::stopSilencesAndIsNotAnswered()
{
    OptOutFixture f;
    const ConversationId id = f.saySms(QStringLiteral("hello")).accepted.conversationId;
    f.answer(f.saySms(QStringLiteral("do you ship?")), QStringLiteral("We do."));
    const qint64 before = f.conversation(id).generation;
    const IntakeOutcome stop = f.saySms(QStringLiteral(" stop"));
    QVERIFY(stop.accepted.quiet);
    QCOMPARE(stop.accepted.conversationId, id);
    QVERIFY(f.optedOut());
    QCOMPARE(stop.summary.conversation.silence, QStringLiteral("opted_out"));
    QCOMPARE(f.conversation(id).silence, QStringLiteral("opted_out"));
    QVERIFY(f.conversation(id).generation > before);
    const QList<Message> events = f.events(id, EventKind::OptedOut);
    QCOMPARE(events.size(), 1);
    QCOMPARE(events.first().eventText, QStringLiteral("stop"));
    QCOMPARE(events.first().visibility, Visibility::Internal);
    QVERIFY(!f.message(id, QStringLiteral(" stop")).publicId.isEmpty());  // stored and shown all the same
    QVERIFY(f.snapshot(id).unanswered.isEmpty());
    // A second STOP is a message, nothing more.
    QVERIFY(f.saySms(QStringLiteral("STOP")).accepted.quiet);
    QCOMPARE(f.events(id, EventKind::OptedOut).size(), 1);
}

void OptOutTest::whatIsQueuedFailsWithTheCode()
{
    OptOutFixture f;
    const ConversationId id = f.saySms(QStringLiteral("hello")).accepted.conversationId;
    const StaffId maria = f.member(QStringLiteral("Maria"));
    f.takeOver(id, maria);
    f.must(wait(f.conversations.addStaffReply(ConversationFixture::reply(id, maria, QStringLiteral("one moment")))));
    const IntakeOutcome stop = f.saySms(QStringLiteral("STOP"));
    const Message mine = f.message(id, QStringLiteral("one moment"));
    QCOMPARE(mine.delivery, Delivery::Failed);
    QCOMPARE(mine.deliveryCode, OptedOutCode.toString());
    QVERIFY(std::any_of(stop.events.begin(), stop.events.end(),
                        [&mine](const Message& m) { return m.id == mine.id && m.delivery == Delivery::Failed; }));
    QVERIFY(f.must(wait(f.outbox.claimDue(10))).isEmpty());
    QCOMPARE(f.must(wait(f.outbox.nextDue())), 0);
    QCOMPARE(wait(f.outbox.retryFailed(mine.id)).error().detail, QStringLiteral("opted_out"));
}

void OptOutTest::theAnswerThatIsBeingWrittenNeverLeaves()
{
    OptOutFixture f;
    const IntakeOutcome in = f.saySms(QStringLiteral("do you ship?"));
    const TurnStarted turn = f.begin(in);
    f.append(turn, QStringLiteral("We do."), QStringLiteral("We do."));
    f.saySms(QStringLiteral("STOP"));
    const auto late = wait(
        f.conversations.commitTurn(ConversationFixture::commitOf(turn, QStringLiteral("We do."), in)));
    QCOMPARE(late.error().code, ErrorCode::Fenced);
    QCOMPARE(f.count(u"SELECT count(*) FROM outbox WHERE state = 2"), 0);
    const auto next = wait(f.conversations.beginTurn(ConversationFixture::beginOf(in, 2)));
    QCOMPARE(next.error().code, ErrorCode::Fenced);
}

void OptOutTest::whatIsQueuedLaterIsRefusedToo()
{
    OptOutFixture f;
    const ConversationId id = f.saySms(QStringLiteral("hello")).accepted.conversationId;
    const StaffId maria = f.member(QStringLiteral("Maria"));
    f.takeOver(id, maria);
    f.must(wait(f.conversations.addStaffReply(ConversationFixture::reply(id, maria, QStringLiteral("one moment")))));
    const QList<OutboxEntry> claimed = f.must(wait(f.outbox.claimDue(10)));
    QCOMPARE(claimed.size(), 1);
    f.saySms(QStringLiteral("STOP"));  // while it is on its way
    f.must(wait(f.outbox.markRetry(claimed.first().id, 0, QStringLiteral("rate_limited"))));
    QVERIFY(f.must(wait(f.outbox.claimDue(10))).isEmpty());
    QCOMPARE(f.message(id, QStringLiteral("one moment")).deliveryCode, OptedOutCode.toString());
}

void OptOutTest::staffReadWhyTheyMayNotWrite()
{
    OptOutFixture f;
    const ConversationId id = f.saySms(QStringLiteral("STOP")).accepted.conversationId;
    const StaffId maria = f.member(QStringLiteral("Maria"));
    f.takeOver(id, maria);
    const auto refused = wait(
        f.conversations.addStaffReply(ConversationFixture::reply(id, maria, QStringLiteral("but we have an offer"))));
    QCOMPARE(refused.error().code, ErrorCode::Conflict);
    QCOMPARE(refused.error().detail, QStringLiteral("opted_out"));
    QVERIFY(refused.error().userText.contains(u"START"));
    QCOMPARE(f.count(u"SELECT count(*) FROM outbox"), 0);
    QVERIFY(wait(f.conversations.addNote(ConversationFixture::reply(id, maria, QStringLiteral("do not call")))).ok());
}

void OptOutTest::startReverses()
{
    OptOutFixture f;
    const ConversationId id = f.saySms(QStringLiteral("hello")).accepted.conversationId;
    f.saySms(QStringLiteral("STOP"));
    const IntakeOutcome start = f.saySms(QStringLiteral("Start"));
    QVERIFY(!start.accepted.quiet);  // what was written meanwhile gets its turn
    QVERIFY(!f.optedOut());
    QCOMPARE(f.conversation(id).silence, QString());
    QCOMPARE(start.summary.conversation.silence, QString());
    QCOMPARE(f.events(id, EventKind::OptedIn).size(), 1);
    // Of the words only the question from before is left to answer.
    const TurnSnapshot s = f.snapshot(id);
    QCOMPARE(s.unanswered.size(), 1);
    QCOMPARE(s.unanswered.first().text(), QStringLiteral("hello"));
    const StaffId maria = f.member(QStringLiteral("Maria"));
    f.takeOver(id, maria);
    QVERIFY(wait(f.conversations.addStaffReply(ConversationFixture::reply(id, maria, QStringLiteral("hi")))).ok());
}

void OptOutTest::writingAfterStopIsStoredAndNotAnswered()
{
    OptOutFixture f;
    const ConversationId old = f.saySms(QStringLiteral("STOP")).accepted.conversationId;
    f.must(wait(f.conversations.close({.conversationId = old,
                                       .staffId = {},
                                       .reason = QStringLiteral("resolved"),
                                       .streaming = {},
                                       .frame = ConversationFixture::frame("status")})));
    const IntakeOutcome later = f.saySms(QStringLiteral("when do you open?"));
    QVERIFY(later.newConversation);
    QVERIFY(later.accepted.quiet);
    QCOMPARE(later.summary.conversation.silence, QStringLiteral("opted_out"));
    // It is kept: START brings the answer.
    f.saySms(QStringLiteral("UNSTOP"));
    const TurnSnapshot s = f.snapshot(later.accepted.conversationId);
    QCOMPARE(s.conversation.silence, QString());
    QCOMPARE(s.unanswered.size(), 1);
    QCOMPARE(s.unanswered.first().text(), QStringLiteral("when do you open?"));
}

void OptOutTest::stopOutlivesTheCustomersRows()
{
    OptOutFixture f;
    const ConversationId id = f.saySms(QStringLiteral("STOP")).accepted.conversationId;
    const auto vanish = [&f](ConversationId conversation) {
        const ContactId contact = f.conversation(conversation).contactId;
        f.must(wait(f.store.database().write<int>([conversation, contact](Transaction& tx) -> Result<int> {
            Removal out;
            int budget = 1000;
            const bool whole = rows::removeConversationSome(tx, conversation, budget, out);
            rows::removeContactRows(tx, contact, out);
            return whole ? out.counts.contacts : -1;
        })));
        QCOMPARE(f.count(u"SELECT count(*) FROM contact_identity"), 0);
    };
    vanish(id);
    const IntakeOutcome later = f.saySms(QStringLiteral("when do you open?"));
    QVERIFY(later.newConversation);
    QVERIFY(later.accepted.quiet);
    QVERIFY(f.optedOut());
    QCOMPARE(later.summary.conversation.silence, QStringLiteral("opted_out"));
    // START ends it, for ever too.
    f.saySms(QStringLiteral("START"));
    QVERIFY(!f.optedOut());
    QCOMPARE(f.count(u"SELECT count(*) FROM opt_out"), 0);
    vanish(later.accepted.conversationId);
    QVERIFY(!f.saySms(QStringLiteral("and on Sunday?")).accepted.quiet);
    // Somebody else's number was never concerned.
    f.saySms(QStringLiteral("STOP"));
    QCOMPARE(f.count(u"SELECT count(*) FROM opt_out"), 1);
    QCOMPARE(f.count(u"SELECT count(*) FROM opt_out WHERE instr(CAST(hash AS TEXT), '+49') > 0"), 0);
}

void OptOutTest::helpAsksForNoAnswer()
{
    OptOutFixture f;
    const IntakeOutcome help = f.saySms(QStringLiteral("HELP"));
    QVERIFY(help.accepted.quiet);
    QVERIFY(!f.optedOut());
    QCOMPARE(help.summary.conversation.silence, QString());
    QVERIFY(f.snapshot(help.accepted.conversationId).unanswered.isEmpty());
    QVERIFY(!f.saySms(QStringLiteral("help me please")).accepted.quiet);
    QCOMPARE(f.snapshot(help.accepted.conversationId).unanswered.size(), 1);
}

void OptOutTest::aRefusalOfTheProviderCounts()
{
    OptOutFixture f;
    const ConversationId id = f.saySms(QStringLiteral("hello")).accepted.conversationId;
    const OwnershipChanged refused = f.must(wait(f.optOuts.refused(id)));
    QCOMPARE(refused.summary.conversation.silence, QStringLiteral("opted_out"));
    QVERIFY(f.optedOut());
    QCOMPARE(f.events(id, EventKind::OptedOut).first().eventText, OptedOutCode.toString());
    const OwnershipChanged again = f.must(wait(f.optOuts.refused(id)));
    QVERIFY(!again.summary.conversation.id.isValid());
    QCOMPARE(f.events(id, EventKind::OptedOut).size(), 1);
    QVERIFY(!wait(f.optOuts.refused(ConversationId(999))).ok());
}

void OptOutTest::restartForgetsNothing()
{
    OptOutFixture f;
    f.saySms(QStringLiteral("when do you open?"));
    f.saySms(QStringLiteral("STOP"));
    f.saySms(QStringLiteral("hello?"));
    const Recovery recovery = f.must(wait(f.conversations.recover(ConversationFixture::frame("complete"))));
    QVERIFY(recovery.replan.isEmpty());
    QVERIFY(recovery.queue.isEmpty());
    f.clock.advance(30 * MicrosPerMinute);
    QVERIFY(f.must(wait(f.conversations.recover(ConversationFixture::frame("complete")))).queue.isEmpty());
}

}  // namespace frontdesk::test

FRONTDESK_TEST_MAIN(frontdesk::test::OptOutTest)
#include "optouttest.moc"
