// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/escalations/escalationspage.h"
#include "tests/support/fakeconsole.h"
#include "tests/support/guitest.h"
#include "ui/bridge/corebridge.h"
#include "ui/bridge/preferences.h"
#include "ui/bridge/undobook.h"
#include "ui/models/displaytext.h"
#include "ui/models/signaltext.h"
#include "ui/pages/escalations/actform.h"
#include "ui/pages/escalations/escalationtable.h"
#include "ui/pages/escalations/figurecard.h"
#include "ui/shell/actions.h"
#include "ui/shell/navigator.h"
#include "ui/widgets/handovercard.h"
#include "ui/widgets/segments.h"
#include "ui/widgets/toastarea.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QtTest>

namespace frontdesk::test {

class EscalationsPageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void emptySaysWhatWillCome();
    void rowsStandInOrderAndTheBadgeCounts();
    void aNewRequestIsARowAtOnce();
    void enterTakesAndOpensTheInbox();
    void theKeyOfTheInboxTakes();
    void takeNextTakesTheMostUrgent();
    void passingOnAsksForAColleagueAndANote();
    void deleteAsksForTheReason();
    void anErrorIsSaidAndNothingIsLost();
    void aFailedReadOffersAnotherTry();
    void theCardSaysWhyAndWhatWasTried();
    void inProgressIsOpenedNotTaken();
    void everyFocusableWidgetHasAName();
    void countdownWords();

private:
    ConversationId request(const QString& name, Priority priority, Micros dueIn);
    [[nodiscard]] int rows() const { return m_page->table()->model().rowCount(); }
    void key(QWidget* widget, Qt::Key k) { QTest::keyClick(widget, k); }

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<FakeConsole> m_console;
    std::unique_ptr<CoreBridge> m_bridge;
    std::unique_ptr<QTemporaryDir> m_settings;
    std::unique_ptr<Preferences> m_preferences;
    std::unique_ptr<QWidget> m_window;
    Actions* m_actions = nullptr;
    std::unique_ptr<Navigator> m_navigator;
    ToastArea* m_toasts = nullptr;  ///< its host owns it
    std::unique_ptr<UndoBook> m_undo;
    EscalationsPage* m_page = nullptr;
};

void EscalationsPageTest::init()
{
    m_theme = std::make_unique<Theme>(ThemeMode::Light);
    m_console = std::make_unique<FakeConsole>();
    m_bridge = std::make_unique<CoreBridge>(m_console.get());
    m_bridge->refreshInfo();
    QTRY_VERIFY(m_bridge->info().self.id.isValid());
    m_settings = std::make_unique<QTemporaryDir>();
    m_preferences = std::make_unique<Preferences>(m_settings->filePath(QStringLiteral("window.ini")));
    m_window = std::make_unique<QWidget>();
    m_window->resize(1300, 800);
    m_actions = new Actions(m_window.get());
    m_navigator = std::make_unique<Navigator>();
    m_toasts = new ToastArea(m_window.get(), 8);
    m_undo = std::make_unique<UndoBook>();
    m_page = new EscalationsPage(PageContext{*m_bridge, *m_preferences, *m_actions, *m_navigator, *m_toasts, *m_undo},
                                 m_window.get());
    m_page->resize(m_window->size());
}

void EscalationsPageTest::cleanup()
{
    m_window.reset();
    m_undo.reset();
    m_navigator.reset();
    m_preferences.reset();
    m_bridge.reset();
    m_console.reset();
    m_theme.reset();
}

ConversationId EscalationsPageTest::request(const QString& name, Priority priority, Micros dueIn)
{
    const ConversationId id = m_console->addConversation(name);
    m_console->addMessage(id, Author::Contact, QStringLiteral("My lamp does not work"));
    m_console->addMessage(id, Author::Ai, QStringLiteral("Have you tried another bulb?"));
    Escalation escalation;
    escalation.id = EscalationId(id.value);
    escalation.conversationId = id;
    escalation.reasons = {QStringLiteral("explicit_wish")};
    escalation.evidence = {{QStringLiteral("explicit_wish"), QStringLiteral("0.90"), 0.3}};
    escalation.priority = priority;
    escalation.raisedAt = display::now() - 90 * MicrosPerSecond;
    escalation.dueAt = display::now() + dueIn;
    m_console->at(id).escalation = escalation;
    m_console->at(id).conversation.priority = priority;
    return id;
}

