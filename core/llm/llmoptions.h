// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/llm/llmdialect.h"
#include "core/net/backoff.h"
#include "core/net/circuitbreaker.h"

namespace frontdesk {

/// How long a remote model may take, and what is tried again. Milliseconds.
struct LlmPatience {
    int connectMs = 5'000;
    int firstTokenMs = 20'000;  ///< from the request to the first text or tool call; then the next provider is asked
    int idleMs = 20'000;        ///< between two events of the answer
    int tries = 3;              ///< of one provider, before its first token
    Backoff backoff{.baseMs = 400, .maxMs = 4'000};
    int longestPauseMs = 5'000;  ///< a Retry-After beyond it: the next provider is asked at once
    CircuitBreaker::Rules breaker{.failures = 4, .rest = 15 * MicrosPerSecond, .maxRest = 2 * MicrosPerMinute};
};

/// Which language models answer; made from the settings (app/llmsettings.h).
struct LlmOptions {
    QString provider = QStringLiteral("builtin");  ///< id of an account; "builtin": nothing leaves this computer
    QList<LlmAccount> accounts;                    ///< the configured ones
    QStringList failover;                          ///< ids, in order, after the one that is meant
    LlmPatience patience;
    /// Kinds of personal data that are replaced before a request leaves (MaskRules::fromList).
    QStringList masked{QStringLiteral("email"), QStringLiteral("phone"),   QStringLiteral("card"),
                       QStringLiteral("iban"),  QStringLiteral("address"), QStringLiteral("name")};
};

}  // namespace frontdesk
