// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QObject>
#include <QThread>

/// Stops a debug or RelWithDebInfo build (asserts are on) when a QObject is used from a thread it does not live on.
#define FRONTDESK_ASSERT_THREAD(object)                                                                                \
    Q_ASSERT_X((object)->thread() == QThread::currentThread(), Q_FUNC_INFO, "called on the wrong thread")
