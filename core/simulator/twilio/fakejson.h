// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/json.h"
#include "core/simulator/twilio/fakedata.h"
#include "core/simulator/twilio/fakeserver.h"

namespace frontdesk::simulator {

/// Resources as Twilio's REST API shows them. `base` = address of the fake itself, for absolute URLs. Pure.
[[nodiscard]] Json accountJson(const FakeAccount& account);
[[nodiscard]] Json messageJson(const FakeAccount& account, const FakeMessage& message);
[[nodiscard]] Json mediaJson(const FakeAccount& account, const FakeMedia& media, Micros at);
[[nodiscard]] Json numberJson(const FakeAccount& account, const FakeNumber& number);
[[nodiscard]] Json threadJson(const FakeAccount& account, const FakeThread& thread, const QString& base);
[[nodiscard]] Json threadMessageJson(const FakeAccount& account, const FakeThread& thread,
                                     const FakeThreadMessage& message, const QString& base);
[[nodiscard]] Json participantJson(const FakeAccount& account, const FakeThread& thread,
                                   const FakeParticipant& participant, const QString& base);
[[nodiscard]] Json serviceJson(const FakeAccount& account, const QString& serviceSid, const QString& base);
[[nodiscard]] Json webhooksJson(const FakeAccount& account, const QString& base);
[[nodiscard]] Json templateJson(const FakeAccount& account, const FakeTemplate& entry, const QString& base,
                                bool withApproval);
[[nodiscard]] Json approvalJson(const FakeAccount& account, const FakeTemplate& entry, const QString& base);
/// Media of a conversation, as onMessageAdded and the message resource list it.
[[nodiscard]] Json threadMediaJson(const FakeAccount& account, const QStringList& media, bool asWebhook);

/// "Sat, 21 Nov 2026 11:40:07 +0000"
[[nodiscard]] std::string rfcTime(Micros time);
/// "2026-11-21T11:40:07Z"; with milliseconds as webhooks have it.
[[nodiscard]] std::string isoSeconds(Micros time);
[[nodiscard]] std::string isoMillis(Micros time);

[[nodiscard]] FakeAnswer jsonAnswer(int status, const Json& body);
/// Twilio's error body.
[[nodiscard]] FakeAnswer errorAnswer(int status, int code, const QString& message);

}  // namespace frontdesk::simulator
