// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/nettransport.h"

#include "core/net/netstream.h"
#include "core/net/onceupload.h"
#include "core/net/privatehost.h"

#include <QHostAddress>
#include <QNetworkProxyFactory>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QPromise>
#include <QTimer>

#include <functional>
#include <memory>
#include <optional>

namespace frontdesk {
namespace {

using Outcome = Result<HttpAnswer>;

/// Reused connections older than this are closed by many servers just when a request is on its way.
constexpr int KeepAliveSeconds = 20;

Error problemWith(const HttpCall& call)
{
    const bool http = call.url.scheme() == u"http" || call.url.scheme() == u"https";
    if (!http || call.url.host().isEmpty())
        return unsentError(ErrorCode::InvalidInput, QStringLiteral("not a web address"));
    return {};
}

void pin(QNetworkRequest& request, const QUrl& url, const QString& address)
{
    QUrl there = url;
    there.setHost(address);
    request.setUrl(there);
    request.setRawHeader("Host", url.authority(QUrl::RemoveUserInfo | QUrl::FullyEncoded).toLatin1());
    request.setPeerVerifyName(url.host(QUrl::FullyEncoded));
}

QNetworkRequest requestOf(const HttpCall& call)
{
    QNetworkRequest request(call.url);
    for (const auto& [name, value] : call.headers)
        request.setRawHeader(name, value);
    if (!call.pinnedAddress.isEmpty())
        pin(request, call.url, call.pinnedAddress);
    using R = QNetworkRequest;
    request.setAttribute(R::RedirectPolicyAttribute, R::ManualRedirectPolicy);
    request.setAttribute(R::CookieLoadControlAttribute, R::Manual);
    request.setAttribute(R::CookieSaveControlAttribute, R::Manual);
    request.setAttribute(R::AuthenticationReuseAttribute, R::Manual);
    request.setAttribute(R::CacheLoadControlAttribute, R::AlwaysNetwork);
    request.setAttribute(R::CacheSaveControlAttribute, false);
    request.setAttribute(R::Http2AllowedAttribute, false);  // one request, one fate: what was lost is clear
    request.setAttribute(R::DoNotBufferUploadDataAttribute, true);
    request.setAttribute(R::ConnectionCacheExpiryTimeoutSecondsAttribute, KeepAliveSeconds);
    if (call.method != "GET" && call.method != "HEAD")
        request.setHeader(R::ContentLengthHeader, call.body.size());
    request.setTransferTimeout(call.timeoutMs);
    return request;
}

/// One request under way. Child of the manager; goes away by itself when it is over.
class Exchange final : public QObject {
public:
    Exchange(QNetworkAccessManager& manager, const HttpCall& call, const std::stop_token& stop)
        : QObject(&manager), m_limit(call.maxBytes), m_upload(call.body), m_deadline(this)
    {
        m_promise.start();
        const bool plain = call.method == "GET" || call.method == "HEAD";
        m_reply = manager.sendCustomRequest(requestOf(call), call.method, plain ? nullptr : &m_upload);
        m_reply->setParent(this);
        connect(m_reply, &QNetworkReply::requestSent, this, [this] { m_sent = true; });
        connect(m_reply, &QNetworkReply::readyRead, this, [this] { collect(); });
        connect(m_reply, &QNetworkReply::finished, this, [this] { finish(); });
        m_deadline.setSingleShot(true);
        connect(&m_deadline, &QTimer::timeout, this, [this] { end(End::Late); });
        m_deadline.start(4 * call.timeoutMs);
        // The destructor waits for a callback that runs on another thread, and a queued call dies with its receiver.
        m_stop.emplace(stop, [this] {
            QMetaObject::invokeMethod(
                this, [this] { end(End::Stopped); }, Qt::QueuedConnection);
        });
    }
    ~Exchange() override
    {
        m_stop.reset();
        if (!m_over)
            settle(Error{ErrorCode::Cancelled, {}, QStringLiteral("the transport ended")});
    }
    [[nodiscard]] QFuture<Outcome> outcome() const { return m_promise.future(); }

private:
    enum class End : quint8 { None, Late, Stopped, TooLarge };

