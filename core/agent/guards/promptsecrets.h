// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/agent/guards/publicwords.h"
#include "core/agent/guards/readings.h"

#include <QHash>
#include <QSet>
#include <QString>
#include <QStringList>

namespace frontdesk {

/// Words of every conversation, and those that only lead to a secret ("password", "internal"): they tell nothing.
[[nodiscard]] bool isOrdinaryWord(const QString& plainWord);

/// What stands in the instructions of an agent and is nobody else's business: rare tokens (code words, keys, names of
/// skills), what a line says that is marked as internal, and runs of words. Value, immutable; of 100,000 characters, 200 secrets and the first 64 characters of each.
class PromptSecrets {
public:
    PromptSecrets() = default;
    /// `skills`: names that no customer reads.
    explicit PromptSecrets(const QString& instructions, const QStringList& skills = {});

    /// The sentence, together with what was said before it, gives something away in one of its readings.
    [[nodiscard]] bool leaks(const QString& before, const Readings& sentence, const PublicWords& known) const;
    /// Characters of a growing sentence that surely begin no secret.
    [[nodiscard]] qsizetype safeLength(const QString& pending) const;
    [[nodiscard]] bool isEmpty() const { return m_values.isEmpty() && m_runs.isEmpty() && m_skills.isEmpty(); }

private:
    void addLine(const QString& line);
    void addValue(const QString& value);
    void addRuns(const QStringList& words, qsizetype length, qsizetype content);
    [[nodiscard]] bool beginsSpelled(const QStringList& spelled, const PublicWords& known) const;
    [[nodiscard]] bool holdsRun(const QStringList& words, const PublicWords& known) const;

    QStringList m_values;
    QStringList m_skills;  ///< lower case
    /// By length: a form of a part of a value, and the part.
    using Forms = QHash<qsizetype, QHash<QString, QString>>;
    [[nodiscard]] static bool holdsForm(const Forms& forms, const QString& text, const PublicWords& known);

    Forms m_windows;
    Forms m_leet;                            ///< the same, leetFolded()
    QSet<QString> m_words;                   ///< whole words
    QHash<qsizetype, QSet<QString>> m_runs;  ///< by their number of words
};

}  // namespace frontdesk
