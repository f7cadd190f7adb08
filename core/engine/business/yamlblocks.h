// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>

namespace frontdesk {

/// Changes single entries of a YAML file that people wrote and leaves every other line alone. Works on block style
/// (`key:` lines with indentation); the caller must load the result before it uses it, because what is written in
/// braces or with anchors may come out wrong.
class YamlBlocks {
public:
    explicit YamlBlocks(const QByteArray& bytes);

    /// `path` = keys from the top; missing parents are made. The text stands behind "key: " as it is.
    void setInline(const QStringList& path, const QString& text);
    /// The same for a value of several lines, each indented below the key; empty = an empty list.
    void setList(const QStringList& path, const QStringList& items);
    void remove(const QStringList& path);
    [[nodiscard]] bool contains(const QStringList& path) const { return find(path).found(); }
    [[nodiscard]] QByteArray bytes() const;

    /// A text in double quotes that YAML reads as exactly this text.
    [[nodiscard]] static QString quoted(const QString& text);

private:
    struct Block {
        qsizetype first = -1;  ///< line of the key; -1 = there is none
        qsizetype end = 0;     ///< behind its last line
        int indent = 0;
        [[nodiscard]] bool found() const { return first >= 0; }
    };
    [[nodiscard]] Block child(const Block& parent, const QString& key) const;
    [[nodiscard]] int childIndent(const Block& parent) const;
    [[nodiscard]] qsizetype endOf(qsizetype first, int indent, qsizetype limit) const;
    [[nodiscard]] static Block whole(qsizetype lines);
    void replace(const QStringList& path, const QStringList& lines);
    [[nodiscard]] Block find(const QStringList& path) const;

    QStringList m_lines;
    QString m_lineEnd = QStringLiteral("\n");
};

}  // namespace frontdesk
