// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/channels/twilio/twilioclient.h"
#include "core/console/channelconsole.h"

#include <QCoreApplication>

#include <functional>
#include <memory>

namespace frontdesk::doctor {

/// Everything that one look of the doctor works on, as it was when the look began.
struct Run {
    Run(HttpTransport& transport, const Clock& c, const twilio::Options& o);

    HttpTransport& http;
    const Clock& clock;
    twilio::Options options;
    /// Its own, with short patience: the doctor asks also while the channels let Twilio rest.
    twilio::TwilioClient client;
    std::stop_token stop;
    QString publicUrl;      ///< of this run, without a slash at the end; empty = none
    QUrl local;             ///< our own public port; empty = this process has none
    QString instance;       ///< what /live of this process says
    TunnelState tunnel;     ///< started by this program
    bool sample = false;    ///< the invented business answers
    qint64 unbelieved = 0;  ///< requests that a proxy on this computer forwarded, although none is trusted
    std::function<Task<TunnelState>(QString tool)> startTunnel;  ///< empty = not possible here

    [[nodiscard]] bool usesTwilio() const { return !options.accounts.isEmpty(); }
    /// Webhooks are needed and can work.
    [[nodiscard]] bool wantsWebhooks() const { return !options.polling && !publicUrl.isEmpty(); }
};
using RunPtr = std::shared_ptr<Run>;

/// What a check found, and how the program mends it (empty = it cannot).
struct Finding {
    DoctorCheck check;
    std::function<Task<>()> mend;
};
using Look = Task<Finding> (*)(RunPtr run, twilio::Account account);

/// One row of the table of checks.
struct CheckRow {
    const char* id;
    bool perAccount;
    Look look;
};
[[nodiscard]] const QList<CheckRow>& checks();

// The checks. Each waits for others at most a few seconds, and says honestly when nobody answered.
[[nodiscard]] Task<Finding> publicAddress(RunPtr run, twilio::Account account);
[[nodiscard]] Task<Finding> reachability(RunPtr run, twilio::Account account);
[[nodiscard]] Task<Finding> tunnels(RunPtr run, twilio::Account account);
[[nodiscard]] Task<Finding> forwarding(RunPtr run, twilio::Account account);
[[nodiscard]] Task<Finding> clockSkew(RunPtr run, twilio::Account account);
[[nodiscard]] Task<Finding> credentials(RunPtr run, twilio::Account account);
[[nodiscard]] Task<Finding> numbers(RunPtr run, twilio::Account account);
[[nodiscard]] Task<Finding> numberWebhooks(RunPtr run, twilio::Account account);
[[nodiscard]] Task<Finding> messagingService(RunPtr run, twilio::Account account);
[[nodiscard]] Task<Finding> conversationsWebhooks(RunPtr run, twilio::Account account);
[[nodiscard]] Task<Finding> fallback(RunPtr run, twilio::Account account);
[[nodiscard]] Task<Finding> signature(RunPtr run, twilio::Account account);
[[nodiscard]] Task<Finding> whatsApp(RunPtr run, twilio::Account account);

/// Texts of all checks.
struct Say {
    Q_DECLARE_TR_FUNCTIONS(Doctor)
};

// Building findings. `title` first, so that the call reads like the row on the page.
[[nodiscard]] Finding good(const QString& title, const QString& found);
[[nodiscard]] Finding skipped(const QString& title, const QString& found);
/// `found`, `matters`, `advice`.
[[nodiscard]] Finding amiss(DoctorCheck::Level level, const QString& title, const QString& found,
                            const QString& matters, const QString& advice);
/// Twilio did not answer, or did not answer this question: skipped, in words.
[[nodiscard]] Finding notAsked(const QString& title, const Error& error);

/// An address that was found somewhere, without what may be a secret in it: user name, password, query. "" = "(nothing)".
[[nodiscard]] QString shownAddress(const QString& address);

/// Settings at the provider: what is so and what must be.
class Difference {
public:
    /// Remembers a change when `now` differs; an address may differ in its trailing slash only.
    void want(const char* field, const QString& name, const QString& now, const QString& wanted);
    /// A list that must hold `needed`; what else is in it stays.
    void wantAll(const char* field, const QString& name, const QStringList& now, const QStringList& needed);
    [[nodiscard]] bool empty() const { return m_changes.isEmpty(); }
    [[nodiscard]] const QStringList& changes() const { return m_changes; }
    [[nodiscard]] const twilio::FormFields& fields() const { return m_fields; }

private:
    QStringList m_changes;
    twilio::FormFields m_fields;
};

}  // namespace frontdesk::doctor
