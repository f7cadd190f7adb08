// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/conversations/mailbox.h"
#include "core/conversations/publisher.h"
#include "core/store/storetypes.h"

namespace frontdesk {

class ConversationHub;

/// Takeover, hand-back and close: the human's hand always wins, provably (invariant 1). Engine lifetime.
class Ownership {
public:
    Ownership(const ConversationServices& services, ConversationHub& hub)
        : m_services(services), m_hub(hub), m_publisher(services)
    {
    }

    /// Stops the turn, posts the fence and awaits it, lets store calls in flight land, then commits.
    [[nodiscard]] Task<ConversationSummary> takeOver(ConversationId conversation, StaffMember staff, bool force);
    [[nodiscard]] Task<ConversationSummary> handBack(ConversationId conversation, StaffMember staff, QString guidance);
    /// `staff` with an invalid id = the customer or the system. Conflict "newer_message": the customer has written since
    /// `lastSeen` (invalid = do not check).
    [[nodiscard]] Task<ConversationSummary> close(ConversationId conversation, StaffMember staff, QString reason,
                                                  MessageId lastSeen = {});
    /// The AI said good-bye in this generation: closed, unless the customer wrote again, something waits or a person came
    /// (then nothing happens). After the turn that said it; returns at once.
    void endAnswered(ConversationId conversation, qint64 generation);
    /// A waiting request is for `to` from now on (invalid = anybody); one's own conversation waits again.
    [[nodiscard]] Task<ConversationSummary> passOn(ConversationId conversation, StaffMember staff, StaffId to,
                                                   QString note);
    /// The waiting request ends, the AI goes on; the customer is told.
    [[nodiscard]] Task<ConversationSummary> notNeeded(ConversationId conversation, StaffMember staff, QString reason);
    /// An effect of the store on a conversation that no AI turn is working on (closed, snoozed, owned by a person): what
    /// it changed is taken over and published; if the AI has it afterwards, it answers what is unanswered.
    using Effect = std::function<QFuture<Result<OwnershipChanged>>()>;
    [[nodiscard]] Task<ConversationSummary> change(ConversationId conversation, Effect effect);

private:
    [[nodiscard]] Task<> closeAnswered(MailboxPtr box, qint64 generation);
    [[nodiscard]] QCoro::Task<> silence(MailboxPtr box);
    [[nodiscard]] std::optional<StreamingMessage> streaming(const Mailbox& box) const;
    void settle(const MailboxPtr& box, const Result<OwnershipChanged>& changed);

    const ConversationServices& m_services;
    ConversationHub& m_hub;
    Publisher m_publisher;
};

}  // namespace frontdesk
