// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/support/chatclient.h"
#include "tests/e2e/support/testengine.h"
#include "tests/support/guitest.h"

#include "ui/models/transcriptmodel.h"
#include "ui/pages/inbox/composer.h"
#include "ui/pages/inbox/conversationlist.h"
#include "ui/pages/inbox/draftedit.h"
#include "ui/pages/inbox/inboxpage.h"
#include "ui/shell/guiapplication.h"
#include "ui/shell/mainwindow.h"

#include <QElapsedTimer>
#include <QListView>
#include <QtTest>

using namespace frontdesk;
using namespace frontdesk::test;

/// The window, the engine and a customer's socket together: what the customer writes is on screen, what the staff do
/// reaches the customer.
class DesktopTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<TestEngine> m_engine;
    std::unique_ptr<GuiApplication> m_gui;

    InboxPage& page() const { return *static_cast<InboxPage*>(m_gui->window().currentPage()); }
    QListView* list() const { return page().list()->view(); }
    const TranscriptModel& transcript() const { return page().controller().transcript(); }
    bool onScreen(const QString& text) const
    {
        for (int row = 0; row < transcript().rowCount(); ++row)
            if (transcript().at(row).message.text().contains(text))
                return true;
        return false;
    }
    ConversationId idOf(const ChatClient& client) const
    {
        const auto rows = waitFor(m_engine->console().inbox(ConsoleQueue::All, ConsoleSort::Newest, 0, 50, {}));
        for (const ConversationSummary& row : rows->rows)
            if (row.conversation.publicId == client.conversationId)
                return row.conversation.id;
        return {};
    }
    static void press(int key, Qt::KeyboardModifiers modifiers)
    {
        QVERIFY(QApplication::focusWidget());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key(key), modifiers);
    }

private Q_SLOTS:
    void init()
    {
        m_engine = std::make_unique<TestEngine>(3000);
        QVERIFY(m_engine->start());
        m_gui = std::make_unique<GuiApplication>(
            &m_engine->console(), GuiOptions{m_engine->folder() + QStringLiteral("/window.ini"), ThemeMode::Light});
        m_gui->window().resize(1440, 900);
        m_gui->show();
        QVERIFY(QTest::qWaitForWindowExposed(&m_gui->window()));
        m_gui->window().activateWindow();
    }
    void cleanup()
    {
        m_gui.reset();
        m_engine.reset();
    }

    void theMainJob()
    {
        ChatClient client(m_engine->port());
        QVERIFY(client.createSession());
        QVERIFY(client.connectSocket());
        client.send(QStringLiteral("What is your return policy?"));
        QTRY_COMPARE(list()->model()->rowCount(), 1);
        page().openConversation(idOf(client));
        // Streamed text shows before the answer is complete.
        QTRY_VERIFY(onScreen(QStringLiteral("30 days")));
        QVERIFY(client.waitForType("complete") >= 0);

        const int from = int(client.frames.size());
        client.send(QStringLiteral("I want to talk to a human"));
        QElapsedTimer sinceEscalation;
        QVERIFY(client.waitForType("escalation", from) >= 0);
        sinceEscalation.start();
        QTRY_COMPARE_WITH_TIMEOUT(page().composer()->state(), ComposerState::PersonWanted, 1000);
        qInfo("the escalation was in the window %lld ms after the customer's frame", sinceEscalation.elapsed());

        list()->setFocus();
        press(Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(page().composer()->state(), ComposerState::Mine);
        const int joined = client.waitForFrame(
            [](const Json& f) { return jsonString(f, "status") == u"human_joined"; });
        QVERIFY(joined >= 0);
        QCOMPARE(jsonString(client.frames.at(joined), "name"), QStringLiteral("Maria"));

        QTRY_VERIFY(page().composer()->edit()->hasFocus());
        QTest::keyClicks(page().composer()->edit(), QStringLiteral("Hello, this is Maria"));
        press(Qt::Key_Return, Qt::ControlModifier);
        const int spoken = client.waitForFrame([](const Json& f) { return jsonString(f, "author") == u"staff"; });
        QVERIFY(spoken >= 0);
        QCOMPARE(jsonString(client.frames.at(spoken), "content"), QStringLiteral("Hello, this is Maria"));
        QTRY_VERIFY(onScreen(QStringLiteral("Hello, this is Maria")));

        client.send(QStringLiteral("thank you Maria"));
        QTRY_VERIFY(onScreen(QStringLiteral("thank you Maria")));
        press(Qt::Key_H, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(client.waitForFrame([](const Json& f) { return jsonString(f, "status") == u"handed_back"; }) >= 0);
        QTRY_COMPARE(page().composer()->state(), ComposerState::AiAnswers);
        QVERIFY2(client.violations.isEmpty(), qPrintable(client.violations.join(u'\n')));
    }

    void draftsSurviveARestart()
    {
        ChatClient client(m_engine->port());
        QVERIFY(client.createSession());
        QVERIFY(client.connectSocket());
        QVERIFY(!client.ask(QStringLiteral("hello")).isEmpty());
        const ConversationId id = idOf(client);
        QVERIFY(waitFor(m_engine->console().takeOver(id)).ok());
        page().openConversation(id);
        QTRY_COMPARE(page().composer()->state(), ComposerState::Mine);
        page().composer()->edit()->setFocus();
        QTest::keyClicks(page().composer()->edit(), QStringLiteral("half a sentence"));
        QTRY_COMPARE(*waitFor(m_engine->console().draft(id, QStringLiteral("reply"))),
                     QStringLiteral("half a sentence"));
        m_gui.reset();
        client.disconnectSocket();
        QVERIFY(m_engine->restart());
        m_gui = std::make_unique<GuiApplication>(
            &m_engine->console(), GuiOptions{m_engine->folder() + QStringLiteral("/window.ini"), ThemeMode::Light});
        m_gui->show();
        QTRY_COMPARE(list()->model()->rowCount(), 1);
        page().openConversation(id);
        QTRY_COMPARE(page().composer()->edit()->toPlainText(), QStringLiteral("half a sentence"));
    }
};

FRONTDESK_GUI_TEST_MAIN(DesktopTest)
#include "desktoptest.moc"
