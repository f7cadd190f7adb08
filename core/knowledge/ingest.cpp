// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/knowledge/ingest.h"

#include "core/knowledge/document.h"
#include "core/model/words.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QSet>
#include <QtConcurrent>

namespace frontdesk {
namespace {

struct ReadFile {
    QString stem;
    QString digest;
    KnowledgeDocument document;
    QString problem;
};

struct ReadFolder {
    QList<ReadFile> files;
    CorpusStatistics statistics;
};

QStringList filesOf(const QString& baseFolder, const QStringList& globs)
{
    QStringList paths;
    for (const QString& glob : globs) {
        if (glob.contains(QStringLiteral("..")) || QDir::isAbsolutePath(glob))
            continue;
        const QFileInfo pattern(baseFolder % u'/' % glob);
        const QFileInfoList found = QDir(pattern.path()).entryInfoList({pattern.fileName()}, QDir::Files, QDir::Name);
        for (const QFileInfo& file : found)
            paths << file.filePath();
    }
    paths.removeDuplicates();
    return paths;
}

ReadFile readOne(const QString& path)
{
    ReadFile result;
    result.stem = QFileInfo(path).completeBaseName();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        result.problem = file.errorString();
        return result;
    }
    if (file.size() > MaxDocumentBytes) {
        result.problem = QStringLiteral("larger than 12 MB");
        return result;
    }
    const QByteArray bytes = file.readAll();
    result.digest = QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
    result.document = readDocument(QString::fromUtf8(bytes), result.stem);
    if (result.document.chunks.isEmpty())
        result.problem = QStringLiteral("no text");
    return result;
}

ReadFolder readFolder(const QString& baseFolder, const QStringList& globs)
{
    ReadFolder folder;
    const QStringList paths = filesOf(baseFolder, globs);
    for (const QString& path : paths) {
        folder.files << readOne(path);
        const ReadFile& file = folder.files.last();
        for (const KnowledgeChunk& chunk : file.document.chunks) {
            const QStringList stems = contentStems(file.document.title % u' ' % chunk.section % u' ' % chunk.text);
            ++folder.statistics.chunks;
            for (const QString& stem : QSet<QString>(stems.begin(), stems.end()))
                ++folder.statistics.chunksWithStem[stem];
        }
    }
    return folder;
}

}  // namespace

Task<IngestReport> ingestDocuments(PassageIndex* index, QString baseFolder, QStringList globs, bool sample)
{
    const QFuture<ReadFolder> reading = QtConcurrent::run(readFolder, baseFolder, globs);
    const ReadFolder folder = co_await reading;
    IngestReport report;
    report.statistics = folder.statistics;
    QStringList keep;
    for (const ReadFile& file : folder.files) {
        if (!file.problem.isEmpty()) {
            report.skipped << QString(file.stem % u": " % file.problem);
            continue;
        }
        const QFuture<Result<DocumentId>> storing = index->replaceDocument(file.stem, file.document.title, file.digest,
                                                                           file.document.chunks, sample);
        const Result<DocumentId> stored = co_await storing;
        if (!stored)
            co_return stored.error();
        keep << file.stem;
        ++report.documents;
        report.chunks += int(file.document.chunks.size());
    }
    const QFuture<Result<int>> removing = index->removeDocumentsExcept(keep);
    const Result<int> removed = co_await removing;
    if (!removed)
        co_return removed.error();
    report.removed = *removed;
    co_return report;
}

}  // namespace frontdesk
