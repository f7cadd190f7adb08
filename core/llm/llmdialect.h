// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/clock.h"
#include "core/llm/llmprovider.h"
#include "core/net/httptransport.h"
#include "core/net/sseparser.h"

#include <QUrl>

namespace frontdesk {

/// How one configured service is reached.
struct LlmAccount {
    QString id;       ///< "openai", "azure", "anthropic", "compatible"
    QString dialect;  ///< name of an LlmDialect
    QUrl baseUrl;
    QByteArray key;                 ///< empty: no credentials are sent (local servers)
    QString model;                  ///< used when nothing else is named; empty: the service must be named with a model
    QString apiVersion;             ///< Azure: "2024-10-21", or "v1"
    QString deployment;             ///< Azure: in place of the model's name
    QString organization, project;  ///< OpenAI; empty = the key's own
    bool stream = true;
};

/// What an answer that is not 2xx, or an error inside a stream, means.
struct LlmFault {
    Error error;
    bool repeat = false;               ///< the same request may succeed in a moment
    bool account = false;              ///< key, billing or quota: no request will succeed until somebody acts
    bool refused = false;              ///< the service's content filter stopped the request
    std::optional<Micros> retryAfter;  ///< as the service wishes
    QString parameter;                 ///< an optional field of the request that this model does not take
};

/// Reads one answer. Pure, one per request. Every function appends what became known; after a StopEvent nothing follows.
/// Tool calls come complete, then UsageEvent, then StopEvent. Arguments that are no JSON object are kept as a JSON string,
/// so that the check of the skill's schema answers the model. Unknown events and fields are ignored.
class LlmParser {
public:
    virtual ~LlmParser() = default;
    [[nodiscard]] virtual Result<> feed(const SseEvent& event, QList<LlmEvent>& out) = 0;
    /// An answer that came in one piece.
    [[nodiscard]] virtual Result<> whole(QByteArrayView body, QList<LlmEvent>& out) = 0;
    /// The bytes have ended. Unavailable when the answer was cut.
    [[nodiscard]] virtual Result<> finish(QList<LlmEvent>& out) = 0;
    /// The model that the service says it used; empty = it did not say.
    [[nodiscard]] virtual QString model() const = 0;
    /// The fault behind the last error of feed() or whole(); has no error when that error was none of the service's.
    [[nodiscard]] virtual LlmFault fault() const = 0;
};

struct LlmExchange {
    HttpCall call;
    std::unique_ptr<LlmParser> parser;
};

/// A provider's language: requests and answers, nothing else. Pure and without state; any thread.
class LlmDialect {
public:
    virtual ~LlmDialect() = default;
    [[nodiscard]] virtual QString name() const = 0;
    /// `without`: optional fields of the body that are left out, because the model refused them before.
    [[nodiscard]] virtual LlmExchange open(const LlmRequest& request, const LlmAccount& account,
                                           const QStringList& without) const = 0;
    /// Of an answer with a status of 300 or more; `answer.body` may be cut.
    [[nodiscard]] virtual LlmFault fault(const HttpAnswer& answer, Micros now) const = 0;
};

/// "openai-chat", "openai-responses", "azure", "anthropic", "compatible"; null for other names.
[[nodiscard]] std::shared_ptr<const LlmDialect> findDialect(const QString& name);
[[nodiscard]] QStringList dialectNames();

}  // namespace frontdesk
