// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>

namespace frontdesk {

/// What staff wrote for the AI's next answer. Only what stands behind "Say:" may reach the customer in these words;
/// everything else steers (what is looked up, what a model is told) and is never quoted.
struct Guidance {
    QString say;
    QString hint;
    [[nodiscard]] static Guidance parse(const QString& text);
};

}  // namespace frontdesk
