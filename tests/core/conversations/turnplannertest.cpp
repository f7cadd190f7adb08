// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/conversations/turnplanner.h"
#include "core/conversations/escalationpolicy.h"
#include "tests/support/fatallog.h"

#include <QtTest>

using namespace frontdesk;

namespace {

TurnSnapshot snapshotWith(int unanswered)
{
    TurnSnapshot snapshot;
    snapshot.conversation.id = ConversationId(1);
    for (int i = 0; i < unanswered; ++i) {
        Message message;
        message.id = MessageId(i + 1);
        message.parts = {TextPart{QStringLiteral("text %1").arg(i)}};
        snapshot.unanswered << message;
    }
    return snapshot;
}

struct Case {
    const char* name;
    bool closed = false;
    bool human = false;
    int unanswered = 1;
    double wish = 0;
    const char* phrase = "";
    const char* keyword = "";
    int turns = 0;
    bool waiting = false;
    bool limited = false;
    bool noticed = false;
    bool maintenance = false;
    bool told = false;
    PlanKind kind = PlanKind::Reply;
    const char* key = "";
    const char* reasons = "";
};

const std::array Cases{
    Case{.name = "plain question"},
    Case{.name = "closed", .closed = true, .kind = PlanKind::Ignore, .key = "closed"},
    Case{.name = "a person owns it", .human = true, .kind = PlanKind::Ignore, .key = "human_owned"},
    Case{.name = "a person owns it, even for a wish",
         .human = true,
         .wish = 1,
         .kind = PlanKind::Ignore,
         .key = "human_owned"},
    Case{.name = "nothing new", .unanswered = 0, .kind = PlanKind::Ignore, .key = "nothing_to_answer"},
    Case{.name = "wish for a person",
         .wish = 0.9,
         .kind = PlanKind::Say,
         .key = "escalation",
         .reasons = "explicit_wish"},
    Case{.name = "just below the wish", .wish = 0.49},
    Case{.name = "exactly the wish",
         .wish = 0.5,
         .kind = PlanKind::Say,
         .key = "escalation",
         .reasons = "explicit_wish"},
    Case{.name = "configured phrase wins over the wish",
         .wish = 0.9,
         .phrase = "talk to a human",
         .kind = PlanKind::Say,
         .key = "escalation",
         .reasons = "phrase:talk to a human"},
    Case{.name = "wish while one waits",
         .wish = 0.9,
         .waiting = true,
         .kind = PlanKind::Say,
         .key = "escalation_waiting",
         .reasons = "explicit_wish"},
    Case{.name = "keyword: answered and escalated", .keyword = "urgent", .reasons = "keyword:urgent"},
    Case{.name = "keyword while one waits joins it", .keyword = "legal", .waiting = true, .reasons = "keyword:legal"},
    Case{.name = "turn cap", .turns = 20, .reasons = "turn_cap"},
    Case{.name = "one below the cap", .turns = 19},
    Case{.name = "turn cap asks once", .turns = 30, .waiting = true},
    Case{.name = "over the limit", .limited = true, .kind = PlanKind::Say, .key = "rate_limit"},
    Case{.name = "over the limit, was told",
         .limited = true,
         .noticed = true,
         .kind = PlanKind::Ignore,
         .key = "rate_limited"},
    Case{.name = "wish over the limit is not lost",
         .wish = 1,
         .limited = true,
         .kind = PlanKind::Say,
         .key = "rate_limit",
         .reasons = "explicit_wish"},
    Case{.name = "wish over the limit, was told",
         .wish = 1,
         .limited = true,
         .noticed = true,
         .kind = PlanKind::Say,
         .key = "escalation",
         .reasons = "explicit_wish"},
    Case{.name = "maintenance",
         .maintenance = true,
         .kind = PlanKind::Say,
         .key = "maintenance",
         .reasons = "maintenance"},
    Case{.name = "wish during maintenance",
         .wish = 1,
         .maintenance = true,
         .kind = PlanKind::Say,
         .key = "maintenance",
         .reasons = "explicit_wish,maintenance"},
    Case{.name = "maintenance, was told",
         .waiting = true,
         .maintenance = true,
         .told = true,
         .kind = PlanKind::Ignore,
         .key = "maintenance"},
    Case{.name = "wish during maintenance, was told",
         .wish = 1,
         .waiting = true,
         .maintenance = true,
         .told = true,
         .kind = PlanKind::Say,
         .key = "escalation_waiting",
         .reasons = "explicit_wish"},
    Case{.name = "everything at once",
         .wish = 1,
         .keyword = "urgent",
         .turns = 20,
         .kind = PlanKind::Say,
         .key = "escalation",
         .reasons = "explicit_wish,keyword:urgent,turn_cap"},
};

}  // namespace

class TurnPlannerTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void plans_data()
    {
        QTest::addColumn<int>("index");
        for (size_t i = 0; i < Cases.size(); ++i)
            QTest::newRow(Cases[i].name) << int(i);
    }

    void plans()
    {
        QFETCH(int, index);
        const Case& c = Cases[size_t(index)];
        TurnSnapshot snapshot = snapshotWith(c.unanswered);
        snapshot.conversation.state = c.closed ? ConversationState::Closed : ConversationState::Open;
        snapshot.conversation.handler = c.human ? Handler::Human : Handler::Ai;
        snapshot.turnCount = c.turns;
        if (c.waiting)
            snapshot.escalation = Escalation{.reasons = {QStringLiteral("explicit_wish")}};
        TextSignals found;
        found.humanWish = c.wish;
        found.escalationPhrase = QLatin1String(c.phrase);
        if (*c.keyword)
            found.priorityKeywords << QLatin1String(c.keyword);
        const TurnPlan plan = planTurn(snapshot, found, RoutingConfig{},
                                       {.rateLimited = c.limited,
                                        .rateNoticeGiven = c.noticed,
                                        .maintenance = c.maintenance,
                                        .maintenanceTold = c.told});
        QCOMPARE(int(plan.kind), int(c.kind));
        QCOMPARE(plan.kind == PlanKind::Ignore ? plan.reason : plan.sayKey, QLatin1String(c.key));
        QCOMPARE(plan.escalationReasons.join(u','), QLatin1String(c.reasons));
    }

    void urgencySetsThePriority()
    {
        TextSignals found;
        found.priorityKeywords = {QStringLiteral("legal")};
        QCOMPARE(planTurn(snapshotWith(1), found, {}, {}).priority, Priority::High);
        found.priorityKeywords << QStringLiteral("urgent");
        QCOMPARE(planTurn(snapshotWith(1), found, {}, {}).priority, Priority::Urgent);
    }

    void lowConfidenceEscalates()
    {
        TurnOutcome outcome;
        outcome.confidence = 0.59;
        QCOMPARE(outcomeReasons(outcome, {}, 0), QStringList{QStringLiteral("low_confidence")});
        outcome.confidence = 0.6;
        QVERIFY(outcomeReasons(outcome, {}, 0).isEmpty());
        outcome.confidence.reset();
        outcome.knows = false;
        QVERIFY(outcomeReasons(outcome, {}, 1).isEmpty());
        QCOMPARE(outcomeReasons(outcome, {}, 2), QStringList{QStringLiteral("low_confidence")});
        outcome.wantsHuman = true;
        QVERIFY(outcomeReasons(outcome, {}, 0).contains(QStringLiteral("explicit_wish")));
    }

    void theSummaryIsShort()
    {
        TurnSnapshot snapshot = snapshotWith(200);
        QVERIFY(escalationSummary(snapshot).size() <= 240);
        QCOMPARE(escalationSummary(snapshotWith(2)), QStringLiteral("text 0 / text 1"));
    }
};

FRONTDESK_TEST_MAIN(TurnPlannerTest)
#include "turnplannertest.moc"
