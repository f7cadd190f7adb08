// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/conversations/mailbox.h"

namespace frontdesk {

QFuture<void> Mailbox::storeIdle()
{
    auto promise = std::make_shared<QPromise<void>>();
    promise->start();
    if (m_storeOps == 0)
        promise->finish();
    else
        m_waiters.push_back(promise);
    return promise->future();
}

void Mailbox::storeOpDone()
{
    if (--m_storeOps > 0)
        return;
    const auto waiters = std::exchange(m_waiters, {});
    for (const auto& waiter : waiters)
        waiter->finish();
}

}  // namespace frontdesk
