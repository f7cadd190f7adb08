// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/channels/tunnelrunner.h"
#include "core/engine/channels/tunneltool.h"
#include "tests/support/fatallog.h"

#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

using namespace frontdesk;

/// The tools' own words, and tools of straw that say them.
class TunnelTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_dir;

    /// A program that prints `text` on standard error and then lives on or ends.
    void makeTool(const QString& name, const QByteArray& text, const QByteArray& afterwards)
    {
        const QString path = m_dir.filePath(name);
        QFile::remove(path);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly))
            qFatal("no tool");
        file.write("#!/bin/sh\n{ echo \"$@\"; env; } > '" + path.toUtf8() + ".called'\ncat >&2 <<'SAID'\n" + text
                   + "\nSAID\n" + afterwards + '\n');
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }
    TunnelRunner::Options options()
    {
        return {.find =
                    [this](const QString& tool) {
                        const QString path = m_dir.filePath(tool);
                        return QFile::exists(path) ? path : QString();
                    },
                .answerMs = 10'000,
                .firstPauseMs = 20,
                .settledMs = 60'000};
    }
    QByteArray called(const QString& tool)
    {
        QFile file(m_dir.filePath(tool + QStringLiteral(".called")));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static bool finished(QFuture<Result<TunnelState>>& future)
    {
        return QTest::qWaitFor([&future] { return future.isFinished(); }, 15'000);
    }

    static constexpr const char* CloudflaredBox =
        "2026-11-21T11:00:00Z INF Thank you for trying Cloudflare Tunnel. Doing so, without a Cloudflare account, is a quick way.\n"
        "2026-11-21T11:00:00Z INF Requesting new quick Tunnel on trycloudflare.com...\n"
        "2026-11-21T11:00:03Z INF +----------------------------------------------------------------------------------+\n"
        "2026-11-21T11:00:03Z INF |  Your quick Tunnel has been created! Visit it at (it may take some time to be reachable):  |\n"
        "2026-11-21T11:00:03Z INF |  https://gentle-river-foo.trycloudflare.com                                      |\n"
        "2026-11-21T11:00:03Z INF +----------------------------------------------------------------------------------+";

private Q_SLOTS:
    void cleanup() { QTest::qWait(50); }  // what was ended says so

    void theirWords_data()
    {
        QTest::addColumn<QString>("tool");
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("problem");
        const QString cloudflared = QStringLiteral("cloudflared"), ngrok = QStringLiteral("ngrok"),
                      tailscale = QStringLiteral("tailscale");
        QTest::newRow("cloudflared address")
            << cloudflared << QByteArray("2026-11-21T11:00:03Z INF |  https://gentle-river-foo.trycloudflare.com   |")
            << "https://gentle-river-foo.trycloudflare.com" << QString();
        QTest::newRow("cloudflared coloured")
            << cloudflared << QByteArray("\x1b[32mINF\x1b[0m |  https://a-b.trycloudflare.com |\r")
            << "https://a-b.trycloudflare.com" << QString();
        QTest::newRow("cloudflared's own site")
            << cloudflared << QByteArray("INF see https://www.cloudflare.com/website-terms/") << QString() << QString();
        QTest::newRow("cloudflared error")
            << cloudflared
            << QByteArray(
                   "2026-11-21T11:00:03Z ERR failed to request quick Tunnel: Post \"https://api.trycloudflare.com/tunnel\": "
                   "dial tcp: lookup api.trycloudflare.com: no such host")
            << QString() << "failed to request quick Tunnel";
        QTest::newRow("ngrok address")
            << ngrok
            << QByteArray("t=2026-11-21T11:00:03+0000 lvl=info msg=\"started tunnel\" obj=tunnels "
                          "name=command_line addr=http://127.0.0.1:8000 url=https://a1b2.ngrok-free.app")
            << "https://a1b2.ngrok-free.app" << QString();
        QTest::newRow("ngrok's own page")
            << ngrok
            << QByteArray("t=2026-11-21T11:00:02+0000 lvl=info msg=\"starting web service\" obj=web "
                          "addr=127.0.0.1:4040 url=https://ngrok.com")
            << QString() << QString();
        QTest::newRow("ngrok error")
            << ngrok
            << QByteArray("t=2026-11-21T11:00:02+0000 lvl=eror msg=\"failed to auth\" obj=tunnels.session "
                          "err=\"authentication failed: Usage of ngrok requires a verified account.\\r\\n"
                          "ERR_NGROK_4018\\r\\n\"")
            << QString() << "requires a verified account. ERR_NGROK_4018";
        QTest::newRow("ngrok nil error") << ngrok << QByteArray("lvl=crit msg=\"x\" err=\"nil\"") << QString()
                                         << QString();
        QTest::newRow("ngrok spoken") << ngrok << QByteArray("ERROR:  ERR_NGROK_4018") << QString() << "ERR_NGROK_4018";
        QTest::newRow("tailscale foreground") << tailscale << QByteArray("https://office.tail9f3a.ts.net/")
                                              << "https://office.tail9f3a.ts.net" << QString();
        QTest::newRow("tailscale status") << tailscale << QByteArray("https://office.tail9f3a.ts.net:8443 (Funnel on)")
                                          << "https://office.tail9f3a.ts.net:8443" << QString();
        QTest::newRow("tailscale within the tailnet only")
            << tailscale << QByteArray("https://office.tail9f3a.ts.net (tailnet only)") << QString() << QString();
        QTest::newRow("tailscale proxy") << tailscale << QByteArray("|-- / proxy http://127.0.0.1:8000") << QString()
                                         << QString();
        QTest::newRow("tailscale not enabled")
            << tailscale << QByteArray("         https://login.tailscale.com/f/funnel?node=nABC") << QString()
            << "https://login.tailscale.com/f/funnel?node=nABC";
        QTest::newRow("tailscale denied")
            << tailscale << QByteArray("sending serve config: Access denied: serve config denied") << QString()
            << "Access denied";
        QTest::newRow("some other tool") << QStringLiteral("bore") << QByteArray("https://a-b.trycloudflare.com")
                                         << QString() << QString();
    }
    void theirWords()
    {
        QFETCH(QString, tool);
        QFETCH(QByteArray, line);
        QFETCH(QString, url);
        QFETCH(QString, problem);
        const auto said = tunnel::understand(tool, line);
        QCOMPARE(said ? said->url : QString(), url);
        QVERIFY2(problem.isEmpty() ? !said || said->problem.isEmpty() : said && said->problem.contains(problem),
                 qPrintable(said ? said->problem : QString()));
    }

    void anAddressForThisRun()
    {
        qputenv("TWILIO_AUTH_TOKEN", "shibboleth");
        makeTool(QStringLiteral("cloudflared"), CloudflaredBox, "exec sleep 60");
        TunnelRunner runner(options());
        QStringList seen;
        runner.addressChanged = [&seen](const QString& url) { seen << url; };
        auto starting = runner.start(QStringLiteral("cloudflared"), 8123);
        QVERIFY(finished(starting));
        qunsetenv("TWILIO_AUTH_TOKEN");
        const Result<TunnelState> state = starting.result();
        QVERIFY2(state.ok(), state ? "" : qPrintable(state.error().userText));
        QCOMPARE(state->url, QStringLiteral("https://gentle-river-foo.trycloudflare.com"));
        QCOMPARE(state->tool, QStringLiteral("cloudflared"));
        QCOMPARE(state->installed, QStringList{QStringLiteral("cloudflared")});
        QVERIFY(state->problem.isEmpty());
        const QByteArray call = called(QStringLiteral("cloudflared"));
        QVERIFY2(call.startsWith("tunnel --no-autoupdate --url http://127.0.0.1:8123\n"), call.constData());
        QVERIFY(call.contains("PATH=") && !call.contains("shibboleth"));  // no secret goes to another program
        runner.stop();
        QCOMPARE(seen, (QStringList{QStringLiteral("https://gentle-river-foo.trycloudflare.com"), QString()}));
        QVERIFY(runner.state().tool.isEmpty());
    }

    void whatEndsIsStartedAgain()
    {
        makeTool(QStringLiteral("ngrok"),
                 "t=1 lvl=info msg=\"started tunnel\" obj=tunnels name=command_line addr=http://127.0.0.1:8123 "
                 "url=https://a1b2.ngrok-free.app",
                 "exit 3");
        test::expectLog(QStringLiteral("ngrok ended"));
        TunnelRunner runner(options());
        QStringList seen;
        runner.addressChanged = [&seen](const QString& url) { seen << url; };
        auto starting = runner.start(QStringLiteral("ngrok"), 8123);
        QVERIFY(finished(starting));
        QCOMPARE(starting.result()->url, QStringLiteral("https://a1b2.ngrok-free.app"));
        QVERIFY(QTest::qWaitFor([&seen] { return seen.size() >= 4; }, 15'000));  // there, gone, there, gone
        QCOMPARE(seen.at(1), QString());
        QCOMPARE(seen.at(2), QStringLiteral("https://a1b2.ngrok-free.app"));
        QVERIFY(runner.state().problem.contains(QStringLiteral("3")));
    }

    void whyThereIsNoAddress()
    {
        makeTool(QStringLiteral("cloudflared"), "2026-11-21T11:00:03Z ERR failed to request quick Tunnel: no such host",
                 "exit 1");
        test::expectLog(QStringLiteral("cloudflared ended"));
        TunnelRunner runner(options());
        auto starting = runner.start(QStringLiteral("cloudflared"), 8123);
        QVERIFY(finished(starting));
        QVERIFY(starting.result()->url.isEmpty());
        QVERIFY2(starting.result()->problem.contains(QStringLiteral("no such host")),
                 qPrintable(starting.result()->problem));
    }

    void aSilentToolIsGivenUpWaitingFor()
    {
        makeTool(QStringLiteral("tailscale"), "", "exec sleep 60");
        TunnelRunner::Options quick = options();
        quick.answerMs = 200;
        TunnelRunner runner(quick);
        auto starting = runner.start(QStringLiteral("tailscale"), 8123);
        QVERIFY(finished(starting));
        QVERIFY(starting.result()->url.isEmpty() && !starting.result()->problem.isEmpty());
        QVERIFY(called(QStringLiteral("tailscale")).startsWith("funnel 8123\n"));
    }

    void aMissingToolSaysWhereToGetIt()
    {
        QFile::remove(m_dir.filePath(QStringLiteral("ngrok")));
        TunnelRunner runner(options());
        auto starting = runner.start(QStringLiteral("ngrok"), 8123);
        QVERIFY(finished(starting));
        QCOMPARE(starting.result().error().code, ErrorCode::NotFound);
        QVERIFY(starting.result().error().userText.contains(QStringLiteral("https://ngrok.com/download")));
        auto other = runner.start(QStringLiteral("sh"), 8123);
        QCOMPARE(other.result().error().code, ErrorCode::InvalidInput);
    }
};

FRONTDESK_TEST_MAIN(TunnelTest)
#include "tunneltest.moc"
