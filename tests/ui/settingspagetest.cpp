// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/settings/settingspage.h"

#include "tests/support/fakeconsole.h"
#include "tests/support/guitest.h"
#include "ui/bridge/corebridge.h"
#include "ui/bridge/preferences.h"
#include "ui/bridge/undobook.h"
#include "ui/pages/settings/fieldeditors.h"
#include "ui/pages/settings/settingfield.h"
#include "ui/pages/settings/settingsbanner.h"
#include "ui/pages/settings/settingtext.h"
#include "ui/shell/actions.h"
#include "ui/shell/navigator.h"
#include "ui/theme/deskstyle.h"
#include "ui/theme/theme.h"
#include "ui/widgets/toastarea.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTemporaryDir>
#include <QToolButton>
#include <QWheelEvent>
#include <QtTest>

static void initResources() { Q_INIT_RESOURCE(icons); }

namespace frontdesk {

using test::FakeConsole;

class SettingsPageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        initResources();
        qRegisterMetaType<DomainEvent>("frontdesk::DomainEvent");
        QApplication::setStyle(new DeskStyle);
        m_theme = std::make_unique<Theme>(ThemeMode::Light);
    }
    void init();
    void cleanup();
    void everyRowHasEditorAndLabel();
    void wrongValuesAreRefusedAtTheField_data();
    void wrongValuesAreRefusedAtTheField();
    void goodValueIsSavedAndCanBeUndone();
    void errorOfTheConsoleStandsAtTheField();
    void resetGoesBackToTheDefault();
    void lockedFieldsSayWhy();
    void reservedOnesAreReadOnly();
    void secretsAreNeverShown();
    void listsGrowAndShrink();
    void searchFindsNameKeyAndExplanation();
    void opensAtAKey();
    void restartIsOffered();
    void problemsOfTheAgentFileAreShown();
    void newsDoNotOverwriteTyping();
    void themeActsAtOnce();
    void theWheelChoosesNothing();
    void testButtonShowsTheResult();
    void showsLoadingAndErrors();

private:
    SettingsPage& open(const QString& argument = {});
    template <class Widget>
    Widget* editorOf(const char* key)
    {
        SettingField* field = m_page->field(QString::fromLatin1(key));
        return field ? qobject_cast<Widget*>(field->editor().field()) : nullptr;
    }
    static void type(QLineEdit* edit, const QString& text)
    {
        edit->selectAll();
        edit->setFocus();
        if (text.isEmpty())
            QTest::keyClick(edit, Qt::Key_Delete);
        else
            QTest::keyClicks(edit, text);
    }

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<FakeConsole> m_console;
    std::unique_ptr<CoreBridge> m_bridge;
    std::unique_ptr<Preferences> m_preferences;
    std::unique_ptr<QWidget> m_window;
    std::unique_ptr<Actions> m_actions;
    std::unique_ptr<Navigator> m_navigator;
    std::unique_ptr<ToastArea> m_toasts;
    std::unique_ptr<UndoBook> m_undo;
    SettingsPage* m_page = nullptr;
};

void SettingsPageTest::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_console = std::make_unique<FakeConsole>();
    m_bridge = std::make_unique<CoreBridge>(m_console.get());
    m_preferences = std::make_unique<Preferences>(m_dir->filePath(QStringLiteral("w.ini")));
    m_window = std::make_unique<QWidget>();
    m_window->resize(1200, 800);
    m_actions = std::make_unique<Actions>(m_window.get());
    m_navigator = std::make_unique<Navigator>();
    m_toasts = std::make_unique<ToastArea>(m_window.get(), 10);
    m_undo = std::make_unique<UndoBook>();
}

void SettingsPageTest::cleanup()
{
    delete std::exchange(m_page, nullptr);
    m_undo.reset();
    m_toasts.reset();
    m_actions.reset();
    m_window.reset();
    m_bridge.reset();
    m_console.reset();
}

SettingsPage& SettingsPageTest::open(const QString& argument)
{
    m_page = new SettingsPage({*m_bridge, *m_preferences, *m_actions, *m_navigator, *m_toasts, *m_undo},
                              m_window.get());
    m_page->resize(m_window->size());
    m_window->show();
    if (!QTest::qWaitForWindowActive(m_window.get()))
        qWarning("the window is not active");
    m_page->openArgument(argument);
    QTest::qWait(1);
    return *m_page;
}

