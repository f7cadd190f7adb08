// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/simulator/twilio/fakedata.h"
#include "core/simulator/twilio/fakeform.h"

namespace frontdesk::simulator {

/// The forms that Twilio posts to the program. Pure. `base` = address of the fake, for media.
[[nodiscard]] Fields inboundFields(const FakeAccount& account, const FakeMessage& message, const QString& base);
/// `status`: of this callback; the message itself may be further already.
[[nodiscard]] Fields statusFields(const FakeAccount& account, const FakeMessage& message, const QString& status);

[[nodiscard]] Fields messageAddedFields(const FakeAccount& account, const FakeThread& thread,
                                        const FakeThreadMessage& message);
[[nodiscard]] Fields participantFields(const FakeAccount& account, const FakeThread& thread,
                                       const FakeParticipant& participant, bool added, Micros now);
[[nodiscard]] Fields stateFields(const FakeAccount& account, const FakeThread& thread, const QString& before,
                                 Micros now);
[[nodiscard]] Fields deliveryFields(const FakeAccount& account, const FakeThread& thread,
                                    const FakeThreadMessage& message, const QString& status, Micros now);

}  // namespace frontdesk::simulator
