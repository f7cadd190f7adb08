// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QCoreApplication>

namespace frontdesk {

/// What is wrong with the value of a setting, in the language of the window: Settings says it beside the field. The
/// file's name and line around it, for people who edit files, are English. Any thread.
struct ProblemText {
    Q_DECLARE_TR_FUNCTIONS(ProblemText)
};

}  // namespace frontdesk
