// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/llm/dialects/thinkfilter.h"

#include <utility>

namespace frontdesk {
namespace {

constexpr QStringView Begin = u"<think>";
constexpr QStringView End = u"</think>";

}  // namespace

QString ThinkFilter::take(const QString& piece)
{
    if (m_state == State::Off)
        return piece;
    m_held += piece;
    if (m_state == State::Before) {
        const QStringView said = QStringView(m_held).trimmed();
        if (said.size() < Begin.size() && Begin.startsWith(said))
            return {};
        m_state = said.startsWith(Begin) ? State::Inside : State::Off;
        if (m_state == State::Off)
            return std::exchange(m_held, QString());
    }
    const qsizetype end = m_held.indexOf(End);
    if (end < 0) {
        m_held = m_held.right(End.size() - 1);  // the mark may be cut
        return {};
    }
    m_state = State::Off;
    QString answer = m_held.mid(end + End.size());
    m_held.clear();
    while (!answer.isEmpty() && answer.at(0).isSpace())
        answer.remove(0, 1);
    return answer;
}

QString ThinkFilter::rest()
{
    const bool text = m_state == State::Before;
    m_state = State::Off;
    return text ? std::exchange(m_held, QString()) : QString();
}

}  // namespace frontdesk
