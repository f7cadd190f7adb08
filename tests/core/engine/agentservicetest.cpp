// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/enginesettings.h"
#include "core/config/agentconfigreader.h"
#include "core/console/agentconsole.h"
#include "core/console/privacyconsole.h"
#include "core/console/skillconsole.h"
#include "core/engine/agents/agentedit.h"
#include "core/engine/enginecore.h"
#include "tests/e2e/support/chatclient.h"
#include "tests/e2e/support/testengine.h"
#include "tests/support/fatallog.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>

namespace frontdesk::test {

/// The agents of a running engine: what is saved is in the file, in use, and in the audit log.
class AgentServiceTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_engine.reset(); }
    void savedAgentIsInUseAndCommentsStay();
    void greetingEditedByHandIsActiveWithinASecond();
    void brokenTextIsRefusedWithItsLine();
    void changedOnDiskIsAConflict();
    void switchActsAtOnce();
    void tryOutShowsTheDifferenceAndKeepsNothing();
    void newAgentGetsItsTopic();
    void deletedAgentLeavesItsTopicsToTheFirst();
    void aNewAgentNeverBecomesTheFirst();
    void whatAProgramOfASkillGetsStandsInTheLog();

private:
    [[nodiscard]] QString file() const { return m_folder->filePath(QStringLiteral("business/agent_config.yml")); }
    static QByteArray read(const QString& path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static void write(const QString& path, const QByteArray& bytes)
    {
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write %s", qPrintable(path));
    }
    [[nodiscard]] AgentConsole& agents() { return m_engine->console().agents(); }
    [[nodiscard]] AgentsState state()
    {
        const Result<AgentsState> now = waitFor(agents().state());
        return now ? *now : AgentsState();
    }
    static QString greetingOf(const ChatClient& client) { return jsonString(client.session, "greeting"); }
    void copyBusiness();

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<TestEngine> m_engine;
};

void AgentServiceTest::copyBusiness()
{
    const QString source = qEnvironmentVariable("FRONTDESK_SOURCE_DIR", QStringLiteral(".")) % u"/resources/demo/";
    QVERIFY(QDir().mkpath(m_folder->filePath(QStringLiteral("business/knowledge"))));
    for (const char* folder : {"", "knowledge/"})
        for (const QString& name : QDir(source % QString::fromLatin1(folder)).entryList(QDir::Files))
            write(m_folder->filePath(u"business/" % QString::fromLatin1(folder) % name),
                  read(source % QString::fromLatin1(folder) % name));
}

void AgentServiceTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    copyBusiness();
    m_engine = std::make_unique<TestEngine>();
    m_engine->options.agentConfigPath = file();
    QVERIFY(m_engine->start());
}

void AgentServiceTest::savedAgentIsInUseAndCommentsStay()
{
    const AgentsState before = state();
    QCOMPARE(before.agents.size(), 1);
    QVERIFY(before.problems.isEmpty() && before.skills.contains(QStringLiteral("search_faq")));
    AgentCandidate candidate;
    candidate.base = before.text;
    candidate.agent = before.agents.first();
    candidate.agent->name = QStringLiteral("Ada");
    candidate.agent->settings.maxTokens = 222;
    candidate.agent->greetings = {QStringLiteral("Ahoy from {company_name}!")};
    candidate.agent->instructions = QStringLiteral("You are {agent_name}.\nBe brief.");
    const Result<AgentsState> saved = waitFor(agents().save(candidate));
    QVERIFY2(saved.ok(), saved ? "" : qPrintable(saved.error().userText));
    QCOMPARE(saved->agents.first().name, QStringLiteral("Ada"));
    QCOMPARE(waitFor(m_engine->console().info())->agentName, QStringLiteral("Ada"));
    const QByteArray text = read(file());
    for (const QByteArray& line : before.text.split('\n'))
        if (line.trimmed().startsWith('#') && !line.contains("##"))
            QVERIFY2(text.contains(line), line.constData());
    QCOMPARE(read(file() % u".bak"), before.text);
    ChatClient client(m_engine->port());
    QVERIFY(client.createSession());
    QVERIFY2(greetingOf(client).contains(u"Ahoy from Harbor & Pine!"), qPrintable(greetingOf(client)));
}

