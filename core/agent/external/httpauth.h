// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/agent/external/manifest.h"
#include "core/base/clock.h"
#include "core/base/coro.h"
#include "core/net/httptransport.h"

#include <QFuture>

#include <functional>

namespace frontdesk::external {

/// Secrets of the keychain by the names that manifests use. Empty function: there are none. Engine thread.
using SecretSource = std::function<QFuture<Result<QByteArray>>(const QString& name)>;

/// Name of a skill's secret in the vault: "skill.parcel_token".
[[nodiscard]] QString vaultNameOf(const QString& secret);

/// NotFound with a sentence for staff when it is not there.
[[nodiscard]] Task<QByteArray> secretNamed(SecretSource secrets, QString name);

void addHeader(HttpCall& call, const QByteArray& name, const QByteArray& value);

/// The call with what the plan wants; signs what stands in it, so it comes last. Pure.
[[nodiscard]] HttpCall authorized(HttpCall call, const AuthPlan& plan, const QByteArray& secret, Micros now);

}  // namespace frontdesk::external
