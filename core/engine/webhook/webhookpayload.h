// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"
#include "core/events/inboundsink.h"
#include "core/net/httpmessage.h"
#include "core/store/webhookstore.h"

namespace frontdesk::webhook {

/// A message of the generic webhook as it was sent.
struct Hook {
    QString customerId;  ///< the caller's own name of the customer; empty = none given
    QString name;
    QString phone;  ///< E.164; empty = none
    QString text;
    QString messageId;  ///< repeats of it do nothing; empty = none given
};

/// Pure. InvalidInput with a sentence for the caller. The header X-Idempotency-Key stands in for "message_id".
[[nodiscard]] Result<Hook> read(const HttpRequest& request, int maxMessageChars);
/// `customer`: the conversation's, or empty for a new one. Without an id of its own a message is known by its signature.
[[nodiscard]] InboundMessage inbound(const Hook& hook, const QString& customer, const QByteArray& signature);
/// `answer`: null while there is none.
[[nodiscard]] Json reply(const WebhookThread& thread, const Accepted& accepted, const Message* answer);

}  // namespace frontdesk::webhook
