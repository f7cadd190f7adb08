// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/llm/dialects/wire.h"

#include <map>

namespace frontdesk {

/// Answers of Anthropic Messages. Thinking and blocks of kinds that are not known here are skipped.
class AnthropicParser final : public LlmParser {
public:
    explicit AnthropicParser(wire::ToolNames names) : m_names(std::move(names)) {}

    [[nodiscard]] Result<> feed(const SseEvent& event, QList<LlmEvent>& out) override;
    [[nodiscard]] Result<> whole(QByteArrayView body, QList<LlmEvent>& out) override;
    [[nodiscard]] Result<> finish(QList<LlmEvent>& out) override;
    [[nodiscard]] QString model() const override { return m_model; }
    [[nodiscard]] LlmFault fault() const override { return m_fault; }

private:
    struct Call {
        QString id, name;
        std::string arguments;
    };
    [[nodiscard]] Result<> read(const QString& type, const Json& event, QList<LlmEvent>& out);
    [[nodiscard]] Result<> failed(const Json& body);
    void begin(qint64 index, const Json& block, QList<LlmEvent>& out);
    void append(qint64 index, const Json& delta, QList<LlmEvent>& out);
    void readUsage(const Json& usage);
    void readEnd(const Json& delta);
    void end(QList<LlmEvent>& out);

    wire::ToolNames m_names;
    QString m_model, m_reason, m_explanation;
    std::map<qint64, Call> m_calls;  ///< by block
    qint64 m_fresh = 0, m_written = 0, m_cached = 0, m_out = 0;
    bool m_usage = false, m_done = false;
    LlmFault m_fault;
};

}  // namespace frontdesk
