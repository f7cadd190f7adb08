// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>

/// Checks of single values, referred to by setting rows: "" = fine, else what is wrong and what to write instead.
namespace frontdesk::check {

[[nodiscard]] QString bindAddress(const QString& text);  ///< an IP address or "localhost"
[[nodiscard]] QString hostName(const QString& text);     ///< a name or address without scheme and port
[[nodiscard]] QString ipAddress(const QString& text);
[[nodiscard]] QString httpUrl(const QString& text);     ///< http(s) URL without user name and password
[[nodiscard]] QString secureUrl(const QString& text);   ///< httpUrl; without TLS on this computer only
[[nodiscard]] QString llmService(const QString& text);  ///< openai, azure, anthropic, compatible or builtin
[[nodiscard]] QString azureApiVersion(const QString& text);
[[nodiscard]] QString webOrigin(const QString& text);    ///< scheme://host[:port]; "*" is refused
[[nodiscard]] QString phoneNumber(const QString& text);  ///< E.164: + and 7 to 15 digits
[[nodiscard]] QString profileName(const QString& text);  ///< letters, digits, - and _; at most 32
[[nodiscard]] QString singleLine(const QString& text);
[[nodiscard]] QString shortLine(const QString& text);       ///< one line of at most 120 characters
[[nodiscard]] QString widgetColor(const QString& text);     ///< #rrggbb that black or white text can be read on
[[nodiscard]] QString widgetLanguage(const QString& text);  ///< en, de or es
[[nodiscard]] QString databaseUrl(const QString& text);
[[nodiscard]] QString twilioAccount(const QString& text);           ///< AC and 32 hexadecimal digits
[[nodiscard]] QString twilioService(const QString& text);           ///< IS and 32 hexadecimal digits
[[nodiscard]] QString twilioMessagingService(const QString& text);  ///< MG and 32 hexadecimal digits
[[nodiscard]] QString twilioAccountAndToken(const QString& text);   ///< AC...:token
/// The address as text ("localhost" = 127.0.0.1) reaches only this computer.
[[nodiscard]] bool isLoopback(const QString& host);

}  // namespace frontdesk::check
