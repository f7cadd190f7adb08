// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakeconsole.h"
#include "tests/support/guitest.h"

#include "ui/bridge/preferences.h"
#include "ui/pages/inbox/composer.h"
#include "ui/pages/inbox/conversationlist.h"
#include "ui/pages/inbox/draftedit.h"
#include "ui/pages/inbox/inboxpage.h"
#include "ui/pages/inbox/replaydialog.h"
#include "ui/pages/inbox/takeoverbar.h"
#include "ui/pages/inbox/transcriptview.h"
#include "ui/pages/simulator/replaybar.h"
#include "ui/shell/guiapplication.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/palette.h"
#include "ui/shell/topbar.h"
#include "ui/widgets/toastarea.h"

#include <QAccessible>
#include <QContextMenuEvent>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QTemporaryDir>
#include <QtTest>

namespace frontdesk {

class InboxFlowTest : public QObject {
    Q_OBJECT

    struct World {
        test::FakeConsole console;
        QTemporaryDir dir;
        ConversationId waiting;
        ConversationId calm;
        std::unique_ptr<GuiApplication> gui;

        World()
        {
            waiting = console.addConversation(QStringLiteral("Ingrid Solheim"), QStringLiteral("whatsapp"),
                                              MicrosPerMinute);
            console.addMessage(waiting, Author::Contact, QStringLiteral("My router is dead"), MicrosPerMinute);
            console.at(waiting).escalation = Escalation{};
            console.at(waiting).escalation->dueAt = 1;
            calm = console.addConversation(QStringLiteral("Yuki Takeda"));
            console.addMessage(calm, Author::Contact, QStringLiteral("When does the installer come?"));
            gui = std::make_unique<GuiApplication>(
                &console, GuiOptions{dir.filePath(QStringLiteral("gui.ini")), ThemeMode::Light});
            gui->window().resize(1440, 900);
            gui->show();
            QVERIFY(QTest::qWaitForWindowExposed(&gui->window()));
            gui->window().activateWindow();
            QVERIFY(QTest::qWaitForWindowActive(&gui->window()));
            QTRY_COMPARE(list()->model()->rowCount(), 2);
        }
        [[nodiscard]] InboxPage& page() const { return *static_cast<InboxPage*>(gui->window().currentPage()); }
        [[nodiscard]] QListView* list() const { return page().list()->view(); }
        [[nodiscard]] Composer& composer() const { return *page().composer(); }
        [[nodiscard]] const TranscriptModel& transcript() const { return page().controller().transcript(); }
        void open(ConversationId id) const
        {
            page().openConversation(id);
            QTRY_VERIFY(transcript().rowCount() > 0);
        }
        void press(int key, Qt::KeyboardModifiers modifiers) const
        {
            QWidget* focus = QApplication::focusWidget();
            QTest::keyClick(focus ? focus : &gui->window(), Qt::Key(key), modifiers);
        }
        [[nodiscard]] QString lastText() const { return transcript().at(transcript().rowCount() - 1).message.text(); }
    };
    static constexpr Qt::KeyboardModifiers CtrlShift = Qt::ControlModifier | Qt::ShiftModifier;

private Q_SLOTS:
    void takeOverTypeSendNoteHandBack()
    {
        World w;
        w.list()->setFocus();
        QTest::keyClick(w.list(), Qt::Key_Down);
        QTRY_VERIFY(w.page().controller().isOpen());
        w.open(w.waiting);
        QCOMPARE(w.composer().state(), ComposerState::PersonWanted);

        w.press(Qt::Key_T, CtrlShift);
        QTRY_COMPARE(w.composer().state(), ComposerState::Mine);
        QTRY_VERIFY(w.composer().edit()->hasFocus());
        QCOMPARE(w.console.at(w.waiting).conversation.handler, Handler::Human);

        QTest::keyClicks(w.composer().edit(), QStringLiteral("I am Mia"));
        QVERIFY(w.console.typingCalls > 0);
        w.press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(w.console.stored(w.waiting).last().text(), QStringLiteral("I am Mia"));
        QTRY_VERIFY(!w.transcript().at(w.transcript().rowCount() - 1).isPending());
        QCOMPARE(w.lastText(), QStringLiteral("I am Mia"));

        w.press(Qt::Key_M, CtrlShift);
        QCOMPARE(w.composer().mode(), DraftMode::Note);
        QTest::keyClicks(w.composer().edit(), QStringLiteral("be careful"));
        w.press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(w.console.stored(w.waiting).last().kind, MessageKind::Note);
        QCOMPARE(w.console.stored(w.waiting).last().visibility, Visibility::Internal);

        w.press(Qt::Key_H, CtrlShift);
        QTRY_COMPARE(w.composer().state(), ComposerState::AiAnswers);
        QTRY_VERIFY(w.composer().bar()->takeOverButton()->hasFocus());
    }

