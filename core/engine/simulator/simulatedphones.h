// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/simulator/phonecustomer.h"
#include "core/store/simulationstore.h"

#include <functional>
#include <memory>

namespace frontdesk {

/// The simulated Twilio of this program, made when the first customer with a phone comes. It is reached over loopback and
/// reaches the program's own webhook routes; nothing of it leaves this computer, and no configured account is touched.
/// Engine thread.
class SimulatedPhones {
public:
    struct Sources {
        QUrl server;                                             ///< of the public port, on this computer
        std::function<QString()> publicUrl;                      ///< that webhooks are signed for
        std::function<void(const twilio::Account&)> addAccount;  ///< to the running Twilio channels
    };

    /// Unavailable: the simulated Twilio cannot be started.
    [[nodiscard]] Result<> prepare(const Sources& sources);
    void pointAtProgram();
    /// After prepare(). Gives the customer a number.
    [[nodiscard]] std::unique_ptr<PhoneCustomer> make(SimulatedCustomer customer, const Clock& clock);
    [[nodiscard]] SimulatedPhone storedAs(const SimulatedCustomer& customer) const;
    /// "SM..." or "MM...": the id of a message at Twilio, not ours.
    [[nodiscard]] static bool isProviderId(const QString& messageId);
    /// The account that stands for the simulator; the same in every run.
    [[nodiscard]] static QString accountSid();
    [[nodiscard]] static QString smsAccount();  ///< account keys in the store
    [[nodiscard]] static QString whatsAppAccount();

private:
    SystemClock m_clock;
    Sources m_sources;
    std::unique_ptr<simulator::FakeTwilio> m_twilio;
};

}  // namespace frontdesk
