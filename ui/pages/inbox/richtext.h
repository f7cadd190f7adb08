// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/theme/theme.h"

#include <QString>
#include <QTextDocument>
#include <QUrl>

#include <memory>

namespace frontdesk {

/// What customers write is only ever plain text; Markdown is for the AI and the staff.
enum class TextFormat : quint8 { Plain, Markdown, Code };

/// A document that never loads anything, neither from the network nor from the disk.
class SafeDocument final : public QTextDocument {
    Q_OBJECT

public:
    using QTextDocument::QTextDocument;

protected:
    [[nodiscard]] QVariant loadResource(int, const QUrl&) override { return {}; }
};

/// Parses into a fresh document (setting text on one that is laid out costs eight times as much). HTML stays text,
/// images are dropped, links keep only the allowed schemes. Colours are those of the current theme.
[[nodiscard]] std::unique_ptr<SafeDocument> makeDocument(const QString& text, TextFormat format);

/// http, https, mailto and tel.
[[nodiscard]] bool isAllowedLink(const QUrl& url);

}  // namespace frontdesk
