// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/plaintext.h"

#include <QTextDocument>

namespace frontdesk::display {

QString withoutMarkdown(const QString& markdown)
{
    QTextDocument document;
    document.setMarkdown(markdown, QTextDocument::MarkdownFeatures(QTextDocument::MarkdownDialectGitHub)
                                       | QTextDocument::MarkdownNoHTML);
    return document.toPlainText().remove(QChar::ObjectReplacementCharacter);
}

}  // namespace frontdesk::display
