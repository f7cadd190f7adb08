// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/console/console.h"
#include "core/events/eventbus.h"

#include "tests/support/fakeagents.h"
#include "tests/support/fakeautonomy.h"
#include "tests/support/fakebusiness.h"
#include "tests/support/fakechannels.h"
#include "tests/support/fakedesk.h"
#include "tests/support/fakeescalation.h"
#include "tests/support/fakehealth.h"
#include "tests/support/fakememory.h"
#include "tests/support/fakeprivacy.h"
#include "tests/support/fakerecovery.h"
#include "tests/support/fakereplay.h"
#include "tests/support/fakesettings.h"
#include "tests/support/fakesimulator.h"
#include "tests/support/fakeskills.h"

#include <QHash>
#include <QMap>
#include <QPromise>

#include <memory>

namespace frontdesk::test {

/// A Console in memory for tests and pictures of the window: same promises, no engine. Futures are ready at once;
/// every change is also published, as the engine does.
class FakeConsole final : public Console {
public:
    FakeConsole();
    ~FakeConsole() override;

    [[nodiscard]] QFuture<Result<ConsoleInfo>> info() override;
    [[nodiscard]] QFuture<Result<ConsolePage>> inbox(ConsoleQueue queue, ConsoleSort sort, int offset, int limit,
                                                     InboxFilter filter) override;
    [[nodiscard]] QFuture<Result<ConversationSummary>> conversation(ConversationId id) override;
    [[nodiscard]] QFuture<Result<ConsoleMessages>> messages(ConversationId id, MessageId before, int limit) override;
    [[nodiscard]] QFuture<Result<QList<ConsoleSearchHit>>> search(QString text, int limit) override;
    [[nodiscard]] QFuture<Result<ConversationSummary>> takeOver(ConversationId id) override;
    [[nodiscard]] QFuture<Result<ConversationSummary>> handBack(ConversationId id, QString guidance) override;
    [[nodiscard]] QFuture<Result<ConversationSummary>> closeConversation(ConversationId id,
                                                                         MessageId lastSeen) override;
    [[nodiscard]] QFuture<Result<ConversationSummary>> takeNext() override;
    [[nodiscard]] QFuture<Result<Message>> reply(ConversationId id, QString publicId, QString text,
                                                 MessageId lastSeen) override;
    [[nodiscard]] QFuture<Result<Message>> addNote(ConversationId id, QString publicId, QString text) override;
    [[nodiscard]] QFuture<Result<>> markRead(ConversationId id, MessageId upTo) override;
    void setTyping(ConversationId id, bool active) override;
    [[nodiscard]] QFuture<Result<>> saveDraft(ConversationId id, QString mode, QString text) override;
    [[nodiscard]] QFuture<Result<QString>> draft(ConversationId id, QString mode) override;
    [[nodiscard]] QFuture<Result<QList<ConversationId>>> draftedConversations() override;
    [[nodiscard]] FakeDesk& desk() override { return *m_desk; }
    [[nodiscard]] FakeEscalation& escalations() override { return *m_escalations; }
    [[nodiscard]] FakeBusiness& business() override { return *m_business; }
    [[nodiscard]] FakeSettings& settings() override { return *m_settings; }
    [[nodiscard]] FakeHealth& health() override { return *m_health; }
    [[nodiscard]] FakeSimulator& simulator() override { return *m_simulator; }
    [[nodiscard]] FakeRecovery& recovery() override { return *m_recovery; }
    [[nodiscard]] FakePrivacy& privacy() override { return *m_privacy; }
    [[nodiscard]] FakeAgents& agents() override { return *m_agents; }
    [[nodiscard]] FakeSkills& skills() override { return *m_skills; }
    [[nodiscard]] FakeAutonomy& autonomy() override { return *m_autonomy; }
    [[nodiscard]] FakeReplay& replay() override { return *m_replay; }
    [[nodiscard]] FakeMemory& memory() override { return *m_memory; }
    [[nodiscard]] FakeChannels& channels() override { return *m_channels; }
    [[nodiscard]] QObject* events() override { return &m_bus; }

    // What a test prepares and looks at.
    ConversationId addConversation(const QString& name, const QString& channel = QStringLiteral("webchat"),
                                   Micros age = 0);
    [[nodiscard]] ConversationSummary& at(ConversationId id) { return m_rows[id.value]; }
    /// Adds a message to the store without an event; `age` is how long ago it was said.
    Message addMessage(ConversationId id, Author author, const QString& text, Micros age = 0);
    Message addMessage(Message message);
    void removeMessage(ConversationId id, MessageId message);
    void replaceMessage(const Message& message);
    [[nodiscard]] ConsolePage everything() const;  ///< all conversations, closed ones too, newest first
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
    std::unique_ptr<QPromise<Result<ConsoleInfo>>> stuckInfo;  ///< info() answers when this does
    int typingCalls = 0;
    int inboxCalls = 0;
    MessageId readUpTo;

private:
    [[nodiscard]] QList<ConversationSummary> queueRows(ConsoleQueue queue, ConsoleSort sort) const;
    [[nodiscard]] bool takeError(Error& error);
    void addEvent(ConversationId id, EventKind event);

    std::unique_ptr<FakeDesk> m_desk;
    std::unique_ptr<FakeEscalation> m_escalations;
    std::unique_ptr<FakeBusiness> m_business;
    std::unique_ptr<FakeSettings> m_settings;
    std::unique_ptr<FakeHealth> m_health;
    std::unique_ptr<FakeSimulator> m_simulator;
    std::unique_ptr<FakeRecovery> m_recovery;
    std::unique_ptr<FakePrivacy> m_privacy;
    std::unique_ptr<FakeAgents> m_agents;
    std::unique_ptr<FakeSkills> m_skills;
    std::unique_ptr<FakeAutonomy> m_autonomy;
    std::unique_ptr<FakeReplay> m_replay;
    std::unique_ptr<FakeMemory> m_memory;
    std::unique_ptr<FakeChannels> m_channels;
    EventBus m_bus;
    QMap<qint64, ConversationSummary> m_rows;
    QHash<qint64, QList<Message>> m_messages;
    QHash<std::pair<qint64, QString>, QString> m_drafts;
    qint64 m_nextConversation = 1;
    qint64 m_nextMessage = 1;
};

}  // namespace frontdesk::test
