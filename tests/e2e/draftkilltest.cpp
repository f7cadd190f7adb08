// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/support/chatclient.h"
#include "tests/e2e/support/testengine.h"
#include "tests/support/guitest.h"

#include "ui/pages/inbox/composer.h"
#include "ui/pages/inbox/conversationlist.h"
#include "ui/pages/inbox/draftedit.h"
#include "ui/pages/inbox/inboxpage.h"
#include "ui/shell/guiapplication.h"
#include "ui/shell/mainwindow.h"

#include <QListView>
#include <QProcess>
#include <QtTest>

#include <cstdio>

using namespace frontdesk;
using namespace frontdesk::test;

namespace {

const QString Words = QStringLiteral("half a sentence that must not be lost");

std::unique_ptr<GuiApplication> makeWindow(TestEngine& engine)
{
    auto gui = std::make_unique<GuiApplication>(
        &engine.console(), GuiOptions{engine.folder() + QStringLiteral("/window.ini"), ThemeMode::Light});
    gui->window().resize(1200, 800);
    gui->show();
    return gui;
}

InboxPage& pageOf(GuiApplication& gui) { return *static_cast<InboxPage*>(gui.window().currentPage()); }

void say(const QByteArray& line)
{
    std::fputs(line.constData(), stdout);
    std::fputc('\n', stdout);
    std::fflush(stdout);
}

bool takeFirst(TestEngine& engine, ConversationId& id)
{
    ChatClient client(engine.port());
    if (!client.createSession() || !client.connectSocket() || client.ask(QStringLiteral("hello")).isEmpty())
        return false;
    const auto rows = waitFor(engine.console().inbox(ConsoleQueue::All, ConsoleSort::Newest, 0, 5, {}));
    if (!rows || rows->rows.isEmpty())
        return false;
    id = rows->rows.first().conversation.id;
    return waitFor(engine.console().takeOver(id)).ok();
}

/// The process that is killed: engine and window on `folder`; types a draft, says when it is saved, then waits for death.
int runChild(const QString& folder)
{
    TestEngine engine;
    engine.options.dataDir = folder;
    engine.options.databasePath = folder + QStringLiteral("/frontdesk.db");
    ConversationId id;
    if (!engine.start() || !takeFirst(engine, id))
        return 2;
    auto gui = makeWindow(engine);
    pageOf(*gui).openConversation(id);
    Composer& composer = *pageOf(*gui).composer();
    if (!QTest::qWaitFor([&] { return composer.state() == ComposerState::Mine; }, 10'000))
        return 3;
    composer.edit()->setFocus();
    QTest::keyClicks(composer.edit(), Words);
    say("typed " + QByteArray::number(id.value));
    return QApplication::exec();
}

}  // namespace

/// Row: drafts survive kill -9. The child types and is killed after the pause in which drafts are saved.
class DraftKillTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theDraftIsThereAfterwards()
    {
        QTemporaryDir folder;
        QProcess child;
        child.setProcessChannelMode(QProcess::SeparateChannels);
        child.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--child"), folder.path()});
        QByteArray output;
        QVERIFY2(QTest::qWaitFor(
                     [&] {
                         output += child.readAllStandardOutput();
                         return output.contains("typed ") || child.state() == QProcess::NotRunning;
                     },
                     40'000),
                 "the child did not get as far as typing");
        QVERIFY2(output.contains("typed "), child.readAllStandardError().constData());
        const ConversationId id(output.mid(output.indexOf("typed ") + 6).trimmed().toLongLong());
        QVERIFY(id.isValid());
        // 400 ms of pause before a draft is saved, and the time that a loaded machine needs to write it.
        QTest::qWait(2500);
        child.kill();
        QVERIFY(QTest::qWaitFor([&] { return child.state() == QProcess::NotRunning; }, 10'000));
        QCOMPARE(child.exitStatus(), QProcess::CrashExit);

        TestEngine engine;
        engine.options.dataDir = folder.path();
        engine.options.databasePath = folder.path() + QStringLiteral("/frontdesk.db");
        QVERIFY(engine.start());
        auto gui = makeWindow(engine);
        QTRY_VERIFY(pageOf(*gui).list()->view()->model()->rowCount() > 0);
        pageOf(*gui).openConversation(id);
        QTRY_COMPARE(pageOf(*gui).composer()->edit()->toPlainText(), Words);
        gui.reset();
    }
};

int main(int argc, char** argv)
{
    QApplication app(argc, argv);
    const QStringList arguments = QApplication::arguments();
    if (arguments.value(1) == u"--child")
        return runChild(arguments.value(2));
    DraftKillTest test;
    return frontdesk::test::runTest(&test, argc, argv);
}
#include "draftkilltest.moc"
