// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/channels/webchat/webchatpayload.h"
#include "core/config/agentconfig.h"
#include "core/events/inboundsink.h"
#include "core/store/sessionstore.h"

namespace frontdesk::webchatjson {

/// Pure builders of the REST bodies and socket hints of docs/webchat-protocol.md.
[[nodiscard]] Json newSession(const WebSession& session, const QString& token, const AgentConfig& config, bool sample);
[[nodiscard]] Json session(const WebSession& session);
/// The same with what a page shows around the chat (company, agent_name, disclosure, greeting, sample) and what the
/// customer told about themselves.
[[nodiscard]] Json sessionForCustomer(const WebSession& session, const AgentConfig& config, bool sample);
[[nodiscard]] Json sessions(const QList<WebSession>& sessions);
[[nodiscard]] Json history(const PublicHistory& history, const WebSession& session);
[[nodiscard]] Json reply(const Message& message, const WebSession& session, const Accepted& accepted);
[[nodiscard]] Json pending(const Accepted& accepted);
[[nodiscard]] Json ready(const WebSession& session);
[[nodiscard]] Json ack(const Accepted& accepted, const QString& clientMessageId, qint64 seq);
[[nodiscard]] Json errorFrame(const Error& error, const QString& clientMessageId);
/// A durable frame as it goes over the wire.
[[nodiscard]] QByteArray wire(const CustomerFrame& frame);

[[nodiscard]] InboundMessage inbound(const WebSession& session, const webchat::ChatMessage& message);

}  // namespace frontdesk::webchatjson
