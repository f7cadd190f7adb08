// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "tests/support/fakeconsole.h"

#include "ui/bridge/corebridge.h"
#include "ui/bridge/preferences.h"
#include "ui/shell/guiapplication.h"
#include "ui/shell/mainwindow.h"

#include <QApplication>
#include <QTemporaryDir>
#include <QtTest>

namespace frontdesk::test {

/// The whole window on a console in memory: Ingrid waits, Yuki is with the AI, Amir is mine.
struct ShellWorld {
    FakeConsole console;
    QTemporaryDir dir;
    ConversationId ingrid;
    ConversationId yuki;
    ConversationId amir;
    std::unique_ptr<GuiApplication> gui;

    explicit ShellWorld(bool tray = false)
    {
        ingrid = console.addConversation(QStringLiteral("Ingrid Solheim"), QStringLiteral("whatsapp"), MicrosPerMinute);
        console.addMessage(ingrid, Author::Contact, QStringLiteral("My router is dead"), MicrosPerMinute);
        console.at(ingrid).escalation = Escalation{};
        yuki = console.addConversation(QStringLiteral("Yuki Takeda"));
        console.addMessage(yuki, Author::Contact, QStringLiteral("When does the installer come?"));
        amir = console.addConversation(QStringLiteral("Amir Rahimi"));
        console.addMessage(amir, Author::Contact, QStringLiteral("That is not what the invoice says"));
        console.at(amir).conversation.handler = Handler::Human;
        console.at(amir).conversation.assigneeId = console.programInfo.self.id;
        (void)console.escalations().setPresence(Presence::Available);
        open(tray);
    }
    void open(bool tray = false)
    {
        gui = std::make_unique<GuiApplication>(&console, options(tray));
        gui->window().resize(1440, 900);
        gui->show();
        QVERIFY(QTest::qWaitForWindowExposed(&gui->window()));
        gui->window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&gui->window()));
        QTRY_COMPARE(gui->window().counts().waiting, 1);
    }
    [[nodiscard]] GuiOptions options(bool tray) const
    {
        GuiOptions options;
        options.settingsFile = dir.filePath(QStringLiteral("gui.ini"));
        options.theme = ThemeMode::Light;
        options.tray = tray;
        return options;
    }
    [[nodiscard]] MainWindow& window() const { return gui->window(); }
    void press(int key, Qt::KeyboardModifiers modifiers = {}) const
    {
        QWidget* focus = QApplication::focusWidget();
        QTest::keyClick(focus ? focus : &gui->window(), Qt::Key(key), modifiers);
    }
};

}  // namespace frontdesk::test
