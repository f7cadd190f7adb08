// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/json.h"

#include <QString>

/// JSON Schemas out of files and of strangers' servers, before a validator sees them: one that leads back to itself, or
/// that grows without end, would take the program down. Pure.
namespace frontdesk::external {

/// Why it cannot be used; "" = it can. $ref may only name an entry of the schema's own $defs or definitions, and no chain
/// of them may come back to where it began; with all of them written out it may hold 5000 schemas at most.
[[nodiscard]] QString schemaProblem(const Json& schema);

/// Why its patterns may not be used; "" = they may. Only direct properties may have one, and only one that ends soon on
/// any text: no group that repeats, no look-around or back reference, few repetitions. The property gets a maxLength of
/// 256 where it has none or a larger one.
[[nodiscard]] QString patternProblem(Json& schema);

/// Of a stranger's schema what can be checked without danger: known keywords alone, no pattern, no format.
[[nodiscard]] Json tamedSchema(const Json& schema);

}  // namespace frontdesk::external
