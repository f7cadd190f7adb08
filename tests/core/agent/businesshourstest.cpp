// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agent/businesshours.h"

#include "core/agent/datephrase.h"
#include "tests/support/fatallog.h"

#include <QtTest>

using namespace frontdesk;

namespace {

BusinessProfile profile(const QString& zone, const QList<HoursSpan>& daily)
{
    BusinessProfile p;
    p.timeZone = zone;
    p.hours.fill(daily);
    return p;
}

Micros utc(const QString& iso) { return QDateTime::fromString(iso, Qt::ISODate).toMSecsSinceEpoch() * 1000; }

}  // namespace

class BusinessHoursTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void openAcrossClockChanges_data()
    {
        QTest::addColumn<QString>("zone");
        QTest::addColumn<QString>("at");
        QTest::addColumn<bool>("open");
        // 09:00 to 17:00 wall clock. The same UTC hour is inside on one side of the change and outside on the other.
        const QString ny = QStringLiteral("America/New_York");
        QTest::newRow("ny day before spring") << ny << QStringLiteral("2026-03-07T13:59:59Z") << false;
        QTest::newRow("ny day before spring opens 14Z") << ny << QStringLiteral("2026-03-07T14:00:00Z") << true;
        QTest::newRow("ny spring day opens 13Z") << ny << QStringLiteral("2026-03-08T13:00:00Z") << true;
        QTest::newRow("ny spring day closes 21Z") << ny << QStringLiteral("2026-03-08T21:00:00Z") << false;
        QTest::newRow("ny autumn day not yet") << ny << QStringLiteral("2026-11-01T13:30:00Z") << false;
        QTest::newRow("ny autumn day opens 14Z") << ny << QStringLiteral("2026-11-01T14:00:00Z") << true;
        const QString berlin = QStringLiteral("Europe/Berlin");
        QTest::newRow("berlin before") << berlin << QStringLiteral("2026-03-28T07:30:00Z") << false;
        QTest::newRow("berlin spring day") << berlin << QStringLiteral("2026-03-29T07:30:00Z") << true;
        QTest::newRow("berlin autumn day not yet") << berlin << QStringLiteral("2026-10-25T07:30:00Z") << false;
        QTest::newRow("berlin autumn day") << berlin << QStringLiteral("2026-10-25T08:00:00Z") << true;
        const QString kolkata = QStringLiteral("Asia/Kolkata");
        QTest::newRow("kolkata half hour before") << kolkata << QStringLiteral("2026-03-29T03:29:00Z") << false;
        QTest::newRow("kolkata opens 03:30Z") << kolkata << QStringLiteral("2026-03-29T03:30:00Z") << true;
        const QString howe = QStringLiteral("Australia/Lord_Howe");
        QTest::newRow("lord howe summer +11") << howe << QStringLiteral("2026-04-03T22:00:00Z") << true;
        QTest::newRow("lord howe winter +10:30 not yet") << howe << QStringLiteral("2026-04-05T22:00:00Z") << false;
        QTest::newRow("lord howe winter opens 22:30Z") << howe << QStringLiteral("2026-04-05T22:30:00Z") << true;
        QTest::newRow("lord howe october day") << howe << QStringLiteral("2026-10-04T22:00:00Z") << true;
    }

    void openAcrossClockChanges()
    {
        QFETCH(QString, zone);
        QFETCH(QString, at);
        QFETCH(bool, open);
        const BusinessHours hours(profile(zone, {{QTime(9, 0), QTime(17, 0)}}));
        QCOMPARE(hours.isOpen(utc(at)), open);
    }

    void spanOverMidnight()
    {
        const BusinessHours hours(profile(QStringLiteral("America/New_York"), {{QTime(20, 0), QTime(2, 0)}}));
        QVERIFY(hours.isOpen(utc(QStringLiteral("2026-06-02T05:30:00Z"))));   // 01:30, span of the day before
        QVERIFY(!hours.isOpen(utc(QStringLiteral("2026-06-02T06:00:00Z"))));  // 02:00
        QVERIFY(hours.isOpen(utc(QStringLiteral("2026-06-03T00:00:00Z"))));   // 20:00
    }

    void openingInsideSkippedHour()
    {
        const BusinessHours hours(profile(QStringLiteral("America/New_York"), {{QTime(2, 30), QTime(4, 0)}}));
        const std::optional<Micros> next = hours.nextOpening(utc(QStringLiteral("2026-03-08T06:00:00Z")));
        QVERIFY(next);
        QCOMPARE(*next, utc(QStringLiteral("2026-03-08T07:00:00Z")));  // the jump from 2 to 3
    }

    void openingInsideRepeatedHour()
    {
        const BusinessHours hours(profile(QStringLiteral("America/New_York"), {{QTime(1, 30), QTime(4, 0)}}));
        QCOMPARE(*hours.nextOpening(utc(QStringLiteral("2026-11-01T04:30:00Z"))),
                 utc(QStringLiteral("2026-11-01T05:30:00Z")));
    }

    void halfHourJumpOfLordHowe()
    {
        const BusinessHours hours(profile(QStringLiteral("Australia/Lord_Howe"), {{QTime(2, 15), QTime(4, 0)}}));
        // 2026-10-04 02:00 becomes 02:30 at 15:30Z of the day before.
        QCOMPARE(*hours.nextOpening(utc(QStringLiteral("2026-10-03T14:00:00Z"))),
                 utc(QStringLiteral("2026-10-03T15:30:00Z")));
    }

    void holidayReplacesEveryStore()
    {
        BusinessProfile p = profile(QStringLiteral("America/New_York"), {{QTime(9, 0), QTime(21, 0)}});
        p.holidays = {{QDate(2026, 12, 24), QStringLiteral("Christmas Eve"), false, {{QTime(9, 0), QTime(16, 0)}}},
                      {QDate(2026, 12, 25), QStringLiteral("Christmas Day"), true, {}}};
        Store store;
        store.hours = WeekHours();
        p.stores = {store};
        const BusinessHours hours(p);
        QCOMPARE(spansText(hours.spansOn(QDate(2026, 12, 24), &p.stores.first())), QStringLiteral("9 AM to 4 PM"));
        QVERIFY(hours.spansOn(QDate(2026, 12, 25)).isEmpty());
        QVERIFY(hours.spansOn(QDate(2026, 12, 23), &p.stores.first()).isEmpty());
        QCOMPARE(*hours.nextOpening(utc(QStringLiteral("2026-12-24T21:30:00Z"))),
                 utc(QStringLiteral("2026-12-26T14:00:00Z")));
    }

    void neverOpen()
    {
        const BusinessHours hours(profile(QStringLiteral("Europe/Berlin"), {}));
        QVERIFY(!hours.nextOpening(utc(QStringLiteral("2026-01-01T00:00:00Z"))));
    }

    void datePhrases_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QDate>("date");
        const QDate eve(2026, 12, 24);
        QTest::newRow("tomorrow") << QStringLiteral("are you open tomorrow?") << QDate(2026, 11, 22);
        QTest::newRow("weekday") << QStringLiteral("on Friday") << QDate(2026, 11, 27);
        QTest::newRow("same weekday is today") << QStringLiteral("saturday") << QDate(2026, 11, 21);
        QTest::newRow("misspelt") << QStringLiteral("wendesday") << QDate(2026, 11, 25);
        QTest::newRow("month day") << QStringLiteral("dec 24") << eve;
        QTest::newRow("day of month") << QStringLiteral("the 24th of december") << eve;
        QTest::newRow("dotted") << QStringLiteral("24.12.") << eve;
        QTest::newRow("slashed") << QStringLiteral("12/24") << eve;
        QTest::newRow("iso") << QStringLiteral("2026-12-24") << eve;
        QTest::newRow("name") << QStringLiteral("on christmas eve") << eve;
        QTest::newRow("xmas") << QStringLiteral("xmas eve") << eve;
        QTest::newRow("christmas alone is the day") << QStringLiteral("open at christmas?") << QDate(2026, 12, 25);
        QTest::newRow("past date is next year") << QStringLiteral("jan 5") << QDate(2027, 1, 5);
    }

    void datePhrases()
    {
        QFETCH(QString, text);
        QFETCH(QDate, date);
        const QList<Holiday> holidays = {{QDate(2026, 12, 24), QStringLiteral("Christmas Eve"), false, {}},
                                         {QDate(2026, 12, 25), QStringLiteral("Christmas Day"), true, {}}};
        const std::optional<DatePhrase> phrase = parseDatePhrase(text, QDate(2026, 11, 21), holidays);
        QVERIFY(phrase);
        QCOMPARE(phrase->date, date);
    }

    void noDateInOrdinaryWords()
    {
        QVERIFY(!parseDatePhrase(QStringLiteral("what are your hours"), QDate(2026, 11, 21), {}));
        QVERIFY(!parseDatePhrase(QStringLiteral("order 10432 please"), QDate(2026, 11, 21), {}));
    }
};

FRONTDESK_TEST_MAIN(BusinessHoursTest)
#include "businesshourstest.moc"
