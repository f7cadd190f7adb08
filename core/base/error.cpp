// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"

namespace frontdesk {

QString errorCodeName(ErrorCode code)
{
    switch (code) {
    case ErrorCode::Unknown: return QStringLiteral("unknown");
    case ErrorCode::InvalidInput: return QStringLiteral("invalid-input");
    case ErrorCode::NotFound: return QStringLiteral("not-found");
    case ErrorCode::Conflict: return QStringLiteral("conflict");
    case ErrorCode::Fenced: return QStringLiteral("fenced");
    case ErrorCode::Unauthorized: return QStringLiteral("unauthorized");
    case ErrorCode::RateLimited: return QStringLiteral("rate-limited");
    case ErrorCode::Timeout: return QStringLiteral("timeout");
    case ErrorCode::Cancelled: return QStringLiteral("cancelled");
    case ErrorCode::Unavailable: return QStringLiteral("unavailable");
    case ErrorCode::Storage: return QStringLiteral("storage");
    case ErrorCode::DiskFull: return QStringLiteral("disk-full");
    case ErrorCode::TooNew: return QStringLiteral("too-new");
    case ErrorCode::Corrupt: return QStringLiteral("corrupt");
    case ErrorCode::ToolLoopLimit: return QStringLiteral("tool-loop-limit");
    case ErrorCode::Internal: return QStringLiteral("internal");
    }
    return QStringLiteral("unknown");
}

}  // namespace frontdesk
