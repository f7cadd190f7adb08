// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/events/eventbus.h"

#include "core/base/threadaffinity.h"

namespace frontdesk {

void EventBus::publish(DomainEvent event, qint64 seq)
{
    FRONTDESK_ASSERT_THREAD(this);
    Q_EMIT published(std::move(event), seq);
}

}  // namespace frontdesk
