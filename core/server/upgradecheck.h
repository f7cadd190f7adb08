// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/server/gatewayshared.h"
#include "core/server/httpparser.h"

#include <optional>

namespace frontdesk {

/// Why this request may not become a web socket or, for an ordinary route, may not ask to; nothing = it may go on.
/// Everything is decided before the first byte of an upgrade is written (QWebSocketServer itself cannot refuse).
[[nodiscard]] std::optional<HttpResponse> checkUpgrade(const HttpHead& head, const Route& route,
                                                       const AllowedNames& origins);
/// The token of the subprotocol `bearer.<token>`, empty when none was offered.
[[nodiscard]] QByteArray bearerToken(const HttpRequest& request);

}  // namespace frontdesk
