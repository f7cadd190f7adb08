// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agent/skillregistry.h"
#include "core/agent/skilldesk.h"
#include "core/agent/skillrecording.h"
#include "core/model/message.h"
#include "tests/core/agent/demobusiness.h"
#include "tests/support/fatallog.h"

#include <QElapsedTimer>
#include <QTimer>

using namespace frontdesk;

namespace {

/// Does what the test says and counts.
class StubSkill final : public Skill {
public:
    explicit StubSkill(ToolSpec spec) : m_spec(std::move(spec)) {}
    ToolSpec spec(const AgentConfig&) const override { return m_spec; }
    Task<ToolResult> invoke(ToolCall call, SkillContext) override
    {
        ++runs;
        arguments = call.arguments;
        if (delayMs > 0) {
            auto promise = std::make_shared<QPromise<int>>();
            promise->start();
            QTimer::singleShot(delayMs, [promise] {
                promise->addResult(1);
                promise->finish();
            });
            const QFuture<int> waiting = promise->future();
            const int done = co_await waiting;
            Q_UNUSED(done)
        }
        if (failure)
            co_return *failure;
        ToolResult result;
        result.content = content;
        result.summary = QStringLiteral("ran");
        co_return result;
    }

    int runs = 0;
    int delayMs = 0;
    Json arguments;
    Json content{{"success", true}};
    std::optional<Error> failure;

private:
    ToolSpec m_spec;
};

class StubDesk final : public SkillDesk {
public:
    Task<SkillTicket> intend(SkillIntent intent) override
    {
        intents << intent;
        if (problem)
            co_return *problem;
        co_return ticket(intent);
    }
    Task<SkillTicket> ask(SkillIntent intent) override
    {
        questions << intent;
        if (problem)
            co_return *problem;
        co_return ticket(intent);
    }
    Task<> finished(QString run, SkillEnd end, ToolResult result) override
    {
        ends << qMakePair(run, end);
        results << result;
        co_return Result<>();
    }
    SkillTicket ticket(const SkillIntent& intent) const
    {
        SkillTicket made;
        made.run = QStringLiteral("run-") + intent.call.id;
        made.earlier = earlier;
        return made;
    }

    QList<SkillIntent> intents;
    QList<SkillIntent> questions;
    QList<QPair<QString, SkillEnd>> ends;
    QList<ToolResult> results;
    std::optional<ToolResult> earlier;
    std::optional<Error> problem;
};

ToolSpec specOf(const char* name, SkillEffect effect = SkillEffect::Read)
{
    ToolSpec spec{QString::fromLatin1(name), QStringLiteral("Does it."),
                  Json{{"type", "object"},
                       {"properties", {{"id", {{"type", "string"}, {"maxLength", 20}}}}},
                       {"required", Json::array({"id"})},
                       {"additionalProperties", false}},
                  effect};
    return spec;
}

struct World {
    explicit World(QList<ToolSpec> specs)
    {
        auto made = std::make_shared<AgentConfig>(*test::demoConfig());
        made->agent.tools.clear();
        for (const ToolSpec& spec : specs) {
            auto skill = std::make_shared<StubSkill>(spec);
            stubs << skill;
            made->agent.tools << spec.name;
            if (!registry.addExternal(skill).isEmpty())
                qFatal("not added");
        }
        config = made;
        registry.setDesk(&desk);
    }
    SkillContext scope() const
    {
        SkillContext scope;
        scope.config = config;
        scope.now = now;
        scope.conversationId = ConversationId(7);
        scope.turnId = TurnId(3);
        scope.generation = 2;
        return scope;
    }
    Result<QList<ToolResult>> run(const QList<ToolCall>& calls, const SkillContext& context)
    {
        return QCoro::waitFor(registry.invokeAll(calls, context));
    }
    ToolResult one(const ToolCall& call) { return one(call, scope()); }
    ToolResult one(const ToolCall& call, const SkillContext& context)
    {
        const auto results = run({call}, context);
        if (!results || results->size() != 1)
            qFatal("no result");
        return results->first();
    }
    static ToolCall call(const char* name, Json arguments = Json{{"id", "1"}}, const char* id = "c1")
    {
        return {QString::fromLatin1(id), QString::fromLatin1(name), std::move(arguments)};
    }