void AgentServiceTest::greetingEditedByHandIsActiveWithinASecond()
{
    ChatClient early(m_engine->port());
    QVERIFY(early.createSession());
    const QByteArray text = read(file());
    const qsizetype from = text.indexOf("    greetings:\n");
    const qsizetype to = text.indexOf("    closings:\n");
    write(file(), text.left(from) + "    # mine\n    greetings: [\"Edited while chatting.\"]\n" + text.mid(to));
    QElapsedTimer elapsed;
    elapsed.start();
    QVERIFY(QTest::qWaitFor(
        [this] {
            return state().agents.first().greetings.size() == 1
                   && m_engine->engine().core()->configuration.agent->agent.greetings.size() == 1;
        },
        5000));
    qInfo("active after %lld ms", elapsed.elapsed());
    QVERIFY(elapsed.elapsed() <= 3000);  // a second is promised on a PC; this may be less
    ChatClient later(m_engine->port());
    QVERIFY(later.createSession());
    QCOMPARE(greetingOf(later), QStringLiteral("Edited while chatting."));
    QVERIFY(read(file()).contains("    # mine\n"));
}

void AgentServiceTest::brokenTextIsRefusedWithItsLine()
{
    const AgentsState before = state();
    AgentCandidate candidate;
    candidate.base = before.text;
    candidate.text = QByteArray(before.text).replace("temperature: 0.7", "temperature: 7");
    const Result<QList<AgentProblem>> problems = waitFor(agents().check(candidate));
    QVERIFY(problems && problems->size() == 1);
    const int line = int(before.text.left(before.text.indexOf("temperature: 0.7")).count('\n')) + 1;
    QCOMPARE(problems->first().line, line);
    QVERIFY2(problems->first().text.startsWith(u"customer_service_agent.settings.temperature is 7"),
             qPrintable(problems->first().text));
    const Result<AgentsState> saved = waitFor(agents().save(candidate));
    QCOMPARE(saved.error().code, ErrorCode::InvalidInput);
    QCOMPARE(read(file()), before.text);
    AgentCandidate unknown;
    unknown.base = before.text;
    unknown.agent = before.agents.first();
    unknown.agent->closings = {QStringLiteral("Bye from {compny_name}")};
    QVERIFY(waitFor(agents().save(unknown)).error().userText.contains(u"{compny_name} does not exist"));
    QCOMPARE(read(file()), before.text);
}

void AgentServiceTest::changedOnDiskIsAConflict()
{
    const AgentsState before = state();
    write(file(), before.text + "# by hand\n");
    AgentCandidate candidate;
    candidate.base = before.text;
    candidate.agent = before.agents.first();
    candidate.agent->name = QStringLiteral("Late");
    QCOMPARE(waitFor(agents().save(candidate)).error().code, ErrorCode::Conflict);
    QVERIFY(read(file()).endsWith("# by hand\n"));
}

void AgentServiceTest::switchActsAtOnce()
{
    const Result<AgentsState> off = waitFor(agents().setFeature(QStringLiteral("memory"), false));
    QVERIFY2(off.ok(), off ? "" : qPrintable(off.error().userText));
    QVERIFY(!m_engine->engine().core()->configuration.agent->feature("memory"));
    QVERIFY(read(file()).contains("features:\n  memory: false\n"));
    QVERIFY(waitFor(agents().setFeature(QStringLiteral("memory"), true)).ok());
    QVERIFY(m_engine->engine().core()->configuration.agent->feature("memory"));
    QCOMPARE(waitFor(agents().setFeature(QStringLiteral("teleport"), true)).error().code, ErrorCode::NotFound);
    const Result<QList<AuditEntry>> log = waitFor(m_engine->engine().core()->staff.auditTail(10));
    QVERIFY(log && log->size() >= 2);
    QCOMPARE(log->first().action, QStringLiteral("features.change"));
    QVERIFY(log->first().actor.startsWith(u"staff:"));
}

