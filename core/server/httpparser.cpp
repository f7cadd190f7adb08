// SPDX-License-Identifier: GPL-3.0-or-later
// Boost 1.74 asserts n >= 5 on a last chunk header, which is wrong when its bytes trickle in one by one.
#define BOOST_DISABLE_ASSERTS
#include "core/server/httpparser.h"

#include <boost/beast/http/basic_parser.hpp>

#include <cstring>
#include <limits>
#include <optional>

namespace frontdesk {
namespace {

namespace http = boost::beast::http;
using boost::beast::error_code;
using boost::beast::string_view;

QByteArray toByteArray(string_view text) { return QByteArray(text.data(), qsizetype(text.size())); }

/// Turns Beast's callbacks straight into our values, without its own header container in between.
class RequestParser final : public http::basic_parser<true> {
public:
    explicit RequestParser(HttpHead& head) : m_head(&head)
    {
        header_limit(quint32(HttpParser::MaxHeadBytes) + 1);
        // Our limit depends on the route, which is known only after the head; "none" means 0 in Beast 1.74.
        body_limit(std::numeric_limits<std::uint64_t>::max());
    }

    QByteArray body;
    quint64 limit = 0;
    bool tooManyFields = false;

private:
    void on_request_impl(http::verb, string_view method, string_view target, int version, error_code&) override
    {
        m_head->request.method = toByteArray(method);
        m_head->request.target = toByteArray(target);
        m_head->http10 = version == 10;
    }
    void on_response_impl(int, string_view, int, error_code&) override {}
    void on_field_impl(http::field, string_view name, string_view value, error_code& ec) override
    {
        if (!m_head)
            return;  // a trailer: checked by Beast, then ignored
        if (m_head->request.headers.size() >= HttpParser::MaxFields) {
            tooManyFields = true;
            ec = http::error::header_limit;
            return;
        }
        m_head->request.headers.append({toByteArray(name).toLower(), toByteArray(value)});
    }
    void on_header_impl(error_code&) override { m_head = nullptr; }
    void on_body_init_impl(const boost::optional<std::uint64_t>&, error_code&) override {}
    std::size_t on_body_impl(string_view bytes, error_code& ec) override { return append(bytes, ec); }
    void on_chunk_header_impl(std::uint64_t size, string_view, error_code& ec) override
    {
        if (size > limit || quint64(body.size()) > limit - size)
            ec = http::error::body_limit;
    }
    std::size_t on_chunk_body_impl(std::uint64_t, string_view bytes, error_code& ec) override
    {
        return append(bytes, ec);
    }
    void on_finish_impl(error_code&) override {}

    std::size_t append(string_view bytes, error_code& ec)
    {
        if (quint64(body.size()) + bytes.size() > limit) {
            ec = http::error::body_limit;
            return 0;
        }
        body.append(bytes.data(), qsizetype(bytes.size()));
        return bytes.size();
    }

