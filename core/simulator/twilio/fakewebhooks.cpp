// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulator/twilio/fakewebhooks.h"

#include <QNetworkReply>
#include <QTimer>
#include <QUuid>

namespace frontdesk::simulator {
namespace {

constexpr int MaxRetries = 5;

/// Orders in the address's fragment: how often and on what failures Twilio repeats. By default once, and only when no
/// connection could be made.
struct Orders {
    int retries = 1;
    bool onStatus4xx = false, onStatus5xx = false, onTimeout = false;
};

Orders ordersOf(const QByteArray& url)
{
    Orders orders;
    const qsizetype at = url.indexOf('#');
    const Fields fields = at < 0 ? Fields() : decodeForm(url.mid(at + 1));
    if (hasField(fields, "rc"))
        orders.retries = qBound(0, fieldOf(fields, "rc").toInt(), MaxRetries);
    const QByteArrayList policies = fieldOf(fields, "rp").split(',');
    const bool all = policies.contains("all");
    orders.onStatus4xx = all || policies.contains("4xx");
    orders.onStatus5xx = all || policies.contains("5xx");
    orders.onTimeout = all || policies.contains("rt");
    return orders;
}

QByteArray withoutFragment(const QByteArray& url)
{
    return url.left(url.indexOf('#') < 0 ? url.size() : url.indexOf('#'));
}

QUrl through(const QByteArray& url, const QUrl& reachAt, const QString& publicPath)
{
    QUrl target = QUrl::fromEncoded(url);
    if (reachAt.isEmpty())
        return target;
    target.setScheme(reachAt.scheme());
    target.setHost(reachAt.host());
    target.setPort(reachAt.port());
    if (!publicPath.isEmpty() && target.path().startsWith(publicPath))
        target.setPath(target.path().mid(publicPath.size()));
    return target;
}

}  // namespace

FakeWebhooks::FakeWebhooks(Setup setup, FakeChaos& chaos, FakeDice& dice, QObject* parent)
    : QObject(parent), m_setup(std::move(setup)), m_chaos(chaos), m_dice(dice)
{
    m_network.setAutoDeleteReplies(true);
}

void FakeWebhooks::send(FakeWebhook webhook)
{
    webhook.id = qint64(m_all.size());
    const bool dropped = m_dice.chance(m_chaos.dropped);
    webhook.copies = m_dice.chance(m_chaos.duplicate) ? 2 : 1;
    webhook.given = dropped || webhook.url.isEmpty();
    m_all.push_back(webhook);
    if (webhook.given) {
        Q_EMIT finished(webhook.id);
        return;
    }
    for (int copy = 0; copy < webhook.copies; ++copy)
        later({.id = webhook.id, .copy = copy > 0}, m_dice.between(m_chaos.minDelayMs, m_chaos.maxDelayMs));
}

void FakeWebhooks::later(Attempt attempt, int ms)
{
    ++m_open;
    const auto enqueue = [this, attempt] {
        m_waiting.push_back(attempt);
        pump();
    };
    if (ms <= 0)
        enqueue();
    else
        QTimer::singleShot(ms, this, enqueue);
}

void FakeWebhooks::pump()
{
    while (m_underWay < m_setup.atOnce && !m_waiting.empty()) {
        const Attempt attempt = m_waiting.front();
        m_waiting.pop_front();
        post(attempt);
    }
}

void FakeWebhooks::post(Attempt attempt)
{
    FakeWebhook& hook = webhook(attempt.id);
    ++hook.attempts;
    Fields fields = hook.fields;
    if (hook.conversations)
        fields.emplaceBack("RetryCount", QByteArray::number(attempt.tried));
    const QByteArray url = withoutFragment(attempt.fallback ? hook.fallback : hook.url);
    QNetworkRequest request(through(url, m_setup.reachAt, m_setup.publicPath));
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setTransferTimeout(m_setup.timeoutMs);
    request.setHeader(QNetworkRequest::ContentTypeHeader,
                      QStringLiteral("application/x-www-form-urlencoded; charset=UTF-8"));
    request.setRawHeader("User-Agent", "TwilioProxy/1.1");
    request.setRawHeader("I-Twilio-Idempotency-Token",
                         QUuid::createUuidV5(QUuid(), QByteArray::number(hook.id)).toByteArray(QUuid::WithoutBraces));
    request.setRawHeader("X-Twilio-Signature", signForm(m_setup.token, url, fields));
    ++m_underWay;
    QElapsedTimer clock;
    clock.start();
    QNetworkReply* reply = m_network.post(request, encodeForm(fields));
    connect(reply, &QNetworkReply::finished, this,
            [this, attempt, reply, clock] { ended(attempt, reply, double(clock.nsecsElapsed()) / 1e6); });
    if (m_dice.chance(m_chaos.failedDelivery))
        QTimer::singleShot(m_dice.between(0, 5), reply, &QNetworkReply::abort);
}

void FakeWebhooks::ended(Attempt attempt, QNetworkReply* reply, double ms)
{
    --m_underWay;
    --m_open;
    FakeWebhook& hook = webhook(attempt.id);
    const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    hook.status = status;
    if (status / 100 == 2) {
        m_ackMs << ms;
        hook.acknowledged = true;
        hook.given = true;
        hook.answer = reply->readAll();
        Q_EMIT finished(attempt.id);
    } else if (!attempt.copy) {
        const bool refused = reply->error() == QNetworkReply::ConnectionRefusedError
                             || reply->error() == QNetworkReply::HostNotFoundError;
        again(attempt, !refused, status);
    }
    pump();
}

void FakeWebhooks::again(Attempt attempt, bool connected, int status)
{
    FakeWebhook& hook = webhook(attempt.id);
    const Orders orders = ordersOf(attempt.fallback ? hook.fallback : hook.url);
    const int retries = hook.conversations ? m_setup.conversationRetries : orders.retries;
    const bool wanted = hook.conversations ? !connected || status == 0 || status >= 500
                        : !connected       ? true
                        : status == 0      ? orders.onTimeout
                        : status >= 500    ? orders.onStatus5xx
                                           : orders.onStatus4xx;
    if (wanted && attempt.tried < retries) {
        const int pause = m_setup.retryMs << attempt.tried;
        ++attempt.tried;
        later(attempt, pause);
        return;
    }
    if (!attempt.fallback && !hook.fallback.isEmpty()) {
        later({.id = attempt.id, .fallback = true}, 0);
        return;
    }
    hook.given = true;
    Q_EMIT finished(attempt.id);
}

}  // namespace frontdesk::simulator
