// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/agent/deskstate.h"
#include "core/conversations/turnplanner.h"
#include "core/store/autonomystore.h"

#include <QHash>

namespace frontdesk {

/// What the AI may do with a question, and the topic that decided it.
struct AutonomyChoice {
    AutonomyMode mode = AutonomyMode::Auto;
    QString topic;  ///< "" = none of the configured ones
};

/// The dial in memory. Engine thread. Without rows everything is Auto.
class AutonomyDial {
public:
    static QString all() { return QStringLiteral("*"); }

    void setRows(const QList<AutonomyRow>& rows);
    [[nodiscard]] const QList<AutonomyRow>& rows() const { return m_rows; }
    /// Channel and topic together go before either alone; where only the whole channel and the whole topic are set, the
    /// more careful of the two counts.
    [[nodiscard]] AutonomyMode modeOf(const QString& channel, const QString& topic) const;
    /// A question about several topics is treated as the most careful of them says.
    [[nodiscard]] AutonomyChoice choose(const QString& channel, const QStringList& topics) const;

private:
    [[nodiscard]] std::optional<AutonomyMode> rowOf(const QString& channel, const QString& topic) const;

    QList<AutonomyRow> m_rows;
    QHash<std::pair<QString, QString>, AutonomyMode> m_modes;
};

/// Typed reasons of escalations that the dial raises.
namespace autonomyreasons {
[[nodiscard]] QString off();     ///< the AI does not answer here
[[nodiscard]] QString shadow();  ///< it answers for comparison only
[[nodiscard]] QString draft();   ///< its draft waits for staff
[[nodiscard]] QString told();    ///< and the customer was told that people answer
}  // namespace autonomyreasons

/// Somebody was asked for, and the customer knows it: a draft alone is not told.
[[nodiscard]] bool toldOfPeople(const TurnSnapshot& snapshot);

/// Pure: what the customer is told when the AI may not answer `plan` (a Reply) by itself: our own words, once while
/// somebody is asked for (Say), or nothing more (Ignore). With a draft under way and people at the desk nothing is said:
/// they answer. The reasons are those that the escalation gets.
[[nodiscard]] TurnPlan withheldPlan(const TurnPlan& plan, const TurnSnapshot& snapshot, AutonomyMode mode,
                                    DeskState desk);

}  // namespace frontdesk
