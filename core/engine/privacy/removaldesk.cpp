// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/privacy/removaldesk.h"

#include "core/config/groups/retention.h"
#include "core/config/settings.h"
#include "core/store/erasurestore.h"

#include <qcoro/qcorotimer.h>

#include <QElapsedTimer>
#include <QtConcurrent>

namespace frontdesk {
namespace {

constexpr int MergePages = 64;
constexpr int ShrinkPages = 100;

Error stopped() { return {ErrorCode::Cancelled, {}, QStringLiteral("the program ends")}; }

}  // namespace

RetentionOptions retentionOptions(const Settings& settings)
{
    return {.rules = {.conversationDays = settings.get(setting::RetentionConversationDays),
                      .mediaDays = settings.get(setting::RetentionMediaDays),
                      .turnDays = settings.get(setting::RetentionTurnDays),
                      .sessionDays = settings.get(setting::RetentionSessionDays)},
            .logDays = settings.get(setting::RetentionLogDays)};
}

Task<> removal::rest(qint64 stepNanos)
{
    const std::chrono::milliseconds pause(std::clamp<qint64>(stepNanos / 1'000'000, 1, 50));
    auto resting = QCoro::sleepFor(pause);
    co_await resting;
    co_return Result<>();
}

Task<int> removal::removeFiles(const RemovalParts* parts, QStringList names)
{
    if (names.isEmpty())
        co_return 0;
    QFuture<int> removing = QtConcurrent::run(removeMediaFiles, parts->mediaFolder, names);
    const int removed = co_await removing;
    co_return removed;
}

Task<> removal::mergeIndex(PurgeStore* store, Micros everyMicros, const bool* stop)
{
    bool more = true;
    for (bool first = true; more; first = false) {
        QElapsedTimer timer;
        timer.start();
        auto merging = store->mergeIndex(first, MergePages, everyMicros);
        const Result<bool> merged = co_await merging;
        if (!merged)
            co_return merged.error();
        if (*stop)
            co_return stopped();
        more = *merged;
        auto resting = rest(timer.nsecsElapsed());
        co_await resting;
    }
    co_return Result<>();
}

Task<> removal::shrink(PurgeStore* store, const bool* stop)
{
    bool more = true;
    while (more && !*stop) {
        QElapsedTimer timer;
        timer.start();
        auto shrinking = store->shrink(ShrinkPages);
        const Result<bool> shrunk = co_await shrinking;
        if (!shrunk)
            co_return shrunk.error();
        more = *shrunk;
        auto resting = rest(timer.nsecsElapsed());
        co_await resting;
    }
    co_return Result<>();
}

}  // namespace frontdesk
