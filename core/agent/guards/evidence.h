// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/agent/guards/readsentence.h"
#include "core/base/json.h"

#include <QHash>

namespace frontdesk {

/// What an answer may rest on: sentences of passages, of the profile, and the values of skills' results. Value.
class Evidence {
public:
    struct Unit {
        ReadSentence statement;
        QHash<QString, double> meanings;  ///< of the sentence 1, of its heading less
        QString source;
        bool german = false;  ///< every noun has a capital there
        int record = -1;      ///< of a skill's result: the object whose value it is
        QString key;          ///< of a skill's result: the names of its fields, "order status"
    };
    /// An object of a skill's result.
    struct Record {
        int list = -1;        ///< those of one list are told apart; -1 = in no list
        QSet<QString> names;  ///< what it is called by
        QSet<QString> says;   ///< all its values
    };

    /// `heading` says what the text is about ("Shipping", the title of the document).
    void addText(const QString& source, const QString& heading, const QString& text);
    /// Each value with the words of its keys; what names the object says what it is about.
    void addJson(const QString& source, const Json& content);

    [[nodiscard]] const QList<Unit>& units() const { return m_units; }
    [[nodiscard]] const QList<Record>& records() const { return m_records; }
    /// The one record of a list that these words call by a name that none of its sisters has; -1 = none or several.
    [[nodiscard]] int recordNamed(const QSet<QString>& meanings) const;
    /// Objects of results were left out, being too many (300) or saying too much: what they say supports nothing, and that
    /// nothing here contradicts a claim about them proves nothing.
    [[nodiscard]] bool leavesOut() const { return m_leavesOut; }
    [[nodiscard]] bool isEmpty() const { return m_units.isEmpty(); }
    /// Rarer words tell more; of an unknown word that of the rarest.
    [[nodiscard]] double weightOf(const QString& meaning) const;
    [[nodiscard]] bool knows(const QString& meaning) const { return m_counts.contains(meaning); }
    /// A word of the sources means nearly the same, or (within a word) holds it.
    [[nodiscard]] bool knowsNear(const QString& meaning) const;
    /// Is written with a capital inside a sentence.
    [[nodiscard]] bool isName(const QString& meaning) const;
    /// The unit names somebody or something that `claim` does not.
    [[nodiscard]] bool namesAnother(const Unit& unit, const ReadSentence& claim) const;
    /// The text contains this, as plain text.
    [[nodiscard]] bool contains(const QString& plainText) const { return m_text.contains(plainText); }

private:
    /// Where a value stands in a skill's result.
    struct Spot {
        QString source;
        QStringList heading;
        QString path;
        int record = -1;
        int list = -1;
    };
    void addUnit(const QString& source, const QStringList& heading, const QString& sentence,
                 const QHash<QString, double>& before = {});
    void addName(const QString& word);
    void addValue(const Spot& spot, const Json& value);
    void addObject(const Spot& spot, const Json& value);
    void addScalar(const Spot& spot, const QString& sentence);

    QList<Unit> m_units;
    QList<Record> m_records;
    int m_lists = 0;
    bool m_leavesOut = false;
    QHash<QString, QHash<int, int>> m_called;  ///< name -> list -> its record of that name, -1 = several
    QHash<QString, int> m_counts;              ///< units that say the word
    QHash<QString, QString> m_names;           ///< meaning -> the word; written with a capital somewhere
    QSet<QString> m_ordinary;                  ///< words that are written small as well
    QString m_text;                            ///< plain
};

}  // namespace frontdesk
