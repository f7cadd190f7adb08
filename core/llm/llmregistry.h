// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/llm/llmoptions.h"

#include <functional>
#include <map>

namespace frontdesk {

class EgressRecorder;
class RemoteProvider;

/// Who answers for a model's name, and who steps in. The LlmProvider of the engine; engine thread, outlives its streams.
///
/// With LlmOptions::provider = "builtin" the built-in engine answers everything and nothing leaves this computer. Else
/// LlmRequest::model decides:
///   "builtin"                 the built-in engine
///   "" or "default"           the chosen provider with its own model
///   "openai/gpt-4o", ...      that account ("openai", "azure", "anthropic", "compatible") with that model
///   "claude-...", "gpt-..."   the chosen provider if it may have such a model, else the first account that may
/// Then the accounts of LlmOptions::failover follow with their own models, and the built-in engine at last. The next one
/// is asked only while nothing of the answer was given out; who answers is told by ProviderEvent.
class LlmRegistry final : public LlmProvider {
public:
    /// One step of the way: `provider` null = the built-in engine.
    struct Route {
        std::shared_ptr<LlmProvider> provider;
        QString account;  ///< "builtin" for the built-in engine
        QString model;
    };
    /// Puts something around a remote provider, for example masking of personal data; name() must stay the same.
    using Around = std::function<std::shared_ptr<LlmProvider>(std::shared_ptr<LlmProvider>)>;
    /// State of an account, for Health.
    struct State {
        QString account;
        QString model;
        CircuitBreaker::State breaker = CircuitBreaker::State::Closed;
        Micros restLeft = 0;
        Error lastError;       ///< of the newest request; code and text for people
        bool failing = false;  ///< the newest request failed
        Micros answeredAt = 0;
    };

    LlmRegistry(LlmProvider& builtin, HttpTransport& transport, const Clock& clock, LlmOptions options = {});
    ~LlmRegistry() override;
    Q_DISABLE_COPY_MOVE(LlmRegistry)

    /// Streams under way keep what they were opened with.
    void setOptions(LlmOptions options);
    [[nodiscard]] const LlmOptions& options() const { return m_options; }
    void setAround(Around around);
    /// Hears of every request that was sent; may be null, else it must outlive the streams.
    void setRecorder(EgressRecorder* recorder);

    /// "builtin" or the chosen account.
    [[nodiscard]] QString name() const override;
    [[nodiscard]] std::shared_ptr<LlmStream> open(LlmRequest request, std::stop_token stop) override;

    /// In order; never empty, the built-in engine is the last one. Pure.
    [[nodiscard]] QList<Route> routes(const QString& model) const;
    /// Would a request for this model leave this computer's own engine?
    [[nodiscard]] bool isRemote(const QString& model) const;
    [[nodiscard]] QList<State> states() const;
    /// Asks the account for a word or two within 8 s, without the others and without masking. Unavailable: not configured.
    [[nodiscard]] Task<ProviderEvent> tryAccount(QString id, std::stop_token stop) const;

private:
    void build();
    [[nodiscard]] const LlmAccount* account(const QString& id) const;
    [[nodiscard]] Route routeTo(const QString& id, const QString& model) const;
    [[nodiscard]] QString accountFor(const QString& model) const;

    LlmProvider& m_builtin;
    HttpTransport& m_transport;
    const Clock& m_clock;
    LlmOptions m_options;
    Around m_around;
    EgressRecorder* m_recorder = nullptr;
    std::map<QString, std::shared_ptr<RemoteProvider>> m_remotes;
    std::map<QString, std::shared_ptr<LlmProvider>> m_wrapped;
};

}  // namespace frontdesk
