// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>

namespace frontdesk {

/// Leaves out what a model thinks aloud between <think> and </think> before its answer; text arrives in pieces.
class ThinkFilter {
public:
    explicit ThinkFilter(bool on) : m_state(on ? State::Before : State::Off) {}

    /// What of this piece, and of what was held back before, is part of the answer.
    [[nodiscard]] QString take(const QString& piece);
    /// What was held back because it could have become a mark.
    [[nodiscard]] QString rest();

private:
    enum class State : quint8 { Off, Before, Inside };
    State m_state;
    QString m_held;
};

}  // namespace frontdesk
