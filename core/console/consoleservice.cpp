// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/console/consoleservice.h"

#include "core/console/enginecall.h"
#include "core/console/heldreplies.h"
#include "core/console/viewlog.h"
#include "core/conversations/customerframes.h"
#include "core/conversations/deskroom.h"
#include "core/conversations/framerelay.h"
#include "core/conversations/outboxdispatcher.h"
#include "core/conversations/ownership.h"
#include "core/conversations/publisher.h"
#include "core/events/eventbus.h"
#include "core/store/conversationstore.h"
#include "core/store/escalationstore.h"
#include "core/store/staffstore.h"

#include <QCoreApplication>

namespace frontdesk {
namespace {

constexpr int MaxReplyChars = 8000;

/// Never cut silently: the writer decides what goes.
/// As ConversationStore::close() says it.
Error newerMessage()
{
    return {ErrorCode::Conflict,
            QCoreApplication::translate("StoreText", "The customer has just written again. Read it first."),
            QStringLiteral("newer_message")};
}

Error tooLong()
{
    return {ErrorCode::InvalidInput,
            QCoreApplication::translate("ConsoleService",
                                        "This text is longer than %1 characters. Shorten it or send it in parts.")
                .arg(MaxReplyChars),
            {}};
}

}  // namespace

ConsoleService::ConsoleService(ConsoleServices services, QObject* parent)
    : QObject(parent),
      m_services(std::move(services)),
      m_publisher(std::make_unique<Publisher>(m_services.conversations)),
      m_views(std::make_unique<ViewLog>(m_services.conversations))
{
}

ConsoleService::~ConsoleService() = default;

void ConsoleService::setAddresses(const QString& chatPageUrl, const QString& opsUrl)
{
    m_services.info.chatPageUrl = chatPageUrl;
    m_services.info.opsUrl = opsUrl;
}

QFuture<Result<ConsoleInfo>> ConsoleService::info()
{
    return engineCall<ConsoleInfo>(this, [this] { return doInfo(); });
}

QFuture<Result<ConsolePage>> ConsoleService::inbox(ConsoleQueue queue, ConsoleSort sort, int offset, int limit,
                                                   InboxFilter filter)
{
    const InboxQuery query{.queue = queue,
                           .sort = sort,
                           .staffId = m_services.info.self.id,
                           .offset = std::clamp(offset, 0, 2000),
                           .limit = std::clamp(limit, 1, 200),
                           .filter = filter};
    return engineCall<ConsolePage>(this, [this, query] { return doInbox(query); });
}

QFuture<Result<ConversationSummary>> ConsoleService::conversation(ConversationId id)
{
    return engineCall<ConversationSummary>(this, [this, id] { return doConversation(id); });
}

QFuture<Result<ConsoleMessages>> ConsoleService::messages(ConversationId id, MessageId before, int limit)
{
    return engineCall<ConsoleMessages>(
        this, [this, id, before, limit] { return doMessages(id, before, std::clamp(limit, 1, 500)); });
}

QFuture<Result<QList<ConsoleSearchHit>>> ConsoleService::search(QString text, int limit)
{
    return engineCall<QList<ConsoleSearchHit>>(
        this, [this, text, limit] { return doSearch(text, std::clamp(limit, 1, 100)); });
}

QFuture<Result<ConversationSummary>> ConsoleService::takeOver(ConversationId id)
{
    return engineCall<ConversationSummary>(
        this, [this, id] { return m_services.ownership.takeOver(id, m_services.info.self, false); });
}

QFuture<Result<ConversationSummary>> ConsoleService::handBack(ConversationId id, QString guidance)
{
    return engineCall<ConversationSummary>(this, [this, id, guidance] { return doHandBack(id, guidance); });
}

QFuture<Result<ConversationSummary>> ConsoleService::closeConversation(ConversationId id, MessageId lastSeen)
{
    return engineCall<ConversationSummary>(this, [this, id, lastSeen] { return doClose(id, lastSeen); });
}

QFuture<Result<ConversationSummary>> ConsoleService::takeNext()
{
    return engineCall<ConversationSummary>(this, [this] { return doTakeNext(); });
}

QFuture<Result<Message>> ConsoleService::reply(ConversationId id, QString publicId, QString text, MessageId lastSeen)
{
    const StaffReply reply{.conversationId = id,
                           .staffId = m_services.info.self.id,
                           .publicId = publicId,
                           .text = text,
                           .notBefore = 0,
                           .lastSeen = lastSeen};
    return engineCall<Message>(this, [this, reply] { return doReply(reply); });
}

QFuture<Result<Message>> ConsoleService::addNote(ConversationId id, QString publicId, QString text)
{
    const StaffReply note{.conversationId = id,
                          .staffId = m_services.info.self.id,
                          .publicId = publicId,
                          .text = text,
                          .notBefore = 0,
                          .lastSeen = {}};
    return engineCall<Message>(this, [this, note] { return doNote(note); });
}

QFuture<Result<>> ConsoleService::markRead(ConversationId id, MessageId upTo)
{
    return engineCall<void>(this, [this, id, upTo] { return doMarkRead(id, upTo); });
}

void ConsoleService::setTyping(ConversationId id, bool active)
{
    QMetaObject::invokeMethod(
        this,
        [this, id, active] {
            if (m_services.conversations.room)
                m_services.conversations.room->type(m_services.info.self, id, active);
            // A fence drops generations up to its own: the largest number is never dropped.
            m_services.conversations.relay.hint(id,
                                                customerframes::typingHint("staff", m_services.info.self.name, active),
                                                std::numeric_limits<qint64>::max());
        },
        Qt::QueuedConnection);
}

QFuture<Result<>> ConsoleService::saveDraft(ConversationId id, QString mode, QString text)
{
    return engineCall<void>(this, [this, id, mode, text] { return doSaveDraft(id, mode, text); });
}

QFuture<Result<QString>> ConsoleService::draft(ConversationId id, QString mode)
{
    return engineCall<QString>(this, [this, id, mode] { return doDraft(id, mode); });
}

QFuture<Result<QList<ConversationId>>> ConsoleService::draftedConversations()
{
    return engineCall<QList<ConversationId>>(this, [this] { return doDrafted(); });
}

DeskConsole& ConsoleService::desk() { return *m_facets.desk; }
EscalationConsole& ConsoleService::escalations() { return *m_facets.escalations; }
BusinessConsole& ConsoleService::business() { return *m_facets.business; }
SettingsConsole& ConsoleService::settings() { return *m_facets.settings; }
HealthConsole& ConsoleService::health() { return *m_facets.health; }
SimulatorConsole& ConsoleService::simulator() { return *m_facets.simulator; }
RecoveryConsole& ConsoleService::recovery() { return *m_facets.recovery; }
PrivacyConsole& ConsoleService::privacy() { return *m_facets.privacy; }

AgentConsole& ConsoleService::agents() { return *m_facets.agents; }

SkillConsole& ConsoleService::skills() { return *m_facets.skills; }

AutonomyConsole& ConsoleService::autonomy() { return *m_facets.autonomy; }

ReplayConsole& ConsoleService::replay() { return *m_facets.replay; }

MemoryConsole& ConsoleService::memory() { return *m_facets.memory; }

ChannelConsole& ConsoleService::channels() { return *m_facets.channels; }

QObject* ConsoleService::events() { return &m_services.conversations.events; }

Task<ConsoleInfo> ConsoleService::doInfo()
{
    // QCoro 0.8 moves out of an lvalue that it has to convert: never co_return a member.
    const ConsoleInfo copy = m_services.info;
    co_return copy;
}

Task<ConsolePage> ConsoleService::doInbox(InboxQuery query)
{
    auto reading = m_services.conversations.store.inboxPage(query);
    const Result<InboxSlice> page = co_await reading;
    if (!page)
        co_return page.error();
    const ConsolePage result{page->rows, page->counts, page->more};
    co_return result;
}

Task<ConversationSummary> ConsoleService::doConversation(ConversationId id)
{
    auto reading = m_services.conversations.store.summary(id);
    co_return co_await reading;
}

Task<ConsoleMessages> ConsoleService::doMessages(ConversationId id, MessageId before, int limit)
{
    auto reading = m_services.conversations.store.messages(id, before, limit);
    const Result<MessagePage> page = co_await reading;
    if (!page)
        co_return page.error();
    if (!page->messages.isEmpty())
        m_views->conversation(m_services.info.self.id, id);
    const ConsoleMessages result{page->messages, page->more};
    co_return result;
}

Task<QList<ConsoleSearchHit>> ConsoleService::doSearch(QString text, int limit)
{
    auto reading = m_services.conversations.store.search(text, limit);
    const Result<QList<SearchHit>> hits = co_await reading;
    if (!hits)
        co_return hits.error();
    if (!hits->isEmpty())
        m_views->search(m_services.info.self.id);
    QList<ConsoleSearchHit> result;
    for (const SearchHit& hit : *hits)
        result << ConsoleSearchHit{hit.summary, hit.messageId, hit.snippet};
    co_return result;
}

Task<ConversationSummary> ConsoleService::doTakeNext()
{
    const StaffMember self = m_services.info.self;
    auto reading = m_services.conversations.escalations->nextFor(self.id, 5);
    const Result<QList<ConversationId>> next = co_await reading;
    if (!next)
        co_return next.error();
    const QList<ConversationId> ids = *next;
    // Somebody else may be faster on the first one: then the next.
    for (const ConversationId id : ids) {
        auto taking = m_services.ownership.takeOver(id, self, false);
        const Result<ConversationSummary> taken = co_await taking;
        if (taken || taken.error().code != ErrorCode::Conflict)
            co_return taken;
    }
    const Error nobody{ErrorCode::NotFound, tr("Nobody is waiting."), {}};
    co_return nobody;
}

Task<ConversationSummary> ConsoleService::doHandBack(ConversationId id, QString guidance)
{
    auto sending = sendHeldReplies(&m_services, id);
    co_await sending;
    const StaffMember self = m_services.info.self;
    auto handing = m_services.ownership.handBack(id, self, guidance);
    co_return co_await handing;
}

Task<ConversationSummary> ConsoleService::doClose(ConversationId id, MessageId lastSeen)
{
    if (lastSeen.isValid()) {  // the store looks again; here nothing was stopped or sent yet
        auto reading = m_services.conversations.store.summary(id);
        const Result<ConversationSummary> present = co_await reading;
        if (present && present->lastInbound.value > lastSeen.value)
            co_return newerMessage();
    }
    auto sending = sendHeldReplies(&m_services, id);
    co_await sending;
    const StaffMember self = m_services.info.self;
    auto closing = m_services.ownership.close(id, self, QStringLiteral("resolved"), lastSeen);
    co_return co_await closing;
}

Task<Message> ConsoleService::doReply(StaffReply reply)
{
    if (reply.text.size() > MaxReplyChars)
        co_return tooLong();
    if (const Micros window = m_services.undoWindow(); window > 0)
        reply.notBefore = m_services.conversations.clock.now() + window;
    auto saving = m_services.conversations.store.addStaffReply(reply);
    const Result<MessageSaved> saved = co_await saving;
    if (!saved)
        co_return saved.error();
    if (!saved->duplicate)
        m_publisher->saved(*saved);
    m_services.outbox.kick();
    co_return saved->message;
}

Task<Message> ConsoleService::doNote(StaffReply note)
{
    if (note.text.size() > MaxReplyChars)
        co_return tooLong();
    auto saving = m_services.conversations.store.addNote(note);
    const Result<MessageSaved> saved = co_await saving;
    if (!saved)
        co_return saved.error();
    if (!saved->duplicate)
        m_publisher->saved(*saved);
    co_return saved->message;
}

Task<> ConsoleService::doMarkRead(ConversationId id, MessageId upTo)
{
    auto marking = m_services.conversations.store.markRead(id, upTo);
    const Result<ConversationSummary> summary = co_await marking;
    if (!summary)
        co_return summary.error();
    m_publisher->summary(*summary, 0);
    co_return Result<>();
}

Task<> ConsoleService::doSaveDraft(ConversationId id, QString mode, QString text)
{
    auto saving = m_services.staff.saveDraft(m_services.info.self.id, id, mode, text);
    co_return co_await saving;
}

Task<QString> ConsoleService::doDraft(ConversationId id, QString mode)
{
    auto reading = m_services.staff.draft(m_services.info.self.id, id, mode);
    co_return co_await reading;
}

Task<QList<ConversationId>> ConsoleService::doDrafted()
{
    auto reading = m_services.staff.draftedConversations(m_services.info.self.id);
    co_return co_await reading;
}

}  // namespace frontdesk
