// SPDX-License-Identifier: GPL-3.0-or-later
// The generic signed webhook on the real engine and real sockets.
#include "core/base/coro.h"
#include "core/engine/enginecore.h"
#include "core/engine/refusallog.h"
#include "core/engine/webhook/webhooksignature.h"
#include "core/store/transaction.h"
#include "tests/e2e/support/testengine.h"
#include "tests/support/fakeclock.h"
#include "tests/support/fatallog.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>

using namespace frontdesk;
using namespace frontdesk::test;

namespace {

const QByteArray Secret = "a secret of the shop's own programs";

/// The real door, behind a disk that is full at first.
class FullSink final : public InboundSink {
public:
    explicit FullSink(InboundSink& door) : m_door(door) {}
    [[nodiscard]] Task<QList<Accepted>> accept(QList<InboundMessage> messages) override
    {
        if (std::exchange(m_full, false))
            co_return Error{ErrorCode::Storage, {}, QStringLiteral("the disk is full")};
        auto accepting = m_door.accept(std::move(messages));
        const Result<QList<Accepted>> accepted = co_await accepting;
        co_return accepted;
    }

private:
    InboundSink& m_door;
    bool m_full = true;
};

struct Answer {
    int status = 0;
    Json body;
    QByteArray requestId;
};

}  // namespace

class GenericWebhookTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<TestEngine> m_engine;
    QNetworkAccessManager m_network;
    int m_next = 0;

    static QByteArray seconds(int from) { return QByteArray::number(QDateTime::currentSecsSinceEpoch() + from); }

    struct Twist {
        QByteArray secret = Secret;
        QByteArray timestamp = seconds(0);
        QByteArray signature;  ///< empty = the right one
        QByteArray key;        ///< X-Idempotency-Key
        bool async = false;
        std::optional<QByteArray> signedKey = {};  ///< another key than the one that is sent
    };

    static QByteArray signedFor(const QString& path, const QByteArray& body, const Twist& twist)
    {
        return WebhookSignature::sign(twist.secret, {.timestamp = twist.timestamp,
                                                     .path = path.toLatin1(),
                                                     .key = twist.signedKey.value_or(twist.key),
                                                     .body = body});
    }
    std::unique_ptr<QNetworkReply> begin(const QString& path, const QByteArray& body, const Twist& twist)
    {
        QNetworkRequest request(m_engine->url(path));
        request.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/json"));
        request.setRawHeader("X-Frontdesk-Timestamp", twist.timestamp);
        request.setRawHeader("X-Frontdesk-Signature",
                             twist.signature.isEmpty() ? signedFor(path, body, twist) : twist.signature);
        if (!twist.key.isEmpty())
            request.setRawHeader("X-Idempotency-Key", twist.key);
        if (twist.async)
            request.setRawHeader("Prefer", "respond-async");
        return std::unique_ptr<QNetworkReply>(m_network.post(request, body));
    }
    static Answer finish(QNetworkReply& reply)
    {
        if (!QTest::qWaitFor([&reply] { return reply.isFinished(); }, 40'000))
            qFatal("no answer");
        const QByteArray bytes = reply.readAll();
        const Result<Json> body = parseJson(bytes);
        return {reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), body ? *body : Json(),
                reply.rawHeader("X-Request-Id")};
    }
    Answer post(const QString& path, const Json& body, const Twist& twist)
    {
        return finish(*begin(path, toBytes(body), twist));
    }
    Answer post(const QString& path, const Json& body) { return post(path, body, Twist()); }
    QString start() const { return QStringLiteral("/webhook/conversation"); }
    static QString further(const Json& answer)
    {
        return QStringLiteral("/webhook/conversation/%1/message").arg(jsonString(answer, "conversation_id"));
    }
    std::string freshId() { return "m-" + std::to_string(++m_next); }
    EngineCore& core() { return *m_engine->engine().core(); }
    qint64 sqlNumber(const QString& statement)
    {
        return *waitFor(core().database.read<qint64>(
            ReadLane::Gui, [statement](ReadContext& c) -> Result<qint64> { return c.integer(statement).value_or(0); }));
    }
    ConversationId idOf(const Json& answer)
    {
        const QString publicId = jsonString(answer, "conversation_id");
        return ConversationId(
            *waitFor(core().database.read<qint64>(ReadLane::Gui, [publicId](ReadContext& c) -> Result<qint64> {
                return c.integer(u"SELECT id FROM conversation WHERE public_id = ?", publicId).value_or(0);
            })));
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_engine = std::make_unique<TestEngine>(0);
        m_engine->options.webhookSecret = Secret;
        m_engine->options.webhookWindowSeconds = 60;
        QVERIFY(m_engine->start());
    }
    void cleanupTestCase() { m_engine.reset(); }

    void theEngineAnswers();
    void oneConversationPerCustomer();
    void repeatsDoNothing();
    void repeatsAtOnceDoNothing();
    void withoutAnIdTheSignatureIsTheId();
    void whatIsNotSignedIsRefused();
    void replaysAreRefused();
    void whatWasNotStoredMayComeAgain();
    void badBodiesAreToldWhatIsWrong_data();
    void badBodiesAreToldWhatIsWrong();
    void strangersConversationsAreNotThere();
    void peoplesAnswersComeWithTheNextCall();
    void withoutASecretNobodyMay();
    void theWindowIsTheSettings();
    void theSignatureIsForOneAddress();
    void oneSignatureIsOneMessageInAnySpelling();
    void replaysAreRefusedAfterARestart();
    void acceptanceIsNoted();
    void refusalsCannotFillTheAudit();
};

