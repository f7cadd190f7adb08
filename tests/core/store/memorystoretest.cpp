// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/memorystore.h"

#include "core/store/contactstore.h"
#include "core/store/dossier.h"
#include "core/store/erasurestore.h"
#include "core/store/purgestore.h"
#include "tests/core/store/conversationfixture.h"
#include "tests/support/fatallog.h"

namespace frontdesk::test {
namespace {

constexpr Micros Hour = 60 * MicrosPerMinute;

struct MemoryFixture : ConversationFixture {
    MemoryStore memory{store.database()};
    ContactStore contacts{store.database()};
    DossierStore dossiers{store.database()};
    PurgeStore purge{store.database()};
    ErasureStore erasure{store.database(), store.path()};
    StaffId maya = member(QStringLiteral("Maya"));

    ContactId contactOf(const IntakeOutcome& in) { return conversation(in.accepted.conversationId).contactId; }
    void verify(ContactId id, const QString& email = QStringLiteral("ines@example.org"))
    {
        Contact contact;
        contact.id = id;
        contact.email = email;
        must(wait(contacts.save(contact, maya)));
    }
    Result<MemoryFact> remember(const IntakeOutcome& in, const char* name, const QString& value, qint64 generation = 1)
    {
        return wait(memory.remember({.conversationId = in.accepted.conversationId,
                                     .generation = generation,
                                     .name = QString::fromLatin1(name),
                                     .value = value,
                                     .keepFor = 24 * Hour}));
    }
    QStringList known(ConversationId id)
    {
        QStringList values;
        for (const MemoryFact& fact : must(wait(conversations.loadTurn(id, 50))).memory)
            values << fact.value;
        return values;
    }
};

}  // namespace

class MemoryStoreTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// E12: said in one conversation, known in the next one of the same verified contact, and nowhere else.
    void theSameContactAndNobodyElse()
    {
        MemoryFixture f;
        const IntakeOutcome first = f.say(QStringLiteral("I wear 43"));
        f.verify(f.contactOf(first));
        f.must(f.remember(first, "shoe_size", QStringLiteral("43")));
        f.must(wait(f.conversations.close({.conversationId = first.accepted.conversationId,
                                           .staffId = f.maya,
                                           .reason = QStringLiteral("resolved"),
                                           .frame = f.frame("status")})));
        const IntakeOutcome second = f.say(QStringLiteral("back again"));
        QVERIFY(second.accepted.conversationId != first.accepted.conversationId);
        QCOMPARE(f.known(second.accepted.conversationId), QStringList{QStringLiteral("43")});
        const IntakeOutcome other = f.say(QStringLiteral("hello"), newPublicId(), QStringLiteral("visitor-2"));
        f.verify(f.contactOf(other), QStringLiteral("other@example.org"));
        QVERIFY(f.known(other.accepted.conversationId).isEmpty());
    }

    void nothingOfTheUnverified()
    {
        MemoryFixture f;
        const IntakeOutcome in = f.say(QStringLiteral("I am the boss"));
        QCOMPARE(f.remember(in, "role", QStringLiteral("boss")).error().code, ErrorCode::Unauthorized);
        QCOMPARE(wait(f.memory.save(f.contactOf(in), f.maya, {{}, QStringLiteral("a"), QStringLiteral("b"), {}, 0, 0}))
                     .error()
                     .code,
                 ErrorCode::Conflict);
        QCOMPARE(f.count(u"SELECT count(*) FROM contact_memory"), 0);
        // What was kept while it was verified is not read once it is not any more.
        f.verify(f.contactOf(in));
        f.must(f.remember(in, "role", QStringLiteral("boss")));
        f.verify(f.contactOf(in), QString());
        QVERIFY(f.known(in.accepted.conversationId).isEmpty());
    }

