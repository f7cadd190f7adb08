// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/business/yamlblocks.h"

#include <QRegularExpression>

namespace frontdesk {
namespace {

constexpr int Step = 2;  // indentation of what is added

int indentOf(const QString& line)
{
    int n = 0;
    while (n < line.size() && line.at(n) == u' ')
        ++n;
    return n;
}

/// Blank lines and comments belong to nobody: they never end a block, and they stay where they are.
bool isContent(const QString& line)
{
    const QString text = line.trimmed();
    return !text.isEmpty() && !text.startsWith(u'#');
}

bool isItem(const QString& line) { return line.trimmed() == u"-" || line.trimmed().startsWith(u"- "); }

bool hasKey(const QString& line, const QString& key)
{
    const QString text = line.trimmed();
    for (const QString& form : {key, QString(u'"' % key % u'"'), QString(u'\'' % key % u'\'')})
        if (text.startsWith(form % u':') && (text.size() == form.size() + 1 || text.at(form.size() + 1).isSpace()))
            return true;
    return false;
}

/// The comment behind a value on one line; only where a # cannot be part of the value.
QString trailingComment(const QString& line)
{
    static const QRegularExpression pattern(
        QStringLiteral("^[^#\"']*:\\s*(?:\"(?:[^\"\\\\]|\\\\.)*\"|'(?:[^']|'')*'|\\[[^#]*\\]|[^#\"'\\[]*)(\\s+#.*)$"));
    const QRegularExpressionMatch match = pattern.match(line);
    return match.hasMatch() ? QString(u"  " % match.captured(1).trimmed()) : QString();
}

QString spaces(int n) { return QString(n, u' '); }

}  // namespace

YamlBlocks::YamlBlocks(const QByteArray& bytes)
{
    if (bytes.contains("\r\n"))
        m_lineEnd = QStringLiteral("\r\n");
    m_lines = QString::fromUtf8(bytes).remove(u'\r').split(u'\n');
    if (m_lines.last().isEmpty())
        m_lines.removeLast();
}

QByteArray YamlBlocks::bytes() const { return (m_lines.join(m_lineEnd) % m_lineEnd).toUtf8(); }

QString YamlBlocks::quoted(const QString& text)
{
    QString out = QStringLiteral("\"");
    for (const QChar c : text) {
        if (c == u'"' || c == u'\\')
            out += u'\\' % QString(c);
        else if (c == u'\n')
            out += QStringLiteral("\\n");
        else if (c == u'\t')
            out += QStringLiteral("\\t");
        else if (c.unicode() >= 0x20 && c.unicode() != 0x7f)
            out += c;
    }
    return out % u'"';
}

YamlBlocks::Block YamlBlocks::whole(qsizetype lines) { return {.first = -1, .end = lines, .indent = -1}; }

qsizetype YamlBlocks::endOf(qsizetype first, int indent, qsizetype limit) const
{
    qsizetype end = first + 1;
    for (qsizetype i = first + 1; i < limit; ++i) {
        if (!isContent(m_lines.at(i)))
            continue;
        const int here = indentOf(m_lines.at(i));
        // A list may stand at the column of its key.
        if (here < indent || (here == indent && !isItem(m_lines.at(i))))
            break;
        end = i + 1;
    }
    return end;
}

int YamlBlocks::childIndent(const Block& parent) const
{
    for (qsizetype i = parent.first + 1; i < parent.end; ++i)
        if (isContent(m_lines.at(i)))
            return indentOf(m_lines.at(i));
    return parent.indent < 0 ? 0 : parent.indent + Step;
}

YamlBlocks::Block YamlBlocks::child(const Block& parent, const QString& key) const
{
    const int indent = childIndent(parent);
    for (qsizetype i = parent.first + 1; i < parent.end; ++i) {
        const QString& line = m_lines.at(i);
        if (isContent(line) && indentOf(line) == indent && hasKey(line, key))
            return {.first = i, .end = endOf(i, indent, parent.end), .indent = indent};
    }
    return {};
}

YamlBlocks::Block YamlBlocks::find(const QStringList& path) const
{
    Block at = whole(m_lines.size());
    for (const QString& key : path) {
        at = child(at, key);
        if (!at.found())
            return {};
    }
    return at;
}

void YamlBlocks::replace(const QStringList& path, const QStringList& lines)
{
    Block parent = whole(m_lines.size());
    for (const QString& key : path.mid(0, path.size() - 1)) {
        Block next = child(parent, key);
        if (!next.found()) {
            const int indent = childIndent(parent);
            m_lines.insert(parent.end, spaces(indent) % key % u':');
            next = {.first = parent.end, .end = parent.end + 1, .indent = indent};
        }
        parent = next;
    }
    const int indent = childIndent(parent);
    const Block old = child(parent, path.last());
    qsizetype at = old.found() ? old.first : parent.end;
    QString comment;
    if (old.found()) {
        comment = old.end == old.first + 1 ? trailingComment(m_lines.at(old.first)) : QString();
        m_lines.remove(old.first, old.end - old.first);
    }
    for (qsizetype i = 0; i < lines.size(); ++i)
        m_lines.insert(at + i, spaces(indent) % lines.at(i) % (i == 0 ? comment : QString()));
}

void YamlBlocks::setInline(const QStringList& path, const QString& text)
{
    replace(path, {QString(path.last() % u": " % text)});
}

void YamlBlocks::setList(const QStringList& path, const QStringList& items)
{
    if (items.isEmpty())
        return setInline(path, QStringLiteral("[]"));
    QStringList lines{QString(path.last() % u':')};
    for (const QString& item : items)
        lines << QString(spaces(Step) % u"- " % item);
    replace(path, lines);
}

void YamlBlocks::remove(const QStringList& path)
{
    if (const Block block = find(path); block.found())
        m_lines.remove(block.first, block.end - block.first);
}

}  // namespace frontdesk
