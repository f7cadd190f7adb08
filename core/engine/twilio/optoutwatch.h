// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/conversations/publisher.h"
#include "core/store/optoutstore.h"

#include <QObject>

namespace frontdesk {

/// Twilio knows of a STOP that this program never saw (it was off, or another number of the messaging service got it): a
/// message that failed with code 21610 says so, whoever reports it. Engine thread, engine lifetime.
class OptOutWatch final : public QObject {
    Q_OBJECT

public:
    OptOutWatch(const ConversationServices& services, OptOutStore& store, QObject* parent = nullptr);

private:
    [[nodiscard]] Task<> take(ConversationId conversation);

    OptOutStore& m_store;
    Publisher m_publisher;
};

}  // namespace frontdesk
