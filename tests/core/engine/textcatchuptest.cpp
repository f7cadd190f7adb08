// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/twilio/textcatchup.h"

#include "core/store/sealer.h"
#include "tests/core/engine/tinytwilio.h"
#include "tests/core/store/conversationfixture.h"
#include "tests/support/fatallog.h"

#include <qcoro/qcorotask.h>

namespace frontdesk::test {

/// The real store behind the door; the test may close it after some messages.
class StoreSink final : public InboundSink {
public:
    explicit StoreSink(ConversationFixture& f) : m_f(f) {}
    [[nodiscard]] Task<QList<Accepted>> accept(QList<InboundMessage> messages) override
    {
        QList<Accepted> accepted;
        Result<> all;
        for (const InboundMessage& message : std::as_const(messages)) {
            if (open == 0) {
                all = Error{ErrorCode::Storage, {}, QStringLiteral("closed by the test")};
                continue;
            }
            if (message.externalId == blocked) {
                all = Error{ErrorCode::InvalidInput, {}, QStringLiteral("blocked")};
                continue;
            }
            open -= open > 0 ? 1 : 0;
            IntakeRequest request = ConversationFixture::sms({}, message.providerId);
            request.message = message;
            auto storing = m_f.conversations.intake(request);
            const Result<IntakeOutcome> stored = co_await storing;
            if (!stored) {
                all = stored.error();
                continue;
            }
            accepted << stored->accepted;
            if (!stored->accepted.duplicate)
                taken << message;
        }
        if (!all)
            co_return all.error();
        co_return accepted;
    }

    QList<InboundMessage> taken;
    int open = -1;  ///< so many messages more; -1 = any
    QString blocked;

private:
    ConversationFixture& m_f;
};

struct CatchUpFixture : ConversationFixture {
    TinyTwilio twilio;
    twilio::Options options;
    std::unique_ptr<twilio::TwilioClient> client;
    SyncStore points{store.database()};
    StatusStore statuses{store.database()};
    StoreSink sink{*this};
    std::unique_ptr<CatchUpWiring> wiring;
    TextList list{entries::account(), QStringLiteral("+4930"), {}, {}};

    CatchUpFixture()
    {
        twilio::Account account;
        account.sid = entries::account();
        account.authToken = "secret";
        account.phoneNumber = QStringLiteral("+4930");
        options.accounts = {account};
        client = std::make_unique<twilio::TwilioClient>(twilio, options, clock,
                                                        twilio::TwilioClient::Rules{.tries = 1});
        wiring.reset(new CatchUpWiring{*client, clock, sink, points, statuses, {}, {}});
        twilio.lists.insert(TinyTwilio::messagesPath(), {});
    }
    Result<int> run(Micros overlap = 15 * MicrosPerMinute)
    {
        TextCatchUp reader(*wiring);  // a new one each time, as after a restart
        return QCoro::waitFor(reader.run(list, overlap, {}));
    }
    /// Texts of the customer, as the transcript shows them.
    QStringList textsOf(const QString& number)
    {
        QStringList texts;
        const auto read = wait(store.database().read<qint64>(ReadLane::Gui, [number](ReadContext& c) -> Result<qint64> {
            return c
                .integer(u"SELECT c.id FROM conversation c JOIN contact_identity i ON i.id = c.identity_id "
                         u"WHERE i.external_hash = ?",
                         c.sealer().blindIndex("contact_identity.external", QStringView(number)))
                .value_or(0);
        }));
        for (const Message& message : transcript(ConversationId(must(read))))
            texts << message.text();
        return texts;
    }
    Json& arrives(const QString& from, const QString& body, const QString& to = QStringLiteral("+4930"))
    {
        return twilio.addText(from, to, body, clock.now());
    }
    void later(int seconds) { clock.advance(seconds * MicrosPerSecond); }
};

class TextCatchUpTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theFirstRunTakesNothing();
    void theVeryFirstSecondIsTaken();
    void twoHundredMissedComeInOrderAndAreAnsweredOnce();
    void theOverlapFindsWhatCameLate();
    void whatTheWebhookBroughtIsNotTakenTwice();
    void aCrashInTheMiddleLosesNothing();
    void aBigBacklogIsReadInWindows();
    void aPageThatCannotBeReadIsAskedForAgain();
    void filesAreListed();
    void filesThatAreRefusedHoldUpNobody();
    void otherSettingsJumpOverNothing();
    void aBlockedCustomerDoesNotHoldUpTheOthers();
    void afterAnErrorThePointStays();
    void whatWasWrittenBeforeARestoreIsForPeople();
    void listsOfAnAccount();
    void onlyOurNumbersOfAService();
    void aClockThatIsWrongMissesNothing();
    void aLastWordLikeHelpDoesNotSwallowTheQuestion();
};

