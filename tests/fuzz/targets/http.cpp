// SPDX-License-Identifier: GPL-3.0-or-later
// The bytes of a connection, in any pieces: the same requests, the same refusals; and whatever is admitted is clean.
#include "tests/fuzz/fuzz.h"
#include "tests/fuzz/targets/gatewayworld.h"

#include "core/server/responsewriter.h"

namespace frontdesk::fuzz {
namespace {

constexpr qsizetype ScratchBytes = 64 * 1024;  // as in GatewayWorker::peek()
constexpr quint64 BodyLimit = 8 * 1024;
constexpr qsizetype MostRequests = 200;

GatewayWorld& world()
{
    static GatewayWorld w;
    return w;
}

/// Reads as HttpConnection does, without a socket; the log says everything that a handler could see.
class Connection {
public:
    void receive(QByteArrayView bytes)
    {
        if (m_dead)
            return;
        m_pending.append(bytes);
        while (!m_dead && (m_inBody ? readBody() : readHead())) {}
    }
    QByteArrayList log;

private:
    bool readHead()
    {
        const QByteArrayView bytes = QByteArrayView(m_pending).first(qMin(m_pending.size(), HttpParser::MaxHeadBytes));
        if (bytes.isEmpty() || log.size() > MostRequests)
            return false;
        const HttpParser::Scan scan = m_parser.scanHead(bytes);
        if (scan.refuse > 0)
            return refuse(scan.refuse);
        if (scan.length == 0)
            return false;
        FUZZ_CHECK(scan.length <= bytes.size(), "a head ends behind its bytes");
        HttpHead head;
        if (const int status = m_parser.parseHead(bytes.first(scan.length), head))
            return refuse(status);
        note(head);
        m_pending.remove(0, scan.length);
        m_inBody = head.hasBody();
        return true;
    }

    bool readBody()
    {
        const QByteArrayView bytes = QByteArrayView(m_pending).first(qMin(m_pending.size(), ScratchBytes));
        if (bytes.isEmpty())
            return false;
        const HttpParser::BodyStep step = m_parser.parseBody(bytes, BodyLimit);
        FUZZ_CHECK(step.consumed >= 0 && step.consumed <= bytes.size(), "a body takes more than there is");
        m_pending.remove(0, step.consumed);
        if (step.refuse > 0)
            return refuse(step.refuse);
        if (!step.complete)
            return step.consumed > 0;
        const QByteArray body = m_parser.takeBody();
        FUZZ_CHECK(quint64(body.size()) <= BodyLimit, "a body is longer than its limit");
        log.append("body " + body);
        m_inBody = false;
        return true;
    }

    bool refuse(int status)
    {
        FUZZ_CHECK(status >= 400 && status <= 505, "a refusal is no error status");
        log.append("refuse " + QByteArray::number(status));
        m_dead = true;
        return false;
    }

    void note(const HttpHead& head)
    {
        QByteArray line = "head " + head.request.method + ' ' + head.request.target + ' '
                          + QByteArray::number(head.contentLength) + (head.chunked ? " chunked" : "")
                          + (head.keepAlive ? " keep" : "") + (head.http10 ? " 1.0" : "")
                          + (head.expectContinue ? " expect" : "") + (head.connectionUpgrade ? " upgrade" : "");
        for (const auto& [name, value] : head.request.headers)
            line += '\n' + name + ':' + value;
        log.append(line);
    }

