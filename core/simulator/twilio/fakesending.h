// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/simulator/twilio/fakedata.h"
#include "core/simulator/twilio/fakeserver.h"

#include <variant>

namespace frontdesk::simulator {

/// POST Messages: the message that Twilio takes on, or its refusal. Nothing is changed yet. Numbers 15005550001 and so
/// on answer as with Twilio's test credentials.
[[nodiscard]] std::variant<FakeMessage, FakeAnswer> acceptSending(const FakeAccount& account, const Fields& form,
                                                                  Micros now);
/// What becomes of a message that was taken on: 0 = it arrives, else the error code of its end.
[[nodiscard]] int fateOf(const FakeAccount& account, const FakeMessage& message, Micros now);
/// "failed" for what never left Twilio, "undelivered" for what the carrier gave back.
[[nodiscard]] QString failedStatus(int errorCode);
/// How many SMS the text takes: GSM 7 bit or UCS-2.
[[nodiscard]] int segmentsOf(const QString& text);
[[nodiscard]] QString optOutKey(const QString& customer, const QString& ours);

}  // namespace frontdesk::simulator
