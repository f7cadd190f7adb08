// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakeconsole.h"
#include "tests/support/guitest.h"

#include "ui/bridge/corebridge.h"
#include "ui/pages/inbox/composer.h"
#include "ui/pages/inbox/draftedit.h"
#include "ui/pages/inbox/takeoverbar.h"
#include "ui/theme/deskstyle.h"
#include "ui/theme/theme.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QtTest>

static void initIcons() { Q_INIT_RESOURCE(icons); }

namespace frontdesk {
namespace {

const StaffId Self(1);

ConversationSummary row(qint64 id, Handler handler, StaffId assignee = {})
{
    ConversationSummary summary;
    summary.conversation.id = ConversationId(id);
    summary.conversation.handler = handler;
    summary.conversation.assigneeId = assignee;
    summary.contactName = QStringLiteral("Ingrid Solheim");
    return summary;
}

}  // namespace

class ComposerTest : public QObject {
    Q_OBJECT

    struct World {
        test::FakeConsole console;
        CoreBridge bridge{&console};
        DraftBook drafts{bridge};
        AttachmentBook files{bridge};
        Composer composer{drafts, files};
        World()
        {
            composer.resize(700, 200);
            composer.setEnterSends(false);
            composer.show();
        }
        void show(const ConversationSummary& summary)
        {
            composer.setConversation(summary, Self, QStringLiteral("Aria"));
        }
        void type(const QString& text) { QTest::keyClicks(composer.edit(), text); }
        [[nodiscard]] QString text() const { return composer.edit()->toPlainText(); }
    };

    std::unique_ptr<Theme> m_theme;

private Q_SLOTS:
    void initTestCase()
    {
        initIcons();
        QApplication::setStyle(new DeskStyle);
        m_theme = std::make_unique<Theme>(ThemeMode::Light);
    }
    void cleanupTestCase() { m_theme.reset(); }

    void statesShowWhatCanBeDone()
    {
        World w;
        const Composer& c = w.composer;
        w.show(row(1, Handler::Ai));
        QCOMPARE(c.state(), ComposerState::AiAnswers);
        QVERIFY(!c.edit()->isVisible());
        QVERIFY(c.bar()->takeOverButton()->isVisible() && c.bar()->noteButton()->isVisible());

        ConversationSummary wanted = row(1, Handler::Ai);
        wanted.escalation = Escalation{};
        w.show(wanted);
        QCOMPARE(c.state(), ComposerState::PersonWanted);

        w.show(row(1, Handler::Human, Self));
        QCOMPARE(c.state(), ComposerState::Mine);
        QVERIFY(c.edit()->isVisible() && c.handBackButton()->isVisible() && !c.bar()->isVisible());
        QCOMPARE(c.mode(), DraftMode::Reply);

        w.show(row(1, Handler::Human, StaffId(9)));
        QCOMPARE(c.state(), ComposerState::Others);
        QVERIFY(!c.edit()->isVisible());

        ConversationSummary closed = row(1, Handler::Ai);
        closed.conversation.state = ConversationState::Closed;
        w.show(closed);
        QCOMPARE(c.state(), ComposerState::Closed);
        QVERIFY(!c.bar()->takeOverButton()->isVisible());
    }

    void draftsNeverFollowIntoAnotherConversation()
    {
        World w;
        w.show(row(1, Handler::Human, Self));
        w.type(QStringLiteral("for one"));
        w.show(row(2, Handler::Human, Self));
        QCOMPARE(w.text(), QString());
        w.type(QStringLiteral("for two"));
        w.show(row(1, Handler::Human, Self));
        QCOMPARE(w.text(), QStringLiteral("for one"));
        QCOMPARE(w.drafts.preview(ConversationId(2)), QStringLiteral("for two"));
    }

