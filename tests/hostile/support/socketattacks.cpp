// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/hostile/support/attacks.h"

namespace frontdesk::hostile {
namespace {

const QByteArray Resume = R"({"type":"resume","conversation_id":null,"last_seq":0})";

QByteArray chatMessage(const QByteArray& id)
{
    return textFrame(R"({"type":"message","content":"What is your return policy?","client_message_id":")" + id
                     + R"("})");
}

const Session& sessionOf(const Field& field, const Bad& bad)
{
    return field.sessions[size_t(bad.number) % field.sessions.size()];
}

Plan idleSockets(const Field& field, bool withToken)
{
    return {.connections = withToken ? field.crowd : field.crowd / 2,
            .addresses = field.addresses,
            .opensPerSecond = 1000,
            .opened =
                [&field, withToken](Bad& bad) {
                    bad.out = upgradeRequest(withToken ? sessionOf(field, bad).token : QByteArray());
                },
            .received =
                [](Bad& bad) {
                    // Pings are answered, like a browser does; it keeps the socket open.
                    if (std::exchange(bad.in, {}).contains(QByteArray("\x89\0", 2)))
                        bad.out = QByteArray("\x8a\x80\0\0\0\0", 6);
                    return true;
                }};
}

/// All in one conversation, in which much is said (see talk()), and none of them reads.
Plan deafSockets(const Field& field)
{
    return {.connections = 50,
            .addresses = field.addresses,
            .reads = false,
            .receiveBuffer = 4096,
            .opened = [&field](Bad& bad) { bad.out = upgradeRequest(field.sessions[0].token); },
            .drained =
                [](Bad& bad) {
                    // The 101 is not looked at; the frame must not travel together with the handshake.
                    if (bad.step++ == 0)
                        pauseMs(30), bad.out = textFrame(Resume);
                    return true;
                }};
}

void talk(const Field& field, const std::atomic<bool>& stop)
{
    Wire wire(field.port, 300);
    wire.send(upgradeRequest(field.sessions[0].token));
    static_cast<void>(wire.nextAnswer());
    for (int i = 0; !stop && wire.isOpen(); ++i) {
        wire.send(chatMessage("deaf-" + QByteArray::number(i)));
        while (wire.readMore(60))
            wire.received().clear();
    }
}

Plan chattering(const Field& field)
{
    return {.connections = 50,
            .addresses = field.addresses,
            .opensPerSecond = 200,
            .opened = [&field](Bad& bad) { bad.out = upgradeRequest(sessionOf(field, bad).token); },
            .received =
                [](Bad& bad) {
                    const bool ready = bad.step == 0 && bad.in.contains("\"ready\"");
                    if (!ready && bad.step == 0)
                        return true;
                    bad.in.clear();
                    if (ready)
                        for (; bad.step < 200; ++bad.step)
                            bad.out += chatMessage(QByteArray::number(bad.fd) + '-'
                                                   + QByteArray::number(nowMicros() + bad.step));
                    return true;
                }};
}

}  // namespace

std::vector<Attack> socketAttacks()
{
    return {{"idle web sockets", [](const Field& f) { return idleSockets(f, true); }, {101, 429}},
            {"web sockets without a token", [](const Field& f) { return idleSockets(f, false); }, {101, 429}},
            {"web sockets that never read", deafSockets, {101}, talk},
            {"web sockets that never stop", chattering, {101}}};
}

std::vector<Attack> allAttacks()
{
    std::vector<Attack> all = slowAttacks();
    for (const auto& part : {floodAttacks(), socketAttacks(), cappedAttacks()})
        all.insert(all.end(), part.begin(), part.end());
    return all;
}

}  // namespace frontdesk::hostile
