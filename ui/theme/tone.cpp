// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/tone.h"

#include <array>

// Tables: one row a line.
// clang-format off

namespace frontdesk {
namespace {

struct Row { Tone tone; quint32 light; quint32 dark; };

constexpr Row Rows[] = {
    {Tone::Window, 0xF1F3F6, 0x111317},        {Tone::Surface, 0xFFFFFF, 0x181B20},
    {Tone::SurfaceAlt, 0xF7F8FA, 0x1D2127},    {Tone::Border, 0xE1E5EA, 0x2B3038},
    {Tone::BorderStrong, 0x7F8896, 0x6B7480},  {Tone::ControlLine, 0xC6CCD4, 0x3E4550},
    {Tone::Text, 0x161A20, 0xE6E9EE},          {Tone::Muted, 0x505A67, 0xAAB2BE},
    {Tone::Faint, 0x5F6875, 0x929BA8},         {Tone::Hover, 0xF1F4F8, 0x20252C},
    {Tone::Selected, 0xE4EDFB, 0x1F2E48},      {Tone::RailHover, 0xE6EAEF, 0x1D2127},
    {Tone::ChipBack, 0xF1F3F6, 0x252A31},      {Tone::SegmentFill, 0xFFFFFF, 0x2B3038},
    {Tone::SegmentLine, 0xE1E5EA, 0x3E4550},   {Tone::Accent, 0x1B5CC8, 0x7FB0FF},
    {Tone::AccentFill, 0x1F62D0, 0x2F6BD6},    {Tone::AccentFillHover, 0x174FAB, 0x2A5FBF},
    {Tone::AccentSoft, 0xE6EEFB, 0x1C2D4A},    {Tone::OnAccent, 0xFFFFFF, 0xFFFFFF},
    {Tone::Ai, 0x5F3DC4, 0xBBA8FF},            {Tone::AiSoft, 0xEFEAFC, 0x2B2447},
    {Tone::AiLine, 0xD4C9F2, 0x4A4370},        {Tone::BubbleAi, 0xF1EDFD, 0x292343},
    {Tone::Human, 0x0B6E52, 0x6AD6AE},         {Tone::HumanSoft, 0xDFF3EB, 0x153529},
    {Tone::BubbleHuman, 0xE3EEFD, 0x1C3150},   {Tone::Wait, 0x8A5200, 0xF3BE5C},
    {Tone::WaitSoft, 0xFFF0D6, 0x3A2C10},      {Tone::WaitBar, 0xE08A00, 0xE0A030},
    {Tone::WaitPanel, 0xFFFAEF, 0x251E10},     {Tone::WaitPanelLine, 0xF0D193, 0x5C4718},
    {Tone::Urgent, 0xB3261E, 0xFF9A93},        {Tone::UrgentSoft, 0xFCE8E6, 0x43201E},
    {Tone::UrgentFill, 0xC5362D, 0xC8453D},    {Tone::UrgentFillHover, 0xA82C24, 0xB03A33},
    {Tone::Ok, 0x1A7038, 0x79D296},            {Tone::Note, 0xFFF5D9, 0x372C12},
    {Tone::NoteText, 0x5C4300, 0xF4DFAE},      {Tone::NoteLine, 0xE8CF8C, 0x6A5620},
    {Tone::BubbleCustomer, 0xF0F2F5, 0x252A32}, {Tone::CodeBack, 0xE3DEF0, 0x3B3556},
    {Tone::Scroll, 0xBFC6CF, 0x4A515C},        {Tone::ScrollHover, 0x97A1AD, 0x6B7480},
    {Tone::TipBack, 0x20242B, 0x2B3038},       {Tone::TipText, 0xF2F4F7, 0xF2F4F7},
};
static_assert(std::size(Rows) == size_t(Tone::Count), "every token has a row");

constexpr bool inOrder()
{
    for (size_t i = 0; i < std::size(Rows); ++i)
        if (size_t(Rows[i].tone) != i)
            return false;
    return true;
}
static_assert(inOrder(), "rows stand in the order of the enumeration");

struct AvatarRow { quint32 backLight; quint32 textLight; quint32 backDark; quint32 textDark; };
constexpr std::array<AvatarRow, AvatarSlots> AvatarRows = {{
    {0xD8E4FA, 0x1C4A9C, 0x23385E, 0xBBD3FF}, {0xDDF0E6, 0x12593C, 0x1D4130, 0xA9E3C6},
    {0xF9E3D3, 0x7D3B08, 0x4F311C, 0xFFCFA8}, {0xEADFF8, 0x55309A, 0x3A2A5C, 0xDAC8FF},
    {0xFBE0E6, 0x8C1F3D, 0x55232F, 0xFFC1CD}, {0xD9EEF2, 0x0F5562, 0x1B434C, 0xA5E2EE},
    {0xF3E9C9, 0x634B05, 0x46390F, 0xF3DC92}, {0xE2E6EB, 0x3B4550, 0x343B45, 0xD3DAE3},
}};

constexpr TonePair Pairs[] = {
    {Tone::Text, Tone::Surface},       {Tone::Muted, Tone::Surface},        {Tone::Faint, Tone::Surface},
    {Tone::Text, Tone::Window},        {Tone::Muted, Tone::Window},         {Tone::Faint, Tone::Window},
    {Tone::Text, Tone::SurfaceAlt},    {Tone::Muted, Tone::SurfaceAlt},     {Tone::Text, Tone::Hover},
    {Tone::Muted, Tone::Hover},        {Tone::Faint, Tone::Hover},          {Tone::Text, Tone::Selected},
    {Tone::Muted, Tone::Selected},     {Tone::Faint, Tone::Selected},       {Tone::Muted, Tone::ChipBack},
    {Tone::Muted, Tone::RailHover},    {Tone::Text, Tone::SegmentFill},     {Tone::Urgent, Tone::SegmentFill},
    {Tone::Urgent, Tone::Window},      {Tone::Faint, Tone::SegmentFill},    {Tone::Accent, Tone::Surface},
    {Tone::Accent, Tone::AccentSoft},  {Tone::Accent, Tone::Selected},      {Tone::Accent, Tone::Hover},
    {Tone::OnAccent, Tone::AccentFill}, {Tone::OnAccent, Tone::AccentFillHover}, {Tone::Ai, Tone::AiSoft},
    {Tone::Ai, Tone::Surface},         {Tone::Ai, Tone::Window},            {Tone::Text, Tone::BubbleAi},
    {Tone::Muted, Tone::BubbleAi},     {Tone::Accent, Tone::BubbleAi},      {Tone::Human, Tone::HumanSoft},
    {Tone::Human, Tone::Surface},      {Tone::Text, Tone::BubbleHuman},     {Tone::Accent, Tone::BubbleHuman},
    {Tone::Wait, Tone::WaitSoft},      {Tone::Wait, Tone::Surface},         {Tone::Wait, Tone::Window},
    {Tone::Text, Tone::WaitPanel},     {Tone::Muted, Tone::WaitPanel},      {Tone::Wait, Tone::WaitPanel},
    {Tone::Urgent, Tone::UrgentSoft},  {Tone::Urgent, Tone::Surface},       {Tone::Urgent, Tone::Selected},
    {Tone::Urgent, Tone::Hover},       {Tone::OnAccent, Tone::UrgentFill},  {Tone::OnAccent, Tone::UrgentFillHover},
    {Tone::Ok, Tone::Surface},         {Tone::Ok, Tone::SurfaceAlt},        {Tone::NoteText, Tone::Note},
    {Tone::NoteText, Tone::Surface},   {Tone::Text, Tone::BubbleCustomer},  {Tone::Accent, Tone::BubbleCustomer},
    {Tone::Text, Tone::CodeBack},      {Tone::TipText, Tone::TipBack},      {Tone::Muted, Tone::UrgentSoft},
    {Tone::Text, Tone::AccentSoft},    {Tone::Human, Tone::Selected},       {Tone::Human, Tone::Hover},
    {Tone::Accent, Tone::Note},
    {Tone::Accent, Tone::Window}, {Tone::Accent, Tone::SurfaceAlt}, {Tone::Accent, Tone::RailHover},
    {Tone::Accent, Tone::SegmentFill}, {Tone::Accent, Tone::UrgentSoft}, {Tone::Urgent, Tone::SurfaceAlt},
    {Tone::Wait, Tone::SurfaceAlt}, {Tone::Ai, Tone::SurfaceAlt}, {Tone::Human, Tone::SurfaceAlt},
    {Tone::Human, Tone::Window}, {Tone::Ok, Tone::Window}, {Tone::Ok, Tone::Hover}, {Tone::Ok, Tone::Selected},
    {Tone::Wait, Tone::Selected}, {Tone::Wait, Tone::Hover}, {Tone::Ai, Tone::Selected}, {Tone::Ai, Tone::Hover},
    {Tone::Muted, Tone::BubbleHuman}, {Tone::Muted, Tone::BubbleCustomer}, {Tone::Faint, Tone::BubbleHuman},
    {Tone::Faint, Tone::BubbleCustomer}, {Tone::Faint, Tone::BubbleAi}, {Tone::Wait, Tone::BubbleHuman},
    {Tone::Wait, Tone::BubbleCustomer}, {Tone::Wait, Tone::BubbleAi}, {Tone::Urgent, Tone::BubbleHuman},
    {Tone::Urgent, Tone::BubbleCustomer}, {Tone::Ai, Tone::BubbleAi}, {Tone::Ok, Tone::BubbleHuman},
    {Tone::Text, Tone::UrgentSoft}, {Tone::Text, Tone::WaitSoft}, {Tone::Muted, Tone::WaitSoft},
    {Tone::Text, Tone::Note}, {Tone::Faint, Tone::Note}, {Tone::Muted, Tone::Note}, {Tone::Urgent, Tone::Note},
    {Tone::Urgent, Tone::AiSoft}, {Tone::Text, Tone::AiSoft}, {Tone::Muted, Tone::AiSoft},
    {Tone::Faint, Tone::AiSoft}, {Tone::Text, Tone::ChipBack}, {Tone::Faint, Tone::ChipBack},
    {Tone::Text, Tone::RailHover}, {Tone::Muted, Tone::AccentSoft}, {Tone::Faint, Tone::AccentSoft},
    {Tone::Faint, Tone::SurfaceAlt}, {Tone::Faint, Tone::WaitPanel}, {Tone::Urgent, Tone::WaitPanel},
    {Tone::TipBack, Tone::WaitBar},
};

}  // namespace

QColor toneColor(Tone tone, bool dark)
{
    const Row& row = Rows[size_t(tone)];
    return QColor::fromRgb(0xFF000000U | (dark ? row.dark : row.light));
}

AvatarColors avatarColors(int slot, bool dark)
{
    const AvatarRow& row = AvatarRows[size_t(slot % AvatarSlots)];
    return {QColor::fromRgb(0xFF000000U | (dark ? row.backDark : row.backLight)),
            QColor::fromRgb(0xFF000000U | (dark ? row.textDark : row.textLight))};
}

std::span<const TonePair> textPairs() { return Pairs; }

}  // namespace frontdesk
