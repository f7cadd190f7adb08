// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/console/console.h"
#include "core/events/eventbus.h"

#include <QHash>
#include <QMap>

namespace frontdesk::test {

/// A Console in memory for tests and pictures of the window: same promises, no engine. Futures are ready at once;
/// every change is also published, as the engine does.
class FakeConsole final : public Console {
public:
    FakeConsole();

    [[nodiscard]] QFuture<Result<ConsoleInfo>> info() override;
    [[nodiscard]] QFuture<Result<ConsolePage>> inbox(ConsoleQueue queue, ConsoleSort sort, int offset,
                                                     int limit) override;
    [[nodiscard]] QFuture<Result<ConversationSummary>> conversation(ConversationId id) override;
    [[nodiscard]] QFuture<Result<ConsoleMessages>> messages(ConversationId id, MessageId before, int limit) override;
    [[nodiscard]] QFuture<Result<QList<ConsoleSearchHit>>> search(QString text, int limit) override;
    [[nodiscard]] QFuture<Result<ConversationSummary>> takeOver(ConversationId id) override;
    [[nodiscard]] QFuture<Result<ConversationSummary>> handBack(ConversationId id, QString guidance) override;
    [[nodiscard]] QFuture<Result<ConversationSummary>> closeConversation(ConversationId id) override;
    [[nodiscard]] QFuture<Result<ConversationSummary>> takeNext() override;
    [[nodiscard]] QFuture<Result<Message>> reply(ConversationId id, QString publicId, QString text,
                                                 MessageId lastSeen) override;
    [[nodiscard]] QFuture<Result<Message>> addNote(ConversationId id, QString publicId, QString text) override;
    [[nodiscard]] QFuture<Result<>> markRead(ConversationId id, MessageId upTo) override;
    void setTyping(ConversationId id, bool active) override;
    [[nodiscard]] QFuture<Result<>> saveDraft(ConversationId id, QString mode, QString text) override;
    [[nodiscard]] QFuture<Result<QString>> draft(ConversationId id, QString mode) override;
    [[nodiscard]] QFuture<Result<QList<ConversationId>>> draftedConversations() override;
    [[nodiscard]] QObject* events() override { return &m_bus; }

    // What a test prepares and looks at.
    ConversationId addConversation(const QString& name, const QString& channel = QStringLiteral("webchat"),
                                   Micros age = 0);
    [[nodiscard]] ConversationSummary& at(ConversationId id) { return m_rows[id.value]; }
    /// Adds a message to the store without an event; `age` is how long ago it was said.
    Message addMessage(ConversationId id, Author author, const QString& text, Micros age = 0);
    Message addMessage(Message message);
    /// A message that arrives now: stored and published with its conversation.
    Message arrive(ConversationId id, Author author, const QString& text);
    void publish(DomainEvent event) { m_bus.publish(std::move(event), 0); }
    void publishRow(ConversationId id) { publish(ConversationChanged{m_rows[id.value]}); }
    [[nodiscard]] const QList<Message>& stored(ConversationId id) { return m_messages[id.value]; }
    [[nodiscard]] QString savedDraft(ConversationId id, const QString& mode) const
    {
        return m_drafts.value({id.value, mode});
    }

    ConsoleInfo programInfo;
    Error nextError;  ///< the next command fails with it when its code is not Unknown
    int typingCalls = 0;
    int inboxCalls = 0;
    MessageId readUpTo;

private:
    [[nodiscard]] QList<ConversationSummary> queueRows(ConsoleQueue queue, ConsoleSort sort) const;
    [[nodiscard]] bool takeError(Error& error);
    void addEvent(ConversationId id, EventKind event);

    EventBus m_bus;
    QMap<qint64, ConversationSummary> m_rows;
    QHash<qint64, QList<Message>> m_messages;
    QHash<std::pair<qint64, QString>, QString> m_drafts;
    qint64 m_nextConversation = 1;
    qint64 m_nextMessage = 1;
};

}  // namespace frontdesk::test
