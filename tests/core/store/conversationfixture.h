// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/store/conversationstore.h"
#include "core/store/database.h"
#include "core/store/outboxstore.h"
#include "core/store/sessionstore.h"
#include "core/store/staffstore.h"
#include "core/store/transaction.h"
#include "tests/core/store/storeprobe.h"

#include <QtTest>

namespace frontdesk::test {

/// The wire frames that the engine would hand in, and a store to hand them to.
struct ConversationFixture : StoreProbe {
    ConversationStore conversations{store.database()};
    OutboxStore outbox{store.database()};
    SessionStore sessions{store.database()};
    StaffStore staff{store.database()};

    static FrameDraft frame(const char* type, const QString& content = {})
    {
        return {{{"type", type}, {"content", toStd(content)}}};
    }

    static IntakeRequest request(const QString& text, const QString& providerId,
                                 const QString& externalId = QStringLiteral("visitor-1"))
    {
        IntakeRequest r;
        r.message.channelId = QStringLiteral("webchat");
        r.message.accountId = QStringLiteral("site");
        r.message.externalId = externalId;
        r.message.providerId = providerId;
        r.message.clientMessageId = providerId;
        r.message.parts = {TextPart{text}};
        r.messagePublicId = newPublicId();
        r.conversationPublicId = newPublicId();
        r.frame = frame("message", text);
        r.timedOutFrame = frame("status", QStringLiteral("timed_out"));
        return r;
    }

    static IntakeRequest sms(const QString& text, const QString& providerId,
                             const QString& externalId = QStringLiteral("+4912345678"))
    {
        IntakeRequest r = request(text, providerId, externalId);
        r.message.channelId = QStringLiteral("sms");
        r.message.accountId = QStringLiteral("twilio-1");
        return r;
    }

    IntakeOutcome say(const QString& text, const QString& providerId = newPublicId(),
                      const QString& externalId = QStringLiteral("visitor-1"))
    {
        return must(wait(conversations.intake(request(text, providerId, externalId))));
    }
    IntakeOutcome saySms(const QString& text) { return must(wait(conversations.intake(sms(text, newPublicId())))); }

    StaffId member(const QString& name)
    {
        const QString id = newPublicId();
        const Result<qint64> made = wait(store.database().write<qint64>([name, id](Transaction& tx) -> Result<qint64> {
            return tx.insert(u"INSERT INTO staff (public_id, name, role, created_at) VALUES (?, ?, 'agent', 0)", id,
                             name);
        }));
        return StaffId(must(made));
    }

    TurnStarted begin(const IntakeOutcome& in, qint64 generation = 1)
    {
        return must(wait(conversations.beginTurn(beginOf(in, generation))));
    }
    static BeginTurn beginOf(const IntakeOutcome& in, qint64 generation = 1)
    {
        return {.conversationId = in.accepted.conversationId,
                .generation = generation,
                .replyPublicId = newPublicId(),
                .agentName = QStringLiteral("Ada"),
                .provider = QStringLiteral("builtin"),
                .inboundIds = {in.accepted.messageId}};
    }

    /// `whole` = released text including this sentence; the first one brings the start frame.
    static AppendSentence sentenceOf(const TurnStarted& turn, const QString& whole, const QString& sentence,
                                     qint64 generation = 1)
    {
        AppendSentence s{.turnId = turn.turnId,
                         .conversationId = turn.reply.conversationId,
                         .messageId = turn.reply.id,
                         .generation = generation,
                         .textSoFar = whole};
        if (whole == sentence)
            s.frames << frame("start");
        s.frames << frame("text", sentence);
        return s;
    }
    FramesAppended append(const TurnStarted& turn, const QString& whole, const QString& sentence, qint64 generation = 1)
    {
        return must(wait(conversations.appendSentence(sentenceOf(turn, whole, sentence, generation))));
    }
    static CommitTurn commitOf(const TurnStarted& turn, const QString& text, const IntakeOutcome& in,
                               qint64 generation = 1)
    {
        CommitTurn c;
        c.record = {.id = turn.turnId,
                    .conversationId = turn.reply.conversationId,
                    .generation = generation,
                    .replyId = turn.reply.id,
                    .inboundIds = {in.accepted.messageId},
                    .outcome = QStringLiteral("complete")};
        c.text = text;
        c.confidence = 0.9;
        c.frames = {frame("complete", text)};
        return c;
    }
    /// A whole turn in one go.
    TurnCommitted answer(const IntakeOutcome& in, const QString& text, qint64 generation = 1)
    {
        const TurnStarted turn = begin(in, generation);
        append(turn, text, text, generation);
        return must(wait(conversations.commitTurn(commitOf(turn, text, in, generation))));
    }

