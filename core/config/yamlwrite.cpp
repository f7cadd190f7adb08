// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/yamlwrite.h"

namespace frontdesk::yamllines {

QByteArray inlineValue(const SettingValue& value)
{
    switch (value.index()) {
    case 0: return std::get<bool>(value) ? "true" : "false";
    case 1: return QByteArray::number(std::get<qint64>(value));
    case 2: return QByteArray::number(std::get<double>(value), 'g', 15);
    case 3: return scalar(std::get<QString>(value));
    default: break;
    }
    QByteArrayList items;
    for (const QString& item : std::get<QStringList>(value))
        items << quoted(item);
    return "[" + items.join(", ") + "]";
}

void setItems(Lines& lines, int key, const Span& span, const QStringList& items)
{
    Lines::Kept kept;
    QStringList rest = items;
    QByteArray indent = lines.indentOf(key) + "  ";
    bool sameOrder = true;
    for (int i = key + 1; i <= span.last; ++i) {
        const std::optional<QString> item = lines.itemAt(i);
        if (item)
            indent = lines.indentOf(i);
        if (!item && lines.isBare(i))
            kept << lines.at(i);
        else if (item && rest.contains(*item)) {
            sameOrder = sameOrder && rest.first() == *item;
            rest.removeOne(*item);
            kept << lines.at(i);
        }
    }
    if (!sameOrder || items.isEmpty()) {
        kept = lines.commentsIn(span);
        rest = items;
    }
    if (items.isEmpty())
        lines.replaceInline(key, span, "[]");
    Lines::Kept added;
    for (const QString& item : std::as_const(rest))
        added << lines.make(indent + "- " + quoted(item));
    lines.removeBelow(key, span);
    lines.insertAfter(key, kept + added);
}

std::optional<QByteArrayList> blockText(const QString& text, const QByteArray& indent)
{
    QStringList rows = text.split(u'\n');
    const bool ended = rows.size() > 1 && rows.last().isEmpty();
    if (ended)
        rows.removeLast();
    // A first line with blanks in front, an empty one at either end and anything a reader may take for something else
    // would need more marks than "|".
    if (rows.size() < 2 || rows.first().isEmpty() || rows.last().isEmpty() || rows.first().at(0).isSpace())
        return std::nullopt;
    QByteArrayList lines{ended ? "|" : "|-"};
    for (const QString& row : std::as_const(rows)) {
        for (const QChar c : row)
            if ((c.unicode() < 0x20 && c != u'\t') || c.unicode() == 0x7f || (c.unicode() >= 0x80 && c.unicode() < 0xa0)
                || c.unicode() == 0x2028 || c.unicode() == 0x2029 || c.unicode() == 0xfeff)
                return std::nullopt;
        lines << (row.isEmpty() ? QByteArray() : QByteArray(indent + "  " + row.toUtf8()));
    }
    return lines;
}

QByteArray flowValue(const YamlNode& node)
{
    QByteArrayList parts;
    switch (node.kind) {
    case YamlNode::Kind::Null: return "null";
    case YamlNode::Kind::Scalar: {
        // What stood there without quotes may be a number or a word with a meaning: it stays as it was.
        const QByteArray plain = node.text.toUtf8();
        const bool safe = !node.quoted && !plain.isEmpty() && plain.trimmed() == plain && plain.indexOf('\n') < 0
                          && !plain.contains(": ") && !plain.contains(" #") && plain.indexOf(',') < 0
                          && plain.indexOf('[') < 0 && plain.indexOf(']') < 0 && plain.indexOf('{') < 0
                          && plain.indexOf('}') < 0 && !plain.endsWith(':');
        return safe ? plain : quoted(node.text);
    }
    case YamlNode::Kind::List:
        for (const YamlPtr& item : node.items)
            parts << flowValue(*item);
        return "[" + parts.join(", ") + "]";
    case YamlNode::Kind::Map: break;
    }
    for (const YamlEntry& entry : node.entries)
        parts << scalar(entry.key) + ": " + flowValue(*entry.value);
    return "{" + parts.join(", ") + "}";
}

}  // namespace frontdesk::yamllines
