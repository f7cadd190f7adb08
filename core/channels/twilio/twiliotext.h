// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QCoreApplication>

namespace frontdesk::twilio {

/// Sentences of the Twilio channels for people at the desk, in the language of the window; any thread.
struct TwilioText {
    Q_DECLARE_TR_FUNCTIONS(TwilioText)
};

}  // namespace frontdesk::twilio
