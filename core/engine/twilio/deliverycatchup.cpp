// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/twilio/deliverycatchup.h"

#include "core/engine/twilio/textcatchup.h"

namespace frontdesk {
namespace {

constexpr int AtOnce = 30;

}  // namespace

Delivery deliveryOfThreadMessage(const Json& resource)
{
    const auto delivery = resource.is_object() ? resource.find("delivery") : resource.end();
    if (delivery == resource.end() || !delivery->is_object())
        return Delivery::None;
    const auto says = [&delivery](const char* key, QStringView word) { return jsonString(*delivery, key) == word; };
    if (says("undelivered", u"all") || says("failed", u"all"))
        return Delivery::Failed;
    if (says("read", u"all"))
        return Delivery::Read;
    if (says("delivered", u"all"))
        return Delivery::Delivered;
    return says("sent", u"all") ? Delivery::Sent : Delivery::None;
}

Task<> DeliveryCatchUp::run(QString account, Micros olderThan, std::stop_token stop)
{
    auto taking = m_wiring.statuses.takeOpen(account, m_wiring.clock.now() - olderThan, AtOnce);
    const Result<QList<OpenDelivery>> taken = co_await taking;
    if (!taken)
        co_return taken.error();
    const QList<OpenDelivery> open = *taken;
    for (const OpenDelivery& one : open) {
        auto asking = ask(one, stop);
        const Result<twilio::StatusUpdate> status = co_await asking;
        // One that is refused does not hold up the others. The rest is due again by itself.
        if (!status && !settledForGood(status.error()))
            co_return status.error();
        if (!status)
            continue;
        auto recording = record(*status);
        const Result<> recorded = co_await recording;
        if (!recorded)
            co_return recorded.error();
    }
    co_return Result<>();
}

Task<twilio::StatusUpdate> DeliveryCatchUp::ask(OpenDelivery open, std::stop_token stop)
{
    const QString account = open.accountId.section(u'/', 0, 0);
    twilio::StatusUpdate status;
    status.accountSid = account;
    status.messageSid = open.providerId;
    if (open.channelId == twilio::conversationsChannelId()) {
        const twilio::ThreadScope scope{account, open.accountId.section(u'/', 1)};
        auto asking = m_wiring.client.conversationMessage(scope, open.externalId, open.providerId, stop);
        const Result<Json> found = co_await asking;
        if (!found)
            co_return found.error();
        status.delivery = deliveryOfThreadMessage(*found);
        co_return status;
    }
    auto asking = m_wiring.client.message(account, open.providerId, stop);
    const Result<Json> found = co_await asking;
    if (!found)
        co_return found.error();
    const Result<twilio::MessageResource> read = twilio::readMessageResource(*found);
    if (!read)
        co_return read.error();
    co_return read->status;
}

Task<> DeliveryCatchUp::record(twilio::StatusUpdate status)
{
    if (status.delivery <= Delivery::Sent)
        co_return Result<>();
    auto recording = m_wiring.statuses.recordStatus(status.accountSid, status.messageSid, status.delivery,
                                                    status.errorCode);
    const Result<std::optional<Message>> recorded = co_await recording;
    if (!recorded)
        co_return recorded.error();
    if (*recorded && m_wiring.deliveryChanged)
        m_wiring.deliveryChanged(**recorded);
    co_return Result<>();
}

}  // namespace frontdesk
