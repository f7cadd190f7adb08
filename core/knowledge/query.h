// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/knowledge/passagewords.h"
#include "core/knowledge/relevancescale.h"
#include "core/knowledge/retriever.h"

#include <optional>
#include <vector>

namespace frontdesk {

/// One thing the customer asked about: a word and what else it may be called.
struct QueryConcept {
    QString stem;
    QStringList alternatives;  ///< stems
    double weight = 0;         ///< inverse document frequency, damped for words that say little
    bool known = false;        ///< the stem or an alternative occurs somewhere in the documents
};

struct Query {
    QList<QueryConcept> concepts;
    [[nodiscard]] QStringList searchTerms() const;
    [[nodiscard]] double totalWeight() const;
};

/// A query as the ranking compares it with many passages: hashes instead of words. Value; built once for each ranking.
class KeyedQuery {
public:
    explicit KeyedQuery(const Query& query);
    [[nodiscard]] double totalWeight() const { return m_totalWeight; }
    /// Share of its weight that a set of stems covers, 0..1.
    [[nodiscard]] double coverage(const StemKeys& stems) const;
    /// Largest share of the question that one concept missing from the passage makes up, 0..1.
    [[nodiscard]] double worstMiss(const StemKeys& stems) const;
    /// The same query, knowing only what stands in `stems`: quicker to compare with their parts.
    [[nodiscard]] KeyedQuery within(const StemKeys& stems) const;

private:
    struct Concept {
        std::optional<size_t> stem;  ///< none: it is known not to be there
        std::vector<size_t> alternatives;
        double fullAlternatives = 1;  ///< as many hits count in full
        double weight = 0;
    };
    [[nodiscard]] static double match(const Concept& term, const StemKeys& stems);

    std::vector<Concept> m_concepts;
    double m_totalWeight = 0;
};

/// Normalises, drops stop words, mends typing errors against the words of the documents, expands synonyms. Pure.
[[nodiscard]] Query makeQuery(const QString& text, const SynonymTable& synonyms, const CorpusStatistics& statistics);
/// "and internationally?", "what about that one": the message leans on what was said before.
[[nodiscard]] bool leansOnHistory(const QString& text, const Query& query);
/// The concepts of `earlier` join with half their weight.
[[nodiscard]] Query joined(const Query& query, const Query& earlier);

/// What the calibration sees of one passage: `relative` = its index score over the best one.
[[nodiscard]] RetrievalFeatures featuresOf(const KeyedQuery& query, const PassageWords& words, double relative,
                                           double prior, double priorOfAll);
/// Log odds that a candidate answers: the order of the passages.
[[nodiscard]] double rankingLogit(const RetrievalFeatures& features);
/// Probability that the best candidate answers: the ranking's log odds (coefficients from `bench_eval --dev --fit`),
/// scaled as `frontdesk eval calibrate` found.
[[nodiscard]] double calibratedScore(const RetrievalFeatures& features, const RelevanceScale& scale);

}  // namespace frontdesk
