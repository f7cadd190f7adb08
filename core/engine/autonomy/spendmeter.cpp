// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/autonomy/spendmeter.h"

#include "core/agent/costs.h"
#include "core/base/log.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QTimeZone>

namespace frontdesk {
namespace {

constexpr double WarnFrom = 0.8;  // of the day's cap
constexpr qsizetype DaysKept = 3;
constexpr qsizetype MostPending = 1000;
constexpr int LocalCallsHeld = 100;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(SpendMeter)
};

qint64 capOf(double money) { return money > 0 ? qint64(money * double(MoneyUnit)) : 0; }

bool sameKey(const UsageRow& a, const UsageRow& b)
{
    return a.day == b.day && a.model == b.model && a.provider == b.provider && a.purpose == b.purpose
           && a.agent == b.agent && a.currency == b.currency;
}

void addTo(UsageRow& sum, const UsageRow& row)
{
    sum.calls += row.calls;
    sum.failures += row.failures;
    sum.tokensIn += row.tokensIn;
    sum.tokensCached += row.tokensCached;
    sum.tokensOut += row.tokensOut;
    sum.unpriced += row.unpriced;
    sum.cost += row.cost;
}

}  // namespace

QString moneyText(qint64 millionths, const QString& currency)
{
    const double money = double(millionths) / double(MoneyUnit);
    const int digits = millionths != 0 && millionths < MoneyUnit / 10 ? 4 : 2;
    return QString(QLocale().toString(money, 'f', digits) % QChar(QChar::Nbsp) % currency);
}

Task<> SpendMeter::load()
{
    auto reading = m_store.since(today().addDays(1 - DaysKept));
    const Result<QList<UsageRow>> rows = co_await reading;
    if (!rows)
        co_return rows.error();
    for (const UsageRow& row : *rows)
        if (row.cost > 0)
            m_days[row.day][row.currency] += row.cost;
    auto summing = m_store.openConversations();
    const Result<QHash<QString, SpentOn>> spent = co_await summing;
    if (!spent)
        co_return spent.error();
    m_conversations = *spent;
    co_return Result<>();
}

QDate SpendMeter::today() const
{
    const Micros now = m_clock.now();
    const QString zone = m_config()->business.timeZone;
    if (m_day.isValid() && now >= m_dayBegins && now < m_dayEnds && zone == m_zone)
        return m_day;
    const QTimeZone business(zone.toLatin1());
    const QTimeZone used = business.isValid() ? business : QTimeZone::utc();
    m_zone = zone;
    m_day = QDateTime::fromMSecsSinceEpoch(now / 1000, used).date();
    // A day may have 23 or 25 hours, or begin at one o'clock.
    m_dayBegins = m_day.startOfDay(used).toMSecsSinceEpoch() * 1000;
    m_dayEnds = m_day.addDays(1).startOfDay(used).toMSecsSinceEpoch() * 1000;
    return m_day;
}

qint64 SpendMeter::spentToday() const { return m_days.value(today()).value(m_config()->costs.currency); }

qint64 SpendMeter::spentOn(const QString& conversation) const
{
    return m_conversations.value(conversation).value(m_config()->costs.currency);
}

bool SpendMeter::overCap(const QString& conversation, const AgentConfig& config, const QString& model,
                         qint64 spentInTurn) const
{
    const CostConfig& costs = config.costs;
    if (costs.perTurn <= 0 && costs.perConversation <= 0 && costs.perDay <= 0)
        return false;
    const auto price = priceOf(costs, model);
    if (price && price->in <= 0 && price->out <= 0)
        return false;
    const auto over = [](double cap, qint64 spent) { return cap > 0 && spent >= capOf(cap); };
    return over(costs.perTurn, spentInTurn)
           || (!conversation.isEmpty() && over(costs.perConversation, spentOn(conversation)))
           || over(costs.perDay, spentToday());
}

qint64 SpendMeter::note(const LlmUsage& usage)
{
    const AgentConfigPtr config = m_config();
    const bool local = usage.provider == u"builtin";
    const TokenCount tokens{usage.tokensIn, usage.tokensCached, usage.tokensOut};
    const std::optional<qint64> cost = local ? std::optional<qint64>(0) : costOf(config->costs, usage.model, tokens);
    add(usage, config->costs, cost);
    if (cost && *cost > 0)
        lookAtCaps(usage.conversation, config->costs);
    // What is free may wait: answers of the built-in engine cost no write of their own.
    if (!local || ++m_localCalls % LocalCallsHeld == 0)
        flush();
    return cost.value_or(-1);
}

