// SPDX-License-Identifier: GPL-3.0-or-later
// RemoteProvider and LlmRegistry over real sockets against the faked services: every fault in every language ends in an
// answer, a retry, somebody else's answer, or a plain error. Never in silence.
#include "core/engine/llmfailover.h"
#include "core/llm/llmregistry.h"
#include "core/llm/remoteprovider.h"
#include "core/net/nettransport.h"
#include "core/simulator/llm/fakellm.h"
#include "tests/support/fakeclock.h"
#include "tests/support/fatallog.h"

#include <QCoroTask>
#include <QElapsedTimer>

#include <QtTest>

using namespace frontdesk;
using namespace frontdesk::simulator;
using namespace frontdesk::test;

namespace {

using Fault = FakeTurn::Fault;

/// The engine that always has an answer.
class Fallback final : public LlmProvider {
public:
    class Stream final : public LlmStream {
    public:
        Task<LlmEvent> next() override
        {
            LlmEvent event = TextDelta{QStringLiteral("built in")};
            if (m_step++ > 0)
                event = StopEvent();
            co_return event;
        }
        int m_step = 0;
    };
    [[nodiscard]] QString name() const override { return QStringLiteral("builtin"); }
    [[nodiscard]] std::shared_ptr<LlmStream> open(LlmRequest, std::stop_token) override
    {
        ++opened;
        return std::make_shared<Stream>();
    }
    int opened = 0;
};

QString dialectOf(const QString& service)
{
    return service == u"openai"      ? QStringLiteral("openai-chat")
           : service == u"responses" ? QStringLiteral("openai-responses")
                                     : service;
}

LlmAccount accountAt(const FakeLlm& fake, const QString& service)
{
    LlmAccount account;
    account.id = service;
    account.dialect = dialectOf(service);
    account.baseUrl = fake.baseFor(service == u"responses" ? QStringLiteral("openai") : service);
    account.key = "sk-fixture";
    account.model = QStringLiteral("model-of-") + service;
    account.apiVersion = QStringLiteral("2024-10-21");
    return account;
}

LlmPatience quick()
{
    return {.connectMs = 1000,
            .firstTokenMs = 2000,
            .idleMs = 600,
            .backoff = {.baseMs = 2, .maxMs = 4},
            .longestPauseMs = 500};
}

LlmRequest question(const QString& model = {})
{
    LlmRequest request;
    request.model = model;
    request.messages = {{LlmRole::User, QStringLiteral("Hello"), {}, {}}};
    return request;
}

struct Heard {
    QString text, provider, model;
    QList<ToolCall> calls;
    std::optional<StopEvent> stop;
    Error error;
    bool failed = false;
};

Heard listen(const std::shared_ptr<LlmStream>& stream)
{
    Heard heard;
    while (!heard.stop) {
        auto reading = stream->next();
        const Result<LlmEvent> event = QCoro::waitFor(reading);
        if (!event) {
            heard.failed = true;
            heard.error = event.error();
            return heard;
        }
        if (const auto* delta = std::get_if<TextDelta>(&*event))
            heard.text += delta->text;
        else if (const auto* call = std::get_if<ToolCallDelta>(&*event))
            heard.calls << call->call;
        else if (const auto* who = std::get_if<ProviderEvent>(&*event)) {
            heard.provider = who->provider;
            heard.model = who->model;
        } else if (const auto* stop = std::get_if<StopEvent>(&*event))
            heard.stop = *stop;
    }
    return heard;
}

FakeTurn fails(int status, int retryAfter = -1)
{
    FakeTurn turn;
    turn.fault = Fault::Status;
    turn.status = status;
    turn.retryAfter = retryAfter;
    return turn;
}

FakeTurn says(const char* text, Fault fault = Fault::None)
{
    FakeTurn turn;
    turn.text = QString::fromUtf8(text);
    turn.fault = fault;
    return turn;
}

constexpr const char* LongText = "One two three four five six seven eight nine ten.";

}  // namespace

class RemoteTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void answers_data();
    void answers();
    void repeatedBeforeTheFirstToken_data();
    void repeatedBeforeTheFirstToken();
    void endsInAnError_data();
    void endsInAnError();
    void afterTheFirstTokenNobodyStepsIn_data();
    void afterTheFirstTokenNobodyStepsIn();
    void refusedFieldIsLeftOutFromThenOn();
    void longRetryAfterIsNotWaitedFor();
    void aWishedPauseEndsAfterTheRest();
    void nobodyRestsForADay();
    void keysDoNotStandInErrors();
    void accountRestsAfterFailures();
    void stopEndsIt();
    void wholeAnswersToo();
    void refusals();
    void failoverInOrder();
    void failoverEndsWithTheBuiltIn();
    void aModelInTheHouseStaysInTheHouse();
    void routes_data();
    void routes();
    void builtinMeansThatNothingLeaves();
    void accountsCanBeTried();
    void hundredsAtOnce();

private:
    [[nodiscard]] std::shared_ptr<RemoteProvider> provider(const QString& service,
                                                           const LlmPatience& patience = quick())
    {
        const LlmAccount account = accountAt(*m_fake, service);
        return std::make_shared<RemoteProvider>(account, findDialect(account.dialect), *m_transport, m_clock, patience);
    }
    [[nodiscard]] LlmOptions options(const QString& chosen) const;
    static void addServices()
    {
        QTest::addColumn<QString>("service");
        for (const char* name : {"openai", "responses", "azure", "anthropic", "compatible"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }

    std::unique_ptr<FakeLlm> m_fake;
    std::unique_ptr<NetTransport> m_transport;
    FakeClock m_clock;
    Fallback m_builtin;
};

void RemoteTest::init()
{
    m_fake = std::make_unique<FakeLlm>();
    QVERIFY(m_fake->start().ok());
    m_transport = std::make_unique<NetTransport>();
    m_builtin.opened = 0;
    expectLog(QStringLiteral("llm"));
    for (const char* service : {"openai", "responses", "azure", "anthropic", "compatible"})
        expectLog(QString::fromLatin1(service));
}

void RemoteTest::cleanup()
{
    m_transport.reset();
    m_fake.reset();
    clearExpectedLogs();
}

LlmOptions RemoteTest::options(const QString& chosen) const
{
    LlmOptions options;
    options.provider = chosen;
    options.patience = quick();
    options.patience.tries = 1;
    for (const char* service : {"openai", "azure", "anthropic", "compatible"})
        options.accounts << accountAt(*m_fake, QString::fromLatin1(service));
    options.failover = {QStringLiteral("anthropic"), QStringLiteral("compatible")};
    return options;
}

void RemoteTest::answers_data() { addServices(); }

void RemoteTest::answers()
{
    QFETCH(QString, service);
    FakeTurn turn = says("Hello there. 😀");
    turn.calls = {{QStringLiteral("x"), "{\"a\":1}"}, {QStringLiteral("y"), "{\"a\":"}};
    turn.pieceMs = 1;
    m_fake->then(turn);
    const Heard heard = listen(provider(service)->open(question(), {}));
    QVERIFY2(!heard.failed, qPrintable(heard.error.detail));
    QCOMPARE(heard.text, turn.text);
    QCOMPARE(heard.provider, service);
    QCOMPARE(heard.model, QString(u"model-of-" % service));
    QCOMPARE(heard.calls.size(), 2);
    QCOMPARE(heard.calls.at(0).arguments, Json({{"a", 1}}));
    QVERIFY(heard.calls.at(1).arguments.is_string());  // the check of the schema answers the model
    QCOMPARE(heard.stop->reason, StopReason::ToolCalls);
}

void RemoteTest::repeatedBeforeTheFirstToken_data()
{
    QTest::addColumn<QString>("service");
    QTest::addColumn<int>("fault");
    for (const char* service : {"openai", "responses", "azure", "anthropic", "compatible"})
        for (const int fault : {429, 500, 503, 529, -int(Fault::BlankOnly)})
            QTest::addRow("%s %d", service, fault) << QString::fromLatin1(service) << fault;
}

void RemoteTest::repeatedBeforeTheFirstToken()
{
    QFETCH(QString, service);
    QFETCH(int, fault);
    for (int i = 0; i < 2; ++i)
        m_fake->then(fault > 0 ? fails(fault) : says("", Fault(-fault)));
    m_fake->then(says("At last."));
    const Heard heard = listen(provider(service)->open(question(), {}));
    QCOMPARE(heard.text, QStringLiteral("At last."));
    QCOMPARE(m_fake->asked().size(), 3);
    QCOMPARE(m_fake->asked().at(0).body, m_fake->asked().at(2).body);
}

void RemoteTest::endsInAnError_data()
{
    QTest::addColumn<QString>("service");
    QTest::addColumn<int>("fault");
    QTest::addColumn<int>("tries");
    QTest::addColumn<QString>("code");
    for (const char* service : {"openai", "responses", "azure", "anthropic", "compatible"}) {
        const auto row = [service](const char* what, int fault, int tries, const char* code) {
            QTest::addRow("%s %s", service, what)
                << QString::fromLatin1(service) << fault << tries << QString::fromLatin1(code);
        };
        row("401", 401, 1, "unauthorized");
        row("400", 400, 1, "invalid-input");
        row("404", 404, 1, "not-found");
        row("429", 429, 3, "rate-limited");
        row("500", 500, 3, "unavailable");
        row("silence", -int(Fault::Hang), 1, "timeout");
        row("pings only", -int(Fault::HangHead), 1, "timeout");
        row("blanks only", -int(Fault::BlankOnly), 3, "unavailable");
    }
}

void RemoteTest::endsInAnError()
{
    QFETCH(QString, service);
    QFETCH(int, fault);
    QFETCH(int, tries);
    QFETCH(QString, code);
    for (int i = 0; i < 5; ++i)
        m_fake->then(fault > 0 ? fails(fault) : says("", Fault(-fault)));
    LlmPatience patience = quick();
    if (fault == -int(Fault::Hang) || fault == -int(Fault::HangHead))
        patience.firstTokenMs = 300;  // the only ones that wait for it
    const Heard heard = listen(provider(service, patience)->open(question(), {}));
    QVERIFY(heard.failed);
    QCOMPARE(errorCodeName(heard.error.code), code);
    QVERIFY(!heard.error.userText.isEmpty());
    QCOMPARE(m_fake->asked().size(), tries);
}

void RemoteTest::afterTheFirstTokenNobodyStepsIn_data()
{
    QTest::addColumn<QString>("service");
    QTest::addColumn<int>("fault");
    for (const char* service : {"openai", "azure", "anthropic", "compatible"})
        for (const Fault fault : {Fault::HangMiddle, Fault::Cut, Fault::CutClean, Fault::BadJson, Fault::ErrorInside})
            QTest::addRow("%s %d", service, int(fault)) << QString::fromLatin1(service) << int(fault);
}

/// Half an answer was given out: the turn has to say so, a second voice would contradict the first.
void RemoteTest::afterTheFirstTokenNobodyStepsIn()
{
    QFETCH(QString, service);
    QFETCH(int, fault);
    FakeTurn turn = says(LongText, Fault(fault));
    turn.pieceMs = 2;
    m_fake->then(turn);
    LlmRegistry registry(m_builtin, *m_transport, m_clock, options(service));
    const Heard heard = listen(registry.open(question(), {}));
    QVERIFY(heard.failed);
    QCOMPARE(heard.provider, service);
    QVERIFY(QString::fromLatin1(LongText).startsWith(heard.text));
    QCOMPARE(m_builtin.opened, 0);
    QCOMPARE(m_fake->asked().size(), 1);
}

void RemoteTest::refusedFieldIsLeftOutFromThenOn()
{
    FakeTurn refusal = fails(400);
    refusal.message = "Unsupported value: 'temperature' does not support 0.7 with this model.";
    refusal.code = "unsupported_value";
    m_fake->then(refusal);
    m_fake->then(says("Fine."));
    m_fake->then(says("Again."));
    const auto remote = provider(QStringLiteral("openai"));
    QCOMPARE(listen(remote->open(question(), {})).text, QStringLiteral("Fine."));
    QCOMPARE(listen(remote->open(question(), {})).text, QStringLiteral("Again."));
    QVERIFY(m_fake->body(0).contains("temperature"));
    QVERIFY(!m_fake->body(1).contains("temperature"));
    QVERIFY(!m_fake->body(2).contains("temperature"));
    // Of this model only.
    m_fake->then(says("Other."));
    QCOMPARE(listen(remote->open(question(QStringLiteral("other-model")), {})).text, QStringLiteral("Other."));
    QVERIFY(m_fake->body(3).contains("temperature"));
}

void RemoteTest::longRetryAfterIsNotWaitedFor()
{
    m_fake->then(fails(429, 60));
    const auto remote = provider(QStringLiteral("anthropic"));
    Heard heard = listen(remote->open(question(), {}));
    QCOMPARE(heard.error.code, ErrorCode::RateLimited);
    QCOMPARE(m_fake->asked().size(), 1);
    // Until then nobody is asked.
    heard = listen(remote->open(question(), {}));
    QCOMPARE(heard.error.code, ErrorCode::RateLimited);
    QCOMPARE(m_fake->asked().size(), 1);
    m_clock.advance(61 * MicrosPerSecond);
    m_fake->then(says("Back."));
    QCOMPARE(listen(remote->open(question(), {})).text, QStringLiteral("Back."));
}

void RemoteTest::aWishedPauseEndsAfterTheRest()
{
    const SystemClock real;
    LlmPatience patience = quick();
    patience.firstTokenMs = 4000;
    patience.longestPauseMs = 3000;
    const LlmAccount account = accountAt(*m_fake, QStringLiteral("openai"));
    const auto remote = std::make_shared<RemoteProvider>(account, findDialect(account.dialect), *m_transport, real,
                                                         patience);
    m_fake->then(fails(429, 1));
    m_fake->then(says("Back."));
    QCOMPARE(listen(remote->open(question(), {})).text, QStringLiteral("Back."));
}

void RemoteTest::nobodyRestsForADay()
{
    m_fake->then(fails(429, 86'400));
    const auto remote = provider(QStringLiteral("openai"));
    QCOMPARE(listen(remote->open(question(), {})).error.code, ErrorCode::RateLimited);
    QVERIFY(remote->restLeft() > 9 * MicrosPerMinute);
    m_clock.advance(10 * MicrosPerMinute + MicrosPerSecond);
    m_fake->then(says("Back."));
    QCOMPARE(listen(remote->open(question(), {})).text, QStringLiteral("Back."));
}

void RemoteTest::keysDoNotStandInErrors()
{
    for (const int status : {400, 401, 404, 500}) {
        FakeTurn turn = fails(status);
        turn.message = "What is sk-fixture, and who are you?";
        const auto remote = provider(QStringLiteral("openai"), {.backoff = {.baseMs = 2, .maxMs = 4}});
        for (int i = 0; i < 3; ++i)
            m_fake->then(turn);
        const Heard heard = listen(remote->open(question(), {}));
        QVERIFY(heard.failed);
        const QString all = heard.error.userText % heard.error.detail % remote->lastError().userText
                            % remote->lastError().detail;
        QVERIFY2(!all.contains(u"sk-fixture") && all.contains(u"who are you"), qPrintable(all));
        cleanup();
        init();
    }
}

void RemoteTest::accountRestsAfterFailures()
{
    LlmPatience patience = quick();
    patience.tries = 1;
    const auto remote = provider(QStringLiteral("openai"), patience);
    for (int i = 0; i < 4; ++i) {
        m_fake->then(fails(500));
        QVERIFY(listen(remote->open(question(), {})).failed);
    }
    QCOMPARE(remote->breakerState(), CircuitBreaker::State::Open);
    QVERIFY(listen(remote->open(question(), {})).failed);
    QCOMPARE(m_fake->asked().size(), 4);
    m_clock.advance(16 * MicrosPerSecond);
    m_fake->then(says("Back."));
    QCOMPARE(listen(remote->open(question(), {})).text, QStringLiteral("Back."));
    QCOMPARE(remote->breakerState(), CircuitBreaker::State::Closed);
    QVERIFY(!remote->failing());
}

void RemoteTest::stopEndsIt()
{
    FakeTurn turn = says(LongText, Fault::HangMiddle);
    m_fake->then(turn);
    std::stop_source source;
    LlmPatience patience = quick();
    patience.idleMs = 60'000;
    const auto stream = provider(QStringLiteral("openai"), patience)->open(question(), source.get_token());
    auto first = stream->next();
    QVERIFY(QCoro::waitFor(first).ok());
    QTimer::singleShot(20, this, [&source] { source.request_stop(); });
    QCOMPARE(listen(stream).error.code, ErrorCode::Cancelled);
}

void RemoteTest::wholeAnswersToo()
{
    LlmAccount account = accountAt(*m_fake, QStringLiteral("compatible"));
    account.stream = false;
    m_fake->then(says("In one piece."));
    const auto remote = std::make_shared<RemoteProvider>(account, findDialect(account.dialect), *m_transport, m_clock,
                                                         quick());
    const Heard heard = listen(remote->open(question(), {}));
    QCOMPARE(heard.text, QStringLiteral("In one piece."));
    QVERIFY(!m_fake->body(0).contains("stream"));
}

void RemoteTest::refusals()
{
    FakeTurn turn;
    turn.refusal = QStringLiteral("No.");
    m_fake->then(turn);
    Heard heard = listen(provider(QStringLiteral("openai"))->open(question(), {}));
    QCOMPARE(heard.stop->reason, StopReason::Refusal);
    QCOMPARE(heard.stop->refusal, QStringLiteral("No."));
    FakeTurn filter = fails(400);
    filter.code = "content_filter";
    m_fake->then(filter);
    heard = listen(provider(QStringLiteral("azure"))->open(question(), {}));
    QCOMPARE(heard.stop->reason, StopReason::Refusal);
    QVERIFY(!heard.stop->knows);
}

void RemoteTest::failoverInOrder()
{
    m_fake->then(fails(401));
    m_fake->then(fails(529));
    m_fake->then(says("From the third."));
    LlmRegistry registry(m_builtin, *m_transport, m_clock, options(QStringLiteral("openai")));
    const Heard heard = listen(registry.open(question(QStringLiteral("gpt-4o")), {}));
    QCOMPARE(heard.text, QStringLiteral("From the third."));
    QCOMPARE(heard.provider, QStringLiteral("compatible"));
    QCOMPARE(heard.model, QStringLiteral("model-of-compatible"));
    QCOMPARE(m_fake->body(0)["model"], Json("gpt-4o"));
    QCOMPARE(m_fake->body(1)["model"], Json("model-of-anthropic"));
    QCOMPARE(m_builtin.opened, 0);
    const QList<LlmRegistry::State> states = registry.states();
    QCOMPARE(states.size(), 4);
    for (const LlmRegistry::State& state : states)
        QCOMPARE(state.failing, state.account == u"openai" || state.account == u"anthropic");
}

void RemoteTest::aModelInTheHouseStaysInTheHouse()
{
    LlmOptions all = options(QStringLiteral("compatible"));
    for (const char* here : {"http://127.0.0.1:11434/v1", "http://192.168.1.20/v1", "http://llm.local/v1"}) {
        all.accounts.last().baseUrl = QUrl(QString::fromLatin1(here));
        QCOMPARE(defaultFailover(all), QStringList());
    }
    all.accounts.last().baseUrl = QUrl(QStringLiteral("https://models.example.com/v1"));
    QCOMPARE(defaultFailover(all).size(), 4);
    all.accounts.last().baseUrl = QUrl(QStringLiteral("http://127.0.0.1:11434/v1"));
    all.provider = QStringLiteral("openai");
    QCOMPARE(defaultFailover(all).size(), 4);
}

void RemoteTest::failoverEndsWithTheBuiltIn()
{
    LlmRegistry registry(m_builtin, *m_transport, m_clock, options(QStringLiteral("openai")));
    for (const FakeTurn& turn : {fails(500), fails(500), says("", Fault::BlankOnly)})
        m_fake->then(turn);
    const Heard heard = listen(registry.open(question(), {}));
    QCOMPARE(heard.text, QStringLiteral("built in"));
    QCOMPARE(heard.provider, QStringLiteral("builtin"));
    QCOMPARE(heard.model, QStringLiteral("builtin"));
    QCOMPARE(m_fake->asked().size(), 3);
}

void RemoteTest::routes_data()
{
    QTest::addColumn<QString>("chosen");
    QTest::addColumn<QString>("model");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* chosen, const char* model, const char* expected) {
        QTest::addRow("%s %s", chosen, model)
            << QString::fromLatin1(chosen) << QString::fromLatin1(model) << QString::fromLatin1(expected);
    };
    row("builtin", "gpt-4o", "builtin:builtin");
    row("openai", "builtin", "builtin:builtin");
    row("openai", "",
        "openai:model-of-openai anthropic:model-of-anthropic compatible:model-of-compatible builtin:builtin");
    row("openai", "default",
        "openai:model-of-openai anthropic:model-of-anthropic compatible:model-of-compatible builtin:builtin");
    row("openai", "gpt-5", "openai:gpt-5 anthropic:model-of-anthropic compatible:model-of-compatible builtin:builtin");
    row("openai", "claude-haiku-4-5", "anthropic:claude-haiku-4-5 compatible:model-of-compatible builtin:builtin");
    row("anthropic", "gpt-4o",
        "openai:gpt-4o anthropic:model-of-anthropic compatible:model-of-compatible builtin:builtin");
    row("compatible", "meta/llama-3", "compatible:meta/llama-3 anthropic:model-of-anthropic builtin:builtin");
    row("openai", "azure/gpt-4o",
        "azure:gpt-4o anthropic:model-of-anthropic compatible:model-of-compatible builtin:builtin");
    row("nobody", "gpt-4o",
        "openai:gpt-4o anthropic:model-of-anthropic compatible:model-of-compatible builtin:builtin");
}

void RemoteTest::routes()
{
    QFETCH(QString, chosen);
    QFETCH(QString, model);
    QFETCH(QString, expected);
    const LlmRegistry registry(m_builtin, *m_transport, m_clock, options(chosen));
    QStringList way;
    for (const LlmRegistry::Route& route : registry.routes(model))
        way << QString(route.account % u':' % route.model);
    QCOMPARE(way.join(u' '), expected);
    QCOMPARE(registry.isRemote(model), way.size() > 1);
}

void RemoteTest::builtinMeansThatNothingLeaves()
{
    LlmRegistry registry(m_builtin, *m_transport, m_clock, options(QStringLiteral("builtin")));
    QCOMPARE(registry.name(), QStringLiteral("builtin"));
    QCOMPARE(listen(registry.open(question(QStringLiteral("openai/gpt-4o")), {})).text, QStringLiteral("built in"));
    QCOMPARE(m_fake->asked().size(), 0);
    QVERIFY(registry.states().isEmpty());
}

void RemoteTest::accountsCanBeTried()
{
    LlmRegistry registry(m_builtin, *m_transport, m_clock, options(QStringLiteral("builtin")));
    m_fake->then(says("OK"));
    auto trying = registry.tryAccount(QStringLiteral("anthropic"), {});
    const Result<ProviderEvent> good = QCoro::waitFor(trying);
    QCOMPARE(good->model, QStringLiteral("model-of-anthropic"));
    m_fake->then(fails(401));
    auto again = registry.tryAccount(QStringLiteral("anthropic"), {});
    QCOMPARE(QCoro::waitFor(again).error().code, ErrorCode::Unauthorized);
    auto unknown = registry.tryAccount(QStringLiteral("nobody"), {});
    QVERIFY(!QCoro::waitFor(unknown).error().userText.isEmpty());
}

void RemoteTest::hundredsAtOnce()
{
    m_fake->setBrain([](const HttpAsk&, const Json&) {
        FakeTurn turn = says(LongText);
        turn.pieceMs = 5;
        return turn;
    });
    LlmPatience patience = quick();
    patience.firstTokenMs = patience.connectMs = patience.idleMs = 20'000;
    const auto remote = provider(QStringLiteral("openai"), patience);
    QList<std::shared_ptr<LlmStream>> streams;
    std::vector<QCoro::Task<Result<LlmEvent>>> firsts;
    for (int i = 0; i < 100; ++i) {
        streams << remote->open(question(), {});
        firsts.push_back(streams.last()->next());
    }
    for (int i = 0; i < 100; ++i) {
        QVERIFY(QCoro::waitFor(firsts[size_t(i)]).ok());
        QCOMPARE(listen(streams.at(i)).text, QString::fromLatin1(LongText));
    }
    QCOMPARE(m_fake->connections(), 100);
}

FRONTDESK_TEST_MAIN(RemoteTest)
#include "remotetest.moc"
