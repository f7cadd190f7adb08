// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/inboxworld.h"

#include "ui/pages/inbox/attachmenttray.h"
#include "ui/pages/inbox/canneddialog.h"
#include "ui/pages/inbox/cannedpicker.h"
#include "ui/pages/inbox/cannedpopup.h"
#include "ui/pages/inbox/takeoverbar.h"
#include "ui/widgets/undostrip.h"

#include <QClipboard>
#include <QLineEdit>
#include <QListWidget>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QToolButton>

namespace frontdesk {

using test::InboxWorld;

/// Files, saved replies, guidance, undo and the states of the composer, in the whole window.
class ComposerActsTest : public QObject {
    Q_OBJECT

    static QImage picture()
    {
        QImage image(40, 30, QImage::Format_RGB32);
        image.fill(Qt::darkGreen);
        return image;
    }

private Q_SLOTS:
    void pastedPictureGoesOutWithTheReply()
    {
        InboxWorld w;
        w.open(w.mine);
        w.composer().focusWriting();
        QGuiApplication::clipboard()->setImage(picture());
        w.press(Qt::Key_V, Qt::ControlModifier);
        QTRY_COMPARE(w.page().files().files(w.mine).size(), 1);
        QTRY_VERIFY(!w.page().files().isBusy(w.mine));
        QTRY_VERIFY(w.composer().sendButton()->isEnabled());
        w.press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(hasAttachments(w.lastStored(w.mine)));
        QCOMPARE(attachmentsOf(w.lastStored(w.mine)).first().kind, Attachment::Kind::Image);
        QVERIFY(w.page().files().files(w.mine).isEmpty());
    }