void AgentServiceTest::tryOutShowsTheDifferenceAndKeepsNothing()
{
    ChatClient client(m_engine->port());
    QVERIFY(client.createSession());
    QVERIFY(client.connectSocket());
    QVERIFY(!client.ask(QStringLiteral("Do you sell flying carpets for elephants?")).isEmpty());
    const AgentsState before = state();
    AgentCandidate candidate;
    candidate.base = before.text;
    candidate.agent = before.agents.first();
    candidate.agent->fallbackResponses.insert(QStringLiteral("unknown_query"), QStringLiteral("Trial: no idea."));
    const Result<QList<AgentTrial>> trials = waitFor(agents().tryOut(candidate, 5));
    QVERIFY2(trials.ok(), trials ? "" : qPrintable(trials.error().userText));
    QCOMPARE(trials->size(), 1);
    QCOMPARE(trials->first().question, QStringLiteral("Do you sell flying carpets for elephants?"));
    QVERIFY2(trials->first().after.text.contains(u"Trial: no idea."), qPrintable(trials->first().after.text));
    QVERIFY(trials->first().changed());
    QCOMPARE(read(file()), before.text);
}

void AgentServiceTest::newAgentGetsItsTopic()
{
    const AgentsState before = state();
    AgentCandidate candidate;
    candidate.base = before.text;
    candidate.agent = before.agents.first();
    candidate.agent->key = QStringLiteral("billing_specialist");
    candidate.agent->name = QStringLiteral("Bruno");
    candidate.agent->specializesIn = {QStringLiteral("billing")};
    const Result<AgentsState> saved = waitFor(agents().save(candidate));
    QVERIFY2(saved.ok(), saved ? "" : qPrintable(saved.error().userText));
    QCOMPARE(saved->agents.size(), 2);
    QCOMPARE(saved->topicAgents.value(QStringLiteral("billing")), QStringLiteral("billing_specialist"));
    // It says only what differs: the rest is inherited.
    QVERIFY(read(file()).contains("agents:\n  billing_specialist:\n    name: Bruno\n"));
    QVERIFY(!read(file()).mid(read(file()).indexOf("agents:\n  billing")).contains("instructions"));
}

void AgentServiceTest::deletedAgentLeavesItsTopicsToTheFirst()
{
    const QByteArray own = state().text;
    QVERIFY2(!own.contains("\nrouting:") || own.contains("  keywords:"), "the sample's form changed");
    AgentCandidate candidate;
    candidate.base = own;
    candidate.agent = state().agents.first();
    candidate.agent->key = QStringLiteral("billing_specialist");
    candidate.agent->name = QStringLiteral("Bruno");
    candidate.agent->specializesIn = {QStringLiteral("billing"), QStringLiteral("refunds")};
    candidate.agent->instructions = QStringLiteral("# Money\nBe exact.");
    candidate.keywords = state().keywords;
    candidate.keywords->insert(QStringLiteral("billing"), {QStringLiteral("invoice")});
    const Result<AgentsState> added = waitFor(agents().save(candidate));
    QVERIFY2(added.ok(), added ? "" : qPrintable(added.error().userText));
    AgentCandidate gone;
    gone.base = added->text;
    gone.removed = added->agents.first().key;
    QCOMPARE(waitFor(agents().save(gone)).error().code, ErrorCode::InvalidInput);
    gone.removed = QStringLiteral("nobody");
    QCOMPARE(waitFor(agents().save(gone)).error().code, ErrorCode::NotFound);
    QCOMPARE(read(file()), added->text);
    gone.removed = QStringLiteral("billing_specialist");
    const Result<AgentsState> left = waitFor(agents().save(gone));
    QVERIFY2(left.ok(), left ? "" : qPrintable(left.error().userText));
    QCOMPARE(left->agents.size(), 1);
    QVERIFY(left->problems.isEmpty());
    QCOMPARE(left->keywords.value(QStringLiteral("billing")), QStringList{QStringLiteral("invoice")});
    QCOMPARE(left->topicAgents.value(QStringLiteral("billing")), left->agents.first().key);
    for (const QString& notice : left->notices)
        QVERIFY2(!notice.contains(u"billing"), qPrintable(notice));
    QVERIFY(!left->text.contains("billing_specialist") && !left->text.contains("# Money"));
    for (const QByteArray& line : own.split('\n'))
        if (line.trimmed().startsWith('#') && !line.contains("##"))
            QVERIFY2(left->text.contains(line), line.constData());
    const Result<QList<AuditEntry>> log = waitFor(m_engine->engine().core()->staff.auditTail(1));
    QVERIFY(log && log->first().action == QStringLiteral("agents.remove"));
}

