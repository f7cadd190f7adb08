// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/mediakind.h"

#include <QCoreApplication>
#include <QHash>
#include <QMimeDatabase>
#include <QSet>
#include <QStringDecoder>

namespace frontdesk {
namespace {

Error refused(const QString& text, const char* detail)
{
    return {ErrorCode::InvalidInput, text, QString::fromLatin1(detail)};
}

/// Names end in the file system and on screens of others: no folders, no control or direction characters.
QString safeName(const QString& given)
{
    QString name = given.mid(std::max(given.lastIndexOf(u'/'), given.lastIndexOf(u'\\')) + 1);
    name.removeIf([](QChar c) { return c.category() == QChar::Other_Control || c.category() == QChar::Other_Format; });
    name = name.simplified();
    constexpr qsizetype Most = 120;
    if (name.size() > Most) {
        const qsizetype dot = name.lastIndexOf(u'.');
        const QString ending = dot > 0 && name.size() - dot <= 10 ? name.mid(dot) : QString();
        name = name.left(Most - ending.size()) + ending;
    }
    return name.isEmpty() || name == u"." || name == u".." ? QStringLiteral("file") : name;
}

QString endingOf(const QString& name)
{
    const qsizetype dot = name.lastIndexOf(u'.');
    return dot > 0 ? name.mid(dot + 1).toLower() : QString();
}

bool isActiveEnding(const QString& ending)
{
    static const QSet<QString> active = [] {
        const QString all = QStringLiteral(
            "exe com bat cmd msi msp scr pif cpl dll sys lnk url hta js jse mjs vbs vbe wsf wsh ps1 psm1 sh bash zsh csh "
            "run bin elf so deb rpm apk app dmg pkg jar class py pl rb php phtml html htm xhtml mhtml shtml svg svgz xml "
            "xsl docm dotm xlsm xltm pptm reg inf desktop appimage iso img chm swf");
        const QStringList list = all.split(u' ');
        return QSet<QString>(list.begin(), list.end());
    }();
    return active.contains(ending);
}

const QHash<QString, QString>& typesByEnding()
{
    static const QHash<QString, QString> types = {
        {QStringLiteral("png"), QStringLiteral("image/png")},
        {QStringLiteral("jpg"), QStringLiteral("image/jpeg")},
        {QStringLiteral("jpeg"), QStringLiteral("image/jpeg")},
        {QStringLiteral("gif"), QStringLiteral("image/gif")},
        {QStringLiteral("webp"), QStringLiteral("image/webp")},
        {QStringLiteral("heic"), QStringLiteral("image/heic")},
        {QStringLiteral("heif"), QStringLiteral("image/heic")},
        {QStringLiteral("pdf"), QStringLiteral("application/pdf")},
        {QStringLiteral("txt"), QStringLiteral("text/plain")},
        {QStringLiteral("log"), QStringLiteral("text/plain")},
        {QStringLiteral("md"), QStringLiteral("text/plain")},
        {QStringLiteral("csv"), QStringLiteral("text/csv")},
        {QStringLiteral("docx"),
         QStringLiteral("application/vnd.openxmlformats-officedocument.wordprocessingml.document")},
        {QStringLiteral("xlsx"), QStringLiteral("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")},
        {QStringLiteral("odt"), QStringLiteral("application/vnd.oasis.opendocument.text")},
        {QStringLiteral("ods"), QStringLiteral("application/vnd.oasis.opendocument.spreadsheet")},
        {QStringLiteral("mp3"), QStringLiteral("audio/mpeg")},
        {QStringLiteral("m4a"), QStringLiteral("audio/mp4")},
        {QStringLiteral("ogg"), QStringLiteral("audio/ogg")},
        {QStringLiteral("oga"), QStringLiteral("audio/ogg")},
        {QStringLiteral("opus"), QStringLiteral("audio/ogg")},
        {QStringLiteral("wav"), QStringLiteral("audio/wav")},
        {QStringLiteral("flac"), QStringLiteral("audio/flac")},
        {QStringLiteral("weba"), QStringLiteral("audio/webm")},
        {QStringLiteral("amr"), QStringLiteral("audio/amr")},
        {QStringLiteral("mp4"), QStringLiteral("video/mp4")}};
    return types;
}

/// Office documents are archives: which one is told by the parts inside. One that carries macros is none of these.
QString officeType(const QByteArray& data)
{
    const auto& types = typesByEnding();
    if (data.contains("vbaProject.bin"))
        return {};
    if (data.contains("word/document.xml"))
        return types.value(QStringLiteral("docx"));
    if (data.contains("xl/workbook.xml"))
        return types.value(QStringLiteral("xlsx"));
    const QByteArray head = data.mid(30, 80);
    if (head.startsWith("mimetypeapplication/vnd.oasis.opendocument.text") && !head.contains("text-"))
        return types.value(QStringLiteral("odt"));
    if (head.startsWith("mimetypeapplication/vnd.oasis.opendocument.spreadsheet") && !head.contains("spreadsheet-"))
        return types.value(QStringLiteral("ods"));
    return {};
}

QString boxedType(const QByteArray& data)
{
    static const QSet<QByteArray> heif = {"heic", "heix", "hevc", "heim", "heis", "mif1", "msf1"};
    static const QSet<QByteArray> video = {"isom", "iso2", "iso4", "iso5", "iso6", "mp41", "mp42",
                                           "avc1", "M4V ", "dash", "MSNV", "3gp4", "3gp5", "qt  "};
    const QByteArray brand = data.mid(8, 4);
    if (heif.contains(brand))
        return QStringLiteral("image/heic");
    if (brand == "M4A " || brand == "M4B ")
        return QStringLiteral("audio/mp4");
    return video.contains(brand) ? QStringLiteral("video/mp4") : QString();
}

QString binaryType(const QByteArray& data, const QString& ending)
{
    const auto starts = [&data](const char* text) { return data.startsWith(text); };
    if (starts("\x89PNG\r\n\x1a\n"))
        return QStringLiteral("image/png");
    if (starts("\xff\xd8\xff"))
        return QStringLiteral("image/jpeg");
    if (starts("GIF87a") || starts("GIF89a"))
        return QStringLiteral("image/gif");
    if (starts("RIFF") && data.mid(8, 4) == "WEBP")
        return QStringLiteral("image/webp");
    if (starts("RIFF") && data.mid(8, 4) == "WAVE")
        return QStringLiteral("audio/wav");
    if (starts("%PDF-"))
        return QStringLiteral("application/pdf");
    if (starts("PK\x03\x04"))
        return officeType(data);
    if (data.mid(4, 4) == "ftyp" && data.startsWith(QByteArrayView("\0\0", 2)))  // a box of less than 64 KiB
        return boxedType(data);
    if (starts("OggS"))
        return QStringLiteral("audio/ogg");
    if (starts("fLaC"))
        return QStringLiteral("audio/flac");
    if (starts("#!AMR"))
        return QStringLiteral("audio/amr");
    if (starts("\x1a\x45\xdf\xa3") && (ending == u"weba" || ending == u"webm"))
        return QStringLiteral("audio/webm");
    if (starts("ID3") || starts("\xff\xfb") || starts("\xff\xf3") || starts("\xff\xf2"))
        return QStringLiteral("audio/mpeg");
    return {};
}

bool looksActive(const QByteArray& data)
{
    const QByteArray head = data.left(4096).toLower();
    const QByteArray start = head.trimmed();
    for (const char* mark : {"#!", "<?php", "<?xml", "<!doctype", "<html", "<svg", "<script", "@echo off"})
        if (start.startsWith(mark))
            return true;
    for (const char* mark : {"<script", "<svg", "<html", "<iframe", "javascript:"})
        if (head.contains(mark))
            return true;
    const QMimeType type = QMimeDatabase().mimeTypeForData(data);
    return type.inherits(QStringLiteral("application/x-executable")) || type.inherits(QStringLiteral("text/html"));
}

/// Words without control characters, in UTF-8, UTF-16 or an 8-bit encoding.
QString textType(const QByteArray& data, const QString& ending)
{
    const auto encoding = QStringConverter::encodingForData(data);
    if (!encoding || *encoding == QStringConverter::Utf8)
        for (const char c : data)
            if ((uchar(c) < 0x20 || c == 0x7f) && c != '\n' && c != '\r' && c != '\t' && c != '\f')
                return {};
    // Other encodings would hide what a page or a script begins with.
    const bool wide = encoding && *encoding != QStringConverter::Utf8;
    if (looksActive(data) || (wide && looksActive(QString(QStringDecoder(*encoding)(data.left(8192))).toUtf8())))
        return {};
    return ending == u"csv" ? QStringLiteral("text/csv") : QStringLiteral("text/plain");
}

}  // namespace

Result<MediaKind> judgeMedia(const QString& given, const QByteArray& data)
{
    MediaKind kind{.name = safeName(given), .mimeType = {}};
    if (data.isEmpty())
        return refused(QCoreApplication::translate("MediaStore", "\"%1\" is empty.").arg(kind.name), "empty");
    if (data.size() > MaxMediaBytes)
        return refused(
            QCoreApplication::translate("MediaStore", "\"%1\" is larger than 10 MB. Make it smaller or send a link.")
                .arg(kind.name),
            "too_large");
    const QString ending = endingOf(kind.name);
    if (isActiveEnding(ending))
        return refused(QCoreApplication::translate(
                           "MediaStore",
                           "\"%1\" could run as a program or a web page and is not accepted. Send a PDF or a "
                           "picture instead.")
                           .arg(kind.name),
                       "kind_not_allowed");
    kind.mimeType = binaryType(data, ending);
    if (kind.mimeType.isEmpty())
        kind.mimeType = textType(data, ending);
    if (kind.mimeType.isEmpty())
        return refused(QCoreApplication::translate(
                           "MediaStore",
                           "\"%1\" is of a kind that is not accepted. Pictures, PDF, text, office documents, audio "
                           "and MP4 are.")
                           .arg(kind.name),
                       "kind_not_allowed");
    kind.suspicious = !ending.isEmpty() && typesByEnding().value(ending) != kind.mimeType;
    return kind;
}

}  // namespace frontdesk
