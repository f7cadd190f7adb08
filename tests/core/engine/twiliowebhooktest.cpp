// SPDX-License-Identifier: GPL-3.0-or-later
// Twilio's webhooks on the real engine and real sockets; its REST interface is a stub.
#include "core/channels/twilio/twilioresources.h"
#include "core/engine/enginecore.h"
#include "core/engine/twilio/twiliocore.h"
#include "core/store/transaction.h"
#include "tests/core/engine/hookclient.h"
#include "tests/support/fatallog.h"

#include <QSqlDatabase>
#include <QSqlQuery>

using namespace frontdesk;
using namespace frontdesk::test;

namespace {

constexpr int PaceMicros = 20'000;  // slow enough to come in between
const QByteArray Customer = "+12075550111";
const QByteArray Question = "What is your return policy?";

}  // namespace

class TwilioWebhookTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<RestStub> m_rest;
    std::unique_ptr<TestEngine> m_engine;
    std::unique_ptr<HookClient> m_twilio;
    int m_next = 1;

    QByteArray newSid(const char* prefix) { return HookClient::sid(prefix, m_next++); }

    Parameters sms(const QByteArray& text, const QByteArray& from = Customer)
    {
        return {{"AccountSid", HookAccount},
                {"MessageSid", newSid("SM")},
                {"From", from},
                {"To", HookNumber},
                {"Body", text},
                {"NumMedia", "0"}};
    }
    Parameters event(const QByteArray& type, const QByteArray& thread) const
    {
        return {{"AccountSid", HookAccount},
                {"EventType", type},
                {"ConversationSid", thread},
                {"ChatServiceSid", HookClient::sid("IS", 1)}};
    }
    Parameters added(const QByteArray& thread, const QByteArray& text, int index = 0,
                     const QByteArray& author = Customer, const QByteArray& participant = HookClient::sid("MB", 1))
    {
        return event("onMessageAdded", thread)
               + Parameters{{"MessageSid", newSid("IM")},
                            {"Index", QByteArray::number(index)},
                            {"Author", author},
                            {"ParticipantSid", participant},
                            {"Body", text},
                            {"Source", "SMS"},
                            {"DateCreated", "2026-11-21T12:00:00.000Z"}};
    }
    Parameters human(const QByteArray& type, const QByteArray& thread, const QByteArray& identity = "human_agent_ann")
    {
        return event(type, thread) + Parameters{{"ParticipantSid", HookClient::sid("MB", 77)}, {"Identity", identity}};
    }

    EngineCore& core() { return *m_engine->engine().core(); }
    QList<ConversationSummary> inbox()
    {
        return waitFor(m_engine->console().inbox(ConsoleQueue::All, ConsoleSort::Newest, 0, 200, {}))->rows;
    }
    std::optional<ConversationSummary> conversationWith(const QByteArray& text)
    {
        for (const ConversationSummary& row : inbox())
            for (const Message& message : transcript(row.conversation.id))
                if (message.text().toUtf8() == text)
                    return row;
        return {};
    }
    QList<Message> transcript(ConversationId id)
    {
        return waitFor(core().conversations.messages(id, {}, 200))->messages;
    }
    QList<Message> texts(ConversationId id)
    {
        QList<Message> found;
        for (const Message& message : transcript(id))
            if (message.kind == MessageKind::Text)
                found << message;
        return found;
    }
    qint64 sqlNumber(const QString& statement)
    {
        const auto found = waitFor(core().database.read<qint64>(
            ReadLane::Gui, [statement](ReadContext& c) -> Result<qint64> { return c.integer(statement).value_or(0); }));
        return found ? *found : -1;
    }
    void sql(const QString& statement)
    {
        {
            QSqlDatabase file = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("fault"));
            file.setDatabaseName(m_engine->options.databasePath);
            QVERIFY(file.open());
            QSqlQuery query(file);
            QVERIFY(query.exec(QStringLiteral("PRAGMA busy_timeout = 5000")));
            QVERIFY(query.exec(statement));
        }
        QSqlDatabase::removeDatabase(QStringLiteral("fault"));
    }
    /// Bodies that were posted about this thread or to this number.
    QList<RestStub::Call> sentTo(const QByteArray& mark)
    {
        QList<RestStub::Call> found;
        for (const RestStub::Call& call : m_rest->posts())
            if (call.path.contains(mark)
                || QUrl::fromPercentEncoding(call.body).toUtf8().contains(QByteArray("To=" + mark)))
                found << call;
        return found;
    }
    bool idle() { return core().hub.runningTurns() == 0; }

