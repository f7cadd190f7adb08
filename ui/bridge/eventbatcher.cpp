// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bridge/eventbatcher.h"

#include "core/base/threadaffinity.h"

namespace frontdesk {
namespace {

/// A row shows one line: more than this is never painted.
constexpr qsizetype PreviewLength = 200;

}  // namespace

EventBatcher::EventBatcher(Rates rates, QObject* parent) : QObject(parent)
{
    open(m_visibleGate, rates.visibleMs, &EventBatcher::flushVisible);
    open(m_listGate, rates.listMs, &EventBatcher::flushList);
    open(m_previewGate, rates.previewMs, &EventBatcher::flushPreviews);
}

void EventBatcher::open(Gate& gate, int interval, void (EventBatcher::*flush)())
{
    gate.timer.setSingleShot(true);
    gate.timer.setTimerType(Qt::PreciseTimer);
    gate.timer.setInterval(interval);
    connect(&gate.timer, &QTimer::timeout, this, [this, &gate, flush] {
        if (!gate.pending)
            return;
        gate.pending = false;
        gate.timer.start();
        (this->*flush)();
    });
}

void EventBatcher::trigger(Gate& gate, void (EventBatcher::*flush)())
{
    if (gate.timer.isActive()) {
        gate.pending = true;
        return;
    }
    gate.timer.start();
    (this->*flush)();
}

void EventBatcher::setVisibleConversation(ConversationId id)
{
    if (m_visible == id)
        return;
    m_visible = id;
    m_messages.clear();
    m_deltas.clear();
}

void EventBatcher::push(const DomainEvent& event, qint64)
{
    FRONTDESK_ASSERT_THREAD(this);
    std::visit([this](const auto& e) { on(e); }, event);
}

void EventBatcher::on(const MessageChanged& event)
{
    const Message& message = event.message;
    m_previewTexts.remove(message.id);
    if (message.kind == MessageKind::Event)
        Q_EMIT eventHappened(message);
    if (message.conversationId != m_visible)
        return;
    if (message.delivery != Delivery::Streaming)
        m_deltas.removeIf([&](const MessageDelta& delta) { return delta.messageId == message.id; });
    const auto known = std::find_if(m_messages.begin(), m_messages.end(),
                                    [&](const Message& other) { return other.id == message.id; });
    if (known == m_messages.end())
        m_messages << message;
    else
        *known = message;
    trigger(m_visibleGate, &EventBatcher::flushVisible);
}

void EventBatcher::on(const MessageDelta& event)
{
    if (event.conversationId != m_visible) {
        collectPreview(event);
        return;
    }
    appendDelta(event);
    trigger(m_visibleGate, &EventBatcher::flushVisible);
}

void EventBatcher::appendDelta(const MessageDelta& event)
{
    const auto last = std::find_if(m_deltas.rbegin(), m_deltas.rend(),
                                   [&](const MessageDelta& delta) { return delta.messageId == event.messageId; });
    if (last != m_deltas.rend() && last->offset + last->text.size() == event.offset)
        last->text += event.text;
    else
        m_deltas << event;
}

void EventBatcher::collectPreview(const MessageDelta& event)
{
    QString& text = m_previewTexts[event.messageId];
    if (event.offset > text.size() || text.size() >= PreviewLength)
        return;
    text = text.left(event.offset) + event.text.left(PreviewLength - event.offset);
    m_previewDirty.insert(event.conversationId, event.messageId);
    trigger(m_previewGate, &EventBatcher::flushPreviews);
}

void EventBatcher::on(const ConversationChanged& event)
{
    const auto known = std::find_if(m_rows.begin(), m_rows.end(), [&](const ConversationSummary& row) {
        return row.conversation.id == event.summary.conversation.id;
    });
    if (known == m_rows.end())
        m_rows << event.summary;
    else
        *known = event.summary;
    trigger(m_listGate, &EventBatcher::flushList);
}

void EventBatcher::on(const TypingChanged& event)
{
    Q_EMIT typingChanged(event.conversationId, event.who, event.active);
}

void EventBatcher::on(const EngineStatusChanged& event) { Q_EMIT engineStatusChanged(event.ready, event.text); }

void EventBatcher::on(const MessageRemoved& event)
{
    const auto gone = [&event](const auto& held) { return held.id == event.messageId; };
    m_messages.removeIf(gone);
    m_deltas.removeIf([&event](const MessageDelta& delta) { return delta.messageId == event.messageId; });
    Q_EMIT messageRemoved(event.conversationId, event.messageId);
}

void EventBatcher::on(const PresenceChanged& event) { Q_EMIT presenceChanged(event.staff, event.presence); }
void EventBatcher::on(const ProgramChanged& event) { Q_EMIT programChanged(event.reason); }
void EventBatcher::on(const BudgetReached& event) { Q_EMIT budgetReached(event.text, event.reached); }

void EventBatcher::flushVisible()
{
    const QList<Message> messages = std::exchange(m_messages, {});
    const QList<MessageDelta> deltas = std::exchange(m_deltas, {});
    if (!messages.isEmpty())
        Q_EMIT messagesChanged(messages);
    if (!deltas.isEmpty())
        Q_EMIT deltasArrived(deltas);
}

void EventBatcher::flushList()
{
    const QList<ConversationSummary> rows = std::exchange(m_rows, {});
    if (!rows.isEmpty())
        Q_EMIT conversationsChanged(rows);
}

void EventBatcher::flushPreviews()
{
    const QHash<ConversationId, MessageId> dirty = std::exchange(m_previewDirty, {});
    QList<StreamPreview> previews;
    for (auto it = dirty.begin(); it != dirty.end(); ++it)
        if (m_previewTexts.contains(it.value()))
            previews << StreamPreview{it.key(), m_previewTexts.value(it.value())};
    if (!previews.isEmpty())
        Q_EMIT previewsChanged(previews);
}

}  // namespace frontdesk
