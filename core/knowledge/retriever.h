// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/coro.h"
#include "core/knowledge/passagewords.h"
#include "core/knowledge/relevancescale.h"
#include "core/knowledge/synonyms.h"
#include "core/model/passage.h"

#include <QHash>
#include <QStringList>

#include <array>
#include <functional>

namespace frontdesk {

/// In how many chunks a stem occurs; made at ingest, kept in memory.
struct CorpusStatistics {
    int chunks = 0;
    QHash<QString, int> chunksWithStem;
};

inline constexpr int RetrievalFeatureCount = 8;
using RetrievalFeatures = std::array<double, RetrievalFeatureCount>;

struct RetrievalResult {
    QList<Passage> passages;            ///< best first
    QList<double> scores;               ///< calibrated probability 0..1 that the passage answers, same order
    QList<RetrievalFeatures> features;  ///< for the calibration tool, same order
    QStringList terms;                  ///< what the index was asked
    bool followUp = false;              ///< earlier messages were taken into account
};

/// Query understanding, full-text search, reranking, calibration. Engine thread, engine-lifetime.
class Retriever {
public:
    Retriever(PassageIndex& index, SynonymTable synonyms) : m_index(index), m_synonyms(std::move(synonyms)) {}

    /// Document stem -> probability that the text is about it; from the intent model, optional.
    using TopicPrior = std::function<QHash<QString, double>(const QString& text)>;
    void setTopicPrior(TopicPrior prior) { m_prior = std::move(prior); }
    void setStatistics(CorpusStatistics statistics) { m_statistics = std::move(statistics); }
    void setScale(RelevanceScale scale) { m_scale = scale; }
    void setSynonyms(SynonymTable synonyms) { m_synonyms = std::move(synonyms); }

    /// `recentUserTexts`: earlier messages of this customer, oldest first. Errors: those of the index, Timeout.
    [[nodiscard]] Task<RetrievalResult> retrieve(QString query, QStringList recentUserTexts, int limit);

private:
    PassageIndex& m_index;
    SynonymTable m_synonyms;
    CorpusStatistics m_statistics;
    TopicPrior m_prior;
    RelevanceScale m_scale;
    PassageWordsCache m_words;
};

}  // namespace frontdesk
