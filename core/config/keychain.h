// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"

#include <QByteArray>
#include <QFuture>
#include <QString>

class QObject;

namespace frontdesk::keychain {

/// One QtKeychain job as a future; the only place that knows QtKeychain. `context` and the future belong to the calling
/// thread. Timeout if there is no answer in time (a late answer is dropped), NotFound if there is no such entry,
/// Unavailable for everything else.
[[nodiscard]] QFuture<Result<QByteArray>> read(QObject* context, QString key, int timeoutMs);
[[nodiscard]] QFuture<Result<>> write(QObject* context, QString key, QByteArray value, int timeoutMs);
[[nodiscard]] QFuture<Result<>> remove(QObject* context, QString key, int timeoutMs);
/// False when it is clear without asking that there is no keychain (Linux without a session bus).
[[nodiscard]] bool mayExist();

}  // namespace frontdesk::keychain
