// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/hostile/support/goodclient.h"

#include "tests/hostile/support/wire.h"

#include <algorithm>
#include <memory>

namespace frontdesk::hostile {
namespace {

constexpr int PaceMs = 70;
constexpr int PatienceMs = 10'000;
constexpr int ProbeEvery = 4;

/// The socket of a chat: opened, resumed, and asked for the ack of one message at a time.
class Chat {
public:
    Chat(quint16 port, const QByteArray& token) : m_wire(port)
    {
        m_wire.send(upgradeRequest(token));
        if (m_wire.nextAnswer(PatienceMs).status != 101 || !waitText("\"type\":\"ready\"", PatienceMs))
            return;
        m_fine = m_wire.send(textFrame(R"({"type":"resume","conversation_id":null,"last_seq":0})"));
    }
    [[nodiscard]] bool isFine() const { return m_fine && m_wire.isOpen(); }

    /// Microseconds to the ack, -1 when none came.
    [[nodiscard]] qint64 say(int number)
    {
        const QByteArray id = "good-" + QByteArray::number(number);
        const qint64 from = nowMicros();
        m_wire.send(textFrame(R"({"type":"message","content":"What is your return policy? )"
                              + QByteArray::number(number) + R"(","client_message_id":")" + id + R"("})"));
        return waitText("\"client_message_id\":\"" + id + "\"", PatienceMs, "\"type\":\"ack\"") ? nowMicros() - from
                                                                                                : -1;
    }
    /// Reads what comes meanwhile.
    void idle(int ms)
    {
        const qint64 until = nowMicros() + qint64(ms) * 1000;
        while (m_wire.isOpen() && nowMicros() < until) {
            static_cast<void>(m_wire.readMore(int((until - nowMicros()) / 1000)));
            while (takeFrame(m_wire.received())) {}
        }
    }

private:
    [[nodiscard]] bool waitText(const QByteArray& words, int ms, const QByteArray& also = {})
    {
        const qint64 until = nowMicros() + qint64(ms) * 1000;
        for (;;) {
            while (const auto frame = takeFrame(m_wire.received())) {
                if (frame->payload.contains(words) && frame->payload.contains(also))
                    return true;
            }
            if (nowMicros() >= until || !m_wire.isOpen())
                return false;
            static_cast<void>(m_wire.readMore(int((until - nowMicros()) / 1000) + 1));
        }
    }

    Wire m_wire;
    bool m_fine = false;
};

}  // namespace

double Latencies::at(double part) const
{
    if (m_values.empty())
        return 0;
    std::vector<qint64> sorted = m_values;
    std::sort(sorted.begin(), sorted.end());
    return double(sorted[std::min(sorted.size() - 1, size_t(part * double(sorted.size())))]) / 1000;
}

Session newSession(quint16 port, int source)
{
    Wire wire(port, source);
    const Answer answer = wire.ask("POST", "/api/sessions", "{}");
    if (answer.status != 201)
        return {};
    return {jsonMember(answer.body, "session_id"), jsonMember(answer.body, "token")};
}

GoodClient::GoodClient(quint16 port) : m_port(port), m_thread([this] { run(); }) {}

GoodClient::~GoodClient()
{
    if (m_thread.joinable())
        static_cast<void>(finish());
}

GoodClient::Result GoodClient::finish()
{
    m_stop = true;
    m_thread.join();
    return m_result;
}

void GoodClient::run()
{
    const Session session = newSession(m_port);
    auto chat = std::make_unique<Chat>(m_port, session.token);
    auto probe = std::make_unique<Wire>(m_port);
    m_result.entered = chat->isFine();
    for (int number = 1; !m_stop && m_result.entered; ++number) {
        const qint64 ack = chat->say(number);
        if (ack >= 0)
            m_result.acks.add(ack);
        else
            ++m_result.unacknowledged;
        if (!chat->isFine()) {
            ++m_result.reconnects;
            chat = std::make_unique<Chat>(m_port, session.token);
        }
        if (number % ProbeEvery == 0) {
            const qint64 from = nowMicros();
            // Like a monitoring program: a connection that was closed meanwhile is opened again.
            if (!probe->isOpen() || probe->waitEnded(0))
                probe = std::make_unique<Wire>(m_port);
            probe->send(getRequest("/health"));
            if (probe->nextAnswer(PatienceMs).status == 200)
                m_result.probes.add(nowMicros() - from);
            else
                ++m_result.badProbes;
        }
        chat->idle(PaceMs);
    }
}

}  // namespace frontdesk::hostile
