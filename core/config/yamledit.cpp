// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/yamledit.h"

#include "core/config/yamlwrite.h"

namespace frontdesk {
namespace {

using yamllines::inlineValue;
using yamllines::Line;
using yamllines::Lines;
using yamllines::Span;

Error cannot(const QString& file, int line, const QString& why)
{
    return Error{ErrorCode::InvalidInput,
                 u"Line " % QString::number(line) % u" of " % file % u' ' % why % u"; change the value there by hand.",
                 {}};
}

/// One edit of one file.
class Edit {
public:
    Edit(const QByteArray& text, QString file, QString area, QString name, bool nearExample)
        : m_lines(text),
          m_file(std::move(file)),
          m_area(std::move(area)),
          m_name(std::move(name)),
          m_nearExample(nearExample)
    {
    }

    Result<> apply(const YamlNode& root, const std::optional<SettingValue>& value);
    [[nodiscard]] QByteArray text() const { return m_lines.join(); }

private:
    Result<> change(const YamlEntry& entry, const SettingValue& value);
    Result<> remove(const YamlEntry& entry);
    Result<> insert(const YamlNode& root, const SettingValue& value);
    Result<> insertInto(const YamlEntry& area, const SettingValue& value);
    void append(int indent, const SettingValue& value);

    Lines m_lines;
    QString m_file, m_area, m_name;
    bool m_nearExample;
};

Result<> Edit::apply(const YamlNode& root, const std::optional<SettingValue>& value)
{
    const YamlEntry* area = root.isMap() ? root.find(m_area) : nullptr;
    const YamlEntry* entry = area && area->value->isMap() ? area->value->find(m_name) : nullptr;
    if (entry)
        return value ? change(*entry, *value) : remove(*entry);
    if (!value)
        return {};
    return area ? insertInto(*area, *value) : insert(root, *value);
}

Result<> Edit::change(const YamlEntry& entry, const SettingValue& value)
{
    const int key = entry.line - 1;
    const std::optional<Span> span = m_lines.valueOf(key, m_name);
    if (!span)
        return cannot(m_file, entry.line, QStringLiteral("is not written as \"name: value\""));
    if (value.index() == 4 && span->last > key && span->inlineLength == 0) {
        yamllines::setItems(m_lines, key, *span, std::get<QStringList>(value));
        return {};
    }
    const Lines::Kept comments = m_lines.commentsIn(*span);
    m_lines.replaceInline(key, *span, inlineValue(value));
    m_lines.removeBelow(key, *span);
    m_lines.insertAfter(key, comments);
    return {};
}

Result<> Edit::remove(const YamlEntry& entry)
{
    const int key = entry.line - 1;
    const std::optional<Span> span = m_lines.valueOf(key, m_name);
    if (!span)
        return cannot(m_file, entry.line, QStringLiteral("is not written as \"name: value\""));
    Lines::Kept kept;
    if (const QByteArray comment = m_lines.commentAfter(key, *span); !comment.isEmpty())
        kept << m_lines.make(m_lines.indentOf(key) + comment);
    // At the key's own indentation, or they would become text of a block scalar above.
    for (const Line& line : m_lines.commentsIn(*span))
        kept << m_lines.make(line.text.trimmed().isEmpty() ? QByteArray()
                                                           : m_lines.indentOf(key) + line.text.trimmed());
    m_lines.removeBelow(key, *span);
    m_lines.replaceLine(key, kept);
    return {};
}

Result<> Edit::insertInto(const YamlEntry& area, const SettingValue& value)
{
    const int areaLine = area.line - 1;
    const std::optional<Span> span = m_lines.valueOf(areaLine, m_area);
    const bool empty = area.value->entries.empty();
    if (!span || (!empty && area.value->entries.front().line - 1 <= areaLine))
        return cannot(m_file, area.line, QStringLiteral("holds the settings of this area in braces"));
    if (area.value->kind == YamlNode::Kind::Scalar || area.value->isList())
        return cannot(m_file, area.line, QStringLiteral("is not followed by settings of this area"));
    if (empty)
        m_lines.replaceInline(areaLine, *span, {});
    const QByteArray indent = empty ? m_lines.indentOf(areaLine) + "  "
                                    : m_lines.indentOf(area.value->entries.front().line - 1);
    int after = areaLine;
    if (!empty) {
        const YamlEntry& last = area.value->entries.back();
        const std::optional<Span> lastSpan = m_lines.valueOf(last.line - 1, last.key);
        if (!lastSpan)
            return cannot(m_file, last.line, QStringLiteral("is not written as \"name: value\""));
        after = lastSpan->last;
    }
    // The example line of the template, if it is there, is where people look for the value.
    if (const int example = m_lines.exampleOf(areaLine, m_name); m_nearExample && example >= 0)
        after = example;
    m_lines.insertAfter(after, {m_lines.make(indent + m_name.toUtf8() + ": " + inlineValue(value))});
    return {};
}

Result<> Edit::insert(const YamlNode& root, const SettingValue& value)
{
    if (!root.isMap() && root.kind != YamlNode::Kind::Null)
        return cannot(m_file, root.line, QStringLiteral("is not an area of settings such as \"server:\""));
    int indent = 0;
    if (root.isMap() && !root.entries.empty()) {
        const std::optional<Span> first = m_lines.valueOf(root.entries.front().line - 1, root.entries.front().key);
        if (!first)
            return cannot(m_file, root.entries.front().line, QStringLiteral("is not written as \"area:\""));
        indent = int(m_lines.indentOf(root.entries.front().line - 1).size());
    }
    append(indent, value);
    return {};
}

void Edit::append(int indent, const SettingValue& value)
{
    const QByteArray blanks(indent, ' ');
    Lines::Kept added;
    int after = m_lines.endOfDocument();
    if (after >= 0 && !m_lines.at(after).text.trimmed().isEmpty())
        added << m_lines.make({});
    added << m_lines.make(blanks + m_area.toUtf8() + ":")
          << m_lines.make(blanks + "  " + m_name.toUtf8() + ": " + inlineValue(value));
    m_lines.insertAfter(after, added);
}

bool same(const YamlNode& a, const YamlNode& b);

/// The entries of two maps are the same but for one key.
bool sameBut(const YamlNode& a, const YamlNode& b, const QString& key)
{
    // Keys are unique: as many entries, and each of the one in the other. Comparing both ways would double the work with
    // each level.
    if (a.entries.size() - (a.find(key) ? 1 : 0) != b.entries.size() - (b.find(key) ? 1 : 0))
        return false;
    return std::all_of(a.entries.begin(), a.entries.end(), [&](const YamlEntry& entry) {
        const YamlEntry* other = entry.key == key ? nullptr : b.find(entry.key);
        return entry.key == key || (other && same(*entry.value, *other->value));
    });
}

bool same(const YamlNode& a, const YamlNode& b)
{
    if (a.kind != b.kind || a.text != b.text || a.quoted != b.quoted || a.items.size() != b.items.size())
        return false;
    for (size_t i = 0; i < a.items.size(); ++i)
        if (!same(*a.items[i], *b.items[i]))
            return false;
    return a.entries.size() == b.entries.size()
           && std::all_of(a.entries.begin(), a.entries.end(), [&b](const YamlEntry& entry) {
                  const YamlEntry* other = b.find(entry.key);
                  return other && same(*entry.value, *other->value);
              });
}

bool holds(const YamlNode* node, const std::optional<SettingValue>& value)
{
    if (!value)
        return !node;
    if (!node)
        return false;
    if (value->index() != 4)
        return node->isScalar()
               && (value->index() == 3 ? node->text == std::get<QString>(*value)
                                       : node->text.toUtf8() == inlineValue(*value));
    QStringList items;
    for (const YamlPtr& item : node->items)
        items << item->text;
    return node->isList() && items == std::get<QStringList>(*value);
}

/// The edited file says what was wanted and otherwise what it said before.
bool asWanted(const YamlNode& before, const YamlNode& after, const QString& area, const QString& name,
              const std::optional<SettingValue>& value)
{
    static const YamlNode none;
    const auto areaOf = [&area](const YamlNode& root) -> const YamlNode& {
        const YamlEntry* found = root.find(area);
        return found ? *found->value : none;
    };
    const YamlEntry* entry = areaOf(after).find(name);
    return sameBut(before, after, area) && sameBut(areaOf(before), areaOf(after), name)
           && holds(entry ? entry->value.get() : nullptr, value);
}

}  // namespace

Result<QByteArray> editYaml(const QByteArray& bytes, const QString& file, const QString& area, const QString& name,
                            const std::optional<SettingValue>& value)
{
    static const QByteArray mark("\xEF\xBB\xBF");
    const Result<YamlPtr> before = parseYaml(bytes, file);
    if (!before)
        return before.error();
    const QByteArray head = bytes.startsWith(mark) ? mark : QByteArray();
    for (const bool nearExample : {true, false}) {
        Edit edit(bytes.mid(head.size()), file, area, name, nearExample);
        if (const Result<> done = edit.apply(**before, value); !done)
            return done.error();
        const QByteArray changed = head + edit.text();
        const Result<YamlPtr> after = parseYaml(changed, file);
        if (after && asWanted(**before, **after, area, name, value))
            return changed;
    }
    return Error{ErrorCode::InvalidInput,
                 file % u" is written in a way that cannot be changed here without touching other lines; change " % area
                     % u'.' % name % u" there by hand.",
                 {}};
}

}  // namespace frontdesk
