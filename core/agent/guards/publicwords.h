// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QSet>
#include <QString>
#include <QStringList>

#include <memory>
#include <vector>

namespace frontdesk {

/// The words of a plain text.
[[nodiscard]] QStringList plainWords(const QString& plain);

/// One text as it is compared with what is about to be said. Value, immutable.
class TextWords {
public:
    explicit TextWords(const QString& text);
    [[nodiscard]] bool holdsWord(const QString& plainWord) const { return m_words.contains(plainWord); }
    [[nodiscard]] bool holdsRun(const QString& words) const { return m_text.contains(u' ' % words % u' '); }
    [[nodiscard]] bool holdsCompact(const QString& compact) const { return m_compact.contains(compact); }

private:
    QSet<QString> m_words;
    QString m_text = QStringLiteral(" ");  ///< its words, single blanks between
    QString m_compact;
};

using TextWordsPtr = std::shared_ptr<const TextWords>;

/// What anybody may hear, for comparing: texts next to each other, none of which runs into the next. Value; built once a turn.
class PublicWords {
public:
    void add(TextWordsPtr text) { m_texts.push_back(std::move(text)); }
    void add(const QString& text) { add(std::make_shared<const TextWords>(text)); }
    [[nodiscard]] bool holdsWord(const QString& plainWord) const;
    [[nodiscard]] bool holdsRun(const QString& words) const;
    [[nodiscard]] bool holdsCompact(const QString& compact) const;

private:
    std::vector<TextWordsPtr> m_texts;
};

}  // namespace frontdesk