void SettingsPageTest::everyRowHasEditorAndLabel()
{
    SettingsPage& page = open();
    QTRY_COMPARE(page.areas()->count() > 5, true);
    for (const SettingGroup& group : settingGroups()) {
        for (const SettingRow& row : group.rows) {
            page.openArgument(row.key);
            SettingField* field = page.field(row.key);
            QVERIFY2(field, qPrintable(row.key));
            QVERIFY2(settingtext::hasLabel(row.key), qPrintable(row.key));
            QVERIFY2(!field->editor().field()->accessibleName().isEmpty(), qPrintable(row.key));
            QCOMPARE(field->editor().isSecret(), row.isSecret());
            QVERIFY2(field->problem().isEmpty(), qPrintable(row.key));
        }
    }
}

void SettingsPageTest::wrongValuesAreRefusedAtTheField_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("text");
    QTest::newRow("no number") << QStringLiteral("chat/max_message_chars") << QStringLiteral("many");
    QTest::newRow("too small") << QStringLiteral("chat/max_message_chars") << QStringLiteral("99");
    QTest::newRow("too large") << QStringLiteral("server/port") << QStringLiteral("65536");
    QTest::newRow("leading zero") << QStringLiteral("server/port") << QStringLiteral("0123");
    QTest::newRow("empty number") << QStringLiteral("server/port") << QString();
    QTest::newRow("address") << QStringLiteral("server/host") << QStringLiteral("my computer");
    QTest::newRow("url") << QStringLiteral("server/public_base_url") << QStringLiteral("ftp://x");
    QTest::newRow("list entry") << QStringLiteral("server/cors_origins") << QStringLiteral("*");
}

void SettingsPageTest::wrongValuesAreRefusedAtTheField()
{
    QFETCH(QString, key);
    QFETCH(QString, text);
    SettingsPage& page = open(key);
    auto* edit = qobject_cast<QLineEdit*>(page.field(key)->editor().field());
    QVERIFY(edit);
    type(edit, text);
    QVERIFY2(!page.field(key)->problem().isEmpty(), "no sentence while typing");
    QTest::keyClick(edit, Qt::Key_Return);
    QTest::qWait(1);
    QVERIFY(m_console->settings().log.isEmpty());
    QVERIFY(!page.field(key)->problem().isEmpty());
}

void SettingsPageTest::goodValueIsSavedAndCanBeUndone()
{
    open(QStringLiteral("chat/max_message_chars"));
    auto* edit = editorOf<QLineEdit>("chat/max_message_chars");
    type(edit, QStringLiteral("5000"));
    QVERIFY(m_console->settings().log.isEmpty());  // typing alone saves nothing
    QTest::keyClick(edit, Qt::Key_Return);
    QTRY_COMPARE(m_console->settings().log, QStringList{QStringLiteral("set chat/max_message_chars=5000")});
    QTRY_COMPARE(m_undo->count(), 1);
    QVERIFY(m_undo->undoNewest());
    QTRY_COMPARE(m_console->settings().log.last(), QStringLiteral("reset chat/max_message_chars"));
    QTRY_COMPARE(edit->text(), QStringLiteral("4000"));
    type(edit, QStringLiteral("6000"));
    m_page->search()->setFocus();  // leaving the field saves too
    QTRY_COMPARE(m_console->settings().log.last(), QStringLiteral("set chat/max_message_chars=6000"));
}

void SettingsPageTest::errorOfTheConsoleStandsAtTheField()
{
    SettingsPage& page = open(QStringLiteral("server/host"));
    m_console->settings().nextError = Error{
        ErrorCode::InvalidInput, QStringLiteral("0.0.0.0 is reachable from other computers."), {}};
    auto* edit = editorOf<QLineEdit>("server/host");
    type(edit, QStringLiteral("0.0.0.0"));
    QTest::keyClick(edit, Qt::Key_Return);
    QTRY_COMPARE(page.field(QStringLiteral("server/host"))->problem(),
                 QStringLiteral("0.0.0.0 is reachable from other computers."));
    QCOMPARE(edit->text(), QStringLiteral("0.0.0.0"));
    QVERIFY(m_undo->isEmpty());
}

