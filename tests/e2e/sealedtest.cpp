// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/support/chatclient.h"
#include "tests/e2e/support/testengine.h"
#include "tests/support/fatallog.h"

#include "core/base/log.h"

#include <QDirIterator>

using namespace frontdesk;
using namespace frontdesk::test;

/// Invariant 13: what a customer types is in no file of the data directory and in no log, and search finds it.
class SealedTest : public QObject {
    Q_OBJECT

private:
    static QStringList filesWith(const QString& folder, const QString& probe)
    {
        const QList<QByteArray> forms{probe.toUtf8(),
                                      QByteArray(reinterpret_cast<const char*>(probe.utf16()), probe.size() * 2),
                                      probe.toUtf8().toBase64().left(12), probe.toUtf8().toHex()};
        QStringList found;
        QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (!file.open(QIODevice::ReadOnly))
                continue;
            const QByteArray content = file.readAll();
            for (const QByteArray& form : forms)
                if (content.contains(form))
                    found << file.fileName();
        }
        return found;
    }

private Q_SLOTS:
    void aProbeIsNowhereAndIsFound()
    {
        const QString probe = QStringLiteral("zanzibarprobe8675309");
        TestEngine engine;
        QVERIFY(engine.start());
        {
            ChatClient client(engine.port());
            QVERIFY(client.createSession({{"name", "Zanzibarname Probe"}, {"email", "zanzibarmail@example.com"}}));
            QVERIFY(client.connectSocket());
            QVERIFY(!client.ask(QStringLiteral("Please remember the word ") + probe).isEmpty());
        }
        const auto hits = waitFor(engine.console().search(probe, 10));
        QVERIFY(hits.ok());
        QCOMPARE(hits->size(), 1);
        QVERIFY(hits->constFirst().snippet.contains(probe));
        const auto named = waitFor(engine.console().search(QStringLiteral("zanzibarname"), 10));
        QVERIFY(named.ok() && !named->isEmpty());
        QCOMPARE(filesWith(engine.folder(), probe), QStringList());
        QCOMPARE(filesWith(engine.folder(), QStringLiteral("Zanzibarname")), QStringList());
        QCOMPARE(filesWith(engine.folder(), QStringLiteral("zanzibarmail")), QStringList());
        engine.stop();
        QCOMPARE(filesWith(engine.folder(), probe), QStringList());
        QCOMPARE(filesWith(engine.folder(), QStringLiteral("Zanzibarname")), QStringList());
    }

    void itSurvivesARestart()
    {
        TestEngine engine;
        QVERIFY(engine.start());
        ChatClient client(engine.port());
        QVERIFY(client.createSession());
        QVERIFY(client.connectSocket());
        QVERIFY(!client.ask(QStringLiteral("hello")).isEmpty());
        client.disconnectSocket();
        QVERIFY(engine.restart());
        client.port = engine.port();
        QVERIFY(client.connectSocket());
        const QString answer = client.ask(QStringLiteral("What is your return policy?"));
        QVERIFY(answer.contains(QStringLiteral("30 days")));
        QVERIFY2(client.violations.isEmpty(), qPrintable(client.violations.join(u'\n')));
    }
};

FRONTDESK_TEST_MAIN(SealedTest)
#include "sealedtest.moc"
