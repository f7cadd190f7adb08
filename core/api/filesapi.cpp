// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/filesapi.h"

#include "core/api/apianswers.h"
#include "core/store/mediastore.h"

#include <QUrl>

namespace frontdesk {
namespace {

/// Kinds a browser only paints; everything else is handed over as a file to keep.
bool isInline(const QString& mimeType)
{
    return mimeType == u"image/png" || mimeType == u"image/jpeg" || mimeType == u"image/gif"
           || mimeType == u"image/webp";
}

/// RFC 6266: a plain name for old clients, the real one percent-encoded.
QByteArray disposition(const MediaInfo& info)
{
    QByteArray plain;
    for (const QChar c : info.name)
        plain += c.unicode() >= 0x20 && c.unicode() < 0x7f && c != u'"' && c != u'\\' ? char(c.unicode()) : '_';
    const char* kind = isInline(info.mimeType) ? "inline" : "attachment";
    return QByteArray(kind) + "; filename=\"" + plain + "\"; filename*=UTF-8''" + QUrl::toPercentEncoding(info.name);
}

HttpResponse fileOf(const MediaData& file)
{
    HttpResponse response;
    response.contentType = file.info.mimeType.toLatin1();
    response.body = file.data;
    response.headers.emplaceBack("Content-Disposition", disposition(file.info));
    response.headers.emplaceBack("X-Content-Type-Options", "nosniff");
    response.headers.emplaceBack("Content-Security-Policy", "default-src 'none'; sandbox");
    response.headers.emplaceBack("Cache-Control", "private, max-age=86400, immutable");
    return response;
}

Json mediaJson(const MediaInfo& info)
{
    return {{"media_id", toStd(info.mediaId)},
            {"name", toStd(info.name)},
            {"mime_type", toStd(info.mimeType)},
            {"bytes", info.bytes},
            {"kind", info.mimeType.startsWith(u"image/") ? "image" : "file"}};
}

}  // namespace

void FilesApi::upload(HttpRequest request, Respond respond)
{
    coro::spawn(QStringLiteral("upload"), doUpload(std::move(request), std::move(respond)));
}
void FilesApi::download(HttpRequest request, Respond respond)
{
    coro::spawn(QStringLiteral("download"), doDownload(std::move(request), std::move(respond)));
}

Task<> FilesApi::doUpload(HttpRequest request, Respond respond)
{
    auto checking = api::authenticate(m_context, request, QString());
    const Result<WebSession> session = co_await checking;
    if (!session) {
        respond(api::fromError(session.error()));
        co_return Result<>();
    }
    const Result<webchat::ChatMessage::File> file = webchat::parseUpload(request.header("content-type"), request.body);
    if (!file) {
        respond(api::fromError(file.error()));
        co_return Result<>();
    }
    const MediaOwner owner{.conversation = {}, .staff = {}, .session = session->id};
    auto staging = m_media.stage(owner, file->name, file->data);
    const Result<MediaInfo> staged = co_await staging;
    respond(staged ? HttpResponse::json(201, mediaJson(*staged)) : api::fromError(staged.error()));
    co_return staged ? Result<>() : api::ownFault(staged.error());
}

Task<> FilesApi::doDownload(HttpRequest request, Respond respond)
{
    auto checking = api::authenticate(m_context, request, QString());
    const Result<WebSession> session = co_await checking;
    if (!session) {
        respond(api::fromError(session.error()));
        co_return Result<>();
    }
    auto reading = m_media.readFor(session->id, QString::fromLatin1(request.pathParameters.value("media")));
    const Result<MediaData> file = co_await reading;
    if (file)
        respond(fileOf(*file));
    else if (file.error().code == ErrorCode::NotFound)
        respond(HttpResponse::problem(404, "not-found", QStringLiteral("There is no such file.")));
    else
        respond(api::fromError(file.error()));
    co_return file ? Result<>() : api::ownFault(file.error());
}

Task<webchat::ChatMessage> FilesApi::stageNew(WebSession session, webchat::ChatMessage message)
{
    if (!message.clientMessageId.isEmpty()) {
        auto asking = m_context.sessions.knows(session.id, message.clientMessageId);
        const Result<bool> known = co_await asking;
        if (!known)
            co_return known.error();
        if (*known) {
            // Sent again because the answer got lost: its files are with the message already. The text is not looked at.
            if (message.text.isEmpty())
                message.text = message.files.constFirst().name;
            message.files.clear();
            co_return message;
        }
    }
    auto staging = stageAll(session, message);
    co_return co_await staging;
}

Task<> FilesApi::drop(WebSession session, QStringList files, QStringList kept)
{
    const MediaOwner owner{.conversation = {}, .staff = {}, .session = session.id};
    for (const QString& file : files) {
        if (kept.contains(file))
            continue;
        auto discarding = m_media.discard(owner, file);
        const Result<> discarded = co_await discarding;
        static_cast<void>(discarded);  // the sweep takes what is left
    }
    co_return Result<>();
}

Task<webchat::ChatMessage> FilesApi::stageAll(WebSession session, webchat::ChatMessage message)
{
    const MediaOwner owner{.conversation = {}, .staff = {}, .session = session.id};
    const QList<webchat::ChatMessage::File> files = message.files;
    message.files.clear();
    for (const webchat::ChatMessage::File& file : files) {
        auto staging = m_media.stage(owner, file.name, file.data);
        const Result<MediaInfo> staged = co_await staging;
        if (!staged)
            co_return staged.error();
        message.attachments << staged->mediaId;
    }
    co_return message;
}

}  // namespace frontdesk
