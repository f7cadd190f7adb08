// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>

namespace frontdesk {

/// What is needed to put the chat on a page.
struct SnippetFacts {
    QString baseUrl;  ///< public address of this program, with or without a slash at the end
    QString companyName;
    QString phone, email;  ///< shown when the program does not answer
    QString language;      ///< of the fallback's words: "en", "de", "es"
};

/// The lines for the owner's web site: the script, and in it what visitors see when this computer is off. Everything
/// that comes from the owner is escaped for the place where it stands. Pure.
[[nodiscard]] QString makeSnippet(const SnippetFacts& facts);

}  // namespace frontdesk
