// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>

#include <atomic>
#include <thread>
#include <vector>

namespace frontdesk::hostile {

/// Times in microseconds; sorted on demand.
class Latencies {
public:
    void add(qint64 micros) { m_values.push_back(micros); }
    [[nodiscard]] size_t count() const { return m_values.size(); }
    /// 0 <= part <= 1; 0 when there are none. In milliseconds.
    [[nodiscard]] double at(double part) const;

private:
    std::vector<qint64> m_values;
};

/// A real customer from 127.0.0.1 on a thread of its own: a session over REST, a web socket, a message every 70 ms whose
/// acknowledgement is timed, and a health probe beside it.
class GoodClient {
public:
    struct Result {
        Latencies acks;
        Latencies probes;
        int unacknowledged = 0;  ///< no ack within 10 s
        int badProbes = 0;       ///< /health did not answer 200 within 10 s
        int reconnects = 0;
        bool entered = false;  ///< session and socket came about at all
    };

    explicit GoodClient(quint16 port);
    ~GoodClient();
    Q_DISABLE_COPY_MOVE(GoodClient)
    /// Ends the thread.
    [[nodiscard]] Result finish();

private:
    void run();

    const quint16 m_port;
    std::atomic<bool> m_stop = false;
    Result m_result;
    std::thread m_thread;
};

/// Session id and token of a new customer; empty when it was refused.
struct Session {
    QByteArray id;
    QByteArray token;
};
[[nodiscard]] Session newSession(quint16 port, int source = 0);

}  // namespace frontdesk::hostile
