// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/agent/usagemeter.h"
#include "core/base/clock.h"
#include "core/base/coro.h"
#include "core/store/usagestore.h"

#include <QMap>
#include <QSet>

#include <functional>

namespace frontdesk {

/// Counts what models use, in memory and (batched behind one write that runs) in the store; knows the days of the
/// business. Engine thread, engine lifetime.
class SpendMeter final : public UsageMeter {
public:
    SpendMeter(UsageStore& store, const Clock& clock, std::function<AgentConfigPtr()> config)
        : m_store(store), m_clock(clock), m_config(std::move(config))
    {
    }

    /// Goes on from what the store knows; before the first call of a model.
    [[nodiscard]] Task<> load();

    [[nodiscard]] bool overCap(const QString& conversation, const AgentConfig& config, const QString& model,
                               qint64 spentInTurn = 0) const override;
    qint64 note(const LlmUsage& usage) override;

    [[nodiscard]] QDate today() const;
    /// Of today, in the currency of the configuration.
    [[nodiscard]] qint64 spentToday() const;
    [[nodiscard]] qint64 spentOn(const QString& conversation) const;
    /// It is closed: its sum is needed no more.
    void forget(const QString& conversation) { m_conversations.remove(conversation); }
    /// What waits is written; calls of the built-in engine wait for others.
    [[nodiscard]] Task<> writeNow();
    /// Nothing waits to be written.
    [[nodiscard]] bool idle() const { return m_pending.isEmpty() && !m_writing; }

    /// A sentence for staff, once a day and kind; `reached` = a cap, else 80 % of the day's.
    std::function<void(const QString& text, bool reached)> tell;

private:
    void add(const LlmUsage& usage, const CostConfig& costs, std::optional<qint64> cost);
    void keep(UsageRow row);
    void lookAtCaps(const QString& conversation, const CostConfig& costs);
    void announce(const QString& kind, const QString& text, bool reached);
    [[nodiscard]] Task<> announceOnce(QDate day, QString kind, QString text, bool reached);
    void flush();
    [[nodiscard]] Task<> writePending();

    UsageStore& m_store;
    const Clock& m_clock;
    std::function<AgentConfigPtr()> m_config;
    QMap<QDate, QHash<QString, qint64>> m_days;  ///< money by currency; the newest few
    QHash<QString, SpentOn> m_conversations;
    QList<UsageRow> m_pending;
    QSet<QString> m_told;  ///< "2026-11-21/reached"
    bool m_writing = false;
    int m_localCalls = 0;
    // The present day, so that not every call asks the time zone.
    mutable QDate m_day;
    mutable QString m_zone;
    mutable Micros m_dayBegins = 0, m_dayEnds = 0;
};

/// "2.50 USD" in the form of the present language; small amounts with more digits.
[[nodiscard]] QString moneyText(qint64 millionths, const QString& currency);

}  // namespace frontdesk
