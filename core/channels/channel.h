// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/coro.h"
#include "core/model/message.h"

#include <QString>

#include <memory>
#include <stop_token>
#include <vector>

namespace frontdesk {

struct ChannelDescriptor {
    QString id;               ///< "webchat", "sms", ...
    QString displayName;      ///< untranslated key text; ui translates by id
    /// The customer's copy is a durable frame committed with the row: `sending` cannot be torn by a crash.
    bool framed = false;
    /// Inbound messages are collected this long before a turn starts (SMS, WhatsApp: 700 ms).
    int coalesceMs = 0;
};

struct OutboundMessage {
    QString accountId;
    QString externalId;       ///< address on the channel
    QString publicId;         ///< our message id, for the provider's idempotency where it has one
    QList<MessagePart> parts;
    QString authorName;
};

struct SendReceipt {
    QString providerId;
};

/// Adapter to one medium. Engine thread. Errors: RateLimited, Timeout, Unavailable = try again later; else final.
class Channel {
public:
    virtual ~Channel() = default;
    [[nodiscard]] virtual ChannelDescriptor descriptor() const = 0;
    /// Framed channels never get this call.
    [[nodiscard]] virtual Task<SendReceipt> send(OutboundMessage message, std::stop_token stop) = 0;
};

/// Filled by core/engine/builtins.cpp and nowhere else.
class ChannelRegistry {
public:
    void add(std::unique_ptr<Channel> channel) { m_channels.push_back(std::move(channel)); }
    [[nodiscard]] Channel* find(const QString& id) const
    {
        for (const auto& channel : m_channels)
            if (channel->descriptor().id == id)
                return channel.get();
        return nullptr;
    }

private:
    std::vector<std::unique_ptr<Channel>> m_channels;
};

}  // namespace frontdesk
