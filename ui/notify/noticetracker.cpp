// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notify/noticetracker.h"

#include "ui/bridge/corebridge.h"
#include "ui/bridge/eventbatcher.h"

namespace frontdesk {
namespace {

constexpr int BaselineRows = 500;

QString wordsOf(const ConversationSummary& row)
{
    return row.escalation && !row.escalation->summary.isEmpty() ? row.escalation->summary : row.lastText;
}

}  // namespace

NoticeTracker::NoticeTracker(CoreBridge& bridge, QObject* parent) : QObject(parent), m_bridge(bridge)
{
    connect(&bridge, &CoreBridge::infoChanged, this, &NoticeTracker::load);
    connect(&bridge.events(), &EventBatcher::conversationsChanged, this, &NoticeTracker::onRows);
    connect(&bridge.events(), &EventBatcher::eventHappened, this, &NoticeTracker::onEvent);
    if (!bridge.info().version.isEmpty())
        load();
}

/// At the start, and again when the program changed under the window (the demo was left): what is gone waits no more.
void NoticeTracker::load()
{
    if (m_loading > 0)
        return;
    m_loading = 2;
    m_failed = false;
    m_stillWaiting.clear();
    for (const ConsoleQueue queue : {ConsoleQueue::Waiting, ConsoleQueue::Mine})
        m_bridge.whenDone(m_bridge.console().inbox(queue, ConsoleSort::MostUrgent, 0, BaselineRows, {}), this,
                          [this](const Result<ConsolePage>& page) { loaded(page); });
}

void NoticeTracker::loaded(const Result<ConsolePage>& page)
{
    if (page)
        take(page->rows);
    else
        m_failed = true;
    if (--m_loading > 0)
        return;
    if (!m_ready) {
        m_ready = true;
        if (!m_waitingAtStart.isEmpty())
            Q_EMIT startedWith(std::exchange(m_waitingAtStart, {}));
    } else if (!m_failed) {
        for (auto it = m_known.begin(); it != m_known.end(); ++it)
            if (it->waiting && !m_stillWaiting.contains(it.key())) {
                it->waiting = false;
                Q_EMIT resolved(it.key(), {}, false);
            }
    }
    onRows(std::exchange(m_early, {}));
}

void NoticeTracker::take(const QList<ConversationSummary>& rows)
{
    for (const ConversationSummary& row : rows) {
        const Known now = knownOf(row);
        if (now.waiting)
            m_stillWaiting.insert(row.conversation.id);
        if (m_ready)
            continue;
        m_known.insert(row.conversation.id, now);
        if (now.waiting)
            m_waitingAtStart << waitingNotice(row);
    }
    if (m_ready)
        m_early = rows + m_early;
}

NoticeTracker::Known NoticeTracker::knownOf(const ConversationSummary& row) const
{
    const StaffId self = m_bridge.info().self.id;
    const bool open = row.conversation.state == ConversationState::Open
                      || row.conversation.state == ConversationState::Pending;
    Known known;
    known.contact = row.contactName;
    known.unread = row.unread;
    known.mine = open && row.conversation.handler == Handler::Human && self.isValid()
                 && row.conversation.assigneeId == self;
    if (open && row.escalation && row.escalation->state == EscalationState::Waiting) {
        known.wanted = row.escalation->wantedStaff;
        known.raisedAt = row.escalation->raisedAt;
        known.waiting = !known.wanted.isValid() || known.wanted == self;
    }
    return known;
}

void NoticeTracker::onRows(const QList<ConversationSummary>& rows)
{
    if (!m_ready || m_loading > 0) {
        m_early << rows;
        return;
    }
    for (const ConversationSummary& row : rows)
        onRow(row);
}

void NoticeTracker::onRow(const ConversationSummary& row)
{
    const ConversationId id = row.conversation.id;
    const Known before = m_known.value(id);
    const Known now = knownOf(row);
    if (now.waiting || now.mine || now.unread > 0)
        m_known.insert(id, now);
    else
        m_known.remove(id);
    onWaiting(row, before, now);
    onMine(row, before, now);
    if (now.unread == 0 && before.unread > 0)
        Q_EMIT wasRead(id);
}

void NoticeTracker::onWaiting(const ConversationSummary& row, const Known& before, const Known& now)
{
    if (now.waiting) {
        if (!before.waiting || before.raisedAt != now.raisedAt || before.wanted != now.wanted)
            Q_EMIT noticed(waitingNotice(row));
        return;
    }
    if (!before.waiting)
        return;
    const bool human = row.conversation.handler == Handler::Human && row.conversation.assigneeId.isValid();
    Q_EMIT resolved(row.conversation.id, human && !now.mine ? row.assigneeName : QString(), now.mine);
}

void NoticeTracker::onMine(const ConversationSummary& row, const Known& before, const Known& now)
{
    if (!now.mine)
        return;
    const Notice notice{.cause = NoticeCause::NewMessage,
                        .conversation = row.conversation.id,
                        .contact = row.contactName,
                        .text = row.lastText};
    if (m_assigned.remove(row.conversation.id)) {
        Notice assigned = notice;
        assigned.cause = NoticeCause::Assigned;
        Q_EMIT noticed(assigned);
    } else if (before.mine && now.unread > before.unread && Author(row.lastAuthor) == Author::Contact) {
        Q_EMIT noticed(notice);
    }
}

/// Nobody assigns a conversation to oneself: an event with one's own name is a colleague's act.
void NoticeTracker::onEvent(const Message& message)
{
    const Known known = m_known.value(message.conversationId);
    const StaffMember& self = m_bridge.info().self;
    if (message.event == EventKind::Assigned && !self.name.isEmpty()
        && message.eventText.section(u'\n', 0, 0) == self.name) {
        if (known.mine)
            Q_EMIT noticed(
                {.cause = NoticeCause::Assigned, .conversation = message.conversationId, .contact = known.contact});
        else
            m_assigned.insert(message.conversationId);
    }
    if (message.event == EventKind::TakeoverAsked && known.mine && message.staffId != self.id)
        Q_EMIT noticed({.cause = NoticeCause::TakeoverAsked,
                        .conversation = message.conversationId,
                        .contact = known.contact,
                        .who = message.eventText});
}

Notice NoticeTracker::waitingNotice(const ConversationSummary& row) const
{
    const Escalation& escalation = *row.escalation;
    const bool passed = escalation.wantedStaff.isValid() && escalation.wantedStaff == m_bridge.info().self.id;
    return {.cause = passed                                                      ? NoticeCause::PassedToMe
                     : escalation.reasons.contains(QStringLiteral("owner_gone")) ? NoticeCause::WaitsAgain
                                                                                 : NoticeCause::Escalated,
            .conversation = row.conversation.id,
            .contact = row.contactName,
            .text = wordsOf(row),
            .priority = escalation.priority};
}

}  // namespace frontdesk
