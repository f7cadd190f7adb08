// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/channels/twilio/twiliorequests.h"

#include <QList>
#include <QString>

/// What Twilio answers by itself while this PC is off (N3). It asks a second address when the first one fails, and that
/// must not be ours. What it can be without a server (docs/decisions/0012-outbox-and-catching-up.md): the address of a TwiML
/// Bin that the user has made (there is no API for these), or else Twilio's "echo" twimlet, which answers with the TwiML
/// that stands in its own address. When the program is back, the reconciler takes in what was acknowledged so, and the AI
/// answers it.
namespace frontdesk::twilio {

/// One setting at Twilio that has to be another.
struct FallbackChange {
    QByteArray field;  ///< as the resource's POST names it: "SmsFallbackUrl"
    QString have;
    QString want;
    bool foreign = false;  ///< somebody else's address stands there: it is not replaced without asking
};

struct FallbackPlan {
    QList<FallbackChange> changes;  ///< empty = all is as it should be
    /// Why nothing can be set, as a key: "no_text" (and no address: switched off), "no_primary" (Twilio refuses a fallback
    /// without a first address, error 21406), "polling" (nothing of Twilio's reaches us, so nothing fails), "too_long".
    QString impossible;
    [[nodiscard]] bool good() const { return changes.isEmpty() && impossible.isEmpty(); }
};

/// The address that Twilio is to ask; empty = none.
[[nodiscard]] QUrl fallbackUrl(const Options& options);
/// An address that this program made earlier, perhaps with another text.
[[nodiscard]] bool isOwnFallback(const QString& url);

// Pure: what has to change. The resources are as TwilioClient hands them out. ----------------------------------------
/// IncomingPhoneNumbers: SmsFallbackUrl, SmsFallbackMethod.
[[nodiscard]] FallbackPlan planNumberFallback(const Json& number, const Options& options);
/// A messaging service: FallbackUrl, FallbackMethod; when it passes messages on to each number's own addresses, those count.
[[nodiscard]] FallbackPlan planServiceFallback(const Json& service, const Options& options);
/// A WhatsApp sender: webhook.fallback_url, webhook.fallback_method.
[[nodiscard]] FallbackPlan planSenderFallback(const Json& sender, const Options& options);
/// Conversations have no second address, and whatever is set there answers also while we are on: nothing can be done; its
/// messages wait at Twilio until the program is back.
[[nodiscard]] bool conversationsHaveFallback();

[[nodiscard]] FormFields formOf(const FallbackPlan& plan);
/// For TwilioClient::updateWhatsAppSender(); keeps the sender's other addresses.
[[nodiscard]] Json senderChanges(const Json& sender, const FallbackPlan& plan);

}  // namespace frontdesk::twilio
