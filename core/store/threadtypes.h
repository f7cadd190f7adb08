// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/model/message.h"
#include "core/store/ownershiptypes.h"

namespace frontdesk {

/// Why Conversation::silence keeps the AI quiet; "at_capacity" does not: there it only waits for its place.
[[nodiscard]] inline bool silencesAi(QStringView silence) { return !silence.isEmpty() && silence != u"at_capacity"; }

/// Somebody in a thread of the provider. Chat: without a telephone number and not known as one of ours; beside a customer
/// with a number that is a person of the business, else it is the customer. Numbers are stored.
enum class ThreadRole : quint8 { Customer, Human, Self, Chat };

struct ThreadKey {
    QString channelId;
    QString accountId;
    QString externalId;   ///< the thread's id at the provider ("CH...")
    bool sample = false;  ///< belongs to the demo
};

struct ParticipantChange {
    ThreadKey thread;
    QString participantId;  ///< the provider's id of this membership ("MB..."): joining again makes another one
    ThreadRole role = ThreadRole::Customer;
    QString name;   ///< as staff see it; may be empty
    QString phone;  ///< of a customer, E.164; empty = none
    bool left = false;
    /// They stood in the provider's list, which was asked for then, by our clock: also who was thought to have left before
    /// is there. 0 = a report, which may come late.
    Micros seenAt = 0;
};

struct ThreadStateChange {
    ThreadKey thread;
    QString state;      ///< "active", "inactive" or "closed"
    Micros at = 0;      ///< the provider's time of the change: older reports are ignored; 0 = now
    FrameDraft closed;  ///< `status closed`, for "closed"
};

/// A message that left for the customer from elsewhere, not through this program.
struct OutsideMessage {
    ThreadKey thread;
    QString providerId;  ///< dedup key within the account
    QString messagePublicId;
    QString conversationPublicId;  ///< used if a conversation must be made
    QString participantId;         ///< of a person in the thread; may be empty
    QString authorName;
    bool human = true;  ///< a person: the AI is silent from here on; false = another program of the business
    QList<MessagePart> parts;
    QList<RemoteMedia> remoteMedia = {};
    Micros providerTime = 0;
    qint64 providerIndex = -1;
};

/// What a report about a thread did.
struct ThreadChanged {
    ConversationId conversationId;  ///< the thread's conversation that is not closed; invalid = none yet
    bool duplicate = false;         ///< known before: nothing was done
    bool own = false;               ///< an outside message that is our own after all: nothing was done
    bool silenced = false;          ///< the AI must be quiet from here on; its generation is over
    bool released = false;          ///< the AI may answer again
    bool newConversation = false;
    OwnershipChanged changed;  ///< for the publisher; without rows when there is nothing to show
    [[nodiscard]] bool shows() const { return changed.summary.conversation.id.isValid(); }
};

}  // namespace frontdesk
