// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/agent/external/mcp/jsonrpc.h"
#include "core/base/coro.h"

#include <functional>
#include <stop_token>

namespace frontdesk::external::mcp {

/// One connection to a server: a process or an address. Engine thread. Used once: a new connection is a new link.
class Link {
public:
    virtual ~Link() = default;

    /// Hears every message of the server. Not called after closed() nor from within send().
    std::function<void(RpcMessage)> heard;
    /// Once, when nothing more will come: why, for staff. Not called for shut().
    std::function<void(QString why)> closed;

    /// Until messages can be sent.
    [[nodiscard]] virtual Task<> open() = 0;
    /// Until it is on its way (over HTTP: until the request `id` was answered); what the server answers is heard. `stop`
    /// gives up waiting. `id` 0 = no request. Errors: Conflict = the server has forgotten this session, nothing was done.
    [[nodiscard]] virtual Task<> send(QByteArray message, qint64 id, std::stop_token stop) = 0;
    /// After initialize: the revision that both speak, and the server may begin to talk by itself.
    virtual void agreed(const QString& revision) = 0;
    /// The end, told to the server where the transport has a way; does not wait for it.
    virtual void shut() = 0;
};

}  // namespace frontdesk::external::mcp
