// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/model/message.h"

namespace frontdesk {

/// A file of a message, whatever kind of part carries it. (Not "Attachment": the window has a type of that name, and two
/// types of one name in one program destroy each other's memory.)
struct AttachedFile {
    QString mediaId;
    QString name;
    QString mimeType;
    qint64 bytes = 0;
};

/// The files among the parts, in their order.
[[nodiscard]] QList<AttachedFile> attachmentsOf(const QList<MessagePart>& parts);
/// The part that carries a file of this kind: image, audio or file.
[[nodiscard]] MessagePart attachmentPart(const AttachedFile& attachment);
/// `attachments` of docs/webchat-protocol.md; an empty array when there is none.
[[nodiscard]] Json attachmentsJson(const QList<MessagePart>& parts);

}  // namespace frontdesk