    static EscalationDraft escalation(Priority priority = Priority::Normal, Micros due = 0)
    {
        return {.publicId = newPublicId(),
                .reasons = {QStringLiteral("explicit_wish")},
                .summary = QStringLiteral("wants a person"),
                .priority = priority,
                .dueAt = due,
                .frame = frame("escalation")};
    }
    static TakeOver seize(ConversationId conversation, StaffId staff)
    {
        return {.conversationId = conversation, .staffId = staff, .joined = frame("status", QStringLiteral("joined"))};
    }
    OwnershipChanged takeOver(ConversationId conversation, StaffId who)
    {
        return must(wait(conversations.takeOver(seize(conversation, who))));
    }
    OwnershipChanged handBack(ConversationId conversation, StaffId who, const QString& guidance = {})
    {
        return must(wait(conversations.handBack(
            {.conversationId = conversation, .staffId = who, .guidance = guidance, .frame = frame("status")})));
    }
    static StaffReply reply(ConversationId conversation, StaffId who, const QString& text)
    {
        return {.conversationId = conversation, .staffId = who, .publicId = newPublicId(), .text = text};
    }

    QList<CustomerFrame> frames(ConversationId conversation)
    {
        const qint64 id = conversation.value;
        const Result<QString> publicId = wait(
            store.database().read<QString>(ReadLane::Gui, [id](ReadContext& c) -> Result<QString> {
                return c
                    .one(
                        u"SELECT public_id FROM conversation WHERE id = ?",
                        [](const Statement& row) { return row.text(0); }, id)
                    .value_or(QString());
            }));
        return allFrames(must(publicId), id);
    }
    /// Types in order; fails the test when the numbers are not 1, 2, 3, ...
    QStringList frameTypes(ConversationId conversation)
    {
        QStringList types;
        qint64 expected = 0;
        for (const CustomerFrame& f : frames(conversation)) {
            if (f.seq != ++expected)
                types << QStringLiteral("GAP");
            types << jsonString(f.body, "type");
        }
        return types;
    }
    Conversation conversation(ConversationId id) { return must(wait(conversations.summary(id))).conversation; }
    QList<Message> transcript(ConversationId id) { return must(wait(conversations.messages(id, {}, 200))).messages; }

private:
    QList<CustomerFrame> allFrames(const QString& publicId, qint64 id);
};

inline QList<CustomerFrame> ConversationFixture::allFrames(const QString& publicId, qint64 id)
{
    return must(wait(store.database().read<QList<CustomerFrame>>(
        ReadLane::Gui, [publicId, id](ReadContext& c) -> Result<QList<CustomerFrame>> {
            return c.all(
                u"SELECT seq, body_sealed FROM customer_frame WHERE conversation_id = ? ORDER BY seq",
                [&](const Statement& row) {
                    const QString name = publicId + u'/' + QString::number(row.integer(0));
                    return CustomerFrame{ConversationId(id), publicId, row.integer(0),
                                         c.openJson(row.bytes(1), "customer_frame.body", name)};
                },
                id);
        })));
}

}  // namespace frontdesk::test