void TextCatchUpTest::theFirstRunTakesNothing()
{
    CatchUpFixture f;
    f.arrives(QStringLiteral("+1555001"), QStringLiteral("long ago"));
    f.later(60);
    QCOMPARE(f.must(f.run()), 0);
    QVERIFY(f.sink.taken.isEmpty());
    f.later(60);
    QCOMPARE(f.must(f.run()), 0);  // the overlap does not reach behind the beginning
    f.arrives(QStringLiteral("+1555001"), QStringLiteral("now"));
    QCOMPARE(f.must(f.run()), 1);
    QCOMPARE(f.textsOf(QStringLiteral("+1555001")), QStringList{QStringLiteral("now")});
}

/// Twilio's times are whole seconds, its clock is known to half a second: written while the program started, at the end of a
/// second; the answer that told the time came at the beginning of the next one.
void TextCatchUpTest::theVeryFirstSecondIsTaken()
{
    CatchUpFixture f;
    f.twilio.date = [&f] { return f.clock.now(); };
    f.clock.jump(11 * MicrosPerSecond - f.clock.now() % MicrosPerSecond - MicrosPerSecond / 5);
    TextCatchUp reader(*f.wiring);
    f.must(QCoro::waitFor(reader.expect(f.list, f.clock.now())));
    f.arrives(QStringLiteral("+1555001"), QStringLiteral("hello"));
    f.clock.jump(MicrosPerSecond * 3 / 10);
    QCOMPARE(f.must(f.run()), 1);
}

void TextCatchUpTest::twoHundredMissedComeInOrderAndAreAnsweredOnce()
{
    CatchUpFixture f;
    f.must(f.run());
    for (int i = 0; i < 210; ++i) {  // ten minutes; a page of Twilio's list holds 200
        f.later(3);
        f.arrives(QStringLiteral("+15550%1").arg(i % 10), QString::number(i));
    }
    QCOMPARE(f.must(f.run()), 210);
    QHash<QString, int> answers;
    for (const InboundMessage& message : f.sink.taken)
        answers[message.externalId] += message.replyMode == u"none" ? 0 : 1;
    for (int customer = 0; customer < 10; ++customer) {
        const QString number = QStringLiteral("+15550%1").arg(customer);
        const QStringList texts = f.textsOf(number);
        QCOMPARE(texts.size(), 21);
        for (int i = 0; i < 21; ++i)
            QCOMPARE(texts.at(i), QString::number(customer + 10 * i));
        QCOMPARE(answers.value(number), 1);
    }
    QCOMPARE(f.sink.taken.last().replyMode, QString());
    QCOMPARE(f.must(f.run()), 0);
    QCOMPARE(f.sink.taken.size(), 210);
}

void TextCatchUpTest::theOverlapFindsWhatCameLate()
{
    CatchUpFixture f;
    f.must(f.run());
    f.later(600);
    const Micros before = f.clock.now() - 300 * MicrosPerSecond;
    f.arrives(QStringLiteral("+1555001"), QStringLiteral("second"));
    QCOMPARE(f.must(f.run()), 1);
    // Twilio lists an older one only now.
    f.twilio.lists[TinyTwilio::messagesPath()].clear();
    f.twilio.addText(QStringLiteral("+1555001"), QStringLiteral("+4930"), QStringLiteral("first"),
                     before)["sid"] = entries::sid("SM", 999).toStdString();
    f.later(60);
    QCOMPARE(f.must(f.run(2 * MicrosPerMinute)), 0);
    QCOMPARE(f.must(f.run(15 * MicrosPerMinute)), 1);
    QCOMPARE(f.textsOf(QStringLiteral("+1555001")), (QStringList{QStringLiteral("first"), QStringLiteral("second")}));
}

