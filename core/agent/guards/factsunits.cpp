// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agent/guards/factsunits.h"

#include "core/agent/guards/facts.h"

namespace frontdesk {
namespace {

constexpr double MinutesInDay = 24 * 60;

template <class Fill>
QHash<QString, FigureUnit> unitTable(Fill fill)
{
    QHash<QString, FigureUnit> table;
    const auto add = [&](const char* name, double factor, const char* words) {
        for (const QString& word : QString::fromLatin1(words).split(u' '))
            table.insert(word, FigureUnit{QString::fromLatin1(name), factor});
    };
    fill(add);
    return table;
}

}  // namespace

const QHash<QString, FigureUnit>& currencies()
{
    static const QHash<QString, FigureUnit> table = [] {
        QHash<QString, FigureUnit> t = unitTable([](auto add) {
            add("usd", 1, "$ usd dollar dollars buck bucks dolares");
            add("", 0.01, "cents cent centavos centimos");
            add("eur", 1, "eur euro euros");
            add("gbp", 1, "gbp pound pounds quid libras");
            add("gbp", 0.01, "pence");
            add("chf", 1, "chf franken francs franc franco francos");
        });
        t.insert(QString(QChar(0x20ac)), FigureUnit{QStringLiteral("eur"), 1});
        t.insert(QString(QChar(0x00a3)), FigureUnit{QStringLiteral("gbp"), 1});
        return t;
    }();
    return table;
}

const QHash<QString, FigureUnit>& durations()
{
    static const QHash<QString, FigureUnit> table = unitTable([](auto add) {
        add("minute", 1, "minute minutes min mins minuten minuto minutos");
        add("hour", 60, "hour hours hr hrs stunde stunden hora horas heure heures");
        add("day", MinutesInDay,
            "day days tag tage tagen dia dias jour jours weekday_s werktag werktage werktagen arbeitstage arbeitstagen");
        add("week", 7 * MinutesInDay, "week weeks woche wochen semana semanas semaine semaines");
        add("month", 30 * MinutesInDay, "month months monat monate monaten mes meses mois");
        add("year", 365 * MinutesInDay, "year years yr yrs jahr jahre jahren ano anos an ans annee annees");
    });
    return table;
}

const QHash<QString, FigureUnit>& measures()
{
    static const QHash<QString, FigureUnit> table = unitTable([](auto add) {
        add("length", 1, "mm millimeter millimeters millimetres");
        add("length", 10, "cm centimeter centimeters centimetre centimetres zentimeter");
        add("length", 1000, "m meter meters metre metres metros");
        add("length", 1'000'000, "km kilometer kilometers kilometres kilometros");
        add("length", 25.4, "inch inches in_inch zoll pulgadas");
        add("length", 304.8, "ft foot feet");
        add("length", 1'609'344, "mile miles mi meile meilen milla millas");
        add("mass", 1, "g gram grams gramm gramos grammes");
        add("mass", 1000, "kg kilo kilos kilogram kilograms");
        add("mass", 453.592, "lb lbs");
        add("mass", 28.3495, "oz ounce ounces");
        add("volume", 1, "ml milliliter milliliters millilitres");
        add("volume", 10, "cl");
        add("volume", 1000, "l liter liters litre litres litros");
        add("volume", 3785.41, "gallon gallons");
        add("power", 1, "w watt watts");
        add("tension", 1, "v volt volts");
        add("data", 1, "gb gigabyte gigabytes");
        add("data", 0.001, "mb megabyte megabytes");
        add("degree", 1, "degrees degree grad grados");
        add("celsius", 1, "celsius");
        add("people", 1, "people persons person personen personas personnes guests");
    });
    return table;
}

bool isUnitWord(const QString& word)
{
    return durations().contains(word) || measures().contains(word) || currencies().contains(word) || word == u"percent";
}

int monthOf(const QString& word)
{
    static const QHash<QString, int> months = [] {
        QHash<QString, int> t;
        const char* rows[] = {"january jan januar janner enero janvier",
                              "february feb februar febrero fevrier",
                              "march mar marz marzo mars",
                              "april apr abril avril",
                              "mai mayo",
                              "june jun juni junio juin",
                              "july jul juli julio juillet",
                              "august aug agosto aout",
                              "september sep sept septiembre septembre",
                              "october oct oktober octubre octobre",
                              "november nov noviembre novembre",
                              "december dec dezember diciembre decembre"};
        for (int m = 0; m < 12; ++m)
            for (const QString& name : QString::fromLatin1(rows[m]).split(u' '))
                t.insert(name, m + 1);
        t.insert(QStringLiteral("may"), 5);
        return t;
    }();
    return months.value(word, 0);
}

}  // namespace frontdesk
