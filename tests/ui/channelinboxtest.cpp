// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/inboxworld.h"

#include "ui/bridge/corebridge.h"
#include "ui/models/displaytext.h"
#include "ui/pages/inbox/inboxtext.h"
#include "ui/pages/inbox/replygate.h"
#include "ui/pages/inbox/silencebar.h"
#include "ui/pages/inbox/takeoverbar.h"
#include "ui/pages/inbox/templatepicker.h"

#include <QClipboard>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>

namespace frontdesk {

using test::InboxWorld;
using State = ReplyGate::State;

/// What SMS and WhatsApp bring to the inbox.
class ChannelInboxTest : public QObject {
    Q_OBJECT

    static Message sentBy(ConversationId id, Author author, Delivery delivery, const QString& text)
    {
        Message message;
        message.conversationId = id;
        message.direction = Direction::Outbound;
        message.author = author;
        message.delivery = delivery;
        message.parts = {TextPart{text}};
        return message;
    }
    /// The user's own conversation, on this channel.
    static void own(InboxWorld& w, const QString& channel)
    {
        w.console.at(w.mine).conversation.channelId = channel;
        w.open(w.mine);
    }
    static QList<Hotspot> spots(const InboxWorld& w, int row)
    {
        TranscriptLayouts layouts;
        QList<Hotspot> found = layouts.layout(w.transcript().at(row), 700).hotspots;
        return found;
    }
    static bool has(const QList<Hotspot>& spots, Hotspot::Kind kind)
    {
        return std::any_of(spots.begin(), spots.end(), [kind](const Hotspot& spot) { return spot.kind == kind; });
    }
    static QString sentence(const InboxWorld& w, int row)
    {
        return w.transcript().index(row).data(Qt::AccessibleTextRole).toString();
    }
    /// News of the customer, so that the rules are asked for again.
    static void touch(InboxWorld& w)
    {
        ++w.console.at(w.mine).conversation.lastInboundAt;
        w.console.publishRow(w.mine);
    }

private Q_SLOTS:
    void everyStateOfDeliveryIsToldInWords()
    {
        InboxWorld w;
        const std::pair<Delivery, const char*> states[] = {{Delivery::Queued, "waits to be sent"},
                                                           {Delivery::Sending, "is being sent"},
                                                           {Delivery::Sent, "sent"},
                                                           {Delivery::Delivered, "delivered"},
                                                           {Delivery::Read, "read"},
                                                           {Delivery::Unconfirmed, "not confirmed"}};
        for (const auto& [state, words] : states)
            w.console.addMessage(sentBy(w.mine, Author::Staff, state, QString::fromLatin1(words)));
        own(w, QStringLiteral("sms"));
        const int first = w.transcript().rowCount() - int(std::size(states));
        for (int i = 0; i < int(std::size(states)); ++i)
            QVERIFY2(sentence(w, first + i).endsWith(u'(' % QString::fromLatin1(states[i].second) % u')'),
                     qPrintable(sentence(w, first + i)));
        (void)w.page().transcriptView()->grab();
    }

    void theBubbleSaysWhyItFailedAndRetryKeepsTheId()
    {
        InboxWorld w;
        test::FakeChannels& channels = w.console.channels();
        channels.detail = {QStringLiteral("63016"),
                           QStringLiteral("The customer wrote more than 24 hours ago."),
                           QStringLiteral("Send a template."),
                           QStringLiteral("SM1"),
                           QStringLiteral("code 63016, SM1"),
                           true};
        const Message failed = w.console.addMessage(
            sentBy(w.mine, Author::Ai, Delivery::Failed, QStringLiteral("Hello")));
        own(w, QStringLiteral("whatsapp"));
        const int row = w.transcript().rowOf(failed.id);
        QTRY_VERIFY(w.transcript().at(row).detail);
        QCOMPARE(inboxText::deliveryNotice(w.transcript().at(row)),
                 QStringLiteral("The customer wrote more than 24 hours ago. Send a template."));
        QVERIFY(sentence(w, row).contains(u"not sent: The customer wrote more than 24 hours ago."));
        QVERIFY(has(spots(w, row), Hotspot::Kind::Retry) && has(spots(w, row), Hotspot::Kind::CopyDetails));
        Q_EMIT w.page().transcriptView()->detailsWanted(failed.id);
        QTRY_COMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("code 63016, SM1"));
        w.page().controller().retry(failed.publicId);
        QCOMPARE(w.transcript().at(row).message.delivery, Delivery::Queued);
        QTRY_COMPARE(channels.retried, QList<MessageId>{failed.id});
        QVERIFY(!w.transcript().at(row).detail);
    }

