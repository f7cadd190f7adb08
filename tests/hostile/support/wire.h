// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>
#include <QByteArrayView>
#include <QList>

#include <optional>

namespace frontdesk::hostile {

/// Monotonic.
[[nodiscard]] qint64 nowMicros();
void pauseMs(int ms);

/// 127.0.a.b for a small number; 0 = 127.0.0.1, the address a tunnel would have.
[[nodiscard]] quint32 sourceAddress(int number);

struct DialOptions {
    quint32 source = 0;        ///< host order; 0 = not bound
    int receiveBuffer = 0;     ///< bytes; 0 = the system's
    bool nonBlocking = false;  ///< the connection may still be on its way when dial() returns
};
/// A connected (or connecting) socket, -1 when the system refuses.
[[nodiscard]] int dial(quint16 port, DialOptions options);
/// With `reset` the other side gets an RST instead of a FIN.
void hangUp(int fd, bool reset = false);

struct Answer {
    int status = 0;  ///< 0 = none came
    QByteArray head;
    QByteArray body;
    [[nodiscard]] QByteArray header(const QByteArray& name) const;
};

/// One blocking connection with deadlines, for clients that speak properly.
class Wire {
public:
    explicit Wire(quint16 port, int source = 0);
    ~Wire();
    Q_DISABLE_COPY_MOVE(Wire)

    [[nodiscard]] bool isOpen() const { return m_fd >= 0 && !m_ended; }
    bool send(QByteArrayView bytes);
    /// Waits for at least one more byte; false = time is over, or the other side has ended.
    [[nodiscard]] bool readMore(int ms);
    [[nodiscard]] Answer nextAnswer(int ms = 5000);
    /// Sends a request with a JSON body (or none) and waits for the answer.
    [[nodiscard]] Answer ask(const QByteArray& method, const QByteArray& path, const QByteArray& body = {},
                             const QByteArray& token = {});
    /// The other side ends within the time; what it says meanwhile is kept in received().
    [[nodiscard]] bool waitEnded(int ms);
    [[nodiscard]] QByteArray& received() { return m_received; }

private:
    int m_fd = -1;
    bool m_ended = false;
    QByteArray m_received;
};

[[nodiscard]] QByteArray getRequest(const QByteArray& path, const QByteArray& headers = {});
[[nodiscard]] QByteArray upgradeRequest(const QByteArray& token);
/// A masked text frame.
[[nodiscard]] QByteArray textFrame(const QByteArray& text);
/// Takes one whole unmasked frame from the front of `bytes`; nothing when it is not complete.
struct ServerFrame {
    int opcode = 0;
    QByteArray payload;
};
[[nodiscard]] std::optional<ServerFrame> takeFrame(QByteArray& bytes);

/// The value of a string member of flat JSON; enough for the answers read here.
[[nodiscard]] QByteArray jsonMember(const QByteArray& json, const QByteArray& name);

}  // namespace frontdesk::hostile
