// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/channels/twilio/twilioclient.h"
#include "core/conversations/outsidethreads.h"
#include "core/engine/engineoptions.h"
#include "core/engine/twilio/mediafetcher.h"
#include "core/engine/twilio/optoutwatch.h"
#include "core/engine/twilio/reconciler.h"
#include "core/engine/twilio/twiliowebhooks.h"
#include "core/net/nettransport.h"
#include "core/store/statusstore.h"
#include "core/store/threadstore.h"

namespace frontdesk {

struct EngineCore;

/// Twilio's text channels as parts of the engine, in dependency order. Always there; without a configured account nothing
/// of it acts and its routes refuse everybody. Engine thread.
class TwilioCore {
public:
    TwilioCore(EngineCore& core, const EngineOptions& options);
    ~TwilioCore();
    Q_DISABLE_COPY_MOVE(TwilioCore)

    [[nodiscard]] bool configured() const { return !options.accounts.isEmpty(); }
    /// builtins.cpp: the channels; also without an account, because the simulator may bring one.
    void registerChannels();
    /// The simulator's account acts beside the configured ones from now on; again = its new server.
    void addSimulated(const twilio::Account& account);
    /// Once, after recovery and before the server says ready.
    void start();
    /// No new work; what runs is asked to stop.
    void shutDown();

    /// The address under which Twilio reaches this program and which it signs: the setting, or a tunnel's while one runs.
    void setPublicUrl(const QString& url);
    [[nodiscard]] QString publicUrl() const { return m_publicUrl; }

    EngineCore& core;
    twilio::Options options;  ///< changed by addSimulated() alone

    NetTransport transport;
    twilio::TwilioClient client;
    ThreadStore threadRows;
    MediaFetchStore mediaRows;
    OptOutStore optOutRows;
    StatusStore statuses;
    SyncStore syncRows;
    OutsideThreads threads;
    TwilioWebhooks webhooks;
    MediaFetcher media;
    OptOutWatch optOuts;
    Reconciler reconciler;

private:
    QString m_publicUrl;
};

}  // namespace frontdesk
