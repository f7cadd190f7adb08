// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/store/rows.h"

namespace frontdesk::rows {

struct EarlyStatus {
    Delivery state = Delivery::None;
    QString code;
};

/// What stands before the "/" of an account key: the account of the provider.
[[nodiscard]] QString accountRoot(QStringView account);
/// Takes (and removes) what was reported of a message before its row knew the provider's id.
[[nodiscard]] std::optional<EarlyStatus> takeEarly(Transaction& tx, const QString& account, const QString& providerId);
/// Keeps the most advanced one.
void keepEarly(Transaction& tx, const QString& account, const QString& providerId, const EarlyStatus& status);
/// The other row of the account that has this id of the provider, now or from a try that failed.
[[nodiscard]] bool ownerOf(ReadContext& context, const QString& account, const QString& providerId, OutboxId except);
/// The id is proved to be `owner`'s. A row that was taken for it by a look-up is unconfirmed again.
void takeFromFinders(Transaction& tx, const QString& account, const QString& providerId, OutboxId owner);
/// Whether a report may change what is known: forward only, and what arrived did not fail.
[[nodiscard]] bool movesForward(Delivery known, Delivery reported);

}  // namespace frontdesk::rows
