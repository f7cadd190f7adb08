// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/guitest.h"
#include "tests/ui/shellworld.h"

#include "ui/models/displaytext.h"
#include "ui/pages/inbox/conversationcontroller.h"
#include "ui/pages/inbox/customeracts.h"
#include "ui/pages/inbox/customercard.h"
#include "ui/pages/inbox/detailspanel.h"
#include "ui/pages/inbox/erasedialog.h"
#include "ui/pages/inbox/inboxpage.h"
#include "ui/pages/privacy/auditpanel.h"
#include "ui/pages/privacy/egresspanel.h"
#include "ui/pages/privacy/egresstext.h"
#include "ui/pages/privacy/privacypage.h"
#include "ui/pages/privacy/privacytext.h"
#include "ui/pages/privacy/retentioncard.h"
#include "ui/shell/navigator.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/questiondialog.h"
#include "ui/widgets/segments.h"
#include "ui/widgets/toastarea.h"

#include <QComboBox>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

namespace frontdesk {

using test::ShellWorld;

class PrivacyPageTest : public QObject {
    Q_OBJECT

    struct World : ShellWorld {
        [[nodiscard]] test::FakePrivacy& privacy() { return console.privacy(); }
        [[nodiscard]] PrivacyPage& open() const
        {
            Q_EMIT window().navigator().pageWanted(QStringLiteral("privacy"), {});
            return *qobject_cast<PrivacyPage*>(window().currentPage());
        }
        [[nodiscard]] CustomerActs& customer() const
        {
            Q_EMIT window().navigator().conversationWanted(amir, {});
            auto* inbox = qobject_cast<InboxPage*>(window().currentPage());
            [inbox] { QTRY_VERIFY(inbox->details()->customer()->acts()->button()->isVisible()); }();
            return *inbox->details()->customer()->acts();
        }
        /// `count` rows, newest first: every third of a skill's program, of Amir's conversation.
        void leave(int count)
        {
            for (int i = 1; i <= count; ++i) {
                const bool program = i % 3 == 0;
                privacy().left.prepend({.number = i,
                                        .at = display::now() - (count - i) * MicrosPerMinute,
                                        .service = program ? QStringLiteral("print_label") : QStringLiteral("openai"),
                                        .host = program ? QString() : QStringLiteral("api.openai.com"),
                                        .purpose = program ? QStringLiteral("skill-program") : QStringLiteral("answer"),
                                        .outcome = i == 1 ? QStringLiteral("timeout") : QStringLiteral("ok"),
                                        .conversation = program ? amir : ConversationId(),
                                        .contactName = program ? QStringLiteral("Amir") : QString(),
                                        .bytesOut = 2400,
                                        .bytesIn = 310,
                                        .masked = {{QStringLiteral("EMAIL"), 2}, {QStringLiteral("NAME"), 1}}});
            }
        }
        [[nodiscard]] EgressPanel& left() const
        {
            Q_EMIT window().navigator().pageWanted(QStringLiteral("privacy"), QStringLiteral("left"));
            return *qobject_cast<PrivacyPage*>(window().currentPage())->egress();
        }
        [[nodiscard]] static int rows(EgressPanel& panel) { return panel.list()->model()->rowCount(); }
        [[nodiscard]] static int rows(PrivacyPage& page) { return page.audit()->list()->model()->rowCount(); }
    };

private Q_SLOTS:
    void theRulesAndWhatWouldGo()
    {
        World w;
        PrivacyPage& page = w.open();
        QTRY_VERIFY(page.retention()->rule().contains(u"365"));
        QVERIFY(page.retention()->wouldGo().contains(u"140"));
        QCOMPARE(page.retention()->history().size(), 1);
        w.privacy().rules.conversationDays = 0;
        w.privacy().rules.wouldRemove.counts = {};
        w.privacy().rules.history.clear();
        page.refresh();
        QTRY_VERIFY(!page.retention()->rule().contains(u"365"));
        QVERIFY(!page.retention()->purgeButton()->isVisible());
        QVERIFY(page.retention()->history().isEmpty());
    }

    void removingAsksFirstAndTellsWhatWent()
    {
        World w;
        PrivacyPage& page = w.open();
        QTRY_VERIFY(page.retention()->purgeButton()->isVisible());
        page.retention()->purgeButton()->click();
        QTRY_VERIFY(page.retention()->question());
        // What Enter does keeps everything.
        QTest::keyClick(page.retention()->question()->button(0), Qt::Key_Return);
        QTRY_VERIFY(!page.retention()->question());
        QCOMPARE(w.privacy().rules.history.size(), 1);
        page.retention()->purgeButton()->click();
        QTRY_VERIFY(page.retention()->question());
        page.retention()->question()->button(1)->click();
        QTRY_COMPARE(w.privacy().rules.history.size(), 2);
        QTRY_COMPARE(page.retention()->history().size(), 2);
        QVERIFY(page.retention()->history().first().contains(u"140"));
        QTRY_VERIFY(!page.retention()->purgeButton()->isVisible());
    }