private Q_SLOTS:
    void initTestCase();
    void cleanup() { clearExpectedLogs(); }
    void cleanupTestCase();

    void aThreadsMessageIsAnsweredOnce();
    void anSmsIsStoredAndAcknowledgedWithoutAnswer();
    void redeliveriesDoNothing_data();
    void redeliveriesDoNothing();
    void jsonBodiesCountToo();
    void whatIsNotSignedIsRefused_data();
    void whatIsNotSignedIsRefused();
    void refusalsAreCountedInTheAudit();
    void thePublicAddressIsWhatIsSigned();
    void theOrderIsTwilios();
    void ourOwnMessagesAreLeftAlone();
    void aPersonWhoJoinsStopsTheAiMidTurn();
    void aPersonWhoWritesIsStaff();
    void staffAnswerFromTheirOwnTelephones();
    void aClosedThreadClosesTheConversation();
    void whatCannotBeStoredIsSentAgain();
    void deliveryOnlyMovesForward();
    void requestIdsGoAlong();
};

void TwilioWebhookTest::initTestCase()
{
    m_rest = std::make_unique<RestStub>();
    m_engine = std::make_unique<TestEngine>(PaceMicros);
    twilio::Options& options = m_engine->options.twilio;
    options.accounts = {{.sid = QString::fromLatin1(HookAccount),
                         .authToken = HookToken,
                         .phoneNumber = QString::fromLatin1(HookNumber),
                         .server = m_rest->url()}};
    options.staffNumbers = {QStringLiteral("+12075550199")};
    QVERIFY(m_engine->start());
    m_twilio = std::make_unique<HookClient>(*m_engine);
}

void TwilioWebhookTest::cleanupTestCase()
{
    m_twilio.reset();
    m_engine.reset();
    m_rest.reset();
}

