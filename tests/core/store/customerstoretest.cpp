// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/customerstore.h"
#include "core/store/contactstore.h"
#include "tests/core/store/conversationfixture.h"
#include "tests/support/fatallog.h"

namespace frontdesk::test {

class CustomerStoreTest : public QObject {
    Q_OBJECT

private:
    static WebSession make(ConversationFixture& f, const QString& name)
    {
        return f.must(wait(f.sessions.create(name, QString(name + u"-token"), {}, {}, {})));
    }
    static IntakeRequest message(ConversationFixture& f, const WebSession& session)
    {
        IntakeRequest r = f.request(QStringLiteral("hello"), newPublicId(), session.publicId);
        r.message.sessionId = session.id;
        return r;
    }

private Q_SLOTS:
    void detailsAreSealedAndShown()
    {
        ConversationFixture f;
        CustomerStore customers(f.store.database());
        const WebSession session = make(f, QStringLiteral("a"));
        f.must(wait(f.conversations.intake(message(f, session))));
        const CustomerDetails details{
            .name = QStringLiteral("Ingrid"), .email = QStringLiteral("ingrid@example.org"), .language = {}};
        const DetailsSaved saved = f.must(wait(customers.saveDetails(session.id, details)));
        QVERIFY(saved.summary);
        QCOMPARE(saved.summary->contactName, QStringLiteral("Ingrid"));
        QCOMPARE(f.must(wait(f.sessions.authenticate(QStringLiteral("a"), QStringLiteral("a-token")))).email,
                 QStringLiteral("ingrid@example.org"));
        QCOMPARE(wait(customers.saveDetails(SessionId(999), details)).error().code, ErrorCode::NotFound);
    }

    void ratingWaitsForTheEndAndCanBeChanged()
    {
        ConversationFixture f;
        CustomerStore customers(f.store.database());
        const WebSession session = make(f, QStringLiteral("a"));
        const auto rate = [&](int stars) {
            return wait(customers.rate(session.id, {.stars = stars, .comment = QStringLiteral("ok")}));
        };
        QCOMPARE(rate(5).error().detail, QStringLiteral("nothing_to_rate"));
        const IntakeOutcome in = f.must(wait(f.conversations.intake(message(f, session))));
        QCOMPARE(rate(5).error().detail, QStringLiteral("open"));
        f.must(wait(f.conversations.close({.conversationId = in.accepted.conversationId,
                                           .staffId = {},
                                           .reason = QStringLiteral("ended_by_customer"),
                                           .streaming = {},
                                           .frame = f.frame("status")})));
        const MessageSaved first = f.must(rate(4));
        QCOMPARE(first.summary.conversation.rating, 4);
        QCOMPARE(first.message.eventText, QStringLiteral("4\nok"));
        const MessageSaved second = f.must(rate(2));
        QCOMPARE(second.message.id, first.message.id);
        QCOMPARE(second.summary.conversation.rating, 2);
        QCOMPARE(rate(6).error().code, ErrorCode::InvalidInput);
    }

    /// Names and ratings are read by staff: who is blocked has no word there either.
    void theBlockedChangeNothingThatStaffRead()
    {
        ConversationFixture f;
        CustomerStore customers(f.store.database());
        ContactStore contacts(f.store.database());
        const WebSession session = make(f, QStringLiteral("a"));
        const IntakeOutcome in = f.must(wait(f.conversations.intake(message(f, session))));
        f.must(wait(f.conversations.close({.conversationId = in.accepted.conversationId,
                                           .staffId = {},
                                           .reason = QStringLiteral("resolved"),
                                           .streaming = {},
                                           .frame = f.frame("status")})));
        f.must(wait(contacts.setBlocked({.contactId = in.summary.conversation.contactId,
                                         .staffId = f.member(QStringLiteral("Kari")),
                                         .blocked = true,
                                         .reason = {}})));
        const QString before = f.fingerprint();
        QCOMPARE(wait(customers.saveDetails(session.id, {.name = QStringLiteral("Rude"), .email = {}, .language = {}}))
                     .error()
                     .detail,
                 QStringLiteral("blocked"));
        QCOMPARE(wait(customers.rate(session.id, {.stars = 1, .comment = QStringLiteral("rude")})).error().detail,
                 QStringLiteral("blocked"));
        QCOMPARE(f.fingerprint(), before);
    }

    void aMessageLeftWaitsForPeopleOnce()
    {
        ConversationFixture f;
        CustomerStore customers(f.store.database());
        const WebSession session = make(f, QStringLiteral("a"));
        const IntakeOutcome in = f.must(wait(f.conversations.intake(message(f, session))));
        const LeftMessage left{.conversationId = in.accepted.conversationId,
                               .messageId = in.accepted.messageId,
                               .email = QStringLiteral("a@b.org"),
                               .escalation = f.escalation()};
        const TurnCommitted once = f.must(wait(customers.leaveMessage(left)));
        QVERIFY(once.escalationIsNew);
        QCOMPARE(once.events.constFirst().event, EventKind::MessageLeft);
        QVERIFY(once.summary.escalation);
        QVERIFY(f.must(wait(customers.leaveMessage(left))).events.isEmpty());
        QVERIFY(f.must(wait(f.conversations.loadTurn(in.accepted.conversationId, 20))).unanswered.isEmpty());
    }

    void newConversationsOfAnAddressAreCapped()
    {
        ConversationFixture f;
        for (int i = 0; i < 4; ++i) {
            IntakeRequest r = message(f, make(f, QStringLiteral("s%1").arg(i)));
            r.message.peerAddress = QStringLiteral("203.0.113.9");
            r.maxPerAddress = 3;
            const Result<IntakeOutcome> outcome = wait(f.conversations.intake(r));
            QCOMPARE(outcome.ok(), i < 3);
            if (!outcome)
                QCOMPARE(outcome.error().detail, QStringLiteral("conversation_cap"));
        }
    }

    void unusedSessionsGoUsedOnesStay()
    {
        ConversationFixture f;
        CustomerStore customers(f.store.database());
        const WebSession used = make(f, QStringLiteral("used"));
        make(f, QStringLiteral("unused"));
        f.must(wait(f.conversations.intake(message(f, used))));
        const Micros later = std::numeric_limits<Micros>::max() / 2;
        QCOMPARE(f.must(wait(customers.prune(0, 10))), 0);
        QCOMPARE(f.must(wait(customers.prune(later, 10))), 1);
        QVERIFY(wait(f.sessions.authenticate(QStringLiteral("used"), QStringLiteral("used-token"))).ok());
        QCOMPARE(wait(f.sessions.authenticate(QStringLiteral("unused"), QStringLiteral("unused-token"))).error().code,
                 ErrorCode::NotFound);
    }
};

}  // namespace frontdesk::test

FRONTDESK_TEST_MAIN(frontdesk::test::CustomerStoreTest)
#include "customerstoretest.moc"
