// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/autonomy/proposals.h"
#include "core/engine/autonomy/usagereport.h"
#include "tests/support/fatallog.h"

#include <QtTest>

using namespace frontdesk;

namespace {

AgreementRow drafts(int decided, int unchanged, int changed = 0)
{
    AgreementRow row{.channel = QStringLiteral("sms"), .topic = QStringLiteral("billing"), .mode = TurnMode::Draft};
    row.decided = decided;
    row.unchanged = unchanged;
    row.changed = changed;
    row.discarded = decided - unchanged - changed;
    row.compared = unchanged + changed;
    return row;
}

AgreementRow shadow(int compared, int alike)
{
    AgreementRow row{.channel = QStringLiteral("sms"), .topic = QStringLiteral("billing"), .mode = TurnMode::Shadow};
    row.decided = compared;
    row.compared = compared;
    row.alike = alike;
    return row;
}

QList<AutonomyProposal> proposed(const AgreementRow& row, AutonomyMode now)
{
    return proposalsFor({row}, [now](const QString&, const QString&) { return now; });
}

}  // namespace

class ProposalsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void fortyEightOfFiftyPromote()
    {
        const auto found = proposed(drafts(50, 48), AutonomyMode::Draft);
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.first().to, AutonomyMode::Auto);
        QCOMPARE(found.first().hits, 48);
        QCOMPARE(found.first().count, 50);
        QVERIFY(found.first().lower > 0.85 && found.first().lower < 0.9);
    }
    void fewOrMixedDoNot()
    {
        QVERIFY(proposed(drafts(20, 20), AutonomyMode::Draft).isEmpty());  // too few
        QVERIFY(proposed(drafts(50, 45), AutonomyMode::Draft).isEmpty());
        QVERIFY(proposed(drafts(50, 30, 15), AutonomyMode::Draft).isEmpty());
        // The place is at another mode by now.
        QVERIFY(proposed(drafts(50, 50), AutonomyMode::Auto).isEmpty());
        QVERIFY(proposed(drafts(50, 50), AutonomyMode::Off).isEmpty());
    }
    void badDraftsDemote()
    {
        const auto found = proposed(drafts(40, 4, 6), AutonomyMode::Draft);
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.first().to, AutonomyMode::Shadow);
        QVERIFY(proposed(drafts(10, 0), AutonomyMode::Draft).isEmpty());
    }
    void goodComparisonsPromote()
    {
        const auto found = proposed(shadow(30, 27), AutonomyMode::Shadow);
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.first().to, AutonomyMode::Draft);
        QVERIFY(proposed(shadow(30, 15), AutonomyMode::Shadow).isEmpty());
        QVERIFY(proposed(shadow(30, 30), AutonomyMode::Draft).isEmpty());
    }
    /// Tokens without a price never read as free.
    void unknownPricesAreNoMoney()
    {
        const QDate day(2026, 11, 21);
        CostConfig costs;
        UsageRow priced{.day = day,
                        .provider = QStringLiteral("openai"),
                        .model = QStringLiteral("big"),
                        .purpose = {},
                        .agent = QStringLiteral("a"),
                        .currency = QStringLiteral("USD"),
                        .calls = 2,
                        .failures = 0,
                        .tokensIn = 100,
                        .tokensCached = 0,
                        .tokensOut = 50,
                        .unpriced = 0,
                        .cost = 1234};
        UsageRow unknown = priced;
        unknown.model = QStringLiteral("local");
        unknown.unpriced = 2;
        unknown.cost = 0;
        UsageRow old = priced;
        old.day = day.addDays(-9);
        const UsageReport report = usageReport({unknown, priced, old}, day.addDays(-6), day, costs);
        QCOMPARE(report.days.size(), 7);
        QCOMPARE(report.models.size(), 2);
        QCOMPARE(report.models.first().name, QStringLiteral("big"));
        QCOMPARE(report.models.first().cost.first().millionths, 1234);
        QVERIFY(report.models.last().cost.isEmpty());
        QCOMPARE(report.models.last().unpriced, 2);
        QCOMPARE(report.agents.size(), 1);
        QCOMPARE(report.total.calls, 4);
        QCOMPARE(report.days.last().cost, 1234);
        QCOMPARE(report.days.last().tokens, 300);
    }
};

FRONTDESK_TEST_MAIN(ProposalsTest)
#include "proposalstest.moc"
