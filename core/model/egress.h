// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/ids.h"

#include <QHash>
#include <QString>

namespace frontdesk {

/// Data that was handed out of this program: one request to a model or to a server of a skill, or one call of a skill's
/// program or database, which may run on this PC. Never the words themselves.
struct EgressNote {
    QString purpose;       ///< one of core/model/purposes.h
    QString service;       ///< name of the provider, or of the skill; of a server of a skill, its host
    QString host;          ///< without user, path and query; empty = nothing went over the network that we know of
    QString conversation;  ///< public id; empty = none
    qint64 bytesOut = 0;   ///< of the body or the values; of a server of a skill also of path and query
    qint64 bytesIn = 0;    ///< of the body or the result; 0 when it failed, and for an open stream
    QHash<QString, int> masked;  ///< how many of each kind were replaced: {"email", 1}
    QString outcome;             ///< "ok", "stream" (noted when it opened), "http 404", or the name of what went wrong
};

/// Who keeps the log "what left this PC". Called once per request that may have gone out: when it has ended, or when a
/// stream of a skill's server opens. Engine thread.
class EgressRecorder {
public:
    virtual ~EgressRecorder() = default;
    virtual void record(EgressNote note) = 0;
};

}  // namespace frontdesk
