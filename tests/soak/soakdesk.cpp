// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/soak/soakdesk.h"

#include "core/base/ids.h"
#include "core/console/deskconsole.h"
#include "core/console/escalationconsole.h"
#include "core/console/healthconsole.h"
#include "core/events/eventbus.h"

#include <array>

namespace frontdesk::test {
namespace {

constexpr int TickMs = 25;
constexpr Micros BeatEvery = 20 * MicrosPerSecond;
constexpr int MostCases = 12;
constexpr int ReadEvery = 2;  ///< ticks
constexpr std::array Queues{ConsoleQueue::Waiting, ConsoleQueue::Mine,   ConsoleQueue::Ai,
                            ConsoleQueue::All,     ConsoleQueue::Closed, ConsoleQueue::Snoozed};

}  // namespace

SoakDesk::SoakDesk(SoakWorld& world, Console& console) : m_world(world), m_console(console)
{
    connect(&m_timer, &QTimer::timeout, this, &SoakDesk::tick);
    connect(qobject_cast<EventBus*>(console.events()), &EventBus::published, this, [this] { ++m_world.tally.events; });
}

void SoakDesk::open() { m_timer.start(TickMs); }

/// Three hours of the night, when business is closed anyway.
bool SoakDesk::away() const
{
    const Micros hour = (m_world.clock.now() / (60 * MicrosPerMinute)) % 24;
    return hour >= 6 && hour < 9;
}

void SoakDesk::beat(bool present)
{
    if (!present || m_world.clock.now() - m_beatAt < BeatEvery)
        return;
    m_beatAt = m_world.clock.now();
    static_cast<void>(m_console.escalations().setPresence(Presence::Available));
}

void SoakDesk::report(const char* what, const Error& error)
{
    // Somebody else was faster, or it is over: what a person sees as well.
    if (error.code == ErrorCode::Conflict || error.code == ErrorCode::NotFound || error.code == ErrorCode::Fenced)
        return;
    m_world.tally.error(QStringLiteral("desk, %1: %2 %3").arg(QString::fromLatin1(what), error.userText, error.detail));
}

void SoakDesk::tick()
{
    ++m_round;
    beat(!away());
    if (!m_reading && m_round % ReadEvery == 0)
        read();
    if (!m_working && !away())
        work();
}

QCoro::Task<> SoakDesk::read()
{
    const coro::LiveTask live;
    m_reading = true;
    const ConsoleQueue queue = Queues[std::size_t(m_world.roll(int(Queues.size())))];
    const ConsoleSort sort = m_world.chance(50) ? ConsoleSort::MostUrgent : ConsoleSort::Newest;
    InboxFilter filter;
    filter.unreadOnly = m_world.chance(15);
    filter.urgentOnly = m_world.chance(10);
    auto asking = m_console.inbox(queue, sort, m_world.chance(10) ? 100 : 0, 50, filter);
    const Result<ConsolePage> page = co_await asking;
    ++m_world.tally.pages;
    if (!page)
        report("inbox", page.error());
    if (page && !page->rows.isEmpty()) {
        const Conversation first = page->rows.at(m_world.roll(int(page->rows.size()))).conversation;
        if (queue == ConsoleQueue::Ai)
            m_candidate = first.id;
        auto more = readMore(first.id, first.contactId);
        co_await more;
    }
    m_reading = false;
}

QCoro::Task<> SoakDesk::readMore(ConversationId first, ContactId contact)
{
    m_console.desk().setViewing(first);
    auto opening = m_console.messages(first, MessageId(), 50);
    const Result<ConsoleMessages> messages = co_await opening;
    if (!messages)
        report("messages", messages.error());
    else if (!messages->messages.isEmpty()) {
        auto marking = m_console.markRead(first, messages->messages.constLast().id);
        const Result<> marked = co_await marking;
        if (!marked)
            report("mark read", marked.error());
    }
    const int what = m_round % 40;
    if (what == 0) {
        auto looking = m_console.desk().profile(contact);
        const Result<ContactProfile> profile = co_await looking;
        if (!profile)
            report("profile", profile.error());
    } else if (what == 10) {
        auto looking = m_console.escalations().board();
        const Result<EscalationBoard> board = co_await looking;
        if (!board)
            report("board", board.error());
    } else if (what == 20) {
        ++m_world.tally.searches;
        const QString text = m_world.chance(50) ? QStringLiteral("return policy") : QStringLiteral("Ada Example");
        auto searching = m_console.search(text, 50);
        const Result<QList<ConsoleSearchHit>> hits = co_await searching;
        if (!hits)
            report("search", hits.error());
    } else if (what == 30) {
        auto looking = m_console.health().snapshot();
        const Result<HealthSnapshot> health = co_await looking;
        if (!health)
            report("health", health.error());
    }
}

QCoro::Task<> SoakDesk::work()
{
    const coro::LiveTask live;
    m_working = true;
    const QList<Case> cases = std::exchange(m_cases, {});
    for (const Case& current : cases) {
        auto stepping = step(current);
        co_await stepping;
    }
    if (m_cases.size() < MostCases && !m_world.stopping) {
        auto taking = takeSomebody();
        co_await taking;
    }
    if (m_round % 200 < 2) {
        auto clearing = clearMine();
        co_await clearing;
    }
    m_working = false;
}

QCoro::Task<> SoakDesk::takeSomebody()
{
    const bool seize = m_candidate.isValid() && m_world.chance(10);
    const ConversationId candidate = std::exchange(m_candidate, {});
    auto taking = seize ? m_console.takeOver(candidate) : m_console.takeNext();
    const Result<ConversationSummary> taken = co_await taking;
    if (!taken) {
        report("take over", taken.error());
        co_return;
    }
    ++m_world.tally.takeovers;
    m_cases << Case{taken->conversation.id, 1 + m_world.roll(3), 0};
}

QCoro::Task<> SoakDesk::step(Case current)
{
    if (current.pause > 0) {
        --current.pause;
        m_cases << current;
        co_return;
    }
    if (current.replies <= 0) {
        auto finishing = finish(current.id);
        co_await finishing;
        co_return;
    }
    const QString publicId = newPublicId();
    if (m_world.chance(10)) {
        ++m_world.tally.notes;
        auto noting = m_console.addNote(current.id, newPublicId(), QStringLiteral("asked the warehouse"));
        const Result<Message> noted = co_await noting;
        if (!noted)
            report("note", noted.error());
    }
    auto replying = m_console.reply(current.id, publicId, QStringLiteral("I looked it up for you: it leaves tomorrow."),
                                    MessageId());
    const Result<Message> replied = co_await replying;
    if (!replied) {
        report("reply", replied.error());
        co_return;  // closed by the customer
    }
    --current.replies;
    current.pause = 2;
    m_cases << current;
}

QCoro::Task<> SoakDesk::finish(ConversationId id)
{
    const int how = m_world.roll(100);
    if (how < 55) {
        ++m_world.tally.handBacks;
        auto handing = m_console.handBack(id, how < 20 ? QStringLiteral("Offer free shipping.") : QString());
        const Result<ConversationSummary> done = co_await handing;
        if (!done)
            report("hand back", done.error());
    } else if (how < 88) {
        ++m_world.tally.closes;
        auto closing = m_console.closeConversation(id, {});
        const Result<ConversationSummary> done = co_await closing;
        if (!done)
            report("close", done.error());
    } else if (how < 95) {
        ++m_world.tally.snoozes;
        auto putting = m_console.desk().snooze(id, m_world.clock.now() + 60 * MicrosPerMinute, {});
        const Result<ConversationSummary> done = co_await putting;
        if (!done)
            report("snooze", done.error());
    }
    // The rest is forgotten: the customer's next message makes it wait again, or the desk tidies up.
}

/// What was forgotten or came back from being put off.
QCoro::Task<> SoakDesk::clearMine()
{
    auto asking = m_console.inbox(ConsoleQueue::Mine, ConsoleSort::Newest, 0, 200, InboxFilter());
    const Result<ConsolePage> page = co_await asking;
    if (!page) {
        report("mine", page.error());
        co_return;
    }
    const Micros old = m_world.clock.now() - 120 * MicrosPerMinute;
    for (const ConversationSummary& row : page->rows) {
        if (row.conversation.lastMessageAt > old && !m_world.stopping)
            continue;
        ++m_world.tally.closes;
        auto closing = m_console.closeConversation(row.conversation.id, {});
        const Result<ConversationSummary> done = co_await closing;
        if (!done)
            report("tidy", done.error());
    }
}

}  // namespace frontdesk::test
