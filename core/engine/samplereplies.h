// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/store/deskstore.h"

namespace frontdesk {

/// Saved replies of the sample business; they go with it.
[[nodiscard]] inline QList<CannedRow> sampleReplies()
{
    return {{{},
             QStringLiteral("hello"),
             QStringLiteral("Greeting"),
             QStringLiteral("Hello {customer_name}, this is {staff_name} of {company_name}. How can I help?")},
            {{},
             QStringLiteral("number"),
             QStringLiteral("Ask for the order number"),
             QStringLiteral("Could you send me the order number, please? It is in your confirmation e-mail.")},
            {{},
             QStringLiteral("looking"),
             QStringLiteral("I am looking into it"),
             QStringLiteral("Thank you, I am looking into it now. This may take a few minutes.")},
            {{},
             QStringLiteral("bye"),
             QStringLiteral("Goodbye"),
             QStringLiteral("You are welcome, {customer_name}. Just write again when something comes up.")}};
}

}  // namespace frontdesk
