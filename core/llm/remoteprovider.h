// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/llm/llmoptions.h"
#include "core/model/egress.h"

#include <QHash>
#include <QSet>

namespace frontdesk {

/// One configured service: a dialect over a transport. Engine thread.
///
/// Before the first token of a stream it asks again: 429, 5xx, lost connections and empty answers, with Retry-After or
/// backoff with jitter between, as often as LlmPatience says; timeouts are not repeated (somebody else may answer in that
/// time). A field that the model refuses is left out from then on. After the first token every error ends the stream.
/// Errors of the stream: Unauthorized (key, billing), RateLimited, Timeout, Unavailable, InvalidInput (the request), NotFound
/// (model), Cancelled. A breaker lets an account rest that fails again and again.
class RemoteProvider final : public LlmProvider, public std::enable_shared_from_this<RemoteProvider> {
public:
    RemoteProvider(LlmAccount account, std::shared_ptr<const LlmDialect> dialect, HttpTransport& transport,
                   const Clock& clock, LlmPatience patience);

    [[nodiscard]] QString name() const override { return m_account.id; }
    /// The stream begins with ProviderEvent, once the first token is there. Make this with std::make_shared.
    [[nodiscard]] std::shared_ptr<LlmStream> open(LlmRequest request, std::stop_token stop) override;

    /// Hears of every try that was sent, when it has ended; may be null.
    void setRecorder(EgressRecorder* recorder) { m_recorder = recorder; }
    [[nodiscard]] const LlmAccount& account() const { return m_account; }
    [[nodiscard]] CircuitBreaker::State breakerState() const { return m_breaker.state(m_account.id); }
    [[nodiscard]] Micros restLeft() const { return m_breaker.restLeft(m_account.id); }
    [[nodiscard]] const Error& lastError() const { return m_lastError; }
    [[nodiscard]] bool failing() const { return m_failing; }
    [[nodiscard]] Micros answeredAt() const { return m_answeredAt; }

private:
    friend class RemoteStream;
    /// May a request begin? Else why not.
    [[nodiscard]] Result<> admit();
    void noteAnswer();
    void noteFault(const LlmFault& fault);
    void noteNothing() { m_breaker.released(m_account.id); }

    LlmAccount m_account;
    std::shared_ptr<const LlmDialect> m_dialect;
    HttpTransport& m_transport;
    const Clock& m_clock;
    LlmPatience m_patience;
    CircuitBreaker m_breaker;
    EgressRecorder* m_recorder = nullptr;
    QHash<QString, QStringList> m_without;  ///< by model: fields that it refused
    Error m_lastError;
    bool m_failing = false;
    Micros m_answeredAt = 0;
};

}  // namespace frontdesk