void EscalationsPageTest::emptySaysWhatWillCome()
{
    QSignalSpy queue(m_navigator.get(), &Navigator::queueWanted);
    m_window->show();
    QTRY_VERIFY(m_console->escalations().boardCalls > 0);
    ConsoleCounts counts;
    counts.ai = 38;
    Q_EMIT m_navigator->countsChanged(counts);
    QStringList texts;
    const auto shows = [&](const QString& wanted) {
        texts.clear();
        for (const QLabel* label : m_page->findChildren<QLabel*>())
            if (label->isVisible())
                texts << label->text();
        return texts.contains(wanted);
    };
    const bool said = QTest::qWaitFor([&] { return shows(QStringLiteral("Nobody is waiting")); }, 2000);
    QVERIFY2(said, qPrintable(texts.join(u'\n')));
    QVERIFY2(texts.join(u'\n').contains(QStringLiteral("38")), qPrintable(texts.join(u'\n')));
    QVERIFY(!m_page->takeNextButton()->isEnabled());
    for (QPushButton* button : m_page->findChildren<QPushButton*>())
        if (button->text() == u"Watch live")
            button->click();
    QCOMPARE(queue.size(), 1);
}

void EscalationsPageTest::rowsStandInOrderAndTheBadgeCounts()
{
    request(QStringLiteral("Normal"), Priority::Normal, 300 * MicrosPerSecond);
    request(QStringLiteral("Urgent"), Priority::Urgent, -60 * MicrosPerSecond);
    QSignalSpy badge(m_navigator.get(), &Navigator::badgeChanged);
    QAbstractItemModelTester tester(&m_page->table()->model());
    m_window->show();
    QTRY_COMPARE(rows(), 2);
    QCOMPARE(m_page->table()->model().at(0).summary.contactName, QStringLiteral("Urgent"));
    QVERIFY(!badge.isEmpty());
    QCOMPARE(badge.last().at(0).toString(), QStringLiteral("escalations"));
    QCOMPARE(badge.last().at(1).toInt(), 2);
    QCOMPARE(badge.last().at(2).toBool(), true);
    QCOMPARE(m_page->figure(0)->foot(), QStringLiteral("Past the target"));
    const QString read = m_page->table()->model().index(0).data(Qt::AccessibleTextRole).toString();
    QVERIFY2(read.contains(QStringLiteral("Overdue 1:0")), qPrintable(read));
}

void EscalationsPageTest::aNewRequestIsARowAtOnce()
{
    m_window->show();
    QTRY_VERIFY(m_console->escalations().boardCalls > 0);
    const ConversationId id = request(QStringLiteral("Late"), Priority::High, 300 * MicrosPerSecond);
    QElapsedTimer since;
    since.start();
    m_console->publishRow(id);
    QTRY_COMPARE_WITH_TIMEOUT(rows(), 1, 1000);
    qInfo("the row was there after %lld ms", since.elapsed());
    // It leaves as fast when somebody takes it elsewhere.
    m_console->at(id).escalation->state = EscalationState::Accepted;
    m_console->publishRow(id);
    QTRY_COMPARE_WITH_TIMEOUT(rows(), 0, 1000);
}

void EscalationsPageTest::enterTakesAndOpensTheInbox()
{
    const ConversationId id = request(QStringLiteral("Tuva"), Priority::High, 300 * MicrosPerSecond);
    QSignalSpy opened(m_navigator.get(), &Navigator::conversationWanted);
    m_window->show();
    QTRY_COMPARE(rows(), 1);
    m_page->table()->view()->setFocus();
    key(m_page->table()->view(), Qt::Key_Return);
    QTRY_COMPARE(opened.size(), 1);
    QCOMPARE(opened.first().at(0).value<ConversationId>(), id);
    QCOMPARE(m_console->at(id).conversation.handler, Handler::Human);
}

