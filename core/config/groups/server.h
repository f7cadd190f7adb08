// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/config/checks.h"
#include "core/config/setting.h"

// Tables: one row a line.
// clang-format off

/// What the public gateway and the operations port need.
namespace frontdesk::setting {

inline constexpr Setting<QString> Host{
    .key = "server/host", .fallback = "127.0.0.1",
    .about = QT_TRANSLATE_NOOP("Settings", "Address the public port listens on; 127.0.0.1 is reachable from this computer only, which is right behind "
             "a tunnel or proxy."),
    .env = "HOST", .check = check::bindAddress, .flag = SettingFlag::Restart};
inline constexpr Setting<int> Port{
    .key = "server/port", .fallback = 8000, .about = QT_TRANSLATE_NOOP("Settings", "Public port for the web chat, its API and webhooks; 0 takes any "
             "free one."),
    .env = "PORT", .min = 0, .max = 65535, .flag = SettingFlag::Restart};
inline constexpr Setting<int> OpsPort{
    .key = "server/ops_port", .fallback = 9090,
    .about = QT_TRANSLATE_NOOP("Settings", "Port for /metrics, /health, /ready and /live, always on 127.0.0.1; 0 takes any free one."),
    .env = "METRICS_PORT", .min = 0, .max = 65535, .flag = SettingFlag::Restart};
inline constexpr Setting<QString> PublicBaseUrl{
    .key = "server/public_base_url", .about = QT_TRANSLATE_NOOP("Settings", "Address under which customers and services reach this computer, for "
             "example https://chat.example.com; webhook signatures are computed over it."),
    .env = "PUBLIC_BASE_URL", .aliases = "BASE_URL", .check = check::httpUrl, .flag = SettingFlag::Restart};
inline constexpr Setting<bool> BehindProxy{
    .key = "server/behind_proxy", .fallback = false,
    .about = QT_TRANSLATE_NOOP("Settings", "Says that a proxy with TLS stands in front; without it only loopback addresses may be listened on."),
    .flag = SettingFlag::Restart};
inline constexpr Setting<QStringList> AllowedHosts{
    .key = "server/allowed_hosts",
    .about = QT_TRANSLATE_NOOP("Settings", "Host names requests may use; empty means the loopback names and the host of public_base_url, anything "
             "else gets 421."),
    .env = "ALLOWED_HOSTS", .check = check::hostName, .flag = SettingFlag::Restart};
inline constexpr Setting<QStringList> CorsOrigins{
    .key = "server/cors_origins", .about = QT_TRANSLATE_NOOP("Settings", "Web sites whose pages may use the chat, as origins such as "
             "https://www.example.com."),
    .env = "CORS_ORIGINS", .aliases = "FRONTEND_URL", .check = check::webOrigin};
inline constexpr Setting<QStringList> TrustedProxies{
    .key = "server/trusted_proxies", .about = QT_TRANSLATE_NOOP("Settings", "IP addresses whose X-Forwarded-For header is believed."),
    .check = check::ipAddress, .flag = SettingFlag::Restart};
inline constexpr Setting<int> GatewayThreads{
    .key = "server/gateway_threads", .fallback = 4, .about = QT_TRANSLATE_NOOP("Settings", "Threads that serve public sockets; one is enough up to "
             "about 2,000 of them."),
    .min = 1, .max = 16, .flag = SettingFlag::Restart};

inline constexpr Setting<int> MaxConnections{
    .key = "server/max_connections", .fallback = 12'000, .about = QT_TRANSLATE_NOOP("Settings", "Most connections of customers at the same time; "
             "further ones are asked to come back. The limit of open files of this computer may lower it."),
    .min = 10, .max = 100'000, .flag = SettingFlag::Restart};
inline constexpr Setting<int> MaxConnectionsPerAddress{
    .key = "server/max_connections_per_address", .fallback = 200, .about = QT_TRANSLATE_NOOP("Settings", "Most connections of one network address "
             "at the same time; 0 = no limit. Trusted proxies and a tunnel on this computer are not counted; the chats behind a trusted proxy are, by "
             "the customer's address."),
    .min = 0, .max = 100'000, .flag = SettingFlag::Restart};

inline constexpr Setting<QString> RateProfile{
    .key = "rate/profile", .fallback = "standard",
    .about = QT_TRANSLATE_NOOP("Settings", "Set of rate limits per sender: standard (100 an hour, chat 30, search 60, upload 10 a minute) or "
             "conversations (60 a minute, 1000 an hour, 10000 a day)."),
    .env = "RATE_LIMIT_PROFILE", .aliases = "FRONTDESK_RATE_PROFILE FRONTDESK_SERVER_RATE_PROFILE",
    .choices = "standard conversations"};
inline constexpr Setting<int> RatePerMinute{
    .key = "rate/per_minute", .fallback = -1, .about = QT_TRANSLATE_NOOP("Settings", "Own limit a minute for messages and general requests; 0 = none, "
             "-1 = that of the profile."),
    .env = "RATE_LIMIT_PER_MINUTE", .min = -1, .max = 1'000'000};
inline constexpr Setting<int> RatePerHour{
    .key = "rate/per_hour", .fallback = -1, .about = QT_TRANSLATE_NOOP("Settings", "Own limit an hour for messages and general requests; 0 = none, -1 "
             "= that of the profile."),
    .env = "RATE_LIMIT_PER_HOUR", .min = -1, .max = 10'000'000};
inline constexpr Setting<int> RatePerDay{
    .key = "rate/per_day", .fallback = -1, .about = QT_TRANSLATE_NOOP("Settings", "Own limit a day for messages and general requests; 0 = none, -1 = "
             "that of the profile."),
    .env = "RATE_LIMIT_PER_DAY", .min = -1, .max = 100'000'000};
inline constexpr Setting<int> SearchPerMinute{
    .key = "rate/search_per_minute", .fallback = -1, .about = QT_TRANSLATE_NOOP("Settings", "Own limit of searches a minute; 0 = none, -1 = that of "
             "the profile."),
    .min = -1, .max = 1'000'000};
inline constexpr Setting<int> UploadPerMinute{
    .key = "rate/upload_per_minute", .fallback = -1, .about = QT_TRANSLATE_NOOP("Settings", "Own limit of uploads a minute; 0 = none, -1 = that of "
             "the profile."),
    .min = -1, .max = 1'000'000};

[[nodiscard]] inline SettingGroup serverGroup()
{
    return {QStringLiteral("server"), QStringLiteral("Server"),
            {toRow(Host), toRow(Port), toRow(OpsPort), toRow(PublicBaseUrl), toRow(BehindProxy), toRow(AllowedHosts),
             toRow(CorsOrigins), toRow(TrustedProxies), toRow(GatewayThreads), toRow(MaxConnections), toRow(MaxConnectionsPerAddress)}};
}
[[nodiscard]] inline SettingGroup rateGroup()
{
    return {QStringLiteral("rate"), QStringLiteral("Rate limits"),
            {toRow(RateProfile), toRow(RatePerMinute), toRow(RatePerHour), toRow(RatePerDay), toRow(SearchPerMinute),
             toRow(UploadPerMinute)}};
}

}  // namespace frontdesk::setting
