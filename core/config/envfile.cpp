// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/envfile.h"

#include <QFile>
#include <QStringDecoder>

namespace frontdesk {
namespace {

constexpr qint64 MaxBytes = 256 * 1024;
constexpr int MaxEntries = 1000;
constexpr int MaxName = 128;
constexpr int MaxValue = 32'768;

bool isBlank(QChar c) { return c == u' ' || c == u'\t'; }

bool isNameChar(QChar c, bool first)
{
    const ushort u = c.unicode();
    return u == '_' || (u >= 'A' && u <= 'Z') || (u >= 'a' && u <= 'z') || (!first && u >= '0' && u <= '9');
}

/// Reads one line; `text` holds no line end.
class LineReader {
public:
    explicit LineReader(QStringView text) : m_text(text) {}

    /// "" = fine. An empty name means that the line holds nothing.
    QString read(EnvEntry& entry)
    {
        skipBlanks();
        if (atEnd() || peek() == u'#')
            return {};
        entry.name = readName();
        if (entry.name == u"export" && !atEnd() && isBlank(peek())) {
            skipBlanks();
            entry.name = readName();
        }
        if (entry.name.isEmpty())
            return QStringLiteral("a name is expected; write NAME=value with letters, digits and _");
        if (entry.name.size() > MaxName)
            return QStringLiteral("the name is longer than 128 characters");
        skipBlanks();
        if (atEnd() || peek() != u'=')
            // Not which word: it may be the second line of a key that was pasted in.
            return QStringLiteral("\"=\" is expected after the name; write NAME=value, all of the value in one line");
        ++m_pos;
        skipBlanks();
        return readValue(entry.value);
    }

private:
    [[nodiscard]] bool atEnd() const { return m_pos >= m_text.size(); }
    [[nodiscard]] QChar peek() const { return m_text[m_pos]; }
    void skipBlanks()
    {
        while (!atEnd() && isBlank(peek()))
            ++m_pos;
    }
    QString readName()
    {
        const qsizetype start = m_pos;
        while (!atEnd() && isNameChar(peek(), m_pos == start))
            ++m_pos;
        return m_text.mid(start, m_pos - start).toString();
    }
    QString readValue(QString& value)
    {
        QString bad;
        if (!atEnd() && (peek() == u'"' || peek() == u'\'')) {
            bad = readQuoted(value);
        } else {
            const qsizetype start = m_pos;
            while (!atEnd() && !(peek() == u'#' && (m_pos == start || isBlank(m_text[m_pos - 1]))))
                ++m_pos;
            value = m_text.mid(start, m_pos - start).trimmed().toString();
        }
        if (bad.isEmpty() && value.size() > MaxValue)
            bad = QStringLiteral("the value is longer than 32768 characters");
        return bad;
    }
    QString readQuoted(QString& value)
    {
        const QChar quote = m_text[m_pos++];
        for (; !atEnd() && peek() != quote; ++m_pos) {
            if (quote == u'"' && peek() == u'\\' && m_pos + 1 < m_text.size()) {
                ++m_pos;
                value += unescape(peek());
            } else {
                value += peek();
            }
        }
        if (atEnd())
            return u"the quote " % QString(quote)
                   % u" is not closed in this line; close it, and write \\n for a line break";
        ++m_pos;
        skipBlanks();
        if (!atEnd() && peek() != u'#')
            return QStringLiteral("text follows the closing quote; remove it or put # before a comment");
        return {};
    }
    static QString unescape(QChar c)
    {
        switch (c.unicode()) {
        case 'n': return QStringLiteral("\n");
        case 't': return QStringLiteral("\t");
        case 'r': return QStringLiteral("\r");
        case '"':
        case '\\':
        case '$': return QString(c);
        default: return u'\\' % QString(c);
        }
    }

    QStringView m_text;
    qsizetype m_pos = 0;
};

/// The line as text; a problem if it is not UTF-8 or holds a zero byte.
QString decodeLine(QByteArray bytes, QString& line)
{
    if (bytes.endsWith('\r'))
        bytes.chop(1);
    QStringDecoder decoder(QStringDecoder::Utf8);
    line = decoder(bytes);
    if (decoder.hasError() || line.contains(QChar(u'\0')))
        return QStringLiteral("the line is not UTF-8 text; save the file as UTF-8");
    return {};
}

}  // namespace

Result<EnvFile> parseEnvFile(const QByteArray& bytes, const QString& name)
{
    if (bytes.size() > MaxBytes)
        return problemsToError({{name, 0, QStringLiteral("the file is larger than 256 KiB")}});
    EnvFile file;
    ConfigProblems problems;
    int number = 0;
    const QByteArray body = bytes.startsWith("\xEF\xBB\xBF") ? bytes.mid(3) : bytes;
    for (const QByteArray& raw : body.split('\n')) {
        EnvEntry entry;
        entry.line = ++number;
        QString line;
        QString bad = decodeLine(raw, line);
        if (bad.isEmpty())
            bad = LineReader(line).read(entry);
        if (!bad.isEmpty())
            problems << ConfigProblem{name, number, bad};
        else if (!entry.name.isEmpty())
            file.entries << entry;
        if (file.entries.size() > MaxEntries) {
            problems << ConfigProblem{name, number, QStringLiteral("the file holds more than 1000 names; split it")};
            break;
        }
    }
    if (!problems.isEmpty())
        return problemsToError(problems);
    return file;
}

Result<EnvFile> readEnvFile(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{file.exists() ? ErrorCode::Storage : ErrorCode::NotFound,
                     path % u": the file cannot be opened: " % file.errorString(),
                     {}};
    return parseEnvFile(file.read(MaxBytes + 1), path);
}

}  // namespace frontdesk
