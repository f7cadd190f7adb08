// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/coro.h"
#include "core/config/settingsaccess.h"
#include "core/console/console.h"
#include "core/conversations/services.h"
#include "core/store/storetypes.h"

#include <QObject>

#include <atomic>

namespace frontdesk {

class ConversationHub;
class OutboxDispatcher;
class Ownership;
class Publisher;
class StaffStore;
class ViewLog;

/// What the staff use-cases work on; all of it outlives the service.
struct ConsoleServices {
    const ConversationServices& conversations;
    StaffStore& staff;
    Ownership& ownership;
    OutboxDispatcher& outbox;
    ConsoleInfo info;     ///< `self` is the local member of staff
    Micros undoSend = 0;  ///< replies are held back this long; 0 = sent at once; see undoWindow()
    QString instance;     ///< what /health of this process says, so that it can be told from others
    SettingsAccess settings;
    /// Engine::reloadConfiguration(); empty path = the same file.
    std::function<Task<>(QString path)> reloadConfiguration;
    std::function<AgentConfigStatus()> agentConfigStatus;
    /// Engine::applySettings().
    std::function<void(const SettingsPtr&)> applySettings;

    /// From any thread.
    [[nodiscard]] Micros undoWindow() const { return std::atomic_ref<Micros>(const_cast<Micros&>(undoSend)).load(); }
    void setUndoWindow(Micros window) { std::atomic_ref<Micros>(undoSend).store(window); }
};

/// The other subjects of the Console; built by the engine, they outlive the service.
struct ConsoleFacets {
    DeskConsole* desk = nullptr;
    EscalationConsole* escalations = nullptr;
    BusinessConsole* business = nullptr;
    SettingsConsole* settings = nullptr;
    HealthConsole* health = nullptr;
    SimulatorConsole* simulator = nullptr;
    RecoveryConsole* recovery = nullptr;
    PrivacyConsole* privacy = nullptr;
    AgentConsole* agents = nullptr;
    SkillConsole* skills = nullptr;
    AutonomyConsole* autonomy = nullptr;
    ReplayConsole* replay = nullptr;
    MemoryConsole* memory = nullptr;
    ChannelConsole* channels = nullptr;
};

/// The staff use-cases on the engine. Lives on the engine thread; every public function may be called from any thread
/// (the work hops over), so that the window never waits.
class ConsoleService final : public QObject, public Console {
    Q_OBJECT

public:
    explicit ConsoleService(ConsoleServices services, QObject* parent = nullptr);
    ~ConsoleService() override;
    /// Once the ports are known; engine thread.
    void setFacets(const ConsoleFacets& facets) { m_facets = facets; }
    [[nodiscard]] const ConsoleServices& services() const { return m_services; }
    /// For what changes while the program runs (names, undo time); engine thread.
    [[nodiscard]] ConsoleServices& mutableServices() { return m_services; }
    void setAddresses(const QString& chatPageUrl, const QString& opsUrl);

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
    [[nodiscard]] DeskConsole& desk() override;
    [[nodiscard]] EscalationConsole& escalations() override;
    [[nodiscard]] BusinessConsole& business() override;
    [[nodiscard]] SettingsConsole& settings() override;
    [[nodiscard]] HealthConsole& health() override;
    [[nodiscard]] SimulatorConsole& simulator() override;
    [[nodiscard]] RecoveryConsole& recovery() override;
    [[nodiscard]] PrivacyConsole& privacy() override;
    [[nodiscard]] AgentConsole& agents() override;
    [[nodiscard]] SkillConsole& skills() override;
    [[nodiscard]] AutonomyConsole& autonomy() override;
    [[nodiscard]] ReplayConsole& replay() override;
    [[nodiscard]] MemoryConsole& memory() override;
    [[nodiscard]] ChannelConsole& channels() override;
    [[nodiscard]] QObject* events() override;

private:
    [[nodiscard]] Task<ConsoleInfo> doInfo();
    [[nodiscard]] Task<ConsolePage> doInbox(InboxQuery query);
    [[nodiscard]] Task<ConversationSummary> doConversation(ConversationId id);
    [[nodiscard]] Task<ConsoleMessages> doMessages(ConversationId id, MessageId before, int limit);
    [[nodiscard]] Task<QList<ConsoleSearchHit>> doSearch(QString text, int limit);
    [[nodiscard]] Task<ConversationSummary> doTakeNext();
    [[nodiscard]] Task<ConversationSummary> doHandBack(ConversationId id, QString guidance);
    [[nodiscard]] Task<ConversationSummary> doClose(ConversationId id, MessageId lastSeen);
    [[nodiscard]] Task<Message> doReply(StaffReply reply);
    [[nodiscard]] Task<Message> doNote(StaffReply note);
    [[nodiscard]] Task<> doMarkRead(ConversationId id, MessageId upTo);
    [[nodiscard]] Task<> doSaveDraft(ConversationId id, QString mode, QString text);
    [[nodiscard]] Task<QString> doDraft(ConversationId id, QString mode);
    [[nodiscard]] Task<QList<ConversationId>> doDrafted();

    ConsoleServices m_services;
    ConsoleFacets m_facets;
    std::unique_ptr<Publisher> m_publisher;
    std::unique_ptr<ViewLog> m_views;
};

}  // namespace frontdesk