    void modesHaveTheirOwnDraft()
    {
        World w;
        w.show(row(1, Handler::Human, Self));
        w.type(QStringLiteral("dear customer"));
        w.composer.startNote();
        QCOMPARE(w.text(), QString());
        QCOMPARE(w.composer.sendButton()->text(), QStringLiteral("Save note"));
        w.type(QStringLiteral("careful"));
        QSignalSpy notes(&w.composer, &Composer::noteWanted);
        QSignalSpy replies(&w.composer, &Composer::sendWanted);
        QTest::keyClick(w.composer.edit(), Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(notes.count(), 1);
        QCOMPARE(notes.first().first().toString(), QStringLiteral("careful"));
        QCOMPARE(replies.count(), 0);
    }

    void enterSendsOnlyWhenWanted()
    {
        World w;
        w.show(row(1, Handler::Human, Self));
        QSignalSpy replies(&w.composer, &Composer::sendWanted);
        w.type(QStringLiteral("a"));
        QTest::keyClick(w.composer.edit(), Qt::Key_Return);
        QCOMPARE(replies.count(), 0);
        w.composer.setEnterSends(true);
        QTest::keyClick(w.composer.edit(), Qt::Key_Return, Qt::ShiftModifier);
        QCOMPARE(replies.count(), 0);
        QTest::keyClick(w.composer.edit(), Qt::Key_Return);
        QCOMPARE(replies.count(), 1);
        QCOMPARE(w.text(), QString());
    }

    void draftIsSavedAfterAPauseAndRestored()
    {
        World w;
        w.show(row(1, Handler::Human, Self));
        w.type(QStringLiteral("half"));
        QCOMPARE(w.console.savedDraft(ConversationId(1), QStringLiteral("reply")), QString());
        QTRY_COMPARE(w.console.savedDraft(ConversationId(1), QStringLiteral("reply")), QStringLiteral("half"));

        (void)w.console.saveDraft(ConversationId(5), QStringLiteral("note"), QStringLiteral("from before"));
        DraftBook again(w.bridge);
        again.restore();
        QTRY_COMPARE(again.preview(ConversationId(5)), QStringLiteral("from before"));
        QTRY_COMPARE(again.preview(ConversationId(1)), QStringLiteral("half"));
    }

    void loadedDraftDoesNotOverwriteTyping()
    {
        World w;
        (void)w.console.saveDraft(ConversationId(1), QStringLiteral("reply"), QStringLiteral("old"));
        w.show(row(1, Handler::Human, Self));
        w.type(QStringLiteral("new"));
        QTest::qWait(50);
        QCOMPARE(w.text(), QStringLiteral("new"));
    }

    void newerMessageAsksOnce()
    {
        World w;
        w.show(row(1, Handler::Human, Self));
        w.composer.askNewerMessage(QStringLiteral("my answer"));
        QCOMPARE(w.text(), QStringLiteral("my answer"));
        QSignalSpy anyway(&w.composer, &Composer::sendAnywayWanted);
        for (QPushButton* button : w.composer.findChildren<QPushButton*>())
            if (button->text() == u"Send anyway" && button->isVisible())
                button->click();
        QCOMPARE(anyway.count(), 1);
        QCOMPARE(anyway.first().first().toString(), QStringLiteral("my answer"));
        QCOMPARE(w.text(), QString());
    }

    void incomingStateNeverTakesTheFocus()
    {
        World w;
        w.show(row(1, Handler::Ai));
        w.composer.bar()->noteButton()->setFocus();
        w.show(row(1, Handler::Ai));
        QVERIFY(!w.composer.edit()->hasFocus());
        w.show(row(1, Handler::Human, Self));
        QVERIFY(!w.composer.edit()->hasFocus());
    }

    void pastedRichTextIsPlain()
    {
        World w;
        w.show(row(1, Handler::Human, Self));
        QVERIFY(!w.composer.edit()->acceptRichText());
    }
};

}  // namespace frontdesk

FRONTDESK_GUI_TEST_MAIN(frontdesk::ComposerTest)
#include "composertest.moc"