    void anAnswerIsPlayedAgainFromTheTranscript()
    {
        World w;
        const Message answer = w.console.addMessage(w.calm, Author::Ai, QStringLiteral("Tomorrow at ten."));
        w.open(w.calm);
        auto* view = w.page().findChild<TranscriptView*>();
        const auto acts = [&](int row) {
            view->setCurrentIndex(view->model()->index(row, 0));
            QContextMenuEvent event(QContextMenuEvent::Keyboard, {}, {});
            QApplication::sendEvent(view->viewport(), &event);
            auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
            return menu ? menu->actions() : QList<QAction*>();
        };
        const auto isReplay = [](const QAction* act) { return act->text().startsWith(u"Play again"); };
        const auto closeMenu = [] {
            if (QWidget* menu = QApplication::activePopupWidget())
                menu->close();
        };
        const int last = view->model()->rowCount() - 1;
        QList<QAction*> found = acts(last);
        const auto replay = std::find_if(found.cbegin(), found.cend(), isReplay);
        QVERIFY(replay != found.cend());
        (*replay)->trigger();
        closeMenu();
        auto* dialog = w.gui->window().findChild<ReplayDialog*>();
        QVERIFY(dialog);
        QCOMPARE(dialog->bar()->messageId(), answer.publicId);
        dialog->bar()->again()->click();
        QTRY_VERIFY(dialog->bar()->said().startsWith(u"The same answer"));
        dialog->bar()->scenario()->click();
        QTRY_VERIFY(dialog->bar()->said().contains(u".yml"));
        QCOMPARE(w.console.replay().asked, (QStringList{u"replay:" % answer.publicId, u"scenario:" % answer.publicId}));
        dialog->closeButton()->click();
        QTRY_VERIFY(!w.gui->window().findChild<ReplayDialog*>());
        // What the customer wrote is nobody's answer.
        found = acts(last - 1);
        QVERIFY(!found.isEmpty() && std::none_of(found.cbegin(), found.cend(), isReplay));
        closeMenu();
    }

    void incomingDataNeverMovesTheFocus()
    {
        World w;
        w.open(w.waiting);
        w.press(Qt::Key_T, CtrlShift);
        QTRY_VERIFY(w.composer().edit()->hasFocus());
        (void)w.console.arrive(w.calm, Author::Contact, QStringLiteral("hello?"));
        (void)w.console.arrive(w.waiting, Author::Contact, QStringLiteral("still there?"));
        QTRY_COMPARE(w.lastText(), QStringLiteral("still there?"));
        QTest::qWait(400);
        QVERIFY(w.composer().edit()->hasFocus());
        QCOMPARE(w.page().controller().id(), w.waiting);
    }

