// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/knowledge/retriever.h"

#include "core/knowledge/query.h"

namespace frontdesk {
namespace {

constexpr int Candidates = 40;
/// Documents of the owner that the intent model was not trained on: how well the words fit stands in for its opinion.
constexpr double UnknownDocumentPrior = 0.5;
enum FeatureIndex : size_t { CoverageFeature = 1, SentenceFeature = 3, PriorFeature = 4 };

struct Ranked {
    Passage passage;
    RetrievalFeatures features;
    double score = 0;
};

QList<Ranked> rank(const Query& asked, const QList<Passage>& passages, const QHash<QString, double>& prior,
                   PassageWordsCache& words, const RelevanceScale& scale)
{
    QList<Ranked> ranked;
    const KeyedQuery query(asked);
    const double best = passages.isEmpty() ? 0 : passages.first().bm25;
    double all = 0;
    for (const double value : prior)
        all += value;
    for (const Passage& passage : passages) {
        const bool known = prior.isEmpty() || prior.contains(passage.document);
        const double relative = best > 0 ? passage.bm25 / best : 0;
        Ranked row{passage,
                   featuresOf(query, words.of(passage), relative, prior.value(passage.document, 0), known ? all : 0),
                   0};
        if (!known)
            row.features[PriorFeature] = UnknownDocumentPrior * row.features[CoverageFeature]
                                         * row.features[SentenceFeature];
        row.score = calibratedScore(row.features, scale);
        ranked << row;
    }
    std::stable_sort(ranked.begin(), ranked.end(), [](const Ranked& a, const Ranked& b) { return a.score > b.score; });
    return ranked;
}

double topScore(const QList<Ranked>& ranked) { return ranked.isEmpty() ? 0 : ranked.first().score; }

}  // namespace

Task<RetrievalResult> Retriever::retrieve(QString query, QStringList recentUserTexts, int limit)
{
    const QString earlierText = recentUserTexts.isEmpty() ? QString() : recentUserTexts.last();
    const Query own = makeQuery(query, m_synonyms, m_statistics);
    const bool leans = !earlierText.isEmpty() && leansOnHistory(query, own);
    const Query both = leans ? joined(own, makeQuery(earlierText, m_synonyms, m_statistics)) : own;
    RetrievalResult result;
    result.terms = both.searchTerms();
    if (result.terms.isEmpty())
        co_return result;
    const QFuture<Result<QList<Passage>>> searching = m_index.searchPassages(result.terms, Candidates);
    const Result<QList<Passage>> found = co_await searching;
    if (!found)
        co_return found.error();
    QList<Ranked> ranked = rank(own, *found, m_prior ? m_prior(query) : QHash<QString, double>(), m_words, m_scale);
    if (leans) {
        const QString together = earlierText % u' ' % query;
        const QList<Ranked> joinedRank = rank(both, *found, m_prior ? m_prior(together) : QHash<QString, double>(),
                                              m_words, m_scale);
        result.followUp = topScore(joinedRank) > topScore(ranked);
        if (result.followUp)
            ranked = joinedRank;
    }
    for (const Ranked& row : ranked.mid(0, limit)) {
        result.passages << row.passage;
        result.scores << row.score;
        result.features << row.features;
    }
    co_return result;
}

}  // namespace frontdesk