    void itIsFenced()
    {
        MemoryFixture f;
        const IntakeOutcome in = f.say(QStringLiteral("x"));
        f.verify(f.contactOf(in));
        f.takeOver(in.accepted.conversationId, f.maya);
        QCOMPARE(f.remember(in, "size", QStringLiteral("43")).error().code, ErrorCode::Fenced);
    }

    void itExpiresAndIsPurged()
    {
        MemoryFixture f;
        const IntakeOutcome in = f.say(QStringLiteral("x"));
        f.verify(f.contactOf(in));
        f.must(f.remember(in, "size", QStringLiteral("43")));
        const MemoryFact kept{{}, QStringLiteral("vip"), QStringLiteral("yes"), {}, 0, 0};
        f.must(wait(f.memory.save(f.contactOf(in), f.maya, kept)));
        f.clock.advance(23 * Hour);
        QCOMPARE(f.known(in.accepted.conversationId).size(), 2);
        f.clock.advance(2 * Hour);
        QCOMPARE(f.known(in.accepted.conversationId), QStringList{QStringLiteral("yes")});
        QCOMPARE(f.must(wait(f.memory.read(f.contactOf(in)))).facts.size(), 1);
        const PurgeStep step = f.must(wait(f.purge.step(PurgePhase::Memory, {}, 0, 100)));
        QCOMPARE(step.removed.counts.notes, 1);
        QCOMPARE(f.count(u"SELECT count(*) FROM contact_memory"), 1);
    }

    void whatStaffWroteStays()
    {
        MemoryFixture f;
        const IntakeOutcome in = f.say(QStringLiteral("x"));
        const ContactId contact = f.contactOf(in);
        f.verify(contact);
        const MemoryFact by = f.must(
            wait(f.memory.save(contact, f.maya, {{}, QStringLiteral("size"), QStringLiteral("44"), {}, 0, 0})));
        QCOMPARE(by.origin, QStringLiteral("Maya"));
        QCOMPARE(f.remember(in, "size", QStringLiteral("43")).error().code, ErrorCode::Conflict);
        f.must(f.remember(in, "colour", QStringLiteral("red")));
        f.must(f.remember(in, "colour", QStringLiteral("blue")));
        QCOMPARE(f.known(in.accepted.conversationId), (QStringList{QStringLiteral("blue"), QStringLiteral("44")}));
        MemoryFact renamed = by;
        renamed.name = QStringLiteral("colour");
        QCOMPARE(wait(f.memory.save(contact, f.maya, renamed)).error().code, ErrorCode::Conflict);
        f.must(wait(f.memory.forget(contact, f.maya, by.id)));
        QCOMPARE(wait(f.memory.forget(contact, f.maya, by.id)).error().code, ErrorCode::NotFound);
        for (int i = 0; i < MemoryStore::MostFacts + 5; ++i)
            f.must(f.remember(in, qPrintable(QStringLiteral("f%1").arg(i)), QString::number(i)));
        QCOMPARE(f.count(u"SELECT count(*) FROM contact_memory"), MemoryStore::MostFacts);
    }

    void exportedSealedAndErased()
    {
        MemoryFixture f;
        const IntakeOutcome in = f.say(QStringLiteral("x"));
        const ContactId contact = f.contactOf(in);
        f.verify(contact);
        f.must(f.remember(in, "size", QStringLiteral("probe-43")));
        QCOMPARE(f.must(wait(f.dossiers.read(contact))).memory.first().value, QStringLiteral("probe-43"));
        QCOMPARE(f.count(u"SELECT count(*) FROM contact_memory WHERE value_sealed LIKE '%probe%'"), 0);
        f.must(wait(f.conversations.close({.conversationId = in.accepted.conversationId,
                                           .staffId = f.maya,
                                           .reason = QStringLiteral("resolved"),
                                           .frame = f.frame("status")})));
        f.must(wait(f.erasure.begin(contact)));
        while (f.must(wait(f.erasure.eraseSome(contact, 50))).more) {}
        QCOMPARE(f.count(u"SELECT count(*) FROM contact_memory"), 0);
        QCOMPARE(f.count(u"SELECT count(*) FROM contact"), 0);
    }