/// What was signed for one conversation does nothing in another.
void GenericWebhookTest::theSignatureIsForOneAddress()
{
    const Answer first = post(start(), {{"message", "hello"}, {"message_id", freshId()}});
    QCOMPARE(first.status, 200);
    const QByteArray body = toBytes({{"message", "elsewhere"}, {"message_id", freshId()}});
    Twist twist;
    twist.signature = signedFor(start(), body, twist);
    QCOMPARE(finish(*begin(further(first.body), body, twist)).status, 403);
}

void GenericWebhookTest::oneSignatureIsOneMessageInAnySpelling()
{
    HttpRequest request;
    const QByteArray hex(64, 'a');
    request.headers = {{"x-frontdesk-signature", " SHA256=" + hex.toUpper() + ' '}};
    QCOMPARE(WebhookSignature::digestOf(request), hex);
    request.headers = {{"x-frontdesk-signature", hex}};
    QCOMPARE(WebhookSignature::digestOf(request), hex);
}

void GenericWebhookTest::replaysAreRefusedAfterARestart()
{
    const QByteArray body = toBytes({{"message", "once in two runs"}, {"message_id", freshId()}});
    Twist twist;
    twist.timestamp = seconds(-2);
    QCOMPARE(finish(*begin(start(), body, twist)).status, 200);
    QVERIFY(m_engine->restart());
    const Answer replay = finish(*begin(start(), body, twist));
    QCOMPARE(replay.status, 403);
    QVERIFY(!replay.body.contains("message_id"));
    Twist again;
    again.timestamp = seconds(3);
    const Answer repeated = finish(*begin(start(), body, again));
    QCOMPARE(repeated.status, 200);
    QVERIFY(repeated.body["duplicate"].get<bool>());
    // What was signed before and never came is taken.
    const QByteArray late = toBytes({{"message", "late"}, {"message_id", freshId()}});
    QCOMPARE(finish(*begin(start(), late, twist)).status, 200);
}

void GenericWebhookTest::acceptanceIsNoted()
{
    const qint64 before = SystemClock().now() - MicrosPerMinute;
    QVERIFY(post(start(), {{"message", "hi"}, {"message_id", freshId()}}).status < 300);
    QTRY_VERIFY(sqlNumber(QStringLiteral("SELECT max(last_webhook_at) FROM account_state WHERE account = 'webhook'"))
                > before);
}

