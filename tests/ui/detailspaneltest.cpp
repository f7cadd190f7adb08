// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/inboxworld.h"

#include "ui/pages/inbox/aimemorylist.h"
#include "ui/pages/inbox/conversationheader.h"
#include "ui/pages/inbox/customercard.h"
#include "ui/pages/inbox/detailspanel.h"
#include "ui/pages/inbox/earlierlist.h"
#include "ui/pages/inbox/editfield.h"
#include "ui/pages/inbox/memorylist.h"
#include "ui/widgets/section.h"

#include <QAbstractButton>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>

namespace frontdesk {

using test::InboxWorld;

/// The right column: the customer is changed in place, facts come and go, earlier conversations open.
class DetailsPanelTest : public QObject {
    Q_OBJECT

    static void typeInto(QLineEdit* edit, const QString& text)
    {
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, text);
    }

private Q_SLOTS:
    void contactIsChangedInPlace()
    {
        InboxWorld w;
        w.open(w.mine);
        CustomerCard* card = w.page().details()->customer();
        QTRY_COMPARE(card->nameField()->value(), QStringLiteral("Sara Lind"));
        typeInto(card->emailField()->edit(), QStringLiteral("sara@example"));
        QTest::keyClick(card->emailField()->edit(), Qt::Key_Return);
        QVERIFY(card->emailField()->problem().contains(QStringLiteral("name@example.com")));
        QVERIFY(w.console.desk().profileOf(ContactId(w.mine.value)).contact.email.isEmpty());
        typeInto(card->emailField()->edit(), QStringLiteral("sara@example.org"));
        QTest::keyClick(card->emailField()->edit(), Qt::Key_Return);
        QTRY_COMPARE(w.console.desk().profileOf(ContactId(w.mine.value)).contact.email,
                     QStringLiteral("sara@example.org"));
        // Esc takes the typing back and stays in the panel.
        typeInto(card->phoneField()->edit(), QStringLiteral("abc"));
        QTest::keyClick(card->phoneField()->edit(), Qt::Key_Escape);
        QCOMPARE(card->phoneField()->edit()->text(), QString());
        QVERIFY(card->phoneField()->edit()->hasFocus());
    }

    void whatWasCheckedIsConfirmedByHand()
    {
        InboxWorld w;
        Contact& contact = w.console.desk().profileOf(ContactId(w.mine.value)).contact;
        contact.email = QStringLiteral("typed@example.org");
        w.open(w.mine);
        CustomerCard* card = w.page().details()->customer();
        QTRY_VERIFY(card->verifyButton()->isVisible());
        card->verifyButton()->click();
        QTRY_VERIFY(!card->verifyButton()->isVisible());
        QVERIFY(w.console.desk().profileOf(ContactId(w.mine.value)).contact.verified);
        // Somebody without an address has nothing to be known by.
        w.open(w.waiting);
        QTRY_VERIFY(!card->verifyButton()->isVisible());
    }

    /// The click leaves the focus in the field.
    void whatIsBeingTypedIsWhatIsConfirmed()
    {
        InboxWorld w;
        Contact& contact = w.console.desk().profileOf(ContactId(w.mine.value)).contact;
        contact.email = QStringLiteral("jon@example.org");
        w.open(w.mine);
        CustomerCard* card = w.page().details()->customer();
        QTRY_VERIFY(card->verifyButton()->isVisible());
        typeInto(card->emailField()->edit(), QStringLiteral("john@example"));
        card->verifyButton()->click();
        QTRY_VERIFY(!card->emailField()->problem().isEmpty());
        QCOMPARE(contact.email, QStringLiteral("jon@example.org"));
        QVERIFY(!contact.verified);
        typeInto(card->emailField()->edit(), QStringLiteral("john@example.org"));
        card->verifyButton()->click();
        QTRY_COMPARE(contact.email, QStringLiteral("john@example.org"));
    }

    void incomingDataDoesNotEraseTyping()
    {
        InboxWorld w;
        w.open(w.mine);
        EditField* name = w.page().details()->customer()->nameField();
        QTRY_COMPARE(name->value(), QStringLiteral("Sara Lind"));
        typeInto(name->edit(), QStringLiteral("Sara L"));
        (void)w.console.arrive(w.mine, Author::Contact, QStringLiteral("hello?"));
        QTest::qWait(300);
        QCOMPARE(name->edit()->text(), QStringLiteral("Sara L"));
        QVERIFY(name->edit()->hasFocus());
    }

    /// What is typed for one customer must never stand in, or be saved for, the next one.
    void typingStaysWithItsCustomer()
    {
        InboxWorld w;
        w.open(w.mine);
        CustomerCard* card = w.page().details()->customer();
        QTRY_COMPARE(card->nameField()->value(), QStringLiteral("Sara Lind"));
        typeInto(card->phoneField()->edit(), QStringLiteral("+49 89 1234567"));
        card->emailField()->edit()->setFocus();
        typeInto(card->emailField()->edit(), QStringLiteral("not mail"));
        w.open(w.waiting);
        QTRY_VERIFY(card->nameField()->value() != QStringLiteral("Sara Lind"));
        QCOMPARE(card->emailField()->edit()->text(), QString());
        QCOMPARE(card->emailField()->problem(), QString());
        QCOMPARE(w.console.desk().profileOf(ContactId(w.mine.value)).contact.phone, QStringLiteral("+49 89 1234567"));
        QVERIFY(w.console.desk().profileOf(ContactId(w.mine.value)).contact.email.isEmpty());
        QVERIFY(w.console.desk().profileOf(ContactId(w.waiting.value)).contact.phone.isEmpty());
        QVERIFY(w.console.desk().profileOf(ContactId(w.waiting.value)).contact.email.isEmpty());
    }

