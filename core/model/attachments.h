// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/model/message.h"

namespace frontdesk {

/// A file of a message, whatever kind of part carries it.
struct Attachment {
    QString mediaId;
    QString name;
    QString mimeType;
    qint64 bytes = 0;
};

/// The files among the parts, in their order.
[[nodiscard]] QList<Attachment> attachmentsOf(const QList<MessagePart>& parts);
/// The part that carries a file of this kind: image, audio or file.
[[nodiscard]] MessagePart attachmentPart(const Attachment& attachment);
/// `attachments` of docs/webchat-protocol.md; an empty array when there is none.
[[nodiscard]] Json attachmentsJson(const QList<MessagePart>& parts);

}  // namespace frontdesk