    void theAgentIsStoredWithItsRow()
    {
        MemoryFixture f;
        const IntakeOutcome in = f.say(QStringLiteral("invoice"));
        BeginTurn begin = f.beginOf(in);
        begin.served = AgentSwitch{QStringLiteral("billing"), QStringLiteral("Ben"), QStringLiteral("keyword:invoice"),
                                   1, true};
        const TurnStarted turn = f.must(wait(f.conversations.beginTurn(begin)));
        QCOMPARE(turn.events.size(), 1);
        QCOMPARE(turn.events.first().event, EventKind::AgentChanged);
        QCOMPARE(turn.events.first().visibility, Visibility::Internal);
        QCOMPARE(turn.events.first().eventText, QStringLiteral("Ben\nkeyword:invoice"));
        const ConversationId id = in.accepted.conversationId;
        const AgentServed moved = f.must(wait(f.conversations.switchAgent(
            id, 1, {QStringLiteral("tech"), QStringLiteral("Tess"), QStringLiteral("model"), 2, true})));
        QVERIFY(moved.event.has_value());
        f.append(turn, QStringLiteral("Hi."), QStringLiteral("Hi."));
        CommitTurn commit = f.commitOf(turn, QStringLiteral("Hi."), in);
        commit.authorName = QStringLiteral("Tess");
        commit.summary = QStringLiteral("probe: has order 10432");
        commit.summaryUpTo = in.accepted.messageId;
        const TurnCommitted done = f.must(wait(f.conversations.commitTurn(commit)));
        QCOMPARE(done.message.authorName, QStringLiteral("Tess"));
        const TurnSnapshot after = f.must(wait(f.conversations.loadTurn(id, 50)));
        QCOMPARE(after.agent, QStringLiteral("tech"));
        QCOMPARE(after.agentHops, 2);
        QCOMPARE(after.summary, QStringLiteral("probe: has order 10432"));
        QCOMPARE(after.summaryUpTo, in.accepted.messageId);
        QCOMPARE(f.count(u"SELECT count(*) FROM conversation WHERE summary_sealed LIKE '%probe%'"), 0);
        // P2: what a person dealt with is over, context begins anew.
        f.takeOver(id, f.maya);
        QCOMPARE(wait(f.conversations.switchAgent(id, 1, {QStringLiteral("x"), {}, {}, 9, false})).error().code,
                 ErrorCode::Fenced);
        f.handBack(id, f.maya);
        const TurnSnapshot anew = f.must(wait(f.conversations.loadTurn(id, 50)));
        QVERIFY(anew.agent.isEmpty() && anew.summary.isEmpty() && anew.agentHops == 0);
    }

    void whatFallsOutOfTheHistoryIsHandedOver()
    {
        MemoryFixture f;
        IntakeOutcome in;
        for (int i = 1; i <= 12; ++i) {
            in = f.say(QStringLiteral("question %1").arg(i));
            f.answer(in, QStringLiteral("answer %1").arg(i));
        }
        in = f.say(QStringLiteral("newest"));
        const TurnSnapshot snapshot = f.must(wait(f.conversations.loadTurn(in.accepted.conversationId, 10)));
        QCOMPARE(snapshot.history.size(), 10);
        QCOMPARE(snapshot.older.size(), 14);
        QCOMPARE(snapshot.older.first().text(), QStringLiteral("question 1"));
        QCOMPARE(snapshot.older.last().text(), QStringLiteral("answer 7"));
        QCOMPARE(snapshot.unanswered.size(), 1);
    }
};

}  // namespace frontdesk::test

FRONTDESK_TEST_MAIN(frontdesk::test::MemoryStoreTest)
#include "memorystoretest.moc"