    void whatCannotHelpIsNotOffered()
    {
        InboxWorld w;
        w.console.channels().detail = {QStringLiteral("21610"),
                                       QStringLiteral("The customer does not want messages."),
                                       {},
                                       {},
                                       QStringLiteral("code 21610"),
                                       false};
        const Message failed = w.console.addMessage(
            sentBy(w.mine, Author::Staff, Delivery::Failed, QStringLiteral("a")));
        const Message doubtful = w.console.addMessage(
            sentBy(w.mine, Author::Staff, Delivery::Unconfirmed, QStringLiteral("b")));
        own(w, QStringLiteral("sms"));
        const int row = w.transcript().rowOf(failed.id);
        QTRY_VERIFY(w.transcript().at(row).detail);
        QVERIFY(!has(spots(w, row), Hotspot::Kind::Retry));
        // Sending it again could make it arrive twice.
        const int other = w.transcript().rowOf(doubtful.id);
        QVERIFY(!has(spots(w, other), Hotspot::Kind::Retry));
        QVERIFY(has(spots(w, other), Hotspot::Kind::CopyDetails));
    }

    void aRefusedRetryIsTakenBack()
    {
        InboxWorld w;
        const Message failed = w.console.addMessage(
            sentBy(w.mine, Author::Staff, Delivery::Failed, QStringLiteral("a")));
        own(w, QStringLiteral("sms"));
        w.console.channels().error = Error{ErrorCode::Conflict, QStringLiteral("It was delivered after all."), {}};
        w.page().controller().retry(failed.publicId);
        QTRY_VERIFY(w.toasts().contains(QStringLiteral("It was delivered after all.")));
        QCOMPARE(w.transcript().at(w.transcript().rowOf(failed.id)).message.delivery, Delivery::Failed);
    }

    void filesOnTheirWayCannotBeOpened()
    {
        InboxWorld w;
        Message message;
        message.conversationId = w.mine;
        message.parts = {ImagePart{{}, QStringLiteral("image/jpeg"), {}, 0},
                         FilePart{{}, QStringLiteral("application/pdf"), QStringLiteral("bill.pdf"), -1}};
        message = w.console.addMessage(message);
        own(w, QStringLiteral("whatsapp"));
        const int row = w.transcript().rowOf(message.id);
        QVERIFY(!has(spots(w, row), Hotspot::Kind::OpenFile));
        const QList<Attachment> files = attachmentsOf(w.transcript().at(row).message);
        QCOMPARE(files[0].arrival, Attachment::Arrival::Fetching);
        QCOMPARE(files[1].arrival, Attachment::Arrival::GivenUp);
        QVERIFY(attachmentDetail(files[0]).contains(u"being fetched"));
        QVERIFY(attachmentDetail(files[1]).startsWith(u"Could not be fetched"));
        QVERIFY(sentence(w, row).contains(u"is being fetched"));
        (void)w.page().transcriptView()->grab();
        message.parts[0] = ImagePart{QStringLiteral("m1"), QStringLiteral("image/jpeg"), QStringLiteral("a.jpg"), 9};
        w.console.replaceMessage(message);
        w.console.publish(MessageChanged{message});
        QTRY_VERIFY(has(spots(w, row), Hotspot::Kind::OpenFile));
    }

