// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/engine/twilio/deliverycatchup.h"
#include "core/engine/twilio/textcatchup.h"
#include "core/engine/twilio/threadcatchup.h"

#include <QObject>
#include <QPromise>
#include <QTimer>

#include <memory>
#include <vector>

namespace frontdesk {

/// Compares with Twilio's lists and takes in what never came: at the start, when the computer wakes up, every
/// Options::reconcileMinutes and when asked; in polling mode also every Options::pollSeconds, which is then how messages
/// come in. A pass that fails is tried again soon, then less and less often. Passes never overlap; nothing blocks. Engine
/// thread; outlives its tasks.
class Reconciler final : public QObject {
    Q_OBJECT

public:
    explicit Reconciler(CatchUpWiring wiring, QObject* parent = nullptr);

    void start();
    void shutDown();
    [[nodiscard]] bool idle() const { return !m_running; }
    /// Compares now; empty account = all. The value is how many messages had been missed. Fails with the first error.
    [[nodiscard]] Task<int> synchronise(QString account);
    /// What the last pass of an account ended with; empty = well, or none yet.
    [[nodiscard]] QString problem(const QString& account) const { return m_problems.value(account); }

    /// Once a second: starts what is due. A look that comes much too late means that the computer slept.
    void look();

private:
    enum class Depth : quint8 { Everything, Usual, Poll };

    [[nodiscard]] CatchUpDepth depthOf(Depth depth) const;
    [[nodiscard]] Task<> runDue(Depth depth);
    [[nodiscard]] Task<int> pass(Depth depth, QString account);
    [[nodiscard]] Task<> expect(twilio::Account account, Micros moment);
    /// Are the conversations of this account for us? Those of a shop's own people may live in the same account.
    [[nodiscard]] Task<bool> followsThreads(twilio::Account account);
    [[nodiscard]] Task<int> passOf(twilio::Account account, CatchUpDepth depth);
    void begin();
    void end();
    void schedule(Depth depth, bool worked);
    void noteOutcome(const QString& account, const Result<int>& outcome);

    const CatchUpWiring m_wiring;
    TextCatchUp m_texts;
    ThreadCatchUp m_threads;
    DeliveryCatchUp m_deliveries;
    QTimer m_timer;
    std::stop_source m_stop;
    std::vector<std::shared_ptr<QPromise<void>>> m_waiters;
    QHash<QString, QString> m_problems;
    bool m_running = false;
    bool m_everything = true;  ///< the next full pass looks at every conversation
    int m_failures = 0;
    int m_wakings = 0;       ///< of the computer
    Micros m_startedAt = 0;  ///< our clock; 0 once the first pass has noted it
    Micros m_lookedAt = 0;   ///< steady, as all of these
    Micros m_fullAt = 0;
    Micros m_pollAt = 0;
};

}  // namespace frontdesk