    QList<std::shared_ptr<StubSkill>> stubs;
    SkillRegistry registry;
    StubDesk desk;
    std::shared_ptr<AgentConfig> config;
    Micros now = test::DemoNow;
};

QString code(const ToolResult& result)
{
    return result.content.contains("error") ? jsonString(result.content["error"], "code") : QString();
}

}  // namespace

class SkillRegistryTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void effectsCommitBeforeTheyRun()
    {
        World w({specOf("note", SkillEffect::Write)});
        const ToolResult r = w.one(World::call("note"));
        QVERIFY(!r.isError);
        QCOMPARE(w.desk.intents.size(), 1);
        QCOMPARE(w.desk.intents[0].generation, 2);
        QCOMPARE(w.desk.ends, (QList<QPair<QString, SkillEnd>>{{QStringLiteral("run-c1"), SkillEnd::Done}}));
        QCOMPARE(w.stubs[0]->runs, 1);
    }
    void whatRanBeforeIsOnlyTold()
    {
        World w({specOf("note", SkillEffect::Write)});
        w.desk.earlier = ToolResult{{}, Json{{"success", true}, {"was", 1}}, false, {}, false};
        QCOMPARE(w.one(World::call("note")).content["was"], 1);
        QCOMPARE(w.stubs[0]->runs, 0);
    }
    void aFenceEndsTheTurn()
    {
        World w({specOf("note", SkillEffect::Write), specOf("look")});
        w.desk.problem = Error{ErrorCode::Fenced, {}, {}};
        const auto results = w.run({World::call("look"), World::call("note")}, w.scope());
        QVERIFY(!results && results.error().code == ErrorCode::Fenced);
        QCOMPARE(w.stubs[0]->runs, 0);
    }
    void aFullDiskRunsNothing()
    {
        World w({specOf("note", SkillEffect::Write)});
        w.desk.problem = Error{ErrorCode::Storage, {}, {}};
        QCOMPARE(code(w.one(World::call("note"))), QStringLiteral("not-recorded"));
        QCOMPARE(w.stubs[0]->runs, 0);
    }
    void moneyAsksByDefault()
    {
        World w({specOf("pay", SkillEffect::Money)});
        const ToolResult r = w.one(World::call("pay"));
        QCOMPARE(r.content["approval"], "waiting");
        QCOMPARE(r.content["success"], false);
        QCOMPARE(w.desk.questions.size(), 1);
        QVERIFY(w.desk.questions[0].question.contains(u"pay"));
        QCOMPARE(w.stubs[0]->runs, 0);
        const QList<ToolResult> all{r};
        QVERIFY(waitsForPerson(all));
        const QString words = waitingText(*w.config, r, true, w.now);
        QVERIFY(words.contains(u"A colleague has to confirm") && words.contains(u"Nothing has been changed"));
    }
    void policies_data()
    {
        QTest::addColumn<int>("effect");
        QTest::addColumn<int>("policy");
        QTest::addColumn<int>("runs");
        QTest::addColumn<int>("asked");
        QTest::newRow("write by itself") << int(SkillEffect::Write) << int(SkillPolicy::Default) << 1 << 0;
        QTest::newRow("write asks") << int(SkillEffect::Write) << int(SkillPolicy::Ask) << 0 << 1;
        QTest::newRow("money may run by itself") << int(SkillEffect::Money) << int(SkillPolicy::Auto) << 1 << 0;
        QTest::newRow("never") << int(SkillEffect::Write) << int(SkillPolicy::Never) << 0 << 0;
        QTest::newRow("reading never asks") << int(SkillEffect::Read) << int(SkillPolicy::Ask) << 1 << 0;
    }
    void policies()
    {
        QFETCH(int, effect);
        QFETCH(int, policy);
        QFETCH(int, runs);
        QFETCH(int, asked);
        World w({specOf("act", SkillEffect(effect))});
        w.config->skills[QStringLiteral("act")].policy = SkillPolicy(policy);
        const ToolResult r = w.one(World::call("act"));
        QCOMPARE(w.stubs[0]->runs, runs);
        QCOMPARE(w.desk.questions.size(), asked);
        const bool never = SkillPolicy(policy) == SkillPolicy::Never;
        QCOMPARE(code(r), never ? QStringLiteral("not-allowed") : QString());
        QCOMPARE(w.registry.specs({QStringLiteral("act")}, *w.config).isEmpty(), never);
    }
    void doubtsAskWhateverThePolicySays()
    {
        World w({specOf("note", SkillEffect::Write)});
        SkillContext scope = w.scope();
        scope.doubts.insert(QStringLiteral("c1"), QStringLiteral("injected"));
        QCOMPARE(w.one(World::call("note"), scope).content["approval"], "waiting");
        QCOMPARE(w.stubs[0]->runs, 0);
    }
    void offMeansAbsent()
    {
        World w({specOf("look"), specOf("other")});
        w.config->skills[QStringLiteral("look")].enabled = false;
        const auto specs = w.registry.specs(w.config->agent.tools, *w.config);
        QCOMPARE(specs.size(), 1);
        QCOMPARE(specs[0].name, QStringLiteral("other"));
        QCOMPARE(code(w.one(World::call("look"))), QStringLiteral("unknown-tool"));
        QCOMPARE(w.stubs[0]->runs, 0);
    }
    void keywordsDecideWhetherItIsOffered()
    {
        World w({specOf("look")});
        w.config->skills[QStringLiteral("look")].keywords = {QStringLiteral("urgent"), QStringLiteral("legal action")};
        const QStringList tools{QStringLiteral("look")};
        QVERIFY(w.registry.specs(tools, *w.config, {QStringLiteral("hello")}).isEmpty());
        QVERIFY(w.registry.specs(tools, *w.config, {QStringLiteral("urgently")}).isEmpty());
        QCOMPARE(w.registry.specs(tools, *w.config, {QStringLiteral("It is URGENT!")}).size(), 1);
        QCOMPARE(w.registry.specs(tools, *w.config, {QStringLiteral("I consider legal action.")}).size(), 1);
        SkillContext scope = w.scope();
        QCOMPARE(code(w.one(World::call("look"), scope)), QStringLiteral("unknown-tool"));
        scope.customerTexts = {QStringLiteral("urgent")};
        QCOMPARE(code(w.one(World::call("look"), scope)), QString());
    }
    void argumentsFitTheSchema_data()
    {
        QTest::addColumn<QString>("json");
        QTest::newRow("missing") << QStringLiteral("{}");
        QTest::newRow("unknown") << QStringLiteral(R"({"id":"1","drop":"table"})");
        QTest::newRow("type") << QStringLiteral(R"({"id":1})");
        QTest::newRow("long") << QStringLiteral(R"({"id":"123456789012345678901"})");
        QTest::newRow("no object") << QStringLiteral("[1]");
        QTest::newRow("huge") << QString(u"{\"id\":\"" + QString(20'000, u'9') + u"\"}");
    }
    void argumentsFitTheSchema()
    {
        QFETCH(QString, json);
        World w({specOf("look")});
        QCOMPARE(code(w.one(World::call("look", Json::parse(json.toStdString())))),
                 QStringLiteral("invalid-arguments"));
        QCOMPARE(w.stubs[0]->runs, 0);
    }
    void resultsFitTheirSchema()
    {
        ToolSpec spec = specOf("look");
        spec.outputSchema = Json{{"type", "object"}, {"required", Json::array({"price"})}};
        World w({spec});
        QCOMPARE(code(w.one(World::call("look"))), QStringLiteral("bad-result"));
        w.stubs[0]->content = Json{{"price", 3}};
        QCOMPARE(code(w.one(World::call("look"))), QString());
    }
    void identityIsAsked()
    {
        ToolSpec spec = specOf("look");
        spec.identity = IdentityLevel::Verified;
        World w({spec});
        SkillContext scope = w.scope();
        scope.contact.name = QStringLiteral("Mara");
        const ToolResult r = w.one(World::call("look"), scope);
        QCOMPARE(code(r), QStringLiteral("identity-needed"));
        QCOMPARE(r.content["needs"], "verified");
        scope.contact.verified = true;
        QCOMPARE(code(w.one(World::call("look"), scope)), QString());
    }
    void twoSlowOnesTakeAsLongAsOne()
    {
        World w({specOf("one"), specOf("two")});
        w.stubs[0]->delayMs = w.stubs[1]->delayMs = 1000;
        QElapsedTimer timer;
        timer.start();
        QVERIFY(w.run({World::call("one"), World::call("two", Json{{"id", "2"}}, "c2")}, w.scope()));
        qInfo("two skills of 1000 ms each: %lld ms", timer.elapsed());
        QVERIFY2(timer.elapsed() < 1900, qPrintable(QString::number(timer.elapsed())));  // 2000 one after the other
    }
    void slownessOfAnEffectLeavesItUnknownUntilItAnswers()
    {
        World w({specOf("note", SkillEffect::Write)});
        w.config->skills[QStringLiteral("note")].timeoutMs = 100;
        w.stubs[0]->delayMs = 400;
        QCOMPARE(code(w.one(World::call("note"))), QStringLiteral("timeout"));
        QCOMPARE(w.desk.ends.size(), 1);
        QCOMPARE(w.desk.ends[0].second, SkillEnd::Unknown);
        QTRY_COMPARE(w.desk.ends.size(), 2);
        QCOMPARE(w.desk.ends[1].second, SkillEnd::Done);
        QTRY_COMPARE(coro::liveTasks(), 0);
    }
    void onlyWhatSurelyDidNothingHasFailed()
    {
        ToolSpec spec = specOf("note", SkillEffect::Write);
        spec.outputSchema = Json{{"type", "object"}, {"required", Json::array({"number"})}};
        World w({spec});
        QCOMPARE(code(w.one(World::call("note"))), QStringLiteral("bad-result"));
        QCOMPARE(w.desk.ends.last().second, SkillEnd::Unknown);  // it ran
        w.stubs[0]->failure = Error{ErrorCode::Unavailable, {}, {}};
        w.one(World::call("note"));
        QCOMPARE(w.desk.ends.last().second, SkillEnd::Unknown);
        w.stubs[0]->failure = Error{ErrorCode::DiskFull, {}, {}};
        w.one(World::call("note"));
        QCOMPARE(w.desk.ends.last().second, SkillEnd::Failed);
    }
    void aServiceThatFailsIsLeftAlone()
    {
        ToolSpec spec = specOf("look");
        spec.origin = QStringLiteral("http");
        World w({spec});
        w.stubs[0]->failure = Error{ErrorCode::Unavailable, {}, {}};
        for (int i = 0; i < SkillBreaker::MostFailures; ++i)
            QVERIFY(w.one(World::call("look")).isError);
        QCOMPARE(w.stubs[0]->runs, SkillBreaker::MostFailures);
        QCOMPARE(code(w.one(World::call("look"))), QStringLiteral("unavailable"));
        QCOMPARE(w.stubs[0]->runs, SkillBreaker::MostFailures);
        QVERIFY(w.registry.resting(QStringLiteral("look"), w.now));
        w.now += SkillBreaker::FirstRest;
        w.stubs[0]->failure.reset();
        QVERIFY(!w.one(World::call("look")).isError);
        QVERIFY(!w.registry.resting(QStringLiteral("look"), w.now));
        QCOMPARE(w.registry.figures(QStringLiteral("look")).failures, SkillBreaker::MostFailures);
    }
    void aDryRunDoesNothing()
    {
        World w({specOf("pay", SkillEffect::Money)});
        SkillContext scope = w.scope();
        scope.dryRun = true;
        const ToolResult r = w.one(World::call("pay"), scope);
        QCOMPARE(r.content["dry_run"], true);
        QCOMPARE(w.stubs[0]->runs, 0);
        QVERIFY(w.desk.intents.isEmpty() && w.desk.questions.isEmpty());
    }
    void recordedResultsRunNothing()
    {
        World w({specOf("look"), specOf("note", SkillEffect::Write)});
        SkillCallRecord record;
        record.name = QStringLiteral("look");
        record.arguments = Json{{"id", "1"}};
        record.result = Json{{"found", 42}};
        SkillContext scope = w.scope();
        scope.recording = std::make_shared<RecordedSkills>(Json::array({skillCallToJson(record)}));
        QCOMPARE(w.one(World::call("look"), scope).content["found"], 42);
        QCOMPARE(code(w.one(World::call("look", Json{{"id", "2"}}), scope)), QStringLiteral("not-recorded"));
        scope.recording = std::make_shared<RecordedSkills>(Json::array(), true);
        QCOMPARE(code(w.one(World::call("note"), scope)), QStringLiteral("not-recorded"));
        QCOMPARE(code(w.one(World::call("look"), scope)), QString());
        QCOMPARE(w.stubs[0]->runs, 1);
        QCOMPARE(w.stubs[1]->runs, 0);
        QVERIFY(w.desk.intents.isEmpty());
    }
    void tooManyCallsAreNotAllRun()
    {
        World w({specOf("look")});
        QList<ToolCall> calls;
        for (int i = 0; i < 40; ++i)
            calls << World::call("look", Json{{"id", "1"}}, qPrintable(QStringLiteral("c%1").arg(i)));
        const Result<QList<ToolResult>> results = w.run(calls, w.scope());
        QVERIFY(results);
        QCOMPARE(results->size(), 40);
        QCOMPARE(w.stubs[0]->runs, 16);
        QCOMPARE(code(results->at(15)), QString());
        QCOMPARE(code(results->at(16)), QStringLiteral("too-many-calls"));
        QCOMPARE(results->at(39).callId, QStringLiteral("c39"));
    }
    void aNewListOfAServerWakesNothing()
    {
        ToolSpec spec = specOf("look");
        spec.origin = QStringLiteral("mcp:shop");
        World w({spec});
        w.stubs[0]->failure = Error{ErrorCode::Unavailable, {}, {}};
        for (int i = 0; i < SkillBreaker::MostFailures; ++i)
            QVERIFY(w.one(World::call("look")).isError);
        w.registry.replaceExternal({std::make_shared<StubSkill>(spec), std::make_shared<StubSkill>(specOf("other"))});
        QVERIFY(w.registry.resting(QStringLiteral("look"), w.now));
        w.registry.replaceExternal({});
        QVERIFY(!w.registry.resting(QStringLiteral("look"), w.now));
    }
    void externalOnesAreReplacedAsAWhole()
    {
        SkillRegistry registry;
        registry.add<StubSkill>(specOf("look"));
        const AgentConfig config;
        const auto skill = [](const char* name) { return std::make_shared<StubSkill>(specOf(name)); };
        const QStringList problems = registry.replaceExternal(
            {skill("look"), skill("mine"), skill("mine"), skill("no name")});
        QCOMPARE(problems.size(), 3);
        QVERIFY2(problems[0].contains(u"built in"), qPrintable(problems[0]));
        QCOMPARE(registry.all(config).size(), 2);
        QVERIFY(registry.replaceExternal({skill("other")}).isEmpty());
        QCOMPARE(registry.all(config).last().name, QStringLiteral("other"));
    }
};

FRONTDESK_TEST_MAIN(SkillRegistryTest)
#include "skillregistrytest.moc"