void EscalationsPageTest::theKeyOfTheInboxTakes()
{
    const ConversationId id = request(QStringLiteral("Tuva"), Priority::High, 300 * MicrosPerSecond);
    QSignalSpy opened(m_navigator.get(), &Navigator::conversationWanted);
    m_window->show();
    QTRY_COMPARE(rows(), 1);
    m_page->hide();
    m_actions->get(ActionId::TakeOver)->trigger();  // meant for another page
    m_page->show();
    QTRY_COMPARE(rows(), 1);
    QCOMPARE(m_console->at(id).conversation.handler, Handler::Ai);
    m_actions->get(ActionId::TakeOver)->trigger();
    QTRY_COMPARE(opened.size(), 1);
    QCOMPARE(m_console->at(id).conversation.handler, Handler::Human);
}

void EscalationsPageTest::takeNextTakesTheMostUrgent()
{
    const ConversationId late = request(QStringLiteral("Later"), Priority::Normal, 600 * MicrosPerSecond);
    const ConversationId soon = request(QStringLiteral("Soon"), Priority::Normal, 30 * MicrosPerSecond);
    m_window->show();
    QTRY_COMPARE(rows(), 2);
    m_page->takeNextButton()->click();
    QTRY_COMPARE(m_console->at(soon).conversation.handler, Handler::Human);
    QCOMPARE(m_console->at(late).conversation.handler, Handler::Ai);
}

void EscalationsPageTest::passingOnAsksForAColleagueAndANote()
{
    const ConversationId id = request(QStringLiteral("Tuva"), Priority::High, 300 * MicrosPerSecond);
    m_window->show();
    QTRY_COMPARE(rows(), 1);
    QTRY_VERIFY(m_page->passOnButton()->isEnabled());
    m_page->passOnButton()->click();
    QVERIFY(m_page->form()->isVisible());
    auto* staff = m_page->form()->findChild<QComboBox*>();
    QCOMPARE(staff->count(), 3);  // anybody and two colleagues
    staff->setCurrentIndex(2);
    auto* note = m_page->form()->findChild<QLineEdit*>();
    QTest::keyClicks(note, QStringLiteral("knows the lamp"));
    key(note, Qt::Key_Return);
    QTRY_VERIFY(!m_page->form()->isVisible());
    QCOMPARE(m_console->escalations().passed.size(), 1);
    QCOMPARE(m_console->escalations().passed.first().first, StaffId(3));
    QCOMPARE(m_console->escalations().passed.first().second, QStringLiteral("knows the lamp"));
    QCOMPARE(m_console->at(id).escalation->wantedStaff, StaffId(3));
    QTRY_COMPARE(m_page->table()->model().at(0).wantedByName, QStringLiteral("Kari Moe"));
}

void EscalationsPageTest::deleteAsksForTheReason()
{
    request(QStringLiteral("Tuva"), Priority::High, 300 * MicrosPerSecond);
    m_window->show();
    QTRY_COMPARE(rows(), 1);
    key(m_page->table()->view(), Qt::Key_Delete);
    QVERIFY(m_page->form()->isVisible());
    auto* reason = m_page->form()->findChild<QLineEdit*>();
    QTest::keyClicks(reason, QStringLiteral("ok"));
    key(reason, Qt::Key_Return);
    QVERIFY(m_page->form()->isVisible());  // too short: nothing happens
    QVERIFY(m_console->escalations().reasons.isEmpty());
    QTest::keyClicks(reason, QStringLiteral(", answered by phone"));
    key(reason, Qt::Key_Return);
    QTRY_COMPARE(m_console->escalations().reasons, QStringList(QStringLiteral("ok, answered by phone")));
    QTRY_COMPARE(rows(), 0);
    // Esc leaves without doing anything.
    request(QStringLiteral("Other"), Priority::High, 300 * MicrosPerSecond);
    m_console->publishRow(ConversationId(2));
    QTRY_COMPARE(rows(), 1);
    key(m_page->table()->view(), Qt::Key_Delete);
    key(reason, Qt::Key_Escape);
    QVERIFY(!m_page->form()->isVisible());
    QCOMPARE(m_console->escalations().reasons.size(), 1);
}

