// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/contactstore.h"
#include "core/store/customerstore.h"
#include "core/store/mediastore.h"
#include "core/store/purgestore.h"
#include "core/store/sealer.h"
#include "tests/core/store/conversationfixture.h"
#include "tests/support/fatallog.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QThread>

#include <algorithm>
#include <atomic>
#include <thread>

using namespace frontdesk;
using namespace frontdesk::test;

namespace {

void done(const Result<>& result)
{
    if (!result)
        qFatal("unexpected error: %s", qPrintable(result.error().detail));
}

constexpr Micros Day = 24 * 60 * MicrosPerMinute;

/// All phases to their end, as the nightly work does it; the files too.
struct Purger : ConversationFixture {
    PurgeStore purge{store.database()};
    MediaStore media{store.database(), store.folder() + QStringLiteral("/media")};
    ContactStore contacts{store.database()};
    QStringList files;

    RemovedCounts run(RetentionRules rules, int budget = 7)
    {
        RemovedCounts all;
        for (int phase = 0; phase < int(PurgePhase::Done); ++phase)
            all += runPhase(PurgePhase(phase), rules, budget);
        done(wait(purge.finish({.at = clock.now(),
                                .olderThan = PurgeStore::limitOf(clock.now(), rules.conversationDays),
                                .automatic = true,
                                .counts = all},
                               QStringLiteral("system"))));
        return all;
    }
    RemovedCounts runPhase(PurgePhase phase, RetentionRules rules, int budget)
    {
        RemovedCounts all;
        PurgeStep step{.removed = {}, .more = true, .cursor = 0};
        for (int guard = 0; step.more && guard < 10'000; ++guard) {
            step = must(wait(purge.step(phase, rules, step.cursor, budget)));
            all += step.removed.counts;
            files += step.removed.mediaFiles;
        }
        return all;
    }
    void close(ConversationId id)
    {
        static_cast<void>(must(wait(conversations.close(
            {.conversationId = id, .staffId = {}, .reason = QStringLiteral("resolved"), .frame = frame("status")}))));
    }
    qint64 words(const QString& word)
    {
        const QString query = store.database().sealer().searchQuery(word);
        return must(wait(store.database().read<qint64>(ReadLane::Gui, [query](ReadContext& c) -> Result<qint64> {
            return c.integer(u"SELECT count(*) FROM message_token WHERE message_token MATCH ?", query).value_or(0)
                   + c.integer(u"SELECT count(*) FROM contact_token WHERE contact_token MATCH ?", query).value_or(0);
        })));
    }
    /// Rows of every table that hang on conversations or people.
    qint64 personal()
    {
        qint64 rows = 0;
        for (const char16_t* table : {u"contact", u"contact_identity", u"conversation", u"message", u"customer_frame",
                                      u"outbox", u"turn", u"turn_inbound", u"escalation", u"staff_draft", u"media",
                                      u"web_session", u"contact_fact", u"rating", u"idempotency_key"})
            rows += count(QString(u"SELECT count(*) FROM " % QStringView(table)));
        return rows;
    }
};

}  // namespace

class PurgeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void oldConversationsGoFromAllPlaces();
    void whatIsYoungOrOpenStays();
    void piecesEndAsOne();
    void browsersAndDetails();
    void blockedAndRememberedStay();
    void nothingGrowsForEver();
    void theFileShrinks();
    void removedWordsLeaveTheIndex();
    void intakeBesideAPurge();
};

