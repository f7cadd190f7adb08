// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakesimulator.h"

#include "tests/support/fakeconsole.h"

namespace frontdesk::test {
namespace {

constexpr Micros Now = 1'795'273'200 * MicrosPerSecond;

template <class T>
QFuture<Result<T>> ready(Result<T> value)
{
    return QtFuture::makeReadyFuture(std::move(value));
}

}  // namespace

QFuture<Result<>> FakeSimulator::done(bool there) const
{
    if (error.code != ErrorCode::Unknown)
        return ready<void>(error);
    return ready<void>(there ? Result<>() : Result<>(Error{ErrorCode::NotFound, QStringLiteral("Gone."), {}}));
}

SimulatedCustomer* FakeSimulator::find(int customer)
{
    for (SimulatedCustomer& c : m_customers)
        if (c.id == customer)
            return &c;
    return nullptr;
}

void FakeSimulator::publish(int customer)
{
    if (const SimulatedCustomer* c = find(customer))
        Q_EMIT m_events.customerChanged(*c);
}

QString FakeSimulator::arrive(int customer, SimulatedAuthor author, const QString& text, const QStringList& sources)
{
    SimulatedCustomer* c = find(customer);
    if (!c)
        return {};
    const QString id = QStringLiteral("line-%1").arg(m_lines++);
    const QString name = author == SimulatedAuthor::Ai         ? c->agentName
                         : author == SimulatedAuthor::Customer ? c->name
                                                               : c->staffName;
    c->lines << SimulatedLine{.id = author == SimulatedAuthor::Status ? QString() : id,
                              .author = author,
                              .name = name,
                              .text = text,
                              .sources = sources,
                              .at = Now + m_lines * MicrosPerSecond};
    publish(customer);
    return id;
}

QFuture<Result<QList<SimulatedCustomer>>> FakeSimulator::customers()
{
    return ready<QList<SimulatedCustomer>>(m_customers);
}

QFuture<Result<SimulatedCustomer>> FakeSimulator::start(QString name, QString language, SimulatedChannel channel)
{
    if (error.code != ErrorCode::Unknown)
        return ready<SimulatedCustomer>(error);
    const int id = m_next++;
    SimulatedCustomer c{.id = id,
                        .name = name.isEmpty() ? QStringLiteral("Ada Lind") : name,
                        .language = language,
                        .phase = SimulatedPhase::Ready};
    c.company = QStringLiteral("Harbor & Pine");
    c.agentName = QStringLiteral("Aria");
    c.greeting = QStringLiteral("Hello! How can I help you today?");
    c.disclosure = QStringLiteral("You are talking with Aria, an AI assistant of Harbor & Pine.");
    if (channel != SimulatedChannel::WebChat) {
        c.channel = channel;
        c.address = QStringLiteral("+1555010%1").arg(id, 4, 10, QLatin1Char('0'));
        c.business = QStringLiteral("+15550100000");
    }
    m_customers << c;
    publish(id);
    return ready<SimulatedCustomer>(c);
}

QFuture<Result<>> FakeSimulator::say(int customer, QString text)
{
    SimulatedCustomer* c = find(customer);
    if (!c || error.code != ErrorCode::Unknown)
        return done(c);
    said << text;
    c->closed = false;
    if (!c->conversationId.isValid()) {
        c->conversationId = m_console.addConversation(c->name + QStringLiteral(" (simulated)"));
        c->conversationSid = QStringLiteral("conversation-%1").arg(customer);
    }
    arrive(customer, SimulatedAuthor::Customer, text);
    return done();
}

void FakeSimulator::setTyping(int, bool) { ++typingCalls; }

QFuture<Result<>> FakeSimulator::endConversation(int customer)
{
    SimulatedCustomer* c = find(customer);
    if (c && error.code == ErrorCode::Unknown) {
        c->closed = true;
        arrive(customer, SimulatedAuthor::Status, QStringLiteral("The conversation has ended."));
    }
    return done(c);
}

QFuture<Result<>> FakeSimulator::rate(int customer, int stars)
{
    SimulatedCustomer* c = find(customer);
    if (c && error.code == ErrorCode::Unknown) {
        c->rating = stars;
        publish(customer);
    }
    return done(c);
}

QFuture<Result<>> FakeSimulator::dropConnection(int customer)
{
    SimulatedCustomer* c = find(customer);
    if (c) {
        c->phase = SimulatedPhase::Reconnecting;
        publish(customer);
    }
    return done(c);
}

QFuture<Result<>> FakeSimulator::remove(int customer)
{
    const auto removed = m_customers.removeIf([customer](const SimulatedCustomer& c) { return c.id == customer; });
    if (removed > 0)
        Q_EMIT m_events.customerRemoved(customer);
    return done(removed > 0);
}

QFuture<Result<QList<SimulatorScript>>> FakeSimulator::scripts()
{
    if (!m_console.programInfo.sampleData)
        return ready<QList<SimulatorScript>>(QList<SimulatorScript>());
    return ready<QList<SimulatorScript>>(
        QList<SimulatorScript>{{QStringLiteral("order"),
                                QStringLiteral("Where is my order?"),
                                QStringLiteral("Asks for an order of the sample shop."),
                                QStringLiteral("Mara Ellison"),
                                {QStringLiteral("Hi, where is my order 10412?")}},
                               {QStringLiteral("angry"),
                                QStringLiteral("Angry, wants a person"),
                                QStringLiteral("Complains and asks for a person."),
                                QStringLiteral("Robin Hale"),
                                {QStringLiteral("I want to talk to a real person now.")}}});
}

QFuture<Result<SimulatedCustomer>> FakeSimulator::runScript(QString id, SimulatedChannel channel)
{
    const QList<SimulatorScript> all = scripts().result().value();
    for (const SimulatorScript& script : all) {
        if (script.id != id)
            continue;
        const SimulatedCustomer started = start(script.customer, QStringLiteral("en"), channel).result().value();
        find(started.id)->script = script.title;
        static_cast<void>(say(started.id, script.lines.first()));
        return ready<SimulatedCustomer>(*find(started.id));
    }
    return ready<SimulatedCustomer>(Error{ErrorCode::NotFound, QStringLiteral("This script does not exist."), {}});
}

QFuture<Result<int>> FakeSimulator::removeSimulated()
{
    const int count = int(m_customers.size());
    while (!m_customers.isEmpty())
        static_cast<void>(remove(m_customers.first().id));
    return ready<int>(count);
}

QFuture<Result<TurnTrace>> FakeSimulator::trace(QString messageSid)
{
    if (!traces.contains(messageSid))
        return ready<TurnTrace>(Error{ErrorCode::NotFound, QStringLiteral("The AI did nothing for this message."), {}});
    return ready<TurnTrace>(traces.value(messageSid));
}

}  // namespace frontdesk::test
