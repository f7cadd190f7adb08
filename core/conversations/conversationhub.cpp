// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/conversations/conversationhub.h"

#include "core/conversations/turnrunner.h"

namespace frontdesk {
namespace {

constexpr qsizetype MaxIdleMailboxes = 4096;
/// With one sweep each 15 s this is ten minutes; from then on a new message or the next start tries again.
constexpr int MaxRetries = 40;

bool mayPass(ErrorCode code)
{
    return code != ErrorCode::Cancelled && code != ErrorCode::Fenced && code != ErrorCode::NotFound
        && code != ErrorCode::InvalidInput;
}

Task<> runQueuedTurn(TurnRunner* runner, MailboxPtr box)
{
    box->turnQueued = false;
    auto turn = runner->run(box);
    const Result<> done = co_await turn;
    box->failures = done || !mayPass(done.error().code) ? 0 : box->failures + 1;
    co_return done;
}

}  // namespace

MailboxPtr ConversationHub::mailbox(ConversationId conversation)
{
    MailboxPtr& box = m_boxes[conversation];
    if (!box) {
        box = std::make_shared<Mailbox>(conversation);
        const MailboxPtr created = box;
        trim();
        return created;
    }
    return box;
}

void ConversationHub::messageArrived(ConversationId conversation, MessageId message, bool rateLimited)
{
    const MailboxPtr box = mailbox(conversation);
    if (rateLimited)
        box->limited.insert(message);
    else if (box->running && !box->running->released)
        box->running->stop.request_stop();
    scheduleTurn(conversation);
}

void ConversationHub::scheduleTurn(ConversationId conversation)
{
    const MailboxPtr box = mailbox(conversation);
    if (m_stopping || box->turnQueued)
        return;
    box->turnQueued = true;
    box->queue.post([runner = &m_runner, box] { return runQueuedTurn(runner, box); });
}

void ConversationHub::retryFailed()
{
    const QHash<ConversationId, MailboxPtr> boxes = m_boxes;
    for (const MailboxPtr& box : boxes)
        if (box->deferred || (box->failures > 0 && box->failures <= MaxRetries))
            scheduleTurn(box->id);
}

void ConversationHub::shutDown()
{
    m_stopping = true;
    m_runner.shutDown();
    for (const MailboxPtr& box : std::as_const(m_boxes))
        if (box->running)
            box->running->stop.request_stop();
}

int ConversationHub::runningTurns() const
{
    int count = 0;
    for (const MailboxPtr& box : m_boxes)
        count += box->running || !box->queue.idle() ? 1 : 0;
    return count;
}

void ConversationHub::trim()
{
    if (m_boxes.size() <= MaxIdleMailboxes)
        return;
    // A box that somebody else still holds (a coroutine) has a use count above one and stays.
    for (auto it = m_boxes.begin(); it != m_boxes.end();)
        it = it.value().use_count() == 1 && it.value()->idle() ? m_boxes.erase(it) : std::next(it);
}

}  // namespace frontdesk
