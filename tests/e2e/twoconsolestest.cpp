// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/console/consoleservice.h"
#include "core/console/deskservice.h"
#include "core/events/eventbus.h"
#include "core/store/connection.h"
#include "core/store/staffstore.h"
#include "tests/e2e/support/chatclient.h"
#include "tests/e2e/support/testengine.h"
#include "tests/support/fatallog.h"

using namespace frontdesk;
using namespace frontdesk::test;

/// Two people at two consoles of one engine: every act happens or names who was faster, and both see the same in the end.
class TwoConsolesTest : public QObject {
    Q_OBJECT

private:
    /// A console with its desk, for a member of staff.
    struct Seat {
        Seat(ConsoleServices services, const StaffMember& self)
        {
            services.info.self = self;
            console = std::make_unique<ConsoleService>(services);
            desk = std::make_unique<DeskService>(console->services());
        }
        std::unique_ptr<ConsoleService> console;
        std::unique_ptr<DeskService> desk;
        [[nodiscard]] QString name() const { return console->services().info.self.name; }
        [[nodiscard]] StaffId id() const { return console->services().info.self.id; }
    };

    std::unique_ptr<TestEngine> m_engine;
    std::unique_ptr<Seat> m_maria;
    std::unique_ptr<Seat> m_jonas;
    std::vector<std::unique_ptr<ChatClient>> m_clients;
    QHash<ConversationId, ConversationSummary> m_seen;  ///< newest summary that the events told
    QList<MessageId> m_gone;

    void addColleague()
    {
        m_engine->stop();
        Connection connection;
        QVERIFY(connection.open(m_engine->options.databasePath, Connection::Access::ReadWrite).ok());
        QVERIFY(connection
                    .value(QStringLiteral("INSERT INTO staff (public_id, name, role, created_at) "
                                          "VALUES ('jonas', 'Jonas', 'agent', 0)"))
                    .ok());
        connection.close();
        QVERIFY(m_engine->start());
    }

    ConversationId newConversation()
    {
        m_clients.push_back(std::make_unique<ChatClient>(m_engine->port()));
        ChatClient& client = *m_clients.back();
        if (!client.createSession() || !client.connectSocket())
            return {};
        (void)client.ask(QStringLiteral("Hello"));
        const auto page = waitFor(m_maria->console->inbox(ConsoleQueue::All, ConsoleSort::Newest, 0, 200, {}));
        for (const ConversationSummary& row : page->rows)
            if (row.conversation.publicId == client.conversationId)
                return row.conversation.id;
        return {};
    }

    template <class R>
    struct Race {
        R maria;
        R jonas;
        [[nodiscard]] int winners() const { return (maria ? 1 : 0) + (jonas ? 1 : 0); }
    };
    /// Both at once; who is first changes from round to round.
    template <class F>
    auto race(int round, F act)
    {
        using Future = decltype(act(*m_maria));
        Future one = act(round % 2 ? *m_maria : *m_jonas);
        Future two = act(round % 2 ? *m_jonas : *m_maria);
        auto first = waitFor(one);
        auto second = waitFor(two);
        using R = decltype(first);
        return round % 2 ? Race<R>{first, second} : Race<R>{second, first};
    }

    template <class R>
    static QString conflictOf(const Race<R>& race)
    {
        const R& lost = race.maria ? race.jonas : race.maria;
        return lost.error().code == ErrorCode::Conflict ? lost.error().userText : QStringLiteral("no conflict");
    }

