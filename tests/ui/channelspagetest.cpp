// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakeconsole.h"
#include "tests/support/guitest.h"

#include "ui/pages/channels/accountcard.h"
#include "ui/pages/channels/channelspage.h"
#include "ui/pages/channels/channeltext.h"
#include "ui/pages/channels/doctorpanel.h"
#include "ui/pages/channels/findingrow.h"
#include "ui/pages/channels/providerform.h"
#include "ui/pages/channels/tunnelcard.h"
#include "ui/pages/settings/fieldeditors.h"
#include "ui/pages/settings/settingfield.h"
#include "ui/pages/settings/settingsbanner.h"
#include "ui/pages/simulator/simulatorpage.h"
#include "ui/shell/guiapplication.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/navigator.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/questiondialog.h"
#include "ui/widgets/section.h"
#include "ui/widgets/segments.h"
#include "ui/widgets/toastarea.h"

#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QToolButton>
#include <QtTest>

namespace frontdesk {

using Level = DoctorCheck::Level;

class ChannelsPageTest : public QObject {
    Q_OBJECT

    struct World {
        test::FakeConsole console;
        QTemporaryDir dir;
        std::unique_ptr<GuiApplication> gui;
        ChannelsPage* page = nullptr;

        World()
        {
            test::FakeChannels& fake = console.channels();
            fake.list = {{.id = QStringLiteral("webchat"),
                          .kind = QStringLiteral("webchat"),
                          .title = QStringLiteral("Web chat"),
                          .state = ChannelAccountInfo::State::Working},
                         {.id = QStringLiteral("AC1"),
                          .kind = QStringLiteral("twilio"),
                          .title = QStringLiteral("Twilio"),
                          .channels = {QStringLiteral("sms"), QStringLiteral("whatsapp")},
                          .numbers = {QStringLiteral("+4930123")},
                          .state = ChannelAccountInfo::State::Trouble,
                          .problem = QStringLiteral("Twilio sends elsewhere. Run the check-up."),
                          .refusedWebhooks = 3,
                          .lastRefusedAt = 5,
                          .unconfirmed = 2,
                          .webhookUrls = {QStringLiteral("https://x.example/twilio/sms")}}};
            fake.checks = {check("clock", {}, Level::Good), check("twilio.webhooks", "AC1", Level::Broken),
                           check("twilio.fallback", "AC1", Level::Hint)};
            fake.checks[1].fixLabel = QStringLiteral("Set the address");
            fake.checks[1].changes = {QStringLiteral("SmsUrl: old -> new"),
                                      QStringLiteral("StatusCallback: none -> new")};
            fake.tunnelState.installed = {QStringLiteral("cloudflared"), QStringLiteral("ngrok")};
        }
        static DoctorCheck check(const char* id, const char* account, Level level)
        {
            return {.id = QString::fromLatin1(id),
                    .account = QString::fromLatin1(account),
                    .level = level,
                    .title = u"Title of " % QString::fromLatin1(id),
                    .found = u"Found for " % QString::fromLatin1(id),
                    .matters = QStringLiteral("It matters."),
                    .advice = QStringLiteral("Do this.")};
        }
        void open(const QString& tab = {})
        {
            gui = std::make_unique<GuiApplication>(
                &console, GuiOptions{dir.filePath(QStringLiteral("gui.ini")), ThemeMode::Light});
            gui->show();
            Q_EMIT gui->window().navigator().pageWanted(QStringLiteral("channels"), tab);
            page = qobject_cast<ChannelsPage*>(gui->window().currentPage());
            QVERIFY(page);
            QTRY_COMPARE(page->cards().size(), console.channels().list.size());
        }
        [[nodiscard]] test::FakeChannels& fake() { return console.channels(); }
        [[nodiscard]] QStringList toasts() const { return gui->window().toasts().texts(); }
        void check()
        {
            page->doctor()->runButton()->click();
            QTRY_COMPARE(page->doctor()->rows().size(), fake().checks.size());
        }
        [[nodiscard]] QuestionDialog* question() const { return page->findChild<QuestionDialog*>(); }
    };

private Q_SLOTS:
    void accountsTellHowTheyAre()
    {
        World w;
        w.open();
        AccountCard* card = w.page->cards().at(1);
        QCOMPARE(card->state().text, QStringLiteral("Needs attention"));
        QCOMPARE(card->problem(), QStringLiteral("Twilio sends elsewhere. Run the check-up."));
        const QString facts = card->facts().join(u'\n');
        QVERIFY2(facts.contains(u"Numbers: +4930123"), qPrintable(facts));
        QVERIFY(facts.contains(u"Last webhook: never"));
        QVERIFY(facts.contains(u"Refused webhooks: 3"));
        QVERIFY(facts.contains(u"Not confirmed: 2 messages"));
        QVERIFY(!facts.contains(u"Waiting to leave"));
        QVERIFY(!w.page->cards().at(0)->compareButton()->isVisible());
        QVERIFY(!w.page->introduction()->isVisible());
        card->copyButtons().first()->click();
        QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("https://x.example/twilio/sms"));
    }

