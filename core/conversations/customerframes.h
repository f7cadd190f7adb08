// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/store/storetypes.h"

namespace frontdesk::customerframes {

/// Pure builders of the durable and hint frames of docs/webchat-protocol.md (without `seq` and `conversation_id`).
[[nodiscard]] FrameDraft contactMessage(const QString& messageId, const QString& name, const QString& text,
                                        const QString& clientMessageId, Micros at);
/// The attachments of a contact's message are added by the store, which knows the files.
[[nodiscard]] FrameDraft staffMessage(const QString& messageId, const QString& name, const QString& text, Micros at,
                                      const QList<MessagePart>& parts = {});
[[nodiscard]] FrameDraft start(const QString& messageId, const QString& agentName, Micros at);
[[nodiscard]] FrameDraft text(const QString& messageId, qint64 offset, const QString& sentence);
[[nodiscard]] FrameDraft sources(const QString& messageId, const QList<Citation>& citations);
[[nodiscard]] FrameDraft complete(const QString& messageId, const QString& text, std::optional<double> confidence,
                                  bool requiresEscalation, bool interrupted, Micros at);
/// status: "human_joined" | "handed_back" | "closed"
[[nodiscard]] FrameDraft status(const char* status, const QString& name, const QString& text, Micros at);
/// status: "waiting" | "ended"
[[nodiscard]] FrameDraft escalation(const QString& ticket, const char* status, const QString& text, Micros at);

[[nodiscard]] Json typingHint(const char* who, const QString& name, bool active);
[[nodiscard]] Json deltaHint(const QString& messageId, qint64 offset, const QString& text);
[[nodiscard]] Json toolCallHint(const QString& messageId, const QString& skill, const QString& label,
                                const char* status);

/// The `sources` array as REST and frames carry it.
[[nodiscard]] Json sourcesJson(const QList<Citation>& citations);

}  // namespace frontdesk::customerframes
