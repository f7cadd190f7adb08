// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>
#include <QByteArrayList>
#include <QList>

namespace frontdesk::test {

/// What a client sends after the handshake, what RFC 6455 asks, and what is to come of it.
struct FrameCase {
    const char* name;
    const char* section;       ///< of RFC 6455
    const char* demand;        ///< what the RFC asks, in words
    QByteArrayList pieces;     ///< sent in one go
    const char* outcome;       ///< "open", "closed" (by TCP alone) or the code of the server's close frame
    QByteArrayList delivered;  ///< texts that reach the engine, without the probe
    const char* note = "";     ///< where we are stricter than the RFC, or fall short
};

/// A handshake, as the lines behind the request line.
struct HandshakeCase {
    const char* name;
    const char* section;
    const char* demand;
    QByteArray request;      ///< "GET /ws HTTP/1.1"
    QByteArrayList headers;  ///< without Host when it holds one itself
    int status;
    const char* contains = "";  ///< in the head of the answer
    const char* absent = "";    ///< not in it
    const char* note = "";
};

[[nodiscard]] const QList<FrameCase>& frameCases();
[[nodiscard]] const QList<HandshakeCase>& handshakeCases();
/// The table of docs/websocket-conformance.md.
[[nodiscard]] QByteArray conformanceTable();

/// One client frame. `first` is the byte with FIN, reserved bits and opcode.
[[nodiscard]] QByteArray clientFrame(quint8 first, const QByteArray& payload = {}, bool masked = true);
/// The head of a frame whose length is written in `lengthBytes` bytes (0, 2 or 8), masked with zeros.
[[nodiscard]] QByteArray frameHead(quint8 first, int lengthBytes, quint64 length);

}  // namespace frontdesk::test
