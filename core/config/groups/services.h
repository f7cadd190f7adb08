// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/config/checks.h"
#include "core/config/setting.h"

/// Outside services. All of them are reserved in this version: the names are known, so that a configuration written for
/// the sample systems loads, and every place that shows them says that nothing uses them yet.
namespace frontdesk::setting {

#define FRONTDESK_RESERVED .flag = SettingFlag::Reserved, .flag2 = SettingFlag::Restart
inline constexpr const char* NoLlmService = QT_TRANSLATE_NOOP("Settings", "no language model service is built in yet; answers come from the built-in "
             "agent");
inline constexpr const char* NoTwilio = QT_TRANSLATE_NOOP("Settings", "the Twilio channels are not built in yet");
inline constexpr const char* NoVoice = QT_TRANSLATE_NOOP("Settings", "telephone calls are not built in yet");
inline constexpr const char* NoTracing = QT_TRANSLATE_NOOP("Settings", "nothing is exported yet; /metrics on the operations port works");

inline constexpr Setting<QString> OpenAiBaseUrl{
    .key = "openai/base_url", .fallback = "https://api.openai.com/v1", .about = QT_TRANSLATE_NOOP("Settings", "Address of the OpenAI-compatible service."),
    .env = "OPENAI_BASE_URL", .check = check::httpUrl, FRONTDESK_RESERVED, .why = NoLlmService};
inline constexpr Setting<QString> OpenAiKey{
    .key = "openai/api_key", .about = QT_TRANSLATE_NOOP("Settings", "Key of the OpenAI-compatible service."), .env = "OPENAI_API_KEY",
    .check = check::singleLine,
    .flag = SettingFlag::Reserved, .flag2 = SettingFlag::Secret, .why = NoLlmService};
inline constexpr Setting<QString> AzureEndpoint{
    .key = "azure/endpoint", .about = QT_TRANSLATE_NOOP("Settings", "Address of the Azure OpenAI resource."), .env = "AZURE_OPENAI_ENDPOINT",
    .check = check::httpUrl,
    FRONTDESK_RESERVED, .why = NoLlmService};
inline constexpr Setting<QString> AzureKey{
    .key = "azure/api_key", .about = QT_TRANSLATE_NOOP("Settings", "Key of the Azure OpenAI resource."), .env = "AZURE_OPENAI_API_KEY",
    .aliases = "AZURE_OPENAI_KEY",
    .check = check::singleLine, .flag = SettingFlag::Reserved, .flag2 = SettingFlag::Secret, .why = NoLlmService};
inline constexpr Setting<QString> AzureDeployment{
    .key = "azure/deployment", .about = QT_TRANSLATE_NOOP("Settings", "Name of the deployment in the Azure OpenAI resource."),
    .env = "AZURE_OPENAI_DEPLOYMENT",
    .check = check::singleLine, FRONTDESK_RESERVED, .why = NoLlmService};
inline constexpr Setting<QString> AnthropicBaseUrl{
    .key = "anthropic/base_url", .fallback = "https://api.anthropic.com", .about = QT_TRANSLATE_NOOP("Settings", "Address of the Anthropic service."),
    .env = "ANTHROPIC_BASE_URL", .check = check::httpUrl, FRONTDESK_RESERVED, .why = NoLlmService};
inline constexpr Setting<QString> DeepgramBaseUrl{
    .key = "deepgram/base_url", .fallback = "https://api.deepgram.com",
    .about = QT_TRANSLATE_NOOP("Settings", "Address of the Deepgram speech recognition."),
    .env = "DEEPGRAM_BASE_URL", .check = check::httpUrl, FRONTDESK_RESERVED, .why = NoVoice};
inline constexpr Setting<QString> ElevenLabsBaseUrl{
    .key = "elevenlabs/base_url", .fallback = "https://api.elevenlabs.io", .about = QT_TRANSLATE_NOOP("Settings", "Address of the ElevenLabs voices."),
    .env = "ELEVENLABS_BASE_URL", .check = check::httpUrl, FRONTDESK_RESERVED, .why = NoVoice};

inline constexpr Setting<QString> TwilioBaseUrl{
    .key = "twilio/base_url", .fallback = "https://api.twilio.com", .about = QT_TRANSLATE_NOOP("Settings", "Address of the Twilio API."),
    .env = "TWILIO_BASE_URL",
    .check = check::httpUrl, FRONTDESK_RESERVED, .why = NoTwilio};
inline constexpr Setting<QString> TwilioAccountSid{
    .key = "twilio/account_sid", .about = QT_TRANSLATE_NOOP("Settings", "Account of Twilio, begins with AC."), .env = "TWILIO_ACCOUNT_SID",
    .check = check::singleLine,
    FRONTDESK_RESERVED, .why = NoTwilio};
inline constexpr Setting<QString> TwilioAuthToken{
    .key = "twilio/auth_token", .about = QT_TRANSLATE_NOOP("Settings", "Secret of the Twilio account; it also signs webhooks."), .env = "TWILIO_AUTH_TOKEN",
    .check = check::singleLine, .flag = SettingFlag::Reserved, .flag2 = SettingFlag::Secret, .why = NoTwilio};
inline constexpr Setting<QString> TwilioServiceSid{
    .key = "twilio/conversations_service_sid", .about = QT_TRANSLATE_NOOP("Settings", "Conversations service of Twilio, begins with IS."),
    .env = "TWILIO_CONVERSATIONS_SERVICE_SID", .check = check::singleLine, FRONTDESK_RESERVED, .why = NoTwilio};
inline constexpr Setting<QString> TwilioPhoneNumber{
    .key = "twilio/phone_number", .about = QT_TRANSLATE_NOOP("Settings", "Your Twilio number, for example +12075550100."), .env = "TWILIO_PHONE_NUMBER",
    .check = check::phoneNumber, FRONTDESK_RESERVED, .why = NoTwilio};
inline constexpr Setting<QString> TransferNumber{
    .key = "voice/transfer_number", .about = QT_TRANSLATE_NOOP("Settings", "Telephone that calls are transferred to."), .env = "REAL_PHONE_NUMBER",
    .check = check::phoneNumber, FRONTDESK_RESERVED, .why = NoVoice};
inline constexpr Setting<QString> WebhookSecret{
    .key = "webhook/secret", .about = QT_TRANSLATE_NOOP("Settings", "Signs generic webhooks; Twilio's are signed with its own token."),
    .env = "WEBHOOK_SECRET",
    .check = check::singleLine, .flag = SettingFlag::Reserved, .flag2 = SettingFlag::Secret,
    .why = QT_TRANSLATE_NOOP("Settings", "generic webhooks are not built in yet")};
inline constexpr Setting<bool> TelemetryEnabled{
    .key = "telemetry/enabled", .fallback = false, .about = QT_TRANSLATE_NOOP("Settings", "Exports traces to telemetry.otlp_endpoint."),
    .env = "ENABLE_TELEMETRY",
    FRONTDESK_RESERVED, .why = NoTracing};
inline constexpr Setting<QString> OtlpEndpoint{
    .key = "telemetry/otlp_endpoint", .about = QT_TRANSLATE_NOOP("Settings", "Collector of traces over OTLP/HTTP, usually port 4318."),
    .env = "OTLP_ENDPOINT",
    .check = check::httpUrl, FRONTDESK_RESERVED, .why = NoTracing};
#undef FRONTDESK_RESERVED

[[nodiscard]] inline QList<SettingGroup> serviceGroups()
{
    return {{QStringLiteral("openai"), QStringLiteral("OpenAI"), {toRow(OpenAiBaseUrl), toRow(OpenAiKey)}},
            {QStringLiteral("azure"), QStringLiteral("Azure OpenAI"), {toRow(AzureEndpoint), toRow(AzureKey),
    toRow(AzureDeployment)}},
            {QStringLiteral("anthropic"), QStringLiteral("Anthropic"), {toRow(AnthropicBaseUrl)}},
            {QStringLiteral("deepgram"), QStringLiteral("Deepgram"), {toRow(DeepgramBaseUrl)}},
            {QStringLiteral("elevenlabs"), QStringLiteral("ElevenLabs"), {toRow(ElevenLabsBaseUrl)}},
            {QStringLiteral("twilio"), QStringLiteral("Twilio"),
             {toRow(TwilioBaseUrl), toRow(TwilioAccountSid), toRow(TwilioAuthToken), toRow(TwilioServiceSid), toRow(TwilioPhoneNumber)}},
            {QStringLiteral("voice"), QStringLiteral("Telephone"), {toRow(TransferNumber)}},
            {QStringLiteral("webhook"), QStringLiteral("Webhooks"), {toRow(WebhookSecret)}},
            {QStringLiteral("telemetry"), QStringLiteral("Tracing"), {toRow(TelemetryEnabled), toRow(OtlpEndpoint)}}};
}

}  // namespace frontdesk::setting