void TextCatchUpTest::whatTheWebhookBroughtIsNotTakenTwice()
{
    CatchUpFixture f;
    f.must(f.run());
    f.later(10);
    const QString sid = jsonString(f.arrives(QStringLiteral("+1555001"), QStringLiteral("a")), "sid");
    f.arrives(QStringLiteral("+1555001"), QStringLiteral("b"));
    IntakeRequest webhook = f.sms(QStringLiteral("a"), sid, QStringLiteral("+1555001"));
    webhook.message.accountId = entries::account() + QStringLiteral("/+4930");
    f.must(wait(f.conversations.intake(webhook)));
    QCOMPARE(f.must(f.run()), 1);
    QCOMPARE(f.sink.taken.size(), 1);  // the first one did not even come to the door
    QCOMPARE(f.textsOf(QStringLiteral("+1555001")), (QStringList{QStringLiteral("a"), QStringLiteral("b")}));
}

void TextCatchUpTest::aCrashInTheMiddleLosesNothing()
{
    CatchUpFixture f;
    f.must(f.run());
    for (int i = 0; i < 190; ++i) {
        f.later(2);
        f.arrives(QStringLiteral("+1555001"), QString::number(i));
    }
    f.sink.open = 130;  // the store is gone in the middle of the second chunk
    QCOMPARE(f.run().error().code, ErrorCode::Storage);
    f.sink.open = -1;
    QCOMPARE(f.must(f.run()), 60);
    const QStringList texts = f.textsOf(QStringLiteral("+1555001"));
    QCOMPARE(texts.size(), 190);
    for (int i = 0; i < 190; ++i)
        QCOMPARE(texts.at(i), QString::number(i));
}

void TextCatchUpTest::aBigBacklogIsReadInWindows()
{
    CatchUpFixture f;
    f.must(f.run());
    const int many = 3 * TextCatchUp::WindowLimit;
    for (int i = 0; i < many; ++i) {
        f.later(1);
        f.arrives(QStringLiteral("+15550%1").arg(i % 50), QString::number(i));
    }
    f.sink.open = TextCatchUp::WindowLimit + 10;  // dies in a later window
    QVERIFY(!f.run().ok());
    const int before = f.sink.taken.size();
    const SyncPoint point = f.must(
        wait(f.points.point(QStringLiteral("twilio.text"), f.list.key(), QStringLiteral("messages"))));
    QVERIFY(point.at > point.mark.toLongLong());  // the windows that were read stay read
    f.sink.open = -1;
    f.twilio.asked.clear();
    QCOMPARE(before + f.must(f.run(0)), many);
    QVERIFY(f.twilio.asked.first().contains(u"DateSent>=" % isoTime(point.at).first(19)));
    int last = -1;
    for (const InboundMessage& message : f.sink.taken) {
        const int number = std::get<TextPart>(message.parts.first()).text.toInt();
        QVERIFY(number > last);
        last = number;
    }
}

void TextCatchUpTest::aPageThatCannotBeReadIsAskedForAgain()
{
    CatchUpFixture f;
    f.must(f.run());
    f.later(3600);
    for (int i = 0; i < 300; ++i)
        f.arrives(QStringLiteral("+1555%1").arg(100 + i), QString::number(i));
    f.later(3600);
    f.twilio.spoil = [](const QUrl&, Json& page) { page["next_page_uri"] = "http://elsewhere.example/page2"; };
    QVERIFY(!f.run().ok());
    QCOMPARE(f.sink.taken.size(), 200);
    f.twilio.spoil = {};
    QCOMPARE(f.must(f.run()), 100);
}

void TextCatchUpTest::filesAreListed()
{
    CatchUpFixture f;
    f.must(f.run());
    f.later(10);
    Json& message = f.arrives(QStringLiteral("+1555001"), QStringLiteral("look"));
    message["num_media"] = "1";
    const QString sid = jsonString(message, "sid");
    const QString path = TinyTwilio::messagesPath().chopped(5) + u'/' + sid + QStringLiteral("/Media");
    const QString uri = path + u'/' + entries::sid("ME", 1) + QStringLiteral(".json");
    f.twilio.lists[path + QStringLiteral(".json")] << Json{
        {"sid", entries::text(entries::sid("ME", 1))}, {"content_type", "image/png"}, {"uri", entries::text(uri)}};
    Json& gone = f.arrives(QStringLiteral("+1555001"), QString());
    gone["num_media"] = "2";  // its files were deleted meanwhile: 404
    QCOMPARE(f.must(f.run()), 2);
    QCOMPARE(f.sink.taken.first().remoteMedia.size(), 1);
    QVERIFY(f.sink.taken.first().remoteMedia.first().url.endsWith(u"/Media/" % entries::sid("ME", 1)));
    QCOMPARE(f.sink.taken.first().parts.size(), 2);
    QCOMPARE(f.sink.taken.last().parts.size(), 1);
}

