// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/yamlpath.h"

#include "core/config/yamlwrite.h"

#include <algorithm>

namespace frontdesk {
namespace {

using yamllines::Lines;
using yamllines::Span;

constexpr int Step = 2;

Error cannotRead(const QString& file, int line, const QString& why)
{
    return Error{ErrorCode::InvalidInput,
                 u"Line " % QString::number(line) % u" of " % file % u' ' % why % u"; change the value there by hand.",
                 {}};
}

YamlPtr nodeOf(const SettingValue& value)
{
    auto node = std::make_shared<YamlNode>();
    if (const auto* items = std::get_if<QStringList>(&value)) {
        node->kind = YamlNode::Kind::List;
        for (const QString& item : *items)
            node->items.push_back(nodeOf(item));
        return node;
    }
    node->kind = YamlNode::Kind::Scalar;
    node->quoted = std::holds_alternative<QString>(value);
    node->text = node->quoted ? std::get<QString>(value) : QString::fromUtf8(yamllines::inlineValue(value));
    return node;
}

/// The tree with the value at the path; `keys` from `depth` on.
YamlPtr changed(const YamlPtr& node, const YamlChange& change, qsizetype depth)
{
    if (depth == change.path.size())
        return change.value ? nodeOf(*change.value) : nullptr;
    auto map = std::make_shared<YamlNode>();
    map->kind = YamlNode::Kind::Map;
    if (node && node->isMap())
        map->entries = node->entries;
    const QString key = change.path.at(depth);
    for (auto it = map->entries.begin(); it != map->entries.end(); ++it) {
        if (it->key != key)
            continue;
        it->value = changed(it->value, change, depth + 1);
        if (!it->value)
            map->entries.erase(it);
        return map;
    }
    if (change.value)
        map->entries.push_back({key, 0, changed(nullptr, change, depth + 1)});
    return map;
}

bool isEmptyMap(const YamlNode& node)
{
    return node.kind == YamlNode::Kind::Null || (node.isMap() && node.entries.empty());
}

bool sameTree(const YamlNode& a, const YamlNode& b)
{
    if (isEmptyMap(a) && isEmptyMap(b))
        return true;
    // Quotes do not matter for what is read, but for what a word means: 5 and "5" are the same to every reader here.
    if (a.kind != b.kind || a.text != b.text || a.items.size() != b.items.size()
        || a.entries.size() != b.entries.size())
        return false;
    for (size_t i = 0; i < a.items.size(); ++i)
        if (!sameTree(*a.items[i], *b.items[i]))
            return false;
    return std::all_of(a.entries.begin(), a.entries.end(), [&b](const YamlEntry& entry) {
        const YamlEntry* other = b.find(entry.key);
        return other && sameTree(*entry.value, *other->value);
    });
}

class PathEdit {
public:
    PathEdit(const QByteArray& text, QString file, const YamlChange& change)
        : m_lines(text), m_file(std::move(file)), m_change(change)
    {
    }
    Result<> apply(const YamlPtr& root);
    [[nodiscard]] QByteArray text() const { return m_lines.join(); }

private:
    Result<> set(const YamlEntry& entry);
    Result<> remove(const YamlEntry& entry);
    Result<> addTo(const YamlEntry* parent, const YamlNode& node, qsizetype depth);
    Result<> rewriteFlow(const YamlEntry& entry, qsizetype depth);
    void write(int line, Span span, const SettingValue& value);
    [[nodiscard]] Lines::Kept linesFor(qsizetype depth, QByteArray indent) const;

