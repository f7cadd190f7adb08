// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/simulator/simulatorservice.h"

#include "core/console/enginecall.h"
#include "core/engine/simulator/tracebuilder.h"
#include "core/events/eventbus.h"
#include "core/simulator/webchatcustomer.h"
#include "core/store/conversationstore.h"

namespace frontdesk {
namespace {

constexpr int MaxName = 60;

Error gone() { return {ErrorCode::NotFound, SimulatorService::tr("This simulated customer is no longer there."), {}}; }

Error notYet()
{
    return {ErrorCode::Unavailable, SimulatorService::tr("The web chat is not ready yet. Try again in a moment."), {}};
}

QString madeUpName(int number)
{
    static const QStringList names{QStringLiteral("Ada Lind"),     QStringLiteral("Ben Moreau"),
                                   QStringLiteral("Carla Duarte"), QStringLiteral("Dmitri Vale"),
                                   QStringLiteral("Esther Novak"), QStringLiteral("Femi Adeyemi"),
                                   QStringLiteral("Greta Holm"),   QStringLiteral("Hugo Serra")};
    return names.at((number - 1) % names.size());
}

/// `work` on the thread of `context`, its result as a future for any thread.
template <class T>
QFuture<Result<T>> onThread(QObject* context, std::function<Result<T>()> work)
{
    auto promise = std::make_shared<QPromise<Result<T>>>();
    promise->start();
    QMetaObject::invokeMethod(
        context,
        [promise, work = std::move(work)] {
            promise->addResult(work());
            promise->finish();
        },
        Qt::QueuedConnection);
    return promise->future();
}

}  // namespace

SimulatorService::SimulatorService(const ConsoleServices& services, QObject* parent)
    : QObject(parent), m_services(services)
{
}

SimulatorService::~SimulatorService() = default;

void SimulatorService::connectTo(const Sources& sources)
{
    m_sources.emplace(sources);
    m_store.emplace(sources.database);
    m_turns.emplace(sources.database);
    connect(&m_services.conversations.events, &EventBus::published, this,
            [this](const DomainEvent& event) { follow(event); });
}

QFuture<Result<QList<SimulatedCustomer>>> SimulatorService::customers()
{
    return onThread<QList<SimulatedCustomer>>(this, [this]() -> Result<QList<SimulatedCustomer>> {
        QList<SimulatedCustomer> list;
        for (const auto& [id, entry] : m_entries)
            list << entry.customer->state();
        return list;
    });
}

QFuture<Result<SimulatedCustomer>> SimulatorService::start(QString name, QString language, SimulatedChannel channel)
{
    return onThread<SimulatedCustomer>(this,
                                       [this, name, language, channel] { return doStart(name, language, channel); });
}

Result<> SimulatorService::mayStart(SimulatedChannel channel)
{
    if (!m_sources)
        return notYet();
    if (int(m_entries.size()) >= MaxCustomers)
        return Error{ErrorCode::Conflict,
                     tr("%n customer(s) are simulated already. Close one of them first.", nullptr, MaxCustomers),
                     {}};
    return channel == SimulatedChannel::WebChat ? Result<>() : m_phones.prepare(m_sources->phones);
}

Result<SimulatedCustomer> SimulatorService::doStart(const QString& name, const QString& language,
                                                    SimulatedChannel channel)
{
    if (const Result<> allowed = mayStart(channel); !allowed)
        return allowed.error();
    const int id = m_next++;
    const QString shown = name.simplified().isEmpty() ? madeUpName(id) : name.simplified().left(MaxName);
    const SimulatedCustomer customer{.id = id,
                                     .channel = channel,
                                     .name = shown,
                                     .language = language.isEmpty() ? QStringLiteral("en") : language.left(8)};
    Entry& entry = m_entries[id];
    entry.customer = makeCustomer(customer);
    wire(id, *entry.customer);
    entry.customer->start();
    show(id);
    return entry.customer->state();
}

std::unique_ptr<ChatCustomer> SimulatorService::makeCustomer(const SimulatedCustomer& customer)
{
    const Clock& clock = m_services.conversations.clock;
    if (customer.channel == SimulatedChannel::WebChat)
        return std::make_unique<WebchatCustomer>(
            WebchatCustomer::Setup{m_sources->server, customer, customer.name + SimulationStore::mark()}, m_network,
            clock);
    SimulatedCustomer phone = customer;
    phone.company = m_services.info.companyName;
    phone.agentName = m_services.info.agentName;
    std::unique_ptr<PhoneCustomer> made = m_phones.make(phone, clock);
    const SimulatedPhone known = m_phones.storedAs(made->state());
    connect(made.get(), &PhoneCustomer::taken, this,
            [this, id = customer.id, known] { coro::spawn(QStringLiteral("mark simulated"), markPhone(id, known)); });
    return made;
}

void SimulatorService::wire(int id, ChatCustomer& customer)
{
    connect(&customer, &ChatCustomer::changed, this, [this, id] { show(id); });
    connect(&customer, &ChatCustomer::conversationBegun, this,
            [this, id](const QString& sid) { coro::spawn(QStringLiteral("mark simulated"), mark(id, sid)); });
}

Task<> SimulatorService::mark(int id, QString sid)
{
    auto marking = m_store->markSimulated(sid);
    const Result<ConversationSummary> summary = co_await marking;
    if (!summary)
        co_return summary.error();
    marked(id, *summary);
    co_return Result<>();
}

Task<> SimulatorService::markPhone(int id, SimulatedPhone phone)
{
    auto marking = m_store->markPhone(std::move(phone));
    const Result<ConversationSummary> summary = co_await marking;
    if (!summary)
        co_return summary.error();
    marked(id, *summary);
    co_return Result<>();
}

void SimulatorService::marked(int id, const ConversationSummary& summary)
{
    m_services.conversations.events.publish(ConversationChanged{summary});
    const auto entry = m_entries.find(id);
    if (entry == m_entries.end())
        return;
    SimulatedCustomer& customer = entry->second.customer->mutableState();
    if (customer.channel != SimulatedChannel::WebChat)
        customer.conversationSid = summary.conversation.publicId;
    if (customer.conversationSid != summary.conversation.publicId)
        return;
    customer.conversationId = summary.conversation.id;
    show(id);
}

/// A text message does not say who wrote it; the customer's view tells people and the AI apart all the same.
void SimulatorService::follow(const DomainEvent& event)
{
    const auto* changed = std::get_if<ConversationChanged>(&event);
    if (!changed)
        return;
    for (auto& [id, entry] : m_entries) {
        SimulatedCustomer& customer = entry.customer->mutableState();
        if (customer.channel == SimulatedChannel::WebChat
            || customer.conversationId != changed->summary.conversation.id)
            continue;
        const bool human = changed->summary.conversation.handler == Handler::Human;
        customer.staffName = human ? changed->summary.assigneeName : QString();
        customer.closed = changed->summary.conversation.state == ConversationState::Closed;
        show(id);
    }
}

void SimulatorService::show(int id)
{
    const auto entry = m_entries.find(id);
    if (entry != m_entries.end())
        Q_EMIT m_events.customerChanged(entry->second.customer->state());
}

void SimulatorService::forget(int id)
{
    const auto entry = m_entries.find(id);
    if (entry == m_entries.end())
        return;
    // Later: this may run inside a signal of the customer.
    entry->second.script.reset();
    ChatCustomer* customer = entry->second.customer.release();
    customer->disconnect(this);
    customer->deleteLater();
    m_entries.erase(entry);
    Q_EMIT m_events.customerRemoved(id);
}

QFuture<Result<>> SimulatorService::withCustomer(int id, std::function<void(Entry&, Ended)> act)
{
    auto promise = std::make_shared<QPromise<Result<>>>();
    promise->start();
    QMetaObject::invokeMethod(
        this,
        [this, id, promise, act = std::move(act)] {
            const Ended ended = [promise](Result<> result) {
                promise->addResult(std::move(result));
                promise->finish();
            };
            const auto entry = m_entries.find(id);
            if (entry == m_entries.end())
                ended(gone());
            else
                act(entry->second, ended);
        },
        Qt::QueuedConnection);
    return promise->future();
}

QFuture<Result<>> SimulatorService::say(int customer, QString text)
{
    return withCustomer(customer, [this, text](Entry& entry, const Ended& ended) {
        m_phones.pointAtProgram();  // the public address may have changed
        ended(entry.customer->say(text));
    });
}

void SimulatorService::setTyping(int customer, bool active)
{
    static_cast<void>(withCustomer(customer, [active](Entry& entry, const Ended& ended) {
        entry.customer->setTyping(active);
        ended({});
    }));
}

QFuture<Result<>> SimulatorService::endConversation(int customer)
{
    return withCustomer(customer, [](Entry& entry, const Ended& ended) {
        entry.script.reset();
        entry.customer->mutableState().script.clear();
        entry.customer->endConversation(ended);
    });
}

QFuture<Result<>> SimulatorService::rate(int customer, int stars)
{
    return withCustomer(customer, [stars](Entry& entry, const Ended& ended) { entry.customer->rate(stars, ended); });
}

QFuture<Result<>> SimulatorService::dropConnection(int customer)
{
    return withCustomer(customer, [](Entry& entry, const Ended& ended) {
        entry.customer->dropConnection();
        ended({});
    });
}

QFuture<Result<>> SimulatorService::remove(int customer)
{
    return withCustomer(customer, [this, customer](Entry&, const Ended& ended) {
        forget(customer);
        ended({});
    });
}

QFuture<Result<QList<SimulatorScript>>> SimulatorService::scripts()
{
    return onThread<QList<SimulatorScript>>(this, [this]() -> Result<QList<SimulatorScript>> {
        return m_services.info.sampleData ? sampleScripts() : QList<SimulatorScript>();
    });
}

QFuture<Result<SimulatedCustomer>> SimulatorService::runScript(QString id, SimulatedChannel channel)
{
    return onThread<SimulatedCustomer>(this, [this, id, channel] { return doRunScript(id, channel); });
}

Result<SimulatedCustomer> SimulatorService::doRunScript(const QString& id, SimulatedChannel channel)
{
    if (!m_services.info.sampleData)
        return Error{
            ErrorCode::Conflict, tr("The sample scripts ask about the sample business, which no longer answers."), {}};
    const QList<SimulatorScript> all = sampleScripts();
    const auto script = std::find_if(all.begin(), all.end(), [&id](const SimulatorScript& s) { return s.id == id; });
    if (script == all.end())
        return Error{ErrorCode::NotFound, tr("This script does not exist."), {}};
    const Result<SimulatedCustomer> started = doStart(script->customer, QStringLiteral("en"), channel);
    if (!started)
        return started;
    const int number = started->id;
    Entry& entry = m_entries[number];
    entry.customer->mutableState().script = script->title;
    entry.script = std::make_unique<ScriptRun>(*entry.customer, script->lines, m_sources->typingMs);
    connect(entry.script.get(), &ScriptRun::finished, this, [this, number] {
        const auto done = m_entries.find(number);
        if (done == m_entries.end())
            return;
        done->second.script.release()->deleteLater();
        done->second.customer->mutableState().script.clear();
        show(number);
    });
    show(number);
    return entry.customer->state();
}

QFuture<Result<int>> SimulatorService::removeSimulated()
{
    return engineCall<int>(this, [this] { return doRemoveSimulated(); });
}

Task<int> SimulatorService::doRemoveSimulated()
{
    if (!m_store)
        co_return notYet();
    while (!m_entries.empty())
        forget(m_entries.begin()->first);
    auto removing = m_store->removeAll(SimulatedPhones::accountSid());
    const Result<SimulatedRemoved> removed = co_await removing;
    if (!removed)
        co_return removed.error();
    for (const SessionId session : removed->sessions)
        if (m_sources->sessionEnded)
            m_sources->sessionEnded(session);
    m_services.conversations.events.publish(ProgramChanged{QStringLiteral("simulated")});
    co_return removed->conversations;
}

QFuture<Result<TurnTrace>> SimulatorService::trace(QString messageSid)
{
    return engineCall<TurnTrace>(this, [this, messageSid] { return doTrace(messageSid); });
}

Task<TurnTrace> SimulatorService::doTrace(QString messageSid)
{
    if (!m_turns)
        co_return notYet();
    if (SimulatedPhones::isProviderId(messageSid)) {
        auto finding = m_store->messageOf(SimulatedPhones::smsAccount(), SimulatedPhones::whatsAppAccount(),
                                          messageSid);
        const Result<QString> found = co_await finding;
        if (!found)
            co_return found.error();
        messageSid = *found;
    }
    auto reading = m_turns->turnOf(messageSid);
    const Result<StoredTurn> turn = co_await reading;
    if (!turn)
        co_return turn.error();
    const AgentConfigPtr config = m_services.conversations.config();
    co_return makeTrace(*turn, *config, m_services.conversations.intents.get());
}

}  // namespace frontdesk
