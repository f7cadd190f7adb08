// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtGlobal>

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace frontdesk::bench {

struct LoadResult {
    quint64 answered = 0;  ///< with a 2xx
    quint64 refused = 0;   ///< with another status
    quint64 broken = 0;    ///< connections that ended
    double seconds = 0;
    std::vector<double> latencyMs;
    [[nodiscard]] double perSecond() const { return seconds > 0 ? double(answered) / seconds : 0; }
};

/// A closed-loop HTTP/1.1 client: keep-alive connections over loopback, one request in flight on each, driven by one
/// epoll loop in the calling thread. Its own cost is a few microseconds a request.
class HttpLoad {
public:
    HttpLoad(quint16 port, int connections);
    ~HttpLoad();
    Q_DISABLE_COPY_MOVE(HttpLoad)

    /// Appends the next request of `connection` to `out`; false = this connection is done.
    using Make = std::function<bool(int connection, std::string& out)>;
    using Got = std::function<void(int connection, int status, std::string_view body)>;
    /// Runs until every connection is done and has its answer.
    [[nodiscard]] LoadResult run(const Make& make, const Got& got = {});
    /// For `seconds`; what is answered later does not count.
    [[nodiscard]] LoadResult runFor(double seconds, const Make& make);

    /// One request with a JSON body. `headers`: complete lines.
    static void append(std::string& out, std::string_view method, std::string_view path, std::string_view headers,
                       std::string_view body);

private:
    struct Connection {
        int fd = -1;
        std::string in;
        double sentAt = 0;
        bool waiting = false;
    };
    void connectOne(Connection& connection) const;
    [[nodiscard]] bool sendNext(int index, const Make& make);
    [[nodiscard]] bool readSome(Connection& connection);
    [[nodiscard]] bool takeAnswer(int index, const Got& got, LoadResult& result);

    const quint16 m_port;
    int m_epoll = -1;
    std::vector<Connection> m_connections;
    std::string m_out;
};

}  // namespace frontdesk::bench