    void whyTheAiIsSilent()
    {
        InboxWorld w;
        ConversationSummary& row = w.console.at(w.calm);
        row.conversation.silence = QStringLiteral("at_capacity");
        w.open(w.calm);
        QVERIFY(w.page().silenceBar()->isVisible());
        QCOMPARE(w.page().silenceBar()->text(), display::silenceText(QStringLiteral("at_capacity")));
        QCOMPARE(inboxText::stateChip(row, {}, 0).text, QStringLiteral("Waiting for a place"));
        QVERIFY(w.composer().bar()->takeOverButton()->isVisible());
        row.conversation.silence = QStringLiteral("outside_human");
        QCOMPARE(inboxText::stateChip(row, {}, 0).text, QStringLiteral("AI is silent"));
        row.conversation.silence.clear();
        w.console.publishRow(w.calm);
        QTRY_VERIFY(!w.page().silenceBar()->isVisible());
    }

    void smsAreCountedWhileTheyAreWritten()
    {
        QCOMPARE(smsCounter(QStringLiteral("Hello"), 160), QStringLiteral("5 of 160, 1 SMS"));
        QCOMPARE(smsCounter(QStringLiteral("Grüße “hier”"), 160),
                 QStringLiteral("12 of 70 with special characters, 1 SMS"));
        const QString two = QString(100, u'a') % QStringLiteral(". ") % QString(100, u'b') % u'.';
        QCOMPARE(smsCounter(two, 160), QStringLiteral("leaves in 2 parts, 2 SMS"));
        InboxWorld w;
        w.console.channels().rules.pieceChars = 160;
        own(w, QStringLiteral("sms"));
        QTRY_COMPARE(w.composer().gate()->pieceChars(), 160);
        w.composer().edit()->setFocus();
        w.type(QStringLiteral("Hello"));
        QCOMPARE(w.composer().hint(), QStringLiteral("5 of 160, 1 SMS"));
        w.composer().startNote();
        w.type(QStringLiteral("x"));
        QVERIFY(!w.composer().hint().contains(u"SMS"));
    }

