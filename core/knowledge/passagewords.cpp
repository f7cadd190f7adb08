// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/knowledge/passagewords.h"

#include "core/model/sentencesplitter.h"
#include "core/model/words.h"

namespace frontdesk {

size_t StemKeys::keyOf(const QString& stem) { return qHash(stem, size_t(0x5f3759df)); }

StemKeys::StemKeys(const QString& text)
{
    const QStringList words = wordsOf(text);
    m_keys.reserve(size_t(words.size()));
    for (const QString& word : words)
        m_keys.push_back(keyOf(stemOf(word)));
    std::sort(m_keys.begin(), m_keys.end());
    m_keys.erase(std::unique(m_keys.begin(), m_keys.end()), m_keys.end());
    m_keys.shrink_to_fit();
}

StemKeys operator+(const StemKeys& a, const StemKeys& b)
{
    StemKeys both;
    both.m_keys.reserve(a.m_keys.size() + b.m_keys.size());
    std::set_union(a.m_keys.begin(), a.m_keys.end(), b.m_keys.begin(), b.m_keys.end(), std::back_inserter(both.m_keys));
    return both;
}

PassageWords::PassageWords(const Passage& passage)
    : heading(passage.section % u' ' % passage.title), all(heading + StemKeys(passage.text))
{
    const StemKeys section(passage.section);
    const QStringList parts = SentenceSplitter::split(passage.text);
    for (const QString& sentence : parts)
        sentences.push_back(StemKeys(sentence) + section);
}

const PassageWords& PassageWordsCache::of(const Passage& passage)
{
    const qint64 key = passage.chunkId.value;
    const Entry* const known = m_entries.object(key);
    if (known && known->text == passage.text && known->section == passage.section && known->title == passage.title)
        return known->words;
    auto* const made = new Entry{passage.title, passage.section, passage.text, PassageWords(passage)};
    m_entries.insert(key, made);
    return made->words;
}

}  // namespace frontdesk
