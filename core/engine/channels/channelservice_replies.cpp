// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/channels/channelservice.h"

#include "core/engine/channels/replyrules.h"
#include "core/engine/enginecore.h"

namespace frontdesk {
namespace {

Error noTemplates()
{
    return {ErrorCode::Unavailable, ChannelService::tr("Templates exist on WhatsApp and SMS only."), {}};
}

/// The account that a conversation belongs to; empty = its channel knows no templates.
QString templateAccount(const Conversation& conversation)
{
    const bool has = conversation.channelId == u"whatsapp" || conversation.channelId == u"sms";
    return has ? conversation.accountId.section(u'/', 0, 0) : QString();
}

}  // namespace

Task<ReplyRules> ChannelService::doReplyRules(ConversationId conversation)
{
    auto reading = m_figures.reply(conversation);
    const Result<ReplyFacts> facts = co_await reading;
    if (!facts)
        co_return facts.error();
    const Micros now = m_services.conversations.clock.now();
    co_return replyrules::rulesFor(*facts, m_options.twilio, now);
}

Task<QList<MessageTemplate>> ChannelService::readTemplates(QString account)
{
    if (!m_sources)
        co_return Error{ErrorCode::Unavailable, tr("The program is still starting."), {}};
    auto asking = m_sources->client.listTemplates(account, m_stop.get_token());
    const Result<QList<Json>> answer = co_await asking;
    if (!answer)
        co_return answer.error();
    QList<MessageTemplate> list;
    for (const Json& one : *answer)
        if (const auto read = replyrules::templateFrom(one))
            list << *read;
    co_return list;
}

Task<QList<MessageTemplate>> ChannelService::doTemplates(ConversationId conversation)
{
    auto reading = m_figures.reply(conversation);
    const Result<ReplyFacts> facts = co_await reading;
    if (!facts)
        co_return facts.error();
    const QString account = templateAccount(facts->conversation);
    if (account.isEmpty())
        co_return noTemplates();
    auto asking = readTemplates(account);
    const Result<QList<MessageTemplate>> list = co_await asking;
    co_return list;
}

/// One way out: the message is stored as people see it, its row says which template it is.
Task<Message> ChannelService::doSendTemplate(StaffReply reply)
{
    auto reading = m_figures.reply(reply.conversationId);
    const Result<ReplyFacts> facts = co_await reading;
    if (!facts)
        co_return facts.error();
    const Micros now = m_services.conversations.clock.now();
    const ReplyRules rules = replyrules::rulesFor(*facts, m_options.twilio, now);
    if (!rules.mayWrite)
        co_return Error{ErrorCode::Conflict, rules.why, {}};
    const QString account = templateAccount(facts->conversation);
    if (account.isEmpty())
        co_return noTemplates();
    auto asking = readTemplates(account);
    const Result<QList<MessageTemplate>> list = co_await asking;
    if (!list)
        co_return list.error();
    const auto found = std::find_if(list->cbegin(), list->cend(),
                                    [&reply](const MessageTemplate& one) { return one.id == reply.templateId; });
    if (found == list->cend())
        co_return Error{ErrorCode::NotFound, tr("This template does not exist any more."), reply.templateId};
    if (facts->conversation.channelId == u"whatsapp" && !found->approved)
        co_return Error{ErrorCode::InvalidInput, tr("WhatsApp has not approved this template (yet)."),
                        reply.templateId};
    const Result<QString> text = replyrules::filled(*found, reply.templateValues);
    if (!text)
        co_return text.error();
    reply.text = *text;
    if (const Micros window = m_services.undoWindow(); window > 0)
        reply.notBefore = now + window;
    auto saving = m_services.conversations.store.addStaffReply(reply);
    const Result<MessageSaved> saved = co_await saving;
    if (!saved)
        co_return saved.error();
    if (!saved->duplicate)
        m_publisher.saved(*saved);
    m_services.outbox.kick();
    co_return saved->message;
}

Task<DeliveryDetail> ChannelService::doDeliveryDetail(MessageId message)
{
    auto reading = m_figures.delivery(message);
    const Result<DeliveryFacts> facts = co_await reading;
    if (!facts)
        co_return facts.error();
    co_return replyrules::detailFor(*facts);
}

Task<Message> ChannelService::doRetry(MessageId message)
{
    auto retrying = m_core.outboxRows.retryFailed(message);
    const Result<Message> queued = co_await retrying;
    if (!queued)
        co_return queued.error();
    m_publisher.message(*queued, 0);
    m_services.outbox.kick();
    const Message value = *queued;
    co_return value;
}

}  // namespace frontdesk
