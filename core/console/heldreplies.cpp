// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/console/heldreplies.h"

#include "core/conversations/outboxdispatcher.h"
#include "core/store/deskstore.h"

namespace frontdesk {

Task<> sendHeldReplies(const ConsoleServices* services, ConversationId conversation)
{
    if (!services->conversations.desk || services->undoWindow() == 0)
        co_return Result<>();
    const StaffId self = services->info.self.id;
    auto hurrying = services->conversations.desk->releaseHeld(conversation, self);
    const Result<int> hurried = co_await hurrying;
    if (!hurried)
        co_return hurried.error();
    if (*hurried > 0) {
        QFuture<void> drained = services->outbox.drained();
        co_await drained;
    }
    co_return Result<>();
}

}  // namespace frontdesk
