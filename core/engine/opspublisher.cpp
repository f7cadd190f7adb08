// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/opspublisher.h"

#include "core/base/json.h"
#include "core/model/message.h"
#include "core/server/metrics.h"

namespace frontdesk {
namespace {

OpsReply reply(int status, const Json& body) { return {status, "application/json", toBytes(body)}; }

Json missingParts(const QStringList& missing)
{
    Json list = Json::array();
    for (const QString& part : missing)
        list.push_back(toStd(part));
    return list;
}

}  // namespace

OpsSnapshot makeOpsSnapshot(const OpsFacts& facts, const Metrics& metrics)
{
    const bool ready = facts.missing.isEmpty() && !facts.draining;
    const bool healthy = facts.store.healthy;
    const char* status = !healthy ? "unhealthy" : ready ? "healthy" : facts.draining ? "draining" : "starting";
    const Json database = {{"status", healthy ? "healthy" : "unhealthy"},
                           {"commits", facts.store.commits},
                           {"jobs", facts.store.jobs},
                           {"queued", facts.store.queued},
                           {"last_commit_us", facts.store.lastCommitMicros}};
    OpsSnapshot snapshot;
    snapshot.takenAt = facts.now;
    snapshot.replies.insert("/live", reply(200, {{"status", "live"}}));
    snapshot.replies.insert(
        "/ready", reply(ready ? 200 : 503,
                        {{"ready", ready}, {"missing", missingParts(facts.missing)}, {"draining", facts.draining}}));
    snapshot.replies.insert("/health/db", reply(healthy ? 200 : 503, database));
    snapshot.replies.insert(
        "/health", reply(healthy ? 200 : 503, {{"status", status},
                                               {"version", toStd(facts.version)},
                                               {"timestamp", toStd(isoTime(facts.now))},
                                               {"uptime_seconds", (facts.now - facts.startedAt) / MicrosPerSecond},
                                               {"checks", {{"database", database}}},
                                               {"figures", facts.figures}}));
    snapshot.replies.insert("/metrics", {200, "text/plain; version=0.0.4; charset=utf-8", metrics.serialize()});
    snapshot.replies.insert("/openapi.json", {200, "application/json", facts.openApi});
    return snapshot;
}

}  // namespace frontdesk
