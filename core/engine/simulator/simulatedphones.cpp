// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/simulator/simulatedphones.h"

#include "core/console/simulatorconsole.h"

#include <QRandomGenerator>

namespace frontdesk {
namespace {

// Numbers that no phone company gives out (555-01xx) or that are no real exchange (555).
QString smsNumber() { return QStringLiteral("+12025550100"); }
QString whatsAppNumber() { return QStringLiteral("+12025550101"); }

QString customerNumber()
{
    return QStringLiteral("+1202555%1").arg(QRandomGenerator::global()->bounded(200, 10'000), 4, 10, QLatin1Char('0'));
}

QByteArray randomToken()
{
    QByteArray token(32, Qt::Uninitialized);
    for (char& c : token)
        c = "0123456789abcdef"[QRandomGenerator::system()->bounded(16)];
    return token;
}

}  // namespace

QString SimulatedPhones::accountSid() { return QStringLiteral("AC51a0000000000000000000000000051a"); }

QString SimulatedPhones::smsAccount() { return accountSid() % u'/' % smsNumber(); }

QString SimulatedPhones::whatsAppAccount() { return accountSid() % u'/' % whatsAppNumber(); }

bool SimulatedPhones::isProviderId(const QString& messageId)
{
    return messageId.size() == 34 && (messageId.startsWith(u"SM") || messageId.startsWith(u"MM"));
}

Result<> SimulatedPhones::prepare(const Sources& sources)
{
    m_sources = sources;
    if (!m_twilio) {
        simulator::FakeTwilio::Setup setup;
        setup.accountSid = accountSid();
        setup.token = randomToken();
        setup.numbers = {smsNumber()};
        setup.whatsAppNumber = whatsAppNumber();
        setup.sentMs = 150;
        setup.deliveredMs = 350;
        auto twilio = std::make_unique<simulator::FakeTwilio>(setup, m_clock);
        const Result<QUrl> started = twilio->start();
        if (!started)
            return started.error();
        m_twilio = std::move(twilio);
        m_sources.addAccount(m_twilio->account());
    }
    pointAtProgram();
    return {};
}

void SimulatedPhones::pointAtProgram()
{
    if (!m_twilio)
        return;
    const QString publicUrl = m_sources.publicUrl();
    m_twilio->webhooks().setReachAt(m_sources.server, QUrl(publicUrl).path());
    m_twilio->pointAt(publicUrl);
}

std::unique_ptr<PhoneCustomer> SimulatedPhones::make(SimulatedCustomer customer, const Clock& clock)
{
    customer.address = customerNumber();
    customer.business = customer.channel == SimulatedChannel::WhatsApp ? whatsAppNumber() : smsNumber();
    const PhoneCustomer::Setup setup{.customer = customer,
                                     .profileName = customer.name + SimulationStore::mark(),
                                     .outOfReachMs = SimulatorConsole::OutOfReachMs};
    return std::make_unique<PhoneCustomer>(setup, *m_twilio, clock);
}

SimulatedPhone SimulatedPhones::storedAs(const SimulatedCustomer& customer) const
{
    return {.channelId = customer.channel == SimulatedChannel::WhatsApp ? QStringLiteral("whatsapp")
                                                                        : QStringLiteral("sms"),
            .accountId = accountSid() % u'/' % customer.business,
            .externalId = customer.address,
            .name = customer.name};
}

}  // namespace frontdesk