/// A crowd with free text in the address: a hundred rows an hour, and the rest counted in one.
void GenericWebhookTest::refusalsCannotFillTheAudit()
{
    FakeClock clock;
    WebhookStore rows(core().database);
    const auto audited = [this](const char* what) {
        return sqlNumber(
            QStringLiteral("SELECT %1 FROM audit WHERE action = 'webhook.refused'").arg(QLatin1String(what)));
    };
    const qint64 before = audited("count(*)");
    RefusalLog log(rows, clock);
    for (int i = 0; i < 300; ++i) {
        if (i % 15 == 0)
            clock.advance(1);
        log.note(QStringLiteral("webhook"), QByteArray::number(i), QByteArray(8000, 'x'), QStringLiteral("wrong"));
        if (i % 10 == 0)
            log.flush();  // as if their minutes were over
    }
    log.flush();
    QVERIFY(log.lately(QStringLiteral("webhook")) >= 3);
    QTRY_COMPARE(coro::liveTasks(), 0);
    QVERIFY2(audited("count(*)") - before <= 150, qPrintable(QString::number(audited("count(*)") - before)));
    QVERIFY(audited("max(length(details))") < 400);
    log.succeeded(QStringLiteral("webhook"));
    QCOMPARE(log.lately(QStringLiteral("webhook")), 0);
}

void GenericWebhookTest::theEngineAnswers()
{
    const Answer answer = post(start(), {{"message", "What is your return policy?"},
                                         {"message_id", freshId()},
                                         {"customer", {{"id", "crm-1"}, {"name", "Ada"}, {"phone", "+12075550123"}}}});
    QCOMPARE(answer.status, 200);
    QCOMPARE(jsonString(answer.body, "status"), QStringLiteral("answered"));
    QVERIFY2(jsonString(answer.body, "message").contains(QStringLiteral("30 days")), answer.body.dump().c_str());
    QVERIFY(!answer.body["sources"].empty());
    QCOMPARE(answer.body["messages"].size(), size_t(1));
    QCOMPARE(jsonString(answer.body["messages"][0], "author"), QStringLiteral("ai"));
    QVERIFY(!answer.requestId.isEmpty());
    const auto row = waitFor(core().conversations.summary(idOf(answer.body)));
    QCOMPARE(row->conversation.channelId, QStringLiteral("webhook"));
    QCOMPARE(row->contactName, QStringLiteral("Ada"));
    QCOMPARE(sqlNumber(QStringLiteral("SELECT count(*) FROM outbox WHERE state = 4")), 1);  // nothing hangs
}

void GenericWebhookTest::oneConversationPerCustomer()
{
    const Json customer{{"id", "crm-2"}};
    const Answer first = post(start(), {{"message", "hello"}, {"message_id", freshId()}, {"customer", customer}});
    QCOMPARE(first.status, 200);
    const Answer second = post(further(first.body),
                               {{"message", "Where is my order 10432?"}, {"message_id", freshId()}});
    QCOMPARE(second.status, 200);
    QVERIFY(jsonString(second.body, "message").contains(QStringLiteral("10432")));
    QCOMPARE(jsonString(second.body, "conversation_id"), jsonString(first.body, "conversation_id"));
    const Answer again = post(start(), {{"message", "thanks"}, {"message_id", freshId()}, {"customer", customer}});
    QCOMPARE(jsonString(again.body, "conversation_id"), jsonString(first.body, "conversation_id"));
}

