// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/config/skillconfig.h"
#include "core/model/turn.h"

#include <optional>

namespace frontdesk {

/// Money is counted in millionths of the currency (CostConfig::currency).
inline constexpr qint64 MoneyUnit = 1'000'000;

/// The price of a model: its own row, else the longest beginning that ends with "*" and fits; upper and lower case are
/// the same. The built-in engine is free. nullopt = nobody has said what it costs.
[[nodiscard]] std::optional<ModelPrice> priceOf(const CostConfig& costs, const QString& model);

/// Tokens of one call. `in` includes `cached`, the part that the provider had in its cache.
struct TokenCount {
    qint64 in = 0;
    qint64 cached = 0;
    qint64 out = 0;
};

/// What a call costs, in millionths; rounded to the nearest, never below 0. Cached tokens cost `cachedIn`, and as much
/// as the others where that is not given. nullopt = the price is not known.
[[nodiscard]] std::optional<qint64> costOf(const CostConfig& costs, const QString& model, const TokenCount& tokens);

/// Adds one call's cost (-1 = unknown) to a turn's. What holds an unknown part is unknown as a whole; `firstCall` says
/// that nothing was added before.
void addCost(TurnRecord& record, qint64 cost, const QString& currency, bool firstCall);

}  // namespace frontdesk
