// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "tests/bench/support/childprocess.h"
#include "tests/bench/support/httpload.h"

namespace frontdesk::bench {

/// A customer of the web chat: what its browser keeps.
struct ChatSession {
    std::string id;
    std::string token;
    std::string conversation;  ///< after its first message
};

/// Starts the bench's own server with `arguments`.
[[nodiscard]] bool startServer(ChildProcess& server, const std::vector<std::string>& arguments = {});

/// Makes `count` sessions over HTTP; fewer when some fail.
[[nodiscard]] std::vector<ChatSession> makeSessions(quint16 port, int count);
/// Sends a first message of each, waits until the AI is done with it, and lets the staff member take all of them over:
/// from then on a message is stored and acknowledged, and nobody answers.
[[nodiscard]] bool ownByHuman(ChildProcess& server, std::vector<ChatSession>& sessions);

/// One message in the asynchronous form: the answer comes when it is committed.
void appendMessage(std::string& out, const ChatSession& session);

/// The value of a string field of flat JSON.
[[nodiscard]] std::string jsonField(std::string_view json, std::string_view name);
/// A client message id that no other call in this run returns.
[[nodiscard]] std::string uniqueId();
/// What customers write: a sentence of 16 words that differs in its number.
[[nodiscard]] std::string sampleText();

}  // namespace frontdesk::bench
