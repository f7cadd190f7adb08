// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/netstream.h"

#include <QNetworkRequest>

namespace frontdesk {
namespace {

constexpr qint64 BufferBytes = 256 * 1024;  ///< beyond it the server has to wait
constexpr qint64 PieceBytes = 64 * 1024;

}  // namespace

bool isConnectError(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::ConnectionRefusedError:
    case QNetworkReply::HostNotFoundError:
    case QNetworkReply::SslHandshakeFailedError:
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyTimeoutError:
    case QNetworkReply::TemporaryNetworkFailureError:
    case QNetworkReply::ProtocolUnknownError: return true;
    default: return false;
    }
}

NetStream::NetStream(QNetworkReply* reply, const HttpCall& call, const std::stop_token& stop, Ended ended)
    : m_reply(reply), m_limit(call.maxBytes), m_connect(call.connectMs), m_ended(std::move(ended))
{
    reply->setReadBufferSize(BufferBytes);
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::CoarseTimer);
    watch(stop);
}

NetStream::~NetStream()
{
    m_stop.reset();
    if (m_reply) {
        disconnect(m_reply, nullptr, this, nullptr);
        if (!m_finished)
            m_reply->abort();
        m_reply->deleteLater();
    }
    if (!m_finished)
        noteEnd();
}

void NetStream::watch(const std::stop_token& stop)
{
    connect(m_reply, &QNetworkReply::requestSent, this, &NetStream::noteSent);
    connect(m_reply, &QNetworkReply::metaDataChanged, this, [this] {
        m_hasHead = true;
        noteSent();
        wake();
    });
    connect(m_reply, &QNetworkReply::readyRead, this, &NetStream::wake);
    connect(m_reply, &QNetworkReply::finished, this, [this] {
        noteEnd();
        wake();
    });
    connect(m_reply, &QObject::destroyed, this, [this] { stopNow(); });
    connect(&m_timer, &QTimer::timeout, this, &NetStream::tick);
    // The destructor waits for a callback that runs on another thread, and a queued call dies with its receiver.
    m_stop.emplace(stop, [this] {
        QMetaObject::invokeMethod(
            this, [this] { stopNow(); }, Qt::QueuedConnection);
    });
}

/// What wakes up may let go of this stream.
void NetStream::wake()
{
    if (!m_wakeup.waits())
        return;
    const std::shared_ptr<NetStream> self = shared_from_this();
    m_wakeup.wake();
}

void NetStream::noteSent() { m_sent = true; }

void NetStream::noteEnd()
{
    m_finished = true;
    const bool http2 = m_reply && m_reply->attribute(QNetworkRequest::Http2WasUsedAttribute).toBool();
    if (const Ended ended = std::exchange(m_ended, nullptr))
        ended(http2);
}

void NetStream::stopNow()
{
    if (m_stopped)
        return;
    m_stopped = true;
    if (m_reply && !m_finished) {
        disconnect(m_reply, nullptr, this, nullptr);
        m_reply->abort();
    }
    if (!m_finished)
        noteEnd();
    wake();
}

void NetStream::tick() { wake(); }

void NetStream::limitTo(int ms)
{
    if (!m_timer.isActive() || m_timer.remainingTime() > ms)
        m_timer.start(std::max(ms, 0));
}

int NetStream::waitFor(int withinMs) const
{
    const qint64 connecting = m_sent ? withinMs : m_connect.remainingTime();
    return int(std::min<qint64>(withinMs, connecting));
}

bool NetStream::late(const QDeadlineTimer& deadline) const
{
    return deadline.hasExpired() || (!m_sent && m_connect.hasExpired());
}

Task<HttpAnswer> NetStream::head(int withinMs)
{
    const std::shared_ptr<NetStream> self = shared_from_this();
    const QDeadlineTimer deadline(withinMs);
    while (!m_hasHead && !m_finished && !m_stopped) {
        if (late(deadline))
            co_return lost(ErrorCode::Timeout, true);
        limitTo(waitFor(int(deadline.remainingTime())));
        co_await m_wakeup.woken();
    }
    if (m_stopped)
        co_return Error{ErrorCode::Cancelled, {}, QStringLiteral("stopped")};
    const HttpAnswer answer = headers();
    if (answer.status == 0)
        co_return failure();
    co_return answer;
}

Task<QByteArray> NetStream::next(int withinMs)
{
    const std::shared_ptr<NetStream> self = shared_from_this();
    const QDeadlineTimer deadline(withinMs);
    while (true) {
        if (m_stopped || !m_reply)
            co_return Error{ErrorCode::Cancelled, {}, QStringLiteral("stopped")};
        if (m_reply->bytesAvailable() > 0) {
            const QByteArray bytes = m_reply->read(PieceBytes);
            m_read += bytes.size();
            if (m_read > m_limit)
                co_return Error{ErrorCode::InvalidInput, {}, QStringLiteral("the answer is too large")};
            co_return bytes;
        }
        if (m_finished) {
            const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
            const bool whole = m_reply->error() == QNetworkReply::NoError || status >= 400;
            if (whole)
                co_return QByteArray();
            co_return failure();
        }
        if (deadline.hasExpired())
            co_return Error{ErrorCode::Timeout, {}, QStringLiteral("nothing came")};
        limitTo(int(deadline.remainingTime()));
        co_await m_wakeup.woken();
    }
}

Error NetStream::lost(ErrorCode code, bool early) const
{
    const QString text = m_reply && m_finished ? m_reply->errorString() : QStringLiteral("no answer in time");
    if (early && !m_sent)
        return unsentError(code, text);
    return Error{code == ErrorCode::Timeout ? ErrorCode::Timeout : ErrorCode::Unknown, {}, text};
}

Error NetStream::failure() const
{
    if (!m_reply)
        return Error{ErrorCode::Cancelled, {}, QStringLiteral("stopped")};
    const QNetworkReply::NetworkError error = m_reply->error();
    if (error == QNetworkReply::TimeoutError)
        return lost(ErrorCode::Timeout, true);
    return lost(ErrorCode::Unavailable, isConnectError(error));
}

HttpAnswer NetStream::headers() const
{
    HttpAnswer answer;
    if (!m_reply)
        return answer;
    answer.status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    for (const auto& [name, value] : m_reply->rawHeaderPairs())
        answer.headers.append({name.toLower(), value});
    return answer;
}

}  // namespace frontdesk
