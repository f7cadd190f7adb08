// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agent/deskstate.h"
#include "core/agent/skillregistry.h"

namespace frontdesk {
namespace {

/// The sentence inside another one: without its full stop.
QString named(const QString& question)
{
    QString text = question.trimmed();
    while (text.endsWith(u'.'))
        text.chop(1);
    return text;
}

}  // namespace

QString waitingText(const AgentConfig& config, const ToolResult& waiting, bool humansAvailable, Micros now)
{
    const QString what = named(jsonString(waiting.content, "would"));
    QString text =
        waiting.content.value("asked_before", false)
            ? QStringLiteral("This still waits for a colleague to confirm it: %1. Nothing has been changed yet.")
                  .arg(what)
            : QStringLiteral("A colleague has to confirm this before it is done: %1. Nothing has been changed "
                             "yet.")
                  .arg(what);
    if (deskState(config.business, humansAvailable, now) == DeskState::Closed)
        if (const QString opening = openingText(config.business, now); !opening.isEmpty())
            text += QStringLiteral(" Our team is back on %1.").arg(opening);
    return text;
}

QString decidedText(const SkillRun& run)
{
    const QString what = named(run.question);
    switch (run.state) {
    case SkillRunState::Done:
        if (!run.result.customerText.isEmpty())
            return run.result.customerText;
        return QStringLiteral("A colleague has confirmed it, and it is done: %1.")
            .arg(run.result.summary.isEmpty() ? what : named(run.result.summary));
    case SkillRunState::Refused:
        return QStringLiteral(
                   "A colleague has looked at it and did not confirm this: %1. Nothing has been changed. You can "
                   "ask for a person at any time.")
            .arg(what);
    case SkillRunState::Withdrawn:
        return QStringLiteral("Nobody could confirm this in time: %1. Nothing has been changed. If you still need it, "
                              "please write again or ask for a person.")
            .arg(what);
    case SkillRunState::Failed:
        return QStringLiteral("A colleague has confirmed this, but it could not be carried out: %1. Please ask for a "
                              "person, who will look into it.")
            .arg(what);
    default: return {};
    }
}

}  // namespace frontdesk
