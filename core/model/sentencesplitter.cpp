// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/sentencesplitter.h"

#include <QSet>
#include <QTextBoundaryFinder>

#include <algorithm>

namespace frontdesk {
namespace {

/// Words before a full stop that rarely end a sentence.
bool isAbbreviation(const QString& word)
{
    static const QSet<QString> set = [] {
        const QStringList list = QStringLiteral(
                                     "mr mrs ms dr prof st ave rd no nos vs etc e.g i.e approx ca inc ltd co corp "
                                     "dept est fig jr sr tel ext min max vol pp u.s u.k jan feb mar apr jun jul "
                                     "aug sep sept oct nov dec mon tue wed thu fri sat sun")
                                     .split(u' ');
        return QSet<QString>(list.begin(), list.end());
    }();
    return set.contains(word.toLower()) || (word.size() == 1 && word.at(0).isLetter() && word.at(0).isUpper());
}

/// The boundary at `at` follows an abbreviation. What stands before `start` was cut off and may be gone already.
bool followsAbbreviation(const QString& text, qsizetype start, qsizetype at)
{
    qsizetype end = at;
    while (end > start && text.at(end - 1).isSpace()) {
        if (text.at(end - 1) == u'\n')
            return false;
        --end;
    }
    if (end == start || text.at(end - 1) != u'.')
        return false;
    qsizetype begin = end - 1;
    while (begin > start && (text.at(begin - 1).isLetter() || text.at(begin - 1) == u'.'))
        --begin;
    return isAbbreviation(text.mid(begin, end - 1 - begin));
}

/// The rules look ahead for a lower-case letter behind blanks, digits and quotes: before one of these has arrived the
/// boundary is not certain.
bool decided(const QString& text, qsizetype at)
{
    for (qsizetype i = at; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (c.isLetter() || c == u'.' || c == u'!' || c == u'?' || c == u'\n' || c == u'\u2029')
            return true;
    }
    return false;
}

/// Only behind one of these can a sentence end.
bool mayEnd(QChar c)
{
    return c == u'.' || c == u'!' || c == u'?' || c == u'\n' || c == u'\r' || c == u'\v' || c == u'\f'
           || (c.unicode() >= 0x80 && !c.isLetterOrNumber());
}

/// Something that may be an end still waits for the letter that decides it.
bool isOpen(const QString& text)
{
    for (qsizetype i = text.size() - 1; i >= 0; --i) {
        if (text.at(i).isLetter())
            return false;
        if (mayEnd(text.at(i)))
            return true;
    }
    return false;
}

}  // namespace

QStringList SentenceSplitter::feed(const QString& delta)
{
    // The rules of Unicode cost more than all else here: most deltas of a stream can change nothing.
    const bool looks = isOpen(m_buffer) || std::any_of(delta.begin(), delta.end(), mayEnd);
    m_buffer += delta;
    return looks ? takeComplete(false) : QStringList();
}

QStringList SentenceSplitter::flush()
{
    QStringList pieces = takeComplete(true);
    if (!m_buffer.isEmpty())
        pieces << m_buffer;
    m_buffer.clear();
    return pieces;
}

QStringList SentenceSplitter::takeComplete(bool final)
{
    QStringList pieces;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Sentence, m_buffer);
    qsizetype start = 0;
    for (qsizetype at = finder.toNextBoundary(); at > 0 && at < m_buffer.size(); at = finder.toNextBoundary()) {
        if (followsAbbreviation(m_buffer, start, at))
            continue;
        if (!final && !decided(m_buffer, at))
            break;
        pieces << m_buffer.mid(start, at - start);
        start = at;
    }
    m_buffer.remove(0, start);
    return pieces;
}

QStringList SentenceSplitter::split(const QString& text)
{
    SentenceSplitter splitter;
    QStringList pieces = splitter.feed(text);
    pieces << splitter.flush();
    return pieces;
}

}  // namespace frontdesk