    /// What the events said is what stands in the store, for both.
    void compareFinalState(ConversationId id)
    {
        const auto maria = waitFor(m_maria->console->conversation(id));
        const auto jonas = waitFor(m_jonas->console->conversation(id));
        QVERIFY(maria.ok() && jonas.ok());
        const Conversation& c = maria->conversation;
        QVERIFY(QTest::qWaitFor([&] {
            return m_seen.value(id).conversation.generation == c.generation
                   && m_seen.value(id).conversation.state == c.state;
        }));
        for (const ConversationSummary& other : {*jonas, m_seen.value(id)}) {
            QCOMPARE(other.conversation.handler, c.handler);
            QCOMPARE(other.conversation.assigneeId, c.assigneeId);
            QCOMPARE(other.conversation.generation, c.generation);
            QCOMPARE(other.assigneeName, maria->assigneeName);
            QCOMPARE(other.lastText, maria->lastText);
        }
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_engine = std::make_unique<TestEngine>();
        QVERIFY(m_engine->start());
        addColleague();
        auto* console = static_cast<ConsoleService*>(&m_engine->console());
        const ConsoleServices services = console->services();
        const auto staff = waitFor(services.staff.list());
        QCOMPARE(staff->size(), 2);
        m_maria = std::make_unique<Seat>(services, staff->first());
        m_jonas = std::make_unique<Seat>(services, staff->last());
        connect(&services.conversations.events, &EventBus::published, this, [this](const DomainEvent& event, qint64) {
            if (const auto* changed = std::get_if<ConversationChanged>(&event))
                m_seen.insert(changed->summary.conversation.id, changed->summary);
            if (const auto* removed = std::get_if<MessageRemoved>(&event))
                m_gone << removed->messageId;
        });
    }
    void cleanupTestCase()
    {
        m_clients.clear();
        m_maria.reset();
        m_jonas.reset();
        m_engine.reset();
    }

    void everyActHappensOrNamesTheOther()
    {
        for (int round = 0; round < 12; ++round) {
            const ConversationId id = newConversation();
            QVERIFY(id.isValid());
            const auto taken = race(round, [id](Seat& seat) { return seat.console->takeOver(id); });
            QCOMPARE(taken.winners(), 1);
            Seat& owner = taken.maria ? *m_maria : *m_jonas;
            Seat& other = taken.maria ? *m_jonas : *m_maria;
            QVERIFY2(conflictOf(taken).contains(owner.name()), qPrintable(conflictOf(taken)));
            compareFinalState(id);

            const auto replied = race(round, [id](Seat& seat) {
                return seat.console->reply(id, newPublicId(), QStringLiteral("from ") + seat.name(), {});
            });
            QCOMPARE(replied.winners(), 1);
            QVERIFY(conflictOf(replied).contains(owner.name()));

            const auto given = race(round, [this, id](Seat& seat) {
                return seat.desk->assign(id, &seat == m_maria.get() ? m_jonas->id() : m_maria->id(), QString());
            });
            // The one who had it gave it away; the other could give it back only after that, which is no overwriting.
            QVERIFY(owner.id() == m_maria->id() ? given.maria.ok() : given.jonas.ok());
            if (given.winners() == 1)
                QVERIFY2(conflictOf(given).contains(owner.name()), qPrintable(conflictOf(given)));
            compareFinalState(id);

            Seat& now = given.winners() == 1 ? other : owner;
            Seat& late = given.winners() == 1 ? owner : other;
            const auto back = race(round, [id](Seat& seat) { return seat.console->handBack(id, QString()); });
            QCOMPARE(back.winners(), 1);
            QVERIFY(now.id() == m_maria->id() ? back.maria.ok() : back.jonas.ok());
            const Result<ConversationSummary>& lost = back.maria ? back.jonas : back.maria;
            QCOMPARE(lost.error().code, ErrorCode::Conflict);
            QVERIFY(!waitFor(late.desk->snooze(id, std::numeric_limits<Micros>::max(), {})).ok());
            compareFinalState(id);

            const auto closed = race(round, [id](Seat& seat) { return seat.console->closeConversation(id, {}); });
            QCOMPARE(closed.winners(), 1);
            Seat& closer = closed.maria ? *m_maria : *m_jonas;
            QVERIFY2(conflictOf(closed).contains(closer.name()), qPrintable(conflictOf(closed)));
            compareFinalState(id);

            const auto opened = race(round, [id](Seat& seat) { return seat.desk->reopen(id, true); });
            QCOMPARE(opened.winners(), 1);
            QVERIFY2(conflictOf(opened).contains(opened.maria ? m_maria->name() : m_jonas->name()),
                     qPrintable(conflictOf(opened)));
            compareFinalState(id);
            QVERIFY(m_clients.back()->violations.isEmpty());
        }
    }

