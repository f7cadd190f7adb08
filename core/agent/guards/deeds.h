// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>
#include <QStringList>

namespace frontdesk {

/// Claims of actions that may have no receipt: what a sentence states to have happened by our doing. Kinds as in receiptsOf(), and
/// "change" (something was changed), "done" (anything), "status" (of an order, looked up), "binding" (a promise in law),
/// "unread" (behind 40,000 characters nothing is looked at; no receipt backs that). By classes of verbs in the persons and
/// voices that state a deed, in English, German, Spanish, French, and the commonest words of some others. No deeds:
/// questions, conditions ("once it has been received"), what was not done, what may be done. Pure, thread-safe; linear.
[[nodiscard]] QStringList deedsClaimed(const QString& sentence);
/// One of these receipts shows that a deed of this kind happened.
[[nodiscard]] bool deedIsBacked(const QString& kind, const QStringList& receipts);

/// How far a growing sentence was looked at. Value; of one sentence, another one begins it anew.
struct ClaimScan {
    QString text;        ///< whole words that were looked at
    qsizetype at = -1;   ///< characters before the word that makes the claim; -1 = no claim yet
    bool sure = false;   ///< no word right behind it has taken the claim back ("Marked items ... cannot")
    qsizetype read = 0;  ///< characters that were read so far: each word once, with at most 400 before it
};
/// Where in a growing sentence a claim becomes one: characters that can be shown; -1 = no claim yet. By whole words (the last
/// one counts once a blank follows). Of the words behind it those in the next 300 characters may take a claim back.
[[nodiscard]] qsizetype beforeClaim(const QString& pending, ClaimScan& scan);

}  // namespace frontdesk
