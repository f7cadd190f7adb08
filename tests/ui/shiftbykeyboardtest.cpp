// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/inboxworld.h"

#include "ui/pages/inbox/cannedpicker.h"
#include "ui/pages/inbox/cannedpopup.h"
#include "ui/pages/inbox/takeoverbar.h"

#include <QListWidget>
#include <QPushButton>

namespace frontdesk {

using test::InboxWorld;

/// A whole shift without the mouse: nothing here but key events and looks at what became of them.
class ShiftByKeyboardTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aWholeShift()
    {
        InboxWorld w(20 * MicrosPerSecond);
        const auto ctrlShift = InboxWorld::CtrlShift;

        // Take the most urgent one.
        w.press(Qt::Key_N, ctrlShift);
        QTRY_COMPARE(w.page().controller().id(), w.waiting);
        QTRY_COMPARE(w.composer().state(), ComposerState::Mine);
        QTRY_VERIFY(w.composer().edit()->hasFocus());

        // Answer with a saved reply: "/hel" and Enter, then send.
        w.type(QStringLiteral("/hel"));
        QTRY_VERIFY(w.page().cannedPicker()->isOpen());
        QTRY_COMPARE(w.page().cannedPicker()->popup()->list()->count(), 1);
        w.press(Qt::Key_Return);
        const QString greeting = QStringLiteral(
            "Hello Ingrid Solheim, this is Mia Larsen of Nordlys Fibre. How can I help?");
        QTRY_COMPARE(w.composer().edit()->toPlainText(), greeting);
        w.press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(w.lastStored(w.waiting).text(), greeting);
        QCOMPARE(w.lastStored(w.waiting).delivery, Delivery::Queued);

        // Undo the send: the words are back in the field. Mend and send again.
        QTRY_VERIFY(!w.transcript().at(w.transcript().rowCount() - 1).isPending());
        w.press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(w.composer().edit()->toPlainText(), greeting);
        QVERIFY(w.lastStored(w.waiting).text() != greeting);
        QTRY_VERIFY(w.composer().edit()->hasFocus());
        w.type(QStringLiteral(" Is it urgent?"));
        w.press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(w.lastStored(w.waiting).text().endsWith(QStringLiteral("Is it urgent?")));

        // A note for the team.
        w.press(Qt::Key_M, ctrlShift);
        QCOMPARE(w.composer().mode(), DraftMode::Note);
        w.type(QStringLiteral("third router this week"));
        w.press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(w.lastStored(w.waiting).kind, MessageKind::Note);

        // Back to the AI, with guidance.
        w.press(Qt::Key_H, ctrlShift);
        QTRY_COMPARE(w.composer().state(), ComposerState::AiAnswers);
        QTRY_VERIFY(w.composer().bar()->takeOverButton()->hasFocus());
        w.press(Qt::Key_G, Qt::ControlModifier);
        QTRY_VERIFY(w.composer().edit()->hasFocus());
        QCOMPARE(w.composer().mode(), DraftMode::Guide);
        w.type(QStringLiteral("offer a new router"));
        w.press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(w.lastStored(w.waiting).text(), QStringLiteral("offer a new router"));
        QCOMPARE(w.lastStored(w.waiting).visibility, Visibility::Internal);
        QTRY_COMPARE(w.transcript().at(w.transcript().rowCount() - 1).kind, RowKind::Guidance);

        // Close it; the next row is open and the list has the focus. Undo brings it back.
        w.press(Qt::Key_X, ctrlShift);
        QTRY_COMPARE(w.console.at(w.waiting).conversation.state, ConversationState::Closed);
        QTRY_VERIFY(w.page().controller().id() != w.waiting);
        QTRY_VERIFY(w.list()->hasFocus());
        w.press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(w.console.at(w.waiting).conversation.state, ConversationState::Open);
        QTRY_COMPARE(w.page().controller().id(), w.waiting);
    }

    void theListWorksByLetters()
    {
        InboxWorld w;
        w.list()->setFocus();
        w.open(w.calm);
        w.press(Qt::Key_E);
        QTRY_COMPARE(w.console.at(w.calm).conversation.state, ConversationState::Closed);
        w.press(Qt::Key_F);
        QTRY_VERIFY(w.menu());
        w.press(Qt::Key_Escape);
        QTRY_VERIFY(!w.menu());
        w.press(Qt::Key_Slash);
        QTRY_VERIFY(!w.list()->hasFocus());
    }

    void lettersInATextFieldAreText()
    {
        InboxWorld w;
        w.open(w.mine);
        w.composer().focusWriting();
        w.type(QStringLiteral("east/ fast"));
        QCOMPARE(w.composer().edit()->toPlainText(), QStringLiteral("east/ fast"));
        QCOMPARE(w.console.at(w.mine).conversation.state, ConversationState::Open);
        QVERIFY(!w.page().cannedPicker()->isOpen());
    }
};

}  // namespace frontdesk

FRONTDESK_GUI_TEST_MAIN(frontdesk::ShiftByKeyboardTest)
#include "shiftbykeyboardtest.moc"