void PurgeTest::oldConversationsGoFromAllPlaces()
{
    Purger f;
    const StaffId maria = f.member(QStringLiteral("Maria"));
    const IntakeOutcome in = f.say(QStringLiteral("my zanzibar order is late"));
    f.answer(in, QStringLiteral("It will come tomorrow"));
    const ConversationId id = in.accepted.conversationId;
    f.takeOver(id, maria);
    static_cast<void>(
        f.must(wait(f.conversations.addStaffReply(f.reply(id, maria, QStringLiteral("zanzibar reply"))))));
    static_cast<void>(f.must(wait(f.conversations.addNote(f.reply(id, maria, QStringLiteral("zanzibar note"))))));
    done(wait(f.staff.saveDraft(maria, id, QStringLiteral("reply"), QStringLiteral("zanzibar draft"))));
    const MediaInfo file = f.must(wait(
        f.media.stage({.conversation = id, .staff = maria, .session = {}}, QStringLiteral("a.txt"), "zanzibar file")));
    StaffReply withFile = f.reply(id, maria, QStringLiteral("here it is"));
    withFile.mediaIds = {file.mediaId};
    static_cast<void>(f.must(wait(f.conversations.addStaffReply(withFile))));
    f.close(id);
    QVERIFY(f.words(QStringLiteral("zanzibar")) >= 3);

    f.clock.advance(364 * Day);
    QCOMPARE(f.run({.conversationDays = 365}).conversations, 0);
    f.clock.advance(2 * Day);
    const RemovedCounts would = f.must(wait(f.purge.wouldRemove({.conversationDays = 365})));
    const RemovedCounts gone = f.run({.conversationDays = 365});
    QCOMPARE(gone.conversations, 1);
    QCOMPARE(gone.contacts, 1);
    QCOMPARE(gone.notes, 1);
    QCOMPARE(gone.mediaFiles, 1);
    QCOMPARE(f.files, QStringList{file.mediaId});
    QCOMPARE(would.conversations, gone.conversations);
    QCOMPARE(would.messages, gone.messages);
    QCOMPARE(would.notes, gone.notes);
    QCOMPARE(would.contacts, gone.contacts);
    QCOMPARE(would.mediaFiles, gone.mediaFiles);
    QCOMPARE(f.words(QStringLiteral("zanzibar")), 0);
    QCOMPARE(f.personal(), 0);
    const PurgeHistory history = f.must(wait(f.purge.history(10)));
    QVERIFY(!history.runs.isEmpty());
    QCOMPARE(history.runs.constFirst().counts.conversations, 1);
    QCOMPARE(f.count(u"SELECT count(*) FROM audit WHERE action = 'retention.purge'"), 1);
}

void PurgeTest::whatIsYoungOrOpenStays()
{
    Purger f;
    const IntakeOutcome open = f.say(QStringLiteral("still open"), newPublicId(), QStringLiteral("a"));
    const IntakeOutcome old = f.say(QStringLiteral("long over"), newPublicId(), QStringLiteral("b"));
    f.close(old.accepted.conversationId);
    f.clock.advance(20 * Day);
    const IntakeOutcome young = f.say(QStringLiteral("just over"), newPublicId(), QStringLiteral("b"));
    f.close(young.accepted.conversationId);
    f.clock.advance(20 * Day);
    QCOMPARE(f.run({}).conversations, 0);  // 0 = for ever
    const RemovedCounts gone = f.run({.conversationDays = 30});
    QCOMPARE(gone.conversations, 1);
    QCOMPARE(gone.contacts, 0);  // b has another conversation
    QCOMPARE(f.count(u"SELECT count(*) FROM conversation"), 2);
    QVERIFY(f.conversation(open.accepted.conversationId).id.isValid());
    QVERIFY(f.conversation(young.accepted.conversationId).id.isValid());
}

/// A kill between two transactions is what the next run begins with: any piece size ends in the same store.
void PurgeTest::piecesEndAsOne()
{
    for (const int budget : {1, 3, 1000}) {
        Purger f;
        for (int i = 0; i < 5; ++i)
            f.answer(f.say(QStringLiteral("question %1 about zanzibar").arg(i)), QStringLiteral("an answer"));
        f.close(f.say(QStringLiteral("thanks")).accepted.conversationId);
        f.clock.advance(10 * Day);
        PurgeStep part = f.must(wait(f.purge.step(PurgePhase::Conversations, {.conversationDays = 5}, 0, budget)));
        f.store.reopen();
        PurgeStore again(f.store.database());
        RemovedCounts counts = part.removed.counts;
        for (bool more = part.more; more;) {
            part = Purger::must(wait(again.step(PurgePhase::Conversations, {.conversationDays = 5}, 0, budget)));
            counts += part.removed.counts;
            more = part.more;
        }
        QCOMPARE(counts.conversations, 1);
        QCOMPARE(counts.searchEntries, 11);
        const qint64 left = Purger::must(
            wait(f.store.database().read<qint64>(ReadLane::Gui, [](ReadContext& c) -> Result<qint64> {
                return c
                    .integer(
                        u"SELECT (SELECT count(*) FROM message) + (SELECT count(*) FROM customer_frame) + (SELECT count(*) FROM turn) "
                        u"+ (SELECT count(*) FROM outbox) + (SELECT count(*) FROM contact) + (SELECT count(*) FROM idempotency_key)")
                    .value_or(-1);
            })));
        QCOMPARE(left, 0);
    }
}

