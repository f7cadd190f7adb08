// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/attachments.h"

namespace frontdesk {

QList<Attachment> attachmentsOf(const QList<MessagePart>& parts)
{
    QList<Attachment> list;
    for (const MessagePart& part : parts) {
        if (const auto* image = std::get_if<ImagePart>(&part))
            list << Attachment{image->mediaId, image->name, image->mimeType, image->bytes};
        else if (const auto* file = std::get_if<FilePart>(&part))
            list << Attachment{file->mediaId, file->name, file->mimeType, file->bytes};
        else if (const auto* audio = std::get_if<AudioPart>(&part))
            list << Attachment{audio->mediaId, audio->name, audio->mimeType, audio->bytes};
    }
    return list;
}

MessagePart attachmentPart(const Attachment& a)
{
    if (a.mimeType.startsWith(u"image/"))
        return ImagePart{a.mediaId, a.mimeType, a.name, a.bytes};
    if (a.mimeType.startsWith(u"audio/"))
        return AudioPart{a.mediaId, a.mimeType, 0, a.name, a.bytes};
    return FilePart{a.mediaId, a.mimeType, a.name, a.bytes};
}

Json attachmentsJson(const QList<MessagePart>& parts)
{
    Json list = Json::array();
    for (const Attachment& a : attachmentsOf(parts))
        list.push_back({{"media_id", toStd(a.mediaId)},
                        {"name", toStd(a.name)},
                        {"mime_type", toStd(a.mimeType)},
                        {"bytes", a.bytes},
                        {"kind", a.mimeType.startsWith(u"image/") ? "image" : "file"}});
    return list;
}

}  // namespace frontdesk
