// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/model/conversation.h"
#include "core/model/message.h"
#include "ui/theme/icons.h"

#include <QDate>
#include <QString>

/// Words for core values, each in one place. Everything is translated.
namespace frontdesk::display {

[[nodiscard]] Micros now();
[[nodiscard]] QString channelName(const QString& channelId);
/// Why the AI keeps silent (Conversation::silence), as a sentence.
[[nodiscard]] QString silenceText(const QString& silence);
[[nodiscard]] Icon channelIcon(const QString& channelId);
[[nodiscard]] QString priorityName(Priority priority);
/// A typed reason key ("keyword:legal") as a sentence part; an unknown key is shown as it is.
[[nodiscard]] QString reasonText(const QString& key);
/// 95 s -> "1:35", 3700 s -> "1 h 1 min". The sign is dropped.
[[nodiscard]] QString duration(qint64 seconds);
/// "now", "6m", "2h", "3d" for lists.
[[nodiscard]] QString age(Micros time, Micros now);
[[nodiscard]] QString clockTime(Micros time);
[[nodiscard]] QString dateAndTime(Micros time);
[[nodiscard]] QDate day(Micros time);
/// "Today", "Yesterday" or the date.
[[nodiscard]] QString dayName(const QDate& day);
/// 0.4 s, 82 ms.
[[nodiscard]] QString shortTime(qint64 micros);
/// All parts as text: words, and what else was sent by its name.
[[nodiscard]] QString bodyText(const Message& message);
/// The words only, without what else was sent.
[[nodiscard]] QString messageText(const Message& message);
/// Who wrote it, never empty; `contact` is used for a customer without a name of their own.
[[nodiscard]] QString authorName(const Message& message, const QString& contact = {});
[[nodiscard]] QString eventText(const Message& message);
[[nodiscard]] Icon eventIcon(EventKind event);
/// What chose the agent (TurnRecord::rule) as a sentence part; "" for "".
[[nodiscard]] QString agentRuleText(const QString& rule);
[[nodiscard]] QString deliveryText(Delivery delivery);
/// "Aria", "You" or the colleague: who wrote the last line of a row; empty for the customer.
[[nodiscard]] QString authorPrefix(const ConversationSummary& summary);
[[nodiscard]] QString contactName(const QString& name);

}  // namespace frontdesk::display
