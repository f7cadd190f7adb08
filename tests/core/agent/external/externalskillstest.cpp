// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agent/external/externalskills.h"
#include "core/agent/skillregistry.h"
#include "core/net/nettransport.h"
#include "tests/core/agent/external/externalfixture.h"
#include "tests/core/agent/external/fakemcp.h"
#include "tests/support/fatallog.h"

#include <QDir>
#include <QTemporaryDir>

using namespace frontdesk;
using namespace frontdesk::external;

/// The folder of skills as the program follows it.
class ExternalSkillsTest final : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_dir;
    SystemClock m_clock;
    NetTransport m_transport;
    SystemResolver m_resolver;
    std::unique_ptr<SkillRegistry> m_registry;
    std::unique_ptr<ExternalSkills> m_skills;

    [[nodiscard]] QString config() const { return m_dir->filePath(QStringLiteral("agent_config.yml")); }
    void write(const char* name, const QByteArray& bytes)
    {
        QDir(m_dir->path()).mkpath(QStringLiteral("skills"));
        QFile file(m_dir->filePath(QStringLiteral("skills/") + QString::fromLatin1(name)));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    void reload() { m_skills->take(readManifests(config())); }
    [[nodiscard]] QStringList names() const
    {
        QStringList names;
        for (const ToolSpec& spec : m_registry->all(AgentConfig()))
            names << spec.name;
        return names;
    }
    static QByteArray script(const char* name, const char* says)
    {
        return QByteArray("name: ") + name
               + "\ndescription: d\nkind: script\neffect: read\nscript:\n  command: [/bin/echo, \"" + says
               + "\"]\n  sandbox: \"off\"\n";
    }
    QString run(const char* name)
    {
        AgentConfig config;
        config.agents = {config.agent};
        SkillContext context = test::contextOf();
        context.config = m_skills->extended(std::make_shared<AgentConfig>(config));
        ToolCall call;
        call.name = QString::fromLatin1(name);
        const Result<ToolResult> result = QCoro::waitFor(m_registry->invoke(call, context));
        if (!result)
            return QStringLiteral("failed");
        return result->isError ? test::errorOf(*result) : jsonString(result->content, "text");
    }

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_registry = std::make_unique<SkillRegistry>();
        m_skills = std::make_unique<ExternalSkills>(
            ExternalSkills::Parts{.registry = *m_registry,
                                  .clock = m_clock,
                                  .transport = m_transport,
                                  .resolver = m_resolver,
                                  .secrets = {},
                                  .ownFiles = {},
                                  .bubblewrap = QStringLiteral("/nowhere/bwrap")});
    }
    void cleanup()
    {
        m_skills.reset();
        m_registry.reset();
        QTRY_COMPARE_WITH_TIMEOUT(coro::liveTasks(), 0, 10'000);
    }

    void filesComeAndGo()
    {
        reload();
        QCOMPARE(run("a"), QStringLiteral("unknown-tool"));
        write("a.yml", script("a", "one"));
        reload();
        QCOMPARE(run("a"), QStringLiteral("one"));
        write("a.yml", script("a", "two"));
        write("b.yml", script("b", "other"));
        write("not-a-skill.txt", "x");
        reload();
        QCOMPARE(run("a"), QStringLiteral("two"));
        QCOMPARE(run("b"), QStringLiteral("other"));
        QFile::remove(m_dir->filePath(QStringLiteral("skills/a.yml")));
        reload();
        QCOMPARE(names(), QStringList{QStringLiteral("b")});
        write("b.yml", script("b", "other") + "enabled: false\n");
        reload();
        QCOMPARE(names(), QStringList());
        QCOMPARE(m_skills->problems(), QStringList());
    }

    void aWrongFileKeepsTheOldSkill()
    {
        write("a.yml", script("a", "one"));
        reload();
        write("a.yml", "name: a\nkind: nonsense\n");
        reload();
        QCOMPARE(run("a"), QStringLiteral("one"));
        QCOMPARE(m_skills->problems().size(), 1);
        QVERIFY(m_skills->problems().first().contains(QStringLiteral("a.yml:2: kind is \"nonsense\"")));
        write("a.yml", script("a", "three"));
        reload();
        QCOMPARE(run("a"), QStringLiteral("three"));
        QCOMPARE(m_skills->problems(), QStringList());
    }

    void aNameIsGivenOnce()
    {
        write("a.yml", script("same", "first"));
        write("b.yml", script("same", "second"));
        reload();
        QCOMPARE(run("same"), QStringLiteral("first"));
        QCOMPARE(m_skills->problems().size(), 1);
    }

    void agentsMayBeNamed()
    {
        write("a.yml", script("for_all", "x"));
        write("b.yml", script("for_billing", "x") + "agents: [billing]\n");
        reload();
        AgentConfig config;
        config.agent.key = QStringLiteral("customer_service");
        AgentProfile billing;
        billing.key = QStringLiteral("billing");
        config.agents = {config.agent, billing};
        const AgentConfigPtr extended = m_skills->extended(std::make_shared<AgentConfig>(config));
        QCOMPARE(extended->agent.tools, QStringList{QStringLiteral("for_all")});
        QCOMPARE(extended->agents.at(1).tools, (QStringList{QStringLiteral("for_all"), QStringLiteral("for_billing")}));
    }

    void toolsOfAServerAreSkills()
    {
        int told = 0;
        AgentConfigPtr latest;
        m_skills->changed = [&](const AgentConfigPtr& config) {
            ++told;
            latest = config;
        };
        static_cast<void>(m_skills->extended(std::make_shared<AgentConfig>()));
        const QByteArray server = "name: shop\nkind: mcp\neffect: read\nmcp:\n  command: [\""
                                  + QCoreApplication::applicationFilePath().toUtf8() + "\", --fake-mcp, none]\n";
        write("shop.yml", server);
        reload();
        QTRY_VERIFY_WITH_TIMEOUT(told >= 1, 15'000);
        QVERIFY(latest->agent.tools.contains(QStringLiteral("shop_echo")));
        QCOMPARE(run("shop_echo"), QStringLiteral("{}"));
        const QString before = run("shop_pid");
        reload();  // the same file: the server goes on
        QCOMPARE(run("shop_pid"), before);
        QCOMPARE(run("shop_grow"), QStringLiteral("ok"));
        QTRY_VERIFY_WITH_TIMEOUT(latest->agent.tools.contains(QStringLiteral("shop_new_one")), 5000);
        QFile::remove(m_dir->filePath(QStringLiteral("skills/shop.yml")));
        reload();
        QCOMPARE(run("shop_echo"), QStringLiteral("unknown-tool"));
    }
};

int main(int argc, char** argv)
{
    if (argc == 3 && qstrcmp(argv[1], "--fake-mcp") == 0)
        return test::fakeMcpMain(argv[2]);
    QCoreApplication app(argc, argv);
    ExternalSkillsTest tests;
    return test::runTest(&tests, argc, argv);
}
#include "externalskillstest.moc"
