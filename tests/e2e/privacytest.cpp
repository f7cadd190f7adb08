// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/logging.h"
#include "core/base/log.h"
#include "core/base/logring.h"
#include "core/console/deskconsole.h"
#include "core/console/healthconsole.h"
#include "core/console/privacyconsole.h"
#include "core/engine/enginecore.h"
#include "core/store/auditstore.h"
#include "core/store/erasurestore.h"
#include "core/store/transaction.h"
#include "tests/e2e/support/chatclient.h"
#include "tests/e2e/support/testengine.h"
#include "tests/support/fatallog.h"

#include <QDirIterator>
#include <QNetworkReply>

#include <cstdio>
#ifndef Q_OS_WIN
#include <unistd.h>
#endif

using namespace frontdesk;
using namespace frontdesk::test;

namespace {

constexpr Micros Day = 24 * 60 * MicrosPerMinute;

QStringList filesWith(const QString& folder, const QStringList& probes)
{
    QStringList found;
    for (QDirIterator it(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories); it.hasNext();) {
        QFile file(it.next());
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QByteArray content = file.readAll().toLower();
        for (const QString& probe : probes)
            for (const QByteArray& form :
                 {probe.toLower().toUtf8(), probe.toLower().toUtf8().toBase64().left(12).toLower(),
                  probe.toLower().toUtf8().toHex()})
                if (content.contains(form))
                    found << file.fileName() + u": " + probe;
    }
    found.removeDuplicates();
    return found;
}

/// Standard error into a file while it lives.
class CapturedStderr {
public:
    explicit CapturedStderr(const QString& path) : m_path(path)
    {
#ifndef Q_OS_WIN
        std::fflush(stderr);
        m_old = ::dup(2);
        if (std::FILE* file = std::fopen(qPrintable(path), "w")) {
            ::dup2(::fileno(file), 2);
            std::fclose(file);
        }
#endif
    }
    ~CapturedStderr()
    {
#ifndef Q_OS_WIN
        std::fflush(stderr);
        ::dup2(m_old, 2);
        ::close(m_old);
#endif
    }
    Q_DISABLE_COPY_MOVE(CapturedStderr)

private:
    QString m_path;
    int m_old = -1;
};

struct Upload {
    int status = 0;
    QString mediaId;
};

Upload upload(const ChatClient& client, const QByteArray& name, const QByteArray& content)
{
    QNetworkAccessManager network;
    QNetworkRequest request(
        QUrl(QStringLiteral("http://127.0.0.1:%1/api/sessions/%2/attachments").arg(client.port).arg(client.sessionId)));
    request.setRawHeader("Authorization", "Bearer " + client.token.toLatin1());
    request.setRawHeader("Content-Type", "multipart/form-data; boundary=xyz");
    const QByteArray body = "--xyz\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name
                            + "\"\r\nContent-Type: text/plain\r\n\r\n" + content + "\r\n--xyz--\r\n";
    const std::unique_ptr<QNetworkReply> reply(network.post(request, body));
    if (!QTest::qWaitFor([&reply] { return reply->isFinished(); }, 20'000))
        return {};
    const QByteArray answer = reply->readAll();
    const Result<Json> json = parseJson(answer);
    return {reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(),
            json ? jsonString(*json, "media_id") : QString()};
}

ConversationSummary onlyConversation(TestEngine& engine)
{
    const auto page = waitFor(engine.console().inbox(ConsoleQueue::All, ConsoleSort::Newest, 0, 10, {}));
    return page && page->rows.size() == 1 ? page->rows.constFirst() : ConversationSummary{};
}

qint64 auditRows(TestEngine& engine, const QString& action)
{
    const auto page = waitFor(engine.console().privacy().audit(action, 0, 100));
    return page ? page->rows.size() : -1;
}

}  // namespace

class PrivacyTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aPersonIsExportedAndErased();
    void viewsAreWrittenOnce();
    void oldConversationsGoWhileItRuns();
    void plantedProbesAreInNoLog();
    void qtMessagesAreRedacted();
};

void PrivacyTest::aPersonIsExportedAndErased()
{
    const QString probe = QStringLiteral("quetzalprobe");
    TestEngine engine;
    QVERIFY(engine.start());
    ChatClient client(engine.port());
    QVERIFY(client.createSession({{"name", "Quetzalprobe <b>Name</b>"}, {"email", "quetzalprobe@example.org"}}));
    QVERIFY(client.connectSocket());
    const Upload sent = upload(client, "quetzalprobe.txt", "quetzalprobe wrote this");
    QCOMPARE(sent.status, 201);
    QVERIFY(!client.ask(QStringLiteral("quetzalprobe asks <script>alert(1)</script> what is your return policy"))
                 .isEmpty());
    const ConversationSummary summary = onlyConversation(engine);
    QVERIFY(summary.conversation.id.isValid());
    const ContactId contact = summary.conversation.contactId;
    QVERIFY(waitFor(engine.console().addNote(summary.conversation.id, newPublicId(),
                                             QStringLiteral("quetzalprobe is nice")))
                .ok());
    QVERIFY(waitFor(engine.console().desk().addFact(contact, QStringLiteral("quetzalprobe likes tea"))).ok());

    const QString path = engine.folder() + QStringLiteral("/../") + QFileInfo(engine.folder()).fileName()
                         + QStringLiteral("-export.zip");
    const auto written = waitFor(engine.console().privacy().exportContact(contact, QDir::cleanPath(path)));
    QVERIFY2(written.ok(), written ? "" : qPrintable(written.error().userText + written.error().detail));
    QFile zip(written->path);
    QVERIFY(zip.open(QIODevice::ReadOnly));
    const QByteArray bytes = zip.readAll();  // stored, not compressed
    QCOMPARE(qint64(bytes.size()), written->bytes);
    for (const char* part :
         {"contact.html", "contact.json", "quetzalprobe asks &lt;script&gt;", "quetzalprobe is nice",
          "quetzalprobe likes tea", "quetzalprobe wrote this", "quetzalprobe@example.org", "&lt;b&gt;Name"})
        QVERIFY2(bytes.contains(part), part);
    QVERIFY(!bytes.contains("<script>alert(1)</script> what is your return policy<"));
    QVERIFY(!bytes.contains(client.token.toLatin1()));
    QCOMPARE(auditRows(engine, QStringLiteral("contact.exported")), 1);
    QVERIFY(QFile::remove(written->path));
    QVERIFY(!waitFor(engine.console().privacy().exportContact(contact, QStringLiteral("relative.zip"))).ok());

    const auto early = waitFor(engine.console().privacy().eraseContact(contact));
    QVERIFY(!early.ok());
    QCOMPARE(early.error().code, ErrorCode::Conflict);
    QVERIFY(waitFor(engine.console().closeConversation(summary.conversation.id, {})).ok());
    const auto erased = waitFor(engine.console().privacy().eraseContact(contact), 30'000);
    QVERIFY2(erased.ok(), erased ? "" : qPrintable(erased.error().userText + erased.error().detail));
    QCOMPARE(erased->counts.contacts, 1);
    QCOMPARE(erased->counts.conversations, 1);
    QCOMPARE(erased->counts.mediaFiles, 1);
    QVERIFY(erased->counts.searchEntries >= 3);
    // The open chat was ended, the credential is void, nothing is found and nothing is in memory.
    QVERIFY(QTest::qWaitFor([&engine] { return engine.engine().core()->sockets.sessionCount() == 0; }, 5000));
    QCOMPARE(engine.engine().core()->sockets.bindings(), 0);
    QCOMPARE(engine.engine().core()->hub.mailboxes(), 0);
    QCOMPARE(engine.engine().core()->relay.lanes(), 0);
    QCOMPARE(client.authorized("GET", QStringLiteral("/api/sessions/") + client.sessionId).status, 401);
    QVERIFY(waitFor(engine.console().search(probe, 10))->isEmpty());
    QVERIFY(!waitFor(engine.console().conversation(summary.conversation.id)).ok());
    QCOMPARE(filesWith(engine.folder(), {probe}), QStringList());
    QVERIFY(!QFileInfo::exists(engine.folder() + QStringLiteral("/media/") + sent.mediaId));
    QCOMPARE(QFileInfo(engine.folder() + QStringLiteral("/frontdesk.db-wal")).size() < 200'000, true);
    QCOMPARE(auditRows(engine, QStringLiteral("contact.erased")), 1);
    const auto verdict = waitFor(engine.console().privacy().verifyAudit());
    QVERIFY(verdict.ok() && verdict->intact);
    QCOMPARE(waitFor(engine.console().privacy().eraseContact(contact)).error().code, ErrorCode::NotFound);
    // Nothing comes back with a restart, and the list of erasures stays.
    client.disconnectSocket();
    QVERIFY(engine.restart());
    QVERIFY(waitFor(engine.console().search(probe, 10))->isEmpty());
    QVERIFY(QFile::exists(ErasureStore::logPath(engine.options.databasePath)));
    QCOMPARE(filesWith(engine.folder(), {probe}), QStringList());
}

void PrivacyTest::viewsAreWrittenOnce()
{
    TestEngine engine;
    QVERIFY(engine.start());
    ChatClient client(engine.port());
    QVERIFY(client.createSession({{"name", "Mia"}}));
    QVERIFY(client.connectSocket());
    QVERIFY(!client.ask(QStringLiteral("hello, what about returns")).isEmpty());
    const ConversationSummary summary = onlyConversation(engine);
    for (int i = 0; i < 5; ++i) {
        QVERIFY(waitFor(engine.console().messages(summary.conversation.id, {}, 50)).ok());
        QVERIFY(waitFor(engine.console().desk().profile(summary.conversation.contactId)).ok());
        QVERIFY(waitFor(engine.console().search(QStringLiteral("returns"), 10)).ok());
        QCOMPARE(client
                     .request("GET", QStringLiteral("/api/sessions"), nullptr,
                              {{"Authorization", "Bearer " + engine.options.staffToken}})
                     .status,
                 200);
    }
    QTRY_COMPARE(auditRows(engine, QStringLiteral("sessions.listed")), 1);
    QCOMPARE(auditRows(engine, QStringLiteral("conversation.viewed")), 1);
    QCOMPARE(auditRows(engine, QStringLiteral("contact.viewed")), 1);
    QCOMPARE(auditRows(engine, QStringLiteral("customers.searched")), 1);
    const auto rows = waitFor(engine.console().privacy().audit(QStringLiteral("conversation.viewed"), 0, 10));
    QCOMPARE(rows->rows.constFirst().actor, QStringLiteral("Maria"));
    QCOMPARE(rows->rows.constFirst().target, summary.conversation.publicId);
    QVERIFY(rows->rows.constFirst().at > 0);
    // A list that found nobody shows nobody's data.
    QVERIFY(waitFor(engine.console().search(QStringLiteral("nosuchword"), 10)).ok());
    QCOMPARE(auditRows(engine, QStringLiteral("customers.searched")), 1);
}

void PrivacyTest::oldConversationsGoWhileItRuns()
{
    TestEngine engine;
    engine.options.retention.rules.conversationDays = 1;
    QVERIFY(engine.start());
    ChatClient client(engine.port());
    QVERIFY(client.createSession({{"name", "Mia"}}));
    QVERIFY(client.connectSocket());
    QVERIFY(!client.ask(QStringLiteral("hello")).isEmpty());
    const ConversationSummary summary = onlyConversation(engine);
    QVERIFY(waitFor(engine.console().closeConversation(summary.conversation.id, {})).ok());
    auto state = waitFor(engine.console().privacy().retention());
    QVERIFY(state.ok());
    QCOMPARE(state->conversationDays, 1);
    QCOMPARE(state->wouldRemove.counts.conversations, 0);
    QVERIFY(state->nextPurgeAt > 0);
    QVERIFY(waitFor(engine.engine().core()->database.write<void>([](Transaction& tx) -> Result<> {
                tx.exec(u"UPDATE conversation SET closed_at = closed_at - ?", 2 * Day);
                return {};
            })).ok());
    state = waitFor(engine.console().privacy().retention());
    QCOMPARE(state->wouldRemove.counts.conversations, 1);
    QCOMPARE(state->wouldRemove.counts.contacts, 1);
    const auto purged = waitFor(engine.console().privacy().purgeNow(), 30'000);
    QVERIFY(purged.ok());
    QCOMPARE(purged->counts.conversations, 1);
    QCOMPARE(purged->counts.sessions, 1);
    QVERIFY(!purged->automatic);
    state = waitFor(engine.console().privacy().retention());
    QCOMPARE(state->history.size(), 1);
    QCOMPARE(state->wouldRemove.counts.conversations, 0);
    QCOMPARE(auditRows(engine, QStringLiteral("retention.purge")), 1);
    // The customer whose history went can begin anew.
    QVERIFY(QTest::qWaitFor([&engine] { return engine.engine().core()->sockets.sessionCount() == 0; }, 5000));
    ChatClient again(engine.port());
    QVERIFY(again.createSession());
    QVERIFY(again.connectSocket());
    QVERIFY(!again.ask(QStringLiteral("hello")).isEmpty());
}

void PrivacyTest::plantedProbesAreInNoLog()
{
    const QStringList words{
        QStringLiteral("probenamewug"),  QStringLiteral("probetextwug"),   QStringLiteral("probefilewug"),
        QStringLiteral("probeagentwug"), QStringLiteral("probeoriginwug"), QStringLiteral("probequerywug"),
        QStringLiteral("probepathwug"),  QStringLiteral("probebodywug"),   QStringLiteral("probetokenwug"),
        QStringLiteral("probelangwug"),  QStringLiteral("probeheaderwug")};
    QTemporaryDir outside;
    logring::clear();
    TestEngine engine;
    {
        const CapturedStderr captured(outside.filePath(QStringLiteral("stderr.txt")));
        QVERIFY(initLogging({.level = QStringLiteral("debug"),
                             .json = false,
                             .toStderr = true,
                             .file = engine.folder() + QStringLiteral("/logs/frontdesk.log")})
                    .ok());
        QVERIFY(engine.start());
        ChatClient client(engine.port());
        const QList<std::pair<QByteArray, QByteArray>> headers{
            {"User-Agent", "probeagentwug/1.0 sk-probeheaderwug0123456789"},
            {"Origin", "https://probeoriginwug.example"},
            {"X-Probe", "probeheaderwug"},
            {"Accept-Language", "probelangwug"}};
        QVERIFY(client.createSession(
            {{"name", "probenamewug +49 30 1234567"}, {"email", "probenamewug@example.org"}, {"language", "en"}}));
        QVERIFY(client.connectSocket());
        QCOMPARE(upload(client, "probefilewug.txt", "probetextwug").status, 201);
        QVERIFY(upload(client, "probefilewug.exe", "MZ probetextwug").status > 0);
        QVERIFY(
            !client.ask(QStringLiteral("probetextwug my card is 4111 1111 1111 1111, call +49 30 1234567")).isEmpty());
        client.send(QStringLiteral("probetextwug again"));
        client.sendFrame({{"type", "probetextwug"}, {"content", "probebodywug"}});
        client.sendFrame({{"type", "typing"}, {"active", "probebodywug"}});
        // Everything that is refused, too.
        const QString own = QStringLiteral("/api/sessions/") + client.sessionId;
        QVERIFY(
            client.request("GET", QStringLiteral("/probepathwug?x=probequerywug&token=probetokenwug"), nullptr, headers)
                .status
            > 0);
        QVERIFY(client
                    .request("POST", QStringLiteral("/api/sessions?probequerywug=1"), Json("{ broken probebodywug"),
                             headers)
                    .status
                > 0);
        QVERIFY(client
                    .request("POST", QStringLiteral("/api/sessions"),
                             {{"name", std::string(5000, 'x') + "probebodywug"}}, headers)
                    .status
                > 0);
        QVERIFY(client.request("GET", own, nullptr, {{"Authorization", "Bearer probetokenwugprobetokenwug"}}).status
                > 0);
        QVERIFY(client.request("PUT", own + QStringLiteral("/probepathwug"), {{"probebodywug", 1}}, headers).status
                > 0);
        QVERIFY(client.authorized("PATCH", own, {{"email", "probebodywug no address"}}).status > 0);
        QVERIFY(client.authorized("POST", own + QStringLiteral("/rating"), {{"stars", 9}, {"comment", "probebodywug"}})
                    .status
                > 0);
        QVERIFY(client
                    .authorized("POST", own + QStringLiteral("/left-message"),
                                {{"email", "probenamewug@example.org"}, {"content", "probetextwug leaves this"}})
                    .status
                > 0);
        QVERIFY(client
                    .authorized("POST",
                                QStringLiteral("/api/chat/sessions/") + client.sessionId + QStringLiteral("/messages"),
                                {{"content", std::string(30'000, 'y') + "probebodywug"}})
                    .status
                > 0);
        QVERIFY(client
                    .request("OPTIONS", QStringLiteral("/api/sessions"), nullptr,
                             {{"Origin", "https://probeoriginwug.example"}, {"Access-Control-Request-Method", "POST"}})
                    .status
                > 0);
        const ConversationSummary summary = onlyConversation(engine);
        QVERIFY(waitFor(engine.console().messages(summary.conversation.id, {}, 50)).ok());
        QVERIFY(waitFor(engine.console().search(QStringLiteral("probetextwug"), 10)).ok());
        const auto bundle = waitFor(
            engine.console().health().saveDiagnostics(outside.filePath(QStringLiteral("diagnostics.zip"))));
        QVERIFY(bundle.ok());
        client.disconnectSocket();
        engine.stop();
        shutdownLogging();
    }
    for (const LogRecord& record : logring::records())
        for (const QString& word : words)
            QVERIFY2(!record.text.contains(word), qPrintable(record.text));
    QVERIFY(QFileInfo(engine.folder() + QStringLiteral("/logs/frontdesk.log")).size() > 0);
    QVERIFY(QFileInfo(outside.filePath(QStringLiteral("stderr.txt"))).size() > 0);
    QVERIFY2(!filesWith(engine.folder() + QStringLiteral("/logs"), {QStringLiteral("passages")}).isEmpty(),
             "the search finds nothing at all");
    for (const QString& folder : {engine.folder(), outside.path()}) {
        const QStringList found = filesWith(folder,
                                            words
                                                + QStringList{QStringLiteral("30 1234567"), QStringLiteral("4111 1111"),
                                                              QStringLiteral("@example.org")});
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
    }
}

/// The last words of a library before the program ends go the same way: Qt's handler, both formats.
void PrivacyTest::qtMessagesAreRedacted()
{
    QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("frontdesk.log"));
    {
        const CapturedStderr captured(folder.filePath(QStringLiteral("stderr.txt")));
        for (const bool json : {false, true}) {
            QVERIFY(initLogging({.level = QStringLiteral("debug"), .json = json, .toStderr = true, .file = file}).ok());
            qWarning("cannot reach https://shop:hunter2hunter2@example.org, mia@example.org, +49 30 1234567");
            qWarning("Authorization: Basic aHVudGVyMmh1bnRlcjI=");
            logWarning("store",
                       QStringLiteral("detail: sk-proj-hunter2hunter2hunter2 and DE89 3704 0044 0532 0130 00"));
        }
        shutdownLogging();
    }
    const QStringList found = filesWith(folder.path(),
                                        {QStringLiteral("hunter2"), QStringLiteral("mia@"), QStringLiteral("1234567"),
                                         QStringLiteral("3704 0044"), QStringLiteral("aHVudGVyMmh1")});
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
    QVERIFY(QFileInfo(file).size() > 200);
}

FRONTDESK_TEST_MAIN(PrivacyTest)
#include "privacytest.moc"
