// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/knowledge/document.h"

#include "core/model/sentencesplitter.h"

#include <QRegularExpression>
#include <QStringList>

namespace frontdesk {
namespace {

QString withoutComments(QString text)
{
    static const QRegularExpression comment(QStringLiteral("<!--.*?-->"),
                                            QRegularExpression::DotMatchesEverythingOption);
    return text.remove(comment);
}

/// Heading text of "## Title ##", else null.
QString headingOf(const QString& line, int* level)
{
    int hashes = 0;
    while (hashes < line.size() && line.at(hashes) == u'#')
        ++hashes;
    if (hashes == 0 || hashes > 6 || hashes >= line.size() || !line.at(hashes).isSpace())
        return {};
    QString title = line.mid(hashes).trimmed();
    while (title.endsWith(u'#'))
        title.chop(1);
    *level = hashes;
    return title.trimmed();
}

QString plainLine(QString line)
{
    static const QRegularExpression bullet(QStringLiteral("^\\s*(?:[-*+]|\\d+[.)])\\s+"));
    static const QRegularExpression link(QStringLiteral("\\[([^\\]]*)\\]\\([^)]*\\)"));
    line.remove(bullet);
    line.replace(link, QStringLiteral("\\1"));
    line.remove(QStringLiteral("**")).remove(QStringLiteral("__")).remove(u'`');
    return line.trimmed();
}

qsizetype wordCount(const QString& text) { return text.split(u' ', Qt::SkipEmptyParts).size(); }

/// One very long sentence (a list without full stops) is cut by words.
QStringList boundedPieces(const QString& sentence)
{
    const QStringList words = sentence.split(u' ', Qt::SkipEmptyParts);
    QStringList pieces;
    for (qsizetype i = 0; i < words.size(); i += MaxChunkWords)
        pieces << words.mid(i, MaxChunkWords).join(u' ');
    return pieces;
}

void addSection(KnowledgeDocument& document, const QString& section, const QString& body)
{
    QString chunk;
    qsizetype count = 0;
    const auto close = [&] {
        if (!chunk.trimmed().isEmpty())
            document.chunks << KnowledgeChunk{section, chunk.trimmed(), 0};
        chunk.clear();
        count = 0;
    };
    const QStringList sentences = SentenceSplitter::split(body);
    for (const QString& sentence : sentences) {
        const QStringList pieces = boundedPieces(sentence);
        for (const QString& piece : pieces) {
            const qsizetype words = wordCount(piece);
            if (count + words > MaxChunkWords)
                close();
            chunk += (chunk.isEmpty() ? QString() : QStringLiteral(" ")) % piece.trimmed();
            count += words;
        }
    }
    close();
}

}  // namespace

KnowledgeDocument readDocument(const QString& text, const QString& stem)
{
    KnowledgeDocument document;
    QString section;
    QString body;
    const QStringList lines = withoutComments(text).split(u'\n');
    for (const QString& raw : lines) {
        int level = 0;
        const QString heading = headingOf(raw.trimmed(), &level);
        if (heading.isEmpty()) {
            const QString line = plainLine(raw);
            if (!line.isEmpty())
                body += (body.isEmpty() ? QString() : QStringLiteral(" ")) % line;
            continue;
        }
        addSection(document, section, body);
        body.clear();
        if (document.title.isEmpty() && level == 1)
            document.title = heading;
        section = heading;
    }
    addSection(document, section, body);
    if (document.title.isEmpty())
        document.title = stem;
    return document;
}

}  // namespace frontdesk
