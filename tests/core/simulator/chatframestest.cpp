// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulator/chatframes.h"
#include "tests/support/fatallog.h"

#include <QtTest>

using namespace frontdesk;
using namespace frontdesk::simulator;

class ChatFramesTest : public QObject {
    Q_OBJECT

    SimulatedCustomer m_chat;
    qint64 m_seq = 0;

    FrameResult take(const Json& frame) { return applyFrame(m_chat, m_seq, frame, 1); }
    static Json text(int seq, int offset, const char* content)
    {
        return {{"type", "text"},    {"seq", seq},       {"conversation_id", "c"},
                {"message_id", "m"}, {"offset", offset}, {"content", content}};
    }

private Q_SLOTS:
    void init()
    {
        m_chat = {};
        m_chat.agentName = QStringLiteral("Aria");
        m_seq = 0;
    }

    void anAnswerGrowsAndCompletes()
    {
        QCOMPARE(take({{"type", "start"}, {"seq", 1}, {"conversation_id", "c"}, {"message_id", "m"}, {"name", "Aria"}}),
                 FrameResult::Shown);
        QVERIFY(m_chat.lines.last().writing);
        QCOMPARE(take(text(2, 0, "One. ")), FrameResult::Shown);
        QCOMPARE(take({{"type", "delta"}, {"message_id", "m"}, {"offset", 5}, {"content", "Tw"}}), FrameResult::Shown);
        QCOMPARE(m_chat.lines.last().text, QStringLiteral("One. Tw"));
        QCOMPARE(take(text(3, 5, "Two.")), FrameResult::Shown);
        QCOMPARE(m_chat.lines.last().text, QStringLiteral("One. Two."));
        QCOMPARE(take({{"type", "sources"},
                       {"seq", 4},
                       {"conversation_id", "c"},
                       {"message_id", "m"},
                       {"sources", Json::array({{{"metadata", {{"source", "returns"}, {"section", "Refunds"}}}}})}}),
                 FrameResult::Shown);
        QCOMPARE(take({{"type", "complete"},
                       {"seq", 5},
                       {"conversation_id", "c"},
                       {"message_id", "m"},
                       {"content", "One. Two."},
                       {"interrupted", false}}),
                 FrameResult::Answered);
        QCOMPARE(m_chat.lines.size(), 1);
        QVERIFY(!m_chat.lines.last().writing);
        QCOMPARE(m_chat.lines.last().sources.size(), 1);
        QVERIFY(m_chat.lines.last().sources.first().startsWith(u"returns"));
    }

    void repeatedFramesChangeNothingAndGapsAreSeen()
    {
        QCOMPARE(take(text(1, 0, "A")), FrameResult::Shown);
        QCOMPARE(take(text(1, 0, "B")), FrameResult::Known);
        QCOMPARE(m_chat.lines.last().text, QStringLiteral("A"));
        QCOMPARE(take(text(3, 1, "C")), FrameResult::Gap);
        QCOMPARE(m_seq, 1);
        QCOMPARE(take({{"type", "noop"}, {"seq", 2}, {"conversation_id", "c"}}), FrameResult::Ignored);
        QCOMPARE(take(text(3, 1, "C")), FrameResult::Shown);
        QCOMPARE(m_chat.lines.last().text, QStringLiteral("AC"));
    }

    void ownMessagesAreFoundByTheirClientId()
    {
        m_chat.lines << SimulatedLine{.clientId = QStringLiteral("x1"), .text = QStringLiteral("Hi"), .pending = true};
        QCOMPARE(take({{"type", "message"},
                       {"seq", 1},
                       {"conversation_id", "c"},
                       {"message_id", "m1"},
                       {"author", "contact"},
                       {"client_message_id", "x1"},
                       {"content", "Hi"}}),
                 FrameResult::Shown);
        QCOMPARE(take({{"type", "ack"},
                       {"client_message_id", "x1"},
                       {"message_id", "m1"},
                       {"conversation_id", "c"},
                       {"seq", 1}}),
                 FrameResult::Shown);
        QCOMPARE(m_chat.lines.size(), 1);
        QCOMPARE(m_chat.lines.first().id, QStringLiteral("m1"));
        QVERIFY(!m_chat.lines.first().pending);
        QCOMPARE(m_chat.conversationSid, QStringLiteral("c"));
    }

    void peopleJoinAndTheConversationEnds()
    {
        (void)take({{"type", "status"},
                    {"seq", 1},
                    {"conversation_id", "c"},
                    {"status", "human_joined"},
                    {"name", "Maria"},
                    {"text", "Maria joined."}});
        QCOMPARE(m_chat.staffName, QStringLiteral("Maria"));
        QCOMPARE(take({{"type", "message"},
                       {"seq", 2},
                       {"conversation_id", "c"},
                       {"message_id", "s"},
                       {"author", "staff"},
                       {"name", "Maria"},
                       {"content", "Hello"}}),
                 FrameResult::Answered);
        (void)take(
            {{"type", "status"}, {"seq", 3}, {"conversation_id", "c"}, {"status", "closed"}, {"text", "Ended."}});
        QVERIFY(m_chat.closed);
        QCOMPARE(m_chat.lines.size(), 3);
        // The next conversation counts from 1 again.
        (void)take(
            {{"type", "ack"}, {"client_message_id", "y"}, {"message_id", "m9"}, {"conversation_id", "d"}, {"seq", 1}});
        QVERIFY(!m_chat.closed);
        QVERIFY(m_chat.staffName.isEmpty());
        QCOMPARE(m_seq, 0);
    }

    void whatIsWronglyTypedIsNoCrash()
    {
        for (const Json& frame :
             {Json{{"type", 5}}, Json{{"type", "sources"}, {"seq", 1}, {"sources", 7}},
              Json{{"type", "complete"}, {"seq", "x"}}, Json{{"type", "text"}, {"seq", 2}, {"offset", "a"}},
              Json{{"type", "sources"}, {"seq", 2}, {"sources", Json::array({1, nullptr})}}})
            (void)take(frame);
        QVERIFY(m_seq <= 2);
    }
};

FRONTDESK_TEST_MAIN(ChatFramesTest)
#include "chatframestest.moc"
