// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/attachment.h"

#include "ui/models/displaytext.h"

#include <QCoreApplication>
#include <QLocale>

namespace frontdesk {
namespace {

struct TextAttachment {
    Q_DECLARE_TR_FUNCTIONS(frontdesk::attachment)
};

/// A file without an id is still at the provider; the store marks those that will not come.
Attachment placed(Attachment file)
{
    if (file.mediaId.isEmpty())
        file.arrival = file.bytes < 0 ? Attachment::Arrival::GivenUp : Attachment::Arrival::Fetching;
    return file;
}

struct Collect {
    QList<Attachment>& out;

    void operator()(const TextPart&) const {}
    void operator()(const CardPart&) const {}
    void operator()(const ImagePart& part) const
    {
        out << placed({Attachment::Kind::Image, part.mediaId,
                       part.name.isEmpty() ? TextAttachment::tr("Image") : part.name, part.mimeType, part.bytes});
    }
    void operator()(const FilePart& part) const
    {
        out << placed({Attachment::Kind::File, part.mediaId,
                       part.name.isEmpty() ? TextAttachment::tr("File") : part.name, part.mimeType, part.bytes});
    }
    void operator()(const AudioPart& part) const
    {
        out << placed({Attachment::Kind::Audio, part.mediaId, TextAttachment::tr("Voice message"), part.mimeType,
                       qMin<qint64>(part.bytes, 0), part.durationMs});
    }
};

QString kindName(const Attachment& attachment)
{
    const QString& type = attachment.mimeType;
    if (type.startsWith(u"image/"))
        return TextAttachment::tr("Image");
    if (type.startsWith(u"audio/"))
        return TextAttachment::tr("Audio");
    if (type == u"application/pdf")
        return TextAttachment::tr("PDF document");
    if (type.startsWith(u"text/"))
        return TextAttachment::tr("Text");
    return TextAttachment::tr("File");
}

}  // namespace

QList<Attachment> attachmentsOf(const Message& message)
{
    QList<Attachment> list;
    for (const MessagePart& part : message.parts)
        std::visit(Collect{list}, part);
    return list;
}

bool hasAttachments(const Message& message)
{
    return std::any_of(message.parts.begin(), message.parts.end(), [](const MessagePart& part) {
        return !std::holds_alternative<TextPart>(part) && !std::holds_alternative<CardPart>(part);
    });
}

QString attachmentDetail(const Attachment& attachment)
{
    if (attachment.arrival == Attachment::Arrival::Fetching)
        return TextAttachment::tr("Is being fetched from the provider…");
    if (attachment.arrival == Attachment::Arrival::GivenUp)
        return TextAttachment::tr("Could not be fetched from the provider");
    if (attachment.kind == Attachment::Kind::Audio)
        return display::duration(attachment.durationMs / 1000);
    if (attachment.bytes <= 0)
        return kindName(attachment);
    return TextAttachment::tr("%1, %2", "kind of file, size").arg(kindName(attachment), fileSize(attachment.bytes));
}

Icon attachmentIcon(const Attachment& attachment)
{
    switch (attachment.kind) {
    case Attachment::Kind::Image: return Icon::Image;
    case Attachment::Kind::Audio: return Icon::AudioLines;
    case Attachment::Kind::File: return Icon::FileText;
    }
    return Icon::FileText;
}

QString fileSize(qint64 bytes) { return QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeSIFormat); }

}  // namespace frontdesk
