// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/agent/guards/configcache.h"
#include "core/agent/guards/publicwords.h"
#include "core/model/passage.h"

#include <QCache>

namespace frontdesk {

/// What the leak hook reads in texts that come again in turn after turn: the business's own, and passages of documents. Each is
/// read once. Nothing of customers is kept here: it would outlive their erasure. Bounded; one thread.
class SourceReader {
public:
    /// The business's own words about itself.
    struct Business {
        QString text;
        QString lower;
        QStringList domains;  ///< its own, lower case
        TextWordsPtr words;
    };
    struct Document {
        QString text;        ///< with its title and section
        QString links;       ///< the same, without lines that want a password or card elsewhere than with the business
        QString quotable;    ///< its words, single blanks between and around
        QStringList people;  ///< its lines that may hold what is private to somebody
        TextWordsPtr words;
    };

    [[nodiscard]] std::shared_ptr<const Business> business(const AgentConfigPtr& config);
    /// `domains`: of the business.
    [[nodiscard]] std::shared_ptr<const Document> document(const Passage& passage, const QStringList& domains);

private:
    static constexpr int MostDocuments = 128;

    ConfigCache<Business> m_businesses;
    QCache<QString, std::shared_ptr<const Document>> m_documents{MostDocuments};
};

}  // namespace frontdesk