void PurgeTest::browsersAndDetails()
{
    Purger f;
    const WebSession quiet = f.must(
        wait(f.sessions.create(newPublicId(), QStringLiteral("t1"), QStringLiteral("Quiet"), {}, {})));
    const WebSession busy = f.must(
        wait(f.sessions.create(newPublicId(), QStringLiteral("t2"), QStringLiteral("Busy"), {}, {})));
    IntakeRequest r = f.request(QStringLiteral("hello"), newPublicId(), busy.publicId);
    r.message.sessionId = busy.id;
    const IntakeOutcome in = f.must(wait(f.conversations.intake(r)));
    TurnStarted turn = f.begin(in);
    CommitTurn commit = f.commitOf(turn, QStringLiteral("hi"), in);
    static_cast<void>(f.must(wait(f.conversations.commitTurn(commit))));
    const MediaInfo sent = f.must(
        wait(f.media.stage({.conversation = {}, .staff = {}, .session = busy.id}, QStringLiteral("p.txt"), "text")));
    IntakeRequest withFile = f.request(QStringLiteral("see"), newPublicId(), busy.publicId);
    withFile.message.sessionId = busy.id;
    withFile.message.parts << FilePart{sent.mediaId, {}, {}, 0};
    static_cast<void>(f.must(wait(f.conversations.intake(withFile))));
    QCOMPARE(f.count(u"SELECT count(*) FROM media WHERE message_id IS NOT NULL"), 1);
    f.clock.advance(100 * Day);
    // An open conversation keeps its browser; who never came back loses the access and, as nothing else is there, the row.
    RemovedCounts gone = f.run({.turnDays = 90, .sessionDays = 60});
    QCOMPARE(gone.sessions, 1);
    QCOMPARE(gone.contacts, 1);
    QCOMPARE(gone.turns, 1);
    QCOMPARE(f.count(u"SELECT count(*) FROM turn WHERE record_sealed IS NOT NULL"), 0);
    QCOMPARE(f.count(u"SELECT count(*) FROM turn"), 1);  // its figures stay
    QVERIFY(!wait(f.sessions.authenticate(quiet.publicId, QStringLiteral("t1"))).ok());
    f.close(in.accepted.conversationId);
    f.clock.advance(61 * Day);
    gone = f.run({.sessionDays = 60});
    QCOMPARE(gone.sessions, 1);
    QCOMPARE(f.count(u"SELECT count(*) FROM conversation"), 1);
    QCOMPARE(f.count(u"SELECT count(*) FROM media WHERE message_id IS NOT NULL"),
             1);  // the file stays with its message
    // Files age by themselves.
    gone = f.run({.mediaDays = 30});
    QCOMPARE(gone.mediaFiles, 1);
    QCOMPARE(f.files, QStringList{sent.mediaId});
    QCOMPARE(f.count(u"SELECT count(*) FROM message WHERE kind = 0"), 3);
}

void PurgeTest::blockedAndRememberedStay()
{
    Purger f;
    const StaffId maria = f.member(QStringLiteral("Maria"));
    for (const QString& who : {QStringLiteral("blocked"), QStringLiteral("old fact"), QStringLiteral("plain")}) {
        const IntakeOutcome in = f.say(who, newPublicId(), who);
        const ContactId contact = in.summary.conversation.contactId;
        if (who == u"blocked")
            static_cast<void>(f.must(wait(f.contacts.setBlocked({contact, maria, true, QStringLiteral("rude")}))));
        if (who == u"old fact")
            static_cast<void>(f.must(wait(f.contacts.addFact(contact, maria, QStringLiteral("likes tea")))));
        f.close(in.accepted.conversationId);
    }
    f.clock.advance(40 * Day);
    const RemovedCounts gone = f.run({.conversationDays = 30});
    QCOMPARE(gone.conversations, 3);
    QCOMPARE(gone.contacts, 2);
    QCOMPARE(gone.notes, 1);
    QCOMPARE(f.count(u"SELECT count(*) FROM contact_block"), 1);
}

