// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "tests/soak/customerline.h"

#include <deque>
#include <memory>

namespace frontdesk::test {

/// Visitors who may come back another day; the oldest are forgotten.
struct Returners {
    struct Visitor {
        Credential who;
        QByteArray conversation;
        qint64 lastSeq = 0;
    };
    std::deque<Visitor> list;
    static constexpr std::size_t Most = 500;
};

/// One place at the counter: a visitor comes, asks some questions, now and then loses the line, sends a file or wants a
/// person, and leaves in one of the usual ways; then the next one comes. Lives as long as the run.
class SoakCustomer final : public QObject {
    Q_OBJECT

public:
    SoakCustomer(SoakWorld& world, Returners& returners, std::unique_ptr<CustomerLine> line);

    void arrive();
    /// Called a few times a second: whoever waits too long leaves.
    void lookAtWatch();
    [[nodiscard]] bool idle() const { return m_state == State::Away; }

private:
    enum class State : quint8 { Away, Entering, Connecting, Chatting, Leaving };

    void connectLine();
    void received(const QByteArray& frame);
    void closed(int code);
    void ready();
    void checkOrder(const QByteArray& frame, const QByteArray& type);
    void say();
    void sendText(const QByteArray& text, const QByteArray& media);
    void uploadThenSay(const QByteArray& text);
    void answered(const QByteArray& frame);
    void status(const QByteArray& frame);
    void staffWrote();
    void goOn();
    void leave();
    void rate();
    void gone(bool mayReturn);
    void call(CustomerCall what, const QByteArray& body, int expected, std::function<void(const QByteArray&)> then);
    [[nodiscard]] QByteArray question();

    SoakWorld& m_world;
    Returners& m_returners;
    std::unique_ptr<CustomerLine> m_line;
    State m_state = State::Away;
    quint64 m_visit = 0;  ///< answers to an earlier visitor are dropped
    Returners::Visitor m_me;
    int m_left = 0;  ///< questions
    bool m_wantsPerson = false;
    bool m_withPerson = false;
    bool m_waiting = false;  ///< for an answer
    bool m_acknowledged = false;
    qint64 m_sentAt = 0;  ///< steady nanoseconds
    qint64 m_since = 0;   ///< of the state, steady nanoseconds
};

}  // namespace frontdesk::test
