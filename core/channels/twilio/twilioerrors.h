// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/error.h"

#include <QString>

namespace frontdesk::twilio {

/// What one of Twilio's error codes means for the people at the desk, in the language of the window.
struct ErrorAdvice {
    int code = 0;           ///< 0 = none
    QString explanation;    ///< one sentence: what happened
    QString advice;         ///< one sentence: what to do; may be empty
    bool mayRetry = false;  ///< the same message may work later without anybody changing anything
    bool known = false;     ///< false: a code that this program does not know; explanation names it
};

/// Any thread. `code`: "63016", or a text that begins with it (Error::detail, Message::deliveryCode).
[[nodiscard]] ErrorAdvice adviceFor(const QString& code);
[[nodiscard]] ErrorAdvice adviceFor(int code);
/// The number at the beginning of the text; 0 when there is none.
[[nodiscard]] int codeOf(const QString& text);
/// The customer's refusal (21610 and its like): nothing more may be sent to them until they write START.
[[nodiscard]] bool meansOptedOut(int code);
/// WhatsApp's 24 hours are over (63016): only a template may go.
[[nodiscard]] bool meansWindowClosed(int code);

}  // namespace frontdesk::twilio
