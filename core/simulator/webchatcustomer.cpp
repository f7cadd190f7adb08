// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulator/webchatcustomer.h"

#include "core/simulator/chatframes.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>

namespace frontdesk {
namespace {

constexpr int MaxText = 4000;
constexpr int TypingMs = 10'000;
constexpr int RequestMs = 15'000;
constexpr quint16 CredentialRefused = 4401;
constexpr JsonLimits Limits{.maxBytes = 1'000'000, .maxDepth = 16, .maxElements = 20'000};

Json bodyOf(QNetworkReply* reply)
{
    const Result<Json> parsed = parseJson(reply->read(Limits.maxBytes), Limits);
    return parsed && parsed->is_object() ? *parsed : Json::object();
}

int statusOf(QNetworkReply* reply) { return reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(); }

/// The server's own sentence, or what the network says.
QString problemOf(QNetworkReply* reply)
{
    const QString detail = jsonString(bodyOf(reply), "detail");
    if (!detail.isEmpty())
        return detail;
    if (statusOf(reply) == 0)
        return WebchatCustomer::tr("The web chat of this program cannot be reached (%1).").arg(reply->errorString());
    return WebchatCustomer::tr("The web chat answered with error %1.").arg(statusOf(reply));
}

}  // namespace

WebchatCustomer::WebchatCustomer(Setup setup, QNetworkAccessManager& network, const Clock& clock, QObject* parent)
    : ChatCustomer(setup.customer, parent),
      m_setup(std::move(setup)),
      m_network(network),
      m_clock(clock),
      m_retryMs(m_setup.firstRetryMs)
{
    m_retry.setSingleShot(true);
    m_typingGoes.setSingleShot(true);
    connect(&m_retry, &QTimer::timeout, this, &WebchatCustomer::openSocket);
    connect(&m_typingGoes, &QTimer::timeout, this, [this] {
        m_state.typing.clear();
        Q_EMIT changed();
    });
}

WebchatCustomer::~WebchatCustomer()
{
    if (m_socket)
        m_socket->disconnect(this);
}

void WebchatCustomer::post(const QString& path, const Json& body, std::function<void(QNetworkReply*)> done)
{
    QUrl url = m_setup.server;
    url.setPath(path);
    QNetworkRequest request(url);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setTransferTimeout(RequestMs);
    request.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/json"));
    if (!m_token.isEmpty())
        request.setRawHeader("Authorization", "Bearer " + m_token.toLatin1());
    QNetworkReply* reply = m_network.post(request, toBytes(body));
    // Bound to this object: a customer that is removed hears of it no more.
    connect(reply, &QNetworkReply::finished, this, [reply, done = std::move(done)] { done(reply); });
    connect(reply, &QNetworkReply::finished, reply, &QObject::deleteLater);
}

void WebchatCustomer::start()
{
    const Json body = {{"name", toStd(m_setup.wireName)}, {"language", toStd(m_state.language)}};
    post(QStringLiteral("/api/sessions"), body, [this](QNetworkReply* reply) { sessionMade(reply); });
}

void WebchatCustomer::sessionMade(QNetworkReply* reply)
{
    if (statusOf(reply) != 201) {
        fail(problemOf(reply));
        return;
    }
    const Json session = bodyOf(reply);
    m_session = jsonString(session, "session_id");
    m_token = jsonString(session, "token");
    simulator::applySession(m_state, session);
    openSocket();
    Q_EMIT changed();
}

void WebchatCustomer::openSocket()
{
    if (m_socket)
        m_socket->disconnect(this);
    m_socket.reset(new QWebSocket(QString(), QWebSocketProtocol::VersionLatest));
    connect(m_socket.get(), &QWebSocket::textMessageReceived, this, &WebchatCustomer::onText);
    connect(m_socket.get(), &QWebSocket::disconnected, this, &WebchatCustomer::onDisconnected);
    QUrl url = m_setup.server;
    url.setScheme(QStringLiteral("ws"));
    url.setPath(QStringLiteral("/ws"));
    url.setQuery(QString(u"session_id=" % m_session));
    QNetworkRequest request(url);
    request.setRawHeader("Sec-WebSocket-Protocol", "frontdesk.v1, bearer." + m_token.toLatin1());
    m_socket->open(request);
}

void WebchatCustomer::onDisconnected()
{
    if (m_state.phase == SimulatedPhase::Failed)
        return;
    if (m_socket && m_socket->closeCode() == CredentialRefused) {
        fail(tr("The session of this customer has ended."));
        return;
    }
    m_state.phase = m_state.phase == SimulatedPhase::Connecting ? SimulatedPhase::Connecting
                                                                : SimulatedPhase::Reconnecting;
    m_state.typing.clear();
    m_state.activity.clear();
    m_retry.start(m_retryMs);
    m_retryMs = qMin(m_retryMs * 2, MaxRetryMs);
    Q_EMIT changed();
}

void WebchatCustomer::onText(const QString& text)
{
    const Result<Json> frame = parseJson(text.toUtf8(), Limits);
    if (!frame || !frame->is_object())
        return;
    const QString type = jsonString(*frame, "type");
    if (type == u"ready") {
        onReady(*frame);
        return;
    }
    if (type == u"error") {
        refused(*frame);
        return;
    }
    const QString before = m_state.conversationSid;
    const simulator::FrameResult result = simulator::applyFrame(m_state, m_lastSeq, *frame, m_clock.now());
    if (result == simulator::FrameResult::Gap) {
        resume();
        return;
    }
    if (before != m_state.conversationSid)
        Q_EMIT conversationBegun(m_state.conversationSid);
    if (result == simulator::FrameResult::Shown || result == simulator::FrameResult::Answered) {
        if (frame->contains("seq") && type != u"ack")
            sendFrame({{"type", "ack"}, {"seq", m_lastSeq}});
        if (!m_state.typing.isEmpty())
            m_typingGoes.start(TypingMs);
        Q_EMIT changed();
    }
    if (result == simulator::FrameResult::Answered)
        Q_EMIT answered();
}

void WebchatCustomer::onReady(const Json& frame)
{
    m_state.phase = SimulatedPhase::Ready;
    m_state.problem.clear();
    m_retryMs = m_setup.firstRetryMs;
    m_state.staffName = jsonString(frame, "human_name");
    resume();
    // Whatever was not acknowledged may or may not have arrived: the client id makes the repetition harmless.
    for (const SimulatedLine& line : std::as_const(m_state.lines))
        if (line.pending)
            sendLine(line);
    Q_EMIT changed();
}

void WebchatCustomer::resume()
{
    sendFrame(
        {{"type", "resume"},
         {"conversation_id", m_state.conversationSid.isEmpty() ? Json(nullptr) : Json(toStd(m_state.conversationSid))},
         {"last_seq", m_lastSeq}});
}

Result<> WebchatCustomer::say(const QString& text)
{
    const QString clean = text.trimmed();
    if (clean.isEmpty())
        return Error{ErrorCode::InvalidInput, tr("Write something first."), {}};
    if (clean.size() > MaxText)
        return Error{ErrorCode::InvalidInput, tr("A message may have at most %1 characters.").arg(MaxText), {}};
    if (m_state.phase == SimulatedPhase::Failed)
        return Error{ErrorCode::Unavailable, m_state.problem, {}};
    const SimulatedLine line{.clientId = newPublicId(),
                             .author = SimulatedAuthor::Customer,
                             .name = m_state.name,
                             .text = clean,
                             .at = m_clock.now(),
                             .pending = true};
    m_state.lines << line;
    if (m_state.phase == SimulatedPhase::Ready)
        sendLine(line);
    Q_EMIT changed();
    return {};
}

void WebchatCustomer::sendLine(const SimulatedLine& line)
{
    sendFrame({{"type", "message"}, {"content", toStd(line.text)}, {"client_message_id", toStd(line.clientId)}});
}

void WebchatCustomer::sendFrame(const Json& frame)
{
    if (m_socket && m_socket->isValid())
        m_socket->sendTextMessage(QString::fromUtf8(toBytes(frame)));
}

void WebchatCustomer::setTyping(bool active) { sendFrame({{"type", "typing"}, {"active", active}}); }

/// Stands under the message that was refused.
void WebchatCustomer::refused(const Json& frame)
{
    const auto problem = frame.find("problem");
    const QString detail = problem != frame.end() && problem->is_object() ? jsonString(*problem, "detail") : QString();
    const QString sentence = detail.isEmpty() ? tr("The web chat refused this message.") : detail;
    const QString clientId = jsonString(frame, "client_message_id");
    for (SimulatedLine& line : m_state.lines) {
        if (line.clientId.isEmpty() || line.clientId != clientId)
            continue;
        line.pending = false;
        line.problem = sentence;
    }
    Q_EMIT changed();
}

void WebchatCustomer::fail(const QString& sentence)
{
    m_state.phase = SimulatedPhase::Failed;
    m_state.problem = sentence;
    Q_EMIT changed();
}

void WebchatCustomer::finish(QNetworkReply* reply, const Done& done)
{
    const bool good = statusOf(reply) / 100 == 2;
    done(good ? Result<>() : Result<>(Error{ErrorCode::Unavailable, problemOf(reply), {}}));
    if (good)
        Q_EMIT changed();
}

void WebchatCustomer::endConversation(Done done)
{
    const QString path = u"/api/sessions/" % m_session % u"/end";
    post(path, Json::object(), [this, done = std::move(done)](QNetworkReply* reply) { finish(reply, done); });
}

void WebchatCustomer::rate(int stars, Done done)
{
    const QString path = u"/api/sessions/" % m_session % u"/rating";
    post(path, {{"stars", stars}}, [this, stars, done = std::move(done)](QNetworkReply* reply) {
        if (statusOf(reply) / 100 == 2)
            m_state.rating = stars;
        finish(reply, done);
    });
}

void WebchatCustomer::dropConnection()
{
    if (m_socket)
        m_socket->abort();
}

}  // namespace frontdesk
