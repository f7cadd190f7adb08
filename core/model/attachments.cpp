// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/attachments.h"

namespace frontdesk {

QList<AttachedFile> attachmentsOf(const QList<MessagePart>& parts)
{
    QList<AttachedFile> list;
    for (const MessagePart& part : parts) {
        if (const auto* image = std::get_if<ImagePart>(&part))
            list << AttachedFile{image->mediaId, image->name, image->mimeType, image->bytes};
        else if (const auto* file = std::get_if<FilePart>(&part))
            list << AttachedFile{file->mediaId, file->name, file->mimeType, file->bytes};
        else if (const auto* audio = std::get_if<AudioPart>(&part))
            list << AttachedFile{audio->mediaId, audio->name, audio->mimeType, audio->bytes};
    }
    return list;
}

MessagePart attachmentPart(const AttachedFile& a)
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
    for (const AttachedFile& a : attachmentsOf(parts))
        list.push_back({{"media_id", toStd(a.mediaId)},
                        {"name", toStd(a.name)},
                        {"mime_type", toStd(a.mimeType)},
                        {"bytes", a.bytes},
                        {"kind", a.mimeType.startsWith(u"image/") ? "image" : "file"}});
    return list;
}

}  // namespace frontdesk
