// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/json.h"
#include "core/base/zipwriter.h"
#include "core/config/settings.h"
#include "core/console/healthconsole.h"

namespace frontdesk {

struct DiagnosticsInput {
    HealthSnapshot health;
    SettingsPtr settings;  ///< null = not known
    QList<LogRecord> log;
    QList<LogRecord> problems;
    QByteArray metrics;  ///< Prometheus text
};

/// The files of the bundle; every text passed redact() and secrets are masked. Pure.
[[nodiscard]] QList<ZipEntry> diagnosticsFiles(const DiagnosticsInput& input);
/// Writes them to `path` (replacing a file there), readable by this user only. Blocks: call in a worker thread.
[[nodiscard]] Result<DiagnosticsBundle> writeDiagnostics(const DiagnosticsInput& input, const QString& path);
[[nodiscard]] Json healthJson(const HealthSnapshot& health);

}  // namespace frontdesk
