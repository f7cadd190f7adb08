// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/store/database.h"
#include "core/store/transaction.h"
#include "tests/support/fakeclock.h"
#include "tests/support/tempstore.h"

#include <QtTest>

namespace frontdesk::test {

/// A store in a temporary folder on a clock with hands, and looks at what stands in it.
struct StoreProbe {
    FakeClock clock;
    TempStore store{clock};

    qint64 count(QStringView sql)
    {
        const QString text = sql.toString();
        const Result<qint64> n = wait(store.database().read<qint64>(
            ReadLane::Gui, [text](ReadContext& c) -> Result<qint64> { return c.integer(text).value_or(0); }));
        return must(n);
    }
    /// Everything that a fenced effect could have touched, as one text.
    QString fingerprint()
    {
        QString all;
        for (const QStringView table : {QStringView(u"message"), QStringView(u"customer_frame"), QStringView(u"outbox"),
                                        QStringView(u"turn"), QStringView(u"turn_inbound"), QStringView(u"escalation"),
                                        QStringView(u"audit"), QStringView(u"change_feed")})
            all += QString::number(count(QString(u"SELECT count(*) FROM " + table))) + u' ';
        all += QString::number(count(u"SELECT sum(generation * 1000 + handler * 100 + state * 10 + frame_seq) "
                                     u"FROM conversation"))
               + u' ';
        all += QString::number(count(u"SELECT coalesce(sum(delivery * 7 + length(parts_sealed)), 0) FROM message"))
               + u' ';
        all += QString::number(count(u"SELECT seq FROM feed_counter"));
        return all;
    }

    template <class T>
    static T must(Result<T> result)
    {
        if (!result)
            qFatal("unexpected error: %s / %s", qPrintable(result.error().userText), qPrintable(result.error().detail));
        if constexpr (!std::is_void_v<T>)
            return result.take();
    }
};

}  // namespace frontdesk::test
