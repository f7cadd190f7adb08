// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agent/guards/publicwords.h"

#include "core/agent/guards/plainletters.h"

#include <algorithm>

namespace frontdesk {
namespace {

/// Letter or figure; `at` moves on by one character, which may be two code units.
bool isWordCharacter(const QString& text, qsizetype& at)
{
    const QChar c = text.at(at++);
    if (!c.isHighSurrogate() || at == text.size() || !text.at(at).isLowSurrogate())
        return c.isLetterOrNumber();
    return QChar::isLetterOrNumber(QChar::surrogateToUcs4(c, text.at(at++)));
}

}  // namespace

QStringList plainWords(const QString& plain)
{
    const QString text = plain.contains(u'\'') ? QString(plain).remove(u'\'') : plain;
    QStringList words;
    qsizetype begin = -1;
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype here = at;
        const bool inWord = isWordCharacter(text, at);
        if (inWord && begin < 0)
            begin = here;
        if (!inWord && begin >= 0) {
            words << text.mid(begin, here - begin);
            begin = -1;
        }
    }
    if (begin >= 0)
        words << text.mid(begin);
    return words;
}

TextWords::TextWords(const QString& text)
{
    const QString plain = plainLetters(text);
    const QStringList words = plainWords(plain);
    for (const QString& word : words) {
        m_words.insert(word);
        m_text += word % u' ';
    }
    m_compact = compactOf(plain);
}

bool PublicWords::holdsWord(const QString& plainWord) const
{
    return std::any_of(m_texts.begin(), m_texts.end(), [&](const auto& text) { return text->holdsWord(plainWord); });
}

bool PublicWords::holdsRun(const QString& words) const
{
    return std::any_of(m_texts.begin(), m_texts.end(), [&](const auto& text) { return text->holdsRun(words); });
}

bool PublicWords::holdsCompact(const QString& compact) const
{
    return std::any_of(m_texts.begin(), m_texts.end(), [&](const auto& text) { return text->holdsCompact(compact); });
}

}  // namespace frontdesk
