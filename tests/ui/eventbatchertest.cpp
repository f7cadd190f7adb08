// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/guitest.h"

#include "ui/bridge/eventbatcher.h"

#include <QtTest>

namespace frontdesk {
namespace {

Message message(qint64 id, qint64 conversation, const QString& text, Delivery delivery = Delivery::None)
{
    Message m;
    m.id = MessageId(id);
    m.conversationId = ConversationId(conversation);
    m.delivery = delivery;
    m.parts = {TextPart{text}};
    return m;
}

MessageDelta delta(qint64 id, qint64 conversation, qint64 offset, const QString& text)
{
    return {ConversationId(conversation), MessageId(id), offset, text};
}

ConversationSummary row(qint64 id, const QString& text)
{
    ConversationSummary summary;
    summary.conversation.id = ConversationId(id);
    summary.lastText = text;
    return summary;
}

}  // namespace

class EventBatcherTest : public QObject {
    Q_OBJECT

    /// Collects what came out, one entry per flush.
    struct Out {
        QList<QList<Message>> messages;
        QList<QList<MessageDelta>> deltas;
        QList<QList<ConversationSummary>> rows;
        QList<QList<StreamPreview>> previews;
    };
    static void collect(EventBatcher& batcher, Out& out, QObject* context)
    {
        connect(&batcher, &EventBatcher::messagesChanged, context, [&out](const auto& list) { out.messages << list; });
        connect(&batcher, &EventBatcher::deltasArrived, context, [&out](const auto& list) { out.deltas << list; });
        connect(&batcher, &EventBatcher::conversationsChanged, context, [&out](const auto& list) { out.rows << list; });
        connect(&batcher, &EventBatcher::previewsChanged, context, [&out](const auto& list) { out.previews << list; });
    }

private Q_SLOTS:
    void firstEventGoesAtOnce()
    {
        EventBatcher batcher;
        Out out;
        collect(batcher, out, this);
        batcher.push(ConversationChanged{row(1, QStringLiteral("a"))});
        QCOMPARE(out.rows.size(), 1);
    }

    void bursts()
    {
        EventBatcher batcher(EventBatcher::Rates{20, 20, 20}, nullptr);
        Out out;
        collect(batcher, out, this);
        batcher.setVisibleConversation(ConversationId(1));
        for (int i = 0; i < 50; ++i) {
            batcher.push(ConversationChanged{row(1 + i % 2, QString::number(i))});
            batcher.push(MessageDelta(delta(7, 1, i, QStringLiteral("x"))));
        }
        QCOMPARE(out.rows.size(), 1);
        QTRY_COMPARE(out.rows.size(), 2);
        QCOMPARE(out.rows[1].size(), 2);
        QCOMPARE(out.rows[1][0].lastText, QStringLiteral("49"));
        QCOMPARE(out.rows[1][1].lastText, QStringLiteral("48"));
        QTRY_COMPARE(out.deltas.size(), 2);
        QCOMPARE(out.deltas[1].size(), 1);
        QCOMPARE(out.deltas[1][0].offset, 1);
        QCOMPARE(out.deltas[1][0].text, QString(49, u'x'));
    }

    void finishedMessageSwallowsItsDeltas()
    {
        EventBatcher batcher(EventBatcher::Rates{20, 20, 20}, nullptr);
        Out out;
        collect(batcher, out, this);
        batcher.setVisibleConversation(ConversationId(1));
        batcher.push(MessageChanged{message(7, 1, {}, Delivery::Streaming)});
        batcher.push(MessageDelta(delta(7, 1, 0, QStringLiteral("draft"))));
        batcher.push(MessageChanged{message(7, 1, QStringLiteral("first"), Delivery::Streaming)});
        batcher.push(MessageChanged{message(7, 1, QStringLiteral("final"), Delivery::Sent)});
        QTRY_COMPARE(out.messages.size(), 2);
        QCOMPARE(out.messages[1].size(), 1);
        QCOMPARE(out.messages[1][0].text(), QStringLiteral("final"));
        QTest::qWait(60);
        QVERIFY(out.deltas.isEmpty());
    }

    void hiddenStreamsBecomePreviews()
    {
        EventBatcher batcher(EventBatcher::Rates{20, 20, 20}, nullptr);
        Out out;
        collect(batcher, out, this);
        batcher.setVisibleConversation(ConversationId(1));
        batcher.push(MessageChanged{message(9, 2, {}, Delivery::Streaming)});
        QVERIFY(out.messages.isEmpty());
        batcher.push(MessageDelta(delta(9, 2, 0, QStringLiteral("Hello"))));
        batcher.push(MessageDelta(delta(9, 2, 5, QStringLiteral(" there"))));
        QTRY_COMPARE(out.previews.size(), 2);
        QCOMPARE(out.previews[1][0].text, QStringLiteral("Hello there"));
        QVERIFY(out.deltas.isEmpty());
    }

    void switchingDropsWhatIsPending()
    {
        EventBatcher batcher(EventBatcher::Rates{20, 20, 20}, nullptr);
        Out out;
        collect(batcher, out, this);
        batcher.setVisibleConversation(ConversationId(1));
        batcher.push(MessageChanged{message(1, 1, QStringLiteral("a"))});
        batcher.push(MessageChanged{message(2, 1, QStringLiteral("b"))});
        batcher.setVisibleConversation(ConversationId(2));
        QTest::qWait(60);
        QCOMPARE(out.messages.size(), 1);
    }
};

}  // namespace frontdesk

FRONTDESK_GUI_TEST_MAIN(frontdesk::EventBatcherTest)
#include "eventbatchertest.moc"
