// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>

namespace frontdesk {

/// What went wrong, as a closed list that callers can branch on.
enum class ErrorCode : quint8 {
    Unknown,
    InvalidInput,  ///< the caller sent something that cannot be used
    NotFound,
    Conflict,  ///< the state moved on (a takeover won, a version is newer)
    Fenced,    ///< the generation changed: this effect must not happen
    Unauthorized,
    RateLimited,
    Timeout,
    Cancelled,    ///< a stop was requested
    Unavailable,  ///< an outside service or a thread is not there (yet)
    Storage,      ///< the database refused
    DiskFull,
    TooNew,  ///< the database was written by a newer program
    Corrupt,
    ToolLoopLimit,
    Internal,
};

/// userText may be shown to staff (or, through problem+json `detail`, to an API caller);
/// detail is for the log and never leaves the machine.
struct Error {
    ErrorCode code = ErrorCode::Unknown;
    QString userText;
    QString detail;
};

[[nodiscard]] QString errorCodeName(ErrorCode code);

}  // namespace frontdesk