void GenericWebhookTest::repeatsDoNothing()
{
    const Json body{{"message", "Do you ship abroad?"}, {"message_id", freshId()}, {"customer", {{"id", "crm-3"}}}};
    const Answer first = post(start(), body);
    Twist later;
    later.timestamp = seconds(1);  // signed again, as whoever lost the answer does
    const Answer second = post(start(), body, later);
    QCOMPARE(first.status, 200);
    QCOMPARE(second.status, 200);
    QVERIFY(!first.body["duplicate"].get<bool>() && second.body["duplicate"].get<bool>());
    for (const char* key : {"message_id", "message", "inbound_id", "conversation_id"})
        QCOMPARE(jsonString(second.body, key), jsonString(first.body, key));
    const Json other{{"message", "Do you ship abroad?"}, {"customer", {{"id", "crm-3b"}}}};
    Twist keyed;
    keyed.key = "key-1";
    const Answer third = post(start(), other, keyed);
    keyed.timestamp = seconds(1);
    QCOMPARE(jsonString(post(start(), other, keyed).body, "inbound_id"), jsonString(third.body, "inbound_id"));
}

void GenericWebhookTest::repeatsAtOnceDoNothing()
{
    const Json body{{"message", "Do you repair bikes?"}, {"message_id", freshId()}};
    std::vector<std::unique_ptr<QNetworkReply>> replies;
    for (int i = 0; i < 20; ++i) {
        Twist twist;
        twist.timestamp = seconds(i);
        replies.push_back(begin(start(), toBytes(body), twist));
    }
    QSet<QString> answers;
    for (const auto& reply : replies) {
        const Answer answer = finish(*reply);
        QCOMPARE(answer.status, 200);
        answers << jsonString(answer.body, "message_id") + u'/' + jsonString(answer.body, "conversation_id");
    }
    QCOMPARE(answers.size(), 1);
}

void GenericWebhookTest::withoutAnIdTheSignatureIsTheId()
{
    const Json body{{"message", "No id at all"}};
    const Answer first = post(start(), body);
    QCOMPARE(first.status, 200);
    Twist later;
    later.timestamp = seconds(2);
    QVERIFY(jsonString(post(start(), body, later).body, "conversation_id")
            != jsonString(first.body, "conversation_id"));
}

void GenericWebhookTest::whatIsNotSignedIsRefused()
{
    const qint64 before = sqlNumber(QStringLiteral("SELECT count(*) FROM message"));
    const QByteArray body = toBytes({{"message", "forged"}, {"message_id", freshId()}});
    const QByteArray right = signedFor(start(), body, Twist());
    QList<Twist> twists(8);
    twists[0].secret = "another";
    twists[1].signature = "sha256=" + QByteArray(64, '0');
    twists[2].signature = right.left(63);
    twists[3].timestamp = {};
    twists[4].timestamp = "yesterday";
    twists[5].timestamp = seconds(-61);
    twists[6].timestamp = seconds(120);
    twists[7].key = "other";
    twists[7].signedKey = QByteArray("mine");
    for (const QString& path : {start(), QStringLiteral("/webhook/conversation/x/message")})
        for (const Twist& twist : std::as_const(twists)) {
            const Answer answer = finish(*begin(path, body, twist));
            QCOMPARE(answer.status, 403);
            QVERIFY(!jsonString(answer.body, "detail").isEmpty());
        }
    QCOMPARE(sqlNumber(QStringLiteral("SELECT count(*) FROM message")), before);
    QTRY_COMPARE(sqlNumber(QStringLiteral("SELECT count(*) FROM audit WHERE action = 'webhook.refused'")), 1);
}

void GenericWebhookTest::replaysAreRefused()
{
    const QByteArray body = toBytes({{"message", "once"}, {"message_id", freshId()}});
    Twist twist;
    QCOMPARE(finish(*begin(start(), body, twist)).status, 200);
    const Answer replay = finish(*begin(start(), body, twist));
    QCOMPARE(replay.status, 403);
    QVERIFY(!replay.body.contains("message_id"));
    // Other spellings of the same signature are the same one.
    twist.signature = "SHA256=" + signedFor(start(), body, twist).toUpper();
    QCOMPARE(finish(*begin(start(), body, twist)).status, 403);
}

