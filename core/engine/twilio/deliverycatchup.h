// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/channels/twilio/twilioresources.h"
#include "core/engine/twilio/catchup.h"

namespace frontdesk {

/// Asks what became of messages of ours that stay `sent`: their status report never came, or there is no public address
/// for one.
class DeliveryCatchUp {
public:
    explicit DeliveryCatchUp(const CatchUpWiring& wiring) : m_wiring(wiring) {}

    [[nodiscard]] Task<> run(QString account, Micros olderThan, std::stop_token stop);

private:
    [[nodiscard]] Task<twilio::StatusUpdate> ask(OpenDelivery open, std::stop_token stop);
    [[nodiscard]] Task<> record(twilio::StatusUpdate status);

    const CatchUpWiring& m_wiring;
};

/// "delivery" of a Conversations message: counts of receipts as none, some, all. None when it has no say (no telephone in
/// the conversation).
[[nodiscard]] Delivery deliveryOfThreadMessage(const Json& resource);

}  // namespace frontdesk
