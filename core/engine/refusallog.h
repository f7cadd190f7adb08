// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/clock.h"
#include "core/base/coro.h"
#include "core/store/webhookstore.h"

#include <QHash>
#include <QTimer>

namespace frontdesk {

/// Audit rows of refused webhooks: the first one of a network address at once, further ones of the same minute counted in
/// one row. A crowd of addresses shares rows too, so that nobody can fill the disk. Engine thread.
class RefusalLog {
public:
    RefusalLog(WebhookStore& store, const Clock& clock);

    /// `account`: one of ours that it claimed to be from, else empty. `route`: ours, never free text of a stranger's; cut.
    void note(const QString& account, const QByteArray& source, const QByteArray& route, const QString& reason);
    /// A webhook of this account was right: earlier refusals mean nothing any more.
    void succeeded(const QString& account) { m_lately.remove(account); }
    /// Refusals of the last hour since the last right one; counts to MostCounted.
    [[nodiscard]] int lately(const QString& account) const;
    static constexpr qsizetype MostCounted = 10;
    /// Writes what was counted and not written yet.
    void flush();

private:
    struct Source {
        Micros since = 0;  ///< of the row that was written last
        RefusedWebhooks pending;
    };
    void write(const RefusedWebhooks& refused);
    void store(const RefusedWebhooks& refused);
    void startHour();
    void sweep();
    [[nodiscard]] Task<> storing(RefusedWebhooks refused);

    WebhookStore& m_store;
    const Clock& m_clock;
    QHash<QString, Source> m_sources;
    QHash<QString, QList<Micros>> m_lately;          ///< steady, oldest first, by account of ours
    Micros m_hour = 0;                               ///< when the running hour began
    int m_rows = 0;                                  ///< written in it
    RefusedWebhooks m_beyond = {{}, {}, {}, {}, 0};  ///< counted beyond the rows of this hour
    QTimer m_timer;
};

}  // namespace frontdesk
