// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/hostile/websocketcases.h"

// Tables: one row a line.
// clang-format off

namespace frontdesk::test {
namespace {

constexpr quint8 Text = 0x81;
constexpr quint8 TextPart = 0x01;
constexpr quint8 Part = 0x00;
constexpr quint8 LastPart = 0x80;
constexpr quint8 Binary = 0x82;
constexpr quint8 Close = 0x88;
constexpr quint8 Ping = 0x89;
constexpr quint8 Pong = 0x8a;

QByteArray closing(quint16 code, const QByteArray& reason = {})
{
    const char bytes[] = {char(code >> 8), char(code & 0xff)};
    return clientFrame(Close, QByteArray(bytes, 2) + reason);
}

const QByteArray Good = "gr\xc3\xbc\xc3\x9f dich \xe2\x82\xac \xf0\x9f\x98\x80";

QByteArray many(const QByteArray& frame, int count)
{
    return frame.repeated(count);
}

QList<FrameCase> dataCases()
{
    return {
        {"text", "5.6", "a masked text frame is a message", {clientFrame(Text, "hello")}, "open", {"hello"}},
        {"empty text", "5.6", "a message may be empty", {clientFrame(Text)}, "open", {""}},
        {"every byte by itself", "5.4", "frames do not depend on how TCP cuts them",
            [] {
                QByteArrayList bytes;
                for (const char c : clientFrame(Text, Good))
                    bytes << QByteArray(1, c);
                return bytes;
            }(),
            "open", {Good}},
        {"16-bit length", "5.2", "126 bytes and more use the longer form", {clientFrame(Text, QByteArray(300, 'a'))}, "open",
            {QByteArray(300, 'a')}},
        {"unmasked text", "5.1", "a server MUST close on an unmasked frame (1002)", {clientFrame(Text, "hello", false)}, "1002", {}},
        {"unmasked ping", "5.1", "the same for control frames", {clientFrame(Ping, "x", false)}, "1002", {}},
        {"unmasked after a good one", "5.1", "the same, and what came before counts",
            {clientFrame(Text, "one"), clientFrame(Text, "two", false)}, "1002", {"one"}},
        {"binary", "5.6", "binary frames are allowed; an endpoint may refuse a type it does not take (1003)",
            {clientFrame(Binary, "x")}, "1003", {}},
        {"reserved bit 1", "5.2", "MUST fail when no extension gives it a meaning", {clientFrame(Text | 0x40, "x")}, "1002", {}},
        {"reserved bit 2", "5.2", "the same", {clientFrame(Text | 0x20, "x")}, "1002", {}},
        {"reserved bit 3", "5.2", "the same", {clientFrame(Text | 0x10, "x")}, "1002", {}},
        {"opcode 3", "5.2", "unknown opcodes MUST fail the connection", {clientFrame(0x83, "x")}, "1002", {}},
        {"opcode 7", "5.2", "the same", {clientFrame(0x87, "x")}, "1002", {}},
        {"opcode 11", "5.2", "the same for control opcodes", {clientFrame(0x8b, "x")}, "1002", {}},
        {"opcode 15", "5.2", "the same", {clientFrame(0x8f)}, "1002", {}},
        {"length 5 in 16 bits", "5.2", "the shortest form MUST be used", {frameHead(Text, 2, 5) + "hello"}, "1002", {}},
        {"length 5 in 64 bits", "5.2", "the shortest form MUST be used", {frameHead(Text, 8, 5) + "hello"}, "1002", {}},
        {"length with the top bit", "5.2", "the top bit of 64 MUST be 0", {frameHead(Text, 8, quint64(1) << 63)}, "1002", {}},
        {"announced 1 TiB", "7.4.1", "too big: 1009, before it is read", {frameHead(Text, 8, quint64(1) << 40)}, "1009", {}},
        {"over the frame limit", "7.4.1", "too big: 1009", {clientFrame(Text, QByteArray(5000, 'a'))}, "1009", {}},
        {"over the limit in parts", "7.4.1", "too big: 1009, parts count together",
            {clientFrame(TextPart, QByteArray(3000, 'a')), clientFrame(Part, QByteArray(3000, 'a'))}, "1009", {}},
    };
}

QList<FrameCase> fragmentCases()
{
    return {
        {"three parts", "5.4", "parts are one message",
            {clientFrame(TextPart, "a"), clientFrame(Part, "b"), clientFrame(LastPart, "c")}, "open", {"abc"}},
        {"a ping between parts", "5.5", "control frames MAY stand between parts",
            {clientFrame(TextPart, "a"), clientFrame(Ping, "x"), clientFrame(LastPart, "b")}, "open", {"ab"}},
        {"continuation of nothing", "5.4", "MUST follow a first part", {clientFrame(LastPart, "x")}, "1002", {}},
        {"continuation after the end", "5.4", "the same",
            {clientFrame(TextPart, "a"), clientFrame(LastPart, "b"), clientFrame(Part, "c")}, "1002", {"ab"}},
        {"new message inside another", "5.4", "parts of messages MUST NOT be mixed",
            {clientFrame(TextPart, "a"), clientFrame(Text, "b")}, "1002", {}},
        {"ping in parts", "5.5", "control frames MUST NOT be fragmented", {clientFrame(0x09, "x")}, "1002", {}},
        {"close in parts", "5.5", "the same", {clientFrame(0x08, QByteArray("\x03\xe8", 2))}, "1002", {}},
        {"ping of 126 bytes", "5.5", "control frames have at most 125", {clientFrame(Ping, QByteArray(126, 'p'))}, "1002", {}},
        {"ping of 125 bytes", "5.5.2", "is answered with the same bytes", {clientFrame(Ping, QByteArray(125, 'p'))}, "open", {}},
        {"unasked pong", "5.5.3", "MAY be sent, wants no answer", {clientFrame(Pong, "x")}, "open", {}},
        {"some empty parts", "5.4", "parts may be empty",
            {clientFrame(TextPart) + many(clientFrame(Part), 10) + clientFrame(LastPart, "end")}, "open", {"end"}},
        {"5,000 empty parts", "10.4", "implementations SHOULD limit what they take",
            {clientFrame(TextPart) + many(clientFrame(Part), 5000)}, "4429", {}, "private code: too many frames"},
        {"5,000 pings", "10.4", "the same", {many(clientFrame(Ping, "x"), 5000)}, "4429", {}, "private code: too many frames"},
        {"5,000 pongs", "10.4", "the same", {many(clientFrame(Pong, "x"), 5000)}, "4429", {}, "private code: too many frames"},
        {"5,000 messages", "10.4", "the same", {many(clientFrame(Binary, "x"), 1) + many(clientFrame(Text, "x"), 5000)}, "1003", {}},
    };
}

QList<FrameCase> utf8Cases()
{
    return {
        {"good UTF-8", "8.1", "text is UTF-8", {clientFrame(Text, Good)}, "open", {Good}},
        {"good UTF-8 in parts", "5.6", "parts are one message",
            {clientFrame(TextPart, Good.left(4)), clientFrame(Part, Good.mid(4, 7)), clientFrame(LastPart, Good.mid(11))}, "open", {Good}},
        {"good UTF-8 cut inside a character", "5.6", "parts need not end between characters",
            {clientFrame(TextPart, Good.left(3)), clientFrame(Part, Good.mid(3, 8)), clientFrame(LastPart, Good.mid(11))}, "1007", {},
            "**falls short**: Qt 6.4 decodes each part by itself; no browser sends parts of messages of this size"},
        {"bad byte", "8.1", "MUST fail (1007)", {clientFrame(Text, "a\xff")}, "1007", {}},
        {"bad second byte", "8.1", "MUST fail (1007)", {clientFrame(Text, "\xc3(")}, "1007", {}},
        {"overlong", "8.1", "MUST fail (1007)", {clientFrame(Text, "\xc0\x80")}, "1007", {}},
        {"surrogate", "8.1", "MUST fail (1007)", {clientFrame(Text, "\xed\xa0\x80")}, "1007", {}},
        {"beyond U+10FFFF", "8.1", "MUST fail (1007)", {clientFrame(Text, "\xf4\x90\x80\x80")}, "1007", {}},
        {"cut at the end", "8.1", "MUST fail (1007)", {clientFrame(Text, "a\xe2\x82")}, "1007", {}},
        {"cut at the end of the last part", "8.1", "MUST fail (1007)",
            {clientFrame(TextPart, "a\xe2"), clientFrame(LastPart, "\x82")}, "1007", {}},
        {"bad in a later part", "8.1", "MUST fail (1007)", {clientFrame(TextPart, "a\xe2\x82"), clientFrame(LastPart, "b")}, "1007", {}},
    };
}

QList<FrameCase> closeCases()
{
    return {
        {"close 1000", "7.1.5", "is answered with the same code", {closing(1000, "bye")}, "1000", {}},
        {"close without a code", "7.1.5", "is answered; no code stands for 1005", {clientFrame(Close)}, "1000", {},
            "answered with 1000, which the RFC allows"},
        {"close 1001", "7.4.1", "is answered", {closing(1001)}, "1001", {}},
        {"close 3000", "7.4.2", "codes of libraries are fine", {closing(3000)}, "3000", {}},
        {"close 4999", "7.4.2", "private codes are fine", {closing(4999)}, "4999", {}},
        {"close with one byte", "5.5.1", "the code has two: 1002", {clientFrame(Close, "\x03")}, "1002", {}},
        {"close 999", "7.4.2", "not a code: 1002", {closing(999)}, "1002", {}},
        {"close 1004", "7.4.1", "reserved: 1002", {closing(1004)}, "1002", {}},
        {"close 1005", "7.4.1", "MUST NOT be sent: 1002", {closing(1005)}, "1002", {}},
        {"close 1006", "7.4.1", "MUST NOT be sent: 1002", {closing(1006)}, "1002", {}},
        {"close 1015", "7.4.1", "MUST NOT be sent: 1002", {closing(1015)}, "1002", {}},
        {"close 2999", "7.4.2", "not given out: 1002", {closing(2999)}, "1002", {}},
        {"close 5000", "7.4.2", "not a code: 1002", {closing(5000)}, "1002", {}},
        {"close with a bad reason", "5.5.1", "the reason is UTF-8: 1007", {closing(1000, "\xff")}, "1007", {}},
        {"text after close", "5.5.1", "is ignored", {closing(1000) + clientFrame(Text, "late")}, "1000", {}},
        {"HTTP after the upgrade", "5.2", "is no frame: 1002", {"GET / HTTP/1.1\r\nHost: localhost\r\n\r\n"}, "1002", {}},
        {"half a head, then silence", "7.1.7", "may be given up (pings stay unanswered: 4408)", {QByteArray("\x81", 1)}, "silence", {},
            "ended by Qt after 5 s without a close frame, or by us with 4408"},
        {"half a message, then silence", "7.1.7", "the same", {clientFrame(Text, "hello").left(8)}, "silence", {},
            "ended by Qt after 5 s without a close frame, or by us with 4408"},
    };
}

}  // namespace

QByteArray clientFrame(quint8 first, const QByteArray& payload, bool masked)
{
    const QByteArray mask("\x37\xfa\x21\x3d", 4);
    QByteArray out(1, char(first));
    const quint8 bit = masked ? 0x80 : 0;
    if (payload.size() < 126)
        out.append(char(bit | quint8(payload.size())));
    else
        out.append(char(bit | 126)).append(char(payload.size() >> 8)).append(char(payload.size() & 0xff));
    if (!masked)
        return out.append(payload);
    out.append(mask);
    for (qsizetype i = 0; i < payload.size(); ++i)
        out.append(char(payload[i] ^ mask[i % 4]));
    return out;
}

QByteArray frameHead(quint8 first, int lengthBytes, quint64 length)
{
    QByteArray out(1, char(first));
    out.append(char(0x80 | (lengthBytes == 8 ? 127 : lengthBytes == 2 ? 126 : int(length))));
    for (int i = lengthBytes - 1; i >= 0; --i)
        out.append(char(length >> (8 * i) & 0xff));
    return out.append(QByteArray(4, '\0'));
}

const QList<FrameCase>& frameCases()
{
    static const QList<FrameCase> cases = dataCases() + fragmentCases() + utf8Cases() + closeCases();
    return cases;
}

const QList<HandshakeCase>& handshakeCases()
{
    const QByteArray get = "GET /ws HTTP/1.1";
    const QByteArray upgrade = "Upgrade: websocket";
    const QByteArray connection = "Connection: Upgrade";
    const QByteArray version = "Sec-WebSocket-Version: 13";
    const QByteArray key = "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==";
    const char* const accept = "Sec-WebSocket-Accept: s3pPLMBiTxaQ9kYGzzhZRbK+xOo=";
    static const QList<HandshakeCase> cases{
        {"complete", "4.2.2", "101 and the key's answer", get, {upgrade, connection, version, key}, 101, accept},
        {"names in other case", "4.2.1", "compared without case", get, {"UPGRADE: WebSocket", "connection: keep-alive, UPGRADE", version, key}, 101, accept},
        {"version 8", "4.2.2", "426 and the version we speak", get, {upgrade, connection, "Sec-WebSocket-Version: 8", key}, 426, "Sec-WebSocket-Version: 13"},
        {"no version", "4.2.1", "refused", get, {upgrade, connection, key}, 426},
        {"two versions", "11.3.5", "MUST NOT stand twice", get, {upgrade, connection, version, "Sec-WebSocket-Version: 8", key}, 400},
        {"no key", "4.2.1", "refused", get, {upgrade, connection, version}, 400},
        {"short key", "4.2.1", "16 bytes in base64", get, {upgrade, connection, version, "Sec-WebSocket-Key: AAAA"}, 400},
        {"key that is no base64", "4.2.1", "the same", get, {upgrade, connection, version, "Sec-WebSocket-Key: !!!!!!!!!!!!!!!!!!!!!!=="}, 400},
        {"two keys", "11.3.1", "MUST NOT stand twice", get, {upgrade, connection, version, key, key}, 400},
        {"POST", "4.2.1", "only GET", "POST /ws HTTP/1.1", {upgrade, connection, version, key}, 405},
        {"HTTP/1.0", "4.2.1", "HTTP/1.1 at least", "GET /ws HTTP/1.0", {upgrade, connection, version, key}, 426},
        {"no Upgrade", "4.2.1", "refused", get, {connection, version, key}, 426, "Upgrade: websocket"},
        {"another Upgrade", "4.2.1", "refused", get, {"Upgrade: h2c", connection, version, key}, 426},
        {"two Upgrade fields", "4.2.1", "contains \"websocket\"", get, {"Upgrade: h2c", upgrade, connection, version, key}, 426, "", "",
            "stricter: the first field counts, browsers send one"},
        {"no Connection", "4.2.1", "refused", get, {upgrade, version, key}, 426},
        {"with a body", "4.1", "a GET without a body", get, {upgrade, connection, version, key, "Content-Length: 1"}, 400},
        {"extension offered", "9.1", "may be declined: none is in the answer", get,
            {upgrade, connection, version, key, "Sec-WebSocket-Extensions: permessage-deflate; client_max_window_bits"}, 101, accept, "Sec-WebSocket-Extensions"},
        {"our subprotocol", "4.2.2", "one that was offered is chosen", get, {upgrade, connection, version, key, "Sec-WebSocket-Protocol: x, frontdesk.v1"}, 101, "Sec-WebSocket-Protocol: frontdesk.v1"},
        {"unknown subprotocols", "4.2.2", "none is chosen", get, {upgrade, connection, version, key, "Sec-WebSocket-Protocol: chat, bearer.abc"}, 101, accept, "Sec-WebSocket-Protocol"},
        {"foreign Origin", "10.2", "SHOULD be refused (403)", get, {upgrade, connection, version, key, "Origin: https://evil.example"}, 403},
        {"Origin null", "10.2", "the same", get, {upgrade, connection, version, key, "Origin: null"}, 403},
        {"two Host fields", "4.2.1", "one Host", get, {"Host: localhost", "Host: evil.example", upgrade, connection, version, key}, 400},
        {"foreign Host", "4.2.1", "one of our names", get, {"Host: evil.example", upgrade, connection, version, key}, 421},
        {"no such address", "4.2.2", "404", "GET /other HTTP/1.1", {upgrade, connection, version, key}, 404},
        {"upgrade elsewhere", "4.2.2", "no web socket at that address", "GET /health HTTP/1.1", {upgrade, connection, version, key}, 400},
    };
    return cases;
}

QByteArray conformanceTable()
{
    QByteArray out = "| Handshake | RFC 6455 | it asks | Frontdesk answers | |\n|---|---|---|---|---|\n";
    for (const HandshakeCase& c : handshakeCases())
        out += QByteArray("| ") + c.name + " | " + c.section + " | " + c.demand + " | " + QByteArray::number(c.status) + " | " + c.note + " |\n";
    out += "\n| Frames | RFC 6455 | it asks | Frontdesk does | |\n|---|---|---|---|---|\n";
    for (const FrameCase& c : frameCases()) {
        const QByteArray outcome = c.outcome;
        const QByteArray done = outcome == "open" ? QByteArray("goes on") : outcome == "silence" ? QByteArray("gives up") : QByteArray("closes with " + outcome);
        out += QByteArray("| ") + c.name + " | " + c.section + " | " + c.demand + " | " + done + " | " + c.note + " |\n";
    }
    return out;
}

}  // namespace frontdesk::test
