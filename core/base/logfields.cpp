// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/logfields.h"

#include "core/base/json.h"

namespace frontdesk {

void logEvent(LogLevel level, const char* area, const QString& text, const LogFields& fields)
{
    Json json = Json::object();
    if (!fields.conversationSid.isEmpty())
        json["conversation_sid"] = toStd(fields.conversationSid);
    if (!fields.sessionId.isEmpty())
        json["session_id"] = toStd(fields.sessionId);
    if (!fields.requestId.isEmpty())
        json["request_id"] = toStd(fields.requestId);
    if (fields.processingTimeMs)
        json["processing_time_ms"] = *fields.processingTimeMs;
    if (fields.agentResponseLength)
        json["agent_response_length"] = *fields.agentResponseLength;
    if (fields.toolsUsed) {
        json["tools_used"] = Json::array();
        for (const QString& tool : *fields.toolsUsed)
            json["tools_used"].push_back(toStd(tool));
    }
    logLine(level, area, text % QChar(QLatin1Char(LogFieldSeparator)) % QString::fromUtf8(toBytes(json)));
}

}  // namespace frontdesk
