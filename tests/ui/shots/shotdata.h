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

}  // namespace frontdesk::test
