// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/config/checks.h"
#include "core/config/setting.h"

// Tables: one row a line.
// clang-format off

/// Outside services besides language models (llm.h). All of them are reserved in this version: the names are known, so that a configuration written for
/// the sample systems loads, and every place that shows them says that nothing uses them yet.
namespace frontdesk::setting {

#define FRONTDESK_RESERVED .flag = SettingFlag::Reserved, .flag2 = SettingFlag::Restart
inline constexpr const char* NoVoice = QT_TRANSLATE_NOOP("Settings", "telephone calls are not built in yet");
inline constexpr const char* NoTracing = QT_TRANSLATE_NOOP("Settings", "nothing is exported yet; /metrics on the operations port works");

inline constexpr Setting<QString> DeepgramBaseUrl{
    .key = "deepgram/base_url", .fallback = "https://api.deepgram.com",
    .about = QT_TRANSLATE_NOOP("Settings", "Address of the Deepgram speech recognition."),
    .env = "DEEPGRAM_BASE_URL", .check = check::httpUrl, FRONTDESK_RESERVED, .why = NoVoice};
inline constexpr Setting<QString> ElevenLabsBaseUrl{
    .key = "elevenlabs/base_url", .fallback = "https://api.elevenlabs.io", .about = QT_TRANSLATE_NOOP("Settings", "Address of the ElevenLabs voices."),
    .env = "ELEVENLABS_BASE_URL", .check = check::httpUrl, FRONTDESK_RESERVED, .why = NoVoice};

inline constexpr Setting<QString> TransferNumber{
    .key = "voice/transfer_number", .about = QT_TRANSLATE_NOOP("Settings", "Telephone that calls are transferred to."), .env = "REAL_PHONE_NUMBER",
    .check = check::phoneNumber, FRONTDESK_RESERVED, .why = NoVoice};
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
    return {{QStringLiteral("deepgram"), QStringLiteral("Deepgram"), {toRow(DeepgramBaseUrl)}},
            {QStringLiteral("elevenlabs"), QStringLiteral("ElevenLabs"), {toRow(ElevenLabsBaseUrl)}},
            {QStringLiteral("voice"), QStringLiteral("Telephone"), {toRow(TransferNumber)}},
            {QStringLiteral("telemetry"), QStringLiteral("Tracing"), {toRow(TelemetryEnabled), toRow(OtlpEndpoint)}}};
}

}  // namespace frontdesk::setting
