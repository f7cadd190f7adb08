// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/store/connection.h"
#include "core/store/sealer.h"
#include "core/store/transaction.h"

#include <functional>

namespace frontdesk {

/// Looks into a database beside the program that works with it, or without one; changes nothing and migrates nothing.
/// Blocks: for commands. One thread.
class ReadOnlyStore {
public:
    ReadOnlyStore() = default;
    Q_DISABLE_COPY_MOVE(ReadOnlyStore)

    /// NotFound: there is no database yet. Unauthorized: not its key.
    [[nodiscard]] Result<> open(const QString& path, const QByteArray& masterKey);

    template <class T>
    [[nodiscard]] Result<T> read(const std::function<T(ReadContext&)>& job)
    {
        const Result<> begun = m_connection.execute(u"BEGIN");
        if (!begun)
            return begun.error();
        ReadContext context(m_connection, m_sealer, m_clock);
        T value = job(context);
        (void)m_connection.execute(u"COMMIT").ok();
        if (context.error())
            return *context.error();
        return value;
    }

private:
    Connection m_connection;
    Sealer m_sealer;
    SystemClock m_clock;
};

}  // namespace frontdesk