    void theAuditIsFilteredPagedAndChecked()
    {
        World w;
        for (int i = 4; i <= 500; ++i)
            w.privacy().rows.prepend({i,
                                      i * MicrosPerMinute,
                                      QStringLiteral("Jonas"),
                                      QStringLiteral("conversation.close"),
                                      QStringLiteral("conversation %1").arg(i),
                                      {}});
        PrivacyPage& page = w.open();
        QTRY_COMPARE(World::rows(page), 200);
        page.audit()->olderButton()->click();
        QTRY_COMPARE(World::rows(page), 400);
        page.audit()->olderButton()->click();
        QTRY_COMPARE(World::rows(page), 500);
        QVERIFY(!page.audit()->olderButton()->isVisible());
        QTest::keyClicks(page.audit()->filter(), QStringLiteral("Mia"));
        QTRY_COMPARE(World::rows(page), 2);
        const QString sentence = page.audit()->list()->model()->index(0, 0).data(Qt::AccessibleTextRole).toString();
        QVERIFY2(sentence.contains(u"Mia Larsen looked at a customer"), qPrintable(sentence));
        page.audit()->checkButton()->click();
        QTRY_VERIFY(!page.audit()->verdict().isEmpty());
        QVERIFY(page.audit()->verdict().contains(u"unbroken"));
        w.privacy().verdict.intact = false;
        w.privacy().verdict.problem = QStringLiteral("Row 17 was changed.");
        page.audit()->checkButton()->click();
        QTRY_VERIFY(page.audit()->verdict().contains(u"Row 17 was changed."));
    }

    void nothingLeftIsSaidInASentence()
    {
        World w;
        EgressPanel& left = w.left();
        QTRY_COMPARE(left.emptyTitle(), QStringLiteral("Nothing left this PC"));
        QVERIFY(left.placeholder()->isVisible());
        QVERIFY(!left.list()->isVisible());
        QVERIFY(!left.exportButton()->isEnabled());
        QCOMPARE(w.window().place().argument, QStringLiteral("left"));
    }

    void whatLeftIsPagedFilteredAndSaved()
    {
        World w;
        w.leave(450);
        EgressPanel& left = w.left();
        QTRY_COMPARE(World::rows(left), 200);
        left.olderButton()->click();
        QTRY_COMPARE(World::rows(left), 400);
        left.olderButton()->click();
        QTRY_COMPARE(World::rows(left), 450);
        QVERIFY(!left.olderButton()->isVisible());
        QCOMPARE(left.service()->count(), 3);
        left.service()->setCurrentText(QStringLiteral("print_label"));
        QTRY_COMPARE(World::rows(left), 150);
        QCOMPARE(left.service()->currentText(), QStringLiteral("print_label"));
        left.service()->setCurrentIndex(0);
        QTest::keyClicks(left.filter(), QStringLiteral("timeout"));
        QTRY_COMPARE(World::rows(left), 1);
        left.exportTo(QStringLiteral("/tmp/left.csv"));
        QTRY_COMPARE(w.privacy().exported, QStringList{QStringLiteral("/tmp/left.csv")});
        QCOMPARE(w.privacy().egressAsked.last().text, QStringLiteral("timeout"));
        QTRY_VERIFY(w.window().toasts().texts().join(u' ').contains(u"/tmp/left.csv"));
        left.period()->setCurrentIndex(3);
        QTRY_VERIFY(w.privacy().egressAsked.last().from > 0);
        left.filter()->setText(QStringLiteral("no such thing"));
        QTRY_COMPARE(left.emptyTitle(), QStringLiteral("No row matches"));
        Q_EMIT left.placeholder()->acted();
        QTRY_COMPARE(World::rows(left), 200);
        QVERIFY(left.filter()->text().isEmpty() && left.period()->currentIndex() == 0);
    }

    void oneQuestionAtATimeAndTheNewestFilterCounts()
    {
        World w;
        w.leave(30);
        EgressPanel& left = w.left();
        QTRY_COMPARE(World::rows(left), 30);
        QCOMPARE(w.privacy().egressAsked.size(), 1);
        // Chosen faster than the engine answers: those between are never asked.
        left.service()->setCurrentText(QStringLiteral("openai"));
        left.period()->setCurrentIndex(1);
        left.period()->setCurrentIndex(2);
        left.service()->setCurrentText(QStringLiteral("print_label"));
        QTRY_COMPARE(World::rows(left), 10);
        QCOMPARE(w.privacy().egressAsked.size(), 3);
        QCOMPARE(w.privacy().egressAsked.last().service, QStringLiteral("print_label"));
    }

