// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/statusstore.h"

#include "core/store/closing.h"
#include "core/store/database.h"
#include "core/store/messagerows.h"
#include "core/store/outboxpieces.h"
#include "core/store/statusrows.h"
#include "core/store/summaries.h"

#include <algorithm>
#include <limits>

namespace frontdesk {
namespace rows {
namespace {

constexpr Micros KeepEarly = 24 * 60 * MicrosPerMinute;

/// Failed stands behind sent and before nothing: a message that is delivered did not fail, one that failed stays so.
int rank(Delivery state)
{
    switch (state) {
    case Delivery::Sent: return 1;
    case Delivery::Failed: return 2;
    case Delivery::Delivered: return 3;
    case Delivery::Read: return 4;
    default: return 0;
    }
}

}  // namespace

QString accountRoot(QStringView account) { return account.left(account.indexOf(u'/')).toString(); }

bool movesForward(Delivery known, Delivery reported)
{
    return known != Delivery::Failed && known != Delivery::Interrupted && rank(reported) > rank(known);
}

std::optional<EarlyStatus> takeEarly(Transaction& tx, const QString& account, const QString& providerId)
{
    const QString root = accountRoot(account);
    auto early = tx.one(
        u"SELECT state, code FROM early_status WHERE account = ? AND provider_id = ?",
        [](const Statement& row) {
            return EarlyStatus{row.as<Delivery>(0), row.text(1)};
        },
        root, providerId);
    if (early)
        tx.exec(u"DELETE FROM early_status WHERE account = ? AND provider_id = ?", root, providerId);
    return early;
}

bool ownerOf(ReadContext& context, const QString& account, const QString& providerId, OutboxId except)
{
    const QStringList accounts = context.all(
        u"SELECT account FROM outbox WHERE provider_id = ? AND provider_id <> '' AND id <> ? UNION ALL "
        u"SELECT o.account FROM outbox_old_id g JOIN outbox o ON o.id = g.outbox_id WHERE g.provider_id = ?",
        [](const Statement& row) { return row.text(0); }, providerId, except, providerId);
    const QString root = accountRoot(account);
    return std::any_of(accounts.begin(), accounts.end(), [&root](const QString& a) { return accountRoot(a) == root; });
}

void takeFromFinders(Transaction& tx, const QString& account, const QString& providerId, OutboxId owner)
{
    struct Finder {
        OutboxId id;
        MessageId message;
        QString account;
    };
    const QList<Finder> finders = tx.all(
        u"SELECT id, message_id, account FROM outbox WHERE provider_id = ? AND provider_id <> '' AND id <> ? "
        u"AND lookups > 0 AND state IN (4, 5, 6)",
        [](const Statement& row) {
            return Finder{row.id<OutboxId>(0), row.id<MessageId>(1), row.text(2)};
        },
        providerId, owner);
    for (const Finder& finder : finders) {
        if (accountRoot(finder.account) != accountRoot(account))
            continue;
        tx.exec(u"UPDATE outbox SET provider_id = '' WHERE id = ?", finder.id);
        doubt(tx, finder.id, errorCodeName(ErrorCode::Unknown));
        if (!finder.message.isValid())
            continue;
        refreshDelivery(tx, finder.message);
        if (const auto message = loadMessage(tx, finder.message))
            feedMessage(tx, *message);
    }
}

void keepEarly(Transaction& tx, const QString& account, const QString& providerId, const EarlyStatus& status)
{
    const std::optional<EarlyStatus> before = takeEarly(tx, account, providerId);
    const EarlyStatus kept = before && !movesForward(before->state, status.state) ? *before : status;
    tx.exec(u"INSERT INTO early_status (account, provider_id, state, code, at) VALUES (?, ?, ?, ?, ?)",
            accountRoot(account), providerId, kept.state, kept.code, tx.now());
    // Of messages that others send through the same account: nobody will ever ask for these.
    tx.exec(u"DELETE FROM early_status WHERE at < ?", tx.now() - KeepEarly);
}

}  // namespace rows

namespace {

using namespace rows;

constexpr Micros AskFor = 3 * 24 * 60 * MicrosPerMinute;
constexpr Micros Never = std::numeric_limits<Micros>::max() / 2;

struct KnownRow {
    OutboxId id;
    MessageId message;
    Delivery state = Delivery::None;
    QString account;
    int attempts = 0;
};

/// As the dispatcher would have recorded it, had the answer come.
void coverLearnt(Transaction& tx, OutboxId id)
{
    const auto conversation = tx.integer(u"SELECT conversation_id FROM outbox WHERE id = ? AND generation = 0", id);
    if (conversation)
        coverByStaff(tx, ConversationId(*conversation));
}

std::optional<KnownRow> rowOf(Transaction& tx, const QString& account, const QString& providerId)
{
    const auto rows = tx.all(
        u"SELECT id, message_id, state, account FROM outbox WHERE provider_id = ? AND provider_id <> ''",
        [](const Statement& row) {
            return KnownRow{row.id<OutboxId>(0), row.id<MessageId>(1), row.as<Delivery>(2), row.text(3)};
        },
        providerId);
    const QString root = accountRoot(account);
    const auto ours = std::find_if(rows.begin(), rows.end(),
                                   [&root](const KnownRow& row) { return accountRoot(row.account) == root; });
    return ours == rows.end() ? std::nullopt : std::optional(*ours);
}

struct Report {
    QString account;
    QString providerId;
    QString publicId;
    EarlyStatus status;
};

/// A report names "<message>", "<message>/<piece>" or "<message>/<piece>/r<retry>".
struct OwnId {
    QString message;
    int piece = 0;
    int retry = 0;
    explicit OwnId(const QString& text)
        : message(text.section(u'/', 0, 0)),
          piece(text.section(u'/', 1, 1).toInt()),
          retry(text.section(u'/', 2, 2).mid(1).toInt())
    {
    }
};

/// A report about a try that staff gave up for another one: its id is nobody else's.
void keepOldId(Transaction& tx, const Report& report)
{
    if (report.publicId.isEmpty())
        return;
    const OwnId own(report.publicId);
    tx.exec(u"INSERT OR IGNORE INTO outbox_old_id (provider_id, outbox_id) SELECT ?, o.id FROM outbox o "
            u"JOIN message m ON m.id = o.message_id WHERE m.public_id = ? AND o.piece = ? AND o.retries > ? "
            u"AND o.framed = 0 AND o.provider_id <> ?",
            report.providerId, own.message, own.piece, own.retry, report.providerId);
}

/// The row whose own id the report names, while it does not know the provider's id yet.
std::optional<KnownRow> rowOfOwnId(Transaction& tx, const Report& report)
{
    const OwnId own(report.publicId);
    const auto row = tx.one(
        u"SELECT o.id, o.message_id, o.state, o.account, o.attempts FROM outbox o JOIN message m ON m.id = o.message_id "
        u"WHERE m.public_id = ? AND o.piece = ? AND o.retries = ? AND o.provider_id = '' AND o.framed = 0",
        [](const Statement& r) {
            return KnownRow{r.id<OutboxId>(0), r.id<MessageId>(1), r.as<Delivery>(2), r.text(3), r.int32(4)};
        },
        own.message, own.piece, own.retry);
    return row && accountRoot(row->account) == accountRoot(report.account) ? row : std::nullopt;
}

/// It left, whatever became of the answer to our request. A row that is being sent keeps waiting for that answer.
std::optional<KnownRow> learnId(Transaction& tx, const Report& report)
{
    auto row = report.publicId.isEmpty() ? std::nullopt : rowOfOwnId(tx, report);
    // A late word about a try that failed long ago (staff had it sent again) is no proof about this one.
    const bool tried = row && row->attempts > 0 && report.status.state != Delivery::Failed;
    const bool open = row
                      && (row->state == Delivery::Unconfirmed
                          || (tried && (row->state == Delivery::Queued || row->state == Delivery::Sending)));
    if (!open)
        return std::nullopt;
    takeFromFinders(tx, report.account, report.providerId, row->id);
    if (row->state == Delivery::Sending) {
        tx.exec(u"UPDATE outbox SET provider_id = ? WHERE id = ?", report.providerId, row->id);
        return std::nullopt;
    }
    tx.exec(
        u"UPDATE outbox SET state = 4, code = '', provider_id = ?, unconfirmed_at = 0, not_before = 0, updated_at = ? "
        u"WHERE id = ?",
        report.providerId, tx.now(), row->id);
    row->state = Delivery::Sent;
    return row;
}

Result<std::optional<Message>> runRecord(Transaction& tx, const Report& report)
{
    if (report.account.isEmpty() || report.providerId.isEmpty())
        return invalid(QStringLiteral("A status needs an account and an id."));
    keepOldId(tx, report);
    const auto learnt = learnId(tx, report);
    const auto row = learnt ? learnt : rowOf(tx, report.account, report.providerId);
    if (!row || row->state == Delivery::Sending) {
        keepEarly(tx, report.account, report.providerId, report.status);
        return std::optional<Message>();
    }
    const bool moves = movesForward(row->state, report.status.state);
    if (!row->message.isValid() || (!moves && !learnt))
        return std::optional<Message>();
    const bool failed = report.status.state == Delivery::Failed;
    if (moves)
        tx.exec(u"UPDATE outbox SET state = ?, code = ?, updated_at = ? WHERE id = ?", report.status.state,
                failed ? report.status.code : QString(), tx.now(), row->id);
    const auto before = loadMessage(tx, row->message);
    if (failed && moves)
        stopPieces(tx, row->message);
    refreshDelivery(tx, row->message);
    if (learnt && !failed)
        coverLearnt(tx, row->id);
    auto message = loadMessage(tx, row->message);
    if (!before || !message || (message->delivery == before->delivery && message->deliveryCode == before->deliveryCode))
        return std::optional<Message>();
    feedMessage(tx, *message);
    return message;
}

Result<QList<OpenDelivery>> runTakeOpen(Transaction& tx, const QString& account, Micros sentBefore, int limit)
{
    const QList<OpenDelivery> open = tx.all(
        u"SELECT o.id, o.channel, o.account, o.provider_id, o.updated_at, i.external_sealed, i.public_id FROM outbox o "
        u"LEFT JOIN contact_identity i ON i.id = o.identity_id WHERE o.state = 4 AND o.framed = 0 "
        u"AND substr(o.account, 1, instr(o.account || '/', '/') - 1) = ? AND o.not_before <= ? "
        u"AND o.updated_at <= ? AND o.provider_id <> '' "
        u"ORDER BY o.not_before, o.id LIMIT ?",
        [&tx](const Statement& row) {
            return OpenDelivery{.id = row.id<OutboxId>(0),
                                .channelId = row.text(1),
                                .accountId = row.text(2),
                                .externalId = tx.openText(row.bytes(5), "contact_identity.external", row.text(6)),
                                .providerId = row.text(3),
                                .sentAt = row.integer(4)};
        },
        accountRoot(account), tx.now(), sentBefore, limit);
    for (const OpenDelivery& row : open) {
        const Micros age = std::max<Micros>(0, tx.now() - row.sentAt);
        const Micros next = age > AskFor ? Never : tx.now() + std::max(10 * MicrosPerSecond, age);
        tx.exec(u"UPDATE outbox SET not_before = ? WHERE id = ?", next, row.id);
    }
    return open;
}

}  // namespace

QFuture<Result<std::optional<Message>>> StatusStore::recordStatus(QString account, QString providerId, Delivery state,
                                                                  QString code, QString publicId)
{
    Report report{std::move(account), std::move(providerId), std::move(publicId), {state, std::move(code)}};
    return m_database.write<std::optional<Message>>(
        [report = std::move(report)](Transaction& tx) { return runRecord(tx, report); }, Database::Run::Often);
}

QFuture<Result<QSet<QString>>> StatusStore::recorded(QStringList providerIds)
{
    return m_database.read<QSet<QString>>(
        ReadLane::Turn, [ids = providerIds.mid(0, 500)](ReadContext& context) -> Result<QSet<QString>> {
            QSet<QString> known;
            for (const QString& id : ids)
                if (context.integer(u"SELECT 1 FROM outbox WHERE provider_id = ? AND provider_id <> '' UNION ALL "
                                    u"SELECT 1 FROM outbox_old_id WHERE provider_id = ? LIMIT 1",
                                    id, id))
                    known << id;
            return known;
        });
}

QFuture<Result<QList<OpenDelivery>>> StatusStore::takeOpen(QString account, Micros sentBefore, int limit)
{
    return m_database.write<QList<OpenDelivery>>([account = std::move(account), sentBefore, limit](Transaction& tx) {
        return runTakeOpen(tx, account, sentBefore, limit);
    });
}

}  // namespace frontdesk
