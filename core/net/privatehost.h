// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>

namespace frontdesk {

/// A host that only this computer or its own network knows: loopback, private and link-local addresses, names without a
/// dot or with an ending for local networks. As QUrl::host() writes it. Any thread.
[[nodiscard]] bool isPrivateHost(const QString& host);

}  // namespace frontdesk
