// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/config/checks.h"
#include "core/config/setting.h"

// Tables: one row a line.
// clang-format off

/// Channels of outside providers: Twilio's text channels and the generic signed webhook.
namespace frontdesk::setting {

inline constexpr Setting<QString> TwilioBaseUrl{
    .key = "twilio/base_url", .fallback = "https://api.twilio.com",
    .about = QT_TRANSLATE_NOOP("Settings", "Address of the Twilio API for messages and numbers."), .env = "TWILIO_BASE_URL",
    .check = check::httpUrl, .flag = SettingFlag::Restart};
inline constexpr Setting<QString> TwilioConversationsUrl{
    .key = "twilio/conversations_url", .fallback = "https://conversations.twilio.com",
    .about = QT_TRANSLATE_NOOP("Settings", "Address of the Twilio API for Conversations."), .check = check::httpUrl,
    .flag = SettingFlag::Restart};
inline constexpr Setting<QString> TwilioContentUrl{
    .key = "twilio/content_url", .fallback = "https://content.twilio.com",
    .about = QT_TRANSLATE_NOOP("Settings", "Address of the Twilio API for message templates."), .check = check::httpUrl,
    .flag = SettingFlag::Restart};
inline constexpr Setting<QString> TwilioMessagingUrl{
    .key = "twilio/messaging_url", .fallback = "https://messaging.twilio.com",
    .about = QT_TRANSLATE_NOOP("Settings", "Address of the Twilio API for messaging services and WhatsApp senders."), .check = check::httpUrl,
    .flag = SettingFlag::Restart};
inline constexpr Setting<QString> TwilioMediaUrl{
    .key = "twilio/media_url", .fallback = "https://mcs.us1.twilio.com",
    .about = QT_TRANSLATE_NOOP("Settings", "Address of the Twilio API for files in Conversations."), .check = check::httpUrl,
    .flag = SettingFlag::Restart};
inline constexpr Setting<QString> TwilioAccountSid{
    .key = "twilio/account_sid", .about = QT_TRANSLATE_NOOP("Settings", "Account of Twilio, begins with AC. Empty: Twilio is not used."),
    .env = "TWILIO_ACCOUNT_SID", .check = check::twilioAccount, .flag = SettingFlag::Restart};
inline constexpr Setting<QString> TwilioAuthToken{
    .key = "twilio/auth_token", .about = QT_TRANSLATE_NOOP("Settings", "Secret of the Twilio account; it also signs webhooks."),
    .env = "TWILIO_AUTH_TOKEN", .check = check::singleLine, .flag = SettingFlag::Secret, .flag2 = SettingFlag::Restart};
inline constexpr Setting<QStringList> TwilioMoreAccounts{
    .key = "twilio/more_accounts",
    .about = QT_TRANSLATE_NOOP("Settings", "Further accounts (AC...) whose webhooks are accepted too, each as AC...:token; kept in the keychain."),
    .check = check::twilioAccountAndToken, .flag = SettingFlag::Secret, .flag2 = SettingFlag::Restart};
inline constexpr Setting<QString> TwilioServiceSid{
    .key = "twilio/conversations_service_sid", .about = QT_TRANSLATE_NOOP("Settings", "Conversations service of Twilio, begins with IS. Empty: the account's default service."),
    .env = "TWILIO_CONVERSATIONS_SERVICE_SID", .check = check::twilioService, .flag = SettingFlag::Restart};
inline constexpr Setting<QString> TwilioConversations{
    .key = "twilio/conversations", .fallback = "auto",
    .about = QT_TRANSLATE_NOOP("Settings", "Whose conversations in Twilio Conversations are answered. auto: only when a Conversations service is set above, or "
             "its webhooks lead to this program. on: all of the account. off: none."),
    .choices = "auto on off", .flag = SettingFlag::Restart};
inline constexpr Setting<QString> TwilioPhoneNumber{
    .key = "twilio/phone_number", .about = QT_TRANSLATE_NOOP("Settings", "Your Twilio number for SMS, for example +12075550100."),
    .env = "TWILIO_PHONE_NUMBER", .check = check::phoneNumber, .flag = SettingFlag::Restart};
inline constexpr Setting<QString> TwilioMessagingServiceSid{
    .key = "twilio/messaging_service_sid", .about = QT_TRANSLATE_NOOP("Settings", "Messaging service that sends SMS instead of one number, begins with MG."),
    .env = "TWILIO_MESSAGING_SERVICE_SID", .check = check::twilioMessagingService, .flag = SettingFlag::Restart};
inline constexpr Setting<QString> TwilioWhatsAppNumber{
    .key = "twilio/whatsapp_number", .about = QT_TRANSLATE_NOOP("Settings", "Your WhatsApp sender at Twilio, for example +14155238886."),
    .env = "TWILIO_WHATSAPP_NUMBER", .check = check::phoneNumber, .flag = SettingFlag::Restart};
inline constexpr Setting<QString> TwilioIntake{
    .key = "twilio/intake", .fallback = "webhook",
    .about = QT_TRANSLATE_NOOP("Settings", "How messages come in: by webhook (needs a public address), or by polling, which needs none and takes a few "
             "seconds longer."),
    .choices = "webhook polling", .flag = SettingFlag::Restart};
inline constexpr Setting<int> TwilioPollSeconds{
    .key = "twilio/poll_seconds", .fallback = 5, .about = QT_TRANSLATE_NOOP("Settings", "How often Twilio is asked for new messages when polling, in seconds."),
    .min = 1, .max = 300, .flag = SettingFlag::Restart};
inline constexpr Setting<int> TwilioReconcileMinutes{
    .key = "twilio/reconcile_minutes", .fallback = 5,
    .about = QT_TRANSLATE_NOOP("Settings", "How often Twilio's lists are compared with what has arrived, in minutes."), .min = 1, .max = 1440,
    .flag = SettingFlag::Restart};
inline constexpr Setting<QString> TwilioAuthor{
    .key = "twilio/author", .fallback = "assistant",
    .about = QT_TRANSLATE_NOOP("Settings", "Author of the AI's messages in Twilio Conversations; messages by this author are our own."),
    .check = check::singleLine, .flag = SettingFlag::Restart};
inline constexpr Setting<QString> TwilioHumanPrefix{
    .key = "twilio/human_prefix", .fallback = "human_agent_",
    .about = QT_TRANSLATE_NOOP("Settings", "Identities that begin so are people of the business: when one joins a Twilio conversation the AI is silent."),
    .check = check::singleLine, .flag = SettingFlag::Restart};
inline constexpr Setting<QStringList> TwilioStaffNumbers{
    .key = "twilio/staff_numbers",
    .about = QT_TRANSLATE_NOOP("Settings", "Telephones of people of the business: when one of them joins a Twilio conversation the AI is silent."),
    .check = check::phoneNumber, .flag = SettingFlag::Restart};
inline constexpr Setting<QString> TwilioFallbackText{
    .key = "twilio/fallback_text",
    .fallback = "Thank you for your message. We have it and will answer as soon as we are back.",
    .about = QT_TRANSLATE_NOOP("Settings", "What Twilio itself answers while this PC is off, once the fallback is set up in the Channels page."),
    .flag = SettingFlag::Restart};
inline constexpr Setting<QString> TwilioFallbackUrl{
    .key = "twilio/fallback_url",
    .about = QT_TRANSLATE_NOOP("Settings", "Address that Twilio asks while this PC is off, for example that of a TwiML Bin. Empty: Twilio's own page for "
             "such texts, with the text above."),
    .check = check::httpUrl, .flag = SettingFlag::Restart};
inline constexpr Setting<int> SmsMaxChars{
    .key = "sms/max_chars", .fallback = 160,
    .about = QT_TRANSLATE_NOOP("Settings", "Longest SMS; longer answers leave in several, split at the ends of sentences."), .min = 70, .max = 1600,
    .flag = SettingFlag::Restart};
inline constexpr Setting<QString> WebhookSecret{
    .key = "webhook/secret", .about = QT_TRANSLATE_NOOP("Settings", "Signs generic webhooks; Twilio's are signed with its own token. Empty: they are "
             "refused."),
    .env = "WEBHOOK_SECRET", .check = check::singleLine, .flag = SettingFlag::Secret, .flag2 = SettingFlag::Restart};
inline constexpr Setting<int> WebhookWindowSeconds{
    .key = "webhook/window_seconds", .fallback = 300,
    .about = QT_TRANSLATE_NOOP("Settings", "How old the time of a signed webhook may be, in seconds; older ones are refused as replays."), .min = 10, .max = 3600,
    .flag = SettingFlag::Restart};

[[nodiscard]] inline QList<SettingGroup> channelGroups()
{
    return {{QStringLiteral("twilio"), QStringLiteral("Twilio"),
             {toRow(TwilioAccountSid), toRow(TwilioAuthToken), toRow(TwilioPhoneNumber), toRow(TwilioMessagingServiceSid),
              toRow(TwilioWhatsAppNumber), toRow(TwilioServiceSid), toRow(TwilioConversations), toRow(TwilioMoreAccounts), toRow(TwilioIntake), toRow(TwilioPollSeconds),
              toRow(TwilioReconcileMinutes), toRow(TwilioAuthor), toRow(TwilioHumanPrefix), toRow(TwilioStaffNumbers), toRow(TwilioFallbackText), toRow(TwilioFallbackUrl),
              toRow(TwilioBaseUrl),
              toRow(TwilioConversationsUrl), toRow(TwilioContentUrl), toRow(TwilioMessagingUrl), toRow(TwilioMediaUrl)}},
            {QStringLiteral("sms"), QStringLiteral("SMS"), {toRow(SmsMaxChars)}},
            {QStringLiteral("webhook"), QStringLiteral("Webhooks"), {toRow(WebhookSecret), toRow(WebhookWindowSeconds)}}};
}

}  // namespace frontdesk::setting
