// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakeconsole.h"

#include <QDateTime>

#include <utility>

namespace frontdesk::test {
namespace {

Micros now() { return QDateTime::currentMSecsSinceEpoch() * 1000; }

template <class T>
QFuture<Result<T>> ready(Result<T> result)
{
    QFutureInterface<Result<T>> promise;
    promise.reportStarted();
    promise.reportResult(std::move(result));
    promise.reportFinished();
    return promise.future();
}

bool isClosed(const ConversationSummary& row) { return row.conversation.state == ConversationState::Closed; }

bool isAwake(const ConversationSummary& row) { return row.conversation.state == ConversationState::Open; }

bool isWaiting(const ConversationSummary& row)
{
    return isAwake(row) && row.escalation && row.escalation->state == EscalationState::Waiting;
}

}  // namespace

FakeConsole::FakeConsole()
    : m_desk(std::make_unique<FakeDesk>(*this)),
      m_escalations(std::make_unique<FakeEscalation>(*this)),
      m_business(std::make_unique<FakeBusiness>(*this)),
      m_settings(std::make_unique<FakeSettings>(*this)),
      m_health(std::make_unique<FakeHealth>(*this)),
      m_simulator(std::make_unique<FakeSimulator>(*this)),
      m_recovery(std::make_unique<FakeRecovery>(*this)),
      m_privacy(std::make_unique<FakePrivacy>(*this)),
      m_agents(std::make_unique<FakeAgents>()),
      m_skills(std::make_unique<FakeSkills>()),
      m_autonomy(std::make_unique<FakeAutonomy>()),
      m_replay(std::make_unique<FakeReplay>()),
      m_memory(std::make_unique<FakeMemory>()),
      m_channels(std::make_unique<FakeChannels>(*this))
{
    programInfo.self.id = StaffId(1);
    programInfo.self.name = QStringLiteral("Mia Larsen");
    programInfo.self.role = QStringLiteral("admin");
    programInfo.companyName = QStringLiteral("Nordlys Fibre");
    programInfo.agentName = QStringLiteral("Aria");
    programInfo.chatPageUrl = QStringLiteral("http://127.0.0.1:8000/");
    programInfo.version = QStringLiteral("0.1.0");
}

FakeConsole::~FakeConsole() = default;

QFuture<Result<ConsoleInfo>> FakeConsole::info()
{
    return stuckInfo ? stuckInfo->future() : ready<ConsoleInfo>(programInfo);
}

QList<ConversationSummary> FakeConsole::queueRows(ConsoleQueue queue, ConsoleSort sort) const
{
    QList<ConversationSummary> rows;
    for (const ConversationSummary& row : m_rows) {
        const bool mine = isAwake(row) && row.conversation.handler == Handler::Human
                          && row.conversation.assigneeId == programInfo.self.id;
        const bool wanted = queue == ConsoleQueue::Closed    ? isClosed(row)
                            : queue == ConsoleQueue::Snoozed ? row.conversation.state == ConversationState::Snoozed
                            : !isAwake(row)                  ? false
                            : queue == ConsoleQueue::Waiting ? isWaiting(row)
                            : queue == ConsoleQueue::Mine    ? mine
                            : queue == ConsoleQueue::Ai      ? isAwake(row) && row.conversation.handler == Handler::Ai
                                                             : true;
        if (wanted)
            rows << row;
    }
    const auto urgency = [sort](const ConversationSummary& row) {
        if (sort == ConsoleSort::MostUrgent && isWaiting(row))
            return std::pair(0, row.escalation->dueAt);
        return std::pair(1, -row.conversation.lastMessageAt);
    };
    std::stable_sort(rows.begin(), rows.end(), [&](const auto& a, const auto& b) { return urgency(a) < urgency(b); });
    return rows;
}

QFuture<Result<ConsolePage>> FakeConsole::inbox(ConsoleQueue queue, ConsoleSort sort, int offset, int limit,
                                                InboxFilter filter)
{
    ++inboxCalls;
    QList<ConversationSummary> rows = queueRows(queue, sort);
    rows.removeIf([&filter](const ConversationSummary& row) {
        return (!filter.channelId.isEmpty() && row.conversation.channelId != filter.channelId)
               || (filter.unreadOnly && row.unread == 0)
               || (filter.urgentOnly && row.conversation.priority < Priority::High)
               || (filter.staffId != 0 && row.conversation.assigneeId.value != filter.staffId);
    });
    ConsolePage page;
    page.rows = rows.mid(offset, limit);
    page.more = offset + limit < rows.size();
    page.counts.waiting = int(queueRows(ConsoleQueue::Waiting, sort).size());
    page.counts.mine = int(queueRows(ConsoleQueue::Mine, sort).size());
    page.counts.ai = int(queueRows(ConsoleQueue::Ai, sort).size());
    page.counts.all = int(queueRows(ConsoleQueue::All, sort).size());
    return ready<ConsolePage>(page);
}

QFuture<Result<ConversationSummary>> FakeConsole::conversation(ConversationId id)
{
    if (!m_rows.contains(id.value))
        return ready<ConversationSummary>(Error{ErrorCode::NotFound, QStringLiteral("It is no longer there."), {}});
    return ready<ConversationSummary>(m_rows[id.value]);
}

QFuture<Result<ConsoleMessages>> FakeConsole::messages(ConversationId id, MessageId before, int limit)
{
    const QList<Message>& all = m_messages[id.value];
    qsizetype end = all.size();
    while (before.isValid() && end > 0 && !(all[end - 1].id < before))
        --end;
    const qsizetype start = qMax<qsizetype>(0, end - limit);
    return ready<ConsoleMessages>(ConsoleMessages{all.mid(start, end - start), start > 0});
}

QFuture<Result<QList<ConsoleSearchHit>>> FakeConsole::search(QString text, int limit)
{
    QList<ConsoleSearchHit> hits;
    for (const ConversationSummary& row : std::as_const(m_rows)) {
        if (row.contactName.contains(text, Qt::CaseInsensitive))
            hits << ConsoleSearchHit{row, {}, row.lastText};
        for (const Message& message : std::as_const(m_messages[row.conversation.id.value]))
            if (message.text().contains(text, Qt::CaseInsensitive))
                hits << ConsoleSearchHit{row, message.id, message.text()};
    }
    return ready<QList<ConsoleSearchHit>>(hits.mid(0, limit));
}

bool FakeConsole::takeError(Error& error)
{
    error = std::exchange(nextError, {});
    return error.code != ErrorCode::Unknown;
}

void FakeConsole::addEvent(ConversationId id, EventKind event)
{
    Message message;
    message.conversationId = id;
    message.kind = MessageKind::Event;
    message.author = Author::System;
    message.visibility = Visibility::Internal;
    message.event = event;
    message.eventText = programInfo.self.name;
    publish(MessageChanged{addMessage(message)});
    publishRow(id);
}

QFuture<Result<ConversationSummary>> FakeConsole::takeOver(ConversationId id)
{
    Error error;
    if (takeError(error))
        return ready<ConversationSummary>(error);
    ConversationSummary& row = m_rows[id.value];
    row.conversation.handler = Handler::Human;
    row.conversation.assigneeId = programInfo.self.id;
    row.conversation.generation++;
    row.assigneeName = programInfo.self.name;
    if (row.escalation)
        row.escalation->state = EscalationState::Accepted;
    addEvent(id, EventKind::HumanJoined);
    return ready<ConversationSummary>(row);
}

QFuture<Result<ConversationSummary>> FakeConsole::handBack(ConversationId id, QString)
{
    ConversationSummary& row = m_rows[id.value];
    row.conversation.handler = Handler::Ai;
    row.conversation.assigneeId = {};
    row.conversation.generation++;
    row.assigneeName.clear();
    row.escalation.reset();
    addEvent(id, EventKind::HandedBack);
    return ready<ConversationSummary>(row);
}

QFuture<Result<ConversationSummary>> FakeConsole::closeConversation(ConversationId id, MessageId lastSeen)
{
    ConversationSummary& row = m_rows[id.value];
    if (lastSeen.isValid() && row.lastInbound.value > lastSeen.value)
        return ready<ConversationSummary>(
            Error{ErrorCode::Conflict, QStringLiteral("The customer has just written again."), {}});
    row.conversation.state = ConversationState::Closed;
    row.escalation.reset();
    addEvent(id, EventKind::ConversationClosed);
    return ready<ConversationSummary>(row);
}

QFuture<Result<ConversationSummary>> FakeConsole::takeNext()
{
    const QList<ConversationSummary> rows = queueRows(ConsoleQueue::Waiting, ConsoleSort::MostUrgent);
    if (rows.isEmpty())
        return ready<ConversationSummary>(Error{ErrorCode::NotFound, {}, {}});
    return takeOver(rows.first().conversation.id);
}

QFuture<Result<Message>> FakeConsole::reply(ConversationId id, QString publicId, QString text, MessageId lastSeen)
{
    return m_desk->replyWith(id, publicId, text, {}, lastSeen);
}

QFuture<Result<Message>> FakeConsole::addNote(ConversationId id, QString publicId, QString text)
{
    Error error;
    if (takeError(error))
        return ready<Message>(error);
    Message message;
    message.publicId = publicId;
    message.conversationId = id;
    message.kind = MessageKind::Note;
    message.direction = Direction::Outbound;
    message.author = Author::Staff;
    message.staffId = programInfo.self.id;
    message.authorName = programInfo.self.name;
    message.visibility = Visibility::Internal;
    message.parts = {TextPart{text}};
    message = addMessage(message);
    publish(MessageChanged{message});
    return ready<Message>(message);
}

QFuture<Result<>> FakeConsole::markRead(ConversationId id, MessageId upTo)
{
    readUpTo = upTo;
    if (m_rows[id.value].unread > 0) {
        m_rows[id.value].unread = 0;
        publishRow(id);
    }
    return ready<void>({});
}

void FakeConsole::setTyping(ConversationId, bool) { ++typingCalls; }

QFuture<Result<>> FakeConsole::saveDraft(ConversationId id, QString mode, QString text)
{
    m_drafts.insert({id.value, mode}, text);
    return ready<void>({});
}

QFuture<Result<QString>> FakeConsole::draft(ConversationId id, QString mode)
{
    return ready<QString>(m_drafts.value({id.value, mode}));
}

QFuture<Result<QList<ConversationId>>> FakeConsole::draftedConversations()
{
    QList<ConversationId> ids;
    for (auto it = m_drafts.cbegin(); it != m_drafts.cend(); ++it)
        if (!it.value().isEmpty() && !ids.contains(ConversationId(it.key().first)))
            ids << ConversationId(it.key().first);
    return ready<QList<ConversationId>>(ids);
}

ConversationId FakeConsole::addConversation(const QString& name, const QString& channel, Micros age)
{
    ConversationSummary row;
    row.conversation.id = ConversationId(m_nextConversation++);
    row.conversation.publicId = newPublicId();
    row.conversation.channelId = channel;
    row.conversation.contactId = ContactId(row.conversation.id.value);
    row.conversation.createdAt = now() - age - 600 * MicrosPerSecond;
    row.conversation.lastMessageAt = now() - age;
    row.contactName = name;
    m_rows.insert(row.conversation.id.value, row);
    return row.conversation.id;
}

Message FakeConsole::addMessage(ConversationId id, Author author, const QString& text, Micros age)
{
    Message message;
    message.conversationId = id;
    message.author = author;
    message.direction = author == Author::Contact ? Direction::Inbound : Direction::Outbound;
    message.authorName = author == Author::Ai        ? programInfo.agentName
                         : author == Author::Contact ? m_rows[id.value].contactName
                                                     : programInfo.self.name;
    message.delivery = author == Author::Contact ? Delivery::None : Delivery::Delivered;
    message.parts = {TextPart{text}};
    message.createdAt = now() - age;
    return addMessage(message);
}

Message FakeConsole::addMessage(Message message)
{
    message.id = MessageId(m_nextMessage++);
    if (message.publicId.isEmpty())
        message.publicId = newPublicId();
    if (message.createdAt == 0)
        message.createdAt = now();
    m_messages[message.conversationId.value] << message;
    ConversationSummary& row = m_rows[message.conversationId.value];
    if (message.kind == MessageKind::Text) {
        row.lastText = message.text().left(200);
        row.lastAuthor = quint8(message.author);
        row.conversation.lastMessageAt = message.createdAt;
    }
    return message;
}

void FakeConsole::removeMessage(ConversationId id, MessageId message)
{
    m_messages[id.value].removeIf([message](const Message& other) { return other.id == message; });
}

void FakeConsole::replaceMessage(const Message& message)
{
    for (Message& other : m_messages[message.conversationId.value])
        if (other.id == message.id)
            other = message;
}

ConsolePage FakeConsole::everything() const
{
    ConsolePage page;
    page.rows = queueRows(ConsoleQueue::All, ConsoleSort::Newest)
                + queueRows(ConsoleQueue::Closed, ConsoleSort::Newest);
    return page;
}

Message FakeConsole::arrive(ConversationId id, Author author, const QString& text)
{
    const Message message = addMessage(id, author, text);
    if (author == Author::Contact)
        ++m_rows[id.value].unread;
    publish(MessageChanged{message});
    publishRow(id);
    return message;
}

}  // namespace frontdesk::test
