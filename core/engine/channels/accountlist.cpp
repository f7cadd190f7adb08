// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/channels/accountlist.h"

#include <QCoreApplication>

namespace frontdesk {
namespace {

using State = ChannelAccountInfo::State;

/// A single one may be a stranger's: anybody can send a wrong signature.
constexpr int RefusedNoticed = 3;

struct SayAccountList {
    Q_DECLARE_TR_FUNCTIONS(AccountList)
};

ChannelAccountInfo webChat(const AccountFacts& facts)
{
    ChannelAccountInfo info;
    info.id = QStringLiteral("webchat");
    info.kind = info.id;
    info.title = SayAccountList::tr("Web chat");
    info.channels = {info.id};
    info.state = State::Working;
    info.waitingForPlace = facts.figures.waitingForPlace;
    return info;
}

ChannelAccountInfo genericWebhook(const AccountFacts& facts)
{
    ChannelAccountInfo info;
    info.id = QStringLiteral("webhook");
    info.kind = info.id;
    info.title = SayAccountList::tr("Signed webhook");
    info.channels = {info.id};
    info.state = facts.webhookSecret ? State::Working : State::Off;
    const AccountFigures figures = facts.figures.accounts.value(info.id);
    info.lastWebhookAt = figures.lastWebhookAt;
    info.refusedWebhooks = figures.refused;
    info.lastRefusedAt = figures.lastRefusedAt;
    return info;
}

QString titleOf(const twilio::Account& account)
{
    for (const QString& number : {account.phoneNumber, account.whatsAppNumber})
        if (!number.isEmpty())
            return SayAccountList::tr("Twilio, %1", "telephone number").arg(number);
    return SayAccountList::tr("Twilio, account ending in %1").arg(account.sid.right(4));
}

QStringList channelsOf(const twilio::Account& account)
{
    QStringList list;
    if (!account.phoneNumber.isEmpty() || !account.messagingServiceSid.isEmpty())
        list << QStringLiteral("sms");
    if (!account.whatsAppNumber.isEmpty())
        list << QStringLiteral("whatsapp");
    return list << QStringLiteral("conversations");
}

QStringList webhookUrls(const twilio::Account& account, const AccountFacts& facts)
{
    if (facts.publicUrl.isEmpty() || facts.twilio.polling)
        return {};
    QStringList urls;
    if (channelsOf(account).size() > 1)
        urls << facts.publicUrl + QStringLiteral("/twilio/sms");
    return urls << facts.publicUrl + QStringLiteral("/twilio/conversations");
}

/// State and problem: the first thing that keeps messages from coming or going.
void judge(ChannelAccountInfo& info, const twilio::Account& account, const AccountFacts& facts)
{
    info.state = State::Incomplete;
    if (account.authToken.isEmpty()) {
        info.problem = SayAccountList::tr(
            "The Auth Token is missing. Copy it from https://console.twilio.com into the form.");
        return;
    }
    if (!facts.twilio.polling && facts.publicUrl.isEmpty()) {
        info.problem = SayAccountList::tr(
            "Twilio has no address to deliver to. Start a tunnel, set the public address in Settings, or "
            "choose “By asking Twilio” there.");
        return;
    }
    info.state = State::Trouble;
    if (info.breakerOpen)
        info.problem = SayAccountList::tr("Twilio does not answer at present. Messages wait and leave by themselves.");
    else if (const QString problem = facts.syncProblems.value(account.sid); !problem.isEmpty())
        info.problem = SayAccountList::tr("Comparing with Twilio's lists failed: %1").arg(problem);
    else if (!facts.twilio.polling && facts.refusedLately.value(account.sid) >= RefusedNoticed)
        info.problem = SayAccountList::tr(
            "The newest webhooks were refused, because their signatures do not fit. Press “Check”.");
    else
        info.state = State::Working;
}

ChannelAccountInfo twilioAccount(const twilio::Account& account, const AccountFacts& facts)
{
    ChannelAccountInfo info;
    info.id = account.sid;
    info.kind = QStringLiteral("twilio");
    info.title = titleOf(account);
    info.channels = channelsOf(account);
    for (const QString& number : {account.phoneNumber, account.whatsAppNumber})
        if (!number.isEmpty() && !info.numbers.contains(number))
            info.numbers << number;
    const AccountFigures figures = facts.figures.accounts.value(account.sid);
    info.lastWebhookAt = figures.lastWebhookAt;
    info.lastSyncAt = figures.lastSyncAt;
    info.refusedWebhooks = figures.refused;
    info.lastRefusedAt = figures.lastRefusedAt;
    info.queued = figures.queued;
    info.unconfirmed = figures.unconfirmed;
    info.breakerOpen = facts.resting.contains(account.sid);
    info.webhookUrls = webhookUrls(account, facts);
    judge(info, account, facts);
    return info;
}

/// Set up, and still silent: said openly.
ChannelAccountInfo leftOut(const QString& sid)
{
    twilio::Account account;
    account.sid = sid;
    ChannelAccountInfo info;
    info.id = sid;
    info.kind = QStringLiteral("twilio");
    info.title = titleOf(account);
    info.state = State::Off;
    info.problem = SayAccountList::tr(
        "The sample business answers, and it must never answer real customers. Set up your own company on "
        "the page Company, then start Frontdesk again.");
    return info;
}

}  // namespace

QList<ChannelAccountInfo> accountList(const AccountFacts& facts)
{
    QList<ChannelAccountInfo> list = {webChat(facts)};
    for (const twilio::Account& account : facts.twilio.accounts)
        if (!account.simulated)
            list << twilioAccount(account, facts);
    if (!facts.leftOut.isEmpty())
        list << leftOut(facts.leftOut);
    list << genericWebhook(facts);
    return list;
}

}  // namespace frontdesk
