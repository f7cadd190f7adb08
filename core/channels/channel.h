// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/coro.h"
#include "core/model/message.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>
#include <stop_token>
#include <vector>

namespace frontdesk {

struct ChannelDescriptor {
    QString id;           ///< "webchat", "sms", ...
    QString displayName;  ///< untranslated key text; ui translates by id
    /// The customer's copy is a durable frame committed with the row: `sending` cannot be torn by a crash.
    bool framed = false;
    /// Inbound messages are collected this long before a turn starts (SMS, WhatsApp: 700 ms).
    int coalesceMs = 0;
    /// Longest piece that leaves as one provider message, in characters; longer answers are split at sentence ends into
    /// rows of their own before they are queued; 0 = never split.
    int maxPieceChars = 0;
};

struct OutboundMessage {
    QString accountId;
    QString externalId;  ///< address on the channel
    /// Our message id; with pieces "<id>/<n>", when staff had it sent again "<id>/<n>/r<times>": tells our own copy in the
    /// provider's lists.
    QString publicId;
    QList<MessagePart> parts;
    QString authorName;
    QString templateId = {};  ///< provider's content template; then `parts` is what people see in the transcript
    QStringList templateValues = {};  ///< of {{1}}, {{2}} ...
    Micros firstTriedAt = 0;          ///< when it was first handed to the provider; lookUp() searches from there
    Micros lastTriedAt = 0;           ///< lookUp(): when its last try had ended at the latest
};

struct SendReceipt {
    QString providerId;
};

/// Adapter to one medium. Engine thread. Errors: RateLimited, Timeout, Unavailable and whatever neverLeft() = it surely
/// did not take effect, try again later. Unauthorized with a code that means the whole account ("20003 ...") = the same,
/// when somebody has mended the account. Unknown = the answer was lost: the message may have left, so the row becomes
/// `unconfirmed` and lookUp() decides. Anything else is final; then Error::detail begins with the provider's code
/// ("63016 ...").
class Channel {
public:
    virtual ~Channel() = default;
    [[nodiscard]] virtual ChannelDescriptor descriptor() const = 0;
    /// Framed channels never get this call.
    [[nodiscard]] virtual Task<SendReceipt> send(OutboundMessage message, std::stop_token stop) = 0;
    /// Did an unconfirmed message leave? A receipt with an id: yes. An empty id: surely not, it may be sent again. An
    /// error: not known (yet); its detail is answered() when the provider was reached all the same. Channels that cannot
    /// ask answer with Unavailable.
    [[nodiscard]] virtual Task<SendReceipt> lookUp(OutboundMessage message, std::stop_token stop);

    /// The call never reached the provider: whatever the error says, it had no effect and another try may work.
    [[nodiscard]] static bool neverLeft(const Error& error);
    /// It was not even tried: the provider rests.
    [[nodiscard]] static bool rested(const Error& error);
    /// Detail of an error of lookUp(): the provider answered, but that does not decide it.
    [[nodiscard]] static QString answered(const QString& why) { return QStringLiteral("answered: ") + why; }
    [[nodiscard]] static bool hasAnswered(const Error& error) { return error.detail.startsWith(u"answered: "); }
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
    [[nodiscard]] QStringList ids() const
    {
        QStringList ids;
        for (const auto& channel : m_channels)
            ids << channel->descriptor().id;
        return ids;
    }
    /// maxPieceChars of the channels that split.
    [[nodiscard]] QHash<QString, int> pieceLimits() const
    {
        QHash<QString, int> limits;
        for (const auto& channel : m_channels)
            if (const ChannelDescriptor about = channel->descriptor(); about.maxPieceChars > 0)
                limits.insert(about.id, about.maxPieceChars);
        return limits;
    }

private:
    std::vector<std::unique_ptr<Channel>> m_channels;
};

}  // namespace frontdesk
