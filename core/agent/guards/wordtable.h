// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>
#include <QStringList>

namespace frontdesk::wordtable {

/// What the check of claims knows of words: English, and the commonest support words of German, Spanish and French.
/// Words are lower case without accents (plain()). Thread-safe, pure.

/// Lower case, without accents; "ss" for the sharp s.
[[nodiscard]] QString plain(const QString& word);
/// One name for all that mean the same ("delivery", "Versand", "shipping" -> "ship"); else the stem of the word.
[[nodiscard]] QString conceptOf(const QString& plainWord);
/// The table names what the word means; its stem alone is no meaning.
[[nodiscard]] bool hasConcept(const QString& plainWord);
/// Words of grammar: they carry no subject.
[[nodiscard]] bool isFunctionWord(const QString& plainWord);
/// Verbs and nouns that say little ("have", "offer", "possible"): they carry little weight.
[[nodiscard]] bool isWeak(const QString& meaning);
/// Turns the sentence part it stands in into its contrary: "not", "never", "nicht", "nunca", "pas".
[[nodiscard]] bool isNegator(const QString& plainWord);
/// Concerns the word behind it: "without", "ohne", "sin".
[[nodiscard]] bool isLack(const QString& plainWord);
/// Concepts that cannot both be true of one thing ("open", "closed").
[[nodiscard]] QStringList contrariesOf(const QString& meaning);
/// The family of things of which one is not the other ("dhl" and "ups" are carriers); empty = none.
[[nodiscard]] QString familyOf(const QString& meaning);
/// `wide` is the word for all such things as `narrow` ("card" and "visa").
[[nodiscard]] bool covers(const QString& wide, const QString& narrow);
/// A family whose members may only be named when a source names them (payments, countries, carriers, allergens).
[[nodiscard]] bool isStrictFamily(const QString& family);
/// How far an order, a booking or a request is ("pending", "shipped"); empty = no such word.
[[nodiscard]] QString stateOf(const QString& plainWord);
/// What is in the one state cannot be in the other.
[[nodiscard]] bool statesExclude(const QString& one, const QString& other);
/// "yes" = 1, "no" = -1, else 0, for the first word of an answer.
[[nodiscard]] int yesOrNo(const QString& plainWord);

/// A stem of the thesaurus of common English words (resources/words).
[[nodiscard]] bool isCommonWord(const QString& stem);
/// Mean nearly the same: one synset, one the word for the other's kind, or made of each other.
[[nodiscard]] bool near(const QString& one, const QString& other);
/// Exclude each other, as the thesaurus has it.
[[nodiscard]] bool opposed(const QString& one, const QString& other);
/// Are of one kind: "milk" and "coffee".
[[nodiscard]] bool kin(const QString& one, const QString& other);

/// The text with turns of phrase made plain ("free of charge" -> "free", "no later than" -> "within") and fixed pairs of
/// words joined ("gift card" -> "giftcard"). Lower case, accents removed.
[[nodiscard]] QString plainPhrases(QString lowered);

}  // namespace frontdesk::wordtable
