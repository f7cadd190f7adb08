// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/clock.h"
#include "core/base/ids.h"
#include "core/base/result.h"

#include <QFuture>
#include <QHash>
#include <QString>
#include <QStringList>

namespace frontdesk {

/// Data that was handed out of this program, as EgressNote. Never the words themselves.
struct EgressEntry {
    qint64 number = 0;
    Micros at = 0;
    QString service;              ///< name of the provider or of the skill; of a server of a skill, its host
    QString host;                 ///< empty = nothing was reached over the network that we know of
    QString purpose;              ///< one of core/model/purposes.h
    QString outcome;              ///< "ok", "stream" (noted when it opened), "http 404", or the name of what went wrong
    ConversationId conversation;  ///< invalid = none, or it was erased
    QString contactName;          ///< of the conversation's customer; may be empty
    qint64 bytesOut = 0, bytesIn = 0;
    QHash<QString, int> masked;  ///< kind -> how many were replaced
};

struct EgressQuery {
    Micros from = 0;
    Micros until = 0;   ///< exclusive; 0 = no end
    QString service;    ///< empty = all
    QString text;       ///< part of service, host, purpose or outcome, whatever the case of a-z; empty = all
    qint64 before = 0;  ///< rows with a smaller number; 0 = newest
    int limit = 200;    ///< 1..500
};

struct EgressPage {
    QList<EgressEntry> rows;  ///< newest first
    QStringList services;     ///< to filter by, all there are whatever the query; only with the first page
    bool more = false;
};

struct EgressExport {
    QString path;
    qint64 rows = 0;
};

/// "What left this PC": requests to models and to servers of skills, and what skills gave to programs and databases.
/// Threads and errors as in Console.
class EgressConsole {
public:
    virtual ~EgressConsole() = default;

    [[nodiscard]] virtual QFuture<Result<EgressPage>> egress(EgressQuery query) = 0;
    /// All rows of the query as a table (CSV, UTF-8), newest first; `before` and `limit` do not count. Replaces a file at
    /// `path`. The audit tells it.
    [[nodiscard]] virtual QFuture<Result<EgressExport>> exportEgress(EgressQuery query, QString path) = 0;
};

}  // namespace frontdesk
