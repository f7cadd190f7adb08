// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/console/autonomyconsole.h"

#include <QDateTime>
#include <QHash>
#include <QStringList>

#include <functional>

namespace frontdesk::test {

/// AutonomyConsole in memory.
class FakeAutonomy final : public AutonomyConsole {
public:
    AutonomyView view;
    QHash<ConversationId, WaitingDraft> drafts;
    QHash<int, UsageReport> reports;  ///< by days
    QHash<ConversationId, ConversationCost> costs;
    Error error;        ///< every call fails with it while its code is not Unknown
    QStringList calls;  ///< "set sms/billing 3 promotion", "approve d1", "discard d1"
    /// What approving or discarding does to the fake console.
    std::function<void(ConversationId)> decided;

    [[nodiscard]] QFuture<Result<AutonomyView>> dial() override { return give(view); }
    [[nodiscard]] QFuture<Result<AutonomyView>> setMode(QString channel, QString topic,
                                                        std::optional<AutonomyMode> mode, QString because) override
    {
        if (failing())
            return give(view);
        calls << QStringLiteral("set %1/%2 %3 %4").arg(channel, topic).arg(mode ? int(*mode) : -1).arg(because);
        for (AutonomyCell& cell : view.cells)
            if (cell.channel == channel && cell.topic == topic) {
                cell.own = mode;
                cell.effective = mode.value_or(AutonomyMode::Auto);
            }
        view.proposals.removeIf([&](const AutonomyProposal& p) { return p.channel == channel && p.topic == topic; });
        return give(view);
    }
    [[nodiscard]] QFuture<Result<std::optional<WaitingDraft>>> draft(ConversationId id) override
    {
        const auto it = drafts.constFind(id);
        return give(it == drafts.cend() ? std::optional<WaitingDraft>() : std::optional<WaitingDraft>(*it));
    }
    [[nodiscard]] QFuture<Result<Message>> approveDraft(QString draft, QString publicId) override
    {
        Message message;
        if (failing())
            return give(message);
        calls << QString(u"approve " + draft);
        const WaitingDraft sent = take(draft);
        message.publicId = publicId;
        message.conversationId = sent.conversationId;
        message.author = Author::Staff;
        message.direction = Direction::Outbound;
        message.delivery = Delivery::Queued;
        message.parts = {TextPart{sent.text}};
        return give(message);
    }
    [[nodiscard]] QFuture<Result<ConversationSummary>> discardDraft(QString draft) override
    {
        if (failing())
            return give(ConversationSummary());
        calls << QString(u"discard " + draft);
        static_cast<void>(take(draft));
        return give(ConversationSummary());
    }
    [[nodiscard]] QFuture<Result<UsageReport>> usage(int days) override { return give(reports.value(days)); }
    [[nodiscard]] QFuture<Result<ConversationCost>> cost(ConversationId id) override { return give(costs.value(id)); }

private:
    [[nodiscard]] bool failing() const { return error.code != ErrorCode::Unknown; }
    template <class T>
    [[nodiscard]] QFuture<Result<T>> give(T value) const
    {
        return QtFuture::makeReadyFuture(failing() ? Result<T>(error) : Result<T>(std::move(value)));
    }
    [[nodiscard]] WaitingDraft take(const QString& id)
    {
        for (auto it = drafts.begin(); it != drafts.end(); ++it)
            if (it->id == id) {
                const WaitingDraft found = *it;
                drafts.erase(it);
                if (decided)
                    decided(found.conversationId);
                return found;
            }
        return {};
    }
};

}  // namespace frontdesk::test
