// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/config/checks.h"
#include "core/config/setting.h"

// Tables: one row a line.
// clang-format off

/// Program, chat, agent and staff.
namespace frontdesk::setting {

inline constexpr Setting<QString> Profile{
    .key = "app/profile", .fallback = "production",
    .about = QT_TRANSLATE_NOOP("Settings", "Name of the environment: .env.<profile> is read too, and every profile but production has a data folder "
             "and keys of its own."),
    .env = "ENV", .aliases = "ENVIRONMENT", .check = check::profileName, .flag = SettingFlag::Restart};
inline constexpr Setting<QString> Language{
    .key = "app/language", .fallback = "system", .about = QT_TRANSLATE_NOOP("Settings", "Language of the window, for example en or de; system follows "
             "the desktop."),
    .check = check::profileName, .flag = SettingFlag::UiOnly};
inline constexpr Setting<QString> Theme{
    .key = "ui/theme", .fallback = "system", .about = QT_TRANSLATE_NOOP("Settings", "Colours of the window."), .choices = "system light dark",
    .flag = SettingFlag::UiOnly};
inline constexpr Setting<QString> DataDir{
    .key = "app/data_dir", .about = QT_TRANSLATE_NOOP("Settings", "Folder of the database and all other data; empty means the usual place of this system."),
    .check = check::singleLine, .flag = SettingFlag::Restart};
inline constexpr Setting<bool> Demo{
    .key = "app/demo", .fallback = false, .about = QT_TRANSLATE_NOOP("Settings", "Runs the sample business in a data folder of its own; loopback "
             "addresses only."),
    .flag = SettingFlag::Restart};
inline constexpr Setting<QString> Keychain{
    .key = "app/keychain", .fallback = "auto",
    .about = QT_TRANSLATE_NOOP("Settings", "Where keys are kept: auto uses the keychain of the desktop and else a file readable by you only, off "
             "always uses the file."),
    .env = "FRONTDESK_KEYCHAIN", .choices = "auto off", .flag = SettingFlag::Restart};

inline constexpr Setting<int> MaxConcurrentConversations{
    .key = "chat/max_concurrent_conversations", .fallback = 100,
    .about = QT_TRANSLATE_NOOP("Settings", "Conversations the AI works on at the same time; further ones are told so and wait for "
             "a free place."),
    .env = "MAX_CONCURRENT_CONVERSATIONS", .min = 1, .max = 100'000};
inline constexpr Setting<int> MaxMessageChars{
    .key = "chat/max_message_chars", .fallback = 4000, .about = QT_TRANSLATE_NOOP("Settings", "Longest message a customer may send, in characters."),
    .min = 100, .max = 20'000};
inline constexpr Setting<int> MaxConversationsPerAddress{
    .key = "chat/max_conversations_per_address", .fallback = 20,
    .about = QT_TRANSLATE_NOOP("Settings", "New conversations one network address may start a day; 0 = no limit. This computer itself is not counted."),
    .min = 0, .max = 100'000};
inline constexpr Setting<int> ReplyWaitSeconds{
    .key = "chat/reply_wait_seconds", .fallback = 25,
    .about = QT_TRANSLATE_NOOP("Settings", "How long POST .../messages waits for the reply before it answers 202 pending."), .min = 0, .max = 55};

inline constexpr Setting<QString> AgentConfigFile{
    .key = "agent/config_file",
    .about = QT_TRANSLATE_NOOP("Settings", "The agent configuration (agent_config.yml); empty means the one in the configuration or data folder, else "
             "the sample business."),
    .env = "AGENT_CONFIG", .check = check::singleLine, .flag = SettingFlag::Restart};
inline constexpr Setting<QString> LlmProviderChoice{
    .key = "agent/llm_provider", .fallback = "builtin",
    .about = QT_TRANSLATE_NOOP("Settings", "Who writes the answers. builtin needs no account and no network: nothing leaves this computer. With another one the "
             "model of each agent decides; what it needs stands under that name."),
    .env = "LLM_PROVIDER", .choices = "builtin openai azure anthropic compatible"};
inline constexpr Setting<bool> Maintenance{
    .key = "agent/maintenance", .fallback = false,
    .about = QT_TRANSLATE_NOOP("Settings", "While it is on, the AI answers nobody: customers get the maintenance text once and wait for people."),
    .env = "MAINTENANCE_MODE"};
inline constexpr Setting<int> BuiltinPaceMs{
    .key = "agent/builtin_pace_ms", .fallback = 12, .about = QT_TRANSLATE_NOOP("Settings", "Pause between the words of the built-in agent, in "
             "milliseconds; 0 writes as fast as it can."),
    .min = 0, .max = 500};
inline constexpr Setting<QString> AgentModel{
    .key = "agent/model",
    .about = QT_TRANSLATE_NOOP("Settings", "Model in place of the one in agent_config.yml: a name such as gpt-4o-mini or openai/gpt-4o, default for the one of the "
             "service, or builtin."),
    .env = "AGENT_MODEL", .aliases = "OPENAI_MODEL", .check = check::singleLine};
inline constexpr Setting<double> AgentTemperature{
    .key = "agent/temperature", .fallback = -1, .about = QT_TRANSLATE_NOOP("Settings", "Temperature in place of the one in agent_config.yml, 0 to 2; "
             "-1 keeps that one. The built-in engine has none."),
    .env = "AGENT_TEMPERATURE", .aliases = "OPENAI_TEMPERATURE", .min = -1, .max = 2};
inline constexpr Setting<int> AgentMaxTokens{
    .key = "agent/max_tokens", .fallback = 0, .about = QT_TRANSLATE_NOOP("Settings", "Length limit of an answer in place of the one in "
             "agent_config.yml, in tokens of the model; 0 keeps that one."),
    .env = "AGENT_MAX_TOKENS", .aliases = "OPENAI_MAX_TOKENS", .min = 0, .max = 32'000};
inline constexpr Setting<int> SessionTimeoutMinutes{
    .key = "agent/session_timeout_minutes", .fallback = 0,
    .about = QT_TRANSLATE_NOOP("Settings", "Idle minutes after which a conversation is closed, in place of agent_config.yml; 0 keeps the value there."),
    .env = "CONVERSATION_TIMEOUT_MINUTES", .min = 0, .max = 1440};
inline constexpr Setting<int> MaxHistory{
    .key = "agent/max_history", .fallback = 0, .about = QT_TRANSLATE_NOOP("Settings", "Messages of a conversation the agent sees, in place of "
             "agent_config.yml; 0 keeps the value there."),
    .env = "MAX_CONVERSATION_HISTORY", .min = 0, .max = 500};

inline constexpr Setting<QString> StaffName{
    .key = "staff/name", .about = QT_TRANSLATE_NOOP("Settings", "Your name as colleagues see it; empty takes the name of the log-in."),
    .check = check::singleLine};
inline constexpr Setting<QString> StaffApiToken{
    .key = "staff/api_token",
    .about = QT_TRANSLATE_NOOP("Settings", "Token that programs of yours send as \"Authorization: Bearer\" to list the chat sessions (GET /api/sessions); "
             "empty leaves that list closed to all."),
    .env = "STAFF_API_TOKEN", .check = check::singleLine, .flag = SettingFlag::Secret};
inline constexpr Setting<int> UndoSendSeconds{
    .key = "staff/undo_send_seconds", .fallback = 5, .about = QT_TRANSLATE_NOOP("Settings", "Seconds in which a sent reply can be taken back; 0 sends "
             "at once."),
    .min = 0, .max = 30};

[[nodiscard]] inline SettingGroup appGroup()
{
    return {QStringLiteral("app"), QStringLiteral("Program"), {toRow(Profile), toRow(Language), toRow(DataDir),
    toRow(Demo), toRow(Keychain)}};
}
[[nodiscard]] inline SettingGroup uiGroup() { return {QStringLiteral("ui"), QStringLiteral("Window"), {toRow(Theme)}}; }
[[nodiscard]] inline SettingGroup chatGroup()
{
    return {QStringLiteral("chat"), QStringLiteral("Chat"),
            {toRow(MaxConcurrentConversations), toRow(MaxMessageChars), toRow(MaxConversationsPerAddress), toRow(ReplyWaitSeconds)}};
}
[[nodiscard]] inline SettingGroup agentGroup()
{
    return {QStringLiteral("agent"), QStringLiteral("Agent"),
            {toRow(Maintenance), toRow(AgentConfigFile), toRow(LlmProviderChoice), toRow(BuiltinPaceMs), toRow(SessionTimeoutMinutes), toRow(MaxHistory),
             toRow(AgentModel), toRow(AgentTemperature), toRow(AgentMaxTokens)}};
}
[[nodiscard]] inline SettingGroup staffGroup()
{
    return {QStringLiteral("staff"), QStringLiteral("Staff"), {toRow(StaffName), toRow(StaffApiToken), toRow(UndoSendSeconds)}};
}

}  // namespace frontdesk::setting