void EscalationsPageTest::anErrorIsSaidAndNothingIsLost()
{
    request(QStringLiteral("Tuva"), Priority::High, 300 * MicrosPerSecond);
    m_window->show();
    QTRY_COMPARE(rows(), 1);
    m_console->nextError = Error{ErrorCode::Conflict, QStringLiteral("Jonas has this conversation."), {}};
    m_page->takeButton()->click();
    QTRY_COMPARE(m_toasts->texts(), QStringList(QStringLiteral("Jonas has this conversation.")));
    QCOMPARE(rows(), 1);
    QTRY_VERIFY(m_page->takeButton()->isEnabled());
}

void EscalationsPageTest::aFailedReadOffersAnotherTry()
{
    m_console->nextError = Error{ErrorCode::Unavailable, QStringLiteral("The engine does not answer."), {}};
    m_window->show();
    QPushButton* again = nullptr;
    QTRY_VERIFY([&] {
        for (QPushButton* button : m_page->findChildren<QPushButton*>())
            if (button->isVisible() && button->text() == u"Try again")
                again = button;
        return again != nullptr;
    }());
    request(QStringLiteral("Tuva"), Priority::High, 300 * MicrosPerSecond);
    again->click();
    QTRY_COMPARE(rows(), 1);
}

void EscalationsPageTest::theCardSaysWhyAndWhatWasTried()
{
    request(QStringLiteral("Tuva"), Priority::High, 300 * MicrosPerSecond);
    m_window->show();
    QTRY_COMPARE(rows(), 1);
    const auto texts = [this] {
        QStringList list;
        for (const QLabel* label : m_page->card()->findChildren<QLabel*>())
            list << label->text();
        return list.join(u'\n');
    };
    QTRY_VERIFY(texts().contains(QStringLiteral("Asked for a person: 90 %")));
    QVERIFY(texts().contains(QStringLiteral("“My lamp does not work”")));
    QVERIFY(texts().contains(QStringLiteral("Have you tried another bulb?")));
}

void EscalationsPageTest::inProgressIsOpenedNotTaken()
{
    const ConversationId id = request(QStringLiteral("Tuva"), Priority::High, 300 * MicrosPerSecond);
    (void)m_console->takeOver(id);
    m_window->show();
    QTRY_VERIFY(m_console->escalations().boardCalls > 0);
    auto* tabs = m_page->findChild<Segments*>();
    tabs->button(1)->click();
    QTRY_COMPARE(rows(), 1);
    QTRY_COMPARE(m_page->takeButton()->text(), QStringLiteral("Open"));
    QVERIFY(!m_page->notNeededButton()->isEnabled());
    QVERIFY(m_page->passOnButton()->isEnabled());  // it is one's own
    const qint64 generation = m_console->at(id).conversation.generation;
    QSignalSpy opened(m_navigator.get(), &Navigator::conversationWanted);
    m_page->takeButton()->click();
    QCOMPARE(opened.size(), 1);
    QCOMPARE(m_console->at(id).conversation.generation, generation);
}

void EscalationsPageTest::everyFocusableWidgetHasAName()
{
    request(QStringLiteral("Tuva"), Priority::High, 300 * MicrosPerSecond);
    m_window->show();
    QTRY_COMPARE(rows(), 1);
    m_page->passOnButton()->click();
    for (QWidget* widget : m_page->findChildren<QWidget*>()) {
        if (!widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus) || widget->focusProxy())
            continue;
        const auto* button = qobject_cast<QAbstractButton*>(widget);
        const bool named = !widget->accessibleName().isEmpty() || (button && !button->text().isEmpty());
        QVERIFY2(named, widget->metaObject()->className());
    }
}

void EscalationsPageTest::countdownWords()
{
    Escalation escalation;
    QCOMPARE(display::timeLeft(escalation, 0), QString());
    escalation.dueAt = 160 * MicrosPerSecond;
    QCOMPARE(display::timeLeft(escalation, 0), QStringLiteral("2:40"));
    QCOMPARE(display::timeLeft(escalation, 200 * MicrosPerSecond), QStringLiteral("Overdue 0:40"));
    for (const QString& key : RoutingConfig::signalKeys())
        QVERIFY2(key == u"other" || display::signalName(key) != key, qPrintable(key));
}

}  // namespace frontdesk::test

FRONTDESK_GUI_TEST_MAIN(frontdesk::test::EscalationsPageTest)
#include "escalationspagetest.moc"
