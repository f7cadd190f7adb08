// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agent/external/scriptskill.h"
#include "core/agent/skillregistry.h"
#include "tests/core/agent/external/externalfixture.h"
#include "tests/support/fatallog.h"

#include <QDir>
#include <QElapsedTimer>
#include <QTemporaryDir>

#include <csignal>

using namespace frontdesk;
using namespace frontdesk::external;
using test::errorOf;
using test::runSkill;

class ScriptSkillTest final : public QObject {
    Q_OBJECT

    QTemporaryDir m_dir;
    test::ExternalWorld m_world;
    std::unique_ptr<Sandbox> m_sandbox;
    bool m_sandboxWorks = false;

    ToolResult run(const QByteArray& shell, const Json& arguments = Json::object(),
                   const QByteArray& script = "  sandbox: \"off\"\n", const QByteArray& top = "timeout_ms: 5000\n",
                   const SkillContext& context = test::contextOf())
    {
        QFile file(m_dir.filePath(QStringLiteral("s.sh")));
        if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate))
            return {};
        file.write("#!/bin/sh\n" + shell + "\n");
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner | QFile::ReadOther
                            | QFile::ExeOther);
        file.close();
        const ManifestPtr manifest = test::manifestOf(
            "name: s\ndescription: d\nkind: script\n" + top
                + "script:\n  command: [./s.sh, \"one two\", \"$HOME;`id`\"]\n" + script,
            m_dir.filePath(QStringLiteral("s.yml")));
        if (!manifest)
            return {};
        ScriptSkill skill(manifest, m_world.around(), *m_sandbox);
        return runSkill(skill, arguments, context);
    }

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("FRONTDESK_LEAK", "leaked");
        m_sandbox = std::make_unique<Sandbox>();
        const Result<bool> works = QCoro::waitFor(m_sandbox->works());
        m_sandboxWorks = works && *works;
    }

    void jsonGoesInAndComesOut()
    {
        const ToolResult result = run("cat", Json{{"street", "O'Neill \"Str\" $(id)"}});
        QVERIFY2(!result.isError, qPrintable(result.staffNote));
        QCOMPARE(result.content["arguments"]["street"], "O'Neill \"Str\" $(id)");
        QCOMPARE(result.content["contact"], Json::object());
        QCOMPARE(run("echo plain words").content["text"], "plain words");
    }

    void everyRunStandsInTheLogOfWhatLeft()
    {
        m_world.left.clear();
        SkillContext context = test::contextOf();
        context.conversationId = ConversationId(7);
        run("cat", Json{{"street", "Elm"}}, {}, {}, context);
        QCOMPARE(m_world.left.size(), 1);
        const auto& [note, conversation] = m_world.left.first();
        QCOMPARE(conversation, ConversationId(7));
        QCOMPARE(note.service, QStringLiteral("s"));
        QCOMPARE(note.purpose, QStringLiteral("skill-program"));
        QVERIFY(note.host.isEmpty());
        QVERIFY(note.bytesOut > 20 && note.bytesIn > 20);
        QCOMPARE(note.outcome, QStringLiteral("ok"));
        run("exit 3");
        QCOMPARE(m_world.left.last().first.outcome, QStringLiteral("unavailable"));
        // A program that never began got nothing.
        run("cat", Json::object(), "  sandbox: \"off\"\n  secret_environment: {KEY: missing}\n");
        QCOMPARE(m_world.left.size(), 2);
    }

    void argumentsAreFixedAndNoShellReadsThem()
    {
        const ToolResult result = run("printf '%s|%s' \"$1\" \"$2\"");
        QCOMPARE(result.content["text"], "one two|$HOME;`id`");
    }

    void theEnvironmentIsEmptyAndTheFolderItsOwn()
    {
        m_world.secrets[QStringLiteral("k")] = "a-secret-value";
        const ToolResult result = run(
            "env; pwd; touch here; ls -A", Json::object(),
            "  sandbox: \"off\"\n  environment: {MODE: fast}\n  secret_environment: {KEY: k}\n");
        const QString text = QString::fromStdString(result.content["text"].get<std::string>());
        QVERIFY(!text.contains(QStringLiteral("leaked")));
        QVERIFY(text.contains(QStringLiteral("MODE=fast")));
        QVERIFY2(text.contains(QStringLiteral("KEY=[secret]")), qPrintable(text));
        QVERIFY(text.endsWith(QStringLiteral("here")));
        const QString folder = text.section(QStringLiteral("TMPDIR="), 1).section(u'\n', 0, 0);
        QVERIFY(!folder.isEmpty() && !QDir(folder).exists());
    }

    void faultsAreForStaff()
    {
        const ToolResult failed = run("echo 'password is hunter2' >&2; exit 3");
        QCOMPARE(errorOf(failed), QStringLiteral("unavailable"));
        QVERIFY(failed.content.dump().find("hunter2") == std::string::npos);
        QVERIFY(failed.staffNote.contains(QStringLiteral("exit code 3"))
                && failed.staffNote.contains(QStringLiteral("hunter2")));
        QCOMPARE(errorOf(run("echo '{\"a\":'")), QStringLiteral("bad-answer"));
        QCOMPARE(errorOf(run("kill -SEGV $$")), QStringLiteral("unavailable"));
        QCOMPARE(errorOf(run("yes | head -c 3000000")), QStringLiteral("bad-answer"));
        for (const char* shell : {"exit 1", "echo '{\"a\":'", "yes | head -c 3000000"})
            QVERIFY2(run(shell, Json::object(), "  sandbox: \"off\"\n", "timeout_ms: 5000\neffect: write\n").unsure,
                     shell);
    }

    void timeEndsTheWholeGroup()
    {
        const QString pidFile = m_dir.filePath(QStringLiteral("pid"));
        QElapsedTimer timer;
        timer.start();
        const ToolResult result = run("sleep 60 & echo $! > '" + pidFile.toUtf8() + "'; wait", Json::object(),
                                      "  sandbox: \"off\"\n", "timeout_ms: 400\n");
        QCOMPARE(errorOf(result), QStringLiteral("timeout"));
        QVERIFY(timer.elapsed() < 20'000);
        const int grandchild = test::fileBytes(pidFile).trimmed().toInt();
        QVERIFY(grandchild > 1);
        const auto gone = [grandchild] {
            const QByteArray status = test::fileBytes(QStringLiteral("/proc/%1/stat").arg(grandchild));
            return ::kill(grandchild, 0) != 0 || status.contains(") Z");
        };
        QTRY_VERIFY_WITH_TIMEOUT(gone(), 5000);
    }

    void theTurnEndsIt()
    {
        std::stop_source turn;
        SkillContext context = test::contextOf();
        context.stop = turn.get_token();
        QTimer::singleShot(200, this, [&turn] { turn.request_stop(); });
        QElapsedTimer timer;
        timer.start();
        QVERIFY(run("sleep 60", Json::object(), "  sandbox: \"off\"\n", "timeout_ms: 60000\neffect: read\n", context)
                    .isError);
        QVERIFY(timer.elapsed() < 20'000);
    }

    void memoryIsLimited()
    {
        const ToolResult result = run("exec python3 -c 'x = bytearray(900_000_000); print(len(x))'", Json::object(),
                                      "  sandbox: \"off\"\n  memory_mb: 200\n");
        QCOMPARE(errorOf(result), QStringLiteral("unavailable"));
        QVERIFY2(result.staffNote.contains(QStringLiteral("MemoryError")), qPrintable(result.staffNote));
    }

    void theSandboxShowsNothingOfTheUser()
    {
        if (!m_sandboxWorks)
            QSKIP(qPrintable(m_sandbox->problem()));
        QFile secret(m_dir.filePath(QStringLiteral("neighbour.txt")));
        QVERIFY(secret.open(QIODevice::WriteOnly));
        secret.write("neighbour");
        secret.close();
        const ToolResult result = run(
            "cat '" + secret.fileName().toUtf8()
                + "' 2>&1; ls /home /root /work 2>&1; ls /proc | grep -c '^[0-9]'; "
                  "touch /usr/x 2>&1; echo mine > file && cat file; cat /sys/class/net/*/address 2>/dev/null | grep -v 00:00:00; echo end",
            Json::object(), "  sandbox: required\n");
        QVERIFY2(!result.isError, qPrintable(result.staffNote));
        const QString text = QString::fromStdString(result.content["text"].get<std::string>());
        QVERIFY2(text.contains(QStringLiteral("No such file")), qPrintable(text));
        QVERIFY2(!text.contains(QStringLiteral("neighbour\n")), qPrintable(text));
        QVERIFY2(text.contains(QStringLiteral("Read-only file system")), qPrintable(text));
        QVERIFY(text.contains(QStringLiteral("mine")) && text.endsWith(QStringLiteral("end")));
        const ToolResult network = run(
            "exec python3 -c 'import socket; socket.create_connection((\"127.0.0.1\", 9), 1)'", Json::object(),
            "  sandbox: required\n");
        QVERIFY(network.isError);
        QVERIFY2(network.staffNote.contains(QStringLiteral("Error")), qPrintable(network.staffNote));
    }

    void theSandboxEndsWithItsTime()
    {
        if (!m_sandboxWorks)
            QSKIP(qPrintable(m_sandbox->problem()));
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(errorOf(run("sleep 61.73", Json::object(), "  sandbox: required\n", "timeout_ms: 500\n")),
                 QStringLiteral("timeout"));
        QVERIFY(timer.elapsed() < 20'000);
        const auto gone = [] {
            for (const QString& id : QDir(QStringLiteral("/proc")).entryList(QDir::Dirs))
                if (test::fileBytes(QStringLiteral("/proc/%1/cmdline").arg(id))
                        .contains(QByteArray("sleep\00061.73", 11)))
                    return false;
            return true;
        };
        QTRY_VERIFY_WITH_TIMEOUT(gone(), 5000);
    }

    void aRequiredSandboxThatIsMissingRefuses()
    {
        m_sandbox = std::make_unique<Sandbox>(QStringLiteral("/nowhere/bwrap"));
        QCOMPARE(errorOf(run("echo hi", Json::object(), "  sandbox: required\n")), QStringLiteral("unavailable"));
        QVERIFY(!run("echo hi", Json::object(), "  sandbox: auto\n").isError);
    }

    void aSandboxThatDoesNotAnswerIsNone()
    {
        const auto program = [this](const QByteArray& shell) {
            QFile file(m_dir.filePath(QStringLiteral("bwrap")));
            if (file.open(QIODevice::WriteOnly | QIODevice::Truncate))
                file.write("#!/bin/sh\n" + shell + "\n");
            file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
            return file.fileName();
        };
        m_sandbox = std::make_unique<Sandbox>(program("sleep 20"));
        m_sandbox->probeMs = 150;
        const ToolResult refused = run("echo hi", Json::object(), "  sandbox: auto\n",
                                       "timeout_ms: 5000\neffect: write\n");
        QCOMPARE(errorOf(refused), QStringLiteral("unavailable"));  // not: run without
        QVERIFY(!refused.unsure);
        m_sandbox->probeMs = 5000;
        program("exit 0");
        const Result<bool> works = QCoro::waitFor(m_sandbox->works());
        QVERIFY(works && *works);  // nothing was remembered of it
    }
};

FRONTDESK_TEST_MAIN(ScriptSkillTest)
#include "scriptskilltest.moc"
