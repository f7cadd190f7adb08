// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/mediastore.h"

#include "core/base/coro.h"
#include "core/base/platform.h"
#include "core/model/attachments.h"
#include "core/store/contactstore.h"
#include "core/store/database.h"
#include "core/store/diskspace.h"
#include "core/store/rows.h"
#include "core/store/sealer.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDirIterator>
#include <QSaveFile>
#include <QSet>
#include <QStorageInfo>

namespace frontdesk {
namespace {

using namespace rows;

constexpr Micros StagedFor = 24 * 60 * MicrosPerMinute;
constexpr qint64 YoungFileSeconds = 60 * 60;  // its row may still be on its way
constexpr int MaxStaged = 50;
constexpr const char* ContentColumn = "media.content";

#define FRONTDESK_MEDIA_COLUMNS                                                                                        \
    u"d.public_id, d.name_sealed, d.mime_type, d.bytes, d.suspicious, d.conversation_id, d.message_id "

MediaInfo readInfo(ReadContext& context, const Statement& row)
{
    MediaInfo info{.mediaId = row.text(0),
                   .name = {},
                   .mimeType = row.text(2),
                   .bytes = row.integer(3),
                   .suspicious = row.boolean(4),
                   .conversationId = row.id<ConversationId>(5),
                   .messageId = row.id<MessageId>(6)};
    info.name = context.openText(row.bytes(1), "media.name", info.mediaId);
    return info;
}

Error fileGone() { return notFound(QCoreApplication::translate("MediaStore", "This file is no longer there.")); }

Error cannotKeep(const QFileDevice& file)
{
    const bool full = file.error() == QFileDevice::ResourceError;  // ENOSPC; also "no file numbers left"
    return {full ? ErrorCode::DiskFull : ErrorCode::Storage,
            QCoreApplication::translate("MediaStore", "The file could not be kept: %1").arg(file.errorString()),
            file.fileName()};
}

Result<> writeWhole(const QString& path, const QByteArray& bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return cannotKeep(file);
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    if (file.write(bytes) != bytes.size() || !file.commit())
        return cannotKeep(file);
    return platform::makePrivateFile(path);
}

struct Prepared {
    QString mediaId;
    MediaKind kind;
    qint64 bytes = 0;
};

qint64 stagedBy(ReadContext& context, const MediaOwner& owner, Micros now)
{
    return context
        .integer(
            u"SELECT count(*) FROM media WHERE message_id IS NULL AND staff_id IS NOT DISTINCT FROM ? AND session_id IS NOT DISTINCT FROM ? "
            u"AND created_at > ?",
            owner.staff, owner.session, now - StagedFor)
        .value_or(0);
}

/// Strangers: who is blocked sends nothing, nobody sends without end.
Result<> customerMay(ReadContext& context, SessionId session, qint64 bytes, const MediaLimits& limits, Micros now)
{
    const auto contact = context.integer(
        u"SELECT i.contact_id FROM web_session w JOIN contact_identity i ON i.id = w.identity_id WHERE w.id = ?",
        session);
    if (contact && isBlocked(context, ContactId(*contact)))
        return blockedError();
    const auto sent = context.integer(u"SELECT sum(bytes) FROM media WHERE session_id = ? AND created_at > ?", session,
                                      now - StagedFor);
    if (sent.value_or(0) + bytes > limits.bytesPerSession)
        return Error{ErrorCode::RateLimited,
                     QCoreApplication::translate(
                         "MediaStore", "You have sent very many files today. Send a link, or the rest tomorrow."),
                     QStringLiteral("media_bytes")};
    return {};
}

/// Asked before the content is written and again with the row: many may come at the same time.
Result<> mayStage(ReadContext& context, const MediaOwner& owner, qint64 bytes, const MediaLimits& limits, Micros now)
{
    if (stagedBy(context, owner, now) >= MaxStaged)
        return Error{
            ErrorCode::InvalidInput,
            QCoreApplication::translate("MediaStore", "Too many files wait to be sent. Send or remove some first."),
            QStringLiteral("media_many")};
    return owner.session.isValid() ? customerMay(context, owner.session, bytes, limits, now) : Result<>();
}

Result<> roomFor(const QString& folder, qint64 bytes, const MediaLimits& limits)
{
    const QStorageInfo disk(folder);
    if (disk.isValid() && disk.bytesAvailable() - bytes < limits.leastFree)
        return Error{ErrorCode::DiskFull,
                     QCoreApplication::translate("MediaStore",
                                                 "There is no room for files just now. Please write without the file."),
                     QString::number(disk.bytesAvailable()) + QStringLiteral(" bytes are free for ") + folder};
    return {};
}

struct Incoming {
    MediaOwner owner;
    QString name;
    QByteArray data;
};

Result<Prepared> prepare(ReadContext& context, const QString& folder, const MediaLimits& limits, Micros now,
                         const Incoming& file)
{
    const auto& [owner, name, data] = file;
    const Result<MediaKind> kind = judgeMedia(name, data);
    if (!kind)
        return kind.error();
    const Result<> allowed = mayStage(context, owner, data.size(), limits, now);
    if (!allowed)
        return allowed.error();
    const Result<> made = platform::makePrivateFolder(folder);
    if (!made)
        return made.error();
    const Result<> room = owner.session.isValid() ? roomFor(folder, data.size(), limits) : Result<>();
    if (!room)
        return room.error();
    Prepared prepared{newPublicId(), *kind, data.size()};
    const QByteArray sealed = context.sealer().seal(data, ContentColumn, prepared.mediaId);
    const Result<> written = writeWhole(folder + u'/' + prepared.mediaId, sealed);
    if (!written)
        return written.error();
    return prepared;
}

Result<MediaInfo> insertRow(Transaction& tx, const MediaOwner& owner, const Prepared& file, const MediaLimits& limits)
{
    const Result<> allowed = mayStage(tx, owner, file.bytes, limits, tx.now());
    if (!allowed)
        return allowed.error();
    if (owner.conversation.isValid() && !loadConversation(tx, owner.conversation))
        return notFound(QStringLiteral("This conversation does not exist."));
    tx.exec(u"INSERT INTO media (public_id, conversation_id, staff_id, session_id, name_sealed, mime_type, bytes, "
            u"suspicious, created_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
            file.mediaId, owner.conversation, owner.staff, owner.session,
            tx.sealer().sealText(file.kind.name, "media.name", file.mediaId), file.kind.mimeType, file.bytes,
            file.kind.suspicious, tx.now());
    return MediaInfo{.mediaId = file.mediaId,
                     .name = file.kind.name,
                     .mimeType = file.kind.mimeType,
                     .bytes = file.bytes,
                     .suspicious = file.kind.suspicious,
                     .conversationId = owner.conversation,
                     .messageId = {}};
}

Result<MediaData> readContent(ReadContext& context, const QString& folder, const std::optional<MediaInfo>& info)
{
    if (!info)
        return fileGone();
    QFile file(folder + u'/' + info->mediaId);
    if (!file.open(QIODevice::ReadOnly))
        return fileGone();
    const Result<QByteArray> data = context.sealer().open(file.readAll(), ContentColumn, info->mediaId);
    if (!data)
        return data.error();
    return MediaData{*info, *data};
}

/// What a customer may fetch: public and on its way (outbound rows have a frame once they left), or staged by the session.
std::optional<MediaInfo> visibleTo(ReadContext& context, SessionId session, const QString& mediaId)
{
    return context.one(
        u"SELECT " FRONTDESK_MEDIA_COLUMNS u"FROM media d LEFT JOIN public_message m ON m.id = d.message_id "
        u"LEFT JOIN conversation c ON c.id = m.conversation_id JOIN web_session w ON w.id = ? AND w.ended_at = 0 "
        u"WHERE d.public_id = ? AND ((d.message_id IS NULL AND d.session_id = w.id) OR (c.identity_id = w.identity_id "
        u"AND m.frame_seq > 0))",
        [&context](const Statement& row) { return readInfo(context, row); }, session, mediaId);
}

Result<int> removeOrphans(ReadContext& context, const QString& folder)
{
    const QStringList known = context.all(u"SELECT public_id FROM media",
                                          [](const Statement& row) { return row.text(0); });
    if (context.failed())
        return 0;
    const QSet<QString> kept(known.begin(), known.end());
    const QDateTime youngest = QDateTime::currentDateTimeUtc().addSecs(-YoungFileSeconds);
    int removed = 0;
    for (QDirIterator it(folder, QDir::Files | QDir::Hidden); it.hasNext();) {
        it.next();
        if (!kept.contains(it.fileName()) && it.fileInfo().lastModified() < youngest)
            removed += QFile::remove(it.filePath()) ? 1 : 0;
    }
    return removed;
}

}  // namespace

Result<> rows::resolveMedia(ReadContext& context, QList<MessagePart>& parts, const MediaOwner& owner)
{
    QSet<QString> seen;
    for (MessagePart& part : parts) {
        const QList<AttachedFile> carried = attachmentsOf({part});
        if (carried.isEmpty())
            continue;
        const QString id = carried.first().mediaId;
        // Still at the provider: only channels bring such parts.
        if (id.isEmpty() && !owner.staff.isValid() && !owner.session.isValid())
            continue;
        const auto info = context.one(
            u"SELECT " FRONTDESK_MEDIA_COLUMNS u"FROM media d WHERE d.public_id = ? AND d.message_id IS NULL "
            u"AND d.staff_id IS NOT DISTINCT FROM ? AND d.session_id IS NOT DISTINCT FROM ? AND (d.conversation_id IS NULL OR d.conversation_id = ?)",
            [&context](const Statement& row) { return readInfo(context, row); }, id, owner.staff, owner.session,
            owner.conversation);
        if (!info || seen.contains(id))
            return Error{ErrorCode::InvalidInput,
                         QCoreApplication::translate("MediaStore", "A file is no longer there. Attach it again."),
                         QStringLiteral("media_gone")};
        seen.insert(id);
        part = attachmentPart({info->mediaId, info->name, info->mimeType, info->bytes});
    }
    if (seen.size() > MaxMediaPerMessage)
        return Error{ErrorCode::InvalidInput,
                     QCoreApplication::translate("MediaStore",
                                                 "A message takes at most 10 files. Send the rest with another one."),
                     QStringLiteral("media_many")};
    return {};
}

void rows::attachMedia(Transaction& tx, const Message& message)
{
    for (const AttachedFile& a : attachmentsOf(message.parts))
        tx.exec(u"UPDATE media SET message_id = ?, conversation_id = ? WHERE public_id = ? AND message_id IS NULL",
                message.id, message.conversationId, a.mediaId);
}

// Two steps in one job of a store thread: it waits for the writer's commit, which never waits for a reader. Not with
// QFuture::then(): in Qt 6.4 a continuation that is set just when the other thread finishes may run twice.
QFuture<Result<MediaInfo>> MediaStore::stage(MediaOwner owner, QString name, QByteArray data)
{
    if (const Result<> may = m_database.customersMay(); !may && owner.session.isValid())
        return coro::ready(Result<MediaInfo>(may.error()));
    Database* database = &m_database;
    return m_database.read<MediaInfo>(
        ReadLane::Gui,
        [database, folder = m_folder, limits = m_limits,
         file = Incoming{owner, std::move(name), std::move(data)}](ReadContext& context) -> Result<MediaInfo> {
            const Result<Prepared> prepared = prepare(context, folder, limits, database->clock().now(), file);
            if (!prepared) {
                if (prepared.error().code == ErrorCode::DiskFull && database->space())
                    static_cast<void>(database->space()->look());
                return prepared.error();
            }
            const Result<MediaInfo> staged = database
                                                 ->write<MediaInfo>(
                                                     [owner = file.owner, limits, prepared](Transaction& tx) {
                                                         return insertRow(tx, owner, *prepared, limits);
                                                     })
                                                 .result();
            if (!staged)
                QFile::remove(folder + u'/' + prepared->mediaId);  // without its row nobody could read it
            return staged;
        });
}

QFuture<Result<MediaData>> MediaStore::read(QString mediaId)
{
    return m_database.read<MediaData>(ReadLane::Gui, [folder = m_folder, mediaId](ReadContext& context) {
        const auto info = context.one(
            u"SELECT " FRONTDESK_MEDIA_COLUMNS u"FROM media d WHERE d.public_id = ?",
            [&context](const Statement& row) { return readInfo(context, row); }, mediaId);
        return readContent(context, folder, info);
    });
}

QFuture<Result<MediaData>> MediaStore::readFor(SessionId session, QString mediaId)
{
    return m_database.read<MediaData>(ReadLane::Gui, [folder = m_folder, session, mediaId](ReadContext& context) {
        return readContent(context, folder, visibleTo(context, session, mediaId));
    });
}

QFuture<Result<>> MediaStore::discard(MediaOwner owner, QString mediaId)
{
    return m_database.write<void>([folder = m_folder, owner, mediaId](Transaction& tx) -> Result<> {
        const qint64 found = tx.exec(
            u"DELETE FROM media WHERE public_id = ? AND message_id IS NULL AND staff_id IS NOT DISTINCT FROM ? "
            u"AND session_id IS NOT DISTINCT FROM ?",
            mediaId, owner.staff, owner.session);
        if (found == 0)
            return fileGone();
        // Should the commit fail, a row without its file is left: it is staged only and goes with the next sweep.
        QFile::remove(folder + u'/' + mediaId);
        return {};
    });
}

QFuture<Result<int>> MediaStore::sweep()
{
    Database* database = &m_database;
    return m_database.read<int>(ReadLane::Gui, [database, folder = m_folder](ReadContext& context) -> Result<int> {
        const Result<int> old = database
                                    ->write<int>([](Transaction& tx) -> Result<int> {
                                        return int(
                                            tx.exec(u"DELETE FROM media WHERE message_id IS NULL AND created_at < ?",
                                                    tx.now() - StagedFor));
                                    })
                                    .result();
        return old ? removeOrphans(context, folder) : old;
    });
}

}  // namespace frontdesk
