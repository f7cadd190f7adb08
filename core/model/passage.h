// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/ids.h"
#include "core/base/result.h"

#include <QFuture>
#include <QList>
#include <QString>

namespace frontdesk {

/// A chunk of a knowledge document as the index returns it. `bm25` is positive, larger is better; it is an index
/// score and never shown to people.
struct Passage {
    DocumentId documentId;
    ChunkId chunkId;
    QString document;  ///< file stem
    QString title;     ///< document title
    QString section;   ///< heading
    QString text;
    int page = 0;
    double bm25 = 0;
};

struct KnowledgeChunk {
    QString section;
    QString text;
    int page = 0;
};

/// The full-text index of the knowledge base; implemented by core/store (knowledge must not see the store).
class PassageIndex {
public:
    virtual ~PassageIndex() = default;
    /// `terms` are plain words (never FTS syntax); any of them may match; best first, at most `limit` rows.
    [[nodiscard]] virtual QFuture<Result<QList<Passage>>> searchPassages(QStringList terms, int limit) = 0;
    /// Replaces the document's chunks in one transaction; an unchanged `digest` does nothing. Returns the id.
    [[nodiscard]] virtual QFuture<Result<DocumentId>> replaceDocument(QString document, QString title, QString digest,
                                                                      QList<KnowledgeChunk> chunks, bool sample) = 0;
    /// Removes documents whose file stem is not in `keep`.
    [[nodiscard]] virtual QFuture<Result<int>> removeDocumentsExcept(QStringList keep) = 0;
};

}  // namespace frontdesk
