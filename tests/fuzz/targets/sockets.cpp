// SPDX-License-Identifier: GPL-3.0-or-later
// Bytes through real sockets: web socket frames into a gateway, lines into the link between two starts of the program.
#include "tests/fuzz/fuzz.h"
#include "tests/fuzz/targets/gatewayworld.h"

#include "app/instancelink.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QLocalSocket>
#include <QStringDecoder>
#include <QTcpSocket>
#include <QTemporaryDir>

namespace frontdesk::fuzz {
namespace {

constexpr int PatienceMs = 8'000;
constexpr qsizetype FrameLimit = 4096;

template <class Done>
bool spin(Done done)
{
    QElapsedTimer clock;
    clock.start();
    while (!done()) {
        if (clock.elapsed() > PatienceMs)
            return false;
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents | QEventLoop::AllEvents, 5);
    }
    return true;
}

class Observer final : public SocketObserver {
public:
    void socketOpened(const SocketInfo&) override { ++opened; }
    void socketText(SocketId, const QByteArray& text) override
    {
        ++texts;
        QStringDecoder decoder(QStringDecoder::Utf8);
        const QString decoded = decoder(text);
        FUZZ_CHECK(!decoder.hasError() && decoded.size() <= text.size(), "text that is not UTF-8 was delivered");
        FUZZ_CHECK(text.size() <= FrameLimit, "text over the limit was delivered");
    }
    void socketClosed(SocketId) override { ++closed; }

    int opened = 0;
    int closed = 0;
    int texts = 0;
};

struct SocketWorld {
    SocketWorld() : gateway(options(), worldRoutes(), &observer)
    {
        const QFuture<Result<quint16>> started = gateway.start();
        FUZZ_CHECK(spin([&] { return started.isFinished(); }) && started.result().ok(), "no gateway");
        port = *started.result();
        gateway.setReady(true);
    }
    static GatewayOptions options()
    {
        GatewayOptions o = GatewayWorld::options();
        o.port = 0;
        o.rates.standard = o.rates.chat = o.rates.search = o.rates.upload = o.rates.asset = {};
        o.maxFrameBytes = FrameLimit;
        o.socketMessagesPerSecond = 0;
        return o;
    }

    Observer observer;
    Gateway gateway;
    quint16 port = 0;
};

// One server for all inputs: what leaks with each of them shows. Both end while there still is an application.
SocketWorld* s_world = nullptr;
InstanceServer* s_link = nullptr;

SocketWorld& socketWorld()
{
    if (!s_world) {
        s_world = new SocketWorld;
        qAddPostRoutine([] { delete std::exchange(s_world, nullptr); });
    }
    return *s_world;
}

void checkServerFrames(const QByteArray& bytes)
{
    for (qsizetype at = 0; at + 2 <= bytes.size();) {
        const auto first = quint8(bytes[at]);
        const auto second = quint8(bytes[at + 1]);
        FUZZ_CHECK((first & 0x70) == 0 && (second & 0x80) == 0, "the server sends a frame that is not right");
        qsizetype length = second & 0x7f;
        qsizetype header = 2;
        if (length == 126 && at + 4 <= bytes.size()) {
            length = quint8(bytes[at + 2]) << 8 | quint8(bytes[at + 3]);
            header = 4;
        }
        if ((first & 0x0f) == 8)
            feature(hashOf("close")
                    + (length >= 2 && at + 4 <= bytes.size()
                           ? quint64(quint8(bytes[at + 2])) << 8 | quint8(bytes[at + 3])
                           : 0));
        at += header + length;
    }
}

/// Sends everything, waits for the server's end or ends it itself.
void converse(SocketWorld& world, const QByteArray& frames)
{
    QTcpSocket client;
    client.connectToHost(QHostAddress(QHostAddress::LocalHost), world.port);
    FUZZ_CHECK(spin([&] { return client.state() == QAbstractSocket::ConnectedState; }),
               "the gateway takes nobody any more");
    client.write("GET /ws HTTP/1.1\r\nHost: localhost\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n"
                 "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n");
    QByteArray received;
    const auto collect = [&] {
        received += client.readAll();
        return received.contains("\r\n\r\n");
    };
    FUZZ_CHECK(spin(collect) && received.startsWith("HTTP/1.1 101"), "the gateway upgrades nobody any more");
    received.remove(0, received.indexOf("\r\n\r\n") + 4);
    client.write(frames);
    // A good ping behind it: either it is answered or the connection was ended.
    client.write(QByteArray("\x89\x84\0\0\0\0done", 10));
    QElapsedTimer clock;
    clock.start();
    while (client.state() == QAbstractSocket::ConnectedState
           && !received.contains("\x8a\x04"
                                 "done")
           && clock.elapsed() < 30) {
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents | QEventLoop::AllEvents, 5);
        received += client.readAll();
    }
    received += client.readAll();
    checkServerFrames(received);
    client.abort();
}

}  // namespace

int fuzzWebSocket(const std::uint8_t* data, std::size_t size)
{
    SocketWorld& world = socketWorld();
    const int before = world.observer.texts;
    converse(world, bytesOf(data, size));
    FUZZ_CHECK(
        spin([&] { return world.gateway.stats().connections == 0 && world.observer.closed == world.observer.opened; }),
        "a connection is left behind");
    feature(hashOf("texts") + quint64(qMin(world.observer.texts - before, 8)));
    return 0;
}

int fuzzCtl(const std::uint8_t* data, std::size_t size)
{
    static int calls = 0;
    static const QTemporaryDir folder;
    if (!s_link) {
        s_link = new InstanceServer;
        FUZZ_CHECK(s_link->listen(folder.path()).ok(), "no local server");
        s_link->handle("status", [](const QByteArray& argument) -> QByteArray {
            ++calls;
            FUZZ_CHECK(argument.size() < 512 && !argument.contains('\n'), "an argument that is no line");
            return QByteArray("ok ") + QByteArray::number(argument.size());
        });
        qAddPostRoutine([] { delete std::exchange(s_link, nullptr); });
    }
    const QByteArray bytes = bytesOf(data, size);
    calls = 0;
    QLocalSocket client;
    client.connectToServer(instanceSocketName(folder.path()));
    FUZZ_CHECK(spin([&] { return client.state() == QLocalSocket::ConnectedState; }), "the link takes nobody any more");
    client.write(bytes);
    client.flush();
    QByteArray answer;
    const bool complete = bytes.contains('\n') || bytes.size() > 512;
    const auto over = [&] {
        answer += client.readAll();
        return client.state() == QLocalSocket::UnconnectedState;
    };
    FUZZ_CHECK(!complete || spin(over), "the link does not end");
    FUZZ_CHECK(calls <= 1, "one connection was answered twice");
    FUZZ_CHECK(answer.count('\n') <= 1 && answer.size() <= 512, "the answer is not one line");
    feature(hashOf("ctl") + (answer.startsWith("ok") ? 1U : answer.isEmpty() ? 2U : 3U));
    client.abort();
    return 0;
}

}  // namespace frontdesk::fuzz
