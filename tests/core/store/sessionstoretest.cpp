// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/store/conversationfixture.h"
#include "tests/support/fatallog.h"

namespace frontdesk::test {

class SessionStoreTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tokenOpensOnlyItsOwnSession();
    void tokenIsNotInTheFile();
    void sessionShowsItsNewestConversation();
    void historyIsPublicAndReleasedOnly();
    void historyPagesAcrossConversations();
    void foreignSessionSeesNothing();
    void framesResume();
    void answerIsTheCompleteOne();
    void endedSessionReadsNothing();

private:
    static WebSession make(ConversationFixture& f, const QString& name)
    {
        return f.must(wait(f.sessions.create(name, QString(name + u"-token"), QStringLiteral("Ingrid"),
                                             QStringLiteral("ingrid@example.org"), QStringLiteral("nb"))));
    }
    static IntakeOutcome say(ConversationFixture& f, const WebSession& session, const QString& text,
                             const QString& clientId = newPublicId())
    {
        IntakeRequest r = f.request(text, clientId, session.publicId);
        r.message.sessionId = session.id;
        return f.must(wait(f.conversations.intake(r)));
    }
    static QStringList texts(const PublicHistory& history)
    {
        QStringList list;
        for (const PublicMessage& m : history.messages)
            list << (m.message.kind == MessageKind::Event ? QString(u'*' + m.message.eventText) : m.message.text());
        return list;
    }
    static PublicHistory history(ConversationFixture& f, const WebSession& session, MessageId before = {},
                                 int limit = 50)
    {
        return f.must(wait(f.sessions.history(session.id, before, limit)));
    }
};

void SessionStoreTest::tokenOpensOnlyItsOwnSession()
{
    ConversationFixture f;
    const WebSession a = make(f, QStringLiteral("a"));
    make(f, QStringLiteral("b"));
    const auto code = [&f](const QString& id, const QString& token) {
        return wait(f.sessions.authenticate(id, token)).error().code;
    };
    const WebSession opened = f.must(wait(f.sessions.authenticate(QStringLiteral("a"), QStringLiteral("a-token"))));
    QCOMPARE(opened.id, a.id);
    QCOMPARE(opened.name, QStringLiteral("Ingrid"));
    QCOMPARE(opened.email, QStringLiteral("ingrid@example.org"));
    QCOMPARE(opened.language, QStringLiteral("nb"));
    QCOMPARE(code(QStringLiteral("a"), QStringLiteral("b-token")), ErrorCode::Unauthorized);
    QCOMPARE(code(QStringLiteral("a"), QString()), ErrorCode::Unauthorized);
    QCOMPARE(code(QStringLiteral("a"), QStringLiteral("a-token ")), ErrorCode::Unauthorized);
    QCOMPARE(code(QStringLiteral("c"), QStringLiteral("a-token")), ErrorCode::NotFound);
    QCOMPARE(f.must(wait(f.sessions.authenticateToken(QStringLiteral("b-token")))).publicId, QStringLiteral("b"));
    QCOMPARE(wait(f.sessions.authenticateToken(QStringLiteral("nope"))).error().code, ErrorCode::Unauthorized);
    QVERIFY(wait(f.sessions.end(a.id)).ok());
    QCOMPARE(code(QStringLiteral("a"), QStringLiteral("a-token")), ErrorCode::Unauthorized);
    QCOMPARE(wait(f.sessions.authenticateToken(QStringLiteral("a-token"))).error().code, ErrorCode::Unauthorized);
    QCOMPARE(wait(f.sessions.end(a.id)).error().code, ErrorCode::NotFound);
    QCOMPARE(f.must(wait(f.sessions.list(10))).size(), 1);
}

void SessionStoreTest::tokenIsNotInTheFile()
{
    ConversationFixture f;
    f.must(wait(f.sessions.create(QStringLiteral("a"), QStringLiteral("very-secret-token"), QStringLiteral("Ingrid"),
                                  QStringLiteral("ingrid@example.org"), {})));
    f.store.close();
    for (const QString& name : QDir(f.store.folder()).entryList(QDir::Files)) {
        QFile file(f.store.folder() + u'/' + name);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY(!bytes.contains("very-secret-token"));
        QVERIFY(!bytes.contains("ingrid@example.org"));
    }
    f.store.reopen();
}

