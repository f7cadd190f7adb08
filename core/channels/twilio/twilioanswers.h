// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/channels/channel.h"
#include "core/channels/twilio/twiliorequests.h"
#include "core/net/httptransport.h"

/// What TwilioClient makes of answers; pure. The rules stand at TwilioClient.
namespace frontdesk::twilio {

/// Of 4xx: ErrorCode by status, detail "<code> <Twilio's words>", userText by twilioerrors.h. An answer that is not
/// Twilio's (a proxy's, a portal's) is Unavailable.
[[nodiscard]] Error errorOf(const HttpAnswer& answer);
/// Of calls that may be repeated: 5xx is Unavailable, an unreadable 2xx Unavailable too.
[[nodiscard]] Result<Json> readAnswer(const Result<HttpAnswer>& outcome);
/// Of the POST of a message: what may have taken effect is Unknown.
[[nodiscard]] Result<SendReceipt> readReceipt(const Result<HttpAnswer>& outcome);
[[nodiscard]] Result<FetchedMedia> readMedia(const Result<HttpAnswer>& outcome);
/// links.content_direct_temporary of a Conversations file.
[[nodiscard]] Result<QUrl> contentAddress(const Result<HttpAnswer>& outcome);
[[nodiscard]] bool isRedirect(const Result<HttpAnswer>& outcome);
/// 429, 5xx, lost or impossible connections.
[[nodiscard]] bool worthRepeating(const Result<HttpAnswer>& outcome);
enum class PageEnd : quint8 {
    None,  ///< the next page may hold more
    Old,   ///< behind it are only entries that the wish leaves out
    Cut,   ///< not everything that was wished fitted, or the page could not be read
};
/// Appends the entries of a page.
[[nodiscard]] PageEnd takePage(const PageWish& wish, const Json& answer, QList<Json>& entries);

[[nodiscard]] Error noAccount(const QString& sid);
[[nodiscard]] Error resting(bool failing);
[[nodiscard]] Error foreignAddress();
/// With a sentence for people when it has none.
[[nodiscard]] Error withSentence(Error error);

}  // namespace frontdesk::twilio
