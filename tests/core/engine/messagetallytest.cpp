// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/messagetally.h"
#include "tests/support/fatallog.h"

#include <QtTest>

namespace frontdesk::test {

class MessageTallyTest : public QObject {
    Q_OBJECT

    QStringList m_counted;
    std::unique_ptr<MessageTally> m_tally;
    qint64 m_seq = 0;

    void say(qint64 id, Author author, Delivery state, qint64 seq)
    {
        Message message;
        message.id = MessageId(id);
        message.conversationId = ConversationId(id / 100);
        message.author = author;
        message.direction = author == Author::Contact ? Direction::Inbound : Direction::Outbound;
        message.delivery = state;
        message.parts = {TextPart{QStringLiteral("words")}};
        m_tally->note(MessageChanged{message}, seq);
    }
    void conversation(qint64 id, const QString& channel)
    {
        ConversationSummary summary;
        summary.conversation.id = ConversationId(id);
        summary.conversation.channelId = channel;
        m_tally->note(ConversationChanged{summary}, ++m_seq);
    }

private Q_SLOTS:
    void init()
    {
        m_counted.clear();
        m_tally = std::make_unique<MessageTally>(
            [this](const QString& channel, const QString& role) { m_counted << QString(channel % u' ' % role); });
    }

    void everyChannelByItsName()
    {
        say(101, Author::Contact, Delivery::None, ++m_seq);
        conversation(1, QStringLiteral("sms"));  // the row follows its message
        say(201, Author::Contact, Delivery::None, ++m_seq);
        conversation(2, QStringLiteral("webchat"));
        say(102, Author::Contact, Delivery::None, ++m_seq);
        QCOMPARE(m_counted, (QStringList{QStringLiteral("sms contact"), QStringLiteral("webchat contact"),
                                         QStringLiteral("sms contact")}));
    }

    void whateverIsReportedLaterCountsNoMore()
    {
        conversation(1, QStringLiteral("sms"));
        say(101, Author::Ai, Delivery::Streaming, ++m_seq);
        say(101, Author::Ai, Delivery::Queued, ++m_seq);
        QVERIFY(m_counted.isEmpty());
        say(101, Author::Ai, Delivery::Sent, 0);
        say(101, Author::Ai, Delivery::Delivered, 0);
        say(101, Author::Ai, Delivery::Read, 0);
        say(101, Author::Ai, Delivery::Failed, ++m_seq);
        QCOMPARE(m_counted, QStringList{QStringLiteral("sms ai")});
        say(102, Author::Staff, Delivery::Queued, ++m_seq);
        say(102, Author::Staff, Delivery::Failed, 0);
        say(102, Author::Staff, Delivery::Queued, 0);  // sent again by hand
        say(102, Author::Staff, Delivery::Sent, 0);
        QCOMPARE(m_counted.size(), 2);
        // A file arrives in a customer's message.
        say(103, Author::Contact, Delivery::None, ++m_seq);
        say(103, Author::Contact, Delivery::None, 0);
        QCOMPARE(m_counted.size(), 3);
    }

    void whatWasTakenBackIsNone()
    {
        conversation(1, QStringLiteral("sms"));
        say(101, Author::Staff, Delivery::Queued, ++m_seq);
        m_tally->note(MessageRemoved{ConversationId(1), MessageId(101)}, ++m_seq);
        say(101, Author::Staff, Delivery::Sent, 0);
        say(102, Author::Ai, Delivery::Streaming, ++m_seq);
        Message gone;
        gone.id = MessageId(102);
        gone.conversationId = ConversationId(1);
        gone.direction = Direction::Outbound;
        gone.author = Author::Ai;
        gone.delivery = Delivery::Interrupted;
        m_tally->note(MessageChanged{gone}, ++m_seq);
        QVERIFY(m_counted.isEmpty());
    }
};

}  // namespace frontdesk::test

FRONTDESK_TEST_MAIN(frontdesk::test::MessageTallyTest)
#include "messagetallytest.moc"