void SessionStoreTest::sessionShowsItsNewestConversation()
{
    ConversationFixture f;
    const StaffId kari = f.member(QStringLiteral("Kari"));
    const WebSession s = make(f, QStringLiteral("a"));
    const auto now = [&f] {
        return f.must(wait(f.sessions.authenticate(QStringLiteral("a"), QStringLiteral("a-token"))));
    };
    QVERIFY(!now().conversationId.isValid());  // the first message makes it
    const IntakeOutcome first = say(f, s, QStringLiteral("hello"));
    QCOMPARE(now().conversationPublicId, first.accepted.conversationPublicId);
    QCOMPARE(now().lastSeq, 1);
    QCOMPARE(first.summary.contactName, QStringLiteral("Ingrid"));
    f.takeOver(first.accepted.conversationId, kari);
    QCOMPARE(now().handler, Handler::Human);
    QCOMPARE(now().humanName, QStringLiteral("Kari"));
    f.must(wait(f.conversations.close({.conversationId = first.accepted.conversationId,
                                       .reason = QStringLiteral("resolved"),
                                       .frame = f.frame("status")})));
    QCOMPARE(now().conversationState, ConversationState::Closed);
    QCOMPARE(now().humanName, QString());
    const IntakeOutcome second = say(f, s, QStringLiteral("again"));
    QCOMPARE(now().conversationPublicId, second.accepted.conversationPublicId);
    QCOMPARE(f.must(wait(f.sessions.nextConversation(s.id, first.accepted.conversationPublicId))),
             second.accepted.conversationPublicId);
    QCOMPARE(f.must(wait(f.sessions.nextConversation(s.id, second.accepted.conversationPublicId))), QString());
}

/// Notes, skill calls, escalation reasons and replies that have not left are none of the customer's.
void SessionStoreTest::historyIsPublicAndReleasedOnly()
{
    ConversationFixture f;
    const StaffId kari = f.member(QStringLiteral("Kari"));
    const WebSession s = make(f, QStringLiteral("a"));
    const IntakeOutcome in = say(f, s, QStringLiteral("q1"), QStringLiteral("client-1"));
    const ConversationId id = in.accepted.conversationId;
    const TurnStarted turn = f.begin(in);
    f.must(wait(f.conversations.putSkillCall({.turnId = turn.turnId,
                                              .conversationId = id,
                                              .generation = 1,
                                              .call = {.name = QStringLiteral("secret_skill")}})));
    QCOMPARE(texts(history(f, s)), QStringList{QStringLiteral("q1")});  // nothing before the first sentence
    f.append(turn, QStringLiteral("a1"), QStringLiteral("a1"));
    CommitTurn commit = f.commitOf(turn, QStringLiteral("a1"), in);
    commit.escalation = f.escalation();
    f.must(wait(f.conversations.commitTurn(commit)));
    f.takeOver(id, kari);
    f.must(wait(f.conversations.addNote(f.reply(id, kari, QStringLiteral("internal note")))));
    const MessageSaved reply = f.must(wait(f.conversations.addStaffReply(f.reply(id, kari, QStringLiteral("s1")))));
    const QString ticket = u'*' + commit.escalation->publicId;
    QCOMPARE(texts(history(f, s)), (QStringList{QStringLiteral("q1"), QStringLiteral("a1"), ticket,
                                                QStringLiteral("*Kari")}));  // s1 has not left
    f.must(wait(f.outbox.claimDue(1)));
    f.must(wait(f.conversations.releaseFramed(reply.outboxId, f.frame("message"))));
    f.handBack(id, kari, QStringLiteral("secret guidance"));
    const PublicHistory all = history(f, s);
    QCOMPARE(texts(all), (QStringList{QStringLiteral("q1"), QStringLiteral("a1"), ticket, QStringLiteral("*Kari"),
                                      QStringLiteral("s1"), QStringLiteral("*Kari")}));
    QCOMPARE(all.messages.first().clientMessageId, QStringLiteral("client-1"));
    QCOMPARE(all.messages.at(4).message.authorName, QStringLiteral("Kari"));
    QVERIFY(!all.messages.at(4).message.staffId.isValid());
    QCOMPARE(all.lastSeq, f.conversation(id).frameSeq);
    for (const CustomerFrame& frame : f.frames(id)) {
        const QByteArray body = toBytes(frame.body);
        for (const char* secret : {"internal note", "secret guidance", "secret_skill", "explicit_wish"})
            QVERIFY2(!body.contains(secret), secret);
    }
    // Even an internal row that got a frame number by mistake stays out: the view decides.
    QVERIFY(wait(f.store.database().write<void>([](Transaction& tx) -> Result<> {
                tx.exec(u"UPDATE message SET frame_seq = 1 WHERE visibility = 'internal'");
                return {};
            })).ok());
    QCOMPARE(texts(history(f, s)), texts(all));
    // The transcript of staff has all of it.
    QCOMPARE(f.transcript(id).size(), 9);
}

