// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/coro.h"

#include <QHostAddress>
#include <QList>

namespace frontdesk::external {

/// Which addresses a name stands for. Thread with an event loop.
class HostResolver {
public:
    virtual ~HostResolver() = default;
    /// NotFound: no such name. Timeout after 10 s.
    [[nodiscard]] virtual Task<QList<QHostAddress>> resolve(QString host) = 0;
};

class SystemResolver final : public HostResolver {
public:
    [[nodiscard]] Task<QList<QHostAddress>> resolve(QString host) override;
};

}  // namespace frontdesk::external
