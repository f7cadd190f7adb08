// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QCoreApplication>

namespace frontdesk {

/// Sentences of the store for people at the desk, in the language of the window; any thread. What customers read
/// through the web API (sessionstore, customerstore, intake) stays English.
struct StoreText {
    Q_DECLARE_TR_FUNCTIONS(StoreText)
};

}  // namespace frontdesk