void SessionStoreTest::historyPagesAcrossConversations()
{
    ConversationFixture f;
    const WebSession s = make(f, QStringLiteral("a"));
    const IntakeOutcome one = say(f, s, QStringLiteral("1"));
    say(f, s, QStringLiteral("2"));
    f.must(wait(f.conversations.close({.conversationId = one.accepted.conversationId,
                                       .reason = QStringLiteral("resolved"),
                                       .frame = f.frame("status")})));
    say(f, s, QStringLiteral("3"));
    const IntakeOutcome last = say(f, s, QStringLiteral("4"));
    const QStringList whole = QStringLiteral("1 2 *resolved 3 4").split(u' ');
    QCOMPARE(texts(history(f, s)), whole);
    for (int size = 1; size <= 6; ++size) {
        QStringList collected;
        MessageId before;
        do {
            const PublicHistory part = history(f, s, before, size);
            collected = texts(part) + collected;
            before = part.nextBefore;
        } while (before.isValid());
        QCOMPARE(collected, whole);
    }
    QCOMPARE(history(f, s).conversationPublicId, last.accepted.conversationPublicId);
}

void SessionStoreTest::foreignSessionSeesNothing()
{
    ConversationFixture f;
    const WebSession a = make(f, QStringLiteral("a"));
    const WebSession b = make(f, QStringLiteral("b"));
    const IntakeOutcome in = say(f, a, QStringLiteral("mine"));
    QVERIFY(history(f, b).messages.isEmpty());
    QCOMPARE(history(f, b).conversationPublicId, QString());
    QCOMPARE(wait(f.sessions.history(b.id, in.accepted.messageId, 10)).error().code, ErrorCode::NotFound);
    const QString id = in.accepted.conversationPublicId;
    QCOMPARE(wait(f.sessions.framesAfter(b.id, id, 0, 10)).error().code, ErrorCode::NotFound);
    QCOMPARE(wait(f.sessions.framesAfter(SessionId(99), id, 0, 10)).error().code, ErrorCode::NotFound);
    QCOMPARE(wait(f.sessions.nextConversation(b.id, id)).error().code, ErrorCode::NotFound);
    // Neither does a message in its own name reach the other's conversation.
    QVERIFY(say(f, b, QStringLiteral("x")).accepted.conversationId != in.accepted.conversationId);
    QCOMPARE(texts(history(f, a)), QStringList{QStringLiteral("mine")});
}

void SessionStoreTest::framesResume()
{
    ConversationFixture f;
    const WebSession s = make(f, QStringLiteral("a"));
    const IntakeOutcome in = say(f, s, QStringLiteral("q"));
    f.answer(in, QStringLiteral("a"));
    const QString id = in.accepted.conversationPublicId;
    const auto after = [&](qint64 seq, int limit) {
        return f.must(wait(f.sessions.framesAfter(s.id, id, seq, limit)));
    };
    QCOMPARE(after(0, 100).size(), 4);
    QCOMPARE(after(2, 100).first().seq, 3);
    QCOMPARE(after(1, 2).last().seq, 3);
    QCOMPARE(after(4, 100).size(), 0);
    QCOMPARE(after(0, 1).first().conversationPublicId, id);
    QCOMPARE(jsonString(after(0, 1).first().body, "content"), QStringLiteral("q"));
}

void SessionStoreTest::answerIsTheCompleteOne()
{
    ConversationFixture f;
    const WebSession s = make(f, QStringLiteral("a"));
    const IntakeOutcome in = say(f, s, QStringLiteral("q"));
    const MessageId inbound = in.accepted.messageId;
    const auto answer = [&] { return f.must(wait(f.sessions.answerOf(inbound))); };
    QVERIFY(!answer());
    const TurnStarted stopped = f.begin(in);
    f.append(stopped, QStringLiteral("One. "), QStringLiteral("One. "));
    QVERIFY(!answer());  // still being written
    f.must(wait(f.conversations.interruptTurn({.turnId = stopped.turnId,
                                               .conversationId = in.accepted.conversationId,
                                               .messageId = stopped.reply.id,
                                               .generation = 1,
                                               .text = QStringLiteral("One. "),
                                               .complete = f.frame("complete")})));
    QVERIFY(!answer());  // a further turn follows
    f.answer(in, QStringLiteral("done"));
    QVERIFY(answer());
    QCOMPARE(answer()->text(), QStringLiteral("done"));
    QCOMPARE(answer()->confidence, std::optional(0.9));
}

void SessionStoreTest::endedSessionReadsNothing()
{
    ConversationFixture f;
    const WebSession s = make(f, QStringLiteral("a"));
    const IntakeOutcome in = say(f, s, QStringLiteral("q"));
    QVERIFY(wait(f.sessions.end(s.id)).ok());
    QCOMPARE(wait(f.sessions.history(s.id, {}, 10)).error().code, ErrorCode::NotFound);
    QCOMPARE(wait(f.sessions.framesAfter(s.id, in.accepted.conversationPublicId, 0, 10)).error().code,
             ErrorCode::NotFound);
}

}  // namespace frontdesk::test

FRONTDESK_TEST_MAIN(frontdesk::test::SessionStoreTest)
#include "sessionstoretest.moc"
