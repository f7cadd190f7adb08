// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/console/privacyconsole.h"

#include <QStringList>

/// Words of the page "Privacy" and of what it shows elsewhere.
namespace frontdesk::privacytext {

/// One entry for each kind that is not zero, "12 conversations".
[[nodiscard]] QStringList counts(const PrivacyCounts& counts);
/// The same in one line; "nothing" when all are zero.
[[nodiscard]] QString summary(const PrivacyCounts& counts);
[[nodiscard]] bool isEmpty(const PrivacyCounts& counts);
/// "contact.edit" -> "changed a customer"; an unknown one is shown as it is.
[[nodiscard]] QString action(const QString& key);
/// A row of the audit in one sentence, for screen readers and the clipboard.
[[nodiscard]] QString sentence(const AuditRow& row);
[[nodiscard]] QString actor(const AuditRow& row);

}  // namespace frontdesk::privacytext
