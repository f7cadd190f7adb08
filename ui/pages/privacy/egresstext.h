// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/console/egressconsole.h"

/// Words of "What left this PC".
namespace frontdesk::egresstext {

/// What it was for: "Answer to a customer"; an unknown one is shown as it is.
[[nodiscard]] QString purpose(const QString& key);
/// What kind of data went, and where a skill takes it: "values for the program".
[[nodiscard]] QString kind(const EgressEntry& entry);
/// The server, or that it stayed on this PC.
[[nodiscard]] QString place(const EgressEntry& entry);
[[nodiscard]] QString bytes(const EgressEntry& entry);
[[nodiscard]] int maskedCount(const EgressEntry& entry);
/// "3 personal details masked"
[[nodiscard]] QString masked(const EgressEntry& entry);
/// "2 e-mail addresses, 1 name"; "" = nothing
[[nodiscard]] QString maskedKinds(const EgressEntry& entry);
/// "" while all went well.
[[nodiscard]] QString problem(const EgressEntry& entry);
/// Whose conversation it was; "" = none.
[[nodiscard]] QString customer(const EgressEntry& entry);
/// A row in sentences, for screen readers and as tooltip.
[[nodiscard]] QString sentence(const EgressEntry& entry);

}  // namespace frontdesk::egresstext
