// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/support/signedhooks.h"

#include "core/simulator/twilio/fakeform.h"

namespace frontdesk::bench {

void SignedHooks::prepare(std::size_t count)
{
    const QByteArray url = QByteArray(PublicUrl) + "/twilio/sms";
    m_requests.reserve(m_requests.size() + count);
    for (std::size_t i = 0; i < count; ++i) {
        const std::size_t number = m_requests.size();
        const QByteArray sid = "SM" + QByteArray::number(qulonglong(number)).rightJustified(32, '0');
        const QByteArray from = "+1202555" + QByteArray::number(1000 + int(number) % m_customers);
        const QByteArray text = "What is your return policy? I ask about order "
                                + QByteArray::number(10'000 + int(number));
        const simulator::Fields fields{{"ToCountry", "US"},
                                       {"ToState", "DC"},
                                       {"SmsMessageSid", sid},
                                       {"NumMedia", "0"},
                                       {"ToCity", "WASHINGTON"},
                                       {"FromZip", "20001"},
                                       {"SmsSid", sid},
                                       {"FromState", "DC"},
                                       {"SmsStatus", "received"},
                                       {"FromCity", "WASHINGTON"},
                                       {"Body", text},
                                       {"FromCountry", "US"},
                                       {"To", Number},
                                       {"ToZip", "20001"},
                                       {"NumSegments", "1"},
                                       {"MessageSid", sid},
                                       {"AccountSid", Account},
                                       {"From", from},
                                       {"ApiVersion", "2010-04-01"}};
        const QByteArray body = simulator::encodeForm(fields);
        const QByteArray head = "POST /twilio/sms HTTP/1.1\r\nHost: 127.0.0.1\r\nUser-Agent: TwilioProxy/1.1\r\n"
                                "Content-Type: application/x-www-form-urlencoded; charset=UTF-8\r\nX-Twilio-Signature: "
                                + simulator::signForm(Token, url, fields)
                                + "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n";
        m_requests.push_back(QByteArray(head + body).toStdString());
    }
}

const std::string& SignedHooks::next()
{
    static const std::string none;
    return m_next < m_requests.size() ? m_requests[m_next++] : none;
}

}  // namespace frontdesk::bench