    void newsChangeTheCardInPlace()
    {
        World w;
        w.open();
        AccountCard* card = w.page->cards().at(1);
        QToolButton* copy = card->copyButtons().first();
        w.fake().list[1].state = ChannelAccountInfo::State::Working;
        w.fake().list[1].problem.clear();
        w.page->refresh();
        QTRY_COMPARE(card->state().text, QStringLiteral("Works"));
        QVERIFY(card->problem().isEmpty());
        QCOMPARE(card->copyButtons().first(), copy);  // the focus would be lost with it
    }

    void comparingTellsWhatWasMissed()
    {
        World w;
        w.open();
        w.fake().missed = 2;
        w.page->cards().at(1)->compareButton()->click();
        QTRY_COMPARE(w.fake().synchronised, QStringList{QStringLiteral("AC1")});
        QTRY_VERIFY(w.toasts().join(u' ').contains(u"2 messages had been missed"));
        QVERIFY(w.page->cards().at(1)->compareButton()->isEnabled());
    }

    void aShopWithoutTwilioIsToldWhatItIsFor()
    {
        World w;
        w.fake().list.removeLast();
        w.open();
        QVERIFY(w.page->introduction()->isVisible());
        w.fake().list << ChannelAccountInfo{.id = QStringLiteral("AC1"),
                                            .kind = QStringLiteral("twilio"),
                                            .title = QStringLiteral("Twilio"),
                                            .problem = QStringLiteral("The sample business answers.")};
        w.page->refresh();
        QTRY_VERIFY(!w.page->introduction()->isVisible());
        QCOMPARE(w.page->cards().last()->problem(), QStringLiteral("The sample business answers."));
        w.fake().list.removeLast();
        w.page->refresh();
        QTRY_VERIFY(w.page->introduction()->isVisible());
        QList<QPushButton*> acts = w.page->introduction()->findChildren<QPushButton*>();
        QCOMPARE(acts.size(), 2);
        acts[0]->click();
        QCOMPARE(w.page->currentArgument(), QStringLiteral("setup"));
        acts[1]->click();
        QTRY_VERIFY(qobject_cast<SimulatorPage*>(w.gui->window().currentPage()));
    }

    void findingsStandWorstFirstAndGoodOnesAreFolded()
    {
        World w;
        w.open(QStringLiteral("check"));
        w.check();
        const QList<FindingRow*> rows = w.page->doctor()->rows();
        QCOMPARE(rows[0]->check().id, QStringLiteral("twilio.webhooks"));
        QCOMPARE(rows[1]->check().id, QStringLiteral("twilio.fallback"));
        QVERIFY(rows[0]->fixButton()->isVisible() && !rows[1]->fixButton()->isVisible());
        QVERIFY(!w.page->doctor()->goodSection()->isExpanded());
        QVERIFY(!rows[2]->isVisible());
        QVERIFY2(w.page->doctor()->summary().endsWith(QStringLiteral("1 problem, 1 hint, 1 good")),
                 qPrintable(w.page->doctor()->summary()));
        QString shown;
        for (const QLabel* label : rows[0]->findChildren<QLabel*>())
            shown += label->text() % u'\n';
        for (const char* part : {"Found for twilio.webhooks", "It matters.", "Do this.", "Twilio"})
            QVERIFY2(shown.contains(QString::fromLatin1(part)), part);
    }

    void aFixSaysWhatItChangesAndAsks()
    {
        World w;
        w.open(QStringLiteral("check"));
        w.check();
        w.page->doctor()->rows().first()->fixButton()->click();
        QVERIFY(w.question());
        const QString asked = w.question()->accessibleDescription();
        QVERIFY(asked.contains(u"SmsUrl: old -> new") && asked.contains(u"StatusCallback: none -> new"));
        QVERIFY(w.fake().fixed.isEmpty());
        w.question()->button(1)->click();
        QTRY_VERIFY(!w.question());
        QVERIFY(w.fake().fixed.isEmpty());
        w.page->doctor()->rows().first()->fixButton()->click();
        w.question()->button(0)->click();
        QTRY_COMPARE(w.fake().fixed, QStringList{QStringLiteral("twilio.webhooks")});
        QTRY_VERIFY(w.page->doctor()->summary().endsWith(QStringLiteral("1 hint, 2 good")));
        QVERIFY(w.toasts().join(u' ').contains(u"Mended"));
    }

