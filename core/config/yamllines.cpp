// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/yamllines.h"

#include <QRegularExpression>

namespace frontdesk::yamllines {
namespace {

bool isBlank(char c) { return c == ' ' || c == '\t'; }

/// Column where a comment begins, else the length. `from`: nothing before it counts.
qsizetype commentStart(const QByteArray& text, qsizetype from)
{
    for (qsizetype i = from; i < text.size(); ++i)
        if (text[i] == '#' && (i == 0 || isBlank(text[i - 1])))
            return i;
    return text.size();
}

qsizetype trimmedEnd(const QByteArray& text, qsizetype from, qsizetype end)
{
    while (end > from && isBlank(text[end - 1]))
        --end;
    return end;
}

/// What is open while a value is read: quotes and brackets.
struct Open {
    char quote = 0;
    int brackets = 0;
    [[nodiscard]] bool any() const { return quote || brackets > 0; }

    /// Reads one character; the value is how many were used.
    qsizetype read(const QByteArray& text, qsizetype i)
    {
        const char c = text[i];
        if (quote == '"' && c == '\\')
            return 2;
        if (quote == '\'' && c == '\'' && i + 1 < text.size() && text[i + 1] == '\'')
            return 2;
        if (quote)
            quote = c == quote ? 0 : quote;
        else if (c == '"' || c == '\'')
            quote = c;
        else if (c == '[' || c == '{')
            ++brackets;
        else if (c == ']' || c == '}')
            --brackets;
        else if (c == '#' && (i == 0 || isBlank(text[i - 1])))
            return text.size() - i;
        return 1;
    }
};

}  // namespace

Lines::Lines(const QByteArray& text)
{
    qsizetype from = 0;
    while (from < text.size()) {
        const qsizetype cut = text.indexOf('\n', from);
        const qsizetype stop = cut < 0 ? text.size() : cut;
        const bool crlf = cut > from && text[cut - 1] == '\r';
        m_lines << Line{text.mid(from, stop - from - (crlf ? 1 : 0)), cut < 0 ? QByteArray() : crlf ? "\r\n" : "\n"};
        from = stop + 1;
    }
    if (!m_lines.isEmpty() && !m_lines.first().end.isEmpty())
        m_end = m_lines.first().end;
}

QByteArray Lines::join() const
{
    QByteArray text;
    for (const Line& line : m_lines)
        text += line.text + line.end;
    return text;
}

QByteArray Lines::indentOf(int line) const
{
    const QByteArray& text = m_lines[line].text;
    qsizetype end = 0;
    while (end < text.size() && isBlank(text[end]))
        ++end;
    return text.left(end);
}

bool Lines::isBare(int line) const
{
    const QByteArray text = m_lines[line].text.trimmed();
    return text.isEmpty() || text.startsWith('#');
}

std::optional<Span> Lines::valueOf(int line, const QString& key) const
{
    if (line < 0 || line >= m_lines.size())
        return std::nullopt;
    const QByteArray& text = m_lines[line].text;
    const QByteArray name = key.toUtf8();
    qsizetype at = indentOf(line).size();
    for (const QByteArray& form : {name, QByteArray('"' + name + '"'), QByteArray('\'' + name + '\'')}) {
        qsizetype colon = at + form.size();
        while (text.mid(at).startsWith(form) && colon < text.size() && isBlank(text[colon]))
            ++colon;
        if (!text.mid(at).startsWith(form) || colon >= text.size() || text[colon] != ':'
            || (colon + 1 < text.size() && !isBlank(text[colon + 1])))
            continue;
        Span span{.from = colon + 1, .inlineLength = 0, .first = line, .last = line, .text = false};
        qsizetype begin = span.from;
        while (begin < text.size() && isBlank(text[begin]))
            ++begin;
        const char first = begin < text.size() ? text[begin] : '#';
        if (first == '&' || first == '!')
            return std::nullopt;  // anchors and tags: what refers to them is out of sight
        if (first == '"' || first == '\'' || first == '[' || first == '{')
            return findClose(line, begin, span) ? std::optional(span) : std::nullopt;
        const qsizetype end = trimmedEnd(text, begin, commentStart(text, begin));
        span.text = first == '|' || first == '>';
        span.inlineLength = first == '#' ? 0 : end - span.from;
        span.last = lastIndented(line, first == '#', span.text);
        return span;
    }
    return std::nullopt;
}

bool Lines::findClose(int line, qsizetype column, Span& span) const
{
    Open open;
    span.text = m_lines[line].text[column] == '"' || m_lines[line].text[column] == '\'';
    for (int i = line; i < m_lines.size(); ++i) {
        const QByteArray& text = m_lines[i].text;
        for (qsizetype c = i == line ? column : 0; c < text.size();) {
            c += open.read(text, c);
            if (open.any())
                continue;
            span.last = i;
            span.inlineLength = i == line
                                    ? c - span.from
                                    : trimmedEnd(m_lines[line].text, span.from, m_lines[line].text.size()) - span.from;
            const qsizetype next = trimmedEnd(text, c, text.size());
            const qsizetype comment = commentStart(text, c);
            // Something else than a comment behind the value: not what it looks like.
            return next == c || trimmedEnd(text, c, comment) == c;
        }
    }
    return false;
}

int Lines::lastIndented(int line, bool listBelow, bool text) const
{
    const qsizetype indent = indentOf(line).size();
    int last = line;
    for (int i = line + 1; i < m_lines.size(); ++i) {
        const QByteArray trimmed = m_lines[i].text.trimmed();
        const qsizetype own = indentOf(i).size();
        // A block of text ends at the first line that is not deeper, be it a comment.
        if (trimmed.isEmpty() || (trimmed.startsWith('#') && !text))
            continue;
        const bool item = listBelow && own == indent && (trimmed == "-" || trimmed.startsWith("- "));
        if (own <= indent && !item)
            break;
        last = i;
    }
    return last;
}

Lines::Kept Lines::commentsIn(const Span& span) const
{
    Kept kept;
    for (int i = span.first + 1; i <= span.last && !span.text; ++i)
        if (isBare(i))
            kept << m_lines[i];
    return kept;
}

QByteArray Lines::commentAfter(int line, const Span& span) const
{
    const QByteArray rest = m_lines[line].text.mid(span.from + span.inlineLength).trimmed();
    return rest.startsWith('#') ? rest : QByteArray();
}

std::optional<QString> Lines::itemAt(int line) const
{
    const QByteArray text = m_lines[line].text.trimmed();
    if (!text.startsWith("- "))
        return std::nullopt;
    const Result<YamlPtr> parsed = parseYaml(text, {});
    if (!parsed || !(*parsed)->isList() || (*parsed)->items.size() != 1 || !(*parsed)->items.front()->isScalar())
        return std::nullopt;
    return (*parsed)->items.front()->text;
}

int Lines::exampleOf(int areaLine, const QString& name) const
{
    const QRegularExpression example(u"^\\s*#\\s*" % QRegularExpression::escape(name) % u"\\s*:(\\s|$)");
    const qsizetype indent = indentOf(areaLine).size();
    for (int i = areaLine + 1; i < m_lines.size(); ++i) {
        if (!isBare(i) && indentOf(i).size() <= indent)
            break;
        if (example.match(QString::fromUtf8(m_lines[i].text)).hasMatch())
            return i;
    }
    return -1;
}

int Lines::endOfDocument() const
{
    for (int i = 0; i < m_lines.size(); ++i)
        if (m_lines[i].text == "..." || m_lines[i].text.startsWith("... "))
            return i - 1;
    return int(m_lines.size()) - 1;
}

void Lines::replaceInline(int line, const Span& span, const QByteArray& value)
{
    QByteArray& text = m_lines[line].text;
    qsizetype blanks = 0;
    while (blanks < span.inlineLength && isBlank(text[span.from + blanks]))
        ++blanks;
    const QByteArray gap = value.isEmpty() ? QByteArray() : blanks > 0 ? text.mid(span.from, blanks) : QByteArray(" ");
    text.replace(span.from, span.inlineLength, QByteArray(gap + value));
}

void Lines::replaceLine(int line, const Kept& lines)
{
    m_lines.removeAt(line);
    insertAfter(line - 1, lines);
}

void Lines::removeBelow(int line, const Span& span)
{
    if (span.last > line)
        m_lines.remove(line + 1, span.last - line);
}

void Lines::insertAfter(int line, const Kept& lines)
{
    Kept added = lines;
    for (Line& one : added)
        if (one.end.isEmpty())
            one.end = m_end;
    if (!added.isEmpty() && line >= 0 && m_lines[line].end.isEmpty())
        m_lines[line].end = m_end;
    for (qsizetype i = 0; i < added.size(); ++i)
        m_lines.insert(line + 1 + i, added[i]);
}

QByteArray quoted(const QString& text)
{
    QString out = QStringLiteral("\"");
    for (const QChar c : text) {
        const char16_t code = c.unicode();
        if (c == u'"' || c == u'\\')
            out += u'\\' % c;
        else if (c == u'\n')
            out += QStringLiteral("\\n");
        else if (code < 0x20 || (code >= 0x7f && code < 0xa0) || code == 0x2028 || code == 0x2029 || code == 0xfeff)
            out += QStringLiteral("\\u%1").arg(code, 4, 16, QLatin1Char('0'));
        else
            out += c;
    }
    return (out + u'"').toUtf8();
}

QByteArray scalar(const QString& text)
{
    static const QRegularExpression plain(QStringLiteral("^[A-Za-z][A-Za-z0-9_./-]*$"));
    static const QStringList words = {QStringLiteral("true"), QStringLiteral("false"), QStringLiteral("yes"),
                                      QStringLiteral("no"),   QStringLiteral("on"),    QStringLiteral("off"),
                                      QStringLiteral("null"), QStringLiteral("y"),     QStringLiteral("n")};
    return plain.match(text).hasMatch() && !words.contains(text.toLower()) ? text.toUtf8() : quoted(text);
}

}  // namespace frontdesk::yamllines
