// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agent/csvreader.h"

#include <QStringList>

namespace frontdesk {
namespace {

struct Parser {
    explicit Parser(QString text) : text(std::move(text)) {}

    QString text;
    qsizetype at = 0;
    int line = 1;
    bool openQuote = false;

    [[nodiscard]] bool atEnd() const { return at >= text.size(); }

    void skipLine()
    {
        while (!atEnd() && text.at(at) != u'\n')
            ++at;
        ++at;
        ++line;
    }

    QString quoted()
    {
        QString field;
        for (++at; !atEnd(); ++at) {
            const QChar c = text.at(at);
            if (c == u'\n')
                ++line;
            if (c != u'"') {
                field += c;
            } else if (at + 1 < text.size() && text.at(at + 1) == u'"') {
                field += c;
                ++at;
            } else {
                ++at;
                return field;
            }
        }
        openQuote = true;
        return field;
    }

    QString plain()
    {
        const qsizetype start = at;
        while (!atEnd() && text.at(at) != u',' && text.at(at) != u'\n')
            ++at;
        return text.mid(start, at - start);
    }

    QStringList row()
    {
        QStringList fields;
        while (true) {
            QString field;
            if (!atEnd() && text.at(at) == u'"')
                field = quoted();
            field += plain();
            fields << field;
            if (atEnd() || text.at(at) == u'\n')
                break;
            ++at;
        }
        ++at;
        return fields;
    }
};

Error lineError(int line, const QString& what)
{
    return Error{ErrorCode::InvalidInput, QStringLiteral("line %1: ").arg(line) % what, {}};
}

}  // namespace

Result<QList<QHash<QString, QString>>> readCsv(const QByteArray& bytes, CsvLimits limits)
{
    if (bytes.size() > limits.maxBytes)
        return lineError(1, QStringLiteral("the file is too large"));
    Parser parser(QString::fromUtf8(bytes).remove(u'\r').remove(QChar(0xFEFF)));
    QStringList header;
    QList<QHash<QString, QString>> rows;
    while (!parser.atEnd()) {
        const QChar first = parser.text.at(parser.at);
        if (first == u'#' || first == u'\n') {
            parser.skipLine();
            continue;
        }
        const int line = parser.line;
        const QStringList fields = parser.row();
        ++parser.line;
        if (parser.openQuote)
            return lineError(line, QStringLiteral("a quotation mark is not closed"));
        if (header.isEmpty()) {
            header = fields;
            if (header.size() > limits.maxColumns)
                return lineError(line, QStringLiteral("too many columns"));
            continue;
        }
        if (fields.size() != header.size())
            return lineError(line, QStringLiteral("%1 fields instead of %2").arg(fields.size()).arg(header.size()));
        if (rows.size() >= limits.maxRows)
            return lineError(line, QStringLiteral("too many rows"));
        QHash<QString, QString> row;
        for (qsizetype i = 0; i < header.size(); ++i)
            row.insert(header.at(i).trimmed(), fields.at(i).trimmed());
        rows << row;
    }
    return rows;
}

}  // namespace frontdesk