void SpendMeter::add(const LlmUsage& usage, const CostConfig& costs, std::optional<qint64> cost)
{
    UsageRow row{.day = today(),
                 .provider = usage.provider,
                 .model = usage.model,
                 .purpose = usage.purpose,
                 .agent = usage.agent,
                 .currency = costs.currency,
                 .calls = 1,
                 .failures = usage.failed ? 1 : 0,
                 .tokensIn = usage.tokensIn,
                 .tokensCached = usage.tokensCached,
                 .tokensOut = usage.tokensOut,
                 .unpriced = cost ? 0 : 1,
                 .cost = cost.value_or(0)};
    if (row.cost > 0) {
        m_days[row.day][row.currency] += row.cost;
        while (m_days.size() > DaysKept)
            m_days.erase(m_days.begin());
        if (!usage.conversation.isEmpty())
            m_conversations[usage.conversation][row.currency] += row.cost;
    }
    keep(std::move(row));
}

void SpendMeter::keep(UsageRow row)
{
    for (UsageRow& waiting : m_pending)
        if (sameKey(waiting, row))
            return addTo(waiting, row);
    if (m_pending.size() < MostPending)
        m_pending << std::move(row);
}

void SpendMeter::lookAtCaps(const QString& conversation, const CostConfig& costs)
{
    const qint64 day = capOf(costs.perDay);
    const qint64 spent = spentToday();
    if (day > 0 && spent >= day)
        announce(QStringLiteral("reached"),
                 Text::tr("Today's limit for AI models (%1) is reached. The built-in engine answers until midnight.")
                     .arg(moneyText(day, costs.currency)),
                 true);
    else if (day > 0 && double(spent) >= WarnFrom * double(day))
        announce(QStringLiteral("near"),
                 Text::tr("AI models have used %1 of today's %2.")
                     .arg(moneyText(spent, costs.currency), moneyText(day, costs.currency)),
                 false);
    const qint64 one = capOf(costs.perConversation);
    if (one > 0 && !conversation.isEmpty() && spentOn(conversation) >= one)
        announce(QStringLiteral("conversation"),
                 Text::tr("A conversation has reached its limit for AI models (%1). The built-in engine goes on there.")
                     .arg(moneyText(one, costs.currency)),
                 true);
}

void SpendMeter::announce(const QString& kind, const QString& text, bool reached)
{
    const QDate day = today();
    const QString key = day.toString(Qt::ISODate) % u'/' % kind;
    if (m_told.contains(key))
        return;
    m_told << key;
    coro::spawn(QStringLiteral("budget"), announceOnce(day, kind, text, reached));
}

/// Also after a restart it is told once only: the audit remembers.
Task<> SpendMeter::announceOnce(QDate day, QString kind, QString text, bool reached)
{
    auto telling = m_store.tellOnce(day, kind, text);
    const Result<bool> first = co_await telling;
    if (!first)
        co_return first.error();
    if (*first) {
        logWarning("costs", text);
        if (tell)
            tell(text, reached);
    }
    co_return Result<>();
}

void SpendMeter::flush()
{
    if (m_writing || m_pending.isEmpty())
        return;
    m_writing = true;
    coro::spawn(QStringLiteral("usage"), writePending());
}

Task<> SpendMeter::writeNow()
{
    if (m_writing || m_pending.isEmpty())
        co_return Result<>();
    m_writing = true;
    auto writing = writePending();
    co_return co_await writing;
}

/// One write at a time; what comes meanwhile goes with the next one.
Task<> SpendMeter::writePending()
{
    while (!m_pending.isEmpty()) {
        const QList<UsageRow> rows = std::exchange(m_pending, {});
        auto writing = m_store.add(rows);
        const Result<> written = co_await writing;
        if (written)
            continue;
        for (const UsageRow& row : rows)
            keep(row);  // with the next call of a model it is tried again
        m_writing = false;
        co_return written.error();
    }
    m_writing = false;
    co_return Result<>();
}

}  // namespace frontdesk