void TwilioWebhookTest::aThreadsMessageIsAnsweredOnce()
{
    const QByteArray thread = newSid("CH");
    const HookAnswer answer = m_twilio->post("/webhook/message-added", added(thread, Question));
    QCOMPARE(answer.status, 200);
    QVERIFY(answer.body.isEmpty());
    // Acknowledged = there.
    QCOMPARE(sqlNumber(QStringLiteral("SELECT count(*) FROM message WHERE direction = 0")), 1);
    const auto row = conversationWith(Question);
    QVERIFY(row);
    QCOMPARE(row->conversation.channelId, QStringLiteral("conversations"));
    QCOMPARE(row->conversation.accountId, QString::fromLatin1(HookAccount + "/" + HookClient::sid("IS", 1)));
    QTRY_COMPARE_WITH_TIMEOUT(sentTo(thread).size(), 1, 20'000);
    const RestStub::Call sent = sentTo(thread).first();
    QVERIFY2(sent.path.endsWith(QByteArray("/Conversations/" + thread + "/Messages")), sent.path.constData());
    QVERIFY2(sent.body.contains("Author=assistant"), sent.body.constData());
    QTRY_VERIFY(idle());
    const QList<Message> rows = texts(row->conversation.id);
    QCOMPARE(rows.size(), 2);
    QCOMPARE(rows.last().author, Author::Ai);
    QTRY_COMPARE(texts(row->conversation.id).last().delivery, Delivery::Sent);
    QCOMPARE(sentTo(thread).size(), 1);
}

void TwilioWebhookTest::anSmsIsStoredAndAcknowledgedWithoutAnswer()
{
    const QByteArray from = "+12075550112";
    const HookAnswer answer = m_twilio->post("/twilio/sms", sms("Are you open on Sunday? äöü \xF0\x9F\x98\x80", from));
    QCOMPARE(answer.status, 200);
    QVERIFY2(answer.type.startsWith("text/xml"), answer.type.constData());
    QVERIFY2(answer.body.endsWith("<Response/>"), answer.body.constData());
    const auto row = conversationWith("Are you open on Sunday? äöü \xF0\x9F\x98\x80");
    QVERIFY(row);
    QCOMPARE(row->conversation.channelId, QStringLiteral("sms"));
    QCOMPARE(row->conversation.accountId, QString::fromLatin1(HookAccount + "/" + HookNumber));
    QTRY_VERIFY_WITH_TIMEOUT(!sentTo(from).isEmpty(), 20'000);
    QTRY_VERIFY(sqlNumber(QStringLiteral("SELECT last_webhook_at FROM account_state")) > 0);
}

void TwilioWebhookTest::redeliveriesDoNothing_data()
{
    QTest::addColumn<bool>("thread");
    QTest::newRow("sms") << false;
    QTest::newRow("conversations") << true;
}

void TwilioWebhookTest::redeliveriesDoNothing()
{
    QFETCH(bool, thread);
    const QByteArray to = thread ? newSid("CH") : QByteArray("+12075550113");
    const QByteArray text = "Do you have a store in Boston? " + to;
    const Parameters form = thread ? added(to, text) : sms(text, to);
    const QByteArray path = thread ? "/twilio/conversations" : "/twilio/sms";
    std::vector<std::unique_ptr<QNetworkReply>> replies;
    for (int i = 0; i < 20; ++i)
        replies.push_back(m_twilio->begin(path, form));
    QSet<QByteArray> bodies;
    for (const auto& reply : replies) {
        const HookAnswer answer = HookClient::finish(*reply);
        QCOMPARE(answer.status, 200);
        bodies << answer.body;
    }
    QCOMPARE(bodies.size(), 1);
    const auto row = conversationWith(text);
    QVERIFY(row);
    QTRY_VERIFY_WITH_TIMEOUT(!sentTo(to).isEmpty(), 20'000);
    QTRY_VERIFY(idle());
    QCOMPARE(m_twilio->post(path, form).status, 200);  // and long after
    QTRY_VERIFY(idle());
    int inbound = 0, outbound = 0;
    for (const Message& message : texts(row->conversation.id))
        ++(message.direction == Direction::Inbound ? inbound : outbound);
    QCOMPARE(inbound, 1);
    QCOMPARE(outbound, 1);
}

void TwilioWebhookTest::jsonBodiesCountToo()
{
    Json body = Json::object();
    for (const auto& [name, value] : added(newSid("CH"), "Sent as JSON"))
        body[name.toStdString()] = value.toStdString();
    QCOMPARE(m_twilio->postJson("/twilio/conversations", body).status, 200);
    QVERIFY(conversationWith("Sent as JSON"));
}

void TwilioWebhookTest::whatIsNotSignedIsRefused_data()
{
    QTest::addColumn<QByteArray>("path");
    for (const char* path :
         {"/twilio/conversations", "/webhook/message-added", "/webhook/participant-added",
          "/webhook/participant-removed", "/webhook/conversation-state-updated", "/twilio/sms", "/twilio/sms/status"})
        QTest::newRow(path) << QByteArray(path);
}

void TwilioWebhookTest::whatIsNotSignedIsRefused()
{
    QFETCH(QByteArray, path);
    const qint64 before = sqlNumber(QStringLiteral("SELECT count(*) FROM message WHERE kind = 0 AND author <> 1"));
    const Parameters form = added(newSid("CH"), "forged");
    Parameters stranger = form;
    stranger.first().second = "AC" + QByteArray(32, 'b');
    Parameters nobody = form;
    nobody.removeFirst();
    const QByteArray own = m_engine->url(QString::fromLatin1(path)).toEncoded();
    const QByteArray other = m_engine->url(QStringLiteral("/twilio/voice")).toEncoded();
    const QByteArray secure = "https" + own.mid(4);
    const QList<HookAnswer> answers{
        m_twilio->post(path, form, {.signedUrl = {}, .unsign = true, .body = {}, .requestId = {}}),
        m_twilio->post(path, form, {.token = "another token", .signedUrl = {}, .body = {}, .requestId = {}}),
        m_twilio->post(path, form, {.token = {}, .signedUrl = {}, .body = {}, .requestId = {}}),
        m_twilio->post(path, form, {.signedUrl = other, .body = {}, .requestId = {}}),
        m_twilio->post(path, form, {.signedUrl = secure, .body = {}, .requestId = {}}),
        m_twilio->post(path, form, {.signedUrl = own + "?x=1", .body = {}, .requestId = {}}),
        m_twilio->post(path, form,
                       {.signedUrl = {}, .body = HookClient::encoded(form) + "&Body=more", .requestId = {}}),
        m_twilio->post(path, form, {.signedUrl = {}, .body = "%%%", .requestId = {}}),
        m_twilio->post(path, stranger),
        m_twilio->post(path, nobody)};
    for (const HookAnswer& answer : answers) {
        QCOMPARE(answer.status, 403);
        // Nobody learns whether the account exists.
        QCOMPARE(parseJson(answer.body)->value("detail", ""), parseJson(answers.first().body)->value("detail", ""));
        QVERIFY(!answer.body.contains(HookToken));
    }
    QCOMPARE(sqlNumber(QStringLiteral("SELECT count(*) FROM message WHERE kind = 0 AND author <> 1")), before);
}

/// One address makes one row a minute, whatever it sends; the rest is counted and written at the latest when the engine stops.
void TwilioWebhookTest::refusalsAreCountedInTheAudit()
{
    const QString rows = QStringLiteral("SELECT count(*) FROM audit WHERE action = 'webhook.refused'");
    QTRY_COMPARE(sqlNumber(rows), 1);
    QTRY_COMPARE(sqlNumber(QStringLiteral("SELECT refused FROM account_state")), 1);
    QVERIFY(sqlNumber(QStringLiteral("SELECT last_refused_at FROM account_state")) > 0);
    for (int i = 0; i < 30; ++i)
        QCOMPARE(
            m_twilio->post("/twilio/sms", sms("forged"), {.token = "x", .signedUrl = {}, .body = {}, .requestId = {}})
                .status,
            403);
    QCOMPARE(sqlNumber(rows), 1);
    core().refusals.flush();
    QTRY_COMPARE(sqlNumber(rows), 2);
    QCOMPARE(sqlNumber(QStringLiteral("SELECT refused FROM account_state")), 7 * 10 + 30);
    const auto tail = waitFor(core().staff.auditTail(50));
    const auto written = std::find_if(tail->begin(), tail->end(),
                                      [](const AuditEntry& e) { return e.action == u"webhook.refused"; });
    QVERIFY(written != tail->end());
    QCOMPARE(written->details["source"].get<std::string>(), "127.0.0.1");
    QVERIFY(!written->details["reason"].get<std::string>().empty());
}

/// K1: behind a proxy or tunnel; what a stranger writes into the proxy's headers never counts.
void TwilioWebhookTest::thePublicAddressIsWhatIsSigned()
{
    TwilioCore& twilioCore = *core().twilio;
    const QString before = twilioCore.publicUrl();
    const auto ask = [this](const QByteArray& url, const QByteArray& forwardedHost = {}) {
        return m_twilio
            ->post("/twilio/sms/status",
                   {{"AccountSid", HookAccount}, {"MessageSid", newSid("SM")}, {"MessageStatus", "queued"}},
                   {.signedUrl = url, .body = {}, .requestId = {}, .forwardedHost = forwardedHost})
            .status;
    };
    const QByteArray local = m_engine->url(QStringLiteral("/twilio/sms/status")).toEncoded();
    QCOMPARE(ask(local), 200);
    twilioCore.setPublicUrl(QStringLiteral("https://shop.example/desk/"));
    QCOMPARE(ask("https://shop.example/desk/twilio/sms/status"), 200);
    QCOMPARE(ask("https://shop.example:443/desk/twilio/sms/status"), 200);  // some of Twilio's servers sign the port
    QCOMPARE(ask("http://shop.example/desk/twilio/sms/status"), 403);
    QCOMPARE(ask("https://shop.example/twilio/sms/status"), 403);
    QCOMPARE(ask("https://shop.example/desk/twilio/sms"), 403);
    QCOMPARE(ask(local), 403);
    QCOMPARE(ask("https://evil.example/twilio/sms/status", "evil.example"), 403);
    twilioCore.setPublicUrl(QStringLiteral("https://words.trycloudflare.com"));
    QCOMPARE(ask("https://words.trycloudflare.com/twilio/sms/status"), 200);
    QCOMPARE(ask("https://shop.example/desk/twilio/sms/status"), 403);
    twilioCore.setPublicUrl(before);
    QCOMPARE(ask(local), 200);
}

void TwilioWebhookTest::theOrderIsTwilios()
{
    const QByteArray thread = newSid("CH");
    const QByteArray first = "first of " + thread;
    const Parameters early = added(thread, first, 0);
    QCOMPARE(m_twilio->post("/twilio/conversations", added(thread, "third", 2)).status, 200);
    QCOMPARE(m_twilio->post("/twilio/conversations", added(thread, "second", 1)).status, 200);
    QCOMPARE(m_twilio->post("/twilio/conversations", early).status, 200);
    const auto row = conversationWith(first);
    QVERIFY(row);
    QByteArrayList order;
    for (const Message& message : texts(row->conversation.id))
        if (message.direction == Direction::Inbound)
            order << message.text().toUtf8();
    QCOMPARE(order, (QByteArrayList{first, "second", "third"}));
}

void TwilioWebhookTest::ourOwnMessagesAreLeftAlone()
{
    const qint64 before = sqlNumber(QStringLiteral("SELECT count(*) FROM message WHERE kind = 0 AND author <> 1"));
    const QByteArray thread = newSid("CH");
    QCOMPARE(m_twilio->post("/twilio/conversations", added(thread, "our own words", 3, "assistant", {})).status, 200);
    // By its id alone, when another author was set.
    const QList<RestStub::Call> sent = m_rest->posts();
    const auto ours = std::find_if(sent.begin(), sent.end(), [](const auto& c) { return c.sid.startsWith("IM"); });
    QVERIFY(ours != sent.end());
    Parameters echo = added(ours->path.split('/').at(ours->path.split('/').size() - 2), "our own words", 3, "system",
                            {});
    for (auto& [name, value] : echo)
        if (name == "MessageSid")
            value = ours->sid;
    QCOMPARE(m_twilio->post("/twilio/conversations", echo).status, 200);
    // By our own id in it, whoever the author is said to be: that is also the proof that it left.
    const QByteArray publicId = texts(conversationWith(Question)->conversation.id).last().publicId.toUtf8();
    Parameters marked = added(thread, "our own words", 4, "system", {});
    marked.append({"Attributes", twilio::ownAttributes(QString::fromUtf8(publicId)).toUtf8()});
    QCOMPARE(m_twilio->post("/twilio/conversations", marked).status, 200);
    QVERIFY(idle());
    QCOMPARE(sqlNumber(QStringLiteral("SELECT count(*) FROM message WHERE kind = 0 AND author <> 1")), before);
}

void TwilioWebhookTest::aPersonWhoJoinsStopsTheAiMidTurn()
{
    const QByteArray thread = newSid("CH");
    const QByteArray text = Question + " " + thread;
    QCOMPARE(m_twilio->post("/twilio/conversations", added(thread, text)).status, 200);
    const auto row = conversationWith(text);
    QVERIFY(row);
    const ConversationId id = row->conversation.id;
    const QString streaming = QStringLiteral("SELECT count(*) FROM message WHERE delivery = 1 AND conversation_id = ")
                              + QString::number(id.value);
    QTRY_COMPARE_WITH_TIMEOUT(sqlNumber(streaming), 1, 20'000);
    QCOMPARE(m_twilio->post("/webhook/participant-added", human("onParticipantAdded", thread)).status, 200);
    // From the answer on: nothing streams, nothing will leave.
    QCOMPARE(sqlNumber(streaming), 0);
    QCOMPARE(waitFor(core().conversations.summary(id))->conversation.silence, QStringLiteral("outside_human"));
    const qint64 audited = sqlNumber(QStringLiteral("SELECT count(*) FROM audit WHERE action LIKE 'thread.%'"));
    QVERIFY(audited >= 2);
    QTRY_VERIFY_WITH_TIMEOUT(idle(), 20'000);
    QCOMPARE(m_twilio->post("/twilio/conversations", added(thread, "And exchanges?", 1)).status, 200);
    QTRY_VERIFY_WITH_TIMEOUT(idle(), 20'000);
    QTest::qWait(50);
    for (const Message& message : texts(id))
        QCOMPARE(message.author, Author::Contact);
    QVERIFY(sentTo(thread).isEmpty());
    QCOMPARE(sqlNumber(QStringLiteral("SELECT count(*) FROM outbox WHERE state <> 9 AND conversation_id = ")
                       + QString::number(id.value)),
             0);
    // They leave: both questions get one answer.
    QCOMPARE(m_twilio->post("/webhook/participant-removed", human("onParticipantRemoved", thread)).status, 200);
    QTRY_COMPARE_WITH_TIMEOUT(sentTo(thread).size(), 1, 30'000);
    QTRY_VERIFY(idle());
    QCOMPARE(sentTo(thread).size(), 1);
    QCOMPARE(sqlNumber(QStringLiteral("SELECT count(*) FROM audit WHERE action LIKE 'thread.%'")), audited + 1);
}

void TwilioWebhookTest::aPersonWhoWritesIsStaff()
{
    const QByteArray thread = newSid("CH");
    const QByteArray text = "I will look after this myself. " + thread;
    const Parameters form = added(thread, text, 0, "human_agent_bob", HookClient::sid("MB", 9));
    QCOMPARE(m_twilio->post("/twilio/conversations", form).status, 200);
    QCOMPARE(m_twilio->post("/twilio/conversations", form).status, 200);
    const auto row = conversationWith(text);
    QVERIFY(row);
    QCOMPARE(texts(row->conversation.id).size(), 1);
    QCOMPARE(texts(row->conversation.id).first().author, Author::Staff);
    QCOMPARE(m_twilio->post("/twilio/conversations", added(thread, "Thank you!", 1)).status, 200);
    QTRY_VERIFY(idle());
    QVERIFY(sentTo(thread).isEmpty());
}

void TwilioWebhookTest::staffAnswerFromTheirOwnTelephones()
{
    const QByteArray thread = newSid("CH");
    const Parameters joined = event("onParticipantAdded", thread)
                              + Parameters{{"ParticipantSid", HookClient::sid("MB", 5)},
                                           {"MessagingBinding.Type", "sms"},
                                           {"MessagingBinding.Address", "+12075550199"},
                                           {"MessagingBinding.ProxyAddress", HookNumber}};
    QCOMPARE(m_twilio->post("/twilio/conversations", joined).status, 200);
    const QByteArray text = "Is somebody there? " + thread;
    QCOMPARE(m_twilio->post("/twilio/conversations", added(thread, text)).status, 200);
    const QByteArray answer = "Yes, on my way.";
    QCOMPARE(m_twilio->post("/twilio/conversations", added(thread, answer, 1, "+12075550199", HookClient::sid("MB", 5)))
                 .status,
             200);
    const auto row = conversationWith(text);
    QVERIFY(row);
    QCOMPARE(row->conversation.silence, QStringLiteral("outside_human"));
    QCOMPARE(texts(row->conversation.id).last().author, Author::Staff);
    QTRY_VERIFY(idle());
    QVERIFY(sentTo(thread).isEmpty());
}

void TwilioWebhookTest::aClosedThreadClosesTheConversation()
{
    const QByteArray thread = newSid("CH");
    const QByteArray text = "About to end " + thread;
    QCOMPARE(m_twilio->post("/twilio/conversations", added(thread, text)).status, 200);
    const auto row = conversationWith(text);
    QVERIFY(row);
    Parameters closed = event({}, thread) + Parameters{{"StateFrom", "active"}, {"StateTo", "closed"}};
    closed.remove(1);  // the alias names the event
    QCOMPARE(m_twilio->post("/webhook/conversation-state-updated", closed).status, 200);
    const auto now = waitFor(core().conversations.summary(row->conversation.id));
    QCOMPARE(now->conversation.state, ConversationState::Closed);
    QCOMPARE(now->conversation.closeReason, QStringLiteral("thread_closed"));
    QTRY_VERIFY_WITH_TIMEOUT(idle(), 20'000);
    QVERIFY(sentTo(thread).isEmpty());
}

void TwilioWebhookTest::whatCannotBeStoredIsSentAgain()
{
    const QByteArray from = "+12075550118";
    const Parameters form = sms("Stored at the second try", from);
    expectLog(QStringLiteral("injected"));
    expectLog(QStringLiteral("storage"));
    expectLog(QStringLiteral("could not be stored"));
    sql(QStringLiteral(
        "CREATE TRIGGER fault BEFORE INSERT ON idempotency_key BEGIN SELECT RAISE(ABORT, 'injected'); END"));
    const HookAnswer failed = m_twilio->post("/twilio/sms", form);
    sql(QStringLiteral("DROP TRIGGER fault"));
    QCOMPARE(failed.status, 503);
    QVERIFY(failed.retryAfter.toInt() > 0);
    QVERIFY(!conversationWith("Stored at the second try"));
    QCOMPARE(m_twilio->post("/twilio/sms", form).status, 200);
    const auto row = conversationWith("Stored at the second try");
    QVERIFY(row);
    QCOMPARE(m_twilio->post("/twilio/sms", form).status, 200);
    QTRY_VERIFY_WITH_TIMEOUT(!sentTo(from).isEmpty(), 20'000);
    QCOMPARE(texts(row->conversation.id).first().direction, Direction::Inbound);
}

void TwilioWebhookTest::deliveryOnlyMovesForward()
{
    const QByteArray from = "+12075550119";
    const QByteArray text = "Where is my order 10432?";
    QCOMPARE(m_twilio->post("/twilio/sms", sms(text, from)).status, 200);
    QTRY_VERIFY_WITH_TIMEOUT(!sentTo(from).isEmpty(), 20'000);
    const auto row = conversationWith(text);
    QVERIFY(row);
    QTRY_VERIFY(idle());
    QTRY_COMPARE(texts(row->conversation.id).last().delivery, Delivery::Sent);
    QTRY_COMPARE(sqlNumber(QStringLiteral("SELECT count(*) FROM outbox WHERE state IN (2, 3)")), 0);
    const auto report = [this, from](const QByteArray& status, const QByteArray& code = {}) {
        for (const RestStub::Call& call : sentTo(from)) {
            Parameters form{{"AccountSid", HookAccount}, {"MessageSid", call.sid}, {"MessageStatus", status}};
            if (!code.isEmpty())
                form.append({"ErrorCode", code});
            QCOMPARE(m_twilio->post("/twilio/sms/status", form).status, 200);
        }
    };
    const auto state = [this, &row] { return texts(row->conversation.id).last().delivery; };
    report("delivered");
    QCOMPARE(state(), Delivery::Delivered);
    report("sent");
    QCOMPARE(state(), Delivery::Delivered);
    report("undelivered", "30003");
    QCOMPARE(state(), Delivery::Delivered);
    report("read");
    QCOMPARE(state(), Delivery::Read);
    // Of a message that nobody here knows (yet): kept, and no error.
    const Parameters unknown{{"AccountSid", HookAccount}, {"MessageSid", newSid("SM")}, {"MessageStatus", "sent"}};
    QCOMPARE(m_twilio->post("/twilio/sms/status", unknown).status, 200);
    QCOMPARE(sqlNumber(QStringLiteral("SELECT count(*) FROM early_status WHERE provider_id = '%1'")
                           .arg(QString::fromLatin1(unknown.at(1).second))),
             1);
}

void TwilioWebhookTest::requestIdsGoAlong()
{
    HookClient::Twist named{.signedUrl = {}, .body = {}, .requestId = "trace-4711"};
    QCOMPARE(m_twilio->post("/twilio/sms", sms("with an id"), named).requestId, QByteArray("trace-4711"));
    named.unsign = true;
    const HookAnswer refused = m_twilio->post("/twilio/sms", sms("with an id"), named);
    QCOMPARE(refused.requestId, QByteArray("trace-4711"));
    QCOMPARE(parseJson(refused.body)->value("request_id", ""), "trace-4711");
    QVERIFY(!m_twilio->post("/twilio/sms", sms("without one")).requestId.isEmpty());
}

FRONTDESK_TEST_MAIN(TwilioWebhookTest)
#include "twiliowebhooktest.moc"
