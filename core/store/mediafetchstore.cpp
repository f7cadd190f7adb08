// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/mediafetchstore.h"

#include "core/model/attachments.h"
#include "core/store/database.h"
#include "core/store/messagerows.h"
#include "core/store/sealer.h"
#include "core/store/storetext.h"
#include "core/store/summaries.h"

namespace frontdesk {
namespace {

using namespace rows;

constexpr const char* UrlColumn = "media_fetch.url";
enum class FetchState : quint8 { Waits, Done, GivenUp };

struct Row {
    MediaFetch fetch;
    QString publicId;
    QByteArray url;
    int part = 0;
};

Row readRow(const Statement& row)
{
    return {{.id = row.integer(0),
             .conversationId = row.id<ConversationId>(1),
             .messageId = row.id<MessageId>(2),
             .channelId = row.text(3),
             .accountId = row.text(4),
             .url = {},
             .name = {},
             .attempts = row.int32(5),
             .createdAt = row.integer(6)},
            row.text(7),
            row.bytes(8),
            row.int32(9)};
}

QString nameOf(const QList<MessagePart>& parts, int index)
{
    const QList<AttachedFile> files = index < parts.size() ? attachmentsOf({parts.at(index)}) : QList<AttachedFile>();
    return files.isEmpty() ? QString() : files.first().name;
}

Result<QList<MediaFetch>> runClaim(Transaction& tx, Micros again, int limit, const QSet<qint64>& underWay)
{
    for (const qint64 id : underWay)
        tx.exec(u"UPDATE media_fetch SET not_before = ? WHERE id = ? AND state = 0", again, id);
    const QList<Row> due = tx.all(
        u"SELECT f.id, m.conversation_id, f.message_id, f.channel, f.account, f.attempts, f.created_at, f.public_id, "
        u"f.url_sealed, f.part_index FROM media_fetch f JOIN message m ON m.id = f.message_id WHERE f.state = 0 "
        u"AND f.not_before <= ? ORDER BY f.not_before, f.id LIMIT ?",
        readRow, tx.now(), std::max(0, limit));
    QList<MediaFetch> claimed;
    for (const Row& row : due) {
        MediaFetch fetch = row.fetch;
        if (underWay.contains(fetch.id))  // the clock was set since `again` was reckoned
            continue;
        ++fetch.attempts;
        fetch.url = tx.openText(row.url, UrlColumn, row.publicId);
        if (const auto message = loadMessage(tx, fetch.messageId))
            fetch.name = nameOf(message->parts, row.part);
        tx.exec(u"UPDATE media_fetch SET attempts = ?, not_before = ? WHERE id = ?", fetch.attempts, again, fetch.id);
        claimed << fetch;
    }
    return claimed;
}

struct Target {
    Message message;
    int part = 0;
};

/// The message that waits, and its part. Nothing when it was settled or is gone.
std::optional<Target> target(Transaction& tx, qint64 id)
{
    const auto found = tx.one(
        u"SELECT message_id, part_index FROM media_fetch WHERE id = ? AND state = 0",
        [](const Statement& row) { return std::pair(row.id<MessageId>(0), row.int32(1)); }, id);
    if (!found)
        return std::nullopt;
    auto message = loadMessage(tx, found->first);
    if (!message || found->second < 0 || found->second >= message->parts.size())
        return std::nullopt;
    return Target{*message, found->second};
}

/// The address is of no use any more, so it goes.
void settle(Transaction& tx, qint64 id, FetchState state, const QString& code)
{
    tx.exec(u"UPDATE media_fetch SET state = ?, code = ?, url_sealed = ? WHERE id = ?", state, code, QByteArray(""),
            id);
}

void writeParts(Transaction& tx, const Message& message)
{
    tx.exec(u"UPDATE message SET parts_sealed = ? WHERE id = ?", sealParts(tx, message.parts, message.publicId),
            message.id);
    feedMessage(tx, message);
}

Error settledAlready()
{
    return conflict(StoreText::tr("This file is not waited for any more."), QStringLiteral("moved_on"));
}

Result<Message> runAttach(Transaction& tx, qint64 id, const MediaInfo& file)
{
    auto waiting = target(tx, id);
    if (!waiting)
        return settledAlready();
    Message& message = waiting->message;
    message.parts[waiting->part] = attachmentPart({file.mediaId, file.name, file.mimeType, file.bytes});
    writeParts(tx, message);
    attachMedia(tx, message);
    settle(tx, id, FetchState::Done, {});
    return message;
}

/// What stands in place of a file that never came: a file part without a media id; -1 bytes tell it from one that waits.
MessagePart missingPart(const MessagePart& part)
{
    const QList<AttachedFile> files = attachmentsOf({part});
    const QString name = files.isEmpty() ? QString() : files.first().name;
    return FilePart{.mediaId = {},
                    .mimeType = files.isEmpty() ? QString() : files.first().mimeType,
                    .name = name.isEmpty() ? StoreText::tr("A file that could not be fetched")
                                           : StoreText::tr("%1 (could not be fetched)").arg(name),
                    .bytes = -1};
}

Result<QList<Message>> runGiveUp(Transaction& tx, qint64 id, const QString& code, const QString& why)
{
    auto waiting = target(tx, id);
    if (!waiting)
        return settledAlready();
    Message& message = waiting->message;
    message.parts[waiting->part] = missingPart(message.parts.at(waiting->part));
    writeParts(tx, message);
    settle(tx, id, FetchState::GivenUp, code);
    NewMessage note;
    note.message = {.publicId = newPublicId(),
                    .conversationId = message.conversationId,
                    .kind = MessageKind::Note,
                    .direction = Direction::Outbound,
                    .author = Author::System,
                    .visibility = Visibility::Internal,
                    .parts = {TextPart{why}}};
    insertMessage(tx, note);
    feedMessage(tx, note.message);
    return QList<Message>{message, note.message};
}

}  // namespace

void rows::insertRemoteMedia(Transaction& tx, const Message& message, const InboundMessage& inbound)
{
    for (const RemoteMedia& media : inbound.remoteMedia) {
        if (media.partIndex < 0 || media.partIndex >= message.parts.size() || media.url.isEmpty())
            continue;
        const QString publicId = newPublicId();
        tx.exec(u"INSERT INTO media_fetch (public_id, message_id, part_index, channel, account, url_sealed, mime, "
                u"not_before, created_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                publicId, message.id, media.partIndex, inbound.channelId, inbound.accountId,
                tx.sealer().sealText(media.url, UrlColumn, publicId), media.mimeType, tx.now(), tx.now());
    }
}

QFuture<Result<QList<MediaFetch>>> MediaFetchStore::claimDue(Micros again, int limit, QSet<qint64> underWay)
{
    return m_database.write<QList<MediaFetch>>([again, limit, underWay = std::move(underWay)](Transaction& tx) {
        return runClaim(tx, again, limit, underWay);
    });
}

QFuture<Result<Micros>> MediaFetchStore::nextDue()
{
    return m_database.read<Micros>(ReadLane::Turn, [](ReadContext& context) -> Result<Micros> {
        const auto due = context.integer(
            u"SELECT not_before FROM media_fetch WHERE state = 0 ORDER BY not_before, id LIMIT 1");
        return due ? std::max<Micros>(1, *due) : 0;
    });
}

QFuture<Result<>> MediaFetchStore::resume()
{
    return m_database.write<void>([](Transaction& tx) -> Result<> {
        tx.exec(u"UPDATE media_fetch SET not_before = ? WHERE state = 0 AND not_before > ?", tx.now(), tx.now());
        return {};
    });
}

QFuture<Result<>> MediaFetchStore::retryAt(qint64 id, Micros notBefore, QString code)
{
    return m_database.write<void>([id, notBefore, code = std::move(code)](Transaction& tx) -> Result<> {
        tx.exec(u"UPDATE media_fetch SET not_before = ?, code = ? WHERE id = ? AND state = 0", notBefore, code, id);
        return {};
    });
}

QFuture<Result<Message>> MediaFetchStore::attach(qint64 id, MediaInfo file)
{
    return m_database.write<Message>([id, file = std::move(file)](Transaction& tx) { return runAttach(tx, id, file); });
}

QFuture<Result<QList<Message>>> MediaFetchStore::giveUp(qint64 id, QString code, QString why)
{
    return m_database.write<QList<Message>>(
        [id, code = std::move(code), why = std::move(why)](Transaction& tx) { return runGiveUp(tx, id, code, why); });
}

}  // namespace frontdesk
