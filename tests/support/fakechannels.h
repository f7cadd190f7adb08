// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/console/channelconsole.h"

namespace frontdesk::test {

class FakeConsole;

/// ChannelConsole in memory for tests and pictures of the window.
class FakeChannels final : public ChannelConsole {
public:
    explicit FakeChannels(FakeConsole& console);

    [[nodiscard]] QFuture<Result<QList<ChannelAccountInfo>>> accounts() override;
    [[nodiscard]] QFuture<Result<QList<DoctorCheck>>> diagnose(QString account) override;
    [[nodiscard]] QFuture<Result<DoctorCheck>> fix(QString checkId, QString account) override;
    [[nodiscard]] QFuture<Result<TunnelState>> tunnel() override;
    [[nodiscard]] QFuture<Result<TunnelState>> startTunnel(QString tool) override;
    [[nodiscard]] QFuture<Result<int>> synchronise(QString account) override;
    [[nodiscard]] QFuture<Result<ReplyRules>> replyRules(ConversationId conversation) override;
    [[nodiscard]] QFuture<Result<QList<MessageTemplate>>> templates(ConversationId conversation) override;
    [[nodiscard]] QFuture<Result<Message>> sendTemplate(ConversationId conversation, QString templateId,
                                                        QStringList values, QString publicId) override;
    [[nodiscard]] QFuture<Result<DeliveryDetail>> deliveryDetail(MessageId message) override;
    [[nodiscard]] QFuture<Result<Message>> retry(MessageId message) override;

    QList<ChannelAccountInfo> list;
    QList<DoctorCheck> checks;
    TunnelState tunnelState;
    ReplyRules rules;
    QList<MessageTemplate> templateList;
    DeliveryDetail detail;
    Error error;               ///< every call fails with it while its code is not Unknown
    bool silent = false;       ///< the doctor, templates and comparisons never answer: what a page shows meanwhile
    int missed = 0;            ///< what a comparison finds
    int asked = 0;             ///< calls of accounts()
    QStringList fixed;         ///< ids
    QStringList diagnosed;     ///< accounts of the doctor's runs
    QStringList synchronised;  ///< accounts
    QStringList sentTemplates;
    QList<MessageId> retried;
};

}  // namespace frontdesk::test
