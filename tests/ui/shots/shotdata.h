// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "tests/support/fakeconsole.h"

namespace frontdesk::test {

/// Conversations that show every state of a row and of the transcript. All labelled as samples.
struct ShotData {
    ConversationId overdue;
    ConversationId main;  ///< waits for a person; long transcript with sources, skills, note, stream
    ConversationId calm;  ///< the AI answers
    ConversationId mine;
    ConversationId others;
    ConversationId closed;
    MessageId stream;  ///< the message that is being written in `main`
};

[[nodiscard]] ShotData fillShotData(FakeConsole& console);

/// Accounts, findings and a tunnel as a shop has them that answers SMS and WhatsApp.
void fillChannels(FakeChannels& channels);
/// A WhatsApp conversation of the user with every delivery state, files that are on their way and one that was lost.
[[nodiscard]] ConversationId addDeliveries(FakeConsole& console, const QString& channel);

}  // namespace frontdesk::test
