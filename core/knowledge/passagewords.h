// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/model/passage.h"

#include <QCache>

#include <vector>

namespace frontdesk {

/// Hashes of stems, sorted: what a passage says, in the size of a few kilobytes.
class StemKeys {
public:
    StemKeys() = default;
    explicit StemKeys(const QString& text);
    [[nodiscard]] static size_t keyOf(const QString& stem);
    [[nodiscard]] bool contains(size_t key) const { return std::binary_search(m_keys.begin(), m_keys.end(), key); }
    friend StemKeys operator+(const StemKeys& a, const StemKeys& b);

private:
    std::vector<size_t> m_keys;
};

/// The words of a passage where the ranking looks for them.
struct PassageWords {
    explicit PassageWords(const Passage& passage);

    StemKeys heading;  ///< section and title
    StemKeys all;
    std::vector<StemKeys> sentences;  ///< each with the section's words
};

/// Cutting forty passages into stems was most of an answer's time: each is cut once. Bounded. One thread.
class PassageWordsCache {
public:
    explicit PassageWordsCache(int passages = 1024) : m_entries(passages) {}
    /// Valid until the next call.
    [[nodiscard]] const PassageWords& of(const Passage& passage);

private:
    struct Entry {
        QString title, section, text;  ///< shared with the passage; another document may get the same row
        PassageWords words;
    };
    QCache<qint64, Entry> m_entries;
};

}  // namespace frontdesk