void TextCatchUpTest::filesThatAreRefusedHoldUpNobody()
{
    CatchUpFixture f;
    f.must(f.run());
    f.later(10);
    f.arrives(QStringLiteral("+1555001"), QStringLiteral("look"))["num_media"] = "1";
    f.arrives(QStringLiteral("+1555002"), QString())["num_media"] = "1";
    f.arrives(QStringLiteral("+1555003"), QStringLiteral("hello"));
    f.twilio.fails = [](const QUrl& url) {
        return url.path().contains(u"/Media") ? std::optional(Error{ErrorCode::Unauthorized, {}, QStringLiteral("403")})
                                              : std::nullopt;
    };
    QCOMPARE(f.must(f.run()), 3);
    QCOMPARE(f.sink.taken.at(0).parts.size(), 1);
    QCOMPARE(f.sink.taken.at(1).parts.size(), 1);
}

void TextCatchUpTest::otherSettingsJumpOverNothing()
{
    CatchUpFixture f;
    f.must(f.run());
    f.later(3600);
    f.arrives(QStringLiteral("+1555001"), QStringLiteral("while it was off"));
    // Meanwhile a messaging service was set: the list is another one.
    const QString service = QStringLiteral("MG") + QString(32, u'c');
    f.list = {entries::account(), {}, service, {QStringLiteral("+4930")}};
    QCOMPARE(f.must(f.run()), 1);
    f.later(3600);
    // And back again, with a second number: the point of the first time is long ago and nobody's any more.
    TextCatchUp reader(*f.wiring);
    f.must(QCoro::waitFor(reader.forgetOthers(entries::account(), {f.list})));
    f.arrives(QStringLiteral("+1555002"), QStringLiteral("to the second"), QStringLiteral("+4931"));
    f.list = {entries::account(), QStringLiteral("+4931"), {}, {}};
    f.twilio.asked.clear();
    QCOMPARE(f.must(f.run(0)), 1);
    const Micros last = f.clock.now() - 3600 * MicrosPerSecond;
    QVERIFY2(f.twilio.asked.first().contains(u"DateSent>=" % isoTime(last).first(19)),
             qPrintable(f.twilio.asked.first()));
}

void TextCatchUpTest::aBlockedCustomerDoesNotHoldUpTheOthers()
{
    CatchUpFixture f;
    f.must(f.run());
    f.later(10);
    f.sink.blocked = QStringLiteral("+1555666");
    f.arrives(QStringLiteral("+1555001"), QStringLiteral("a"));
    f.arrives(QStringLiteral("+1555666"), QStringLiteral("spam"));
    f.arrives(QStringLiteral("+1555002"), QStringLiteral("b"));
    f.must(f.run());
    QCOMPARE(f.textsOf(QStringLiteral("+1555001")).size(), 1);
    QCOMPARE(f.textsOf(QStringLiteral("+1555002")).size(), 1);
    f.later(3600);
    f.must(f.run());
    QCOMPARE(f.must(wait(f.points.lastSync(entries::account()))), f.clock.now());
}

void TextCatchUpTest::afterAnErrorThePointStays()
{
    CatchUpFixture f;
    f.must(f.run());
    const Micros start = f.clock.now();
    f.later(3600);
    f.arrives(QStringLiteral("+1555001"), QStringLiteral("a"));
    f.twilio.fails = [](const QUrl&) { return Error{ErrorCode::Unavailable, {}, QStringLiteral("unsent")}; };
    QVERIFY(!f.run().ok());
    QCOMPARE(f.must(wait(f.points.lastSync(entries::account()))), start);
    f.twilio.fails = {};
    f.later(3600);
    QCOMPARE(f.must(f.run()), 1);
}

void TextCatchUpTest::whatWasWrittenBeforeARestoreIsForPeople()
{
    CatchUpFixture f;
    f.must(f.run());
    f.later(10);
    f.arrives(QStringLiteral("+1555001"), QStringLiteral("answered already?"));
    f.later(10);
    f.must(wait(f.store.database().write<int>([](Transaction& tx) -> Result<int> {
        tx.appendAudit({.actor = QStringLiteral("system"),
                        .action = QStringLiteral("restore.done"),
                        .target = QStringLiteral("backup"),
                        .details = Json::object()});
        return 0;
    })));
    f.wiring->restored.reset();  // a restore ends the program: this is its next run
    f.later(10);
    f.arrives(QStringLiteral("+1555002"), QStringLiteral("new"));
    QCOMPARE(f.must(f.run()), 2);
    QCOMPARE(f.sink.taken.first().replyMode, QStringLiteral("people"));
    QVERIFY(f.sink.taken.last().replyMode.isEmpty());
}

