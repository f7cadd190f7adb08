// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/store/rows.h"

namespace frontdesk::rows {

struct NewMessage {
    Message message;
    TurnId turnId;
    QString clientMessageId;
    qint64 providerIndex = -1;
    Micros providerTime = 0;
    std::optional<qint64> position;  ///< nullopt = behind all others
};

/// Inserts and sets message.id and createdAt (now). message.frameSeq: 0 unless its frame's number is known already.
void insertMessage(Transaction& tx, NewMessage& row);
/// Where a message that arrives late belongs (provider index, else provider time); nullopt = at the end.
[[nodiscard]] std::optional<qint64> latePosition(ReadContext& context, ConversationId conversation,
                                                 const InboundMessage& inbound);
/// Text and delivery of an AI message.
void setText(Transaction& tx, Message& message, const QString& text, Delivery delivery, const QString& code = {});
void setDelivery(Transaction& tx, MessageId id, Delivery delivery, const QString& code = {});
/// Search tokens of a text that is final.
void indexMessage(Transaction& tx, const Message& message);
/// Deletes the row (its outbox row with it); `indexed` = its tokens were written.
void removeMessage(Transaction& tx, const Message& message, bool indexed);
/// A system event in the transcript; `frame` is its customer frame (public events have one).
[[nodiscard]] Message insertEvent(Transaction& tx, const Conversation& conversation, EventKind kind,
                                  const QString& text, Visibility visibility);

/// Name and e-mail of a contact with their search tokens.
void setContactText(Transaction& tx, ContactId contact, const QString& name, const QString& email);
[[nodiscard]] Contact loadContact(ReadContext& context, ContactId id);

struct Peer {
    IdentityId identityId;
    ContactId contactId;
};
/// Finds or makes the identity (and its contact) of an address on a channel. A new identity with a `phone` that the
/// provider vouches for belongs to the contact that has this number, if there is one.
[[nodiscard]] Peer upsertIdentity(Transaction& tx, const QString& channel, const QString& account,
                                  const QString& externalId, const QString& name, bool sample,
                                  const QString& phone = {});
/// The number became known after the identity: its contact gets it, or an empty contact gives way to the one that has
/// it. The value is the contact that the identity belongs to now.
[[nodiscard]] ContactId joinByPhone(Transaction& tx, Peer peer, const QString& phone, bool sample);

}  // namespace frontdesk::rows
