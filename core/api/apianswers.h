// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/api/apicontext.h"
#include "core/base/coro.h"
#include "core/net/httpmessage.h"
#include "core/store/sessionstore.h"

namespace frontdesk::api {

/// The bearer token of a request; empty when there is none.
[[nodiscard]] QByteArray bearerOf(const HttpRequest& request);
[[nodiscard]] HttpResponse unauthorized();
/// Errors as customers may see them; unknown sessions and wrong tokens look the same.
[[nodiscard]] HttpResponse fromError(const Error& error);
/// What a handler ends with, so that only our own faults are logged: what strangers send wrong must not fill the log.
[[nodiscard]] Result<> ownFault(const Error& error);
/// 403 for what is refused for good (a blocked visitor, too many new conversations), else by the code.
[[nodiscard]] int statusOf(const Error& error);
/// The session of the path parameter "id" (or `sessionId`, when given) if the request's token opens it.
[[nodiscard]] Task<WebSession> authenticate(ApiContext context, HttpRequest request, QString sessionId);
/// The address that counts for the cap of conversations; empty for this computer itself: behind a tunnel without
/// trusted proxies everybody would share it.
[[nodiscard]] QString countedAddress(const QByteArray& peerAddress);

}  // namespace frontdesk::api
