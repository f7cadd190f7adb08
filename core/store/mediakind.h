// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"

#include <QByteArray>
#include <QString>

namespace frontdesk {

struct MediaKind {
    QString name;             ///< without folders and control characters, at most 120 characters, never empty
    QString mimeType;         ///< by the content
    bool suspicious = false;  ///< the name claims another kind than the content
};

/// Whether a file may be taken: pictures, PDF, text, CSV, office documents, audio and MP4; nothing that can run or that a
/// browser would treat as a page. InvalidInput with a sentence; detail "empty", "too_large" or "kind_not_allowed".
[[nodiscard]] Result<MediaKind> judgeMedia(const QString& name, const QByteArray& data);

inline constexpr qint64 MaxMediaBytes = 10 * 1024 * 1024;
inline constexpr int MaxMediaPerMessage = 10;

}  // namespace frontdesk