    void pastedFilesAreReadAndStayWithTheirConversation()
    {
        InboxWorld w;
        QFile file(w.dir.filePath(QStringLiteral("terms.txt")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("one month");
        file.close();
        w.open(w.mine);
        w.composer().focusWriting();
        auto* mime = new QMimeData;
        mime->setUrls({QUrl::fromLocalFile(file.fileName())});
        QGuiApplication::clipboard()->setMimeData(mime);
        w.press(Qt::Key_V, Qt::ControlModifier);
        QTRY_VERIFY(w.page().files().files(w.mine).size() == 1 && w.page().files().files(w.mine).first().isReady());
        QCOMPARE(w.composer().edit()->toPlainText(), QString());
        w.open(w.calm);
        QVERIFY(w.composer().findChild<AttachmentTray*>()->isHidden());
        w.open(w.mine);
        QVERIFY(w.composer().findChild<AttachmentTray*>()->isVisible());
        QCOMPARE(w.page().files().files(w.mine).first().name, QStringLiteral("terms.txt"));
    }

    void limitsAreSaidBeforeSending()
    {
        InboxWorld w;
        w.open(w.mine);
        AttachmentBook& files = w.page().files();
        for (int i = 0; i < AttachmentBook::MaxFiles + 1; ++i)
            files.addData(w.mine, QStringLiteral("%1.txt").arg(i), QByteArray("x"));
        QCOMPARE(files.files(w.mine).size(), AttachmentBook::MaxFiles);
        QTRY_COMPARE(w.toasts().size(), 1);
        QVERIFY(w.toasts().value(0).contains(QStringLiteral("10")));
        files.remove(w.mine, files.files(w.mine).last().id);
        files.addData(w.mine, QStringLiteral("empty.txt"), {});
        QCOMPARE(files.files(w.mine).last().problem, QStringLiteral("The file is empty."));
        w.composer().edit()->setPlainText(QStringLiteral("words"));
        QVERIFY(!w.composer().sendButton()->isEnabled());
        files.remove(w.mine, files.files(w.mine).last().id);
        QTRY_VERIFY(w.composer().sendButton()->isEnabled());
    }

    void sendingWaitsForFiles()
    {
        InboxWorld w;
        w.console.desk().stageSlowly = true;
        w.open(w.mine);
        w.composer().edit()->setPlainText(QStringLiteral("see the file"));
        w.page().files().addData(w.mine, QStringLiteral("a.txt"), QByteArray("x"));
        QVERIFY(!w.composer().sendButton()->isEnabled());
        w.console.desk().finishStaging();
        QTRY_VERIFY(w.composer().sendButton()->isEnabled());
    }

    void filesOfARefusedReplyComeBack()
    {
        InboxWorld w;
        w.open(w.mine);
        w.page().files().addData(w.mine, QStringLiteral("a.txt"), QByteArray("x"));
        QTRY_VERIFY(w.page().files().files(w.mine).first().isReady());
        w.composer().edit()->setPlainText(QStringLiteral("see the file"));
        (void)w.console.addMessage(w.mine, Author::Contact, QStringLiteral("never mind"));
        w.composer().sendButton()->click();
        QTRY_COMPARE(w.composer().edit()->toPlainText(), QStringLiteral("see the file"));
        QTRY_COMPARE(w.page().files().files(w.mine).size(), 1);
    }

    void savedRepliesAreSearchedAndInserted()
    {
        InboxWorld w;
        w.open(w.mine);
        w.composer().focusWriting();
        w.press(Qt::Key_R, InboxWorld::CtrlShift);
        CannedPopup* popup = w.page().cannedPicker()->popup();
        QTRY_VERIFY(popup && popup->isVisible() && popup->search()->hasFocus());
        QTRY_COMPARE(popup->list()->count(), 3);
        w.type(QStringLiteral("refund"));
        QCOMPARE(popup->list()->count(), 1);
        w.press(Qt::Key_Return);
        QVERIFY(!popup->isVisible());
        QVERIFY(w.composer().edit()->toPlainText().startsWith(QStringLiteral("I have sent the refund")));
        QVERIFY(w.composer().edit()->hasFocus());
    }

    void enterLeadsToWhereSavedRepliesAreMade()
    {
        InboxWorld w;
        w.console.desk().canned.clear();
        w.open(w.mine);
        w.composer().focusWriting();
        w.press(Qt::Key_R, InboxWorld::CtrlShift);  // asks for them again
        QTRY_COMPARE(w.page().cannedPicker()->popup()->list()->count(), 0);
        w.press(Qt::Key_Escape);
        w.type(QStringLiteral("/"));
        QTRY_VERIFY(w.page().cannedPicker()->isOpen());
        w.press(Qt::Key_Return);
        QTRY_VERIFY(w.page().findChild<CannedDialog*>());
        QVERIFY(!w.page().cannedPicker()->isOpen());
        QCOMPARE(w.composer().edit()->toPlainText(), QStringLiteral("/"));
    }

    void theStripSaysWhenAHeldReplyGoesOut()
    {
        InboxWorld w(30 * MicrosPerSecond);
        w.open(w.mine);
        w.composer().focusWriting();
        w.type(QStringLiteral("first"));
        w.press(Qt::Key_Return, Qt::ControlModifier);
        const auto* strip = w.gui->window().findChild<UndoStrip*>();
        QTRY_VERIFY(strip->text().contains(u"goes out in"));
        QTRY_VERIFY2(strip->text().contains(u"29 s"), qPrintable(strip->text()));  // it counts
        QVERIFY(!strip->text().contains(u"sent", Qt::CaseInsensitive));
    }

    void escapeKeepsTheSlash()
    {
        InboxWorld w;
        w.open(w.mine);
        w.composer().focusWriting();
        w.type(QStringLiteral("hello /re"));
        QTRY_VERIFY(w.page().cannedPicker()->isOpen());
        w.press(Qt::Key_Escape);
        QVERIFY(!w.page().cannedPicker()->isOpen());
        QVERIFY(w.composer().edit()->hasFocus());
        w.type(QStringLiteral("f"));
        QVERIFY(!w.page().cannedPicker()->isOpen());
        QCOMPARE(w.composer().edit()->toPlainText(), QStringLiteral("hello /ref"));
    }

    void notesHaveNoSavedReplies()
    {
        InboxWorld w;
        w.open(w.calm);
        w.composer().startNote();
        w.type(QStringLiteral("/hello"));
        QVERIFY(!w.page().cannedPicker()->isOpen());
    }

    void variablesVanishWhenUnknown()
    {
        QCOMPARE(expandCanned(QStringLiteral("Hello {customer_name}, I am {staff_name}."),
                              {{}, {}, QStringLiteral("Mia"), {}}),
                 QStringLiteral("Hello, I am Mia."));
    }

    void savedRepliesAreManaged()
    {
        InboxWorld w;
        w.page().manageCanned();
        auto* dialog = w.page().findChild<CannedDialog*>();
        QTRY_COMPARE(dialog->list()->count(), 3);
        dialog->addButton()->click();
        dialog->shortcutEdit()->setText(QStringLiteral("two words"));
        dialog->titleEdit()->setText(QStringLiteral("Title"));
        dialog->textEdit()->setPlainText(QStringLiteral("Text"));
        dialog->saveButton()->click();
        QVERIFY(dialog->problem().contains(QStringLiteral("without spaces")));
        dialog->shortcutEdit()->setText(QStringLiteral("hello"));
        dialog->saveButton()->click();
        QTRY_VERIFY(dialog->problem().contains(QStringLiteral("is taken")));
        dialog->shortcutEdit()->setText(QStringLiteral("bye"));
        dialog->saveButton()->click();
        QTRY_COMPARE(w.console.desk().canned.size(), 4);
        QTRY_COMPARE(dialog->list()->count(), 4);
        dialog->deleteButton()->click();
        QTRY_COMPARE(w.console.desk().canned.size(), 3);
        QCOMPARE(dialog->textEdit()->toPlainText(), QStringLiteral("Text"));
    }

    void guidanceNeedsTheAi()
    {
        InboxWorld w;
        w.open(w.calm);
        QVERIFY(w.composer().bar()->guideButton()->isVisible());
        w.composer().bar()->guideButton()->click();
        QCOMPARE(w.composer().mode(), DraftMode::Guide);
        w.type(QStringLiteral("half a hint"));
        // A person takes over: the hint has no reader, but it is not lost.
        (void)w.console.takeOver(w.calm);
        QTRY_COMPARE(w.composer().state(), ComposerState::Mine);
        QVERIFY(w.composer().mode() != DraftMode::Guide);
        QVERIFY(w.composer().edit()->toPlainText().isEmpty());
        QTRY_COMPARE(w.console.savedDraft(w.calm, QStringLiteral("guide")), QStringLiteral("half a hint"));
    }

    void undoneReplyStandsBeforeWhatWasWrittenSince()
    {
        InboxWorld w(30 * MicrosPerSecond);
        w.open(w.mine);
        w.composer().focusWriting();
        w.type(QStringLiteral("first"));
        w.press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(w.lastStored(w.mine).text(), QStringLiteral("first"));
        QTRY_VERIFY(!w.transcript().at(w.transcript().rowCount() - 1).isPending());
        const int rows = w.transcript().rowCount();
        w.type(QStringLiteral("second"));
        w.list()->setFocus();
        w.press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(w.composer().edit()->toPlainText(), QStringLiteral("first\nsecond"));
        QTRY_VERIFY(w.transcript().rowCount() < rows);
    }

    void ctrlZInATextBelongsToTheText()
    {
        InboxWorld w(30 * MicrosPerSecond);
        w.open(w.mine);
        w.composer().focusWriting();
        w.type(QStringLiteral("first"));
        w.press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(w.lastStored(w.mine).text(), QStringLiteral("first"));
        w.type(QStringLiteral("x"));
        w.press(Qt::Key_Z, Qt::ControlModifier);
        QTest::qWait(50);
        QCOMPARE(w.lastStored(w.mine).text(), QStringLiteral("first"));
    }

    void othersAreAskedAndClosedOnesReopened()
    {
        InboxWorld w;
        w.console.at(w.calm).conversation.handler = Handler::Human;
        w.console.at(w.calm).conversation.assigneeId = StaffId(9);
        w.console.at(w.calm).assigneeName = QStringLiteral("Jonas Berg");
        w.open(w.calm);
        QTRY_COMPARE(w.composer().state(), ComposerState::Others);
        QVERIFY(w.composer().bar()->askButton()->isVisible());
        w.composer().bar()->askButton()->click();
        QTRY_COMPARE(w.console.desk().asked, QList<ConversationId>{w.calm});
        QTRY_COMPARE(w.toasts().value(0), QStringLiteral("Jonas Berg has been asked."));

        w.console.at(w.calm).conversation.state = ConversationState::Closed;
        w.console.publishRow(w.calm);
        QTRY_COMPARE(w.composer().state(), ComposerState::Closed);
        QVERIFY(w.composer().bar()->reopenButton()->isVisible());
        w.composer().bar()->reopenButton()->click();
        QTRY_COMPARE(w.composer().state(), ComposerState::Mine);
        QTRY_VERIFY(w.composer().edit()->hasFocus());
    }

    void tooLongIsCountedAndNotSent()
    {
        InboxWorld w;
        w.open(w.mine);
        w.composer().edit()->setPlainText(QString(Composer::MaxChars + 1, u'a'));
        QVERIFY(!w.composer().sendButton()->isEnabled());
        w.composer().edit()->setPlainText(QString(Composer::MaxChars, u'a'));
        QVERIFY(w.composer().sendButton()->isEnabled());
    }
};

}  // namespace frontdesk

FRONTDESK_GUI_TEST_MAIN(frontdesk::ComposerActsTest)
#include "composeractstest.moc"
