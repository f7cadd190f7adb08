// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notify/noticepolicy.h"

namespace frontdesk {

NoticeLevel levelOf(NoticeCause cause)
{
    switch (cause) {
    case NoticeCause::AiChat: break;
    case NoticeCause::NewMessage:
    case NoticeCause::TakeoverAsked:
    case NoticeCause::Assigned: return NoticeLevel::Mine;
    case NoticeCause::Escalated:
    case NoticeCause::PassedToMe:
    case NoticeCause::WaitsAgain: return NoticeLevel::Urgent;
    }
    return NoticeLevel::Badge;
}

bool isQuiet(const NotifySettings& settings, int minute)
{
    if (!settings.quietHours)
        return false;
    if (settings.quietFrom == settings.quietTo)
        return true;
    return settings.quietFrom < settings.quietTo ? minute >= settings.quietFrom && minute < settings.quietTo
                                                 : minute >= settings.quietFrom || minute < settings.quietTo;
}

bool mayPlay(const NoticeSituation& situation)
{
    return situation.lastSoundMs < 0 || situation.nowMs - situation.lastSoundMs >= SoundGapMs;
}

NoticePlan planNotice(NoticeCause cause, ConversationId conversation, const NoticeSituation& situation)
{
    const NoticeLevel level = levelOf(cause);
    if (level == NoticeLevel::Badge)
        return {};
    const NotifySettings& s = situation.settings;
    if (level == NoticeLevel::Urgent && situation.presence == Presence::Available)
        return {.listed = true, .toast = true, .note = true, .sound = mayPlay(situation), .repeat = true};
    if (situation.windowActive && conversation.isValid() && situation.visible == conversation)
        return {};
    const bool loud = !isQuiet(s, situation.minute);
    const bool urgent = level == NoticeLevel::Urgent;
    return {.listed = true,
            .note = loud && (urgent ? s.notesUrgent : s.notesMine),
            .sound = loud && (urgent ? s.soundsUrgent : s.soundsMine) && mayPlay(situation)};
}

}  // namespace frontdesk
