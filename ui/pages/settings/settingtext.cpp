// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/settings/settingtext.h"

#include <QCoreApplication>
#include <QHash>
#include <QLocale>

namespace frontdesk::settingtext {
namespace {

struct Word {
    const char* key;
    const char* text;
};

constexpr Word Labels[] = {
    {"server/host", QT_TRANSLATE_NOOP("SettingLabel", "Listen on address")},
    {"server/max_connections", QT_TRANSLATE_NOOP("SettingLabel", "Connections at the same time")},
    {"server/max_connections_per_address", QT_TRANSLATE_NOOP("SettingLabel", "Connections of one address")},
    {"server/port", QT_TRANSLATE_NOOP("SettingLabel", "Public port")},
    {"server/ops_port", QT_TRANSLATE_NOOP("SettingLabel", "Operations port")},
    {"server/public_base_url", QT_TRANSLATE_NOOP("SettingLabel", "Public address")},
    {"server/behind_proxy", QT_TRANSLATE_NOOP("SettingLabel", "Behind a proxy with TLS")},
    {"server/allowed_hosts", QT_TRANSLATE_NOOP("SettingLabel", "Allowed host names")},
    {"server/cors_origins", QT_TRANSLATE_NOOP("SettingLabel", "Web sites that show the chat")},
    {"server/trusted_proxies", QT_TRANSLATE_NOOP("SettingLabel", "Trusted proxies")},
    {"server/gateway_threads", QT_TRANSLATE_NOOP("SettingLabel", "Threads of the public port")},
    {"rate/profile", QT_TRANSLATE_NOOP("SettingLabel", "Set of limits")},
    {"rate/per_minute", QT_TRANSLATE_NOOP("SettingLabel", "Requests a minute")},
    {"rate/per_hour", QT_TRANSLATE_NOOP("SettingLabel", "Requests an hour")},
    {"rate/per_day", QT_TRANSLATE_NOOP("SettingLabel", "Requests a day")},
    {"rate/search_per_minute", QT_TRANSLATE_NOOP("SettingLabel", "Searches a minute")},
    {"rate/upload_per_minute", QT_TRANSLATE_NOOP("SettingLabel", "Uploads a minute")},
    {"chat/max_concurrent_conversations", QT_TRANSLATE_NOOP("SettingLabel", "Conversations at the same time")},
    {"chat/max_message_chars", QT_TRANSLATE_NOOP("SettingLabel", "Longest message")},
    {"chat/max_conversations_per_address", QT_TRANSLATE_NOOP("SettingLabel", "New conversations per address and day")},
    {"chat/reply_wait_seconds", QT_TRANSLATE_NOOP("SettingLabel", "Wait for a reply")},
    {"agent/config_file", QT_TRANSLATE_NOOP("SettingLabel", "Agent configuration")},
    {"agent/llm_provider", QT_TRANSLATE_NOOP("SettingLabel", "Who answers")},
    {"agent/builtin_pace_ms", QT_TRANSLATE_NOOP("SettingLabel", "Writing pace")},
    {"agent/session_timeout_minutes", QT_TRANSLATE_NOOP("SettingLabel", "Close idle conversations after")},
    {"agent/max_history", QT_TRANSLATE_NOOP("SettingLabel", "Messages the agent sees")},
    {"agent/model", QT_TRANSLATE_NOOP("SettingLabel", "Model")},
    {"agent/temperature", QT_TRANSLATE_NOOP("SettingLabel", "Temperature")},
    {"agent/max_tokens", QT_TRANSLATE_NOOP("SettingLabel", "Longest answer")},
    {"staff/name", QT_TRANSLATE_NOOP("SettingLabel", "Your name")},
    {"staff/api_token", QT_TRANSLATE_NOOP("SettingLabel", "Token for your programs")},
    {"staff/undo_send_seconds", QT_TRANSLATE_NOOP("SettingLabel", "Time to undo sending")},
    {"escalation/target_urgent_minutes", QT_TRANSLATE_NOOP("SettingLabel", "Answer urgent cases within")},
    {"escalation/target_high_minutes", QT_TRANSLATE_NOOP("SettingLabel", "Answer high priority within")},
    {"escalation/target_normal_minutes", QT_TRANSLATE_NOOP("SettingLabel", "Answer normal cases within")},
    {"escalation/target_low_minutes", QT_TRANSLATE_NOOP("SettingLabel", "Answer low priority within")},
    {"app/profile", QT_TRANSLATE_NOOP("SettingLabel", "Profile")},
    {"app/language", QT_TRANSLATE_NOOP("SettingLabel", "Language at the start")},
    {"app/data_dir", QT_TRANSLATE_NOOP("SettingLabel", "Data folder")},
    {"app/demo", QT_TRANSLATE_NOOP("SettingLabel", "Sample business")},
    {"app/keychain", QT_TRANSLATE_NOOP("SettingLabel", "Place of secrets")},
    {"ui/theme", QT_TRANSLATE_NOOP("SettingLabel", "Colours at the start")},
    {"log/level", QT_TRANSLATE_NOOP("SettingLabel", "What is logged")},
    {"log/debug", QT_TRANSLATE_NOOP("SettingLabel", "Log everything")},
    {"log/format", QT_TRANSLATE_NOOP("SettingLabel", "Form of log lines")},
    {"log/file", QT_TRANSLATE_NOOP("SettingLabel", "Log file")},
    {"log/max_size", QT_TRANSLATE_NOOP("SettingLabel", "Size of a log file")},
    {"log/backup_count", QT_TRANSLATE_NOOP("SettingLabel", "Kept log files")},
    {"retention/conversation_days", QT_TRANSLATE_NOOP("SettingLabel", "Days of conversations")},
    {"retention/media_days", QT_TRANSLATE_NOOP("SettingLabel", "Days of files")},
    {"retention/turn_days", QT_TRANSLATE_NOOP("SettingLabel", "Days of AI details")},
    {"retention/session_days", QT_TRANSLATE_NOOP("SettingLabel", "Days of unused sign-ins")},
    {"retention/log_days", QT_TRANSLATE_NOOP("SettingLabel", "Days of log files")},
    {"database/url", QT_TRANSLATE_NOOP("SettingLabel", "Database file")},
    {"database/use_azure_sql", QT_TRANSLATE_NOOP("SettingLabel", "Azure SQL")},
    {"widget/title", QT_TRANSLATE_NOOP("SettingLabel", "Title of the chat")},
    {"widget/launcher", QT_TRANSLATE_NOOP("SettingLabel", "Text of the chat button")},
    {"widget/color", QT_TRANSLATE_NOOP("SettingLabel", "Colour of the chat")},
    {"widget/position", QT_TRANSLATE_NOOP("SettingLabel", "Corner of the page")},
    {"widget/languages", QT_TRANSLATE_NOOP("SettingLabel", "Languages of the chat")},
    {"widget/phone", QT_TRANSLATE_NOOP("SettingLabel", "Telephone when nobody is here")},
    {"widget/email", QT_TRANSLATE_NOOP("SettingLabel", "E-mail when nobody is here")},
    {"backup/enabled", QT_TRANSLATE_NOOP("SettingLabel", "Daily backup")},
    {"backup/hour", QT_TRANSLATE_NOOP("SettingLabel", "Hour of the backup")},
    {"backup/folder", QT_TRANSLATE_NOOP("SettingLabel", "Folder for backups")},
    {"backup/keep_count", QT_TRANSLATE_NOOP("SettingLabel", "Daily backups that are kept")},
    {"backup/keep_days", QT_TRANSLATE_NOOP("SettingLabel", "Days that backups are kept")},
    {"openai/base_url", QT_TRANSLATE_NOOP("SettingLabel", "OpenAI address")},
    {"openai/api_key", QT_TRANSLATE_NOOP("SettingLabel", "OpenAI key")},
    {"openai/model", QT_TRANSLATE_NOOP("SettingLabel", "OpenAI model")},
    {"openai/interface", QT_TRANSLATE_NOOP("SettingLabel", "OpenAI interface")},
    {"openai/organization", QT_TRANSLATE_NOOP("SettingLabel", "OpenAI organization")},
    {"openai/project", QT_TRANSLATE_NOOP("SettingLabel", "OpenAI project")},
    {"azure/api_version", QT_TRANSLATE_NOOP("SettingLabel", "Azure OpenAI version")},
    {"anthropic/api_key", QT_TRANSLATE_NOOP("SettingLabel", "Anthropic key")},
    {"anthropic/model", QT_TRANSLATE_NOOP("SettingLabel", "Anthropic model")},
    {"compatible/base_url", QT_TRANSLATE_NOOP("SettingLabel", "Address of your server")},
    {"compatible/api_key", QT_TRANSLATE_NOOP("SettingLabel", "Key of your server")},
    {"compatible/model", QT_TRANSLATE_NOOP("SettingLabel", "Model on your server")},
    {"llm/failover", QT_TRANSLATE_NOOP("SettingLabel", "Who steps in")},
    {"llm/connect_seconds", QT_TRANSLATE_NOOP("SettingLabel", "Seconds until connected")},
    {"llm/first_token_seconds", QT_TRANSLATE_NOOP("SettingLabel", "Seconds until the answer begins")},
    {"llm/idle_seconds", QT_TRANSLATE_NOOP("SettingLabel", "Seconds an answer may pause")},
    {"llm/tries", QT_TRANSLATE_NOOP("SettingLabel", "Tries of one service")},
    {"llm/stream", QT_TRANSLATE_NOOP("SettingLabel", "Answers word by word")},
    {"masking/emails", QT_TRANSLATE_NOOP("SettingLabel", "Mask e-mail addresses")},
    {"masking/phones", QT_TRANSLATE_NOOP("SettingLabel", "Mask telephone and identity numbers")},
    {"masking/cards", QT_TRANSLATE_NOOP("SettingLabel", "Mask card numbers")},
    {"masking/ibans", QT_TRANSLATE_NOOP("SettingLabel", "Mask account numbers")},
    {"masking/addresses", QT_TRANSLATE_NOOP("SettingLabel", "Mask street addresses")},
    {"masking/names", QT_TRANSLATE_NOOP("SettingLabel", "Mask the customer's name")},
    {"masking/orders", QT_TRANSLATE_NOOP("SettingLabel", "Mask order numbers")},
    {"azure/endpoint", QT_TRANSLATE_NOOP("SettingLabel", "Azure OpenAI address")},
    {"azure/api_key", QT_TRANSLATE_NOOP("SettingLabel", "Azure OpenAI key")},
    {"azure/deployment", QT_TRANSLATE_NOOP("SettingLabel", "Azure OpenAI deployment")},
    {"anthropic/base_url", QT_TRANSLATE_NOOP("SettingLabel", "Anthropic address")},
    {"deepgram/base_url", QT_TRANSLATE_NOOP("SettingLabel", "Deepgram address")},
    {"elevenlabs/base_url", QT_TRANSLATE_NOOP("SettingLabel", "ElevenLabs address")},
    {"twilio/conversations_url", QT_TRANSLATE_NOOP("SettingLabel", "Address of Twilio Conversations")},
    {"twilio/content_url", QT_TRANSLATE_NOOP("SettingLabel", "Address of Twilio templates")},
    {"twilio/media_url", QT_TRANSLATE_NOOP("SettingLabel", "Address of files in Twilio Conversations")},
    {"twilio/messaging_url", QT_TRANSLATE_NOOP("SettingLabel", "Address of Twilio messaging services")},
    {"twilio/messaging_service_sid", QT_TRANSLATE_NOOP("SettingLabel", "Twilio messaging service")},
    {"twilio/whatsapp_number", QT_TRANSLATE_NOOP("SettingLabel", "WhatsApp sender")},
    {"twilio/more_accounts", QT_TRANSLATE_NOOP("SettingLabel", "Further Twilio accounts")},
    {"twilio/intake", QT_TRANSLATE_NOOP("SettingLabel", "How messages come in")},
    {"twilio/poll_seconds", QT_TRANSLATE_NOOP("SettingLabel", "Seconds between two questions")},
    {"twilio/reconcile_minutes", QT_TRANSLATE_NOOP("SettingLabel", "Minutes between two comparisons")},
    {"twilio/author", QT_TRANSLATE_NOOP("SettingLabel", "Author of the AI")},
    {"twilio/staff_numbers", QT_TRANSLATE_NOOP("SettingLabel", "Telephones of staff")},
    {"twilio/conversations", QT_TRANSLATE_NOOP("SettingLabel", "Conversations to answer")},
    {"twilio/human_prefix", QT_TRANSLATE_NOOP("SettingLabel", "Beginning of staff identities")},
    {"twilio/fallback_url", QT_TRANSLATE_NOOP("SettingLabel", "Address asked while this PC is off")},
    {"twilio/fallback_text", QT_TRANSLATE_NOOP("SettingLabel", "Answer while this PC is off")},
    {"sms/max_chars", QT_TRANSLATE_NOOP("SettingLabel", "Longest SMS")},
    {"webhook/window_seconds", QT_TRANSLATE_NOOP("SettingLabel", "Age of a signed webhook")},
    {"agent/maintenance", QT_TRANSLATE_NOOP("SettingLabel", "Maintenance")},
    {"twilio/base_url", QT_TRANSLATE_NOOP("SettingLabel", "Twilio address")},
    {"twilio/account_sid", QT_TRANSLATE_NOOP("SettingLabel", "Twilio account")},
    {"twilio/auth_token", QT_TRANSLATE_NOOP("SettingLabel", "Twilio secret")},
    {"twilio/conversations_service_sid", QT_TRANSLATE_NOOP("SettingLabel", "Twilio Conversations service")},
    {"twilio/phone_number", QT_TRANSLATE_NOOP("SettingLabel", "Twilio number")},
    {"voice/transfer_number", QT_TRANSLATE_NOOP("SettingLabel", "Telephone for transfers")},
    {"webhook/secret", QT_TRANSLATE_NOOP("SettingLabel", "Webhook secret")},
    {"telemetry/enabled", QT_TRANSLATE_NOOP("SettingLabel", "Export traces")},
    {"telemetry/otlp_endpoint", QT_TRANSLATE_NOOP("SettingLabel", "Collector of traces")},
};

constexpr Word Areas[] = {
    {"server", QT_TRANSLATE_NOOP("SettingArea", "Server")},
    {"rate", QT_TRANSLATE_NOOP("SettingArea", "Rate limits")},
    {"chat", QT_TRANSLATE_NOOP("SettingArea", "Chat")},
    {"widget", QT_TRANSLATE_NOOP("SettingArea", "Chat on the web site")},
    {"agent", QT_TRANSLATE_NOOP("SettingArea", "AI agent")},
    {"staff", QT_TRANSLATE_NOOP("SettingArea", "Staff")},
    {"escalation", QT_TRANSLATE_NOOP("SettingArea", "Response targets")},
    {"app", QT_TRANSLATE_NOOP("SettingArea", "Program")},
    {"log", QT_TRANSLATE_NOOP("SettingArea", "Logs")},
    {"database", QT_TRANSLATE_NOOP("SettingArea", "Database")},
    {"backup", QT_TRANSLATE_NOOP("SettingArea", "Backups")},
    {"retention", QT_TRANSLATE_NOOP("SettingArea", "Keeping and removing")},
    {"ui", QT_TRANSLATE_NOOP("SettingArea", "Start of the window")},
    {"llm", QT_TRANSLATE_NOOP("SettingArea", "Language models")},
    {"compatible", QT_TRANSLATE_NOOP("SettingArea", "Own language model server")},
    {"masking", QT_TRANSLATE_NOOP("SettingArea", "Masking of personal data")},
    {"openai", QT_TRANSLATE_NOOP("SettingArea", "OpenAI")},
    {"azure", QT_TRANSLATE_NOOP("SettingArea", "Azure OpenAI")},
    {"anthropic", QT_TRANSLATE_NOOP("SettingArea", "Anthropic")},
    {"deepgram", QT_TRANSLATE_NOOP("SettingArea", "Deepgram")},
    {"elevenlabs", QT_TRANSLATE_NOOP("SettingArea", "ElevenLabs")},
    {"twilio", QT_TRANSLATE_NOOP("SettingArea", "Twilio")},
    {"sms", QT_TRANSLATE_NOOP("SettingArea", "SMS")},
    {"voice", QT_TRANSLATE_NOOP("SettingArea", "Telephone")},
    {"webhook", QT_TRANSLATE_NOOP("SettingArea", "Webhooks")},
    {"telemetry", QT_TRANSLATE_NOOP("SettingArea", "Tracing")},
};

/// "key word" -> text
constexpr Word Choices[] = {
    {"rate/profile standard", QT_TRANSLATE_NOOP("SettingChoice", "Standard")},
    {"rate/profile conversations", QT_TRANSLATE_NOOP("SettingChoice", "Conversations")},
    {"log/level debug", QT_TRANSLATE_NOOP("SettingChoice", "Everything (for finding faults)")},
    {"log/level info", QT_TRANSLATE_NOOP("SettingChoice", "Normal")},
    {"log/level warning", QT_TRANSLATE_NOOP("SettingChoice", "Warnings and errors")},
    {"log/level error", QT_TRANSLATE_NOOP("SettingChoice", "Errors")},
    {"log/level critical", QT_TRANSLATE_NOOP("SettingChoice", "Only what stops the program")},
    {"log/format text", QT_TRANSLATE_NOOP("SettingChoice", "Text for people")},
    {"log/format json", QT_TRANSLATE_NOOP("SettingChoice", "JSON for programs")},
    {"ui/theme system", QT_TRANSLATE_NOOP("SettingChoice", "Like the system")},
    {"ui/theme light", QT_TRANSLATE_NOOP("SettingChoice", "Light")},
    {"ui/theme dark", QT_TRANSLATE_NOOP("SettingChoice", "Dark")},
    {"app/keychain auto", QT_TRANSLATE_NOOP("SettingChoice", "Keychain of the desktop, else private files")},
    {"app/keychain off", QT_TRANSLATE_NOOP("SettingChoice", "Always private files")},
    {"agent/llm_provider builtin", QT_TRANSLATE_NOOP("SettingChoice", "The built-in agent")},
    {"agent/llm_provider openai", QT_TRANSLATE_NOOP("SettingChoice", "OpenAI")},
    {"agent/llm_provider azure", QT_TRANSLATE_NOOP("SettingChoice", "Azure OpenAI")},
    {"agent/llm_provider anthropic", QT_TRANSLATE_NOOP("SettingChoice", "Anthropic")},
    {"agent/llm_provider compatible", QT_TRANSLATE_NOOP("SettingChoice", "A server of your own")},
    {"openai/interface chat", QT_TRANSLATE_NOOP("SettingChoice", "Chat Completions")},
    {"openai/interface responses", QT_TRANSLATE_NOOP("SettingChoice", "Responses")},
    {"twilio/intake webhook", QT_TRANSLATE_NOOP("SettingChoice", "By webhook (needs a public address)")},
    {"twilio/intake polling", QT_TRANSLATE_NOOP("SettingChoice", "By asking Twilio (needs no public address)")},
    {"widget/position right", QT_TRANSLATE_NOOP("SettingChoice", "Right")},
    {"widget/position left", QT_TRANSLATE_NOOP("SettingChoice", "Left")},
};

template <size_t Size>
const char* find(const Word (&words)[Size], const QString& key)
{
    const QByteArray wanted = key.toLatin1();
    for (const Word& word : words)
        if (wanted == word.key)
            return word.text;
    return nullptr;
}

}  // namespace

QString label(const SettingRow& row)
{
    if (const char* text = find(Labels, row.key))
        return QCoreApplication::translate("SettingLabel", text);
    QString name = row.name().replace(u'_', u' ');
    name[0] = name[0].toUpper();
    return name;
}

bool hasLabel(const QString& key) { return find(Labels, key) != nullptr; }

QString areaTitle(const SettingGroup& group)
{
    const char* text = find(Areas, group.area);
    return text ? QCoreApplication::translate("SettingArea", text) : group.title;
}

QString about(const SettingRow& row) { return QCoreApplication::translate("Settings", row.about.toUtf8().constData()); }

QString choice(const SettingRow& row, const QString& word)
{
    const char* text = find(Choices, row.key % u' ' % word);
    return text ? QCoreApplication::translate("SettingChoice", text) : word;
}

QString limits(const SettingRow& row)
{
    if (!row.isNumber())
        return {};
    const QLocale locale;
    const auto shown = [&](double number) {
        return row.fallback.index() == 1 ? locale.toString(qint64(number)) : locale.toString(number);
    };
    return QCoreApplication::translate("SettingLabel", "From %1 to %2").arg(shown(row.min), shown(row.max));
}

QString searchText(const SettingRow& row, const SettingGroup& group)
{
    const QString all = label(row) % u'\n' % row.key % u'\n' % QString(row.key).replace(u'/', u'.') % u'\n' % about(row)
                        % u'\n' % row.env % u'\n' % row.aliases.join(u'\n') % u'\n' % areaTitle(group);
    return all.toLower();
}

}  // namespace frontdesk::settingtext
