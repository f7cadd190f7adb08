// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/coro.h"
#include "core/console/replayconsole.h"

namespace frontdesk::test {

/// ReplayConsole in memory: answers what was put into it and notes what it was asked.
class FakeReplay final : public ReplayConsole {
public:
    Result<ReplayedTurn> turn = ReplayedTurn{.messageId = {},
                                             .question = QStringLiteral("How long can I return a lamp?"),
                                             .recorded = QStringLiteral("You can return it within 30 days."),
                                             .again = QStringLiteral("You can return it within 30 days."),
                                             .same = true};
    Result<QString> scenario = QStringLiteral("/home/shop/scenarios/how-long-can-i-return.yml");
    QStringList asked;  ///< "replay:<id>", "compare:<id>", "recent", "scenario:<id>"

    QFuture<Result<ReplayedTurn>> replay(QString messageId) override
    {
        asked << u"replay:" % messageId;
        return coro::ready(turn);
    }
    QFuture<Result<ReplayedTurn>> compare(QString messageId, ReplayCandidate) override
    {
        asked << u"compare:" % messageId;
        return coro::ready(turn);
    }
    QFuture<Result<CandidateReport>> tryRecent(ReplayCandidate, int) override
    {
        asked << QStringLiteral("recent");
        return coro::ready(Result<CandidateReport>(CandidateReport{}));
    }
    QFuture<Result<QString>> makeScenario(QString messageId) override
    {
        asked << u"scenario:" % messageId;
        return coro::ready(scenario);
    }
};

}  // namespace frontdesk::test
