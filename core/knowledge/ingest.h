// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/coro.h"
#include "core/knowledge/retriever.h"
#include "core/model/passage.h"

#include <QStringList>

namespace frontdesk {

struct IngestReport {
    int documents = 0;
    int chunks = 0;
    int removed = 0;
    QStringList skipped;          ///< "name: reason", for the Health page
    CorpusStatistics statistics;  ///< for Retriever::setStatistics
};

/// Reads the files that `globs` (relative to `baseFolder`, no "..") name and brings the index in line with them; files
/// that did not change cost one digest. Reads files on the global thread pool. `index` must outlive the task.
[[nodiscard]] Task<IngestReport> ingestDocuments(PassageIndex* index, QString baseFolder, QStringList globs,
                                                 bool sample);

}  // namespace frontdesk