    void draftsStayApart()
    {
        const ConversationId id = newConversation();
        const auto saved = race(0, [id](Seat& seat) {
            return seat.console->saveDraft(id, QStringLiteral("reply"), QStringLiteral("draft of ") + seat.name());
        });
        QCOMPARE(saved.winners(), 2);
        for (Seat* seat : {m_maria.get(), m_jonas.get()})
            QCOMPARE(*waitFor(seat->console->draft(id, QStringLiteral("reply"))),
                     QStringLiteral("draft of ") + seat->name());
    }

    void eachSeesTheOtherLookAndType()
    {
        const ConversationId id = newConversation();
        m_maria->desk->setViewing(id);
        m_jonas->desk->setViewing(id);
        m_jonas->console->setTyping(id, true);
        const auto seen = waitFor(m_maria->desk->viewers(id));
        QCOMPARE(seen->size(), 1);
        QCOMPARE(seen->first().staff.name, QStringLiteral("Jonas"));
        QVERIFY(seen->first().typing);
        QCOMPARE(waitFor(m_jonas->desk->viewers(id))->first().staff.name, QStringLiteral("Maria"));
        m_jonas->desk->setViewing({});
        QVERIFY(waitFor(m_maria->desk->viewers(id))->isEmpty());
    }

    /// Against the real dispatcher: 60 replies whose hold ends just when they are taken back.
    void undoIsExactAgainstTheDispatcher()
    {
        const ConversationId id = newConversation();
        QVERIFY(waitFor(m_maria->console->takeOver(id)).ok());
        ChatClient& client = *m_clients.back();
        m_maria->console->mutableServices().setUndoWindow(20 * 1000);
        int back = 0;
        int left = 0;
        for (int i = 0; i < 60; ++i) {
            const QString publicId = newPublicId();
            const QString text = QStringLiteral("reply %1").arg(i);
            const auto sent = waitFor(m_maria->desk->replyWith(id, publicId, text, {}, {}));
            QVERIFY(sent.ok());
            QTest::qWait(i % 30);
            const auto undone = waitFor(m_maria->desk->undoSend(id, publicId));
            if (undone) {
                ++back;
                QCOMPARE(*undone, text);
                QVERIFY(m_gone.contains(sent->id));
            } else {
                ++left;
                QCOMPARE(undone.error().code, ErrorCode::Conflict);
                QVERIFY(client.waitForFrame([&text](const Json& frame) { return jsonString(frame, "content") == text; })
                        >= 0);
            }
        }
        m_maria->console->mutableServices().setUndoWindow(0);
        QTest::qWait(60);
        int shown = 0;
        for (const Json& frame : client.frames)
            shown += jsonString(frame, "content").startsWith(u"reply ") ? 1 : 0;
        QCOMPARE(shown, left);
        QCOMPARE(left + back, 60);
        QVERIFY(client.violations.isEmpty());
    }

    /// What was said before the end stands before the end, although it is held.
    void heldRepliesLeaveBeforeTheEnd()
    {
        const ConversationId id = newConversation();
        ChatClient& client = *m_clients.back();
        QVERIFY(waitFor(m_maria->console->takeOver(id)).ok());
        m_maria->console->mutableServices().setUndoWindow(60 * MicrosPerSecond);
        const QString publicId = newPublicId();
        QVERIFY(waitFor(m_maria->desk->replyWith(id, publicId, QStringLiteral("Goodbye then"), {}, {})).ok());
        // A stranger's try changes nothing: it can still be taken back.
        m_jonas->console->mutableServices().setUndoWindow(60 * MicrosPerSecond);
        QVERIFY(!waitFor(m_jonas->console->handBack(id, QString())).ok());
        QVERIFY(waitFor(m_maria->desk->undoSend(id, publicId)).ok());
        QVERIFY(waitFor(m_maria->desk->replyWith(id, newPublicId(), QStringLiteral("Goodbye now"), {}, {})).ok());
        QVERIFY(waitFor(m_maria->console->closeConversation(id, {})).ok());
        m_maria->console->mutableServices().setUndoWindow(0);
        m_jonas->console->mutableServices().setUndoWindow(0);
        const int closed = client.waitForFrame(
            [](const Json& frame) { return jsonString(frame, "status") == u"closed"; });
        const int said = client.waitForFrame(
            [](const Json& frame) { return jsonString(frame, "content") == u"Goodbye now"; });
        QVERIFY(said >= 0 && closed >= 0);
        QVERIFY(said < closed);
        QCOMPARE(client.waitForFrame([](const Json& frame) { return jsonString(frame, "content") == u"Goodbye then"; },
                                     0, 50),
                 -1);
    }