    Lines m_lines;
    QString m_file;
    const YamlChange& m_change;
};

/// Written as {...}: its entries have no lines of their own.
bool isFlow(const Lines& lines, const YamlEntry& entry, const Span& span)
{
    const QByteArray head = lines.at(entry.line - 1).text.mid(span.from, span.inlineLength).trimmed();
    return head.startsWith('{') || head.startsWith('[');
}

Result<> PathEdit::apply(const YamlPtr& root)
{
    if (!root->isMap() && root->kind != YamlNode::Kind::Null)
        return cannotRead(m_file, root->line, QStringLiteral("is not a key with a value"));
    const YamlEntry* parent = nullptr;
    const YamlNode* node = root.get();
    for (qsizetype depth = 0; depth < m_change.path.size(); ++depth) {
        const YamlEntry* entry = node->find(m_change.path.at(depth));
        if (!entry)
            return m_change.value ? addTo(parent, *node, depth) : Result<>();
        if (depth + 1 == m_change.path.size())
            return m_change.value ? set(*entry) : remove(*entry);
        const std::optional<Span> span = m_lines.valueOf(entry->line - 1, entry->key);
        if (!span)
            return cannotRead(m_file, entry->line, QStringLiteral("is not written as \"name: value\""));
        if (isFlow(m_lines, *entry, *span))
            return rewriteFlow(*entry, depth + 1);
        if (!entry->value->isMap() && entry->value->kind != YamlNode::Kind::Null)
            return cannotRead(m_file, entry->line, QStringLiteral("holds one value where several are wanted"));
        parent = entry;
        node = entry->value.get();
    }
    return {};
}

void PathEdit::write(int line, Span span, const SettingValue& value)
{
    if (const auto* items = std::get_if<QStringList>(&value); items && span.last > line && span.inlineLength == 0)
        return yamllines::setItems(m_lines, line, span, *items);
    const Lines::Kept comments = m_lines.commentsIn(span);
    std::optional<QByteArrayList> block;
    if (const auto* text = std::get_if<QString>(&value))
        block = yamllines::blockText(*text, m_lines.indentOf(line));
    m_lines.replaceInline(line, span, block ? block->takeFirst() : yamllines::inlineValue(value));
    m_lines.removeBelow(line, span);
    Lines::Kept below;
    if (block)
        for (const QByteArray& row : std::as_const(*block))
            below << m_lines.make(row);
    else
        below = comments;
    m_lines.insertAfter(line, below);
}

Result<> PathEdit::set(const YamlEntry& entry)
{
    const std::optional<Span> span = m_lines.valueOf(entry.line - 1, entry.key);
    if (!span)
        return cannotRead(m_file, entry.line, QStringLiteral("is not written as \"name: value\""));
    write(entry.line - 1, *span, *m_change.value);
    return {};
}

Result<> PathEdit::remove(const YamlEntry& entry)
{
    const int key = entry.line - 1;
    const std::optional<Span> span = m_lines.valueOf(key, entry.key);
    if (!span)
        return cannotRead(m_file, entry.line, QStringLiteral("is not written as \"name: value\""));
    Lines::Kept kept;
    if (const QByteArray comment = m_lines.commentAfter(key, *span); !comment.isEmpty())
        kept << m_lines.make(m_lines.indentOf(key) + comment);
    // What stands inside a map tells of its values; beside them it would tell of others (and texts may hold "# " lines).
    if (!entry.value->isMap())
        for (const yamllines::Line& line : m_lines.commentsIn(*span))
            kept << m_lines.make(line.text.trimmed().isEmpty() ? QByteArray()
                                                               : m_lines.indentOf(key) + line.text.trimmed());
    m_lines.removeBelow(key, *span);
    m_lines.replaceLine(key, kept);
    return {};
}

/// The keys that are missing, one below the other, and the value at the last one.
Lines::Kept PathEdit::linesFor(qsizetype depth, QByteArray indent) const
{
    Lines::Kept added;
    for (; depth + 1 < m_change.path.size(); ++depth, indent += QByteArray(Step, ' '))
        added << m_lines.make(indent + yamllines::scalar(m_change.path.at(depth)) + ":");
    const QByteArray key = indent + yamllines::scalar(m_change.path.last()) + ":";
    const SettingValue& value = *m_change.value;
    if (const auto* items = std::get_if<QStringList>(&value); items && !items->isEmpty()) {
        added << m_lines.make(key);
        for (const QString& item : *items)
            added << m_lines.make(indent + "  - " + yamllines::quoted(item));
        return added;
    }
    std::optional<QByteArrayList> block;
    if (const auto* text = std::get_if<QString>(&value))
        block = yamllines::blockText(*text, indent);
    if (!block) {
        added << m_lines.make(key + ' ' + yamllines::inlineValue(value));
        return added;
    }
    added << m_lines.make(key + ' ' + block->takeFirst());
    for (const QByteArray& row : std::as_const(*block))
        added << m_lines.make(row);
    return added;
}

Result<> PathEdit::addTo(const YamlEntry* parent, const YamlNode& node, qsizetype depth)
{
    QByteArray indent = parent ? m_lines.indentOf(parent->line - 1) + QByteArray(Step, ' ') : QByteArray();
    int after = parent ? parent->line - 1 : m_lines.endOfDocument();
    if (parent && node.entries.empty()) {
        const std::optional<Span> span = m_lines.valueOf(parent->line - 1, parent->key);
        if (!span)
            return cannotRead(m_file, parent->line, QStringLiteral("is not written as \"name: value\""));
        m_lines.replaceInline(parent->line - 1, *span, {});  // "null" or "~"
    }
    if (!node.entries.empty()) {
        indent = m_lines.indentOf(node.entries.front().line - 1);
        const YamlEntry& last = *std::max_element(
            node.entries.begin(), node.entries.end(),
            [](const YamlEntry& a, const YamlEntry& b) { return a.line < b.line; });
        const std::optional<Span> span = m_lines.valueOf(last.line - 1, last.key);
        if (!span)
            return cannotRead(m_file, last.line, QStringLiteral("is not written as \"name: value\""));
        if (parent)
            after = span->last;
    }
    Lines::Kept added = linesFor(depth, indent);
    if (!parent && after >= 0 && !m_lines.at(after).text.trimmed().isEmpty() && m_change.path.size() > 1)
        added.prepend(m_lines.make({}));
    m_lines.insertAfter(after, added);
    return {};
}

/// A map in braces is written anew, on its line, with the change in it.
Result<> PathEdit::rewriteFlow(const YamlEntry& entry, qsizetype depth)
{
    const std::optional<Span> span = m_lines.valueOf(entry.line - 1, entry.key);
    if (!span || span->last != entry.line - 1)
        return cannotRead(m_file, entry.line, QStringLiteral("is written in braces over several lines"));
    const YamlPtr wanted = changed(entry.value, m_change, depth);
    m_lines.replaceInline(entry.line - 1, *span, yamllines::flowValue(*wanted));
    return {};
}

Result<QByteArray> editOne(const QByteArray& text, const QString& file, const YamlChange& change)
{
    const Result<YamlPtr> before = parseYaml(text, file);
    if (!before)
        return before.error();
    const YamlPtr wanted = changed(*before, change, 0);
    if (sameTree(**before, *wanted))
        return text;
    PathEdit edit(text, file, change);
    if (const Result<> done = edit.apply(*before); !done)
        return done.error();
    const QByteArray after = edit.text();
    const Result<YamlPtr> parsed = parseYaml(after, file);
    if (parsed && sameTree(**parsed, *wanted))
        return after;
    return Error{ErrorCode::InvalidInput,
                 file % u" is written in a way that cannot be changed here without touching other lines; change "
                     % change.path.join(u'.') % u" there by hand.",
                 {}};
}

}  // namespace

Result<QByteArray> editYamlPaths(const QByteArray& bytes, const QString& file, const QList<YamlChange>& changes)
{
    static const QByteArray mark("\xEF\xBB\xBF");
    const QByteArray head = bytes.startsWith(mark) ? mark : QByteArray();
    QByteArray text = bytes.mid(head.size());
    for (const YamlChange& change : changes) {
        Result<QByteArray> next = editOne(text, file, change);
        if (!next)
            return next.error();
        text = next.take();
    }
    return QByteArray(head + text);
}

}  // namespace frontdesk
