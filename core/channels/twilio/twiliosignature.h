// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/net/httpmessage.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <utility>

namespace frontdesk::twilio {

/// Decoded names and values of a form body, in order, repeats kept.
using Parameters = QList<std::pair<QByteArray, QByteArray>>;

/// X-Twilio-Signature: base64 of HMAC-SHA1 over the address and every parameter, sorted by name; of a name that comes
/// several times each different value counts once, sorted. `url` is taken as it is.
[[nodiscard]] QByteArray sign(const QByteArray& token, const QByteArray& url, const Parameters& parameters);
/// Constant time. As Twilio's own libraries do, the address is tried without and with the port (that of the scheme when
/// none is given), because Twilio's servers do not agree with each other.
[[nodiscard]] bool verify(const QByteArray& token, const QByteArray& url, const Parameters& parameters,
                          const QByteArray& signature);
/// Lower-case hexadecimal SHA-256, as in the query parameter bodySHA256 of webhooks with a JSON body.
[[nodiscard]] QByteArray bodySha256(const QByteArray& body);

enum class SignatureVerdict : quint8 {
    Good,
    Missing,       ///< no X-Twilio-Signature
    Wrong,         ///< another token, another address (see the public address), another form
    BodyChanged,   ///< bodySHA256 does not fit the body
    BodyUnsigned,  ///< neither a form nor a bodySHA256: the signature says nothing about the body
};

/// Is the request from Twilio? Scheme, host and port are those of `publicBaseUrl` (the setting; a path in it stands before
/// the request's), path and query are request.target untouched: what a proxy makes of Host or X-Forwarded-* never
/// counts. `form`: the decoded form body, or empty. An empty token is never good.
[[nodiscard]] SignatureVerdict verifyRequest(const HttpRequest& request, const Parameters& form,
                                             const QByteArray& token, const QString& publicBaseUrl);
/// The address that Twilio signs for this request (without the standard port): for audit rows and the doctor.
[[nodiscard]] QByteArray signedUrl(const QString& publicBaseUrl, const QByteArray& target);

}  // namespace frontdesk::twilio
