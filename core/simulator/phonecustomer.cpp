// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulator/phonecustomer.h"

#include "core/simulator/twilio/fakesending.h"

namespace frontdesk {
namespace {

constexpr qsizetype MaxLines = 400;
constexpr int PieceGapMs = 400;

Delivery deliveryOf(const QString& status)
{
    static const QHash<QString, Delivery> known{
        {QStringLiteral("accepted"), Delivery::Sending},  {QStringLiteral("queued"), Delivery::Sending},
        {QStringLiteral("sent"), Delivery::Sent},         {QStringLiteral("delivered"), Delivery::Delivered},
        {QStringLiteral("read"), Delivery::Read},         {QStringLiteral("failed"), Delivery::Failed},
        {QStringLiteral("undelivered"), Delivery::Failed}};
    return known.value(status, Delivery::None);
}

Error onlyChat()
{
    return {ErrorCode::InvalidInput,
            PhoneCustomer::tr("Text messages have no end and no rating: close the conversation in the inbox instead."),
            {}};
}

}  // namespace

PhoneCustomer::PhoneCustomer(Setup setup, simulator::FakeTwilio& twilio, const Clock& clock, QObject* parent)
    : ChatCustomer(setup.customer, parent),
      m_setup(std::move(setup)),
      m_twilio(twilio),
      m_alive(&twilio),
      m_clock(clock)
{
    m_reception.setSingleShot(true);
    m_reception.setInterval(m_setup.outOfReachMs);
    m_answerEnds.setSingleShot(true);
    m_answerEnds.setInterval(PieceGapMs);
    m_reads.setSingleShot(true);
    m_reads.setInterval(m_setup.readAfterMs);
    connect(&m_reception, &QTimer::timeout, this, [this] {
        m_state.outOfReach = false;
        m_twilio.setOutOfReach(m_state.address, false);
        Q_EMIT changed();
    });
    connect(&m_answerEnds, &QTimer::timeout, this, &ChatCustomer::answered);
    connect(&m_reads, &QTimer::timeout, this, [this] { m_twilio.look(m_state.address); });
    connect(&twilio, &simulator::FakeTwilio::arrived, this, &PhoneCustomer::onArrived);
    connect(&twilio, &simulator::FakeTwilio::changed, this, &PhoneCustomer::onChanged);
    connect(&twilio.webhooks(), &simulator::FakeWebhooks::finished, this, &PhoneCustomer::onWebhook);
}

PhoneCustomer::~PhoneCustomer()
{
    if (m_alive)
        m_twilio.setOutOfReach(m_state.address, false);
}

void PhoneCustomer::start()
{
    m_state.phase = SimulatedPhase::Ready;
    Q_EMIT changed();
}

Result<> PhoneCustomer::say(const QString& text)
{
    const QString clean = text.trimmed();
    if (clean.isEmpty())
        return Error{ErrorCode::InvalidInput, tr("Write something first."), {}};
    if (clean.size() > MaxText)
        return Error{ErrorCode::InvalidInput, tr("A text message has at most %n character(s).", nullptr, MaxText), {}};
    if (m_state.outOfReach)
        return Error{ErrorCode::Unavailable, tr("This phone has no reception at the moment."), {}};
    SimulatedLine line{.author = SimulatedAuthor::Customer,
                       .name = m_state.name,
                       .text = clean,
                       .at = m_clock.now(),
                       .pending = true,
                       .delivery = Delivery::Sending};
    line.segments = whatsApp() ? 0 : simulator::segmentsOf(clean);
    m_state.lines << line;
    const qsizetype mine = m_state.lines.size() - 1;
    const QString sid = m_twilio.write({.from = m_state.address,
                                        .to = m_state.business,
                                        .body = clean,
                                        .whatsApp = whatsApp(),
                                        .profileName = m_setup.profileName});
    m_state.lines[mine].id = sid;
    m_state.lines[mine].clientId = sid;
    m_state.optedOut = m_twilio.data().optedOut.contains(simulator::optOutKey(m_state.address, m_state.business));
    if (m_state.lines.size() > MaxLines)
        m_state.lines.removeFirst();
    Q_EMIT changed();
    return {};
}

void PhoneCustomer::setTyping(bool active)
{
    // Text messages tell nobody that somebody types.
    Q_UNUSED(active)
}

void PhoneCustomer::endConversation(Done done) { done(onlyChat()); }

void PhoneCustomer::rate(int stars, Done done)
{
    Q_UNUSED(stars)
    done(onlyChat());
}

void PhoneCustomer::dropConnection()
{
    m_state.outOfReach = true;
    m_twilio.setOutOfReach(m_state.address, true);
    m_reception.start();
    Q_EMIT changed();
}

bool PhoneCustomer::isForMe(const simulator::FakeMessage& message) const
{
    return simulator::bareNumber(message.to) == m_state.address
           && simulator::bareNumber(message.from) == m_state.business
           && simulator::isWhatsApp(message.to) == whatsApp();
}

SimulatedLine* PhoneCustomer::lineOf(const QString& messageSid)
{
    for (SimulatedLine& line : m_state.lines)
        if (line.id == messageSid)
            return &line;
    return nullptr;
}

void PhoneCustomer::onArrived(const QString& messageSid)
{
    const simulator::FakeMessage* message = m_twilio.data().message(messageSid);
    if (!message || !isForMe(*message))
        return;
    // The carrier's own words (STOP, HELP) are no answer of the business.
    const bool carrier = message->direction == u"outbound-reply";
    m_state.lines << SimulatedLine{.id = carrier ? QString() : messageSid,
                                   .author = carrier                       ? SimulatedAuthor::Status
                                             : m_state.staffName.isEmpty() ? SimulatedAuthor::Ai
                                                                           : SimulatedAuthor::Staff,
                                   .name = m_state.staffName.isEmpty() ? m_state.agentName : m_state.staffName,
                                   .text = message->body,
                                   .at = m_clock.now(),
                                   .delivery = deliveryOf(message->status),
                                   .segments = whatsApp() ? 0 : simulator::segmentsOf(message->body)};
    if (m_state.lines.size() > MaxLines)
        m_state.lines.removeFirst();
    if (!carrier)
        m_answerEnds.start();
    if (whatsApp())
        m_reads.start();
    Q_EMIT changed();
}

void PhoneCustomer::onChanged(const QString& messageSid)
{
    SimulatedLine* line = lineOf(messageSid);
    const simulator::FakeMessage* message = m_twilio.data().message(messageSid);
    if (!line || !message || line->author == SimulatedAuthor::Customer)
        return;
    line->delivery = deliveryOf(message->status);
    Q_EMIT changed();
}

void PhoneCustomer::onWebhook(qint64 id)
{
    const simulator::FakeWebhook& hook = m_twilio.webhooks().all()[std::size_t(id)];
    SimulatedLine* line = lineOf(hook.about);
    if (!line || line->author != SimulatedAuthor::Customer)
        return;
    line->pending = false;
    line->delivery = hook.acknowledged ? Delivery::Delivered : Delivery::Sent;
    if (!hook.acknowledged)
        line->problem = tr("The program did not take this message in (answer %1).").arg(hook.status);
    Q_EMIT changed();
    if (hook.acknowledged)
        Q_EMIT taken();
}

}  // namespace frontdesk
