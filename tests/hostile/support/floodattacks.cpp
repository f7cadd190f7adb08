// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/hostile/support/attacks.h"
#include "tests/hostile/support/smuggling.h"

namespace frontdesk::hostile {
namespace {

constexpr qsizetype Piece = 64 * 1024;

/// Sends `pieces` more of the same; then waits for what comes.
std::function<bool(Bad&)> more(const QByteArray& piece, int pieces)
{
    return [piece, pieces](Bad& bad) {
        if (bad.step++ < pieces)
            bad.out = piece;
        return true;
    };
}

Plan hugeHeader(const Field& field)
{
    return {.connections = 20,
            .addresses = field.addresses,
            .opened = [](Bad& bad) { bad.out = "GET / HTTP/1.1\r\nHost: localhost\r\nX-Huge: "; },
            .drained = more(QByteArray(Piece, 'a'), 3200)};
}

Plan manyFields(const Field& field)
{
    return {.connections = 20, .addresses = field.addresses, .opened = [](Bad& bad) {
                bad.out = "GET / HTTP/1.1\r\nHost: localhost\r\n";
                for (int i = 0; i < 10'000; ++i)
                    bad.out += 'X' + QByteArray::number(i) + ": 1\r\n";
                bad.out += "\r\n";
            }};
}

QByteArray uploadStart(const Field& field, const Bad& bad, bool withToken, const QByteArray& framing)
{
    const Session& session = field.sessions[size_t(bad.number) % field.sessions.size()];
    return "POST /api/sessions/" + session.id + "/attachments HTTP/1.1\r\nHost: localhost\r\n" + framing
           + "Content-Type: multipart/form-data; boundary=b\r\n"
           + (withToken ? "Authorization: Bearer " + session.token + "\r\n" : QByteArray()) + "\r\n";
}

Plan hugeBody(const Field& field)
{
    return {
        .connections = 20,
        .addresses = field.addresses,
        .opened = [&field](Bad& bad) { bad.out = uploadStart(field, bad, false, "Content-Length: 10000000000\r\n"); },
        .drained = more(QByteArray(Piece, 'a'), 100'000)};
}

Plan endlessChunks(const Field& field, bool withToken)
{
    return {.connections = 20,
            .addresses = field.addresses,
            .opened = [&field, withToken](
                          Bad& bad) { bad.out = uploadStart(field, bad, withToken, "Transfer-Encoding: chunked\r\n"); },
            .drained = more("10000\r\n" + QByteArray(Piece, 'a') + "\r\n", 100'000)};
}

/// Nine megabytes, honestly announced, by somebody nobody knows.
Plan strangersUpload(const Field& field)
{
    return {.connections = 50,
            .addresses = field.addresses,
            .opened = [&field](Bad& bad) { bad.out = uploadStart(field, bad, false, "Content-Length: 9000000\r\n"); },
            .drained = more(QByteArray(Piece, 'a'), 136)};
}

QByteArray wholeUpload(const Session& session, qsizetype bytes)
{
    const QByteArray body =
        "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.txt\"\r\nContent-Type: text/plain\r\n\r\n"
        + QByteArray(bytes, 'x') + "\r\n--b--\r\n";
    return "POST /api/sessions/" + session.id + "/attachments HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer "
           + session.token + "\r\nContent-Type: multipart/form-data; boundary=b\r\nContent-Length: "
           + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

/// An answer is whole when it ends as its length says; then the next request goes out.
std::function<bool(Bad&)> askAgain(std::function<QByteArray(const Bad&)> request)
{
    return [request = std::move(request)](Bad& bad) {
        const qsizetype end = bad.in.indexOf("\r\n\r\n");
        if (end < 0)
            return true;
        const Answer answer{0, bad.in.left(end), {}};
        if (bad.in.size() < end + 4 + answer.header("content-length").toLongLong())
            return true;
        bad.in.clear();
        bad.out = request(bad);
        return true;
    };
}

Plan uploads(const Field& field)
{
    const auto request = [&field](const Bad& bad) {
        return wholeUpload(field.sessions[size_t(bad.number) % field.sessions.size()], 1'000'000);
    };
    return {.connections = 20,
            .addresses = field.addresses,
            .opened = [request](Bad& bad) { bad.out = request(bad); },
            .received = askAgain(request)};
}

Plan newSessions(const Field& field)
{
    const auto request = [](const Bad&) {
        return QByteArray(
            "POST /api/sessions HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 2\r\n\r\n{}");
    };
    return {.connections = 32,
            .addresses = field.addresses,
            .opened = [request](Bad& bad) { bad.out = request(bad); },
            .received = askAgain(request)};
}

Plan pipelining(const Field& field)
{
    return {.connections = 16,
            .addresses = field.addresses,
            .opened = [](Bad& bad) { bad.out = getRequest("/live").repeated(10'000); },
            .received =
                [](Bad& bad) {
                    bad.in.clear();
                    return true;
                }};
}

Plan churn(const Field& field)
{
    return {.connections = 200,
            .addresses = field.addresses,
            .opensPerSecond = 4000,
            .resets = true,
            .opened =
                [](Bad& bad) {
                    if (bad.number % 2 == 0)
                        bad.out = getRequest("/live");
                },
            .drained = [](Bad&) { return false; }};
}

Plan tlsHello(const Field& field)
{
    return {.connections = 200, .addresses = field.addresses, .opensPerSecond = 2000, .opened = [](Bad& bad) {
                bad.out = QByteArray::fromHex("16030100f8010000f403037db1") + QByteArray(200, '\x7');
            }};
}

Plan smuggling(const Field& field)
{
    return {.connections = 100,
            .addresses = field.addresses,
            .opensPerSecond = 1000,
            .opened = [cases = smugglingCases()](
                          Bad& bad) { bad.out = cases[(bad.number * 7 + bad.fd) % cases.size()].bytes; },
            .received = [](Bad&) { return false; }};
}

}  // namespace

std::vector<Attack> floodAttacks()
{
    return {{"a header of 200 MB", hugeHeader, {431}},
            {"10,000 header fields", manyFields, {431}},
            {"a body of 10 GB", hugeBody, {413, 429}},
            {"endless chunks, no token", [](const Field& f) { return endlessChunks(f, false); }, {401, 429}},
            {"endless chunks with a token", [](const Field& f) { return endlessChunks(f, true); }, {413, 429, 503}},
            {"9 MB uploads, no token", strangersUpload, {401, 429}},
            // 400: so many unsent files are enough for a session
            {"1 MB uploads with a token", uploads, {201, 400, 429, 503}},
            {"new sessions", newSessions, {201, 429}},
            {"10,000 requests pipelined", pipelining, {200, 429}},
            {"connections opened and reset", churn, {200, 429}},
            {"TLS hellos", tlsHello, {400}},
            {"smuggling", smuggling, {200, 201, 400, 404, 405, 413, 421, 429, 501, 505}}};
}

}  // namespace frontdesk::hostile