    void guidanceNeverReachesTheCustomer()
    {
        const ConversationId id = newConversation();
        ChatClient& client = *m_clients.back();
        QVERIFY(waitFor(m_jonas->desk->guide(
                            id, newPublicId(),
                            QStringLiteral(
                                "Careful: a journalist of the Tribune\nSay: Our founder is glad to talk to you.")))
                    .ok());
        const QString answer = client.ask(QStringLiteral("What are your opening hours on Sunday?"));
        QVERIFY2(answer.contains(u"Our founder is glad to talk to you."), qPrintable(answer));
        const QString next = client.ask(QStringLiteral("And on Monday?"));
        QVERIFY2(!next.contains(u"founder"), qPrintable(next));  // spent
        const ChatAnswer history = client.authorized("GET",
                                                     QStringLiteral("/api/sessions/%1/history").arg(client.sessionId));
        QCOMPARE(history.status, 200);
        QVERIFY(history.raw.contains("founder") && !history.raw.contains("journalist"));
        for (const Json& frame : client.frames)
            QVERIFY(!QString::fromUtf8(toBytes(frame)).contains(u"journalist"));
        const auto rows = waitFor(m_maria->console->messages(id, {}, 50));
        QVERIFY(std::any_of(rows->messages.begin(), rows->messages.end(), [](const Message& m) {
            return m.kind == MessageKind::Note && m.text().contains(u"journalist");
        }));
    }

    void aBlockedCustomerIsRefused()
    {
        const ConversationId id = newConversation();
        ChatClient& client = *m_clients.back();
        const ContactId contact = waitFor(m_maria->console->conversation(id))->conversation.contactId;
        QVERIFY(waitFor(m_maria->desk->setBlocked(contact, true, QStringLiteral("threats"))).ok());
        QCOMPARE(waitFor(m_maria->console->conversation(id))->conversation.state, ConversationState::Closed);
        const int from = int(client.frames.size());
        client.send(QStringLiteral("me again"));
        QVERIFY(client.waitForType("error", from) >= 0);
        const auto profile = waitFor(m_jonas->desk->profile(contact));
        QVERIFY(profile->blocked);
        QCOMPARE(profile->conversations, 1);
        QVERIFY(waitFor(m_jonas->desk->setBlocked(contact, false, QString())).ok());
    }

    void aFileTravelsWithAReply()
    {
        const ConversationId id = newConversation();
        ChatClient& client = *m_clients.back();
        QVERIFY(waitFor(m_maria->console->takeOver(id)).ok());
        const auto staged = waitFor(m_maria->desk->stage(id, QStringLiteral("invoice.pdf"), "%PDF-1.7 body"));
        QVERIFY(staged.ok());
        QVERIFY(!waitFor(m_maria->desk->stage(id, QStringLiteral("run.exe"), "MZ")).ok());
        QVERIFY(waitFor(m_maria->desk->replyWith(id, newPublicId(), QString(), {staged->mediaId}, {})).ok());
        const int at = client.waitForFrame([](const Json& frame) { return frame.contains("attachments"); });
        QVERIFY(at >= 0);
        QCOMPARE(jsonString(client.frames.at(at).at("attachments").at(0), "media_id"), staged->mediaId);
        const ChatAnswer file = client.authorized(
            "GET", QStringLiteral("/api/sessions/%1/attachments/%2").arg(client.sessionId, staged->mediaId));
        QCOMPARE(file.status, 200);
        QCOMPARE(file.raw, QByteArray("%PDF-1.7 body"));
        QCOMPARE(waitFor(m_jonas->desk->media(staged->mediaId))->data, QByteArray("%PDF-1.7 body"));
    }
};

FRONTDESK_TEST_MAIN(TwoConsolesTest)
#include "twoconsolestest.moc"
