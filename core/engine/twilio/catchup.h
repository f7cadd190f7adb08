// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/channels/twilio/twilioclient.h"
#include "core/channels/twilio/twiliopayload.h"
#include "core/events/inboundsink.h"
#include "core/store/statusstore.h"
#include "core/store/syncstore.h"

#include <functional>

namespace frontdesk {

/// What the readers of Twilio's lists need; all of it outlives them. Engine thread.
struct CatchUpWiring {
    twilio::TwilioClient& client;
    const Clock& clock;
    InboundSink& intake;
    SyncStore& points;
    StatusStore& statuses;
    /// Does what a webhook with this event would do; a value means committed.
    std::function<Task<>(twilio::ConversationsEvent event, bool sample)> applyEvent;
    /// A message of ours is in another state.
    std::function<void(const Message& message)> deliveryChanged;

    /// By Twilio's clock, as far as it is known.
    [[nodiscard]] Micros providerNow(const QString& account) const
    {
        return clock.now() - client.clockSkew(account).value_or(0);
    }
    /// By Twilio's clock, and surely not after `moment` of ours: one answer tells its clock to half a second either way, and
    /// its lists count in whole seconds. Rather a message too many from the seconds before than one too few.
    [[nodiscard]] Micros providerFloor(const QString& account, Micros moment) const
    {
        constexpr Micros Doubt = 2 * MicrosPerSecond;
        return moment - client.clockSkew(account).value_or(0) - Doubt;
    }
    mutable std::optional<Micros> restored = std::nullopt;  ///< asked once: a restore ends the program
    /// By Twilio's clock: what is older than this may have been answered before a backup was restored. Error as of the
    /// store.
    [[nodiscard]] Task<Micros> restoredAt(QString account) const;
};

/// Asks for people instead of an answer: nobody knows whether this message from before a restore was answered.
void leaveToPeople(InboundMessage& message, Micros restoredAt);

/// How thoroughly lists are read.
struct CatchUpDepth {
    Micros overlap = 15 * MicrosPerMinute;     ///< read once more before the last known point: lists lag, clocks differ
    bool whole = true;                         ///< every conversation, not only those in which something happens
    Micros deliveryAge = 5 * MicrosPerMinute;  ///< messages of ours that are `sent` for so long are asked about
    int mostThreads = 500;                     ///< that are read
    int mostPages = 100;                       ///< of conversations that are listed, a hundred on each
};

}  // namespace frontdesk
