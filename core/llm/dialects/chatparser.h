// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/llm/dialects/thinkfilter.h"
#include "core/llm/dialects/wire.h"

namespace frontdesk {

/// Answers of Chat Completions. Takes what compatible servers get wrong: missing ids, indexes and usage, arguments as
/// objects, several calls under one index, "stop" where calls were made, no [DONE], reasoning beside or in the text.
class ChatParser final : public LlmParser {
public:
    /// `thinks`: text between <think> and </think> at the beginning is not for customers.
    ChatParser(wire::ToolNames names, bool thinks) : m_names(std::move(names)), m_think(thinks) {}

    [[nodiscard]] Result<> feed(const SseEvent& event, QList<LlmEvent>& out) override;
    [[nodiscard]] Result<> whole(QByteArrayView body, QList<LlmEvent>& out) override;
    [[nodiscard]] Result<> finish(QList<LlmEvent>& out) override;
    [[nodiscard]] QString model() const override { return m_model; }
    [[nodiscard]] LlmFault fault() const override { return m_fault; }

private:
    struct Fragment {
        qint64 index = -1;
        QString id, name;
        std::string arguments;
    };
    [[nodiscard]] Result<> read(const Json& chunk, QList<LlmEvent>& out);
    void readChoice(const Json& choice, QList<LlmEvent>& out);
    void readCall(const Json& call);
    /// Null: there are too many.
    [[nodiscard]] Fragment* fragmentFor(const Json& call);
    void end(QList<LlmEvent>& out);
    [[nodiscard]] QList<LlmEvent> calls() const;

    wire::ToolNames m_names;
    ThinkFilter m_think;
    QString m_model, m_refusal, m_reason;
    QList<Fragment> m_fragments;
    std::optional<UsageEvent> m_usage;
    LlmFault m_fault;
    bool m_done = false, m_text = false, m_left = false;  ///< m_left: the newest call was left out
};

}  // namespace frontdesk
