// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/coro.h"
#include "core/console/console.h"
#include "tests/soak/soakworld.h"

#include <QObject>
#include <QTimer>

namespace frontdesk::test {

/// The staff: a console that reads pages, transcripts and events all the time, takes whoever asks for a person, answers,
/// hands back, closes, puts off, and is away for some hours of each day.
class SoakDesk final : public QObject {
    Q_OBJECT

public:
    SoakDesk(SoakWorld& world, Console& console);

    void open();
    /// Finishes what runs; idle() tells when.
    void close() { m_timer.stop(); }
    [[nodiscard]] bool idle() const { return !m_reading && !m_working; }

private:
    struct Case {
        ConversationId id;
        int replies = 0;  ///< still to write
        int pause = 0;    ///< ticks
    };

    void tick();
    [[nodiscard]] bool away() const;
    void beat(bool present);
    void report(const char* what, const Error& error);
    QCoro::Task<> read();
    [[nodiscard]] QCoro::Task<> readMore(ConversationId first, ContactId contact);
    QCoro::Task<> work();
    [[nodiscard]] QCoro::Task<> takeSomebody();
    [[nodiscard]] QCoro::Task<> step(Case current);
    [[nodiscard]] QCoro::Task<> finish(ConversationId id);
    [[nodiscard]] QCoro::Task<> clearMine();

    SoakWorld& m_world;
    Console& m_console;
    QTimer m_timer;
    QList<Case> m_cases;
    ConversationId m_candidate;  ///< somebody the AI serves
    Micros m_beatAt = 0;
    int m_round = 0;
    bool m_reading = false;
    bool m_working = false;
};

}  // namespace frontdesk::test
