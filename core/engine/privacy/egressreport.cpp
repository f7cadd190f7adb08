// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/privacy/egressreport.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFileInfo>
#include <QSaveFile>
#include <QtConcurrent>

#include <algorithm>

namespace frontdesk {
namespace {

constexpr int MostOnAPage = 500;
constexpr int PieceRows = 2000;

EgressLogFilter filterOf(const EgressQuery& query)
{
    return {.from = query.from,
            .until = query.until,
            .service = query.service,
            .text = query.text,
            .before = query.before,
            .limit = std::clamp(query.limit, 1, MostOnAPage)};
}

EgressEntry entryOf(const EgressLine& line)
{
    const EgressRow& row = line.row;
    return {.number = row.id,
            .at = row.at,
            .service = row.service,
            .host = row.host,
            .purpose = row.purpose,
            .outcome = row.outcome,
            .conversation = ConversationId(row.conversation),
            .contactName = line.contactName,
            .bytesOut = row.bytesOut,
            .bytesIn = row.bytesIn,
            .masked = row.masked};
}

/// A cell that a table program would take for a formula gets an apostrophe before it.
QByteArray cell(const QString& text)
{
    static const QString formula = QStringLiteral("=+-@\t\r");
    QString safe = !text.isEmpty() && formula.contains(text.front()) ? QString(u'\'' % text) : text;
    const bool quoted = std::any_of(safe.cbegin(), safe.cend(), [](QChar c) {
        return c == u',' || c == u'"' || c == u';' || c == u'\n' || c == u'\r';
    });
    if (quoted)
        safe = u'"' % safe.replace(u'"', QStringLiteral("\"\"")) % u'"';
    return safe.toUtf8();
}

QString kindsOf(const QHash<QString, int>& masked)
{
    QStringList kinds;
    for (auto it = masked.cbegin(); it != masked.cend(); ++it)
        kinds << it.key() % u' ' % QString::number(*it);
    kinds.sort();
    return kinds.join(QStringLiteral("; "));
}

using CsvFile = std::shared_ptr<QSaveFile>;

Error notWritten(const QSaveFile& file)
{
    return {ErrorCode::Storage,
            QCoreApplication::translate("EgressReport",
                                        "The file %1 could not be written. Is the disk full, or the folder read-only?")
                .arg(file.fileName()),
            file.errorString()};
}

Result<CsvFile> openCsv(const QString& path)
{
    const QFileInfo place(path);
    if (!place.isAbsolute() || place.isDir() || !QFileInfo(place.absolutePath()).isDir())
        return Error{
            ErrorCode::InvalidInput,
            QCoreApplication::translate("EgressReport", "The file %1 cannot be written: choose a folder that exists.")
                .arg(path),
            {}};
    auto file = std::make_shared<QSaveFile>(path);
    const QByteArray head = egressCsvHead();
    if (!file->open(QIODevice::WriteOnly) || file->write(head) != head.size())
        return notWritten(*file);
    return file;
}

Result<> appendCsv(const CsvFile& file, const QList<EgressLine>& lines)
{
    QByteArray text;
    for (const EgressLine& line : lines)
        text += egressCsvLine(line.row);
    return file->write(text) == text.size() ? Result<>() : Result<>(notWritten(*file));
}

Result<> closeCsv(const CsvFile& file) { return file->commit() ? Result<>() : Result<>(notWritten(*file)); }

}  // namespace

QByteArray egressCsvHead()
{
    return "time,service,server,purpose,conversation,bytes_out,bytes_in,masked,masked_kinds,outcome\r\n";
}

QByteArray egressCsvLine(const EgressRow& row)
{
    int masked = 0;
    for (const int count : row.masked)
        masked += count;
    const QString time = QDateTime::fromMSecsSinceEpoch(row.at / 1000, Qt::UTC).toString(Qt::ISODateWithMs);
    const QByteArrayList cells{cell(time),
                               cell(row.service),
                               cell(row.host),
                               cell(row.purpose),
                               row.conversation > 0 ? QByteArray::number(row.conversation) : QByteArray(),
                               QByteArray::number(row.bytesOut),
                               QByteArray::number(row.bytesIn),
                               QByteArray::number(masked),
                               cell(kindsOf(row.masked)),
                               cell(row.outcome)};
    return cells.join(',') + "\r\n";
}

EgressReport::EgressReport(Database& database) : m_log(database), m_store(database) { m_files.setMaxThreadCount(1); }

Task<EgressPage> EgressReport::page(EgressQuery query)
{
    const EgressLogFilter filter = filterOf(query);
    auto reading = m_log.page(filter);
    const Result<EgressLines> lines = co_await reading;
    if (!lines)
        co_return lines.error();
    EgressPage page;
    page.more = lines->more;
    for (const EgressLine& line : lines->lines)
        page.rows << entryOf(line);
    if (query.before == 0) {
        auto listing = m_store.services();
        const Result<QStringList> services = co_await listing;
        if (!services)
            co_return services.error();
        page.services = *services;
    }
    co_return page;
}

Task<EgressExport> EgressReport::write(EgressQuery query, QString path)
{
    QFuture<Result<CsvFile>> opening = QtConcurrent::run(&m_files, openCsv, path);
    const Result<CsvFile> opened = co_await opening;
    if (!opened)
        co_return opened.error();
    const CsvFile file = *opened;
    EgressLogFilter filter = filterOf(query);
    filter.before = 0;
    filter.limit = PieceRows;
    EgressExport done{path, 0};
    for (bool more = true; more;) {
        auto reading = m_log.page(filter);
        const Result<EgressLines> lines = co_await reading;
        if (!lines)
            co_return lines.error();
        QFuture<Result<>> appending = QtConcurrent::run(&m_files, appendCsv, file, lines->lines);
        const Result<> appended = co_await appending;
        if (!appended)
            co_return appended.error();
        done.rows += lines->lines.size();
        more = lines->more;
        filter.lowest = lines->lowest;
        filter.before = lines->lines.isEmpty() ? 0 : lines->lines.last().row.id;
    }
    QFuture<Result<>> closing = QtConcurrent::run(&m_files, closeCsv, file);
    const Result<> closed = co_await closing;
    if (!closed)
        co_return closed.error();
    co_return done;
}

}  // namespace frontdesk
