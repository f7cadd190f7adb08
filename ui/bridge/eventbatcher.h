// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/model/domainevent.h"

#include <QHash>
#include <QList>
#include <QObject>
#include <QTimer>

namespace frontdesk {

/// The newest text of a message that is being written in a conversation which is not on screen.
struct StreamPreview {
    ConversationId conversationId;
    QString text;
};

/// Turns the engine's event stream into few, deduplicated updates: the visible conversation at 25 Hz, the list at
/// 10 Hz, previews of hidden streams at 4 Hz. The first event after a pause is passed on at once. GUI thread only.
class EventBatcher final : public QObject {
    Q_OBJECT

public:
    struct Rates {
        int visibleMs = 40;
        int listMs = 100;
        int previewMs = 250;
    };

    explicit EventBatcher(QObject* parent = nullptr) : EventBatcher(Rates{}, parent) {}
    EventBatcher(Rates rates, QObject* parent);

    /// Events of other conversations reach the transcript signals no more. Pending ones are dropped.
    void setVisibleConversation(ConversationId id);
    void push(const DomainEvent& event, qint64 seq = 0);

Q_SIGNALS:
    /// Of the visible conversation; at most one entry per message; apply before the deltas of the same flush.
    void messagesChanged(const QList<frontdesk::Message>& messages);
    /// Of the visible conversation; neighbouring pieces of a message are joined.
    void deltasArrived(const QList<frontdesk::MessageDelta>& deltas);
    /// Any conversation, newest state only.
    void conversationsChanged(const QList<frontdesk::ConversationSummary>& rows);
    void typingChanged(frontdesk::ConversationId id, frontdesk::Author who, bool active);
    void previewsChanged(const QList<frontdesk::StreamPreview>& previews);
    void engineStatusChanged(bool ready, const QString& text);
    /// A system event of any conversation, also of hidden ones, at once.
    void eventHappened(const frontdesk::Message& message);
    /// Of any conversation, at once.
    void messageRemoved(frontdesk::ConversationId id, frontdesk::MessageId message);
    void presenceChanged(const frontdesk::StaffMember& staff, frontdesk::Presence presence);
    void programChanged(const QString& reason);
    /// What models may cost is nearly or wholly used up.
    void budgetReached(const QString& text, bool reached);

private:
    /// A timer that fires at once when it was idle, then at most once per interval.
    struct Gate {
        QTimer timer;
        bool pending = false;
    };
    void on(const MessageChanged& event);
    void on(const MessageDelta& event);
    void on(const ConversationChanged& event);
    void on(const TypingChanged& event);
    void on(const EngineStatusChanged& event);
    void on(const MessageRemoved& event);
    void on(const PresenceChanged& event);
    void on(const ProgramChanged& event);
    void on(const BudgetReached& event);
    void appendDelta(const MessageDelta& event);
    void collectPreview(const MessageDelta& event);
    void open(Gate& gate, int interval, void (EventBatcher::*flush)());
    void trigger(Gate& gate, void (EventBatcher::*flush)());
    void flushVisible();
    void flushList();
    void flushPreviews();

    ConversationId m_visible;
    Gate m_visibleGate;
    Gate m_listGate;
    Gate m_previewGate;
    QList<Message> m_messages;
    QList<MessageDelta> m_deltas;
    QList<ConversationSummary> m_rows;
    QHash<MessageId, QString> m_previewTexts;
    QHash<ConversationId, MessageId> m_previewDirty;
};

}  // namespace frontdesk
