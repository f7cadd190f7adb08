// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/model/passage.h"

namespace frontdesk {

class Database;

/// The knowledge base's tables and FTS5 index (the business's own text: not sealed).
class KnowledgeStore final : public PassageIndex {
public:
    explicit KnowledgeStore(Database& database) : m_database(database) {}
    [[nodiscard]] QFuture<Result<QList<Passage>>> searchPassages(QStringList terms, int limit) override;
    [[nodiscard]] QFuture<Result<DocumentId>> replaceDocument(QString document, QString title, QString digest,
                                                              QList<KnowledgeChunk> chunks, bool sample) override;
    [[nodiscard]] QFuture<Result<int>> removeDocumentsExcept(QStringList keep) override;

private:
    Database& m_database;
};

}  // namespace frontdesk
