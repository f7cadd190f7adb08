// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/mutator.h"

#include <array>

namespace frontdesk::fuzz {
namespace {

constexpr int MostChanges = 5;
constexpr qsizetype MostInserted = 64;
constexpr qsizetype MostRepeats = 40;
/// Bytes that mean something to one parser or another; the last one is the zero at the end.
constexpr auto Telling = std::to_array("\n\r\t \"'\\:,;%{}[]<>&=#-/\xff\x7f\xc0\x80");

const QByteArrayList& edgeNumbers()
{
    static const QByteArrayList numbers{"0",
                                        "-1",
                                        "1",
                                        "00",
                                        "127",
                                        "128",
                                        "255",
                                        "256",
                                        "65535",
                                        "65536",
                                        "16384",
                                        "2147483647",
                                        "2147483648",
                                        "4294967296",
                                        "-2147483649",
                                        "9223372036854775807",
                                        "9223372036854775808",
                                        "18446744073709551615",
                                        "18446744073709551616",
                                        "1e999",
                                        "0x10",
                                        "1.5",
                                        "+5",
                                        "99999999999999999999999999"};
    return numbers;
}

bool isDigit(char c) { return c >= '0' && c <= '9'; }

}  // namespace

Mutator::Mutator(quint64 seed, QByteArrayList tokens, qsizetype maxBytes)
    : m_random(seed), m_tokens(std::move(tokens)), m_maxBytes(maxBytes)
{
}

qsizetype Mutator::below(qsizetype bound) { return bound <= 0 ? 0 : qsizetype(m_random() % quint64(bound)); }

QByteArray Mutator::mutate(QByteArray input, const QByteArray& other)
{
    const qsizetype changes = 1 + below(MostChanges);
    for (qsizetype i = 0; i < changes; ++i)
        change(input, other);
    input.truncate(m_maxBytes);
    return input;
}

void Mutator::change(QByteArray& bytes, const QByteArray& other)
{
    switch (below(8)) {
    case 0:
    case 1: return changeBytes(bytes);
    case 2: return changeRange(bytes);
    case 3: return changeNumber(bytes);
    case 4: return changeLines(bytes);
    case 5: return splice(bytes, other);
    default: return insertToken(bytes);
    }
}

void Mutator::changeBytes(QByteArray& bytes)
{
    const qsizetype at = below(bytes.size());
    if (bytes.isEmpty() || below(4) == 0) {
        bytes.insert(at, char(below(256)));
        return;
    }
    switch (below(4)) {
    case 0: bytes[at] = char(bytes[at] ^ (1 << below(8))); break;
    case 1: bytes[at] = char(below(256)); break;
    case 2: bytes[at] = char(bytes[at] + 1 - 2 * below(2)); break;
    default: bytes[at] = Telling[size_t(below(qsizetype(Telling.size())))]; break;
    }
}

void Mutator::changeRange(QByteArray& bytes)
{
    const qsizetype at = below(bytes.size());
    const qsizetype length = qMin(bytes.size() - at, 1 + below(below(4) == 0 ? bytes.size() : MostInserted));
    switch (below(5)) {
    case 0: bytes.truncate(at); break;
    case 1: bytes.remove(at, length); break;
    case 2: bytes.insert(below(bytes.size() + 1), bytes.mid(at, length)); break;
    case 3: bytes.insert(at, bytes.mid(at, length).repeated(1 + below(MostRepeats))); break;
    default:
        for (qsizetype i = 0; i < qMin(length, MostInserted); ++i)
            bytes.insert(at, char(below(256)));
    }
}

void Mutator::changeNumber(QByteArray& bytes)
{
    const qsizetype start = below(bytes.size());
    for (qsizetype i = start; i < bytes.size(); ++i) {
        if (!isDigit(bytes[i]))
            continue;
        qsizetype end = i;
        while (end < bytes.size() && isDigit(bytes[end]))
            ++end;
        bytes.replace(i, end - i, edgeNumbers()[below(edgeNumbers().size())]);
        return;
    }
}

void Mutator::changeLines(QByteArray& bytes)
{
    QByteArrayList lines = bytes.split('\n');
    const qsizetype from = below(lines.size());
    const qsizetype to = below(lines.size());
    switch (below(4)) {
    case 0: lines.insert(to, lines[from]); break;
    case 1: lines.swapItemsAt(from, to); break;
    case 2: lines.removeAt(from); break;
    default: lines[from].prepend(QByteArray(below(6), ' ')); break;
    }
    bytes = lines.join('\n');
}

void Mutator::insertToken(QByteArray& bytes)
{
    if (m_tokens.isEmpty())
        return changeBytes(bytes);
    const QByteArray token = m_tokens[below(m_tokens.size())];
    const qsizetype at = below(bytes.size() + 1);
    if (below(2) == 0)
        bytes.insert(at, token);
    else
        bytes.replace(at, qMin(token.size(), bytes.size() - at), token);
}

void Mutator::splice(QByteArray& bytes, const QByteArray& other)
{
    const qsizetype from = below(other.size());
    const QByteArray piece = other.mid(from, 1 + below(other.size() - from));
    const qsizetype at = below(bytes.size() + 1);
    if (below(2) == 0)
        bytes = bytes.left(at) + piece;
    else
        bytes.insert(at, piece);
}

}  // namespace frontdesk::fuzz
