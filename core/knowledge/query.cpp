// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/knowledge/query.h"

#include "core/model/words.h"

#include <QSet>

#include <cmath>

namespace frontdesk {
namespace {

/// Bias first, then one coefficient per feature; printed by `bench_eval --dev --fit`.
constexpr std::array<double, RetrievalFeatureCount + 1> Coefficients = {-9.460, 5.364,  1.299, 0.787, 1.874,
                                                                        3.615,  -0.679, 2.202, -0.634};
constexpr int SmallCorpus = 40;

/// Words that occur in many questions without naming their subject.
bool isWeak(const QString& stem)
{
    static const QSet<QString> set = [] {
        QSet<QString> stems;
        const QStringList words = QStringLiteral(
                                      "offer sell buy bought purchase order item product work use take want have "
                                      "need cost much long many time day week month make allow receive customer "
                                      "company shop store people person new good way part come put year provide "
                                      "find stuff get got piece")
                                      .split(u' ');
        for (const QString& word : words)
            stems.insert(stemOf(word));
        return stems;
    }();
    return set.contains(stem);
}

double idf(const CorpusStatistics& statistics, const QString& stem)
{
    // A handful of passages says little about how rare a word is among customers.
    const int n = statistics.chunks == 0 ? 1 : std::max(SmallCorpus, statistics.chunks);
    const int df = statistics.chunksWithStem.value(stem, 0);
    return std::log(1.0 + (n - df + 0.5) / (df + 0.5));
}

/// The nearest stem of the documents for a misspelt word, else the word itself.
QString mended(const QString& stem, const SynonymTable& synonyms, const CorpusStatistics& statistics)
{
    if (stem.size() < 5 || statistics.chunks == 0 || statistics.chunksWithStem.contains(stem) || stem.at(0).isDigit())
        return stem;
    if (synonyms.knows(stem))
        return stem;
    const int limit = stem.size() >= 8 ? 2 : 1;
    QString best = stem;
    int bestDistance = limit + 1;
    int bestCount = 0;
    for (auto it = statistics.chunksWithStem.cbegin(); it != statistics.chunksWithStem.cend(); ++it) {
        // The first letter is nearly always right, and a wrong correction is worse than none.
        if (it.key().size() < 4 || it.key().at(0) != stem.at(0))
            continue;
        const int distance = editDistance(stem, it.key(), limit);
        const bool better = distance < bestDistance || (distance == bestDistance && it.value() > bestCount);
        if (distance <= limit && (better || (distance == bestDistance && it.value() == bestCount && it.key() < best))) {
            best = it.key();
            bestDistance = distance;
            bestCount = it.value();
        }
    }
    return best;
}

double weightOf(const QueryConcept& term, const CorpusStatistics& statistics)
{
    double weight = idf(statistics, term.stem);
    if (!statistics.chunksWithStem.contains(term.stem) && !term.alternatives.isEmpty()) {
        double sum = 0;
        for (const QString& stem : term.alternatives)
            sum += idf(statistics, stem);
        weight = sum / double(term.alternatives.size());
    }
    return isWeak(term.stem) ? weight * 0.35 : weight;
}

double bestSentenceCoverage(const KeyedQuery& query, const PassageWords& words)
{
    const KeyedQuery present = query.within(words.all);
    double best = 0;
    for (const StemKeys& sentence : words.sentences)
        best = std::max(best, present.coverage(sentence));
    return best;
}

}  // namespace

QStringList Query::searchTerms() const
{
    QStringList terms;
    for (const QueryConcept& term : concepts)
        terms << term.stem << term.alternatives;
    terms.removeDuplicates();
    return terms.mid(0, 48);
}

double Query::totalWeight() const
{
    double sum = 0;
    for (const QueryConcept& term : concepts)
        sum += term.weight;
    return sum;
}

KeyedQuery::KeyedQuery(const Query& query) : m_totalWeight(query.totalWeight())
{
    for (const QueryConcept& term : query.concepts) {
        Concept keyed{StemKeys::keyOf(term.stem), {}, 1, term.weight};
        for (const QString& stem : term.alternatives)
            keyed.alternatives.push_back(StemKeys::keyOf(stem));
        keyed.fullAlternatives = double(std::min<size_t>(3, std::max<size_t>(1, keyed.alternatives.size())));
        m_concepts.push_back(std::move(keyed));
    }
}

/// Share of the concept that a set of stems covers: the word itself counts fully, other names a little less.
double KeyedQuery::match(const Concept& term, const StemKeys& stems)
{
    const auto there = [&stems](size_t key) { return stems.contains(key); };
    double best = term.stem && there(*term.stem) ? 1.0 : 0.0;
    const auto hits = std::count_if(term.alternatives.begin(), term.alternatives.end(), there);
    if (hits > 0)
        best = std::max(best, 0.55 + 0.4 * std::min(1.0, double(hits) / term.fullAlternatives));
    return best;
}

double KeyedQuery::coverage(const StemKeys& stems) const
{
    double sum = 0;
    for (const Concept& term : m_concepts)
        sum += term.weight * match(term, stems);
    return m_totalWeight > 0 ? sum / m_totalWeight : 0;
}

double KeyedQuery::worstMiss(const StemKeys& stems) const
{
    double worst = 0;
    for (const Concept& term : m_concepts)
        worst = std::max(worst, term.weight * (1.0 - match(term, stems)));
    return m_totalWeight > 0 ? worst / m_totalWeight : 1;
}

KeyedQuery KeyedQuery::within(const StemKeys& stems) const
{
    KeyedQuery present = *this;
    const auto absent = [&stems](size_t key) { return !stems.contains(key); };
    for (Concept& term : present.m_concepts) {
        if (term.stem && absent(*term.stem))
            term.stem.reset();
        std::erase_if(term.alternatives, absent);
    }
    return present;
}

Query makeQuery(const QString& text, const SynonymTable& synonyms, const CorpusStatistics& statistics)
{
    Query query;
    QStringList mendedWords;
    const QStringList words = wordsOf(text.left(1000));
    for (const QString& word : words)
        mendedWords << (isStopWord(word) ? word : mended(stemOf(word), synonyms, statistics));
    QHash<QString, QStringList> expansions = synonyms.expansionsIn(mendedWords.join(u' '));
    QSet<QString> seen;
    for (const QString& word : mendedWords) {
        if (isStopWord(word) || (word.size() < 2 && !word.at(0).isDigit()) || seen.contains(word))
            continue;
        seen.insert(word);
        query.concepts << QueryConcept{word, expansions.take(word), 0, false};
    }
    for (auto it = expansions.cbegin(); it != expansions.cend(); ++it) {
        // A phrase lends its meaning to those of its words that carry any; a phrase of stop words stands for itself.
        bool lent = false;
        for (QueryConcept& term : query.concepts)
            if (it.key().split(u' ').contains(term.stem)) {
                term.alternatives << it.value();
                lent = true;
            }
        if (!lent)
            query.concepts << QueryConcept{it.key(), it.value(), 0, false};
    }
    for (QueryConcept& term : query.concepts) {
        term.alternatives.removeDuplicates();
        term.known = statistics.chunksWithStem.contains(term.stem) || !term.alternatives.isEmpty();
        term.weight = term.stem.contains(u' ') && !seen.contains(term.stem) ? 0.8 : weightOf(term, statistics);
    }
    std::sort(query.concepts.begin(), query.concepts.end(),
              [](const QueryConcept& a, const QueryConcept& b) { return a.stem < b.stem; });
    return query;
}

bool leansOnHistory(const QString& text, const Query& query)
{
    static const QSet<QString> pointers = {QStringLiteral("it"),    QStringLiteral("that"), QStringLiteral("they"),
                                           QStringLiteral("those"), QStringLiteral("them"), QStringLiteral("this"),
                                           QStringLiteral("then"),  QStringLiteral("one"),  QStringLiteral("ones")};
    const QStringList words = wordsOf(text);
    if (words.isEmpty())
        return false;
    const QString first = words.first();
    if (first == u"and" || first == u"or" || first == u"but" || (words.size() > 1 && words.at(1) == u"about"))
        return true;
    const bool points = std::any_of(words.begin(), words.end(), [](const QString& w) { return pointers.contains(w); });
    // One word ("internationally?") cannot stand alone; two ("return policy") can.
    return query.concepts.size() <= 1 || (points && query.concepts.size() <= 5);
}

Query joined(const Query& query, const Query& earlier)
{
    Query both = query;
    for (QueryConcept term : earlier.concepts) {
        const bool present = std::any_of(both.concepts.begin(), both.concepts.end(),
                                         [&term](const QueryConcept& c) { return c.stem == term.stem; });
        term.weight *= 0.5;
        if (!present)
            both.concepts << term;
    }
    return both;
}

RetrievalFeatures featuresOf(const KeyedQuery& query, const PassageWords& words, double relative, double prior,
                             double priorOfAll)
{
    return {relative,
            query.coverage(words.all),
            query.coverage(words.heading),
            bestSentenceCoverage(query, words),
            prior,
            query.worstMiss(words.all),
            std::min(1.0, query.totalWeight() / 12.0),
            std::min(1.0, priorOfAll)};
}

double rankingLogit(const RetrievalFeatures& features)
{
    double sum = Coefficients[0];
    for (size_t i = 0; i < features.size(); ++i)
        sum += Coefficients[i + 1] * features[i];
    return sum;
}

double calibratedScore(const RetrievalFeatures& features, const RelevanceScale& scale)
{
    return scale.probability(rankingLogit(features));
}

}  // namespace frontdesk
