// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agent/costs.h"

#include <algorithm>
#include <cmath>

namespace frontdesk {

std::optional<ModelPrice> priceOf(const CostConfig& costs, const QString& model)
{
    const ModelPrice* best = nullptr;
    qsizetype bestLength = -1;
    for (auto it = costs.prices.cbegin(); it != costs.prices.cend(); ++it) {
        const QString& name = it.key();
        if (name.compare(model, Qt::CaseInsensitive) == 0)
            return *it;
        if (!name.endsWith(u'*'))
            continue;
        const QStringView beginning = QStringView(name).chopped(1);
        if (beginning.size() > bestLength && model.startsWith(beginning, Qt::CaseInsensitive)) {
            best = &*it;
            bestLength = beginning.size();
        }
    }
    if (best)
        return *best;
    if (model.isEmpty() || model == u"builtin" || model == u"none")
        return ModelPrice{};
    return std::nullopt;
}

std::optional<qint64> costOf(const CostConfig& costs, const QString& model, const TokenCount& tokens)
{
    const std::optional<ModelPrice> price = priceOf(costs, model);
    if (!price)
        return std::nullopt;
    const qint64 in = std::max<qint64>(0, tokens.in);
    const qint64 cached = std::clamp<qint64>(tokens.cached, 0, in);
    const double cachedPrice = price->cachedIn > 0 ? price->cachedIn : price->in;
    const double money = double(in - cached) * price->in + double(cached) * cachedPrice
                         + double(std::max<qint64>(0, tokens.out)) * price->out;
    return std::max<qint64>(0, std::llround(money));
}

void addCost(TurnRecord& record, qint64 cost, const QString& currency, bool firstCall)
{
    const bool known = cost >= 0 && (firstCall || (record.cost >= 0 && record.currency == currency));
    record.cost = known ? (firstCall ? 0 : record.cost) + cost : -1;
    record.currency = known ? currency : QString();
}

}  // namespace frontdesk