    void whatChangedMeanwhileIsLookedAtAgain()
    {
        World w;
        w.open(QStringLiteral("check"));
        w.check();
        const qsizetype runs = w.fake().diagnosed.size();
        w.page->doctor()->rows().first()->fixButton()->click();
        w.fake().error = Error{ErrorCode::Conflict, QStringLiteral("It changed at Twilio meanwhile."), {}};
        w.question()->button(0)->click();
        QTRY_VERIFY(w.toasts().contains(QStringLiteral("It changed at Twilio meanwhile.")));
        QTRY_COMPARE(w.fake().diagnosed.size(), runs + 1);
        QTRY_COMPARE(w.page->doctor()->summary(), QStringLiteral("It changed at Twilio meanwhile."));
        QVERIFY(w.page->doctor()->runButton()->isEnabled());
    }

    void oneAccountCanBeCheckedAlone()
    {
        World w;
        w.open();
        w.page->cards().at(1)->checkButton()->click();
        QTRY_COMPARE(w.fake().diagnosed, QStringList{QStringLiteral("AC1")});
        QCOMPARE(w.page->currentArgument(), QStringLiteral("check"));
        QTRY_VERIFY(w.page->doctor()->summary().startsWith(u"Twilio, checked at"));
    }

    void aTunnelIsStartedAndStopped()
    {
        World w;
        w.open();
        TunnelCard* card = w.page->tunnel();
        QTRY_COMPARE(card->startButtons().size(), 2);
        card->startButtons().first()->click();
        QTRY_VERIFY(card->stopButton()->isVisible());
        QVERIFY(card->startButtons().isEmpty());
        card->copyButton()->click();
        QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("https://example.trycloudflare.com"));
        card->stopButton()->click();
        QTRY_COMPARE(card->startButtons().size(), 2);
        w.fake().error = Error{ErrorCode::Unavailable, QStringLiteral("cloudflared ended at once."), {}};
        card->startButtons().first()->click();
        QTRY_COMPARE(card->problem(), QStringLiteral("cloudflared ended at once."));
        QVERIFY(card->startButtons().first()->isEnabled());
    }

    void theAccountIsEnteredAndTheSecretNeverShown()
    {
        World w;
        w.open(QStringLiteral("setup"));
        ProviderForm* form = w.page->form();
        for (const SettingGroup& group : settingGroups())
            if (group.area == u"twilio" || group.area == u"sms" || group.area == u"webhook")
                for (const SettingRow& row : group.rows)
                    QVERIFY2(row.isReserved() || form->field(row.key), qPrintable(row.key));
        SettingField* token = form->field(QStringLiteral("twilio/auth_token"));
        QTRY_VERIFY(token->isVisible());
        QVERIFY(!form->restartBanner()->isVisible());
        auto* edit = qobject_cast<QLineEdit*>(token->editor().field());
        QCOMPARE(edit->echoMode(), QLineEdit::Password);
        QTest::keyClicks(edit, QStringLiteral("0123456789abcdef0123456789abcdef"));
        QTest::keyClick(edit, Qt::Key_Return);
        QTRY_VERIFY(w.console.settings().secrets.contains(QStringLiteral("twilio/auth_token")));
        QTRY_VERIFY(edit->text().isEmpty());
        QTRY_VERIFY(form->restartBanner()->isVisible());
        QTRY_VERIFY(token->state().waitsForRestart);
    }

    void anEngineThatDoesNotAnswerIsShown()
    {
        World w;
        w.open();
        w.fake().error = Error{ErrorCode::Unavailable, QStringLiteral("The engine does not answer."), {}};
        w.page->refresh();
        QTRY_VERIFY(w.page->placeholder()->isVisible());
        w.fake().error = {};
        Q_EMIT w.page->placeholder()->acted();
        QTRY_VERIFY(!w.page->placeholder()->isVisible());
        QVERIFY(w.page->cards().first()->isVisible());
    }

    void nobodyIsAskedWhileThePageIsHidden()
    {
        World w;
        w.open();
        Q_EMIT w.gui->window().navigator().pageWanted(QStringLiteral("inbox"), {});
        const int asked = w.fake().asked;
        w.console.publish(ProgramChanged{QStringLiteral("settings")});
        QTest::qWait(80);
        QCOMPARE(w.fake().asked, asked);
        Q_EMIT w.gui->window().navigator().pageWanted(QStringLiteral("channels"), {});
        QTRY_VERIFY(w.fake().asked > asked);
    }
};

}  // namespace frontdesk

FRONTDESK_GUI_TEST_MAIN(frontdesk::ChannelsPageTest)
#include "channelspagetest.moc"
