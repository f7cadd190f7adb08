// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>

namespace frontdesk::display {

/// What the AI and colleagues write in Markdown, as words to be listened to or quoted: without marks and images, line
/// breaks kept. Costs a parse; not for painting. GUI thread.
[[nodiscard]] QString withoutMarkdown(const QString& markdown);

}  // namespace frontdesk::display
