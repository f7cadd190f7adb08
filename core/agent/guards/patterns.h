// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QRegularExpression>
#include <QStringList>

namespace frontdesk {

/// Patterns whose failure must not open a guard. QRegularExpression says "no match" too when it gave up: half of a
/// surrogate pair in the text (core/base/cuttext.h), too many steps, too little memory. Pure, thread-safe.

/// A match, or no answer: what cannot be read counts as found.
[[nodiscard]] bool found(const QRegularExpression& pattern, const QString& text);

/// Calls `each` with every match; false = it gave up somewhere behind the last.
template <typename Each>
[[nodiscard]] bool eachMatch(const QRegularExpression& pattern, const QString& text, Each&& each)
{
    QRegularExpressionMatchIterator it = pattern.globalMatch(text);
    while (it.hasNext())
        each(it.next());
    return it.isValid();
}

/// A match that is `wanted`, or no answer.
template <typename Wanted>
[[nodiscard]] bool foundAny(const QRegularExpression& pattern, const QString& text, Wanted&& wanted)
{
    QRegularExpressionMatchIterator it = pattern.globalMatch(text);
    while (it.hasNext())
        if (wanted(it.next()))
            return true;
    return !it.isValid();
}

/// A long text in pieces of `size` units at most, each with the last `overlap` units of the one before, so that whatever
/// is no longer than that stands whole in one of them. Cuts between words where the overlap has some. 0 < overlap < size / 2.
[[nodiscard]] QStringList windowsOf(const QString& text, qsizetype size, qsizetype overlap);

}  // namespace frontdesk
