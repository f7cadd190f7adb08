// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/autonomy/usagereport.h"

#include "core/agent/costs.h"

#include <algorithm>

namespace frontdesk {
namespace {

void addMoney(QList<Money>& sums, const QString& currency, qint64 cost)
{
    for (Money& sum : sums)
        if (sum.currency == currency) {
            sum.millionths += cost;
            return;
        }
    sums << Money{currency, cost};
}

void addRow(UsageLine& line, const UsageRow& row)
{
    line.calls += row.calls;
    line.failures += row.failures;
    line.tokensIn += row.tokensIn;
    line.tokensCached += row.tokensCached;
    line.tokensOut += row.tokensOut;
    line.unpriced += row.unpriced;
    // Calls without a price add no money: their sum would read as "free".
    if (row.unpriced < row.calls)
        addMoney(line.cost, row.currency, row.cost);
}

UsageLine& lineFor(QList<UsageLine>& lines, const QString& name, const QString& provider)
{
    for (UsageLine& line : lines)
        if (line.name == name && line.provider == provider)
            return line;
    lines << UsageLine{.name = name, .provider = provider};
    return lines.last();
}

qint64 moneyOf(const UsageLine& line)
{
    qint64 most = -1;
    for (const Money& money : line.cost)
        most = std::max(most, money.millionths);
    return most;
}

void dearestFirst(QList<UsageLine>& lines)
{
    std::stable_sort(lines.begin(), lines.end(), [](const UsageLine& a, const UsageLine& b) {
        const qint64 first = moneyOf(a);
        const qint64 second = moneyOf(b);
        return first != second ? first > second : a.tokensIn + a.tokensOut > b.tokensIn + b.tokensOut;
    });
}

qint64 reportedCap(double money) { return money > 0 ? qint64(money * double(MoneyUnit)) : 0; }

}  // namespace

UsageReport usageReport(const QList<UsageRow>& rows, QDate first, QDate last, const CostConfig& costs)
{
    UsageReport report{.first = first, .last = last};
    report.currency = costs.currency;
    report.capPerDay = reportedCap(costs.perDay);
    report.capPerConversation = reportedCap(costs.perConversation);
    report.capPerTurn = reportedCap(costs.perTurn);
    for (QDate day = first; day <= last; day = day.addDays(1))
        report.days << UsageReport::Day{day, 0, 0};
    for (const UsageRow& row : rows) {
        const qint64 index = first.daysTo(row.day);
        if (index < 0 || index >= report.days.size())
            continue;
        addRow(lineFor(report.models, row.model, row.provider), row);
        addRow(lineFor(report.agents, row.agent, {}), row);
        addRow(report.total, row);
        UsageReport::Day& day = report.days[index];
        day.tokens += row.tokensIn + row.tokensOut;
        if (row.currency == costs.currency)
            day.cost += row.cost;
    }
    dearestFirst(report.models);
    dearestFirst(report.agents);
    return report;
}

}  // namespace frontdesk