    HttpParser m_parser;
    QByteArray m_pending;
    bool m_inBody = false;
    bool m_dead = false;
};

/// Pieces of 1 to `most` bytes, cut by the bytes themselves.
QByteArrayList play(const QByteArray& stream, qsizetype most)
{
    Connection connection;
    quint64 state = hashOf(stream) | 1;
    for (qsizetype at = 0; at < stream.size();) {
        state = state * 6364136223846793005ULL + 1442695040888963407ULL;
        const qsizetype length = most >= stream.size() ? stream.size() : 1 + qsizetype((state >> 33) % quint64(most));
        connection.receive(QByteArrayView(stream).sliced(at, qMin(length, stream.size() - at)));
        at += length;
    }
    return connection.log;
}

void checkHead(const HttpHead& head)
{
    FUZZ_CHECK(head.request.headers.size() <= HttpParser::MaxFields, "too many fields");
    FUZZ_CHECK(head.request.target.size() <= HttpParser::MaxTargetBytes, "the target is too long");
    FUZZ_CHECK(head.rawPath.startsWith('/') || head.rawPath == "*", "not an origin form target");
    FUZZ_CHECK(!(head.chunked && head.contentLength > 0), "two lengths for one body");
    for (const auto& [name, value] : head.request.headers) {
        FUZZ_CHECK(!name.isEmpty() && name == name.toLower(), "a header name is not normal");
        for (const char c : value)
            FUZZ_CHECK((uchar(c) >= 0x20 || c == '\t') && c != 0x7f, "a control character in a header value");
    }
}

/// The gateway's own answer, as it goes out: one status line, clean headers, one length that is true.
void checkAnswer(HttpResponse response, const HttpHead& head, HeaderList cors)
{
    ReplyContext context{.path = head.rawPath.left(512),
                         .requestId = requestIdFrom(head.request.header("x-request-id")),
                         .cors = std::move(cors)};
    const QByteArray bytes = writeResponse(response, context, "frontdesk");
    const qsizetype end = bytes.indexOf("\r\n\r\n");
    FUZZ_CHECK(bytes.startsWith("HTTP/1.1 ") && end > 0, "the answer has no head");
    qsizetype lengths = 0;
    for (const QByteArray& line : bytes.left(end).split('\n')) {
        FUZZ_CHECK(!line.chopped(1).contains('\r'), "a carriage return in a header");
        if (line.startsWith("Content-Length: ")) {
            ++lengths;
            FUZZ_CHECK(line.mid(16).trimmed().toLongLong() == bytes.size() - end - 4, "the length is wrong");
        }
    }
    FUZZ_CHECK(lengths <= 1, "two lengths");
}

void checkAdmission(const QByteArray& stream)
{
    HttpParser parser;
    const HttpParser::Scan scan = parser.scanHead(
        QByteArrayView(stream).first(qMin(stream.size(), HttpParser::MaxHeadBytes)));
    HttpHead head;
    if (scan.length == 0 || parser.parseHead(QByteArrayView(stream).first(scan.length), head) != 0)
        return;
    checkHead(head);
    const QByteArray host = head.request.header("host");
    Admission admission = world().guard.admit(head, world().peer, world().state, 1);
    feature(hashOf("admit") + quint64(admission.kind == Admission::Kind::Answer ? admission.response.status : 1)
            + 1000 * quint64(admission.route + 1));
    if (!isOwnHost(host))
        FUZZ_CHECK(admission.kind == Admission::Kind::Answer && admission.response.status == 421,
                   "a foreign host was let in");
    if (admission.kind == Admission::Kind::Answer)
        return checkAnswer(std::move(admission.response), head, std::move(admission.cors));
    const Route& route = world().shared.router.at(admission.route);
    FUZZ_CHECK(route.surface == RouteSurface::Public, "a row of the operations port on the public one");
    FUZZ_CHECK(route.websocket == (admission.kind == Admission::Kind::Upgrade), "an upgrade at the wrong address");
    FUZZ_CHECK(route.method == head.request.method || (route.method == "GET" && head.request.method == "HEAD"),
               "a wrong method");
    FUZZ_CHECK(!head.hasBody() || route.bodyLimit > 0, "a body that nobody wants");
}

}  // namespace

int fuzzHttp(const std::uint8_t* data, std::size_t size)
{
    const QByteArray stream = bytesOf(data, size);
    const QByteArrayList whole = play(stream, stream.size());
    for (const QByteArray& entry : whole)
        feature(entry.startsWith("refuse") ? hashOf(entry) : hashOf(entry.left(entry.indexOf('\n')).left(24)));
    FUZZ_CHECK(play(stream, 1 + qsizetype(hashOf(stream) % 97)) == whole,
               "what is read depends on the pieces it came in");
    if (stream.size() <= 2048)
        FUZZ_CHECK(play(stream, 1) == whole, "what is read depends on the pieces it came in (single bytes)");
    checkAdmission(stream);
    return 0;
}

}  // namespace frontdesk::fuzz
