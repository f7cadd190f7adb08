// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// The data of wordtable.cpp. Pure ASCII: accents are removed before anything is looked up.
namespace frontdesk::wordtable {

/// "concept: words"; lines end at the bar.
extern const char* const ConceptLines;
/// Pairs of concepts that exclude each other.
extern const char* const Contraries;
/// "family: members"; a "!" behind the name = strict.
extern const char* const Families;
/// "wide: narrow ones".
extern const char* const Covers;
/// "state: its words > states that it cannot be at the same time"; lines end at the bar.
extern const char* const States;
extern const char* const FunctionWords;
extern const char* const WeakConcepts;
extern const char* const Negators;
extern const char* const Lacks;
/// "from|to" pairs on plain text, word by word.
extern const char* const Phrases;

}  // namespace frontdesk::wordtable
