// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"
#include "core/config/agentconfig.h"
#include "core/model/conversation.h"
#include "core/model/inbox.h"
#include "core/model/message.h"

#include <QFuture>
#include <QObject>
#include <QString>

#include <optional>

namespace frontdesk {

using ConsoleQueue = InboxQueue;
using ConsoleSort = InboxSort;
using ConsoleCounts = InboxCounts;

struct ConsolePage {
    QList<ConversationSummary> rows;
    ConsoleCounts counts;
    bool more = false;
};

struct ConsoleMessages {
    QList<Message> messages;  ///< oldest first, internal ones included
    bool more = false;        ///< older ones exist
};

struct ConsoleSearchHit {
    ConversationSummary summary;
    MessageId messageId;  ///< invalid = the contact matched
    QString snippet;
};

/// What the window shows about the program itself.
struct ConsoleInfo {
    StaffMember self;
    QString companyName;
    QString agentName;
    bool sampleData = false;
    QString chatPageUrl;  ///< where a customer chats, for example http://127.0.0.1:8000/
    QString opsUrl;
    QString dataDir;
    QString secretStore;  ///< where the master key is kept, in words
    QString version;
};

class BusinessConsole;
class AgentConsole;
class SkillConsole;
class AutonomyConsole;
class ReplayConsole;
class MemoryConsole;
class ChannelConsole;
class DeskConsole;
class EscalationConsole;
class HealthConsole;
class PrivacyConsole;
class RecoveryConsole;
class SettingsConsole;
class SimulatorConsole;

/// Staff use-cases: the only core API that ui/ may call. Any thread may call; the futures finish on any thread
/// (continue with QFuture::then(context, ...)). Errors carry a sentence for people in userText; Conflict = somebody
/// else was faster.
class Console {
public:
    virtual ~Console() = default;

    [[nodiscard]] virtual QFuture<Result<ConsoleInfo>> info() = 0;
    [[nodiscard]] virtual QFuture<Result<ConsolePage>> inbox(ConsoleQueue queue, ConsoleSort sort, int offset,
                                                             int limit, InboxFilter filter) = 0;
    [[nodiscard]] virtual QFuture<Result<ConversationSummary>> conversation(ConversationId id) = 0;
    /// Newest `limit` messages older than `before` (invalid = newest).
    [[nodiscard]] virtual QFuture<Result<ConsoleMessages>> messages(ConversationId id, MessageId before, int limit) = 0;
    [[nodiscard]] virtual QFuture<Result<QList<ConsoleSearchHit>>> search(QString text, int limit) = 0;

    [[nodiscard]] virtual QFuture<Result<ConversationSummary>> takeOver(ConversationId id) = 0;
    [[nodiscard]] virtual QFuture<Result<ConversationSummary>> handBack(ConversationId id, QString guidance) = 0;
    /// `lastSeen` = the summary's lastInbound when the closer looked: Conflict with detail "newer_message" when the
    /// customer wrote since, so that nothing unread is closed away. Invalid = whatever came.
    [[nodiscard]] virtual QFuture<Result<ConversationSummary>> closeConversation(ConversationId id,
                                                                                 MessageId lastSeen) = 0;
    /// Takes the most urgent waiting conversation; NotFound when nobody waits.
    [[nodiscard]] virtual QFuture<Result<ConversationSummary>> takeNext() = 0;
    /// `publicId` (newPublicId()) makes a retry harmless. `lastSeen` = newest message the writer saw: Conflict with
    /// detail "newer_message" when the customer wrote since (ask once, then pass an invalid id).
    [[nodiscard]] virtual QFuture<Result<Message>> reply(ConversationId id, QString publicId, QString text,
                                                         MessageId lastSeen) = 0;
    [[nodiscard]] virtual QFuture<Result<Message>> addNote(ConversationId id, QString publicId, QString text) = 0;
    [[nodiscard]] virtual QFuture<Result<>> markRead(ConversationId id, MessageId upTo) = 0;
    virtual void setTyping(ConversationId id, bool active) = 0;

    /// mode: "reply" or "note". Sealed in the store; survives a crash.
    [[nodiscard]] virtual QFuture<Result<>> saveDraft(ConversationId id, QString mode, QString text) = 0;
    [[nodiscard]] virtual QFuture<Result<QString>> draft(ConversationId id, QString mode) = 0;
    [[nodiscard]] virtual QFuture<Result<QList<ConversationId>>> draftedConversations() = 0;

    // Further use-cases by subject; each lives as long as the Console and keeps its promises about threads.
    [[nodiscard]] virtual DeskConsole& desk() = 0;  ///< working on a conversation: files, undo, notes, customer
    [[nodiscard]] virtual EscalationConsole& escalations() = 0;  ///< the queue for people, presence of staff
    [[nodiscard]] virtual BusinessConsole& business() = 0;  ///< company, hours, knowledge, web site, leaving the demo
    [[nodiscard]] virtual SettingsConsole& settings() = 0;
    [[nodiscard]] virtual HealthConsole& health() = 0;
    [[nodiscard]] virtual SimulatorConsole& simulator() = 0;
    [[nodiscard]] virtual RecoveryConsole& recovery() = 0;  ///< backups, recovery sheet, moving to a new PC
    [[nodiscard]] virtual PrivacyConsole& privacy() = 0;    ///< retention, export and erasure of a person, audit
    [[nodiscard]] virtual AgentConsole& agents() = 0;
    [[nodiscard]] virtual SkillConsole& skills() = 0;
    [[nodiscard]] virtual AutonomyConsole& autonomy() = 0;
    [[nodiscard]] virtual ReplayConsole& replay() = 0;
    [[nodiscard]] virtual MemoryConsole& memory() = 0;
    [[nodiscard]] virtual ChannelConsole& channels() = 0;  ///< accounts of providers, setup doctor, delivery

    /// The object whose signal `published(frontdesk::DomainEvent, qint64)` carries live events (EventBus, engine thread).
    [[nodiscard]] virtual QObject* events() = 0;
};

}  // namespace frontdesk
