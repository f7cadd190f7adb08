// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/llm/llmdialect.h"

#include <QHash>

namespace frontdesk::wire {

/// What the dialects have in common. Pure.

inline constexpr JsonLimits AnswerLimits{.maxBytes = 2 * 1024 * 1024, .maxDepth = 64, .maxElements = 200'000};

/// All system messages and the passages that were found, as one text.
[[nodiscard]] std::string systemText(const LlmRequest& request);
[[nodiscard]] QByteArray bearer(const QByteArray& key);
/// `path` behind the base address, whose own path and trailing slashes are kept in order.
[[nodiscard]] QUrl joined(const QUrl& base, const QString& path);
[[nodiscard]] HttpCall jsonPost(const QUrl& url, const Json& body, bool stream);
/// The schema of a skill's arguments: always an object with properties.
[[nodiscard]] Json inputSchema(const ToolSpec& tool);
/// Removes what the model does not take.
void leaveOut(Json& body, const QStringList& without);
/// Sampling fields that OpenAI's reasoning models refuse.
[[nodiscard]] bool isReasoningModel(const QString& model);

/// Arguments as the model wrote them: an object, or the raw text as a string when they are none.
[[nodiscard]] Json readArguments(const std::string& text);
/// Of one answer; what a service sends beyond is left out.
inline constexpr std::size_t MostCalls = 64;
/// One more piece of a call's arguments. Beyond 64 KB they become a sentence that is no object: such a call is refused.
void addArguments(std::string& arguments, std::string_view more);
[[nodiscard]] std::string writeArguments(const Json& arguments);
/// What the model reads of a result; errors say that they are.
[[nodiscard]] std::string resultText(const ToolResult& result);
/// A call that came without an id gets one that depends on nothing but its place and content.
[[nodiscard]] QString madeUpId(const ToolCall& call, int index);

/// Names of skills as providers allow them (letters, digits, _ and -, at most 64), and back.
class ToolNames {
public:
    ToolNames() = default;
    explicit ToolNames(const QList<ToolSpec>& tools);
    [[nodiscard]] std::string toWire(const QString& name) const;
    [[nodiscard]] QString fromWire(const QString& name) const;

private:
    QHash<QString, QString> m_toWire, m_fromWire;
};

/// An error as services write it in JSON; everything may be empty.
struct ErrorWords {
    QString type, code, message, param;
};
[[nodiscard]] ErrorWords errorWords(const Json& body);
/// `status` 0 = inside a stream that began with 200.
[[nodiscard]] LlmFault faultOf(int status, const ErrorWords& words);
[[nodiscard]] LlmFault faultOf(const HttpAnswer& answer, Micros now);
/// What a parser says when the bytes make no sense or end too early.
[[nodiscard]] Error unreadable(const char* what);
[[nodiscard]] Error cut();
/// A request that the service's own filter stopped, as an answer.
[[nodiscard]] StopEvent filtered(const QString& words);
[[nodiscard]] qint64 count(const Json& object, const char* key);

}  // namespace frontdesk::wire
