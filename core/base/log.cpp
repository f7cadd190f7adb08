// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/log.h"

#include "core/base/logring.h"
#include "core/base/redact.h"

#include <spdlog/spdlog.h>

#include <atomic>

namespace frontdesk {
namespace {

std::atomic<LogObserver> s_observer = nullptr;

spdlog::level::level_enum toSpdlog(LogLevel level)
{
    switch (level) {
    case LogLevel::Debug: return spdlog::level::debug;
    case LogLevel::Info: return spdlog::level::info;
    case LogLevel::Warning: return spdlog::level::warn;
    case LogLevel::Error: return spdlog::level::err;
    }
    return spdlog::level::info;
}

}  // namespace

void logLine(LogLevel level, const char* area, const QString& text)
{
    const LogObserver observer = s_observer.load();
    const bool wanted = spdlog::should_log(toSpdlog(level));
    if (!observer && !wanted)
        return;
    const QString safe = redact(text);
    if (wanted)
        logring::append(level, area, safe);
    if (observer)
        observer(level, area, safe);
    spdlog::log(toSpdlog(level), "[{}] {}", area, safe.toStdString());
}

void setLogObserver(LogObserver observer) { s_observer = observer; }

}  // namespace frontdesk
