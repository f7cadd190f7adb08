// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>
#include <QStringList>
#include <QWidget>

namespace frontdesk::test {

/// Looks at the widgets of a window as a person with a keyboard, a screen reader or a small screen meets them. Every
/// function returns sentences about what is wrong; empty = good. GUI thread only.
namespace walker {

/// Class, name and place of a widget, for messages.
[[nodiscard]] QString describe(const QWidget* widget);
/// What a screen reader says.
[[nodiscard]] QString accessibleName(QWidget* widget);
/// Visible, enabled, takes the Tab key and does not hand it on.
[[nodiscard]] bool takesTab(const QWidget* widget);
/// Visible widgets below `root`, without what Qt makes for itself (viewports, scroll bars, inner edits).
[[nodiscard]] QList<QWidget*> visibleWidgets(QWidget* root);

[[nodiscard]] QStringList nameProblems(QWidget* root);
[[nodiscard]] QStringList tooltipProblems(QWidget* root);
[[nodiscard]] QStringList twinProblems(QWidget* root);
/// Fonts under 11 px, targets under 24 px, command buttons under 34 px.
[[nodiscard]] QStringList sizeProblems(QWidget* root);
/// Widgets beyond their parent, cut texts without a tooltip, scroll areas that would need to scroll sideways.
[[nodiscard]] QStringList cutProblems(QWidget* root);
[[nodiscard]] QStringList allProblems(QWidget* root);

/// Presses Tab (or Shift+Tab) until the focus is where it began or `limit` is reached; the first is where it began.
[[nodiscard]] QList<QWidget*> tabWalk(QWidget* window, bool back, int limit = 400);
/// Compares a walk with what takes the Tab key: each exactly once, and Shift+Tab the same way back.
[[nodiscard]] QStringList tabProblems(QWidget* window);

}  // namespace walker
}  // namespace frontdesk::test