    void collect()
    {
        if (m_reply->bytesAvailable() <= 0)
            return;
        m_sent = true;
        m_body += m_reply->readAll();
        if (m_body.size() > m_limit)
            end(End::TooLarge);
    }
    void end(End why)
    {
        if (m_over || m_end != End::None)
            return;
        m_end = why;
        m_reply->abort();  // finished() comes from in here
    }
    void finish()
    {
        if (m_end == End::None)
            collect();
        settle(result());
        deleteLater();
    }
    void settle(const Outcome& outcome)
    {
        m_over = true;
        m_promise.addResult(outcome);
        m_promise.finish();
    }
    [[nodiscard]] Outcome result() const
    {
        switch (m_end) {
        case End::Stopped: return Error{ErrorCode::Cancelled, {}, QStringLiteral("stopped")};
        case End::TooLarge: return Error{ErrorCode::InvalidInput, {}, QStringLiteral("the answer is too large")};
        case End::Late: return lost(QStringLiteral("deadline"), ErrorCode::Timeout);
        case End::None: break;
        }
        const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        // Errors above 100 and statuses of 300 and up only say what the status says already.
        const QNetworkReply::NetworkError error = m_reply->error();
        const bool whole = error == QNetworkReply::NoError || status >= 400;
        if (status > 0 && whole)
            return answer(status);
        const QString text = m_reply->errorString();
        if (error == QNetworkReply::OperationCanceledError || error == QNetworkReply::TimeoutError)
            return lost(text, ErrorCode::Timeout);
        return lost(text, ErrorCode::Unavailable, isConnectError(error));
    }
    /// `early` may be told from the error alone; by time only, a request that was never given to the socket counts.
    [[nodiscard]] Error lost(const QString& text, ErrorCode code, bool early = true) const
    {
        if (early && !m_sent)
            return unsentError(code, text);
        return Error{ErrorCode::Unknown, {}, text};
    }
    [[nodiscard]] HttpAnswer answer(int status) const
    {
        HttpAnswer answer;
        answer.status = status;
        for (const auto& [name, value] : m_reply->rawHeaderPairs())
            answer.headers.append({name.toLower(), value});
        answer.body = m_body;
        return answer;
    }

    qsizetype m_limit;
    OnceUpload m_upload;
    QTimer m_deadline;
    QPromise<Outcome> m_promise;
    QNetworkReply* m_reply = nullptr;
    QByteArray m_body;
    bool m_sent = false, m_over = false;
    End m_end = End::None;
    std::optional<std::stop_callback<std::function<void()>>> m_stop;
};

constexpr int StreamsPerManager = 6;  ///< connections of one manager to one server
constexpr int StreamsOverHttp2 = 64;

QString serverOf(const QUrl& url)
{
    return url.scheme() % u"://" % url.host() % u':' % QString::number(url.port(url.scheme() == u"https" ? 443 : 80));
}

/// An answer that will never come.
class NoStream final : public HttpStream {
public:
    explicit NoStream(Error why) : m_why(std::move(why)) {}
    Task<HttpAnswer> head(int) override { co_return m_why; }
    Task<QByteArray> next(int) override { co_return m_why; }

private:
    Error m_why;
};

/// The system's proxies, but never for an address: it was checked and must be the one that is reached (pinnedAddress), or
/// it is in the own network, which a proxy does not know.
class OwnProxies final : public QNetworkProxyFactory {
public:
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery& query) override
    {
        const QString host = query.peerHostName();
        if (!QHostAddress(host).isNull() || isPrivateHost(host))
            return {QNetworkProxy(QNetworkProxy::NoProxy)};
        return QNetworkProxyFactory::proxyForQuery(query);
    }
};

void prepare(QNetworkAccessManager& manager)
{
    manager.setAutoDeleteReplies(false);
    manager.setProxyFactory(new OwnProxies);  // the manager's from now on
}

}  // namespace

NetTransport::NetTransport() { prepare(m_manager); }

NetTransport::~NetTransport() = default;

std::shared_ptr<NetTransport::Lane> NetTransport::laneFor(const QString& server)
{
    const int most = m_http2->contains(server) ? StreamsOverHttp2 : StreamsPerManager;
    for (const std::shared_ptr<Lane>& lane : m_lanes)
        if (lane->busy.value(server) < most)
            return lane;
    m_lanes.push_back(std::make_shared<Lane>());
    prepare(m_lanes.back()->manager);
    return m_lanes.back();
}

std::shared_ptr<HttpStream> NetTransport::open(HttpCall call, std::stop_token stop)
{
    if (stop.stop_requested())
        return std::make_shared<NoStream>(unsentError(ErrorCode::Cancelled, QStringLiteral("stopped")));
    const Error problem = problemWith(call);
    if (!problem.detail.isEmpty())
        return std::make_shared<NoStream>(problem);
    const QString server = serverOf(call.url);
    const std::shared_ptr<Lane> lane = laneFor(server);
    ++lane->busy[server];
    const bool plain = call.method == "GET" || call.method == "HEAD";
    auto* upload = plain ? nullptr : new OnceUpload(call.body);
    QNetworkRequest request = requestOf(call);
    request.setTransferTimeout(0);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, call.http2);
    request.setRawHeader("Accept-Encoding", "identity");  // a packed stream would come in lumps
    QNetworkReply* reply = lane->manager.sendCustomRequest(request, call.method, upload);
    if (upload)
        upload->setParent(reply);
    const auto ended = [lane = std::weak_ptr<Lane>(lane), known = m_http2, server](bool http2) {
        if (http2)
            known->insert(server);
        if (const std::shared_ptr<Lane> own = lane.lock())
            --own->busy[server];
    };
    return std::make_shared<NetStream>(reply, call, stop, ended);
}

Task<HttpAnswer> NetTransport::send(HttpCall call, std::stop_token stop)
{
    if (stop.stop_requested())
        co_return unsentError(ErrorCode::Cancelled, QStringLiteral("stopped"));
    const Error problem = problemWith(call);
    if (!problem.detail.isEmpty())
        co_return problem;
    auto* exchange = new Exchange(m_manager, call, stop);
    const QFuture<Outcome> outcome = exchange->outcome();
    const Outcome result = co_await outcome;
    co_return result;
}

}  // namespace frontdesk
