// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/agent/external/manifest.h"

#include <QHostAddress>
#include <QUrl>

namespace frontdesk {
class MapReader;
}

/// Which servers skills may reach. The manifest names the hosts, customers and models never do; this keeps a name that
/// points somewhere else, or a redirect, from reaching what only this network knows. Pure functions.
namespace frontdesk::external {

enum class AddressClass : quint8 {
    Public,
    Private,  ///< this computer, its network, carriers' networks, documentation and other special uses
    Never,    ///< cloud metadata, unspecified, multicast, broadcast: nothing that a skill could want
};
/// An IPv4 address in the clothes of IPv6 (mapped, compatible, 6to4, NAT64) counts as what it carries.
[[nodiscard]] AddressClass classOf(const QHostAddress& address);

/// Ports of mail, shells, databases and the like (as browsers refuse them).
[[nodiscard]] bool isForbiddenPort(int port);
/// A host written as a number in another form than 1.2.3.4, as some resolvers take it (2130706433, 0x7f.1, 0177.0.0.1).
[[nodiscard]] bool isDisguisedNumber(const QString& host);

/// Scheme, port and host as they stand: "" = may be looked up, else what is wrong.
[[nodiscard]] QString urlProblem(const QUrl& url, const ReachPlan& reach);
/// The address to connect to, of those that the name stands for. Unauthorized when one of them may not be reached: a
/// name with a public and a private address is a trick. NotFound without any.
[[nodiscard]] Result<QHostAddress> choose(const QString& host, const QList<QHostAddress>& addresses,
                                          const ReachPlan& reach);

/// The same when the manifest is read.
void checkReach(MapReader& from, const QString& url, const ReachPlan& reach);

}  // namespace frontdesk::external
