// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/model/domainevent.h"

#include <QObject>

namespace frontdesk {

/// The one outward signal of core. Lives on the engine thread; receivers on other threads connect queued.
class EventBus final : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;
    /// Engine thread only. `seq` is the change feed's number, 0 for events that are not durable.
    void publish(DomainEvent event, qint64 seq = 0);

Q_SIGNALS:
    void published(frontdesk::DomainEvent event, qint64 seq);
};

}  // namespace frontdesk