void SettingsPageTest::resetGoesBackToTheDefault()
{
    m_console->settings().values.insert(QStringLiteral("rate/profile"), SettingValue(QStringLiteral("conversations")));
    SettingsPage& page = open(QStringLiteral("rate/profile"));
    auto* box = editorOf<QComboBox>("rate/profile");
    QCOMPARE(box->currentData().toString(), QStringLiteral("conversations"));
    QPushButton* button = page.field(QStringLiteral("rate/profile"))->resetButton();
    QVERIFY(button->isVisible());
    button->click();
    QTRY_COMPARE(box->currentData().toString(), QStringLiteral("standard"));
    QVERIFY(!button->isVisible());
    QVERIFY(m_undo->undoNewest());
    QTRY_COMPARE(box->currentData().toString(), QStringLiteral("conversations"));
}

void SettingsPageTest::lockedFieldsSayWhy()
{
    m_console->settings().lockedBy.insert(QStringLiteral("server/port"),
                                          QStringLiteral("Set by the environment variable PORT."));
    SettingsPage& page = open(QStringLiteral("server/port"));
    QVERIFY(!editorOf<QLineEdit>("server/port")->isEnabled());
    bool said = false;
    for (const QLabel* label : page.field(QStringLiteral("server/port"))->findChildren<QLabel*>())
        said = said || label->text().contains(u"PORT");
    QVERIFY(said);
    QVERIFY(editorOf<QLineEdit>("server/host")->isEnabled());
}

void SettingsPageTest::reservedOnesAreReadOnly()
{
    SettingsPage& page = open(QStringLiteral("unused"));
    int count = 0;
    for (const QString& key : page.shownKeys()) {
        QVERIFY(findSetting(key)->isReserved());
        QVERIFY(!page.field(key)->editor().isEnabled());
        ++count;
    }
    int reserved = 0;
    for (const SettingGroup& group : settingGroups())
        for (const SettingRow& row : group.rows)
            reserved += row.isReserved() ? 1 : 0;
    QCOMPARE(count, reserved);
}

void SettingsPageTest::secretsAreNeverShown()
{
    SettingsPage& page = open(QStringLiteral("staff/api_token"));
    auto* edit = editorOf<QLineEdit>("staff/api_token");
    QCOMPARE(edit->echoMode(), QLineEdit::Password);
    type(edit, QStringLiteral("hunter2"));
    QTest::keyClick(edit, Qt::Key_Return);
    QTRY_COMPARE(m_console->settings().log, QStringList{QStringLiteral("secret staff/api_token=7")});
    QTRY_VERIFY(edit->text().isEmpty());
    QVERIFY(!edit->placeholderText().contains(u"hunter2"));
    QVERIFY(m_undo->isEmpty());
    page.field(QStringLiteral("staff/api_token"))->resetButton()->click();
    QTRY_COMPARE(m_console->settings().log.last(), QStringLiteral("forget staff/api_token"));
}

void SettingsPageTest::listsGrowAndShrink()
{
    open(QStringLiteral("server/allowed_hosts"));
    auto* next = editorOf<QLineEdit>("server/allowed_hosts");
    for (const char* host : {"one.example", "two.example"}) {
        type(next, QString::fromLatin1(host));
        QTest::keyClick(next, Qt::Key_Return);
        QTRY_VERIFY(next->text().isEmpty());
    }
    const auto stored = [this] {
        return std::get<QStringList>(
            m_console->settings().values.value(QStringLiteral("server/allowed_hosts"), SettingValue(QStringList())));
    };
    QCOMPARE(stored(), (QStringList{QStringLiteral("one.example"), QStringLiteral("two.example")}));
    for (QToolButton* button : m_page->field(QStringLiteral("server/allowed_hosts"))->findChildren<QToolButton*>())
        if (button->accessibleName().contains(u"one.example") || button->toolTip().contains(u"one.example")) {
            button->click();
            break;
        }
    QTRY_COMPARE(stored(), QStringList{QStringLiteral("two.example")});
}

void SettingsPageTest::searchFindsNameKeyAndExplanation()
{
    SettingsPage& page = open();
    QTest::keyClicks(page.search(), QStringLiteral("METRICS_PORT"));
    QTRY_COMPARE(page.shownKeys(), QStringList{QStringLiteral("server/ops_port")});
    page.search()->setText(QStringLiteral("server.cors"));
    QTRY_COMPARE(page.shownKeys(), QStringList{QStringLiteral("server/cors_origins")});
    page.search()->setText(QStringLiteral("gRPC xyz"));
    QTRY_VERIFY(page.shownKeys().isEmpty());
    page.search()->clear();
    QTRY_COMPARE(page.currentArgument(), QStringLiteral("window"));
}

