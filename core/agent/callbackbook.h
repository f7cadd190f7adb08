// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/coro.h"
#include "core/model/callback.h"

namespace frontdesk {

/// Where promised callbacks are written down, durably before anybody is told. Engine thread.
class CallbackBook {
public:
    virtual ~CallbackBook() = default;
    [[nodiscard]] virtual Task<Callback> book(Callback callback) = 0;
};

}  // namespace frontdesk
