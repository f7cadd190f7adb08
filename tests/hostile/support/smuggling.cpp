// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/hostile/support/smuggling.h"

#include "tests/hostile/support/wire.h"

namespace frontdesk::hostile {
namespace {

const QByteArray Inner = "GET /live HTTP/1.1\r\nHost: localhost\r\nX-Request-Id: smuggled-1\r\n\r\n";
const QByteArray Honest = "GET /live HTTP/1.1\r\nHost: localhost\r\nX-Request-Id: honest-12345\r\n\r\n";

/// A POST with these header lines and this body, the inner request last.
QByteArray post(const QByteArray& headers, const QByteArray& body)
{
    return "POST /api/sessions HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n" + headers + "\r\n"
           + body;
}
QByteArray get(const QByteArray& headers, const QByteArray& path = "/live")
{
    return "GET " + path + " HTTP/1.1\r\nHost: localhost\r\n" + headers + "\r\n";
}

QList<SmugglingCase> lengths()
{
    const QByteArray whole = QByteArray::number(5 + Inner.size());
    return {
        {"CL.TE", post("Content-Length: " + whole + "\r\nTransfer-Encoding: chunked\r\n", "0\r\n\r\n" + Inner), {400}},
        {"TE.CL", post("Transfer-Encoding: chunked\r\nContent-Length: 4\r\n", "5c\r\n" + Inner), {400}},
        {"two equal lengths", post("Content-Length: 2\r\nContent-Length: 2\r\n", "{}" + Inner), {400}},
        {"two lengths", post("Content-Length: 2\r\nContent-Length: 80\r\n", "{}" + Inner), {400}},
        {"a list of lengths", post("Content-Length: 2, 2\r\n", "{}" + Inner), {400}},
        {"length +2", post("Content-Length: +2\r\n", "{}" + Inner), {400}},
        {"length -2", post("Content-Length: -2\r\n", "{}" + Inner), {400}},
        {"length 0x2", post("Content-Length: 0x2\r\n", "{}" + Inner), {400}},
        {"length 2abc", post("Content-Length: 2abc\r\n", "{}" + Inner), {400}},
        {"length empty", post("Content-Length:\r\n", "{}" + Inner), {400}},
        {"length '2 2'", post("Content-Length: 2 2\r\n", "{}" + Inner), {400}},
        {"length 2^64-1", post("Content-Length: 18446744073709551615\r\n", "{}" + Inner), {400, 413}},
        {"length beyond 64 bits", post("Content-Length: 99999999999999999999\r\n", "{}" + Inner), {400, 413}},
        {"length behind a space", post("Content-Length : 2\r\n", "{}" + Inner), {400}},
        {"GET with a body", get("Content-Length: " + QByteArray::number(Inner.size()) + "\r\n") + Inner, {413}},
        {"GET with chunks", get("Transfer-Encoding: chunked\r\n") + "0\r\n\r\n" + Inner, {413}},
    };
}

QList<SmugglingCase> encodings()
{
    const QByteArray body = "0\r\n\r\n" + Inner;
    return {
        {"TE xchunked", post("Transfer-Encoding: xchunked\r\n", body), {400, 501}},
        {"TE chunked, identity", post("Transfer-Encoding: chunked, identity\r\n", body), {400, 501}},
        {"TE identity, chunked", post("Transfer-Encoding: identity, chunked\r\n", body), {400, 501}},
        {"TE gzip, chunked", post("Transfer-Encoding: gzip, chunked\r\n", body), {400, 501}},
        {"TE quoted", post("Transfer-Encoding: \"chunked\"\r\n", body), {400, 501}},
        {"TE behind a space", post("Transfer-Encoding : chunked\r\n", body), {400}},
        {"TE with a vertical tab", post("Transfer-Encoding: \vchunked\r\n", body), {400, 501}},
        {"two TE", post("Transfer-Encoding: chunked\r\nTransfer-Encoding: identity\r\n", body), {400}},
        {"two equal TE", post("Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n", body), {400}},
        {"TE folded", post("Transfer-Encoding:\r\n chunked\r\n", body), {400}},
        {"TE in HTTP/1.0",
         "POST /api/sessions HTTP/1.0\r\nHost: localhost\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n"
             + body,
         {400}},
        {"chunk size -5", post("Transfer-Encoding: chunked\r\n", "-5\r\nhello\r\n" + body), {400}},
        {"chunk size zz", post("Transfer-Encoding: chunked\r\n", "zz\r\nhello\r\n" + body), {400}},
        {"chunk size 0x5", post("Transfer-Encoding: chunked\r\n", "0x5\r\nhello\r\n" + body), {400}},
        {"chunk size empty", post("Transfer-Encoding: chunked\r\n", "\r\nhello\r\n" + body), {400}},
        {"chunk size of 64 bits",
         post("Transfer-Encoding: chunked\r\n", "ffffffffffffffff\r\nhello\r\n" + body),
         {400, 413}},
        {"chunk size of 80 bits",
         post("Transfer-Encoding: chunked\r\n", "100000000000000000002\r\n{}\r\n" + body),
         {400, 413}},
        {"chunk ends with LF", post("Transfer-Encoding: chunked\r\n", "2\n{}\n0\n\n" + Inner), {400}},
        {"chunk without its end", post("Transfer-Encoding: chunked\r\n", "2\r\n{}" + body), {400}},
        {"chunk longer than said", post("Transfer-Encoding: chunked\r\n", "2\r\n{} \r\n" + body), {400}},
        {"trailer with a length",
         post("Transfer-Encoding: chunked\r\n", "2\r\n{}\r\n0\r\nContent-Length: 99\r\n\r\n" + Inner),
         {400}},
        {"trailer with TE",
         post("Transfer-Encoding: chunked\r\n", "2\r\n{}\r\n0\r\nTransfer-Encoding: chunked\r\n\r\n" + Inner),
         {400}},
        {"plain trailer", post("Transfer-Encoding: chunked\r\n", "2\r\n{}\r\n0\r\nX-Sum: 99\r\n\r\n"), {201}, true},
        {"plain chunks", post("Transfer-Encoding: chunked\r\n", "1\r\n{\r\n1;ext=1\r\n}\r\n0\r\n\r\n"), {201}, true},
    };
}

QList<SmugglingCase> lines()
{
    return {
        {"folded header", get("X-A: b\r\n c\r\n") + Inner, {400}},
        {"folded with a tab", get("X-A: b\r\n\tc\r\n") + Inner, {400}},
        {"lines that end with LF", "GET /live HTTP/1.1\nHost: localhost\n\n" + Inner, {400}},
        {"one line that ends with LF", "GET /live HTTP/1.1\r\nHost: localhost\nX-A: b\r\n\r\n" + Inner, {400}},
        {"a bare CR", get("X-A: b\rX-B: c\r\n") + Inner, {400}},
        {"NUL in a value", get(QByteArray("X-A: b\0c\r\n", 10)) + Inner, {400}},
        {"NUL in a name", get(QByteArray("X\0A: b\r\n", 8)) + Inner, {400}},
        {"NUL in the target", QByteArray("GET /li\0ve HTTP/1.1\r\nHost: localhost\r\n\r\n", 40) + Inner, {400}},
        {"a line without a colon", get("Content-Length 5\r\n") + Inner, {400}},
        {"an empty name", get(": b\r\n") + Inner, {400}},
        {"a line of spaces", get(" \r\n") + Inner, {400}},
        {"no Host", "GET /live HTTP/1.1\r\n\r\n" + Inner, {400}},
        {"two Hosts", get("Host: evil.example\r\n") + Inner, {400}},
        {"a stranger's Host", "GET /live HTTP/1.1\r\nHost: evil.example\r\n\r\n", {421}, true},
        {"absolute target", "GET http://evil.example/live HTTP/1.1\r\nHost: localhost\r\n\r\n" + Inner, {400}},
        {"authority target", "CONNECT evil.example:443 HTTP/1.1\r\nHost: localhost\r\n\r\n" + Inner, {400}},
        {"double slash", get({}, "//evil.example/live"), {404}, true},
        {"encoded letters", get({}, "/%6cive"), {404}, true},
        {"CR LF in the path", get({}, "/live%0d%0aX-A:%20b"), {404}, true},
        {"HTTP/0.9", "GET /live\r\n\r\n" + Inner, {400}},
        {"HTTP/9.9", "GET /live HTTP/9.9\r\nHost: localhost\r\n\r\n" + Inner, {505}},
        {"HTTP/2 preface", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n" + Inner, {400, 505}},
        {"small letters", "get /live HTTP/1.1\r\nHost: localhost\r\n\r\n", {400, 404, 405}, true},
        {"two spaces", "GET  /live HTTP/1.1\r\nHost: localhost\r\n\r\n" + Inner, {400}},
        {"an empty line first", "\r\n" + Inner, {400}},
        {"TLS hello", QByteArray::fromHex("16030100f8010000f403037db1") + QByteArray(200, '\x7') + Inner, {400}},
        {"web socket where none is",
         get("Connection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\n"),
         {400},
         true},
        {"frames with the handshake", upgradeRequest({}) + Inner, {400}},
        {"web socket with a body",
         get("Connection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: "
             "dGhlIHNhbXBsZSBub25jZQ==\r\nContent-Length: 63\r\n",
             "/ws")
             + Inner,
         {400, 413}},
        {"h2c is ignored",
         get("Connection: Upgrade, HTTP2-Settings\r\nUpgrade: h2c\r\nHTTP2-Settings: AAMAAABk\r\n"),
         {200},
         true},
        {"length named as hop by hop", post("Connection: Content-Length\r\nContent-Length: 2\r\n", "{}"), {201}, true},
    };
}

}  // namespace

QList<SmugglingCase> smugglingCases() { return lengths() + encodings() + lines(); }

QByteArray trySmuggling(quint16 port, const SmugglingCase& attempt, int source)
{
    Wire wire(port, source);
    if (!wire.send(QByteArray(attempt.bytes + Honest)))
        return "not connected";
    const Answer first = wire.nextAnswer(3000);
    if (!attempt.statuses.contains(first.status))
        return "answered " + QByteArray::number(first.status);
    if (first.header("x-request-id").startsWith("smuggled") || first.header("x-request-id").startsWith("honest"))
        return "the answer belongs to another request";
    if (!attempt.survives)
        return wire.waitEnded(4000) && wire.received().isEmpty()
                   ? QByteArray()
                   : "something came after the refusal: " + wire.received();
    const Answer second = wire.nextAnswer(3000);
    return second.status == 200 && second.header("x-request-id") == "honest-12345"
               ? QByteArray()
               : "the next request got " + second.head;
}

}  // namespace frontdesk::hostile
