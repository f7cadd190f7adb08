// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"

#include <QByteArray>
#include <QString>

namespace frontdesk {

inline constexpr qint64 MaxImportBytes = 10 * 1024 * 1024;

/// A file of the owner as the knowledge folder keeps it.
struct ImportedDocument {
    QString fileName;  ///< "prices.csv.md": safe in any folder, ends in .md
    QByteArray text;   ///< UTF-8 Markdown
};

/// Looks at the content, not only at the name: Markdown and text are kept, CSV becomes one line per row, HTML becomes
/// text. InvalidInput with a sentence for what is empty, too large, no text or of a kind that is not read yet. Pure.
[[nodiscard]] Result<ImportedDocument> importDocument(const QString& name, const QByteArray& data);

/// "../My prices?.MD" -> "My prices.md": no folders, no characters that a system forbids, at most 80 characters.
[[nodiscard]] QString safeFileName(const QString& name);
/// Text of a web page: headings, paragraphs, list items and table rows; scripts, styles and forms are dropped.
[[nodiscard]] QString htmlToMarkdown(const QString& html);

}  // namespace frontdesk
