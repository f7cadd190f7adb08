// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/json.h"
#include "core/base/result.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace frontdesk::external {

/// What placeholders stand for: arguments of the call by name, and "contact.email" and the like. Absent = not given.
using Values = QHash<QString, Json>;

/// A text with {placeholders}; "{{" and "}}" are braces. Pure value.
class TextTemplate {
public:
    struct Part {
        bool literal = true;
        QString text;  ///< literal text or the name
    };

    /// InvalidInput: userText says what is wrong with the braces.
    [[nodiscard]] static Result<TextTemplate> parse(const QString& text);

    [[nodiscard]] QStringList names() const;
    [[nodiscard]] const QList<Part>& parts() const { return m_parts; }
    /// The name when the text is one placeholder and nothing else.
    [[nodiscard]] std::optional<QString> soleName() const;
    /// All placeholders filled; nothing when one is absent or an object.
    [[nodiscard]] std::optional<QString> filled(const Values& values) const;

private:
    QList<Part> m_parts;
};

/// A value as people would write it: numbers and truths as words, lists joined by commas. Nothing for objects, null and
/// lists with other than plain values.
[[nodiscard]] std::optional<QString> plainText(const Json& value);

/// Everything but letters, digits and -._~ as %XX of its UTF-8 (RFC 3986 unreserved).
[[nodiscard]] QByteArray percentEncoded(const QString& text);

/// RFC 6570 level 1: every value is encoded, so that none can leave its place. Scheme, host and port are literal.
struct UrlTemplate {
    /// Checks a template when it is read: "" = fine, else what is wrong.
    [[nodiscard]] static QString problem(const QString& text);
    /// The encoded URL without query. InvalidInput: a value is missing, or would be a path of its own ("..").
    [[nodiscard]] static Result<QByteArray> filled(const QString& text, const Values& values);
};

/// The body with its placeholders filled. A text that is one placeholder becomes the value with its type; an absent one
/// takes its key away. Values are never spliced into JSON text.
[[nodiscard]] Result<Json> filledJson(const Json& body, const Values& values);
/// Names of all placeholders in the texts of `body`, and what is wrong with their braces in `problem`.
[[nodiscard]] QStringList namesIn(const Json& body, QString& problem);

}  // namespace frontdesk::external
