// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/llm/remoteprovider.h"

#include <QDeadlineTimer>

#include <deque>

namespace frontdesk {

/// One answer of a RemoteProvider. Engine thread.
class RemoteStream final : public LlmStream, public std::enable_shared_from_this<RemoteStream> {
public:
    RemoteStream(std::shared_ptr<RemoteProvider> provider, LlmRequest request, std::stop_token stop);
    ~RemoteStream() override;
    [[nodiscard]] Task<LlmEvent> next() override;

private:
    /// What one try came to: nothing = the first token is there.
    using Outcome = std::optional<LlmFault>;
    [[nodiscard]] Task<> begin();
    [[nodiscard]] Task<Outcome> tryOnce();
    [[nodiscard]] Task<Outcome> readFault(HttpAnswer head);
    [[nodiscard]] Task<Outcome> readWhole();
    [[nodiscard]] Task<Outcome> readFirst();
    [[nodiscard]] Task<> pull(int withinMs);
    void reset();
    /// The running try has ended: the log of what left hears of it, once.
    void tell(const QString& outcome);
    [[nodiscard]] bool leaveOut(const LlmFault& fault);
    [[nodiscard]] int pauseBefore(const LlmFault& fault, int attempt) const;
    [[nodiscard]] Result<> take(const QByteArray& bytes);
    void queue(LlmEvent event);
    [[nodiscard]] bool hasContent() const;
    [[nodiscard]] bool isEmptyAnswer() const;
    [[nodiscard]] Outcome faultOf(const Error& error) const;
    [[nodiscard]] int firstTokenLeft() const;

    std::shared_ptr<RemoteProvider> m_provider;
    LlmRequest m_request;
    std::stop_token m_stop;
    std::shared_ptr<HttpStream> m_http;
    std::unique_ptr<LlmParser> m_parser;
    SseParser m_sse;
    std::deque<LlmEvent> m_events;
    std::optional<EgressNote> m_note;  ///< of the running try
    QDeadlineTimer m_firstToken;
    bool m_begun = false, m_over = false, m_ended = false;
};

}  // namespace frontdesk
