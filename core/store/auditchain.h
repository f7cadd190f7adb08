// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/store/staffstore.h"
#include "core/store/transaction.h"

namespace frontdesk::auditchain {

/// Writes the entry behind the newest one and moves audit_head, in the caller's transaction.
void append(Transaction& transaction, AuditEntry entry);
/// Number of entries; Corrupt names the first one whose hash, number or content does not fit, or a cut-off end.
[[nodiscard]] Result<qint64> verify(ReadContext& context);

}  // namespace frontdesk::auditchain
