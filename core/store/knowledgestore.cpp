// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/knowledgestore.h"

#include "core/store/database.h"
#include "core/store/transaction.h"

#include <QSet>

namespace frontdesk {
namespace {

constexpr int MaxTerms = 48;  // a whole question; each further OR costs a walk over one more posting list
constexpr int MaxPassages = 100;

/// Terms as quoted FTS5 strings: whatever stands in them is text, never an operator.
QString matchAny(const QStringList& terms)
{
    QStringList quoted;
    for (const QString& term : terms) {
        // What has no letter or digit tokenises to nothing.
        const bool searchable = std::any_of(term.begin(), term.end(),
                                            [](QChar c) { return c.isLetterOrNumber() || c.isSurrogate(); });
        if (!searchable || quoted.size() == MaxTerms)
            continue;
        QString text = term;
        text.remove(QChar(0)).replace(u'"', QStringLiteral("\"\""));
        quoted.append(u'"' % text % u'"');
    }
    quoted.removeDuplicates();
    return quoted.join(QStringLiteral(" OR "));
}

Passage passageOf(const Statement& row)
{
    // SQLite's bm25() is smaller for better rows; the rest of the program reads "larger is better".
    return {.documentId = row.id<DocumentId>(0),
            .chunkId = row.id<ChunkId>(1),
            .document = row.text(2),
            .title = row.text(3),
            .section = row.text(4),
            .text = row.text(5),
            .page = row.int32(6),
            .bm25 = -row.real(7)};
}

struct Replacement {
    QString stem;
    QString title;
    QString digest;
    QList<KnowledgeChunk> chunks;
    bool sample = false;
};

struct Present {
    DocumentId id;
    bool same = false;
};

void removeDocument(Transaction& tx, DocumentId id)
{
    tx.exec(u"DELETE FROM chunk WHERE document_id = ?", id);
    tx.exec(u"DELETE FROM document WHERE id = ?", id);
    tx.feed(u"knowledge", {}, id.value);
}

Result<DocumentId> replace(Transaction& tx, const Replacement& next)
{
    const auto present = tx.one(
        u"SELECT id, digest = ? AND title = ? AND sample = ? FROM document WHERE stem = ?",
        [](const Statement& row) {
            return Present{row.id<DocumentId>(0), row.boolean(1)};
        },
        next.digest, next.title, next.sample, next.stem);
    if (present && present->same)
        return present->id;
    const auto id = tx.integer(u"INSERT INTO document (stem, title, digest, sample, updated_at) VALUES (?, ?, ?, ?, ?) "
                               u"ON CONFLICT (stem) DO UPDATE SET title = excluded.title, digest = excluded.digest, "
                               u"sample = excluded.sample, updated_at = excluded.updated_at RETURNING id",
                               next.stem, next.title, next.digest, next.sample, tx.now());
    const DocumentId document(id.value_or(0));
    tx.exec(u"DELETE FROM chunk WHERE document_id = ?", document);
    int position = 0;
    for (const KnowledgeChunk& chunk : next.chunks)
        tx.exec(u"INSERT INTO chunk (document_id, position, section, text, page) VALUES (?, ?, ?, ?, ?)", document,
                ++position, chunk.section, chunk.text, chunk.page);
    tx.feed(u"knowledge", {}, document.value);
    return document;
}

}  // namespace

QFuture<Result<QList<Passage>>> KnowledgeStore::searchPassages(QStringList terms, int limit)
{
    const QString match = matchAny(terms);
    const int rows = std::clamp(limit, 0, MaxPassages);
    using Passages = QList<Passage>;
    return m_database.read<Passages>(ReadLane::Turn, [match, rows](ReadContext& context) -> Result<Passages> {
        if (match.isEmpty() || rows == 0)
            return Passages();
        // A word in the heading says more about a passage than one in its text.
        return context.all(u"SELECT d.id, c.id, d.stem, d.title, c.section, c.text, c.page, hit.score "
                           u"FROM (SELECT rowid AS chunk_id, bm25(chunk_text, 2.0, 1.0) AS score FROM chunk_text "
                           u"WHERE chunk_text MATCH ? ORDER BY score LIMIT ?) AS hit "
                           u"JOIN chunk AS c ON c.id = hit.chunk_id JOIN document AS d ON d.id = c.document_id "
                           u"ORDER BY hit.score, c.id",
                           passageOf, match, rows);
    });
}

QFuture<Result<DocumentId>> KnowledgeStore::replaceDocument(QString document, QString title, QString digest,
                                                            QList<KnowledgeChunk> chunks, bool sample)
{
    const Replacement next{document, title, digest, std::move(chunks), sample};
    return m_database.write<DocumentId>([next](Transaction& tx) { return replace(tx, next); });
}

QFuture<Result<int>> KnowledgeStore::removeDocumentsExcept(QStringList keep)
{
    const QSet<QString> kept(keep.begin(), keep.end());
    return m_database.write<int>([kept](Transaction& tx) -> Result<int> {
        const QList<QPair<DocumentId, QString>> documents = tx.all(
            u"SELECT id, stem FROM document ORDER BY id",
            [](const Statement& row) { return qMakePair(row.id<DocumentId>(0), row.text(1)); });
        int removed = 0;
        for (const auto& [id, stem] : documents) {
            if (kept.contains(stem))
                continue;
            removeDocument(tx, id);
            ++removed;
        }
        return removed;
    });
}

}  // namespace frontdesk
