// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/console/healthconsole.h"

namespace frontdesk::test {

class FakeConsole;

/// HealthConsole in memory for tests and pictures of the window.
class FakeHealth final : public HealthConsole {
public:
    explicit FakeHealth(FakeConsole& console);

    [[nodiscard]] QFuture<Result<HealthSnapshot>> snapshot() override;
    [[nodiscard]] QFuture<Result<QList<LogRecord>>> log(LogQuery query) override;
    [[nodiscard]] QFuture<Result<DiagnosticsBundle>> saveDiagnostics(QString path) override;

    // What a test prepares and looks at.
    void setState(const QString& service, ServiceState state, const QString& sentence);
    LogRecord addLog(LogLevel level, const QString& area, const QString& text, const QString& requestId = {});

    HealthSnapshot now;  ///< everything well at the start
    QList<LogRecord> records;
    Error error;        ///< every call fails with it while its code is not Unknown
    QStringList saved;  ///< paths of saveDiagnostics()
    int snapshots = 0;
};

}  // namespace frontdesk::test