    void theWindowIsCountedDown()
    {
        InboxWorld w;  // with it come the plurals of English
        constexpr Micros Hour = 60 * MicrosPerMinute;
        QCOMPARE(ReplyGate::remaining(3 * Hour + 12 * MicrosPerMinute), QStringLiteral("3 h 12 min"));
        QCOMPARE(ReplyGate::remaining(5 * MicrosPerMinute - 1), QStringLiteral("5 minutes"));
        QCOMPARE(ReplyGate::remaining(MicrosPerMinute), QStringLiteral("60 seconds"));
        QCOMPARE(ReplyGate::remaining(1), QStringLiteral("1 second"));
        QCOMPARE(ReplyGate::nextLookMs(2 * MicrosPerMinute + 5 * MicrosPerSecond), 5000);
        QCOMPARE(ReplyGate::nextLookMs(2 * MicrosPerMinute), 60'000);
        QCOMPARE(ReplyGate::nextLookMs(30 * MicrosPerSecond), 1000);
        w.console.channels().rules.windowEndsAt = display::now() + 2 * Hour;
        own(w, QStringLiteral("whatsapp"));
        QTRY_COMPARE(w.composer().gate()->state(), State::Countdown);
        QVERIFY(w.composer().gate()->isVisible() && w.composer().edit()->isVisible());
        QVERIFY(w.composer().gate()->text().contains(u"2 h 0 min"));
        w.composer().startNote();
        QVERIFY(!w.composer().gate()->isVisible());
    }

    void afterTheWindowOnlyTemplatesLeave()
    {
        InboxWorld w;
        test::FakeChannels& channels = w.console.channels();
        channels.templateList = {{QStringLiteral("HX0"), QStringLiteral("draft"), QStringLiteral("en"), {}, 0, false},
                                 {QStringLiteral("HX1"), QStringLiteral("visit"), QStringLiteral("en"),
                                  QStringLiteral("Hello {{1}}, we come on {{2}}. Bye {{1}}."), 2, true}};
        channels.rules.windowEndsAt = display::now() + MicrosPerSecond / 4;
        own(w, QStringLiteral("whatsapp"));
        w.composer().edit()->setFocus();
        w.type(QStringLiteral("half a sent"));
        QTRY_COMPARE(w.composer().gate()->state(), State::TemplatesOnly);
        QVERIFY(!w.composer().edit()->isVisible() && !w.composer().sendButton()->isVisible());
        QVERIFY(!QApplication::focusWidget() || QApplication::focusWidget()->isVisible());
        const TemplatePicker* picker = w.composer().gate()->picker();
        QTRY_COMPARE(picker->choice()->count(), 1);  // only what WhatsApp has approved
        QVERIFY(!picker->sendButton()->isEnabled());
        picker->values()[0]->setText(QStringLiteral("{{2}}"));
        picker->values()[1]->setText(QStringLiteral("Monday"));
        QCOMPARE(picker->preview(), QStringLiteral("Hello {{2}}, we come on Monday. Bye {{2}}."));
        picker->sendButton()->click();
        QTRY_COMPARE(channels.sentTemplates, QStringList{QStringLiteral("HX1|{{2}}|Monday")});
        QTRY_VERIFY(w.toasts().join(u' ').contains(u"template is on its way"));
        // The customer answers: what was begun is still there.
        channels.rules.windowEndsAt = display::now() + 60 * MicrosPerMinute;
        touch(w);
        QTRY_VERIFY(w.composer().edit()->isVisible());
        QCOMPARE(w.composer().edit()->toPlainText(), QStringLiteral("half a sent"));
    }

    void templatesThatCannotBeReadAreAskedForAgain()
    {
        InboxWorld w;
        w.console.channels().rules.templatesOnly = true;
        own(w, QStringLiteral("whatsapp"));
        const TemplatePicker* picker = w.composer().gate()->picker();
        QTRY_VERIFY(picker->note().contains(u"no template"));
        w.console.channels().error = Error{ErrorCode::Unavailable, QStringLiteral("Twilio does not answer."), {}};
        w.open(w.calm);
        w.console.channels().error = {};
        w.open(w.mine);
        QTRY_COMPARE(w.composer().gate()->state(), State::TemplatesOnly);
        w.console.channels().error = Error{ErrorCode::Unavailable, QStringLiteral("Twilio does not answer."), {}};
        Q_EMIT w.composer().templatesWanted();
        QTRY_COMPARE(picker->note(), QStringLiteral("Twilio does not answer."));
        QVERIFY(picker->retryButton()->isVisible());
        w.console.channels().error = {};
        w.console.channels().templateList = {
            {QStringLiteral("HX1"), QStringLiteral("a"), {}, QStringLiteral("b"), 0, true}};
        picker->retryButton()->click();
        QTRY_VERIFY(picker->sendButton()->isEnabled());
    }

    void whoSaidStopIsNotWrittenTo()
    {
        InboxWorld w;
        w.console.channels().rules = {.mayWrite = false, .why = QStringLiteral("The customer wrote STOP.")};
        own(w, QStringLiteral("sms"));
        QTRY_COMPARE(w.composer().gate()->state(), State::Locked);
        QCOMPARE(w.composer().gate()->text(), QStringLiteral("The customer wrote STOP."));
        QVERIFY(!w.composer().edit()->isVisible() && !w.composer().sendButton()->isVisible());
        QVERIFY(w.composer().handBackButton()->isVisible());
        w.composer().startNote();  // the team may still write to each other
        QVERIFY(w.composer().edit()->isVisible());
        w.open(w.calm);
        QCOMPARE(w.composer().gate()->state(), State::Open);
    }

    void whereNoFilesGoTheButtonSaysWhy()
    {
        InboxWorld w;
        w.console.channels().rules = {.whyNoFiles = QStringLiteral("Files cannot be sent here.")};
        own(w, QStringLiteral("sms"));
        QTRY_VERIFY(!w.composer().attachButton()->isEnabled());
        QCOMPARE(w.composer().attachButton()->toolTip(), QStringLiteral("Files cannot be sent here."));
        QVERIFY(w.composer().edit()->isVisible() && w.composer().cannedButton()->isEnabled());
        w.console.channels().rules = {};
        w.open(w.calm);
        w.open(w.mine);
        QTRY_VERIFY(w.composer().attachButton()->isEnabled());
        QVERIFY(w.composer().attachButton()->toolTip() != QStringLiteral("Files cannot be sent here."));
    }

    void anOldPictureSendsNothing()
    {
        InboxWorld w;
        own(w, QStringLiteral("sms"));
        CatchUp& catchUp = w.page().catchUp();
        w.composer().edit()->setFocus();
        w.type(QStringLiteral("hello"));
        QVERIFY(w.composer().sendButton()->isEnabled());
        CoreBridge& bridge = w.gui->bridge();
        bridge.setAnswering(false);
        QVERIFY(catchUp.isStale() && !w.composer().sendButton()->isEnabled());
        w.press(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(w.composer().edit()->toPlainText(), QStringLiteral("hello"));
        const auto told = [&w] {
            const QList<SilenceBar*> bars = w.page().findChildren<SilenceBar*>();
            return std::any_of(bars.begin(), bars.end(),
                               [](const SilenceBar* bar) { return bar->text().startsWith(u"Catching up"); });
        };
        QTRY_VERIFY(told());
        // What happened meanwhile is read before anything leaves.
        w.console.addMessage(w.mine, Author::Contact, QStringLiteral("never mind"));
        bridge.setAnswering(true);
        QVERIFY(catchUp.isStale());
        QTRY_VERIFY(!catchUp.isStale());
        const int last = w.transcript().rowCount() - 1;
        QCOMPARE(w.transcript().at(last).message.text(), QStringLiteral("never mind"));
        QVERIFY(w.composer().sendButton()->isEnabled());
        QVERIFY(!told());
    }

    void afterSleepTheProviderIsAskedFirst()
    {
        InboxWorld w;
        own(w, QStringLiteral("sms"));
        CatchUp& catchUp = w.page().catchUp();
        const qint64 now = QDateTime::currentMSecsSinceEpoch();
        catchUp.look(now + 3000);
        QVERIFY(!catchUp.isStale());
        QVERIFY(w.console.channels().synchronised.isEmpty());
        catchUp.look(now + 600'000);
        QVERIFY(catchUp.isStale());
        QCOMPARE(w.console.channels().synchronised, QStringList{QString()});
        QTRY_VERIFY(!catchUp.isStale());
    }

    void aProviderThatDoesNotAnswerHoldsNobodyUp()
    {
        test::FakeConsole console;
        console.channels().silent = true;
        CoreBridge bridge(&console);
        CatchUp catchUp(bridge, {.everyMs = 2000, .gapMs = 10'000, .patienceMs = 60}, nullptr);
        catchUp.look(QDateTime::currentMSecsSinceEpoch() + 600'000);
        catchUp.reloaded();
        QVERIFY(catchUp.isStale());
        QTRY_VERIFY(!catchUp.isStale());
    }

    void conversationsOfAllChannelsCanBeFiltered()
    {
        for (const char* id : {"webchat", "sms", "whatsapp", "conversations", "webhook", "voice", "email"}) {
            const QString channel = QString::fromLatin1(id);
            QVERIFY2(display::channelName(channel) != channel, id);
        }
        QVERIFY(display::channelIcon(QStringLiteral("sms")) != display::channelIcon(QStringLiteral("whatsapp")));
        QVERIFY(display::channelIcon(QStringLiteral("conversations"))
                != display::channelIcon(QStringLiteral("webhook")));
    }
};

}  // namespace frontdesk

FRONTDESK_GUI_TEST_MAIN(frontdesk::ChannelInboxTest)
#include "channelinboxtest.moc"
