// SPDX-License-Identifier: GPL-3.0-or-later
// The calls of TwilioClient that only name a resource.
#include "core/channels/twilio/twilioclient.h"

#include "core/channels/twilio/twilioanswers.h"

namespace frontdesk::twilio {
namespace {

QString messagePath(const QString& sid) { return QStringLiteral("/Messages/") + sid; }
QString conversationPath(const QString& sid) { return QStringLiteral("/Conversations/") + sid; }
QString webhooksPath() { return QStringLiteral("/Configuration/Webhooks"); }
QString servicePath(const QString& sid) { return QStringLiteral("/v1/Services/") + sid; }
QString sendersPath() { return QStringLiteral("/v2/Channels/Senders"); }
QString json() { return QStringLiteral(".json"); }

constexpr int Most = 1000;

FormFields pageSize(const char* size) { return {{"PageSize", size}}; }

}  // namespace

Task<Json> TwilioClient::message(QString account, QString messageSid, std::stop_token stop)
{
    return getJson(account, accountUrl(m_options, account, messagePath(messageSid) + json()), stop);
}

Task<QList<Json>> TwilioClient::listMessageMedia(QString account, QString messageSid, std::stop_token stop)
{
    const QUrl url = accountUrl(m_options, account, messagePath(messageSid) + QStringLiteral("/Media.json"));
    return list(pagesOf(account, url, pageSize("20"), "media_list", 20), stop);
}

Task<QList<Json>> TwilioClient::listConversations(ThreadScope scope, ThreadFilter filter, std::stop_token stop)
{
    FormFields query;
    if (!filter.state.isEmpty())
        query.append({"State", filter.state.toLatin1()});
    if (filter.createdSince > 0)
        query.append({"StartDate", (isoTime(filter.createdSince).first(19) + u'Z').toLatin1()});
    query.append(pageSize("100"));
    const QUrl url = threadsUrl(m_options, scope, QStringLiteral("/Conversations"));
    return list(pagesOf(scope.account, url, query, "conversations", filter.most), stop);
}

Task<ThreadPage> TwilioClient::activeConversations(ThreadScope scope, QUrl page, std::stop_token stop)
{
    const FormFields query{{"State", "active"}, {"PageSize", "100"}};
    PageWish wish = pagesOf(scope.account, threadsUrl(m_options, scope, QStringLiteral("/Conversations")), query,
                            "conversations", Most);
    if (!page.isEmpty())
        wish.url = page;
    auto asking = getJson(wish.account, wish.url, stop);
    const Result<Json> answer = co_await asking;
    if (!answer)
        co_return answer.error();
    ThreadPage listed;
    static_cast<void>(takePage(wish, *answer, listed.entries));
    const NextPage next = nextPage(wish.url, *answer);
    listed.next = next.url;
    listed.end = next.end;
    co_return listed;
}

Task<Json> TwilioClient::conversation(ThreadScope scope, QString conversationSid, std::stop_token stop)
{
    return getJson(scope.account, threadsUrl(m_options, scope, conversationPath(conversationSid)), stop);
}

Task<Json> TwilioClient::conversationMessage(ThreadScope scope, QString conversationSid, QString messageSid,
                                             std::stop_token stop)
{
    const QString path = conversationPath(conversationSid) + messagePath(messageSid);
    return getJson(scope.account, threadsUrl(m_options, scope, path), stop);
}

Task<Listing> TwilioClient::listParticipants(ThreadScope scope, QString conversationSid, std::stop_token stop)
{
    const QString path = conversationPath(conversationSid) + QStringLiteral("/Participants");
    const QUrl url = threadsUrl(m_options, scope, path);
    return walk(pagesOf(scope.account, url, pageSize("100"), "participants", Most), stop);
}

Task<Json> TwilioClient::participant(ThreadScope scope, QString conversationSid, QString participantSid,
                                     std::stop_token stop)
{
    const QString path = conversationPath(conversationSid) + QStringLiteral("/Participants/") + participantSid;
    return getJson(scope.account, threadsUrl(m_options, scope, path), stop);
}

Task<QList<Json>> TwilioClient::listNumbers(QString account, QString number, std::stop_token stop)
{
    FormFields query;
    if (!number.isEmpty())
        query.append({"PhoneNumber", number.toUtf8()});
    query.append(pageSize("100"));
    const QUrl url = accountUrl(m_options, account, QStringLiteral("/IncomingPhoneNumbers.json"));
    return list(pagesOf(account, url, query, "incoming_phone_numbers", Most), stop);
}

Task<Json> TwilioClient::updateNumber(QString account, QString numberSid, FormFields fields, std::stop_token stop)
{
    const QString path = QStringLiteral("/IncomingPhoneNumbers/") + numberSid + json();
    return postForm(account, accountUrl(m_options, account, path), fields, stop);
}

Task<Json> TwilioClient::messagingService(QString account, QString serviceSid, std::stop_token stop)
{
    return getJson(account, messagingUrl(m_options, account, servicePath(serviceSid)), stop);
}

Task<Json> TwilioClient::updateMessagingService(QString account, QString serviceSid, FormFields fields,
                                                std::stop_token stop)
{
    return postForm(account, messagingUrl(m_options, account, servicePath(serviceSid)), fields, stop);
}

Task<QList<Json>> TwilioClient::listWhatsAppSenders(QString account, std::stop_token stop)
{
    const FormFields query{{"Channel", "whatsapp"}, {"PageSize", "100"}};
    return list(pagesOf(account, messagingUrl(m_options, account, sendersPath()), query, "senders", Most), stop);
}

Task<Json> TwilioClient::updateWhatsAppSender(QString account, QString senderSid, Json changes, std::stop_token stop)
{
    const QUrl url = messagingUrl(m_options, account, sendersPath() + u'/' + senderSid);
    return postJson(account, url, changes, stop);
}

Task<Json> TwilioClient::conversationsWebhooks(ThreadScope scope, std::stop_token stop)
{
    return getJson(scope.account, threadsUrl(m_options, scope, webhooksPath()), stop);
}

Task<Json> TwilioClient::updateConversationsWebhooks(ThreadScope scope, FormFields fields, std::stop_token stop)
{
    return postForm(scope.account, threadsUrl(m_options, scope, webhooksPath()), fields, stop);
}

Task<QList<Json>> TwilioClient::listTemplates(QString account, std::stop_token stop)
{
    const QUrl url = contentUrl(m_options, account, QStringLiteral("/ContentAndApprovals"));
    return list(pagesOf(account, url, pageSize("100"), "contents", Most), stop);
}

Task<Json> TwilioClient::contentTemplate(QString account, QString contentSid, std::stop_token stop)
{
    const QString path = QStringLiteral("/Content/") + contentSid;
    auto asking = getJson(account, contentUrl(m_options, account, path), stop);
    const Result<Json> content = co_await asking;
    if (!content)
        co_return content.error();
    const QString approvalPath = path + QStringLiteral("/ApprovalRequests");
    auto approving = getJson(account, contentUrl(m_options, account, approvalPath), stop);
    const Result<Json> approval = co_await approving;
    if (!approval)
        co_return approval.error();
    Json both = Json::object();
    both["content"] = *content;
    both["approval"] = *approval;
    co_return both;
}

}  // namespace frontdesk::twilio
