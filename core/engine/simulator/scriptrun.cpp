// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/simulator/scriptrun.h"

#include <QCoreApplication>

namespace frontdesk {
namespace {

constexpr int PatienceMs = 30'000;

struct Say {
    Q_DECLARE_TR_FUNCTIONS(SimulatorScripts)
};

}  // namespace

QList<SimulatorScript> sampleScripts()
{
    // The customers write English, the language of the sample business.
    return {
        {QStringLiteral("order"),
         Say::tr("Where is my order?"),
         Say::tr("Asks for an order of the sample shop and proves who asks."),
         QStringLiteral("Mara Ellison"),
         {QStringLiteral("Hi, where is my order 10412?"), QStringLiteral("My postcode is 04103."),
          QStringLiteral("Great, thank you!")}},
        {QStringLiteral("hours"),
         Say::tr("Opening hours"),
         Say::tr("Asks when the shop is open and about returns."),
         QStringLiteral("Jules Okafor"),
         {QStringLiteral("Are you open this Sunday?"), QStringLiteral("And how long do I have to return something?")}},
        {QStringLiteral("unknown"),
         Say::tr("A question nobody wrote down"),
         Say::tr("Asks something that no document answers: the assistant must say so."),
         QStringLiteral("Sam Rivera"),
         {QStringLiteral("Do you repair antique pocket watches?"), QStringLiteral("Who was king of Norway in 1905?")}},
        {QStringLiteral("angry"),
         Say::tr("Angry, wants a person"),
         Say::tr("Complains and asks for a person: it must reach the queue."),
         QStringLiteral("Robin Hale"),
         {QStringLiteral("My kettle arrived broken and I am really angry about this!"),
          QStringLiteral("I want to talk to a real person now.")}},
    };
}

ScriptRun::ScriptRun(ChatCustomer& customer, QStringList lines, int pauseMs, QObject* parent)
    : QObject(parent), m_customer(customer), m_lines(std::move(lines))
{
    m_typing.setSingleShot(true);
    m_typing.setInterval(pauseMs);
    m_patience.setSingleShot(true);
    m_patience.setInterval(PatienceMs);
    connect(&m_typing, &QTimer::timeout, this, &ScriptRun::write);
    connect(&m_patience, &QTimer::timeout, this, &ScriptRun::finished);
    connect(&customer, &ChatCustomer::answered, this, &ScriptRun::type);
    type();
}

void ScriptRun::type()
{
    m_patience.start();
    if (m_lines.isEmpty()) {
        m_patience.stop();
        Q_EMIT finished();
        return;
    }
    if (m_typing.isActive())  // two answers to one line
        return;
    m_customer.setTyping(true);
    m_typing.start();
}

void ScriptRun::write()
{
    m_customer.setTyping(false);
    const Result<> said = m_customer.say(m_lines.takeFirst());
    if (!said)
        Q_EMIT finished();
}

}  // namespace frontdesk
