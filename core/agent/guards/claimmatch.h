// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/agent/guards/groundcheck.h"

namespace frontdesk {

/// What a figure is about: meanings and how much each tells, the nearer the more.
struct Subject {
    QHash<QString, double> weights;
    double total = 0;
    double own = 0;  ///< share of the words of the sentence itself that the sources know, 0..1
};

/// The word is implied by the kind of figure.
[[nodiscard]] bool saidByKind(FactKind kind, const QString& meaning);
/// From the words around the figure; from the sentences in `more` when there are too few.
[[nodiscard]] Subject subjectOf(const Fact& fact, const ReadSentence& claim, const Evidence& evidence,
                                const QList<const ReadSentence*>& more);
/// 0..1: how much of the claim's subject stands around `known`. 0 when they speak of different weekdays.
[[nodiscard]] double nearness(const Subject& subject, const Fact& fact, const ReadSentence& claim,
                              const Evidence::Unit& unit, const Fact& known, const Evidence& evidence);
/// The same figure but for rounding.
[[nodiscard]] bool closeTo(double a, double b, double tolerance = 0.0005);
/// A word that tells something stands in both.
[[nodiscard]] bool speaksOf(const ReadSentence& sentence, const Evidence::Unit& unit);
/// Are these two of a kind, so that they can agree or differ?
[[nodiscard]] bool comparable(const Fact& claim, const Fact& known);
[[nodiscard]] bool sameValue(const Fact& claim, const Fact& known);
/// Nothing is claimed by it ("one" of something, a year in passing).
[[nodiscard]] bool isIdle(const Fact& fact);
/// The sentence part around the fact denies it.
[[nodiscard]] bool deniedAt(const ReadSentence& sentence, const Fact& fact);
/// The date or span follows from others: counted from today, the days between two dates.
[[nodiscard]] bool derived(const Fact& fact, const ReadSentence& claim, const Evidence& evidence, QDate today);
/// The sentence says that its price is reckoned ("together", "for two", "what remains"), and prices of the sources give it: sums of
/// up to three, so many times each, what is left of one, a share of it.
[[nodiscard]] bool isSummed(const Fact& money, const ReadSentence& claim, const ReadSentence& customer,
                            const Evidence& evidence);
/// "more than 7", "at most 7", "mehr als 7": the figure is a limit. "7 more than before" is none.
[[nodiscard]] bool isLimit(const ReadSentence& sentence, const Fact& fact);
/// Is it the difference of two of them?
[[nodiscard]] bool differBy(double value, const QList<double>& values);
/// The claim multiplies a price of the sources by this number: "two adults pay 13 euros".
[[nodiscard]] bool counts(const Fact& fact, const ReadSentence& claim, const Evidence& evidence);
/// What says that fewer may be than the claim says: "up to 4 guests" of "5 guests may come". Null = nothing, or other sources
/// know as many.
[[nodiscard]] const Evidence::Unit* boundBelow(const Fact& fact, const ReadSentence& claim, const Evidence& evidence);
/// So many may be, as the sources name a bound above: "up to 4 guests" bears out "3 guests may come".
[[nodiscard]] bool isWithinBound(const Fact& fact, const ReadSentence& claim, const Evidence& evidence);
/// The figure follows from the sources by reckoning: so many times a price, half of it, the days between two dates.
[[nodiscard]] bool reckoned(const Fact& fact, const ReadSentence& claim, const ReadSentence& customer,
                            const Evidence& evidence);
/// Is the date on the weekday that it names?
[[nodiscard]] GroundVerdict checkCalendar(const ReadSentence& claim, const Evidence& evidence, QDate today);
/// "Five days are free" beside "longer than five days costs 2 euros".
[[nodiscard]] bool onOtherSide(const ReadSentence& claim, const ReadSentence& known);
/// "Free up to 800" where the sources say "free from 800".
[[nodiscard]] GroundVerdict checkFreeLimit(const ReadSentence& claim, const Evidence& evidence);
/// A proper name that neither the sources nor the customer know; empty = none.
[[nodiscard]] QString unknownName(const QString& sentence, const Evidence& evidence, const ClaimContext& context);
/// Does it name weekdays that the closest sentence of the sources does not mean, or call a day closed that is open?
[[nodiscard]] GroundVerdict checkDays(const ReadSentence& claim, const Evidence& evidence);
/// A name of the sources stands where they name another one; empty verdict = no.
[[nodiscard]] GroundVerdict checkSwappedName(const ReadSentence& claim, const Evidence& evidence);
/// Does it say of one object of a result what stands at another, or call it in a state that it is not in?
[[nodiscard]] GroundVerdict checkRecords(const ReadSentence& claim, const Evidence& evidence);
/// Does it put a word that no source knows where the closest sentence of the sources has another one?
[[nodiscard]] GroundVerdict checkSlots(const ReadSentence& claim, const ReadSentence& customer,
                                       const Evidence& evidence);
/// The words of the sentence that belong to this figure and to no other of its kind.
[[nodiscard]] QSet<QString> wordsFor(const ReadSentence& claim, const Fact& fact);
/// The words right behind a figure, at most three, up to one of grammar: "small", "bags" of "4 small bags in". Plain words.
[[nodiscard]] QStringList countedWords(const ReadSentence& sentence, const Fact& fact);
/// Several figures of a kind stand in the unit, and the claim's words belong to another one than the claimed.
[[nodiscard]] bool takenFromNeighbour(const Fact& fact, const ReadSentence& claim, const Evidence::Unit& unit);
/// Does it say of one name what the sources say of another?
[[nodiscard]] GroundVerdict checkMixed(const ReadSentence& claim, const Evidence& evidence);
/// Is it written in German, as far as one sentence tells?
[[nodiscard]] bool looksGerman(const QString& sentence);
/// Does it say that there is something, or a condition, of which no source knows a word?
[[nodiscard]] GroundVerdict checkNovelty(const ReadSentence& claim, const ReadSentence& customer,
                                         const Evidence& evidence);
/// Weekdays that a sentence part speaks of: its own, else those before it, else those behind it.
[[nodiscard]] QSet<int> daysNear(const ReadSentence& sentence, int clause);
/// "only", "nur", "solo": limits what it stands beside.
[[nodiscard]] bool isOnlyWord(const QString& plainWord);
/// What a clause with such a word and the conditions behind it say: "Bikes are carried only", "if folded". Empty where the
/// clause begins with the word: "only the first hour is free" denies the rest.
[[nodiscard]] QSet<QString> limitedIn(const ReadSentence& sentence, int clause);
/// The sentence has a condition, or speaks of one thing, of the customer's own case or of what else there is.
[[nodiscard]] bool isOfOneCase(const ReadSentence& sentence);
/// Does the sentence say the opposite of the closest one of the sources?
[[nodiscard]] GroundVerdict checkPolarity(const ReadSentence& claim, const ReadSentence& question,
                                          const Evidence& evidence);

}  // namespace frontdesk