void PurgeTest::nothingGrowsForEver()
{
    Purger f;
    for (int day = 0; day < 120; ++day) {
        const IntakeOutcome in = f.say(QStringLiteral("hello"), newPublicId(), QStringLiteral("visitor-%1").arg(day));
        f.answer(in, QStringLiteral("hi"));
        f.close(in.accepted.conversationId);
        f.clock.advance(Day);
        f.run({}, 50);
    }
    QCOMPARE(f.count(u"SELECT count(*) FROM conversation"), 120);
    QVERIFY(f.count(u"SELECT count(*) FROM idempotency_key") <= 31);
    QVERIFY(f.count(u"SELECT count(DISTINCT conversation_id) FROM customer_frame") <= 31);
    QVERIFY(f.count(u"SELECT count(DISTINCT conversation_id) FROM outbox") <= 31);
    QVERIFY2(f.count(u"SELECT min(at) FROM change_feed") > f.clock.now() - 9 * Day, "the feed keeps old rows");
    QVERIFY(f.count(u"SELECT count(*) FROM retention_run") <= 1000);
}

void PurgeTest::theFileShrinks()
{
    Purger f;
    const QString long1(4000, u'x');
    for (int i = 0; i < 300; ++i)
        f.say(long1 + QString::number(i));
    f.close(f.say(QStringLiteral("bye")).accepted.conversationId);
    f.store.reopen();  // the log goes into the file
    const qint64 before = QFileInfo(f.store.path()).size();
    f.clock.advance(10 * Day);
    PurgeStore purge(f.store.database());
    for (bool more = true; more;)
        more = Purger::must(wait(purge.step(PurgePhase::Conversations, {.conversationDays = 5}, 0, 100))).more;
    int pieces = 0;
    while (Purger::must(wait(purge.shrink(50))))
        ++pieces;
    QVERIFY(pieces > 3);
    f.store.reopen();
    const qint64 after = QFileInfo(f.store.path()).size();
    qInfo("database file: %lld KiB before, %lld KiB after the purge", before / 1024, after / 1024);
    QVERIFY2(after < before / 2, "the file did not shrink");
}

void PurgeTest::removedWordsLeaveTheIndex()
{
    Purger f;
    for (int i = 0; i < 40; ++i)
        f.close(f.say(QStringLiteral("number %1 of many").arg(i), newPublicId(), QString::number(i))
                    .accepted.conversationId);
    const IntakeOutcome in = f.say(QStringLiteral("unforgettablequux"), newPublicId(), QStringLiteral("quux"));
    f.close(in.accepted.conversationId);
    const auto terms = [&f] {
        const QString tokens = f.store.database().sealer().searchTokens(QStringLiteral("unforgettablequux"));
        return Purger::must(wait(f.store.database().write<qint64>([tokens](Transaction& tx) -> Result<qint64> {
            tx.exec(u"CREATE VIRTUAL TABLE IF NOT EXISTS temp.terms USING fts5vocab('main', 'message_token', 'row')");
            qint64 found = 0;
            for (const QString& token : tokens.split(u' '))
                found += tx.integer(u"SELECT count(*) FROM temp.terms WHERE term = ?", token).value_or(0);
            return found;
        })));
    };
    QVERIFY(terms() > 0);
    f.clock.advance(10 * Day);
    f.run({.conversationDays = 5}, 10);
    int pieces = 0;
    for (bool more = true; more && pieces < 1000; ++pieces)
        more = Purger::must(wait(f.purge.mergeIndex(pieces == 0, 4, 0)));
    QCOMPARE(terms(), 0);
    QVERIFY(!Purger::must(wait(f.purge.mergeIndex(true, 4, 7 * Day))));  // not again so soon
}

