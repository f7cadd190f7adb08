// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/api/apicontext.h"
#include "core/base/coro.h"
#include "core/net/route.h"
#include "core/store/sessionstore.h"

namespace frontdesk {

class MediaStore;

/// Customers' files: staged by an upload, sent with a message, read back by their own session only. Engine thread.
class FilesApi {
public:
    FilesApi(ApiContext context, MediaStore& media) : m_context(std::move(context)), m_media(media) {}

    void upload(HttpRequest request, Respond respond);
    void download(HttpRequest request, Respond respond);
    /// Stages the files of a multipart message; their ids are added to `message.attachments`. A message that was stored
    /// before (same client id) comes back without them.
    [[nodiscard]] Task<webchat::ChatMessage> stageNew(WebSession session, webchat::ChatMessage message);
    /// Takes staged files back, but for `kept`.
    [[nodiscard]] Task<> drop(WebSession session, QStringList files, QStringList kept);

private:
    [[nodiscard]] Task<webchat::ChatMessage> stageAll(WebSession session, webchat::ChatMessage message);
    [[nodiscard]] Task<> doUpload(HttpRequest request, Respond respond);
    [[nodiscard]] Task<> doDownload(HttpRequest request, Respond respond);

    ApiContext m_context;
    MediaStore& m_media;
};

}  // namespace frontdesk
