// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "tests/support/fakeconsole.h"
#include "tests/support/guitest.h"

#include "ui/pages/inbox/composer.h"
#include "ui/pages/inbox/conversationlist.h"
#include "ui/pages/inbox/draftedit.h"
#include "ui/pages/inbox/inboxpage.h"
#include "ui/pages/inbox/transcriptview.h"
#include "ui/shell/guiapplication.h"
#include "ui/shell/mainwindow.h"
#include "ui/widgets/toastarea.h"

#include <QListView>
#include <QMenu>
#include <QTemporaryDir>
#include <QtTest>

namespace frontdesk::test {

/// The window on a console in memory: one customer waits for a person, one is with the AI, one belongs to the user.
struct InboxWorld {
    FakeConsole console;
    QTemporaryDir dir;
    ConversationId waiting;
    ConversationId calm;
    ConversationId mine;
    std::unique_ptr<GuiApplication> gui;

    explicit InboxWorld(Micros undoWindow = 0)
    {
        console.desk().window = undoWindow;
        waiting = console.addConversation(QStringLiteral("Ingrid Solheim"), QStringLiteral("whatsapp"),
                                          MicrosPerMinute);
        console.addMessage(waiting, Author::Contact, QStringLiteral("My router is dead"), MicrosPerMinute);
        console.at(waiting).escalation = Escalation{};
        console.at(waiting).escalation->dueAt = 1;
        console.at(waiting).conversation.priority = Priority::High;
        calm = console.addConversation(QStringLiteral("Yuki Takeda"), QStringLiteral("webchat"), 2 * MicrosPerMinute);
        console.addMessage(calm, Author::Contact, QStringLiteral("When does the installer come?"), 2 * MicrosPerMinute);
        console.addMessage(calm, Author::Ai, QStringLiteral("Tomorrow at ten."), MicrosPerMinute);
        mine = console.addConversation(QStringLiteral("Sara Lind"), QStringLiteral("webchat"), 3 * MicrosPerMinute);
        console.addMessage(mine, Author::Contact, QStringLiteral("I want to cancel"), 3 * MicrosPerMinute);
        console.at(mine).conversation.handler = Handler::Human;
        console.at(mine).conversation.assigneeId = console.programInfo.self.id;
        console.at(mine).assigneeName = console.programInfo.self.name;
        start();
    }
    void start()
    {
        gui = std::make_unique<GuiApplication>(&console,
                                               GuiOptions{dir.filePath(QStringLiteral("gui.ini")), ThemeMode::Light});
        gui->window().resize(1440, 900);
        gui->show();
        QVERIFY(QTest::qWaitForWindowExposed(&gui->window()));
        gui->window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&gui->window()));
        QTRY_VERIFY(list()->model()->rowCount() > 0);
    }
    [[nodiscard]] InboxPage& page() const { return *static_cast<InboxPage*>(gui->window().currentPage()); }
    [[nodiscard]] QListView* list() const { return page().list()->view(); }
    [[nodiscard]] Composer& composer() const { return *page().composer(); }
    [[nodiscard]] TranscriptModel& transcript() const { return page().controller().transcript(); }
    [[nodiscard]] QStringList toasts() const { return gui->window().toasts().texts(); }
    void open(ConversationId id) const
    {
        page().openConversation(id);
        QTRY_VERIFY(transcript().rowCount() > 0);
        QCOMPARE(page().controller().id(), id);
    }
    void press(int key, Qt::KeyboardModifiers modifiers = {}) const
    {
        QWidget* popup = QApplication::activePopupWidget();
        QWidget* focus = popup ? popup : QApplication::focusWidget();
        QTest::keyClick(focus ? focus : &gui->window(), Qt::Key(key), modifiers);
    }
    void type(const QString& text) const
    {
        QVERIFY(QApplication::focusWidget());
        QTest::keyClicks(QApplication::focusWidget(), text);
    }
    [[nodiscard]] const Message& lastStored(ConversationId id) { return console.stored(id).last(); }
    [[nodiscard]] QMenu* menu() const { return qobject_cast<QMenu*>(QApplication::activePopupWidget()); }
    /// Triggers the entry of the open menu whose text begins so (without &).
    void choose(const QString& text) const
    {
        QTRY_VERIFY(menu());
        for (QAction* action : menu()->actions()) {
            if (QString(action->text()).remove(u'&').startsWith(text)) {
                QMenu* shown = menu();
                action->trigger();
                shown->close();
                // Offscreen nobody gives the window its activity back after a menu.
                gui->window().activateWindow();
                QVERIFY(QTest::qWaitForWindowActive(&gui->window()));
                return;
            }
        }
        QFAIL(qPrintable(text));
    }
    static constexpr Qt::KeyboardModifiers CtrlShift = Qt::ControlModifier | Qt::ShiftModifier;
};

}  // namespace frontdesk::test
