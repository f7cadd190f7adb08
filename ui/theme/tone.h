// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QColor>

#include <span>

namespace frontdesk {

/// Design tokens. Meaning is fixed: violet = AI, green = person, amber = waiting, red = urgent, blue = action.
enum class Tone : quint8 {
    Window,
    Surface,
    SurfaceAlt,
    Border,
    BorderStrong,
    ControlLine,
    Text,
    Muted,
    Faint,
    Hover,
    Selected,
    RailHover,
    ChipBack,
    SegmentFill,
    SegmentLine,
    Accent,
    AccentFill,
    AccentFillHover,
    AccentSoft,
    OnAccent,
    Ai,
    AiSoft,
    AiLine,
    BubbleAi,
    Human,
    HumanSoft,
    BubbleHuman,
    Wait,
    WaitSoft,
    WaitBar,
    WaitPanel,
    WaitPanelLine,
    Urgent,
    UrgentSoft,
    UrgentFill,
    UrgentFillHover,
    Ok,
    Note,
    NoteText,
    NoteLine,
    BubbleCustomer,
    CodeBack,
    Scroll,
    ScrollHover,
    TipBack,
    TipText,
    Count,
};

[[nodiscard]] QColor toneColor(Tone tone, bool dark);

/// Background and text of an initials disc; `slot` counts from 0 to AvatarSlots - 1.
constexpr int AvatarSlots = 8;
struct AvatarColors {
    QColor back;
    QColor text;
};
[[nodiscard]] AvatarColors avatarColors(int slot, bool dark);

/// Text on background as it is painted somewhere; the contrast test walks this list.
struct TonePair {
    Tone text;
    Tone back;
};
[[nodiscard]] std::span<const TonePair> textPairs();

}  // namespace frontdesk