    void newerMessageIsAskedOnce()
    {
        World w;
        w.open(w.waiting);
        w.press(Qt::Key_T, CtrlShift);
        QTRY_COMPARE(w.composer().state(), ComposerState::Mine);
        // Stored, but the event has not reached the window yet.
        (void)w.console.addMessage(w.waiting, Author::Contact, QStringLiteral("never mind"));
        w.composer().edit()->setPlainText(QStringLiteral("We send a technician"));
        w.composer().sendButton()->click();
        QPushButton* anyway = nullptr;
        for (QPushButton* button : w.composer().findChildren<QPushButton*>())
            if (button->text() == u"Send anyway")
                anyway = button;
        QVERIFY(anyway);
        QTRY_VERIFY(anyway->isVisible());
        QCOMPARE(w.composer().edit()->toPlainText(), QStringLiteral("We send a technician"));
        anyway->click();
        QTRY_COMPARE(w.console.stored(w.waiting).last().text(), QStringLiteral("We send a technician"));
        QVERIFY(!anyway->isVisible());
    }

    void failedReplyStaysAndCanBeRetried()
    {
        World w;
        w.open(w.waiting);
        w.press(Qt::Key_T, CtrlShift);
        QTRY_COMPARE(w.composer().state(), ComposerState::Mine);
        w.composer().edit()->setPlainText(QStringLiteral("important"));
        w.console.nextError = Error{ErrorCode::Unavailable, QStringLiteral("No engine."), {}};
        w.composer().sendButton()->click();
        const auto last = [&] { return w.transcript().at(w.transcript().rowCount() - 1); };
        QTRY_COMPARE(last().failure, QStringLiteral("No engine."));
        // It survives a look at another conversation.
        w.open(w.calm);
        w.open(w.waiting);
        QTRY_COMPARE(last().failure, QStringLiteral("No engine."));
        w.page().controller().retry(last().message.publicId);
        QTRY_COMPARE(w.console.stored(w.waiting).last().text(), QStringLiteral("important"));
        QTRY_VERIFY(!last().isPending());
    }

    void refusedTakeOverSaysWhy()
    {
        World w;
        w.open(w.waiting);
        w.console.nextError = Error{ErrorCode::Conflict, QStringLiteral("Jonas took this 2 s ago."), {}};
        w.press(Qt::Key_T, CtrlShift);
        QTRY_COMPARE(w.gui->window().toasts().texts(), QStringList{QStringLiteral("Jonas took this 2 s ago.")});
        QCOMPARE(w.composer().state(), ComposerState::PersonWanted);
    }

    void streamedTextAppears()
    {
        World w;
        w.open(w.calm);
        Message reply = w.console.addMessage(w.calm, Author::Ai, {});
        reply.delivery = Delivery::Streaming;
        w.console.publish(MessageChanged{reply});
        w.console.publish(MessageDelta{w.calm, reply.id, 0, QStringLiteral("Tomorrow ")});
        w.console.publish(MessageDelta{w.calm, reply.id, 9, QStringLiteral("at ten.")});
        QTRY_COMPARE(w.lastText(), QStringLiteral("Tomorrow at ten."));
    }

    void searchFindsAndGivesTheFocusBack()
    {
        World w;
        w.open(w.waiting);
        w.list()->setFocus();
        w.press(Qt::Key_K, Qt::ControlModifier);
        QLineEdit* search = w.gui->window().openedPalette()->edit();
        QTRY_VERIFY(search->hasFocus());
        QTest::keyClicks(search, QStringLiteral("installer"));
        const QListWidget* list = w.gui->window().openedPalette()->list();
        QTRY_VERIFY(list->currentItem() && list->currentItem()->text() == u"Yuki Takeda");
        QTest::keyClick(search, Qt::Key_Return);
        QTRY_COMPARE(w.page().controller().id(), w.calm);
        QVERIFY(w.list()->hasFocus());
    }

    void focusAloneOpensNothing()
    {
        const World w;
        w.page().transcriptView()->setFocus();
        w.list()->setFocus();
        QVERIFY(!w.page().controller().isOpen());
        QTest::keyClick(w.list(), Qt::Key_Return);
        QTRY_VERIFY(w.page().controller().isOpen());
    }

