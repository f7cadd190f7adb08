// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/config/yamlfile.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

/// The lines of a YAML file as they are written, for editing single values. Bytes, UTF-8, without a byte order mark.
namespace frontdesk::yamllines {

struct Line {
    QByteArray text;  ///< without its end
    QByteArray end;   ///< "\n", "\r\n" or nothing
};

/// Where the value of a key stands.
struct Span {
    qsizetype from = 0;          ///< column behind the colon
    qsizetype inlineLength = 0;  ///< blanks and value on the key's line; 0 = the value stands below, or nowhere
    int first = 0;               ///< index of the key's line
    int last = 0;                ///< index of the last line that belongs to the value
    bool text = false;           ///< lines below are text, also those that begin with #
};

class Lines {
public:
    using Kept = QList<Line>;
    explicit Lines(const QByteArray& text);

    [[nodiscard]] QByteArray join() const;
    [[nodiscard]] const Line& at(int line) const { return m_lines[line]; }
    [[nodiscard]] QByteArray indentOf(int line) const;
    /// The value of the block style key `key` on that line; nothing when the line is written in another way.
    [[nodiscard]] std::optional<Span> valueOf(int line, const QString& key) const;
    /// Comment and blank lines inside a value.
    [[nodiscard]] Kept commentsIn(const Span& span) const;
    /// "# ..." behind the value on the key's line.
    [[nodiscard]] QByteArray commentAfter(int line, const Span& span) const;
    /// Text of a "- item" line that stands for itself.
    [[nodiscard]] std::optional<QString> itemAt(int line) const;
    [[nodiscard]] bool isBare(int line) const;  ///< blank, or a comment only
    /// "# name: ..." in the part of the file that begins at this area; -1 if there is none.
    [[nodiscard]] int exampleOf(int areaLine, const QString& name) const;
    /// The line after which another area may stand; -1 for an empty file.
    [[nodiscard]] int endOfDocument() const;
    [[nodiscard]] Line make(const QByteArray& text) const { return {text, m_end}; }

    void replaceInline(int line, const Span& span, const QByteArray& value);
    void replaceLine(int line, const Kept& lines);
    void removeBelow(int line, const Span& span);
    void insertAfter(int line, const Kept& lines);

private:
    [[nodiscard]] int lastIndented(int line, bool listBelow, bool text) const;
    /// Reads on until quotes and brackets are closed.
    [[nodiscard]] bool findClose(int line, qsizetype column, Span& span) const;

    Kept m_lines;
    QByteArray m_end = "\n";
};

/// Plain where nothing can be misread, else in double quotes.
[[nodiscard]] QByteArray scalar(const QString& text);
[[nodiscard]] QByteArray quoted(const QString& text);

}  // namespace frontdesk::yamllines