/// 100,000 old messages go while customers write: the p99 of an intake is printed.
void PurgeTest::intakeBesideAPurge()
{
    // FRONTDESK_PURGE=2000 makes it a hundred thousand messages.
    const int Conversations = qEnvironmentVariableIntValue("FRONTDESK_PURGE") > 0
                                  ? qEnvironmentVariableIntValue("FRONTDESK_PURGE")
                                  : 200;
    constexpr int Each = 50;
    Purger f;
    const IntakeOutcome model = f.say(QStringLiteral("hello there, this is about the order"));
    for (int c = 0; c < Conversations; ++c) {
        // One row made by the store, the others by the same statements in one transaction: the fixture is the slow part.
        static_cast<void>(f.must(wait(f.store.database().write<int>([c](Transaction& tx) -> Result<int> {
            const QString id = newPublicId();
            tx.exec(
                u"INSERT INTO conversation (public_id, channel, account, contact_id, identity_id, state, created_at, closed_at) "
                u"VALUES (?, 'webchat', 'site', 1, 1, 3, ?, ?)",
                id, tx.now() - 400 * Day, tx.now() - 399 * Day + c);
            const qint64 conversation = tx.integer(u"SELECT id FROM conversation WHERE public_id = ?", id).value_or(0);
            for (int m = 0; m < Each; ++m) {
                const QString mid = newPublicId();
                const QString text =
                    QStringLiteral("message %1 about the order and the parcel that did not come").arg(c * Each + m);
                const QByteArray parts = tx.sealer().sealJson(partsToJson({TextPart{text}}), "message.parts", mid);
                const qint64 row = tx.insert(
                    u"INSERT INTO message (public_id, conversation_id, kind, direction, author, visibility, parts_sealed, "
                    u"position, created_at) VALUES (?, ?, 0, 0, 0, 'public', ?, ?, ?)",
                    mid, conversation, parts, m, tx.now() - 400 * Day);
                tx.exec(u"INSERT INTO message_token (rowid, tokens) VALUES (?, ?)", row,
                        tx.sealer().searchTokens(text));
            }
            return 0;
        }))));
    }
    QCOMPARE(f.count(u"SELECT count(*) FROM message"), qint64(Conversations) * Each + 1);
    const auto intakes = [&f](const std::atomic<bool>& stop, int most) {
        QList<qint64> times;
        for (int i = 0; i < most && !stop; ++i) {
            QElapsedTimer one;
            one.start();
            static_cast<void>(wait(f.conversations.intake(ConversationFixture::request(
                QStringLiteral("hello number %1").arg(i), newPublicId(), QStringLiteral("live-%1").arg(i % 50)))));
            times << one.nsecsElapsed() / 1000;
            QThread::usleep(2000);
        }
        std::sort(times.begin(), times.end());
        return times;
    };
    const auto told = [](const char* what, const QList<qint64>& t) {
        qInfo("%s: %lld intakes, p50 %lld us, p99 %lld us, worst %lld us", what, qint64(t.size()), t.at(t.size() / 2),
              t.at(t.size() * 99 / 100), t.last());
    };
    std::atomic<bool> stop = false;
    told("alone", intakes(stop, 500));
    QList<qint64> beside;
    std::thread customers([&] { beside = intakes(stop, 1'000'000); });
    QElapsedTimer all;
    all.start();
    RemovedCounts gone;
    RemovalPace pace;
    for (bool more = true; more;) {
        const PurgeStep step = Purger::must(
            wait(f.purge.step(PurgePhase::Conversations, {.conversationDays = 365}, 0, pace.rows())));
        pace.worked(step.workMicros);
        gone += step.removed.counts;
        more = step.more;
        QThread::usleep(quint32(std::clamp<qint64>(step.workMicros, 1000, 50'000)));  // as the engine does
    }
    stop = true;
    customers.join();
    qInfo("removed %lld messages in %lld ms", gone.messages, all.elapsed());
    QVERIFY(beside.size() > 20);
    told("beside the purge", beside);
    QCOMPARE(gone.messages, qint64(Conversations) * Each);
    QCOMPARE(gone.searchEntries, qint64(Conversations) * Each);
    QCOMPARE(f.count(u"SELECT count(*) FROM conversation WHERE closed_at > 0"), 0);
    QVERIFY(f.conversation(model.accepted.conversationId).id.isValid());
}

FRONTDESK_TEST_MAIN(PurgeTest)
#include "purgetest.moc"
