// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/channels/twilio/twilioaccount.h"
#include "core/console/channelconsole.h"
#include "core/store/channelfigures.h"

#include <QSet>

namespace frontdesk {

/// What the Channels page's list is made of.
struct AccountFacts {
    twilio::Options twilio;
    ChannelFigures figures;
    QSet<QString> resting;                 ///< accounts whose provider fails: tries rest
    QHash<QString, QString> syncProblems;  ///< what the last comparison ended with, by account
    QHash<QString, int> refusedLately;     ///< webhooks refused in the last hour since the last right one, by account
    QString publicUrl;                     ///< of this run; empty = none
    bool webhookSecret = false;            ///< generic webhooks are accepted
    QString leftOut;  ///< AccountSid of an account that is set up but not used, as the invented shop answers
};

/// Web chat first, then Twilio's accounts (not those of the simulator), then generic webhooks. Pure.
[[nodiscard]] QList<ChannelAccountInfo> accountList(const AccountFacts& facts);

}  // namespace frontdesk
