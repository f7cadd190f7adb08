// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/llm/dialects/wire.h"

#include <map>

namespace frontdesk {

/// Answers of the Responses interface.
class ResponsesParser final : public LlmParser {
public:
    explicit ResponsesParser(wire::ToolNames names) : m_names(std::move(names)) {}

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
    void readItem(qint64 index, const Json& item);
    /// Null: there are too many.
    [[nodiscard]] Call* callAt(qint64 index);
    [[nodiscard]] Result<> complete(const Json& response, QList<LlmEvent>& out);
    [[nodiscard]] Result<> failed(const Json& error);
    void readMessage(const Json& item, QList<LlmEvent>& out);

    wire::ToolNames m_names;
    QString m_model, m_refusal;
    std::map<qint64, Call> m_calls;  ///< by place in the output
    LlmFault m_fault;
    bool m_done = false, m_text = false;
};

}  // namespace frontdesk
