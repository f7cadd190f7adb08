// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/replywaiter.h"

#include <QTimer>

namespace frontdesk {

QFuture<WaitEnd> ReplyWaiter::wait(ConversationId conversation, int ms)
{
    Parked parked{m_nextId++, std::make_shared<QPromise<WaitEnd>>()};
    parked.promise->start();
    if (m_closed) {
        finish(parked, WaitEnd::TimedOut);
        return parked.promise->future();
    }
    m_parked[conversation].append(parked);
    QTimer::singleShot(ms, this, [this, conversation, id = parked.id] {
        QList<Parked>& list = m_parked[conversation];
        for (qsizetype i = 0; i < list.size(); ++i) {
            if (list.at(i).id == id) {
                finish(list.takeAt(i), WaitEnd::TimedOut);
                break;
            }
        }
        if (list.isEmpty())
            m_parked.remove(conversation);
    });
    return parked.promise->future();
}

void ReplyWaiter::changed(ConversationId conversation, WaitEnd end)
{
    const QList<Parked> list = m_parked.take(conversation);
    for (const Parked& parked : list)
        finish(parked, end);
}

void ReplyWaiter::releaseAll()
{
    m_closed = true;
    const auto all = std::exchange(m_parked, {});
    for (const QList<Parked>& list : all)
        for (const Parked& parked : list)
            finish(parked, WaitEnd::TimedOut);
}

void ReplyWaiter::finish(const Parked& parked, WaitEnd end)
{
    parked.promise->addResult(end);
    parked.promise->finish();
}

}  // namespace frontdesk