    HttpHead* m_head;
};

/// "... HTTP/d.d" with a version that is not ours is 505; any other broken request line is 400.
bool namesOtherVersion(QByteArrayView head)
{
    const QByteArrayView line = head.first(qMax<qsizetype>(0, head.indexOf("\r\n")));
    if (line.size() < 9)
        return false;
    const QByteArrayView version = line.last(9);
    return version.startsWith(" HTTP/") && version[6] >= '0' && version[6] <= '9' && version[7] == '.'
           && version[8] >= '0' && version[8] <= '9';
}

int statusOf(const error_code& ec, QByteArrayView head)
{
    if (ec == http::error::body_limit)
        return 413;
    if (ec == http::error::header_limit)
        return 431;
    return ec == http::error::bad_version && namesOtherVersion(head) ? 505 : 400;
}

bool isVisibleAscii(const QByteArray& text)
{
    return std::all_of(text.begin(), text.end(), [](char c) { return c > 0x20 && c < 0x7f; });
}

/// Origin-form and, for OPTIONS, the asterisk; absolute and authority forms are how requests are smuggled past a guard.
int checkTarget(const HttpRequest& request)
{
    if (request.target.size() > HttpParser::MaxTargetBytes)
        return 414;
    if (request.target == "*")
        return request.method == "OPTIONS" ? 0 : 400;
    const bool fine = request.target.startsWith('/') && isVisibleAscii(request.target) && !request.target.contains('#');
    return fine ? 0 : 400;
}

bool isDigits(const QByteArray& text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

/// What Beast lets pass and we do not: see "Decisions" in docs/decisions/0001.
int checkFields(const HttpHead& head)
{
    int hosts = 0;
    int lengths = 0;
    int encodings = 0;
    bool chunked = false;
    for (const auto& [name, value] : head.request.headers) {
        hosts += name == "host";
        if (name == "content-length") {
            ++lengths;
            // "2, 2" may be read as 2 (RFC 9110, 8.6); a proxy in front may read it otherwise.
            if (!isDigits(value))
                return 400;
        }
        if (name == "transfer-encoding") {
            ++encodings;
            chunked = value.compare("chunked", Qt::CaseInsensitive) == 0;
        }
    }
    if (lengths > 1 || (lengths > 0 && encodings > 0) || encodings > 1 || hosts > 1 || (hosts == 0 && !head.http10))
        return 400;
    if (encodings == 1)
        return head.http10 ? 400 : (chunked ? 0 : 501);
    return 0;
}

bool hasObsoleteFold(QByteArrayView head) { return head.contains("\r\n ") || head.contains("\r\n\t"); }

}  // namespace

class HttpParser::Impl {
public:
    std::optional<RequestParser> parser;
};

HttpParser::HttpParser() : d(std::make_unique<Impl>()) {}
HttpParser::~HttpParser() = default;

HttpParser::Scan HttpParser::scanHead(QByteArrayView bytes)
{
    if (bytes.isEmpty())
        return {};
    // A TLS hello or other binary shows itself in the first byte; do not wait for a line that never ends.
    if (uchar(bytes[0]) <= 0x20 || uchar(bytes[0]) >= 0x7f)
        return {.refuse = 400};
    const qsizetype limit = qMin(bytes.size(), MaxHeadBytes);
    while (m_scanned < limit) {
        const void* found = std::memchr(bytes.data() + m_scanned, '\n', size_t(limit - m_scanned));
        if (!found) {
            m_scanned = limit;
            break;
        }
        const qsizetype at = static_cast<const char*>(found) - bytes.data();
        if (at == 0 || bytes[at - 1] != '\r')
            return {.refuse = 400};
        if (!m_lineChecked && bytes.first(at).count(' ') != 2)
            return {.refuse = 400};
        m_lineChecked = true;
        m_scanned = at + 1;
        if (at >= 3 && bytes[at - 2] == '\n')
            return {.length = at + 1};
    }
    return bytes.size() >= MaxHeadBytes ? Scan{.refuse = 431} : Scan{};
}

int HttpParser::parseHead(QByteArrayView head, HttpHead& out)
{
    m_scanned = 0;
    m_lineChecked = false;
    if (hasObsoleteFold(head))
        return 400;
    out.request.headers.reserve(16);
    RequestParser& parser = d->parser.emplace(out);
    error_code ec;
    const std::size_t used = parser.put({head.data(), size_t(head.size())}, ec);
    if (ec || used != size_t(head.size()) || !parser.is_header_done())
        return parser.tooManyFields ? 431 : statusOf(ec, head);
    if (const int refuse = checkTarget(out.request))
        return refuse;
    if (const int refuse = checkFields(out))
        return refuse;
    const qsizetype query = out.request.target.indexOf('?');
    out.rawPath = query < 0 ? out.request.target : out.request.target.first(query);
    out.rawQuery = query < 0 ? QByteArray() : out.request.target.sliced(query + 1);
    out.chunked = parser.chunked();
    out.contentLength = parser.content_length().value_or(0);
    // Read now: the fields of a trailer must not change it.
    out.keepAlive = parser.keep_alive();
    out.connectionUpgrade = parser.upgrade();
    out.expectContinue = !out.http10 && out.request.header("expect").compare("100-continue", Qt::CaseInsensitive) == 0;
    return 0;
}

HttpParser::BodyStep HttpParser::parseBody(QByteArrayView bytes, quint64 limit)
{
    RequestParser& parser = *d->parser;
    parser.limit = limit;
    BodyStep step;
    while (step.consumed < bytes.size() && !parser.is_done()) {
        error_code ec;
        // A chunk line or a trailer may not be longer than a head; in such pieces, so that it does not matter how many
        // of its bytes have arrived.
        const QByteArrayView rest = bytes.sliced(step.consumed, qMin(bytes.size() - step.consumed, MaxHeadBytes));
        const auto used = qsizetype(parser.put({rest.data(), size_t(rest.size())}, ec));
        step.consumed += used;
        if (ec && ec != http::error::need_more)
            step.refuse = statusOf(ec, {});
        else if (ec && used == 0 && rest.size() == MaxHeadBytes)
            step.refuse = 400;
        if (step.refuse > 0 || (ec && used == 0))
            return step;
    }
    step.complete = parser.is_done();
    return step;
}

QByteArray HttpParser::takeBody() { return std::move(d->parser->body); }

}  // namespace frontdesk