    void blockingNeedsAReasonAndCanBeTakenBack()
    {
        InboxWorld w;
        w.open(w.mine);
        CustomerCard* card = w.page().details()->customer();
        QTRY_VERIFY(card->blockButton()->isVisible());
        card->blockButton()->click();
        QVERIFY(card->reasonEdit()->hasFocus());
        QVERIFY(!card->confirmButton()->isEnabled());
        QTest::keyClicks(card->reasonEdit(), QStringLiteral("insults"));
        card->confirmButton()->click();
        QTRY_VERIFY(w.console.desk().profileOf(ContactId(w.mine.value)).blocked);
        QTRY_COMPARE(card->blockButton()->text(), QStringLiteral("Unblock"));
        card->blockButton()->click();
        QTRY_VERIFY(!w.console.desk().profileOf(ContactId(w.mine.value)).blocked);
    }

    void factsAreAddedForgottenAndBroughtBack()
    {
        InboxWorld w;
        w.open(w.mine);
        MemoryList* memory = w.page().details()->memory();
        QTRY_VERIFY(memory->isVisible());
        typeInto(memory->addEdit(), QStringLiteral("Prefers mornings"));
        QTest::keyClick(memory->addEdit(), Qt::Key_Return);
        QTRY_COMPARE(memory->forgetButtons().size(), 1);
        QCOMPARE(memory->addEdit()->text(), QString());
        memory->forgetButtons().first()->click();
        QTRY_VERIFY(memory->forgetButtons().isEmpty());
        w.list()->setFocus();
        w.press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(memory->forgetButtons().size(), 1);
        QCOMPARE(w.console.desk().profileOf(ContactId(w.mine.value)).facts.first().text,
                 QStringLiteral("Prefers mornings"));
    }

    void whatTheAiRemembersIsCorrectedAndForgotten()
    {
        InboxWorld w;
        const ContactId contact(w.mine.value);
        CustomerMemory known;
        known.verified = true;
        known.facts = {{QStringLiteral("a"), QStringLiteral("shoe_size"), QStringLiteral("43"), QStringLiteral("model"),
                        1'000'000, 2'000'000}};
        w.console.memory().memories[contact] = known;
        w.open(w.mine);
        AiMemoryList* memory = w.page().details()->aiMemory();
        QTRY_COMPARE(memory->forgetButtons().size(), 1);
        QVERIFY(memory->edit()->isVisible());
        memory->changeButtons().first()->click();
        QCOMPARE(memory->edit()->text(), QStringLiteral("shoe size: 43"));
        typeInto(memory->edit(), QStringLiteral("shoe size: 44"));
        QTest::keyClick(memory->edit(), Qt::Key_Return);
        QTRY_COMPARE(w.console.memory().memories[contact].facts.first().value, QStringLiteral("44"));
        QTRY_COMPARE(memory->edit()->text(), QString());
        QTRY_COMPARE(memory->keepButtons().size(), 1);
        memory->keepButtons().first()->click();
        QTRY_COMPARE(w.console.memory().memories[contact].facts.first().expiresAt, Micros(0));
        QTRY_COMPARE(memory->forgetButtons().size(), 1);
        memory->forgetButtons().first()->click();
        QTRY_VERIFY(w.console.memory().memories[contact].facts.isEmpty());
        QTRY_VERIFY(memory->forgetButtons().isEmpty());
        typeInto(memory->edit(), QStringLiteral("no colon"));
        QTest::keyClick(memory->edit(), Qt::Key_Return);
        QVERIFY(w.console.memory().memories[contact].facts.isEmpty());
        // Nobody else's, and the reason why there is nothing.
        w.open(w.waiting);
        QTRY_VERIFY(memory->hint().contains(u"confirmed"));
        QVERIFY(memory->edit()->isHidden());
        QCOMPARE(memory->edit()->text(), QString());
    }

    void earlierOnesOpenAndLeadBack()
    {
        InboxWorld w;
        w.console.at(w.calm).conversation.contactId = ContactId(w.mine.value);
        w.open(w.mine);
        EarlierList* earlier = w.page().details()->earlier();
        QTRY_COMPARE(earlier->rows().size(), 1);
        earlier->rows().first()->click();
        QTRY_COMPARE(w.page().controller().id(), w.calm);
        QToolButton* back = w.page().header()->backButton();
        QVERIFY(back->isVisible());
        back->click();
        QTRY_COMPARE(w.page().controller().id(), w.mine);
        QVERIFY(!back->isVisible());
    }

    void foldsAreRemembered()
    {
        InboxWorld w;
        w.open(w.mine);
        w.page().details()->sections().at(1)->setExpanded(false);
        w.gui.reset();
        w.start();
        QVERIFY(!w.page().details()->sections().at(1)->isExpanded());
        QVERIFY(w.page().details()->sections().at(2)->isExpanded());
    }
};

}  // namespace frontdesk

FRONTDESK_GUI_TEST_MAIN(frontdesk::DetailsPanelTest)
#include "detailspaneltest.moc"
