// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/coro.h"
#include "core/console/channelconsole.h"
#include "core/console/consoleservice.h"
#include "core/conversations/publisher.h"
#include "core/engine/channels/accountlist.h"
#include "core/engine/channels/doctor.h"
#include "core/engine/channels/tunnelrunner.h"
#include "core/store/channelfigures.h"

#include <QObject>

#include <memory>
#include <optional>

namespace frontdesk {

struct EngineCore;
struct EngineOptions;

/// What the service needs of the running channels; all of it outlives the service.
struct ChannelSources {
    HttpTransport& http;
    twilio::TwilioClient& client;  ///< the one that the channels send through
    QUrl server;                   ///< our own public port on this computer
    /// The public address of this run is another one (a tunnel's, or the setting's again); empty = there is none.
    /// `tunnel`: it is that of our own tunnel, which ends on this computer.
    std::function<void(const QString& url, bool tunnel)> setPublicUrl;
    std::function<Task<int>(QString account)> synchronise;       ///< the reconciler; empty = there is none
    std::function<QString(const QString& account)> syncProblem;  ///< what its last pass ended with; may be empty
    std::function<QString(const QString& tool)> findTool;        ///< tests; empty = where programs are
    std::function<qint64()> unbelieved;                          ///< GatewayStats::unbelieved; empty = unknown
};

/// ChannelConsole on the engine. Lives on the engine thread; public functions of the console from any thread.
class ChannelService final : public QObject, public ChannelConsole {
    Q_OBJECT

public:
    ChannelService(const ConsoleServices& services, EngineCore& core, const EngineOptions& options,
                   QObject* parent = nullptr);
    /// Before this every act is Unavailable. Engine thread.
    void connectTo(const ChannelSources& sources);
    /// The tunnel ends, and what is being asked is given up. Engine thread.
    void shutDown();

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

private:
    [[nodiscard]] Task<QList<ChannelAccountInfo>> doAccounts();
    [[nodiscard]] Task<QList<DoctorCheck>> doDiagnose(QString account);
    [[nodiscard]] Task<DoctorCheck> doFix(QString checkId, QString account);
    [[nodiscard]] Task<TunnelState> doTunnel();
    [[nodiscard]] Task<TunnelState> doStartTunnel(QString tool);
    [[nodiscard]] Task<int> doSynchronise(QString account);
    [[nodiscard]] Task<ReplyRules> doReplyRules(ConversationId conversation);
    [[nodiscard]] Task<QList<MessageTemplate>> doTemplates(ConversationId conversation);
    [[nodiscard]] Task<Message> doSendTemplate(StaffReply reply);
    [[nodiscard]] Task<QList<MessageTemplate>> readTemplates(QString account);
    [[nodiscard]] Task<DeliveryDetail> doDeliveryDetail(MessageId message);
    [[nodiscard]] Task<Message> doRetry(MessageId message);
    [[nodiscard]] AccountFacts accountFacts(const ChannelFigures& figures) const;
    [[nodiscard]] QString leftOutAccount() const;
    [[nodiscard]] bool isSample() const;
    void addressChanged(const QString& url);

    const ConsoleServices& m_services;
    EngineCore& m_core;
    const EngineOptions& m_options;
    ChannelFigureStore m_figures;
    Publisher m_publisher;
    std::optional<ChannelSources> m_sources;
    QString m_publicUrl;  ///< of this run; empty = none
    std::stop_source m_stop;
    std::unique_ptr<TunnelRunner> m_tunnel;
    std::unique_ptr<Doctor> m_doctor;
};

}  // namespace frontdesk
