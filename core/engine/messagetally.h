// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/model/domainevent.h"

#include <QCache>
#include <QHash>
#include <QSet>

#include <functional>

namespace frontdesk {

/// chat_messages_total{channel,role} from the stream of events. A message counts once: when nothing is written or waits
/// any more, whatever the provider reports about it later; what staff take back and the AI never said counts not at all.
/// What was queued when the program ended was begun by the process before, and is not counted by this one. Engine thread.
class MessageTally {
public:
    using Add = std::function<void(const QString& channel, const QString& role)>;

    explicit MessageTally(Add add) : m_add(std::move(add)) {}

    void note(const DomainEvent& event, qint64 seq);

private:
    void noteMessage(const Message& message, qint64 seq);
    void count(ConversationId conversation, Author author);
    void learn(const Conversation& conversation);

    Add m_add;
    QSet<MessageId> m_waiting;  ///< not final yet
    QCache<ConversationId, QString> m_channels{4096};
    QHash<ConversationId, QList<Author>> m_unnamed;  ///< counted when their conversation's channel is known
};

}  // namespace frontdesk
