// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"

#include <QHash>
#include <QSet>
#include <QString>
#include <QStringList>

namespace frontdesk {

/// Words that customers use for the words of the documents. Pure value; terms are Porter stems.
class SynonymTable {
public:
    /// Reads the `synonyms` list of intents.yml: each entry is {say: [phrases], mean: [words]}; `mean` words stand for
    /// each other too when `say` is empty. Errors: NotFound, InvalidInput.
    [[nodiscard]] static Result<SynonymTable> load(const QString& path);

    void add(const QStringList& say, const QStringList& mean);
    /// Stems that a content word of the text (or a phrase in it) may also stand for: said stem -> meant stems.
    /// A phrase is keyed by its stems joined with a blank.
    [[nodiscard]] QHash<QString, QStringList> expansionsIn(const QString& text) const;

    /// The stem occurs in some phrase: it is a word that customers use, not a typing error.
    [[nodiscard]] bool knows(const QString& stem) const { return m_said.contains(stem); }

private:
    QHash<QString, QStringList> m_meant;
    QSet<QString> m_said;
    int m_longest = 1;  ///< words in the longest phrase
};

}  // namespace frontdesk
