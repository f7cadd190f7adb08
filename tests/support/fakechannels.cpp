// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakechannels.h"

#include "core/base/coro.h"

#include <QPromise>

#include <memory>

namespace frontdesk::test {
namespace {

template <class T>
QFuture<Result<T>> answer(const Error& error, T value)
{
    return coro::ready(error.code == ErrorCode::Unknown ? Result<T>(std::move(value)) : Result<T>(error));
}

template <class T>
QFuture<Result<T>> never()
{
    auto promise = std::make_shared<QPromise<Result<T>>>();
    promise->start();
    static QList<std::shared_ptr<QPromise<Result<T>>>> kept;  // a promise that dies finishes its future
    kept << promise;
    return promise->future();
}

}  // namespace

FakeChannels::FakeChannels(FakeConsole&) {}

QFuture<Result<QList<ChannelAccountInfo>>> FakeChannels::accounts()
{
    ++asked;
    return answer(error, list);
}

QFuture<Result<QList<DoctorCheck>>> FakeChannels::diagnose(QString account)
{
    diagnosed << account;
    return silent ? never<QList<DoctorCheck>>() : answer(error, checks);
}

QFuture<Result<DoctorCheck>> FakeChannels::fix(QString checkId, QString)
{
    fixed << checkId;
    for (DoctorCheck& check : checks)
        if (check.id == checkId) {
            check.level = DoctorCheck::Level::Good;
            check.fixLabel.clear();
            return answer(error, check);
        }
    return answer(error, DoctorCheck{});
}

QFuture<Result<TunnelState>> FakeChannels::tunnel() { return answer(error, tunnelState); }

QFuture<Result<TunnelState>> FakeChannels::startTunnel(QString tool)
{
    tunnelState.tool = tool;
    tunnelState.url = tool.isEmpty() ? QString() : QStringLiteral("https://example.trycloudflare.com");
    return answer(error, tunnelState);
}

QFuture<Result<int>> FakeChannels::synchronise(QString account)
{
    synchronised << account;
    return silent ? never<int>() : answer(error, missed);
}

QFuture<Result<ReplyRules>> FakeChannels::replyRules(ConversationId) { return answer(error, rules); }

QFuture<Result<QList<MessageTemplate>>> FakeChannels::templates(ConversationId)
{
    return silent ? never<QList<MessageTemplate>>() : answer(error, templateList);
}

QFuture<Result<Message>> FakeChannels::sendTemplate(ConversationId conversation, QString templateId, QStringList values,
                                                    QString publicId)
{
    sentTemplates << templateId + u'|' + values.join(u'|');
    Message message;
    message.publicId = publicId;
    message.conversationId = conversation;
    return answer(error, message);
}

QFuture<Result<DeliveryDetail>> FakeChannels::deliveryDetail(MessageId) { return answer(error, detail); }

QFuture<Result<Message>> FakeChannels::retry(MessageId message)
{
    retried << message;
    return answer(error, Message{.id = message});
}

}  // namespace frontdesk::test