    void escapeClosesTheSearch()
    {
        World w;
        w.open(w.waiting);
        w.page().transcriptView()->setFocus();
        w.press(Qt::Key_K, Qt::ControlModifier);
        QLineEdit* search = w.gui->window().openedPalette()->edit();
        QTest::keyClicks(search, QStringLiteral("router"));
        QTest::keyClick(search, Qt::Key_Escape);
        QTRY_VERIFY(!w.gui->window().openedPalette());
        QVERIFY(w.page().transcriptView()->hasFocus());
    }

    void conversationKeysWorkFromTheComposer()
    {
        World w;
        w.open(w.waiting);
        w.press(Qt::Key_T, CtrlShift);
        QTRY_VERIFY(w.composer().edit()->hasFocus());
        w.press(Qt::Key_Down, Qt::AltModifier);
        const ConversationId after = w.page().controller().id();
        w.press(Qt::Key_Up, Qt::AltModifier);
        // Two rows: one of the two keys had somewhere to go.
        QVERIFY(after != w.waiting || w.page().controller().id() != w.waiting);
        w.press(Qt::Key_I, Qt::ControlModifier);
        QVERIFY(!w.gui->preferences().detailsShown());
        w.press(Qt::Key_N, CtrlShift);
        QTRY_VERIFY(!w.gui->window().toasts().texts().isEmpty());
    }

    void panesAreReachedByF6()
    {
        World w;
        w.open(w.waiting);
        w.list()->setFocus();
        w.press(Qt::Key_F6, {});
        QVERIFY(w.page().transcriptView()->hasFocus());
        w.press(Qt::Key_F6, {});
        QVERIFY(w.composer().bar()->takeOverButton()->hasFocus());
        w.press(Qt::Key_F6, Qt::ShiftModifier);
        w.press(Qt::Key_Escape, {});
        QVERIFY(w.list()->hasFocus());
    }

    void everyFocusableWidgetHasAName()
    {
        World w;
        w.open(w.waiting);
        w.gui->window().resize(1024, 700);
        for (const QSize size : {QSize(1440, 900), QSize(1024, 700)}) {
            w.gui->window().resize(size);
            for (QWidget* widget : w.gui->window().findChildren<QWidget*>()) {
                if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus)
                    continue;
                QAccessibleInterface* face = QAccessible::queryAccessibleInterface(widget);
                QVERIFY2(face && !face->text(QAccessible::Name).isEmpty(), widget->metaObject()->className());
            }
        }
    }

    void tabWalkVisitsTheColumnsInOrder()
    {
        World w;
        w.open(w.waiting);
        QWidget* search = w.gui->window().topBar().search();
        search->setFocus();
        QList<QWidget*> walk;
        for (int i = 0; i < 60 && QApplication::focusWidget(); ++i) {
            walk << QApplication::focusWidget();
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
            if (QApplication::focusWidget() == search)
                break;
        }
        const QWidget* order[] = {search, w.list(), w.page().transcriptView(), w.composer().bar()->takeOverButton()};
        qsizetype before = -1;
        for (const QWidget* widget : order) {
            const qsizetype at = walk.indexOf(const_cast<QWidget*>(widget));
            QVERIFY2(at > before, widget->metaObject()->className());
            before = at;
        }
        QCOMPARE(QApplication::focusWidget(), search);
    }

    void themeSwitchesLive()
    {
        World w;
        w.open(w.waiting);
        const QImage light = w.gui->window().grab().toImage();
        Theme::current().setMode(ThemeMode::Dark);
        QTest::qWait(50);
        const QImage dark = w.gui->window().grab().toImage();
        Theme::current().setScalePercent(125);
        (void)w.gui->window().grab();
        for (const QPoint at :
             {QPoint(40, 400), QPoint(800, 30), QPoint(700, 300), QPoint(1300, 700), QPoint(250, 500)}) {
            QVERIFY2(light.pixelColor(at).lightness() > 180, qPrintable(QString::number(at.x())));
            QVERIFY2(dark.pixelColor(at).lightness() < 80, qPrintable(QString::number(at.x())));
        }
    }
};

}  // namespace frontdesk

FRONTDESK_GUI_TEST_MAIN(frontdesk::InboxFlowTest)
#include "inboxflowtest.moc"
