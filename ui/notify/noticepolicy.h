// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/model/conversation.h"

#include <QString>

namespace frontdesk {

/// Badge: rows and numbers only. Mine: something in a conversation of one's own. Urgent: a customer waits for a person.
enum class NoticeLevel : quint8 { Badge, Mine, Urgent };

enum class NoticeCause : quint8 {
    AiChat,         ///< the AI answers
    NewMessage,     ///< of the customer, in a conversation of one's own
    TakeoverAsked,  ///< `who` would like to have a conversation of one's own
    Assigned,       ///< a colleague gave the conversation to oneself
    Escalated,      ///< a customer waits for a person
    PassedToMe,     ///< a colleague passed a waiting customer on to oneself
    WaitsAgain,     ///< whoever had the customer is gone
};

[[nodiscard]] NoticeLevel levelOf(NoticeCause cause);

/// Something that staff may have to hear of.
struct Notice {
    NoticeCause cause = NoticeCause::AiChat;
    ConversationId conversation;
    QString contact;  ///< name of the customer; empty = unknown
    QString text;     ///< the customer's words or the escalation's summary; may be empty
    QString who;      ///< the colleague, where there is one
    Priority priority = Priority::Normal;
};

/// What this person chose. Times are minutes since midnight, local.
struct NotifySettings {
    bool notesMine = true;
    bool notesUrgent = true;
    bool soundsMine = true;
    bool soundsUrgent = true;
    bool quietHours = false;
    int quietFrom = 20 * 60;
    int quietTo = 7 * 60;  ///< before quietFrom = on the next day; equal = all day
    bool showText = true;  ///< the customer's words in notes of the desktop
    QString device;        ///< id of the output; empty = the system's
    int volume = 70;       ///< percent, 0..100

    bool operator==(const NotifySettings&) const = default;
};

/// When a notice comes.
struct NoticeSituation {
    Presence presence = Presence::Available;
    bool windowActive = false;
    ConversationId visible;   ///< the conversation on screen; invalid = none
    int minute = 12 * 60;     ///< since midnight, local
    qint64 nowMs = 0;         ///< monotonic
    qint64 lastSoundMs = -1;  ///< of any sound; -1 = none yet
    NotifySettings settings;
};

struct NoticePlan {
    bool listed = false;  ///< in the list behind the bell
    bool toast = false;
    bool note = false;    ///< on the desktop
    bool sound = false;   ///< now
    bool repeat = false;  ///< the sound again and again until somebody takes it

    bool operator==(const NoticePlan&) const = default;
};

/// Two sounds are at least this far apart.
constexpr qint64 SoundGapMs = 3000;
/// How often an urgent sound is repeated.
constexpr int SoundRepeatMs = 10000;

/// Whether `minute` lies in the quiet hours; they may cross midnight.
[[nodiscard]] bool isQuiet(const NotifySettings& settings, int minute);
[[nodiscard]] bool mayPlay(const NoticeSituation& situation);
/// Pure. A waiting customer cannot be silenced while one is Available.
[[nodiscard]] NoticePlan planNotice(NoticeCause cause, ConversationId conversation, const NoticeSituation& situation);

}  // namespace frontdesk
