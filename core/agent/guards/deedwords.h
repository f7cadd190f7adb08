// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

/// The data of deeds.cpp: patterns on lower-case text without accents.
namespace frontdesk::deedwords {

struct List {
    const char* name;   ///< in patterns as "{name}"
    const char* words;  ///< alternatives
};
struct Kind {
    const char* kind;
    const char* words;
};

struct Claim {
    bool own;  ///< somebody of ours says "I" or "we"
    const char* pattern;
};

/// A list may hold others.
[[nodiscard]] std::span<const List> lists();
[[nodiscard]] std::span<const Claim> claims();
/// The first that fits tells the kind.
[[nodiscard]] std::span<const Kind> kinds();
/// Promises in law that only the business can make.
extern const char* const Binding;
/// Spanish and others: only the accent tells "I cancelled" from "cancel!"; on text as written.
extern const char* const Preterites;

}  // namespace frontdesk::deedwords