/// The store fails once: the sender repeats the very same request.
void GenericWebhookTest::whatWasNotStoredMayComeAgain()
{
    FullSink sink(core().intake);
    FakeClock clock(SystemClock().now());
    GenericWebhook hook({.clock = clock,
                         .intake = sink,
                         .rows = core().webhookRows,
                         .sessions = core().sessions,
                         .waiter = core().waiter,
                         .refusals = core().refusals,
                         .secret = Secret},
                        {});
    HttpRequest request;
    request.method = "POST";
    request.path = start().toLatin1();
    request.body = toBytes({{"message", "keep me"}, {"message_id", freshId()}});
    const QByteArray now = QByteArray::number(clock.now() / MicrosPerSecond);
    request.headers = {
        {"x-frontdesk-timestamp", now},
        {"prefer", "respond-async"},
        {"x-frontdesk-signature",
         WebhookSignature::sign(Secret, {.timestamp = now, .path = request.path, .body = request.body})}};
    QList<int> answers;
    expectLog(QStringLiteral("the disk is full"));
    for (int i = 0; i < 3; ++i) {
        hook.start(request, [&answers](const HttpResponse& response) { answers << response.status; });
        QTRY_COMPARE(answers.size(), i + 1);
    }
    QVERIFY(answers.at(0) >= 500);
    QVERIFY2(answers.at(1) == 200 || answers.at(1) == 202, qPrintable(QString::number(answers.at(1))));
    QCOMPARE(answers.at(2), 403);
    clearExpectedLogs();
}

void GenericWebhookTest::badBodiesAreToldWhatIsWrong_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("no json") << QByteArray("{\"message\":");
    QTest::newRow("a list") << QByteArray("[]");
    QTest::newRow("no message") << QByteArray("{\"message_id\":\"1\"}");
    QTest::newRow("blank message") << QByteArray("{\"message\":\"  \"}");
    QTest::newRow("message no text") << QByteArray("{\"message\":{\"text\":\"x\"}}");
    QTest::newRow("long message") << QByteArray("{\"message\":\"" + QByteArray(5000, 'x') + "\"}");
    QTest::newRow("long id") << QByteArray("{\"message\":\"x\",\"message_id\":\"" + QByteArray(201, 'x') + "\"}");
    QTest::newRow("two lines") << QByteArray("{\"message\":\"x\",\"message_id\":\"a\\nb\"}");
    QTest::newRow("customer no object") << QByteArray("{\"message\":\"x\",\"customer\":\"me\"}");
    QTest::newRow("phone") << QByteArray("{\"message\":\"x\",\"customer\":{\"phone\":\"0207\"}}");
}

void GenericWebhookTest::badBodiesAreToldWhatIsWrong()
{
    QFETCH(QByteArray, body);
    const Answer answer = finish(*begin(start(), body, Twist()));
    QCOMPARE(answer.status, 400);
    QVERIFY(jsonString(answer.body, "detail").size() > 10);
}

void GenericWebhookTest::strangersConversationsAreNotThere()
{
    const Answer own = post(start(),
                            {{"message", "hello"}, {"message_id", freshId()}, {"customer", {{"id", "crm-7"}}}});
    QCOMPARE(post(further(own.body), {{"message", "x"}, {"customer", {{"id", "crm-8"}}}}).status, 404);
    QCOMPARE(post(QStringLiteral("/webhook/conversation/%1/message").arg(newPublicId()), {{"message", "x"}}).status,
             404);
    const Json other{{"message", "y"}};  // the same words in the same second would be a replay
    QCOMPARE(post(QStringLiteral("/webhook/conversation/'--/message"), other).status, 404);
}