void AgentServiceTest::aNewAgentNeverBecomesTheFirst()
{
    const QString path = m_folder->filePath(QStringLiteral("small.yml"));
    const QByteArray base = "# Ours\nbusiness:\n  company_name: \"Nagel\"\n";
    const Result<AgentConfigPtr> before = parseAgentConfig(base, path);
    QVERIFY2(before.ok(), before ? "" : qPrintable(before.error().userText));
    AgentCandidate candidate;
    candidate.base = base;
    candidate.agent = (*before)->agent;
    candidate.agent->key = QStringLiteral("billing");
    candidate.agent->name = QStringLiteral("Bruno");
    const Result<QByteArray> text = textOf(path, candidate);
    QVERIFY2(text.ok(), text ? "" : qPrintable(text.error().userText));
    const Result<AgentConfigPtr> after = parseAgentConfig(*text, path);
    QVERIFY2(after.ok(), after ? "" : qPrintable(after.error().userText));
    QCOMPARE((*after)->agents.size(), 2);
    QCOMPARE((*after)->agent.key, (*before)->agent.key);
    QCOMPARE((*after)->agent.name, (*before)->agent.name);
    QVERIFY(text->startsWith("# Ours\n"));
}

void AgentServiceTest::whatAProgramOfASkillGetsStandsInTheLog()
{
    if (!QFile::exists(QStringLiteral("/bin/cat")))
        QSKIP("there is no cat");
    m_engine.reset();
    QVERIFY(QDir().mkpath(m_folder->filePath(QStringLiteral("business/skills"))));
    write(m_folder->filePath(QStringLiteral("business/skills/hello.yml")),
          "name: hello\ndescription: Says hello.\nkind: script\neffect: read\ntimeout_ms: 8000\n"
          "script:\n  command: [/bin/cat]\n  sandbox: \"off\"\n");
    m_engine = std::make_unique<TestEngine>();
    m_engine->options.agentConfigPath = file();
    QVERIFY(m_engine->start());
    PrivacyConsole& privacy = m_engine->console().privacy();
    const Result<EgressPage> none = waitFor(privacy.egress({}));
    QVERIFY(none && none->rows.isEmpty() && none->services.isEmpty());
    const Result<SkillTrial> trial = waitFor(
        m_engine->console().skills().tryOut(QStringLiteral("hello"), Json::object(), true));
    QVERIFY2(trial.ok() && !trial->result.isError, trial ? qPrintable(trial->result.staffNote) : "no trial");
    Result<EgressPage> page = none;
    QVERIFY(QTest::qWaitFor(
        [&] {
            page = waitFor(privacy.egress({.text = QStringLiteral("program")}));
            return page && page->rows.size() == 1;
        },
        3000));
    QCOMPARE(page->rows.first().service, QStringLiteral("hello"));
    QCOMPARE(page->rows.first().purpose, QStringLiteral("skill-program"));
    QVERIFY(page->rows.first().bytesOut > 0);
    QCOMPARE(page->services, QStringList{QStringLiteral("hello")});
    const QString path = m_folder->filePath(QStringLiteral("left.csv"));
    const Result<EgressExport> saved = waitFor(privacy.exportEgress({}, path));
    QVERIFY(saved && saved->rows == 1);
    QVERIFY(read(path).contains(",hello,,skill-program,"));
    const Result<QList<AuditEntry>> log = waitFor(m_engine->engine().core()->staff.auditTail(5));
    QVERIFY(log && std::any_of(log->cbegin(), log->cend(), [](const AuditEntry& entry) {
                return entry.action == u"egress.export";
            }));
}

}  // namespace frontdesk::test

FRONTDESK_TEST_MAIN(frontdesk::test::AgentServiceTest)
#include "agentservicetest.moc"
