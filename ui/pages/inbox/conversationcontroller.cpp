// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/inbox/conversationcontroller.h"

#include "ui/bridge/corebridge.h"
#include "ui/bridge/eventbatcher.h"
#include "ui/models/displaytext.h"

namespace frontdesk {
namespace {

constexpr int TypingStopMs = 5000;

}  // namespace

ConversationController::ConversationController(CoreBridge& bridge, QObject* parent) : QObject(parent), m_bridge(bridge)
{
    m_typingStop.setSingleShot(true);
    m_typingStop.setInterval(TypingStopMs);
    connect(&m_typingStop, &QTimer::timeout, this, &ConversationController::stopTyping);
    connect(&bridge.events(), &EventBatcher::messagesChanged, this, &ConversationController::onMessages);
    connect(&bridge.events(), &EventBatcher::deltasArrived, this, &ConversationController::onDeltas);
    connect(&bridge.events(), &EventBatcher::conversationsChanged, this, &ConversationController::applySummaries);
    connect(&bridge.events(), &EventBatcher::messageRemoved, this, &ConversationController::onRemoved);
}

void ConversationController::open(ConversationId id, const ConversationSummary* known, MessageId message)
{
    if (id == m_id && !message.isValid())
        return;
    stopTyping();
    ++m_epoch;
    m_id = id;
    m_acting = false;
    m_readUpTo = {};
    m_wanted = {};
    m_early.clear();
    m_earlyDeltas.clear();
    m_explaining.clear();
    m_bridge.events().setVisibleConversation(id);
    m_transcript.clear();
    m_summary = known ? *known : ConversationSummary{};
    m_summary.conversation.id = id;
    m_rules = {};
    Q_EMIT rulesChanged();  // those of the conversation before must not show beside this one
    Q_EMIT summaryChanged();
    refreshRules();
    const quint64 epoch = m_epoch;
    m_bridge.whenDone(m_bridge.console().conversation(id), this,
                      [this, epoch](const Result<ConversationSummary>& summary) {
                          if (epoch != m_epoch)
                              return;
                          if (summary)
                              setSummary(*summary);
                          else
                              Q_EMIT problem(errorSentence(summary.error()));
                      });
    loadMessages(message);
}

void ConversationController::leave()
{
    stopTyping();
    ++m_epoch;
    m_unsent.removeIf([this](const Unsent& unsent) { return unsent.message.conversationId == m_id; });
    m_id = {};
    m_acting = false;
    m_loading = false;
    m_more = false;
    m_wanted = {};
    m_early.clear();
    m_earlyDeltas.clear();
    m_summary = {};
    m_transcript.clear();
    m_bridge.events().setVisibleConversation({});
}

void ConversationController::loadMessages(MessageId message)
{
    m_loading = true;
    const quint64 epoch = m_epoch;
    m_bridge.whenDone(m_bridge.console().messages(m_id, {}, PageSize), this,
                      [this, epoch, message](const Result<ConsoleMessages>& page) {
                          if (epoch != m_epoch)
                              return;
                          m_loading = false;
                          if (!page) {
                              Q_EMIT problem(errorSentence(page.error()));
                              return;
                          }
                          m_more = page->more;
                          m_transcript.load(page->messages, m_summary.unread);
                          m_transcript.apply(std::exchange(m_early, {}));
                          m_transcript.applyDeltas(std::exchange(m_earlyDeltas, {}));
                          showUnsent();
                          explainFailures();
                          Q_EMIT loaded();
                          m_wanted = message;
                          seekWanted();
                      });
}

void ConversationController::showUnsent()
{
    for (const Unsent& unsent : std::as_const(m_unsent)) {
        if (unsent.message.conversationId != m_id)
            continue;
        m_transcript.addPending(unsent.message);
        m_transcript.failPending(unsent.message.publicId, unsent.reason);
    }
}

void ConversationController::seekWanted()
{
    if (!m_wanted.isValid())
        return;
    if (m_transcript.rowOf(m_wanted) >= 0)
        Q_EMIT messageReady(std::exchange(m_wanted, {}));
    else if (m_more)
        loadOlder();
    else
        m_wanted = {};
}

void ConversationController::loadOlder()
{
    if (m_loading || !m_more || !isOpen())
        return;
    m_loading = true;
    const quint64 epoch = m_epoch;
    m_bridge.whenDone(m_bridge.console().messages(m_id, m_transcript.oldest(), PageSize), this,
                      [this, epoch](const Result<ConsoleMessages>& page) {
                          if (epoch != m_epoch)
                              return;
                          m_loading = false;
                          m_transcript.apply(std::exchange(m_early, {}));
                          m_transcript.applyDeltas(std::exchange(m_earlyDeltas, {}));
                          if (!page)
                              return;
                          m_more = page->more;
                          m_transcript.prepend(page->messages);
                          explainFailures();
                          seekWanted();
                      });
}

void ConversationController::onMessages(const QList<Message>& messages)
{
    if (m_loading)
        m_early << messages;
    else
        m_transcript.apply(messages);
    explainFailures();
}

void ConversationController::onDeltas(const QList<MessageDelta>& deltas)
{
    if (m_loading)
        m_earlyDeltas << deltas;
    else
        m_transcript.applyDeltas(deltas);
}

void ConversationController::applySummaries(const QList<ConversationSummary>& rows)
{
    for (const ConversationSummary& row : rows)
        if (row.conversation.id == m_id)
            setSummary(row);
}

void ConversationController::setSummary(const ConversationSummary& summary)
{
    const Conversation before = std::exchange(m_summary, summary).conversation;
    Q_EMIT summaryChanged();
    const Conversation& now = m_summary.conversation;
    // What the customer did may open the window or close the thread.
    if (before.channelId != now.channelId || before.lastInboundAt != now.lastInboundAt || before.state != now.state
        || before.silence != now.silence || before.generation != now.generation)
        refreshRules();
}

void ConversationController::act(QFuture<Result<ConversationSummary>> future, void (ConversationController::*done)())
{
    m_acting = true;
    const quint64 epoch = m_epoch;
    m_bridge.whenDone(future, this, [this, epoch, done](const Result<ConversationSummary>& summary) {
        if (epoch != m_epoch)
            return;
        m_acting = false;
        if (summary) {
            setSummary(*summary);
            Q_EMIT(this->*done)();
            return;
        }
        Q_EMIT problem(errorSentence(summary.error()));
        m_bridge.whenDone(m_bridge.console().conversation(m_id), this,
                          [this, epoch](const Result<ConversationSummary>& now) {
                              if (epoch == m_epoch && now)
                                  setSummary(*now);
                          });
    });
}

void ConversationController::takeOver()
{
    if (isOpen() && !m_acting)
        act(m_bridge.console().takeOver(m_id), &ConversationController::takenOver);
}

void ConversationController::handBack()
{
    if (isOpen() && !m_acting)
        act(m_bridge.console().handBack(m_id, {}), &ConversationController::handedBack);
}

void ConversationController::takeNext()
{
    m_bridge.whenDone(m_bridge.console().takeNext(), this, [this](const Result<ConversationSummary>& summary) {
        if (!summary) {
            Q_EMIT problem(summary.error().code == ErrorCode::NotFound ? tr("Nobody is waiting.")
                                                                       : errorSentence(summary.error()));
            return;
        }
        const ConversationSummary taken = *summary;
        open(taken.conversation.id, &taken);
        Q_EMIT takenOver();
    });
}

Message ConversationController::pendingMessage(const QString& text, MessageKind kind) const
{
    const StaffMember& self = m_bridge.info().self;
    Message message;
    message.publicId = newPublicId();
    message.conversationId = m_id;
    message.kind = kind;
    message.direction = Direction::Outbound;
    message.author = Author::Staff;
    message.staffId = self.id;
    message.authorName = self.name;
    message.visibility = kind == MessageKind::Note ? Visibility::Internal : Visibility::Public;
    message.delivery = Delivery::Queued;
    message.parts = {TextPart{text}};
    message.createdAt = display::now();
    return message;
}

void ConversationController::send(const QString& text, const QList<StagedFile>& files)
{
    sendReply(text, files, m_transcript.newest());
}

void ConversationController::sendAnyway(const QString& text, const QList<StagedFile>& files)
{
    sendReply(text, files, {});
}

void ConversationController::noteTyping()
{
    if (!m_typing)
        m_bridge.console().setTyping(m_id, true);
    m_typing = true;
    m_typingStop.start();
}

void ConversationController::stopTyping()
{
    if (std::exchange(m_typing, false))
        m_bridge.console().setTyping(m_id, false);
    m_typingStop.stop();
}

void ConversationController::markRead()
{
    const MessageId newest = m_transcript.newest();
    if (!newest.isValid() || newest <= m_readUpTo)
        return;
    m_readUpTo = newest;
    m_bridge.whenDone(m_bridge.console().markRead(m_id, newest), this, [](const Result<>&) {});
}

}  // namespace frontdesk