void TextCatchUpTest::listsOfAnAccount()
{
    twilio::Account account;
    account.sid = entries::account();
    account.phoneNumber = QStringLiteral("+4930");
    account.whatsAppNumber = QStringLiteral("+4931");
    const auto both = TextCatchUp::listsOf(account);
    QCOMPARE(both.size(), 2);
    QCOMPARE(both.at(0).number, QStringLiteral("+4930"));
    QCOMPARE(both.at(1).number, QStringLiteral("whatsapp:+4931"));
    account.messagingServiceSid = QStringLiteral("MG1");
    QCOMPARE(TextCatchUp::listsOf(account).size(), 1);
    QVERIFY(TextCatchUp::listsOf(account).first().number.isEmpty());
    twilio::Account bare;
    bare.sid = entries::account();
    QVERIFY(TextCatchUp::listsOf(bare).isEmpty());  // nobody said which of its numbers are for us
    bare.messagingServiceSid = QStringLiteral("MG1");
    QCOMPARE(TextCatchUp::listsOf(bare).size(), 1);
}

void TextCatchUpTest::onlyOurNumbersOfAService()
{
    CatchUpFixture f;
    const QString service = QStringLiteral("MG") + QString(32, u'c');
    f.list = {entries::account(), {}, service, {QStringLiteral("+4930")}};
    f.must(f.run());
    f.later(10);
    f.arrives(QStringLiteral("+1555001"), QStringLiteral("ours"));
    f.arrives(QStringLiteral("+1555002"), QStringLiteral("by the service"),
              QStringLiteral("+4939"))["messaging_service_sid"] = service.toStdString();
    f.arrives(QStringLiteral("+1555003"), QStringLiteral("another project"), QStringLiteral("+4938"));
    f.twilio.addText(QStringLiteral("+4930"), QStringLiteral("+1555001"), QStringLiteral("our answer"), f.clock.now(),
                     "outbound-api");
    QCOMPARE(f.must(f.run()), 2);
    QCOMPARE(f.sink.taken.at(1).accountId, entries::account() + QStringLiteral("/+4939"));
}

void TextCatchUpTest::aClockThatIsWrongMissesNothing()
{
    CatchUpFixture f;
    Micros there = f.clock.now();  // Twilio's clock; ours is what is set below
    f.twilio.date = [&there] { return there; };
    f.clock.jump(8 * 60 * MicrosPerMinute);
    f.must(f.run());
    there += 30 * MicrosPerSecond;
    f.later(30);
    f.twilio.addText(QStringLiteral("+1555001"), QStringLiteral("+4930"), QStringLiteral("a"), there);
    QCOMPARE(f.must(f.run()), 1);
    // Then somebody sets it again, far ahead and back.
    for (const Micros jump : {10 * 60 * MicrosPerMinute, -18 * 60 * MicrosPerMinute}) {
        f.clock.jump(jump);
        there += 30 * MicrosPerSecond;
        f.later(30);
        f.must(f.run());
        there += 3600 * MicrosPerSecond;
        f.later(3600);
        f.twilio.addText(QStringLiteral("+1555001"), QStringLiteral("+4930"), QStringLiteral("b"), there);
        QCOMPARE(f.must(f.run()), 1);
    }
}

void TextCatchUpTest::aLastWordLikeHelpDoesNotSwallowTheQuestion()
{
    CatchUpFixture f;
    f.must(f.run());
    f.later(10);
    for (const char* text : {"hello", "when do you open?", "HELP"})
        f.arrives(QStringLiteral("+1555001"), QString::fromLatin1(text));
    QCOMPARE(f.must(f.run()), 3);
    QCOMPARE(f.sink.taken.at(0).replyMode, QStringLiteral("none"));
    QCOMPARE(f.sink.taken.at(1).replyMode, QString());
    QCOMPARE(f.sink.taken.at(2).replyMode, QString());  // the door itself sees what it is
}

}  // namespace frontdesk::test

FRONTDESK_TEST_MAIN(frontdesk::test::TextCatchUpTest)
#include "textcatchuptest.moc"
