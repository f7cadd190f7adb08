// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/hostile/support/attacks.h"

namespace frontdesk::hostile {
namespace {

const QByteArray Form = "Content-Type: multipart/form-data; boundary=b\r\n";

QByteArray uploadHead(const Session& session, qint64 length, bool withToken)
{
    QByteArray head = "POST /api/sessions/" + session.id + "/attachments HTTP/1.1\r\nHost: localhost\r\n" + Form
                      + "Content-Length: " + QByteArray::number(length) + "\r\n";
    if (withToken)
        head += "Authorization: Bearer " + session.token + "\r\n";
    return head + "\r\n";
}

Plan slowHeaders(const Field& field)
{
    return {.connections = field.crowd,
            .addresses = field.addresses,
            .tickMs = 2000,
            .opened = [](Bad& bad) { bad.out = "GET / HTTP/1.1\r\nHost: localhost\r\nX-Slow: "; },
            .tick =
                [](Bad& bad) {
                    bad.out = "a";
                    return true;
                }};
}

Plan silent(const Field& field) { return {.connections = field.crowd, .addresses = field.addresses}; }

Plan slowBodies(const Field& field)
{
    return {.connections = field.crowd / 2,
            .addresses = field.addresses,
            .tickMs = 1000,
            .opened =
                [](Bad& bad) {
                    bad.out = "POST /api/sessions HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                              "Content-Length: 16000\r\n\r\n{";
                },
            .tick =
                [](Bad& bad) {
                    bad.out = " ";
                    return true;
                }};
}

/// With a token: 400 KB of a file at once, then a byte a second.
Plan slowUploads(const Field& field)
{
    return {.connections = field.crowd / 10,
            .addresses = field.addresses,
            .tickMs = 1000,
            .opened =
                [&field](Bad& bad) {
                    const Session& session = field.sessions[size_t(bad.number) % field.sessions.size()];
                    bad.out = uploadHead(session, 10'000'000, true)
                              + "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.txt\"\r\n\r\n"
                              + QByteArray(400'000, 'x');
                },
            .tick =
                [](Bad& bad) {
                    bad.out += 'x';
                    return true;
                }};
}

/// Asks for pages without end and reads nothing.
Plan neverReads(const Field& field)
{
    return {.connections = qMax(20, field.crowd / 25),
            .addresses = field.addresses,
            .reads = false,
            .receiveBuffer = 4096,
            .opened = [](Bad& bad) { bad.out = getRequest("/").repeated(50); },
            .drained =
                [](Bad& bad) {
                    bad.out = getRequest("/").repeated(50);
                    return true;
                }};
}

}  // namespace

std::vector<Attack> slowAttacks()
{
    return {{"slow headers (1 byte / 2 s)", slowHeaders, {408}},
            {"silent connections", silent, {}},
            {"slow bodies (1 byte / s)", slowBodies, {408, 503}},
            {"slow uploads with a token", slowUploads, {408, 503, 401}},
            {"pages asked for, never read", neverReads, {}}};
}

std::vector<Attack> cappedAttacks()
{
    const auto four = [](Plan plan) {
        plan.addresses = 4;
        return plan;
    };
    return {{"caps: silent, 4 addresses", [four](const Field& f) { return four(silent(f)); }, {429}, {}, true},
            {"caps: slow headers, 4 addresses",
             [four](const Field& f) { return four(slowHeaders(f)); },
             {429, 408},
             {},
             true},
            {"caps: slow bodies, 4 addresses",
             [four](const Field& f) { return four(slowBodies(f)); },
             {429, 408},
             {},
             true}};
}

}  // namespace frontdesk::hostile
