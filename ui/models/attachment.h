// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/model/message.h"
#include "ui/theme/icons.h"

#include <QList>
#include <QString>

namespace frontdesk {

/// A file of a message as the window shows it.
struct Attachment {
    enum class Kind : quint8 { Image, File, Audio };
    /// Files of provider's channels are fetched after the message is here.
    enum class Arrival : quint8 { Here, Fetching, GivenUp };
    Kind kind = Kind::File;
    QString mediaId;
    QString name;  ///< never empty: what has no name is called by its kind
    QString mimeType;
    qint64 bytes = 0;       ///< 0 = unknown
    qint64 durationMs = 0;  ///< audio
    Arrival arrival = Arrival::Here;

    [[nodiscard]] bool isHere() const { return arrival == Arrival::Here; }

    [[nodiscard]] bool operator==(const Attachment& other) const { return mediaId == other.mediaId; }
};

[[nodiscard]] QList<Attachment> attachmentsOf(const Message& message);
[[nodiscard]] bool hasAttachments(const Message& message);
/// "PDF document, 1.2 MB", "Voice message, 0:12"; of what is not here why.
[[nodiscard]] QString attachmentDetail(const Attachment& attachment);
[[nodiscard]] Icon attachmentIcon(const Attachment& attachment);
/// 823 kB, 1.2 MB in the user's number format.
[[nodiscard]] QString fileSize(qint64 bytes);

}  // namespace frontdesk
