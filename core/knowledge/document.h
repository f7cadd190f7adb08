// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/model/passage.h"

#include <QList>
#include <QString>

namespace frontdesk {

struct KnowledgeDocument {
    QString title;  ///< first heading, else the file stem
    QList<KnowledgeChunk> chunks;
};

inline constexpr int MaxChunkWords = 180;
/// Text made from a file of 10 MB (the most that is taken in) may be a little longer than the file.
inline constexpr qint64 MaxDocumentBytes = 12 * 1024 * 1024;

/// Cuts Markdown or plain text into sections; longer ones at sentence ends, at most MaxChunkWords words each. HTML
/// comments are dropped, list and emphasis marks removed. Pure.
[[nodiscard]] KnowledgeDocument readDocument(const QString& text, const QString& stem);

}  // namespace frontdesk
