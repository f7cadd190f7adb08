// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agent/guards/masking.h"

#include "core/llm/promptmarks.h"

#include <deque>

namespace frontdesk {
namespace {

void reserveAll(const LlmRequest& request, Masker& masker)
{
    for (const LlmMessage& message : request.messages) {
        masker.reserve(message.text);
        masker.reserve(QString::fromUtf8(toBytes(message.toolResult.content)));
        for (const ToolCall& call : message.toolCalls)
            masker.reserve(QString::fromUtf8(toBytes(call.arguments)));
    }
    for (const Passage& passage : request.passages)
        masker.reserve(passage.text);
}

/// The business's own part of the system prompt: what a colleague wrote for one answer may be about a customer.
QString ownWords(const QString& system)
{
    QString own;
    const QStringList lines = system.split(u'\n');
    for (const QString& line : lines)
        if (!line.startsWith(promptmarks::Guidance) && !line.startsWith(promptmarks::Say))
            own += line % u'\n';
    return own;
}

/// Text that may end in the middle of a placeholder waits for the rest.
class MaskedStream final : public LlmStream {
public:
    MaskedStream(std::shared_ptr<LlmStream> inner, Masker masker)
        : m_inner(std::move(inner)), m_masker(std::move(masker))
    {
    }

    Task<LlmEvent> next() override
    {
        while (m_ready.empty()) {
            auto waiting = m_inner->next();
            const Result<LlmEvent> event = co_await waiting;
            if (!event)
                co_return event.error();
            take(*event);
        }
        LlmEvent event = std::move(m_ready.front());
        m_ready.pop_front();
        co_return event;
    }

private:
    void take(LlmEvent event)
    {
        if (const auto* delta = std::get_if<TextDelta>(&event)) {
            m_pending += delta->text;
            const qsizetype open = m_masker.openEnd(m_pending);
            release(m_pending.size() - open);
            return;
        }
        release(m_pending.size());
        if (auto* call = std::get_if<ToolCallDelta>(&event))
            call->call.arguments = m_masker.unmask(call->call.arguments);
        else if (auto* stop = std::get_if<StopEvent>(&event))
            stop->refusal = m_masker.unmask(stop->refusal);
        m_ready.push_back(std::move(event));
    }

    void release(qsizetype length)
    {
        if (length <= 0)
            return;
        m_ready.push_back(TextDelta{m_masker.unmask(m_pending.left(length))});
        m_pending.remove(0, length);
    }

    std::shared_ptr<LlmStream> m_inner;
    Masker m_masker;
    QString m_pending;
    std::deque<LlmEvent> m_ready;
};

}  // namespace

void maskRequest(LlmRequest& request, Masker& masker)
{
    reserveAll(request, masker);
    for (const Passage& passage : std::as_const(request.passages))
        masker.allow(passage.text);
    for (const LlmMessage& message : std::as_const(request.messages))
        if (message.role == LlmRole::System)
            masker.allow(ownWords(message.text));
    for (LlmMessage& message : request.messages) {
        message.text = masker.mask(message.text);
        message.toolResult.content = masker.mask(message.toolResult.content);
        message.toolResult.summary = masker.mask(message.toolResult.summary);
        for (ToolCall& call : message.toolCalls)
            call.arguments = masker.mask(call.arguments);
    }
    for (Passage& passage : request.passages)
        passage.text = masker.mask(passage.text);
    request.masked = masker.counts();
    request.privateNames.clear();
}

std::shared_ptr<LlmStream> MaskingProvider::open(LlmRequest request, std::stop_token stop)
{
    const std::optional<MaskRules> rules = m_rules();
    if (!rules) {
        request.privateNames.clear();
        return m_inner->open(std::move(request), std::move(stop));
    }
    Masker masker(*rules, request.privateNames);
    maskRequest(request, masker);
    if (!masker.isEmpty())
        request.messages.prepend(LlmMessage{
            LlmRole::System,
            QStringLiteral(
                "Words like [EMAIL_1] or [NAME_1] stand for personal data. Use them unchanged where you would "
                "write the data, never explain them, and never make up new ones."),
            {},
            {}});
    return std::make_shared<MaskedStream>(m_inner->open(std::move(request), std::move(stop)), std::move(masker));
}

}  // namespace frontdesk
