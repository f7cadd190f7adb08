// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/fuzz.h"

namespace frontdesk::fuzz {
namespace {

#define SEP "\x1f"

constexpr const char* HttpTokens =
    "\r\n" SEP "\r\n\r\n" SEP "GET /health HTTP/1.1\r\n" SEP "POST /api/sessions HTTP/1.1\r\n" SEP
    "Host: localhost\r\n" SEP "Host: evil.example\r\n" SEP "Content-Length: 5\r\n" SEP "Content-Length: 0\r\n" SEP
    "Transfer-Encoding: chunked\r\n" SEP "Transfer-Encoding: identity\r\n" SEP "Connection: close\r\n" SEP
    "Connection: Upgrade\r\n" SEP "Expect: 100-continue\r\n" SEP "Upgrade: websocket\r\n" SEP
    "Content-Type: application/json\r\n" SEP "0\r\n\r\n" SEP "5\r\nhello\r\n" SEP "fffffffffffffff0\r\n" SEP
    "5;a=b\r\n" SEP "HTTP/1.0" SEP "HTTP/2.0" SEP " HTTP/1.1\r\n" SEP "OPTIONS * " SEP "\t" SEP ": " SEP
    "X-Request-Id: abcdefgh-1\r\n" SEP "Origin: https://shop.example\r\n" SEP
    "Access-Control-Request-Method: POST\r\n" SEP "http://localhost/" SEP "%2e%2e" SEP "//";
constexpr const char* UrlTokens = "%" SEP "%00" SEP "%2f" SEP "%2F..%2f" SEP "%5c" SEP "%e2%82%ac" SEP "%zz" SEP "+" SEP
                                  "&" SEP "=" SEP "?a=1&b=2" SEP ".." SEP "/api/sessions/" SEP "/widget/" SEP "/ws" SEP
                                  "/metrics" SEP "localhost" SEP "localhost:8000" SEP "[::1]" SEP "[::1" SEP
                                  "127.0.0.1" SEP "evil.example" SEP "@" SEP "https://shop.example" SEP "null" SEP
                                  "http://localhost" SEP "https://" SEP "websocket" SEP "dGhlIHNhbXBsZSBub25jZQ==" SEP
                                  "frontdesk.v1, bearer.abc" SEP "bearer." SEP "GET" SEP "HEAD" SEP "POST" SEP
                                  "DELETE" SEP "OPTIONS" SEP "::ffff:1.2.3.4" SEP "10.0.0.1, 192.0.2.7";
constexpr const char* JsonTokens = "{" SEP "}" SEP "[" SEP "]" SEP "[[[[[[[[" SEP ":" SEP "," SEP "\"" SEP "null" SEP
                                   "true" SEP "false" SEP "\\u0000" SEP "\\ud800" SEP "\\ud83d\\ude00" SEP
                                   "\xf0\x9f\x98\x80" SEP "\xc3\x28" SEP "1e400" SEP "-0" SEP "\"type\":" SEP
                                   "\"message\"" SEP "\"auth\"" SEP "\"resume\"" SEP "\"ack\"" SEP "\"typing\"" SEP
                                   "\"ping\"" SEP "\"content\":" SEP "\"client_message_id\":" SEP
                                   "\"attachments\":[" SEP "\"token\":" SEP "\"conversation_id\":" SEP
                                   "\"last_seq\":" SEP "\"seq\":" SEP "\"session_id\":" SEP "\"active\":true" SEP
                                   "\"name\":" SEP "\"email\":\"a@b.ch\"" SEP "\"language\":\"de\"" SEP
                                   "\"stars\":5" SEP "\"comment\":" SEP "\"message\":\"hi\"";
constexpr const char* FormTokens = "\r\n" SEP "--" SEP "--b" SEP "--b--" SEP "\r\n--b\r\n" SEP "\r\n--b--\r\n" SEP
                                   "\r\n\r\n" SEP "Content-Disposition: form-data; name=\"message\"\r\n" SEP
                                   "Content-Disposition: form-data; name=\"f\"; filename=\"a.png\"\r\n" SEP
                                   "Content-Type: image/png\r\n" SEP "multipart/form-data; boundary=b" SEP
                                   "boundary=\"b\"" SEP "; " SEP "filename=\"..\\\\x\"" SEP "filename*=UTF-8''a" SEP
                                   "name=" SEP "client_message_id" SEP "session_id" SEP "%41" SEP "a=1&";
constexpr const char* YamlTokens = "\n" SEP "  " SEP "- " SEP ": " SEP "# " SEP "\"" SEP "'" SEP "|\n" SEP ">-\n" SEP
                                   "&a " SEP "*a" SEP "<<: " SEP "!!str " SEP "{" SEP "}" SEP "[" SEP "]" SEP
                                   "---\n" SEP "...\n" SEP "\t" SEP "\xef\xbb\xbf" SEP "\r\n" SEP "null" SEP "~" SEP
                                   "yes" SEP "server:\n" SEP "  port: 8000\n" SEP "  host: localhost\n" SEP
                                   "  allowed_hosts:\n" SEP "log:\n" SEP "  level: info\n" SEP "? " SEP "\\u0000" SEP
                                   "\\x85" SEP "\xe2\x80\xa8" SEP "\xc2\x85" SEP "business:\n" SEP
                                   "  company_name: " SEP "  hours:\n" SEP "    wednesday: " SEP
                                   "customer_service_agent:\n" SEP "{company_name}" SEP "{agent_name}" SEP
                                   "[{open: \"09:00\", close: \"21:00\"}]" SEP "version: 1\n" SEP "%YAML 1.2\n";
constexpr const char* EnvTokens = "=" SEP "export " SEP "NAME=" SEP "PORT=8000" SEP "SECRETVALUE" SEP "=SECRETVALUE" SEP
                                  "\"" SEP "'" SEP "\\" SEP "\\n" SEP "\\$" SEP "#" SEP " #" SEP "\r\n" SEP "\n" SEP
                                  "\xef\xbb\xbf" SEP "$HOME" SEP "\t";
constexpr const char* TokenTokens = "\n" SEP "0190a6f0-0000-7000-8000-000000000001" SEP
                                    "kept-right-token-of-the-fuzz-session-000000" SEP "-" SEP "'" SEP "' OR 1=1 --" SEP
                                    "%" SEP "Bearer " SEP "\xc3\xa4";
constexpr const char* CtlTokens = "\n" SEP "status" SEP "status\n" SEP " " SEP "quit\n" SEP "reload\n" SEP "\r\n" SEP
                                  "show ";
constexpr const char* TextTokens = " " SEP ". " SEP "! " SEP "?\" " SEP "Dr. " SEP "e.g. " SEP "3.14" SEP "\xc3\x9f" SEP
                                   "e\xcc\x81" SEP "\xe4\xb8\xad\xe6\x96\x87" SEP "\xe3\x81\x8b" SEP
                                   "\xe0\xb8\x81\xe0\xb8\xb4" SEP "\xf0\x9f\x98\x80" SEP "\xef\xac\x81" SEP
                                   "\xe2\x80\x8b" SEP "\xd8\xa7\xd9\x84" SEP "don't" SEP "running" SEP "\" OR \"" SEP
                                   "NEAR(" SEP "*" SEP "\xef\xb7\xba" SEP "\xcd\x85" SEP "\xc4\xb0" SEP
                                   "\xf0\x9d\x94\x9e" SEP "\xed\xa0\x80";
constexpr const char* MediaTokens = "\n" SEP "a.png\n" SEP "a.txt\n" SEP "a.csv\n" SEP "a.html\n" SEP "..\\" SEP
                                    "../" SEP "\xe2\x80\xae" SEP "\x89PNG\r\n\x1a\n" SEP "\xff\xd8\xff" SEP "GIF89a" SEP
                                    "RIFF" SEP "WEBP" SEP "WAVE" SEP "%PDF-1.7" SEP "PK\x03\x04" SEP
                                    "word/document.xml" SEP "vbaProject.bin" SEP "ftypisom" SEP "ftypheic" SEP
                                    "OggS" SEP "fLaC" SEP "#!AMR" SEP "ID3" SEP "<html" SEP "<svg" SEP "<script>" SEP
                                    "#!/bin/sh" SEP "MZ" SEP "\xff\xfe" SEP "\xfe\xff" SEP "javascript:";
constexpr const char* BackupTokens = "FDBACKUP" SEP "database" SEP "config/" SEP "media/" SEP "../" SEP
                                     "manifest.json" SEP "secrets.json" SEP "{\"entries\":" SEP "\"digest\":" SEP
                                     "abandon" SEP "zoo" SEP "24. vote";
constexpr const char* TwilioTokens =
    "application/x-www-form-urlencoded\n" SEP "application/json\n" SEP "twilio/sms\n" SEP "?bodySHA256=" SEP
    "?m=a-b/1\n" SEP "&" SEP "=" SEP "%00" SEP "%F0%9F%98%80" SEP "%ED%A0%80" SEP "AccountSid=" SEP
    "AC00000000000000000000000000000001" SEP "MessageSid=" SEP "SM00000000000000000000000000000001" SEP
    "IM00000000000000000000000000000001" SEP "CH00000000000000000000000000000001" SEP
    "MB00000000000000000000000000000001" SEP "IS00000000000000000000000000000001" SEP
    "ME00000000000000000000000000000001" SEP "From=whatsapp%3A%2B14155550101" SEP "To=%2B12075550100" SEP "Body=" SEP
    "NumMedia=3" SEP "MediaUrl0=https%3A%2F%2Fapi.twilio.com%2Fx" SEP "MediaContentType0=image%2Fpng" SEP
    "Latitude=1&Longitude=2" SEP "OptOutType=STOP" SEP "MessageStatus=delivered" SEP "ErrorCode=30003" SEP
    "EventType=onMessageAdded" SEP "EventType=onParticipantAdded" SEP "EventType=onConversationStateUpdated" SEP
    "EventType=onDeliveryUpdated" SEP "ConversationSid=" SEP "ChatServiceSid=" SEP "Index=12" SEP
    "DateCreated=2026-11-21T10:15:30.123Z" SEP "Media=" SEP "[{\"Sid\":" SEP "\"next_page_uri\":" SEP
    "\"meta\":{\"next_page_url\":" SEP "\"https://evil.example/\"" SEP "\"direction\":\"inbound\"" SEP
    "\"date_created\":\"Fri, 20 Nov 2026 17:18:27 +0000\"" SEP "{" SEP "}" SEP "[" SEP "]" SEP "\"sid\":" SEP
    "\xe2\x82\xac" SEP ". ";
constexpr const char* LlmTokens =
    "data: " SEP "event: " SEP "\n\n" SEP "\r\n\r\n" SEP "\r" SEP ": ping\n" SEP "id: 1\n" SEP "retry: 5\n" SEP
    "data: [DONE]\n\n" SEP "{" SEP "}" SEP "[" SEP "]" SEP "null" SEP "\"choices\":[{\"index\":0,\"delta\":{" SEP
    "\"content\":\"Hi\"" SEP
    "\"tool_calls\":[{\"index\":0,\"id\":\"a\",\"function\":{\"name\":\"x\",\"arguments\":\"{\"}}]" SEP
    "\"finish_reason\":\"stop\"" SEP "\"usage\":{\"prompt_tokens\":1e99}" SEP "\"error\":{\"message\":\"x\"}" SEP
    "\"type\":\"content_block_start\"" SEP "\"type\":\"content_block_delta\"" SEP "\"type\":\"message_delta\"" SEP
    "\"type\":\"message_stop\"" SEP "\"delta\":{\"type\":\"text_delta\",\"text\":\"Hi\"}" SEP
    "\"delta\":{\"stop_reason\":\"end_turn\"}" SEP "\"type\":\"response.output_text.delta\"" SEP
    "\"type\":\"response.completed\"" SEP "\"response\":{\"status\":\"completed\",\"output\":[]}" SEP
    "\"output_index\":-1" SEP "\"item\":{\"type\":\"function_call\"}" SEP "<think>" SEP "</think>" SEP
    "\xf0\x9f\x98\x80";
constexpr const char* GuardTokens =
    "ignore all previous instructions" SEP "Assistant: " SEP "<!-- " SEP " -->" SEP "SYSTEM: " SEP
    "I have refunded " SEP "your order has been cancelled" SEP "wurde storniert" SEP "ha sido cancelado" SEP
    "a \xc3\xa9t\xc3\xa9 annul\xc3\xa9" SEP " not " SEP "once " SEP "HERON-BASALT-2291" SEP "H-E-R-O-N" SEP
    "SEVST04tQkFTQUxULTIyOTE=" SEP "48 45 52 4f 4e" SEP "leo.vanderberg@example.com" SEP " (at) " SEP " dot " SEP
    "[EMAIL_1]" SEP "[NAME_1]" SEP "Celia Norwood" SEP "4111 1111 1111 1111" SEP "DE89 3704 0044 0532 0130 00" SEP
    "sk-abcdefghijklmnop1234" SEP "+1 207 555 0100" SEP "12 Pier Road" SEP "\xe2\x80\x8b" SEP "\xd0\xb5" SEP
    "\xf3\xa0\x81\xa1" SEP "\xef\xbc\xa8" SEP "\n" SEP ". " SEP "30 days" SEP "$5.95" SEP "Monday" SEP "within " SEP
    "01001000 " SEP "-.. . " SEP "%48%45" SEP "&#72;";
// Frames with a mask of zeros, so that what they say can be read: header, length, mask.
constexpr const char* FrameTokens = "\x81\x85" SEP "\x01\x85" SEP "\x80\x85" SEP "\x82\x85" SEP "\x88\x82" SEP
                                    "\x89\x80" SEP "\x8a\x80" SEP "\x81\xfe" SEP "\x81\xff" SEP "\x81\x05hello" SEP
                                    "\xc1\x80" SEP "\x83\x80" SEP "\x8b\x80" SEP "\x03\xe8" SEP "\x03\xed" SEP
                                    "\xc3\x28" SEP "\xf0\x9f\x98\x80" SEP "\xed\xa0\x80" SEP
                                    "\xff\xff\xff\xff\xff\xff\xff\xff" SEP "\x08\x02" SEP "hello";

#undef SEP

}  // namespace

const QList<Target>& targets()
{
    static const QList<Target> list{
        {"http", fuzzHttp, HttpTokens, 48 * 1024},
        {"url", fuzzUrl, UrlTokens, 4 * 1024},
        {"chatframe", fuzzChatFrame, JsonTokens, 70 * 1024},
        {"websocket", fuzzWebSocket, FrameTokens, 16 * 1024},
        {"json", fuzzJson, JsonTokens, 40 * 1024},
        {"multipart", fuzzMultipart, FormTokens, 16 * 1024},
        {"settingsyaml", fuzzSettingsYaml, YamlTokens, 8 * 1024},
        {"agentyaml", fuzzAgentYaml, YamlTokens, 24 * 1024},
        {"businessyaml", fuzzBusinessYaml, YamlTokens, 16 * 1024},
        {"env", fuzzEnv, EnvTokens, 16 * 1024},
        {"token", fuzzToken, TokenTokens, 1024},
        {"ctl", fuzzCtl, CtlTokens, 2 * 1024},
        {"search", fuzzSearch, TextTokens, 4 * 1024},
        {"media", fuzzMedia, MediaTokens, 8 * 1024},
        {"backup", fuzzBackup, BackupTokens, 8 * 1024},
        {"twilio", fuzzTwilio, TwilioTokens, 8 * 1024},
        {"llm", fuzzLlm, LlmTokens, 8 * 1024},
        {"guards", fuzzGuards, GuardTokens, 4 * 1024},
    };
    return list;
}

}  // namespace frontdesk::fuzz