void SettingsPageTest::opensAtAKey()
{
    SettingsPage& page = open(QStringLiteral("log.level"));
    QCOMPARE(page.currentArgument(), QStringLiteral("log"));
    QTRY_COMPARE(QApplication::focusWidget(), page.field(QStringLiteral("log/level"))->editor().field());
}

void SettingsPageTest::restartIsOffered()
{
    SettingsPage& page = open(QStringLiteral("server/port"));
    QVERIFY(page.restartBanner()->isHidden());
    auto* edit = editorOf<QLineEdit>("server/port");
    type(edit, QStringLiteral("8100"));
    QTest::keyClick(edit, Qt::Key_Return);
    QTRY_VERIFY(!page.restartBanner()->isHidden());
    page.restartBanner()->findChild<QPushButton*>()->click();
    QTRY_COMPARE(m_console->settings().log.last(), QStringLiteral("restart"));
}

void SettingsPageTest::problemsOfTheAgentFileAreShown()
{
    SettingsPage& page = open();
    QVERIFY(page.problemBanner()->isHidden());
    m_console->settings().agentProblems = QStringLiteral("/x/agent_config.yml:12: this is wrong");
    m_console->publish(ProgramChanged{QStringLiteral("agent_config_refused")});
    QTRY_VERIFY(!page.problemBanner()->isHidden());
    QVERIFY(page.problemBanner()->text().contains(u"agent_config.yml:12"));
    m_console->settings().agentProblems.clear();
    m_console->publish(ProgramChanged{QStringLiteral("agent_config")});
    QTRY_VERIFY(page.problemBanner()->isHidden());
}

void SettingsPageTest::newsDoNotOverwriteTyping()
{
    open(QStringLiteral("staff/name"));
    auto* edit = editorOf<QLineEdit>("staff/name");
    type(edit, QStringLiteral("Mar"));
    m_console->settings().values.insert(QStringLiteral("staff/undo_send_seconds"), SettingValue(qint64(9)));
    m_console->publish(ProgramChanged{QStringLiteral("settings")});
    QTRY_COMPARE(editorOf<QLineEdit>("staff/undo_send_seconds")->text(), QStringLiteral("9"));
    QCOMPARE(edit->text(), QStringLiteral("Mar"));
}

void SettingsPageTest::themeActsAtOnce()
{
    open(QStringLiteral("ui/theme"));
    auto* box = editorOf<QComboBox>("ui/theme");
    box->setCurrentIndex(box->findData(QStringLiteral("dark")));
    Q_EMIT box->activated(box->currentIndex());
    QTRY_COMPARE(m_preferences->themeMode(), ThemeMode::Dark);
}

void SettingsPageTest::theWheelChoosesNothing()
{
    open();
    const QList<QComboBox*> boxes = m_page->findChildren<QComboBox*>();
    QVERIFY(boxes.size() > 2);
    for (QComboBox* box : boxes) {
        const int chosen = box->currentIndex();
        const QPointF at(4, 4);
        for (const int step : {-120, 120}) {
            QWheelEvent event(at, box->mapToGlobal(at), {}, {0, step}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase,
                              false);
            QApplication::sendEvent(box, &event);
        }
        QCOMPARE(box->currentIndex(), chosen);
    }
}

void SettingsPageTest::testButtonShowsTheResult()
{
    SettingsPage& page = open(QStringLiteral("server"));
    auto* button = page.findChild<QPushButton*>(QStringLiteral("test-server"));
    QVERIFY(button);
    button->click();
    auto* result = page.findChild<QLabel*>(QStringLiteral("result-server"));
    QTRY_VERIFY2(result->text().contains(u"does not answer"), qPrintable(result->text()));
    QVERIFY(button->isEnabled());
}

void SettingsPageTest::showsLoadingAndErrors()
{
    m_console->settings().nextError = Error{ErrorCode::Unavailable, QStringLiteral("The engine does not answer."), {}};
    SettingsPage& page = open(QStringLiteral("server/port"));
    QVERIFY(page.shownKeys().isEmpty());
    const auto tryAgain = [&page]() -> QPushButton* {
        for (QPushButton* button : page.findChildren<QPushButton*>())
            if (button->text() == u"Try again" && button->isVisible())
                return button;
        return nullptr;
    };
    QTRY_VERIFY(tryAgain());
    tryAgain()->click();
    // What was asked for before is shown now.
    QTRY_VERIFY(page.field(QStringLiteral("server/port")));
}

}  // namespace frontdesk

FRONTDESK_GUI_TEST_MAIN(frontdesk::SettingsPageTest)
#include "settingspagetest.moc"