/// Nothing that a person writes is lost: the same call again, or the next one, brings it.
void GenericWebhookTest::peoplesAnswersComeWithTheNextCall()
{
    const Json body{{"message", "hello"}, {"message_id", freshId()}, {"customer", {{"id", "crm-9"}}}};
    const Answer first = post(start(), body);
    const ConversationId id = idOf(first.body);
    QVERIFY(waitFor(m_engine->console().takeOver(id)).ok());
    QVERIFY(waitFor(m_engine->console().reply(id, newPublicId(), QStringLiteral("Maria here."), {})).ok());
    QTRY_COMPARE(sqlNumber(QStringLiteral("SELECT count(*) FROM message WHERE author = 2 AND delivery = 4")), 1);
    Twist later;
    later.timestamp = seconds(1);
    const Answer again = post(start(), body, later);
    QCOMPARE(again.body["messages"].size(), size_t(2));
    QCOMPARE(jsonString(again.body["messages"][1], "message"), QStringLiteral("Maria here."));
    QCOMPARE(jsonString(again.body["messages"][1], "author"), QStringLiteral("staff"));
    // While a person has it nobody waits for an answer of the AI.
    QElapsedTimer timer;
    timer.start();
    const Answer next = post(further(first.body), {{"message", "thank you"}, {"message_id", freshId()}});
    QCOMPARE(next.status, 202);
    QCOMPARE(jsonString(next.body, "status"), QStringLiteral("pending"));
    Twist async;
    async.async = true;
    const Answer asked = post(start(), {{"message", "hi"}, {"message_id", freshId()}}, async);
    QVERIFY(asked.status == 202 || asked.status == 200);
}

void GenericWebhookTest::withoutASecretNobodyMay()
{
    TestEngine bare;
    QVERIFY(bare.start());
    QNetworkRequest request(bare.url(start()));
    const QByteArray body = "{\"message\":\"x\"}", now = seconds(0);
    const QByteArray path = start().toLatin1();
    request.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/json"));
    request.setRawHeader("X-Frontdesk-Timestamp", now);
    request.setRawHeader("X-Frontdesk-Signature",
                         WebhookSignature::sign({}, {.timestamp = now, .path = path, .body = body}));
    const std::unique_ptr<QNetworkReply> reply(m_network.post(request, body));
    const Answer answer = finish(*reply);
    QCOMPARE(answer.status, 403);
    QVERIFY2(jsonString(answer.body, "detail").contains(QStringLiteral("secret")), answer.body.dump().c_str());
}

/// By a clock with hands: the very edges, and what was used is forgotten only when it is stale.
void GenericWebhookTest::theWindowIsTheSettings()
{
    using Verdict = WebhookSignature::Verdict;
    FakeClock clock;
    WebhookSignature check(Secret, 300, clock);
    const auto ask = [&](qint64 at, const QByteArray& body) {
        HttpRequest request;
        const QByteArray stamp = QByteArray::number(at);
        request.body = body;
        request.method = "POST";
        request.path = "/x";
        const QByteArray digest = WebhookSignature::sign(Secret, {.timestamp = stamp, .path = "/x", .body = body});
        request.headers = {{"x-frontdesk-timestamp", stamp}, {"x-frontdesk-signature", digest}};
        return check.check(request);
    };
    const qint64 now = clock.now() / MicrosPerSecond;
    QCOMPARE(ask(now - 300, "a"), Verdict::Good);
    QCOMPARE(ask(now - 302, "a"), Verdict::Stale);
    QCOMPARE(ask(now + 299, "b"), Verdict::Good);
    QCOMPARE(ask(now + 302, "b"), Verdict::Stale);
    QCOMPARE(ask(now + 299, "b"), Verdict::Used);
    clock.advance(400 * MicrosPerSecond);
    QCOMPARE(ask(now + 299, "b"), Verdict::Used);
    clock.advance(400 * MicrosPerSecond);
    QCOMPARE(ask(now + 299, "b"), Verdict::Stale);
}

FRONTDESK_TEST_MAIN(GenericWebhookTest)
#include "genericwebhooktest.moc"
