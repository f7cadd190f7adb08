// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/config/checks.h"
#include "core/config/setting.h"

// Tables: one row a line.
// clang-format off

/// Language model services. What they do together: docs/llm.md.
namespace frontdesk::setting {

inline constexpr Setting<QStringList> LlmFailover{
    .key = "llm/failover",
    .about = QT_TRANSLATE_NOOP("Settings", "Who is asked next when the chosen service cannot answer, in order; the built-in engine always comes last. Empty: all "
             "other services that are set up. builtin: nobody else."),
    .env = "LLM_FAILOVER", .check = check::llmService};
inline constexpr Setting<int> LlmConnectSeconds{
    .key = "llm/connect_seconds", .fallback = 5, .about = QT_TRANSLATE_NOOP("Settings", "How long a connection to a service may take."), .min = 1, .max = 60};
inline constexpr Setting<int> LlmFirstTokenSeconds{
    .key = "llm/first_token_seconds", .fallback = 20,
    .about = QT_TRANSLATE_NOOP("Settings", "How long a service may take until its answer begins, repetitions included; then the next one is asked. A model on your own "
             "computer may need more."),
    .min = 1, .max = 50};
inline constexpr Setting<int> LlmIdleSeconds{
    .key = "llm/idle_seconds", .fallback = 20, .about = QT_TRANSLATE_NOOP("Settings", "How long an answer that has begun may pause."), .min = 1, .max = 50};
inline constexpr Setting<int> LlmTries{
    .key = "llm/tries", .fallback = 3, .about = QT_TRANSLATE_NOOP("Settings", "How often one service is asked when it is busy or has trouble, before its answer begins."),
    .min = 1, .max = 6};
inline constexpr Setting<bool> LlmStream{
    .key = "llm/stream", .fallback = true, .about = QT_TRANSLATE_NOOP("Settings", "Answers arrive word by word; off, for servers that cannot do that, as a whole.")};

inline constexpr Setting<QString> OpenAiBaseUrl{
    .key = "openai/base_url", .fallback = "https://api.openai.com/v1", .about = QT_TRANSLATE_NOOP("Settings", "Address of the OpenAI service."),
    .env = "OPENAI_BASE_URL", .check = check::secureUrl};
inline constexpr Setting<QString> OpenAiKey{
    .key = "openai/api_key", .about = QT_TRANSLATE_NOOP("Settings", "Key of the OpenAI service."), .env = "OPENAI_API_KEY",
    .check = check::singleLine, .flag = SettingFlag::Secret};
inline constexpr Setting<QString> OpenAiModel{
    .key = "openai/model", .fallback = "gpt-4o-mini", .about = QT_TRANSLATE_NOOP("Settings", "Model of OpenAI for agents that name none."), .check = check::singleLine};
inline constexpr Setting<QString> OpenAiInterface{
    .key = "openai/interface", .fallback = "chat",
    .about = QT_TRANSLATE_NOOP("Settings", "Which interface of OpenAI is used: Chat Completions, or Responses."), .env = "OPENAI_INTERFACE",
    .choices = "chat responses"};
inline constexpr Setting<QString> OpenAiOrganization{
    .key = "openai/organization", .about = QT_TRANSLATE_NOOP("Settings", "Organization at OpenAI; empty takes that of the key."), .env = "OPENAI_ORG_ID",
    .check = check::singleLine};
inline constexpr Setting<QString> OpenAiProject{
    .key = "openai/project", .about = QT_TRANSLATE_NOOP("Settings", "Project at OpenAI; empty takes that of the key."), .env = "OPENAI_PROJECT_ID",
    .check = check::singleLine};

inline constexpr Setting<QString> AzureEndpoint{
    .key = "azure/endpoint", .about = QT_TRANSLATE_NOOP("Settings", "Address of the Azure OpenAI resource."), .env = "AZURE_OPENAI_ENDPOINT",
    .check = check::secureUrl};
inline constexpr Setting<QString> AzureKey{
    .key = "azure/api_key", .about = QT_TRANSLATE_NOOP("Settings", "Key of the Azure OpenAI resource."), .env = "AZURE_OPENAI_API_KEY",
    .aliases = "AZURE_OPENAI_KEY", .check = check::singleLine, .flag = SettingFlag::Secret};
inline constexpr Setting<QString> AzureDeployment{
    .key = "azure/deployment", .about = QT_TRANSLATE_NOOP("Settings", "Name of the deployment in the Azure OpenAI resource."),
    .env = "AZURE_OPENAI_DEPLOYMENT", .check = check::singleLine};
inline constexpr Setting<QString> AzureApiVersion{
    .key = "azure/api_version", .fallback = "2024-10-21",
    .about = QT_TRANSLATE_NOOP("Settings", "Version of the Azure OpenAI interface, for example 2024-10-21; v1 is the one without dates."),
    .env = "AZURE_OPENAI_API_VERSION", .aliases = "OPENAI_API_VERSION", .check = check::azureApiVersion};

inline constexpr Setting<QString> AnthropicBaseUrl{
    .key = "anthropic/base_url", .fallback = "https://api.anthropic.com", .about = QT_TRANSLATE_NOOP("Settings", "Address of the Anthropic service."),
    .env = "ANTHROPIC_BASE_URL", .check = check::secureUrl};
inline constexpr Setting<QString> AnthropicKey{
    .key = "anthropic/api_key", .about = QT_TRANSLATE_NOOP("Settings", "Key of the Anthropic service."), .env = "ANTHROPIC_API_KEY",
    .check = check::singleLine, .flag = SettingFlag::Secret};
inline constexpr Setting<QString> AnthropicModel{
    .key = "anthropic/model", .fallback = "claude-haiku-4-5", .about = QT_TRANSLATE_NOOP("Settings", "Model of Anthropic for agents that name none."),
    .env = "ANTHROPIC_MODEL", .check = check::singleLine};

inline constexpr Setting<QString> CompatibleBaseUrl{
    .key = "compatible/base_url",
    .about = QT_TRANSLATE_NOOP("Settings", "Address of a server of your own that speaks OpenAI's Chat Completions (Ollama, llama.cpp, vLLM, LM Studio), for example "
             "http://127.0.0.1:11434/v1."),
    .env = "COMPATIBLE_BASE_URL", .check = check::httpUrl};
inline constexpr Setting<QString> CompatibleKey{
    .key = "compatible/api_key", .about = QT_TRANSLATE_NOOP("Settings", "Key of that server, if it wants one."), .env = "COMPATIBLE_API_KEY",
    .check = check::singleLine, .flag = SettingFlag::Secret};
inline constexpr Setting<QString> CompatibleModel{
    .key = "compatible/model", .about = QT_TRANSLATE_NOOP("Settings", "Model on that server, for example llama3.1:8b."), .env = "COMPATIBLE_MODEL",
    .check = check::singleLine};

[[nodiscard]] inline QList<SettingGroup> llmGroups()
{
    return {{QStringLiteral("llm"), QStringLiteral("Language models"),
             {toRow(LlmFailover), toRow(LlmConnectSeconds), toRow(LlmFirstTokenSeconds), toRow(LlmIdleSeconds), toRow(LlmTries), toRow(LlmStream)}},
            {QStringLiteral("openai"), QStringLiteral("OpenAI"),
             {toRow(OpenAiBaseUrl), toRow(OpenAiKey), toRow(OpenAiModel), toRow(OpenAiInterface), toRow(OpenAiOrganization), toRow(OpenAiProject)}},
            {QStringLiteral("azure"), QStringLiteral("Azure OpenAI"),
             {toRow(AzureEndpoint), toRow(AzureKey), toRow(AzureDeployment), toRow(AzureApiVersion)}},
            {QStringLiteral("anthropic"), QStringLiteral("Anthropic"), {toRow(AnthropicBaseUrl), toRow(AnthropicKey), toRow(AnthropicModel)}},
            {QStringLiteral("compatible"), QStringLiteral("Own language model server"),
             {toRow(CompatibleBaseUrl), toRow(CompatibleKey), toRow(CompatibleModel)}}};
}

}  // namespace frontdesk::setting
