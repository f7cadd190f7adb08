// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channels/twilio/twilioerrors.h"

#include "core/channels/twilio/errortable.h"
#include "core/channels/twilio/twiliotext.h"

#include <algorithm>

namespace frontdesk::twilio {
namespace {

ErrorAdvice unknownCode(int code)
{
    ErrorAdvice advice;
    advice.code = code;
    if (code <= 0) {
        advice.explanation = TwilioText::tr("The message could not be delivered; no reason was given.");
        advice.mayRetry = true;
        return advice;
    }
    if (code >= 63000 && code < 64000)
        advice.explanation = TwilioText::tr("WhatsApp refused the message (Twilio's code %1).").arg(code);
    else if (code >= 50000 && code < 51000)
        advice.explanation = TwilioText::tr("Twilio Conversations refused the message (code %1).").arg(code);
    else
        advice.explanation = TwilioText::tr("Twilio refused the message (code %1).").arg(code);
    advice.advice = TwilioText::tr("Twilio explains the code at www.twilio.com/docs/api/errors/%1.").arg(code);
    return advice;
}

}  // namespace

ErrorAdvice adviceFor(int code)
{
    const std::span<const ErrorRow> rows = errorTable();
    const auto row = std::find_if(rows.begin(), rows.end(), [code](const ErrorRow& r) { return r.code == code; });
    if (row == rows.end())
        return unknownCode(code);
    ErrorAdvice advice;
    advice.code = code;
    advice.explanation = TwilioText::tr(row->explanation);
    advice.advice = row->advice == nullptr ? QString() : TwilioText::tr(row->advice);
    advice.mayRetry = row->mayRetry;
    advice.known = true;
    return advice;
}

ErrorAdvice adviceFor(const QString& code) { return adviceFor(codeOf(code)); }

int codeOf(const QString& text)
{
    const QString word = text.trimmed().section(u' ', 0, 0);
    bool number = false;
    const int code = word.toInt(&number);
    return number && code > 0 && word.size() <= 6 ? code : 0;
}

bool meansOptedOut(int code) { return code == 21610 || code == 63033; }

bool meansWindowClosed(int code) { return code == 63016; }

}  // namespace frontdesk::twilio
