// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>
#include <QByteArrayList>

#include <random>

namespace frontdesk::fuzz {

/// Changes inputs at random, but always the same way for the same seed: bits, bytes, tokens of the target's language,
/// numbers at the edges, lines moved or doubled, two inputs joined. Pure value.
class Mutator {
public:
    Mutator(quint64 seed, QByteArrayList tokens, qsizetype maxBytes);

    /// One to five changes; `other` is another input to take pieces from.
    [[nodiscard]] QByteArray mutate(QByteArray input, const QByteArray& other);
    /// 0 .. bound - 1.
    [[nodiscard]] qsizetype below(qsizetype bound);

private:
    void change(QByteArray& bytes, const QByteArray& other);
    void changeBytes(QByteArray& bytes);
    void changeRange(QByteArray& bytes);
    void changeNumber(QByteArray& bytes);
    void changeLines(QByteArray& bytes);
    void insertToken(QByteArray& bytes);
    void splice(QByteArray& bytes, const QByteArray& other);

    std::mt19937_64 m_random;
    QByteArrayList m_tokens;
    qsizetype m_maxBytes;
};

}  // namespace frontdesk::fuzz
