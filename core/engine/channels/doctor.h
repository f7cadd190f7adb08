// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/engine/channels/doctorrun.h"

#include <QHash>

namespace frontdesk {

/// What the doctor looks at; the functions are called at every look. Engine thread.
struct DoctorParts {
    HttpTransport& http;
    const Clock& clock;
    std::function<twilio::Options()> twilio;
    std::function<QString()> publicUrl;  ///< of this run; empty text = none
    std::function<QUrl()> local;         ///< our own public port; empty = this process serves none
    QString instance;                    ///< what /live of this process says; empty = unknown
    std::function<TunnelState()> tunnel;
    std::function<Task<TunnelState>(QString tool)> startTunnel;  ///< empty = this process cannot
    std::function<bool()> sample = {};        ///< the invented business answers: it stays on this computer
    std::function<qint64()> unbelieved = {};  ///< requests that a proxy forwarded that is not trusted; empty = unknown
};

/// Looks through the set-up of the channels: all checks at the same time, none longer than a few seconds. Reads only; what
/// is written anywhere is written by fix(), and only what the finding had shown before. Lives as long as the engine.
class Doctor {
public:
    explicit Doctor(DoctorParts parts) : m_parts(std::move(parts)) {}
    Q_DISABLE_COPY_MOVE(Doctor)

    /// Empty account = the program and all accounts; simulated accounts are left out.
    [[nodiscard]] Task<QList<DoctorCheck>> run(QString account);
    /// NotFound: there is no such check, or nothing to mend. Conflict: it would change something else than was shown last.
    [[nodiscard]] Task<DoctorCheck> fix(QString id, QString account);
    /// The program ends: what is being asked is given up.
    void shutDown() { m_stop.request_stop(); }

private:
    [[nodiscard]] doctor::RunPtr begin() const;
    void remember(const DoctorCheck& check);

    DoctorParts m_parts;
    std::stop_source m_stop;
    QHash<QString, QStringList> m_shown;  ///< changes that were shown last, by id and account
};

}  // namespace frontdesk
