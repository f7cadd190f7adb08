// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/support/bigstore.h"

#include "core/store/database.h"
#include "core/store/escalations.h"
#include "core/store/messagerows.h"
#include "core/store/migrator.h"
#include "core/store/staffstore.h"
#include "core/store/summaries.h"
#include "tests/support/fakeclock.h"

#include <QDir>
#include <QElapsedTimer>
#include <QRandomGenerator>

namespace frontdesk::test {
namespace {

constexpr int Batch = 500;  // conversations per transaction
const char* const Words[] = {
    "order",    "parcel",   "lamp",    "return",  "refund",   "week",    "door",    "colour", "oak",    "table",
    "chair",    "delivery", "when",    "please",  "where",    "my",      "the",     "is",     "and",    "with",
    "broken",   "missing",  "invoice", "address", "Saturday", "hours",   "store",   "phone",  "number", "again",
    "waiting",  "answer",   "thanks",  "gift",    "card",     "code",    "size",    "large",  "small",  "exchange",
    "shipping", "cost",     "price",   "today",   "tomorrow", "morning", "evening", "help",   "person", "question",
};
const char* const Names[] = {"Ada",   "Ben",  "Clara", "David", "Elif", "Finn",
                             "Greta", "Hugo", "Ines",  "Jon",   "Kaya", "Lars"};

class Filler {
public:
    Filler(Database& database, FakeClock& clock, BigStoreSize size, StaffId staff)
        : m_database(database), m_clock(clock), m_size(size), m_staff(staff), m_random(20261121)
    {
    }

    Result<> run()
    {
        const int others = qMax(1, m_size.conversations - 1);
        const int each = qMax(1, (m_size.messages - m_size.longest) / others);
        const int longer = qMax(0, m_size.messages - m_size.longest - each * others);  // have one more
        for (int from = 0; from < m_size.conversations; from += Batch) {
            const int to = qMin(from + Batch, m_size.conversations);
            const Result<> done = m_database
                                      .write<void>([this, from, to, each, longer](Transaction& tx) -> Result<> {
                                          for (int i = from; i < to; ++i)
                                              conversation(tx, i, i == 0 ? m_size.longest : each + (i <= longer));
                                          return {};
                                      })
                                      .result();
            if (!done)
                return done;
        }
        return {};
    }

private:
    QString sentence(int words)
    {
        QStringList list;
        for (int i = 0; i < words; ++i)
            list << QString::fromLatin1(Words[m_random.bounded(int(std::size(Words)))]);
        return list.join(u' ');
    }

    QString publicId(const char* kind) { return QStringLiteral("%1-%2").arg(QLatin1String(kind)).arg(++m_next); }

    void conversation(Transaction& tx, int index, int messages)
    {
        // The first one is the newest: the list opens on it.
        m_clock.set(FakeClock::Start - Micros(index) * 20 * MicrosPerSecond);
        const QString name =
            QStringLiteral("%1 %2").arg(QLatin1String(Names[index % int(std::size(Names))])).arg(index);
        const rows::Peer peer = rows::upsertIdentity(tx, QStringLiteral("webchat"), QStringLiteral("default"),
                                                     publicId("visitor"), name, true);
        const Micros now = tx.now();
        const ConversationId id(tx.insert(
            u"INSERT INTO conversation (public_id, channel, account, contact_id, identity_id, sample, created_at, "
            u"last_message_at, engagement_started_at) VALUES (?, 'webchat', 'default', ?, ?, 1, ?, ?, ?)",
            publicId("conversation"), peer.contactId, peer.identityId, now, now, now));
        const Conversation made = rows::loadConversation(tx, id).value_or(Conversation{});
        rows::NewMessage row;
        for (int i = 0; i < messages; ++i) {
            row = message(made, i);
            row.position = (i + 1) * 1000;
            rows::insertMessage(tx, row);
            rows::indexMessage(tx, row.message);
        }
        rows::noteLastText(tx, made, row.message);
        tx.exec(u"UPDATE conversation SET answered_up_to = ?, last_inbound_id = ?, last_inbound_at = ?, "
                u"unread = ? WHERE id = ?",
                row.message.id, row.message.id, now, index % 3, id);
        state(tx, made, index);
    }

    rows::NewMessage message(const Conversation& conversation, int number)
    {
        rows::NewMessage row;
        const bool inbound = number % 2 == 0;
        row.message = {.publicId = publicId("message"),
                       .conversationId = conversation.id,
                       .direction = inbound ? Direction::Inbound : Direction::Outbound,
                       .author = inbound ? Author::Contact : Author::Ai,
                       .authorName = inbound ? QString() : QStringLiteral("Assistant"),
                       .delivery = inbound ? Delivery::None : Delivery::Sent,
                       .parts = {TextPart{sentence(inbound ? 8 : 16)}}};
        return row;
    }

    void state(Transaction& tx, const Conversation& conversation, int index)
    {
        const int kind = index == 0 ? 50 : index % 100;
        if (kind < 5) {
            EscalationDraft draft;
            draft.publicId = publicId("ticket");
            draft.reasons = {QStringLiteral("explicit_wish")};
            draft.priority = kind == 0 ? Priority::Urgent : Priority::Normal;
            draft.dueAt = tx.now() + 600 * MicrosPerSecond;
            static_cast<void>(rows::raiseEscalation(tx, conversation, draft));
        } else if (kind < 8) {
            tx.exec(u"UPDATE conversation SET handler = 1, assignee_id = ? WHERE id = ?", m_staff, conversation.id);
        } else if (kind >= 40 && index > 0) {
            tx.exec(u"UPDATE conversation SET state = 3, close_reason = 'resolved', closed_at = ? WHERE id = ?",
                    tx.now(), conversation.id);
        }
    }

    Database& m_database;
    FakeClock& m_clock;
    BigStoreSize m_size;
    StaffId m_staff;
    QRandomGenerator m_random;
    qint64 m_next = 0;
};

Result<> fill(const QString& path, const QByteArray& masterKey, BigStoreSize size)
{
    FakeClock clock;
    Database database({.path = path, .masterKey = masterKey, .clock = &clock});
    if (const Result<> opened = database.open().result(); !opened)
        return opened;
    StaffStore staff(database);
    const Result<StaffMember> self = staff.ensureLocal(QStringLiteral("Maria"), QStringLiteral("supervisor")).result();
    if (!self)
        return self.error();
    return Filler(database, clock, size, self->id).run();
}

}  // namespace

Result<BigStore> bigStore(const QString& folder, const QByteArray& masterKey, BigStoreSize size)
{
    QDir().mkpath(folder);
    BigStore store;
    store.path = QStringLiteral("%1/filled-%2-%3-v%4.db")
                     .arg(folder)
                     .arg(size.conversations)
                     .arg(size.messages)
                     .arg(Migrator::all().constLast().version);
    if (QFile::exists(store.path))
        return store;
    const QString making = store.path + QStringLiteral(".making");
    for (const char* suffix : {"", "-wal", "-shm"})
        QFile::remove(making + QLatin1String(suffix));
    QElapsedTimer timer;
    timer.start();
    if (const Result<> filled = fill(making, masterKey, size); !filled)
        return filled.error();
    if (!QFile::rename(making, store.path))
        return Error{ErrorCode::Storage, QStringLiteral("The generated database cannot be moved to its place."),
                     store.path};
    store.fillSeconds = double(timer.elapsed()) / 1000;
    return store;
}

}  // namespace frontdesk::test
