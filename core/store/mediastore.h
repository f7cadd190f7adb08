// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/model/message.h"
#include "core/store/mediakind.h"

#include <QFuture>
#include <QStringList>

namespace frontdesk {

class Database;
class ReadContext;
class Transaction;

/// Who put a file in. Staff and customers each see only their own staged files; neither = the program (channels).
struct MediaOwner {
    ConversationId conversation;  ///< invalid: not known yet (a customer before the first message)
    StaffId staff;
    SessionId session;
};

struct MediaInfo {
    QString mediaId;
    QString name;
    QString mimeType;  ///< sniffed from the content
    qint64 bytes = 0;
    bool suspicious = false;  ///< name and content disagree
    ConversationId conversationId;
    MessageId messageId;  ///< invalid = staged
};

/// What keeps strangers from filling the disk that the conversations are stored on.
struct MediaLimits {
    qint64 bytesPerSession = 100LL * 1024 * 1024;  ///< of one chat session within 24 hours, sent or not
    qint64 leastFree = 512LL * 1024 * 1024;        ///< bytes that customers' files leave free on the disk
};

struct MediaData {
    MediaInfo info;
    QByteArray data;
};

/// Files of conversations. The content is sealed in `<folder>/<media id>` (0600, written whole or not at all), the row
/// holds the rest. Everything runs on store threads; a file lives as long as its message, staged ones for 24 hours.
class MediaStore {
public:
    MediaStore(Database& database, QString folder, MediaLimits limits = {})
        : m_database(database), m_folder(std::move(folder)), m_limits(limits)
    {
    }

    /// InvalidInput says why it is refused (judgeMedia(); detail "media_many": too many that were never sent).
    /// For customers also RateLimited (detail "media_bytes"), DiskFull and Conflict (detail "blocked").
    /// Nothing is left in the folder when it is refused.
    [[nodiscard]] QFuture<Result<MediaInfo>> stage(MediaOwner owner, QString name, QByteArray data);
    /// For staff: any file. NotFound when it is gone.
    [[nodiscard]] QFuture<Result<MediaData>> read(QString mediaId);
    /// For a customer: what this session staged, or what stands in a public message of its own conversations and has
    /// reached the customer's side; everything else is NotFound.
    [[nodiscard]] QFuture<Result<MediaData>> readFor(SessionId session, QString mediaId);
    /// One's own staged file; NotFound when it belongs to a message already.
    [[nodiscard]] QFuture<Result<>> discard(MediaOwner owner, QString mediaId);
    /// Staged files older than 24 hours and files without a row go; the value is how many files.
    [[nodiscard]] QFuture<Result<int>> sweep();

private:
    Database& m_database;
    QString m_folder;
    MediaLimits m_limits;
};

namespace rows {
/// Fills name, kind and size into the parts that carry a media id; they must be this owner's staged files, at most 10
/// (else InvalidInput, detail "media_gone" or "media_many"). Call before the message is inserted ...
[[nodiscard]] Result<> resolveMedia(ReadContext& context, QList<MessagePart>& parts, const MediaOwner& owner);
/// ... and this after it: from here on the files live with the message.
void attachMedia(Transaction& tx, const Message& message);
}  // namespace rows

}  // namespace frontdesk
