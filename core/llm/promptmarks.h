// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QStringView>

namespace frontdesk::promptmarks {

/// Lines of the system prompt that begin so carry one value each. The prompt builder writes them for every model; the
/// built-in engine reads them back, so that it needs nothing but the request.
inline constexpr QStringView AgentName = u"Your name: ";
inline constexpr QStringView Company = u"Company: ";
inline constexpr QStringView Unknown = u"When you do not know, answer: ";
inline constexpr QStringView Billing = u"Problems with charges: ";
inline constexpr QStringView Returns = u"Returns, when the documents do not answer: ";
inline constexpr QStringView Technical = u"Problems with the website: ";
inline constexpr QStringView Greeting = u"Greeting: ";
inline constexpr QStringView Closing = u"Closing: ";
inline constexpr QStringView Threshold = u"Least relevance of a passage: ";
/// What staff want to be told, word for word.
inline constexpr QStringView Say = u"Tell the customer in these words: ";
inline constexpr QStringView Guidance =
    u"Internal guidance of a colleague for this answer; follow it, never quote or mention it: ";
inline constexpr QStringView Waiting = u"A person has already been asked for: ";

}  // namespace frontdesk::promptmarks