    void aRowOpensItsConversation()
    {
        World w;
        w.leave(3);
        EgressPanel& left = w.left();
        QTRY_COMPARE(World::rows(left), 3);
        const QString said = left.list()->model()->index(0, 0).data(Qt::AccessibleTextRole).toString();
        for (const char* part : {"print_label", "another program on this PC", "2 e-mail addresses", "1 name", "Amir"})
            QVERIFY2(said.contains(QLatin1String(part)), qPrintable(said));
        // Without a conversation there is nothing to open.
        left.list()->setFocus();
        left.list()->setCurrentIndex(left.list()->model()->index(1, 0));
        QTest::keyClick(left.list(), Qt::Key_Return);
        QCOMPARE(w.window().place().page, QStringLiteral("privacy"));
        left.list()->setCurrentIndex(left.list()->model()->index(0, 0));
        QTest::keyClick(left.list(), Qt::Key_Return);
        QTRY_COMPARE(w.window().place().page, QStringLiteral("inbox"));
    }

    void aLogThatCannotBeReadSaysWhy()
    {
        World w;
        w.privacy().error = Error{ErrorCode::Unavailable, QStringLiteral("The engine does not answer."), {}};
        EgressPanel& left = w.left();
        QTRY_COMPARE(left.emptyTitle(), QStringLiteral("The log cannot be read"));
        w.privacy().error = {};
        Q_EMIT left.placeholder()->acted();
        QTRY_COMPARE(left.emptyTitle(), QStringLiteral("Nothing left this PC"));
    }

    void changeLeadsToTheSettings()
    {
        World w;
        PrivacyPage& page = w.open();
        QTRY_VERIFY(page.retention()->changeButton()->isVisible());
        page.retention()->changeButton()->click();
        QCOMPARE(w.window().place().page, QStringLiteral("settings"));
        QTRY_COMPARE(w.window().place().argument, QStringLiteral("retention"));
    }

    void aCustomersDataIsHandedOut()
    {
        World w;
        CustomerActs& acts = w.customer();
        acts.button()->click();
        QVERIFY(acts.menu());
        QCOMPARE(acts.menu()->actions().size(), 2);
        acts.menu()->close();
        acts.exportTo(QStringLiteral("/tmp/amir.zip"));
        QTRY_COMPARE(w.privacy().exported, QStringList{QStringLiteral("/tmp/amir.zip")});
        QTRY_VERIFY(w.window().toasts().texts().join(u' ').contains(u"/tmp/amir.zip"));
    }

    void erasingWantsTheWordAndTellsWhatWent()
    {
        World w;
        CustomerActs& acts = w.customer();
        acts.button()->click();
        acts.menu()->actions().at(1)->trigger();
        QTRY_VERIFY(acts.dialog());
        QPointer<EraseDialog> dialog = acts.dialog();
        QVERIFY(!dialog->eraseButton()->isEnabled());
        QTRY_VERIFY(dialog->backupSentence().contains(QString::number(QDate::currentDate().addDays(30).day())));
        dialog->word()->setText(QStringLiteral("yes"));
        QVERIFY(!dialog->eraseButton()->isEnabled());
        QTest::keyClick(dialog->word(), Qt::Key_Return);
        QVERIFY(w.privacy().erased.isEmpty());
        dialog->word()->setText(EraseDialog::wanted());
        // Refused: it says why and can be tried again.
        w.privacy().error = Error{ErrorCode::Conflict, QStringLiteral("A conversation is open. Close it first."), {}};
        dialog->eraseButton()->click();
        QTRY_COMPARE(dialog->outcome(), QStringLiteral("A conversation is open. Close it first."));
        w.privacy().error = {};
        dialog->eraseButton()->click();
        QTRY_COMPARE(w.privacy().erased.size(), 1);
        QTRY_VERIFY(!dialog->eraseButton()->isVisible());
        auto* inbox = qobject_cast<InboxPage*>(w.window().currentPage());
        QVERIFY(!inbox->controller().isOpen());
        dialog->closeButton()->click();
        QTRY_VERIFY(!dialog);
    }

    void countsAreWordsWithoutZeros()
    {
        const World w;  // brings the language
        QCOMPARE(privacytext::summary({}), QStringLiteral("nothing"));
        const PrivacyCounts counts{.conversations = 1, .messages = 31, .mediaFiles = 2, .mediaBytes = 90'000};
        const QString text = privacytext::summary(counts);
        QVERIFY(text.contains(u"1 conversation"));
        QVERIFY(text.contains(u"31 messages"));
        QVERIFY(!text.contains(u"note"));
        QCOMPARE(privacytext::action(QStringLiteral("contact.erase")), QStringLiteral("erased a customer"));
        QCOMPARE(privacytext::action(QStringLiteral("brand.new")), QStringLiteral("brand.new"));
    }
};

}  // namespace frontdesk

FRONTDESK_GUI_TEST_MAIN(frontdesk::PrivacyPageTest)
#include "privacypagetest.moc"
