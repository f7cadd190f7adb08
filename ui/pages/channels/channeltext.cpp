// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/channels/channeltext.h"

#include "ui/models/displaytext.h"

#include <QCoreApplication>

#include <array>

namespace frontdesk::channeltext {
namespace {

using paint::ChipLook;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(frontdesk::ChannelText)
};

}  // namespace

ChipLook stateChip(AccountState state)
{
    switch (state) {
    case AccountState::Off: return {Text::tr("Not used"), Icon::CirclePause, Tone::Muted, Tone::ChipBack};
    case AccountState::Incomplete: return {Text::tr("Not complete"), Icon::Hourglass, Tone::Wait, Tone::WaitSoft};
    case AccountState::Working: return {Text::tr("Works"), Icon::CircleCheck, Tone::Ok, Tone::ChipBack};
    case AccountState::Trouble: break;
    }
    return {Text::tr("Needs attention"), Icon::CircleAlert, Tone::Urgent, Tone::UrgentSoft};
}

Icon accountIcon(const ChannelAccountInfo& account)
{
    if (account.kind == u"webchat")
        return Icon::Globe;
    if (account.kind == u"webhook")
        return Icon::Webhook;
    return account.channels.size() == 1 ? display::channelIcon(account.channels.first()) : Icon::MessagesSquare;
}

QString channelNames(const ChannelAccountInfo& account)
{
    QStringList names;
    for (const QString& channel : account.channels)
        names << display::channelName(channel);
    return names.join(QStringLiteral(", "));
}

QString moment(Micros time) { return time > 0 ? display::dateAndTime(time) : Text::tr("never"); }

ChipLook overall(const QList<ChannelAccountInfo>& accounts)
{
    int trouble = 0;
    int incomplete = 0;
    for (const ChannelAccountInfo& account : accounts) {
        trouble += account.state == AccountState::Trouble ? 1 : 0;
        incomplete += account.state == AccountState::Incomplete ? 1 : 0;
    }
    if (trouble > 0)
        return {Text::tr("%n need(s) attention", "accounts of channels", trouble), Icon::CircleAlert, Tone::Urgent,
                Tone::UrgentSoft};
    if (incomplete > 0)
        return {Text::tr("%n not complete", "accounts of channels", incomplete), Icon::Hourglass, Tone::Wait,
                Tone::WaitSoft};
    return {Text::tr("All is well"), Icon::CircleCheck, Tone::Ok, Tone::ChipBack};
}

bool hasTwilio(const QList<ChannelAccountInfo>& accounts)
{
    return std::any_of(accounts.begin(), accounts.end(), [](const ChannelAccountInfo& account) {
        // One that is entered and rests for a reason is there too: its card says why.
        return account.kind == u"twilio" && (account.state != AccountState::Off || !account.problem.isEmpty());
    });
}

ChipLook levelChip(Level level)
{
    switch (level) {
    case Level::Good: return {Text::tr("Good"), Icon::CircleCheck, Tone::Ok, Tone::ChipBack};
    case Level::Hint: return {Text::tr("Hint"), Icon::Info, Tone::Accent, Tone::AccentSoft};
    case Level::Warning: return {Text::tr("Warning"), Icon::TriangleAlert, Tone::Wait, Tone::WaitSoft};
    case Level::Broken: return {Text::tr("Does not work"), Icon::CircleX, Tone::Urgent, Tone::UrgentSoft};
    case Level::Skipped: break;
    }
    return {Text::tr("Not checked"), Icon::Minus, Tone::Muted, Tone::ChipBack};
}

Tone levelTone(Level level) { return levelChip(level).textTone; }

int rank(Level level)
{
    switch (level) {
    case Level::Broken: return 0;
    case Level::Warning: return 1;
    case Level::Hint: return 2;
    case Level::Skipped: return 3;
    case Level::Good: break;
    }
    return 4;
}

QString summary(const QList<DoctorCheck>& checks)
{
    std::array<int, 5> counts{};
    for (const DoctorCheck& check : checks)
        ++counts[size_t(check.level)];
    const auto count = [&counts](Level level) { return counts[size_t(level)]; };
    QStringList parts;
    if (const int n = count(Level::Broken) + count(Level::Warning); n > 0)
        parts << Text::tr("%n problem(s)", nullptr, n);
    if (const int n = count(Level::Hint); n > 0)
        parts << Text::tr("%n hint(s)", nullptr, n);
    if (const int n = count(Level::Skipped); n > 0)
        parts << Text::tr("%n not checked", nullptr, n);
    if (const int n = count(Level::Good); n > 0)
        parts << Text::tr("%n good", nullptr, n);
    return parts.join(QStringLiteral(", "));
}

}  // namespace frontdesk::channeltext
