// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agent/guards/groundcheck.h"
#include "tests/support/fatallog.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QtTest>

#include <yaml-cpp/yaml.h>

using namespace frontdesk;

namespace {

struct Figures {
    int planted = 0, stopped = 0, fine = 0, blocked = 0;
    [[nodiscard]] double caught() const { return planted == 0 ? 0 : 100.0 * stopped / planted; }
    [[nodiscard]] double falseBlocks() const { return fine == 0 ? 0 : 100.0 * blocked / fine; }
};

QString textOf(const YAML::Node& node) { return node ? QString::fromStdString(node.as<std::string>()) : QString(); }

Json jsonOf(const YAML::Node& node)
{
    if (node.IsMap()) {
        Json json = Json::object();
        for (const auto& item : node)
            json[item.first.as<std::string>()] = jsonOf(item.second);
        return json;
    }
    if (node.IsSequence()) {
        Json json = Json::array();
        for (const auto& item : node)
            json.push_back(jsonOf(item));
        return json;
    }
    const std::string text = node.IsNull() ? std::string() : node.as<std::string>();
    if (node.Tag() == "!")
        return text;
    if (text == "true" || text == "false")
        return text == "true";
    bool number = false;
    const double value = QString::fromStdString(text).toDouble(&number);
    return number ? Json(value) : Json(text);
}

void addSources(Evidence& evidence, const YAML::Node& set)
{
    for (const YAML::Node& line : set["evidence"])
        evidence.addText(QStringLiteral("document"), {}, textOf(line));
    if (set["skill"])
        evidence.addJson(QStringLiteral("skill"), jsonOf(set["skill"]));
}

/// Prints what was judged wrongly when `tell`: never of a blind set, which nobody may tune on. With `together` the first sets share their sources, as one business's documents do in the product.
Figures measure(const QString& file, bool tell, int together = 0)
{
    const QString path = qEnvironmentVariable("FRONTDESK_SOURCE_DIR", QStringLiteral("."))
                         % u"/tests/data/groundedness/" % file;
    Figures figures;
    const YAML::Node sets = YAML::LoadFile(toStd(path));
    Evidence all;
    for (int i = 0; i < together; ++i)
        addSources(all, sets[i]);
    int number = 0;
    for (const YAML::Node& set : sets) {
        if (together > 0 && number++ >= together)
            break;
        Evidence evidence = all;
        if (together == 0)
            addSources(evidence, set);
        ClaimContext context;
        context.question = context.customer = textOf(set["customer"]);
        context.today = QDate::fromString(textOf(set["today"]), Qt::ISODate);
        for (const YAML::Node& one : set["cases"]) {
            const bool fine = one["ok"].as<bool>();
            const GroundVerdict verdict = checkClaim(textOf(one["say"]), evidence, context);
            const bool stopped = verdict.grounding != Grounding::Fine;
            ++(fine ? figures.fine : figures.planted);
            if (stopped)
                ++(fine ? figures.blocked : figures.stopped);
            if (tell && stopped == fine)
                qInfo("%s: %s [%s]", fine ? "false block" : "missed", qPrintable(textOf(one["say"])),
                      qPrintable(verdict.kind));
        }
    }
    return figures;
}

void print(const char* name, const Figures& f)
{
    qInfo("groundedness, %s set: %d of %d contradictions stopped (%.1f %%), %d of %d true sentences blocked (%.1f %%)",
          name, f.stopped, f.planted, f.caught(), f.blocked, f.fine, f.falseBlocks());
}

}  // namespace

class GroundednessTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void figures_data()
    {
        QTest::addColumn<QString>("one");
        QTest::addColumn<QString>("other");
        const auto row = [](const char* one, const char* other) {
            QTest::newRow(one) << QString::fromUtf8(one) << QString::fromUtf8(other);
        };
        row("It costs $5.95.", "It costs 5.95 dollars.");
        row("It costs €1.299,00.", "It costs 1299 euros.");
        row("Es kostet 5,95 €.", "It costs 5.95 euros.");
        row("We open at 9 AM.", "We open at 09:00.");
        row("We open at 9 in the morning.", "We open at 9:00 am.");
        row("Wir öffnen um 9 Uhr.", "We open at 09:00.");
        row("Within thirty days.", "Within 30 days.");
        row("Within two weeks.", "Within 14 days.");
        row("Innerhalb von einundzwanzig Tagen.", "Within 21 days.");
        row("En veinte días.", "In 20 days.");
        row("On November 26.", "On 26.11.2026.");
        row("El 26 de noviembre.", "On 2026-11-26.");
        row("It weighs 2.4 kg.", "It weighs 2400 grams.");
        row("Half price.", "50 % off.");
        row("It is free of charge.", "It is free.");
    }

    /// The same figure, however it is written.
    void figures()
    {
        QFETCH(QString, one);
        QFETCH(QString, other);
        const QList<Fact> left = readSentence(one).facts;
        const QList<Fact> right = readSentence(other).facts;
        QCOMPARE(left.size(), 1);
        QCOMPARE(right.size(), 1);
        QCOMPARE(int(left.first().kind), int(right.first().kind));
        QVERIFY(qAbs(left.first().value - right.first().value) < 0.001);
    }

    void developmentSet()
    {
        const Figures figures = measure(QStringLiteral("dev.yml"), true);
        print("development", figures);
        QVERIFY(figures.planted >= 80 && figures.fine >= 80);
        // What was reached; the aim is 95 of 100, and the blind set says how far it is.
        QVERIFY(figures.caught() >= 90);
        QVERIFY(figures.falseBlocks() <= 2);
    }

    /// Written by others before the guard; since 2026-11-21 20:00 it was looked at and belongs to development.
    void firstBlindSet()
    {
        const Figures figures = measure(QStringLiteral("blind.yml"), true);
        print("first blind", figures);
        QVERIFY(figures.caught() >= 90);
        QVERIFY(figures.falseBlocks() <= 2);
    }

    /// The shop of the first 25 sets with all its documents and results at once.
    void allAtOnce()
    {
        const Figures figures = measure(QStringLiteral("blind.yml"), true, 25);
        print("all documents at once, first blind", figures);
        QVERIFY(figures.caught() >= 73);
        QVERIFY(figures.falseBlocks() <= 2);
    }

    void rounds_data()
    {
        QTest::addColumn<QString>("file");
        for (const char* file : {"fresh.yml", "fresh2.yml", "fresh3.yml", "fresh4.yml", "fresh5.yml"})
            QTest::newRow(file) << QString::fromLatin1(file);
    }

    /// Further sentences, each written before the guard was changed; their first runs stand in docs/scenarios.md.
    void rounds()
    {
        QFETCH(QString, file);
        const Figures figures = measure(file, true);
        print(qPrintable(file), figures);
        QVERIFY(figures.caught() >= 80);
        QVERIFY(figures.falseBlocks() <= 2);
    }

    /// Mostly what follows from the sources by reckoning; the first run blocked 17 of its 44 true sentences.
    void reckonedSet()
    {
        const Figures figures = measure(QStringLiteral("fresh6.yml"), true);
        print("fresh6.yml", figures);
        QVERIFY(figures.caught() >= 80);
        QVERIFY(figures.falseBlocks() <= 5);
    }

    /// Written by others and blind until 2026-11-21 (60.5 % stopped, 15.9 % blocked wrongly); of development since.
    void secondBlindSet()
    {
        const Figures figures = measure(QStringLiteral("blind2.yml"), true);
        print("second blind", figures);
        QVERIFY(figures.caught() >= 59);
        QVERIFY(figures.falseBlocks() <= 1);
    }

    /// The same of the third one, which was looked at on 2026-11-22.
    void thirdBlindSet()
    {
        const Figures figures = measure(QStringLiteral("blind3.yml"), true);
        print("third blind", figures);
        QVERIFY(figures.caught() >= 64);
        QVERIFY(figures.falseBlocks() <= 9);
    }

    /// And of the fourth one, whose sentences are as models of today write them; looked at on 2026-11-22.
    void fourthBlindSet()
    {
        const Figures figures = measure(QStringLiteral("blind4.yml"), true);
        print("fourth blind", figures);
        QVERIFY(figures.caught() >= 41);
        QVERIFY(figures.falseBlocks() <= 13);
    }

    /// Written by others; only measured with, and only when asked for, so that nobody tunes on it by the way.
    void fifthBlindSet()
    {
        if (!qEnvironmentVariableIsSet("FRONTDESK_BLIND"))
            QSKIP("only with FRONTDESK_BLIND");
        const Figures figures = measure(QStringLiteral("blind5.yml"), false);
        print("fifth blind", figures);
        QVERIFY(figures.planted > 0 && figures.fine > 0);
    }

    /// What single rules are for: the same words, another meaning.
    void rules_data()
    {
        QTest::addColumn<QString>("source");
        QTest::addColumn<QString>("claim");
        QTest::addColumn<bool>("fine");
        const auto row = [](const char* source, const char* claim, bool fine) {
            QTest::newRow(claim) << QString::fromUtf8(source) << QString::fromUtf8(claim) << fine;
        };
        const char* passes = "A month costs $45, a day $12.";
        const char* fibre =
            "Basic costs $39 a month. With Basic, the router costs $5 a month. A deposit of 40% is due for new lines. "
            "A new line costs $200.";
        row(fibre, "With a router, Basic would be $44 a month.", true);
        row(fibre, "With a router, Basic would be $47 a month.", false);
        row(fibre, "With a router, Basic costs $41 a month.", false);
        row(fibre, "For a new line you would put down $80 as a deposit.", true);
        row(fibre, "For a new line you would put down $90 as a deposit.", false);
        row("A ticket is $13, on Tuesdays $8. 3D films cost $3 more.", "Two 3D tickets would be $22 on a Tuesday.",
            true);
        const char* shipping =
            "You have 14 days to send it back. Standard shipping costs $5. Express shipping costs $10.";
        row(shipping, "You have 90 days to send it back with the receipt, and shipping costs $10.", false);
        row("Children under 6 may not use the pool.", "Children under 6 may use the pool.", false);
        row("Quiet hours are 13-15 and 22-7.", "Quiet hours are from 10 at night to 7 in the morning.", true);
        row("The harbor cruise lasts 75 minutes.", "The harbor cruise takes an hour and a quarter.", true);
        row("The bus leaves at 13:05.", "The bus leaves at five past one.", true);
        row("The bus leaves at 13:05.", "The bus leaves at ten past one.", false);
        row("Collecting wood in the forest is forbidden.", "Please do not collect wood in the forest.", true);
        row(passes, "A day costs $12.", true);
        row(passes, "A month costs $12.", false);
        const char* doctors = "Dr. Amara Osei treats children; Dr. Lewis Grant does implants.";
        row(doctors, "Dr. Grant does implants.", true);
        row(doctors, "Dr. Grant treats children.", false);
        row("Tickets never expire and carry no fees.", "Tickets don't expire.", true);
        row("Once a parcel has shipped, it cannot be cancelled.", "Once it has shipped, it can no longer be cancelled.",
            true);
        row("The tooth should be kept in milk.", "Keep the tooth in water.", false);
        row("Wash it at 104 F.", "Wash it at 40 \u00b0C.", true);
        row("Wash it at 104 F.", "Wash it at 104 \u00b0C.", false);
        row("The fee is $9 per month.", "The fee is $9 per week.", false);
        row("Adults pay 6.50 euros, children 3.50 euros.", "Two adults pay 13 euros together.", true);
        row("A bag costs $7; three bags cost $18.", "Three bags cost $21.", false);
        row("A ticket costs 18 euros; children from 6 to 12 pay half.", "A ten-year-old pays 9 euros.", true);
        row("Tables for up to 8 people are reserved online.", "Tables for more than 8 people are reserved by phone.",
            true);
        row("The pass is valid for at most 12 months.", "The pass is valid for at least 12 months.", false);
        row("Pets are not allowed, except guide dogs.", "Guide dogs are allowed.", true);
        row("Delivery is free from 40 pounds.", "Delivery is free for orders up to 40 pounds.", false);
        row("Delivery is free from 40 pounds.", "Delivery is free for orders from 40 pounds.", true);
        row("The office is closed from December 23 to January 2.", "The office is closed on December 27.", true);
        row("Each passenger may take one suitcase.", "A family of four may take four suitcases.", true);
        row("Dogs pay half the fare; guide dogs are free.", "A dog pays 50 percent of the fare.", true);
        row("The meeting is on 2026-11-24.", "The meeting is on Tuesday, November 24.", true);
        row("The meeting is on 2026-11-24.", "The meeting is on Wednesday, November 24.", false);
        row("The plan costs 34.99 euros for the first 24 months, after that 39.99 euros.",
            "From the 25th month on you pay 39.99 euros.", true);
        const char* weekdays = "The cafe is open from 9:00 to 17:00 on Mondays. "
                               "The gallery is open from 10:00 to 18:00 on Tuesdays.";
        row(weekdays, "The gallery is open from 9:00 to 17:00 on Mondays.", false);
        row(weekdays, "The gallery is open from 10:00 to 18:00 on Tuesdays.", true);
        row(weekdays, "The cafe is open on Mondays from 9:00 to 17:00.", true);
        const char* mondays = "The cafe is open from 9:00 to 17:00 on Mondays. The gallery is closed on Mondays.";
        row(mondays, "The gallery is open on Mondays.", false);
        row(mondays, "The gallery is closed on Mondays.", true);
        const char* lockers = "A small locker holds 3 bags, a large locker holds 6 bags.";
        row(lockers, "A small locker holds 6 bags.", false);
        row(lockers, "A large locker holds 3 bags.", false);
        row(lockers, "A small locker holds 3 bags.", true);
        row(lockers, "A large locker holds 6 bags.", true);
        const char* shelves = "A short shelf carries 3 jars, a long shelf carries 6.";
        row(shelves, "A short shelf carries 6 jars.", false);
        row(shelves, "A long shelf carries 6 jars.", true);
        const char* receipt = "Clothes can be returned only with the receipt.";
        row(receipt, "We do not take returns.", false);
        row(receipt, "Clothes cannot be returned without the receipt.", true);
        const char* visit = "We take bikes only with an appointment.";
        row(visit, "We do not take bikes.", false);
        row(visit, "Without an appointment we cannot take bikes.", true);
        row("Bikes are carried only if folded.", "Unfolded bikes cannot be carried.", true);
        const char* tables = "The hall has 9 tables, the garden has 2.";
        row(tables, "The hall has more than 7 tables.", false);
        row(tables, "The hall has 7 more tables.", true);
        row("Der Saal hat 9 Tische, der Garten hat 2.", "Der Saal hat mehr als 7 Tische.", false);
        const char* plans = "Basic costs 9 euros, Pro costs 2 euros.";
        row(plans, "Basic costs more than 7 euros.", false);
        row(plans, "Basic costs 7 euros more than Pro.", true);
    }

    void rules()
    {
        QFETCH(QString, source);
        QFETCH(QString, claim);
        QFETCH(bool, fine);
        Evidence evidence;
        evidence.addText(QStringLiteral("document"), {}, source);
        QCOMPARE(checkClaim(claim, evidence, {}).grounding == Grounding::Fine, fine);
    }

    /// "Saturday, October 2" is of next year: what the source says is not contradicted by a calendar of this one.
    void weekdaysOfAnotherYear()
    {
        Evidence evidence;
        evidence.addText(QStringLiteral("document"), {}, QStringLiteral("The autumn fair is on Saturday, October 2."));
        ClaimContext context;
        context.today = QDate(2026, 11, 21);
        const auto judged = [&](const char* claim) {
            return checkClaim(QString::fromUtf8(claim), evidence, context).grounding;
        };
        QCOMPARE(judged("The autumn fair is on Saturday, October 2."), Grounding::Fine);
        QVERIFY(judged("The autumn fair is on Sunday, October 2.") != Grounding::Fine);
    }

    /// A row of a result is not its neighbour, and what is on its way has not arrived.
    void records()
    {
        Evidence evidence;
        evidence.addJson(QStringLiteral("skill"),
                         Json::parse(R"({"results": [{"name": "Cedar Desk", "price": 420, "stock": 3},
                                                     {"name": "Slate Desk", "price": 365, "stock": 0}]})"));
        const auto fine = [&](const char* claim) {
            return checkClaim(QString::fromUtf8(claim), evidence, {}).grounding == Grounding::Fine;
        };
        QVERIFY(fine("The Cedar Desk costs $420."));
        QVERIFY(!fine("The Slate Desk costs $420."));
        QVERIFY(!fine("The Slate Desk is in stock."));
        QVERIFY(fine("The Slate Desk is out of stock."));
        Evidence order;
        order.addJson(QStringLiteral("skill"), Json::parse(R"({"order": "10432", "status": "shipped"})"));
        QVERIFY(checkClaim(QStringLiteral("Your order has been shipped."), order, {}).grounding == Grounding::Fine);
        QVERIFY(checkClaim(QStringLiteral("Your order was delivered."), order, {}).grounding != Grounding::Fine);
        QVERIFY(checkClaim(QStringLiteral("It is still pending."), order, {}).grounding != Grounding::Fine);
    }

    /// A price of one is the whole by how many of it there are, not any figure by any other.
    void pricesOfOne()
    {
        const auto fine = [](const char* result, const char* claim) {
            Evidence evidence;
            evidence.addJson(QStringLiteral("skill"), Json::parse(result));
            return checkClaim(QString::fromUtf8(claim), evidence, {}).grounding == Grounding::Fine;
        };
        const char* order = R"({"item": "Alder Lamp", "quantity": 4, "total": 20, "weight": 10, "deposit": 60})";
        QVERIFY(fine(order, "The lamp costs 5 dollars each."));
        QVERIFY(!fine(order, "The lamp costs 2 dollars each."));
        QVERIFY(!fine(order, "The lamp costs 15 dollars each."));
        const char* stay = R"({"room": "Garden Room", "nights": 3, "guests": 2, "price_total": 270, "floor": 9})";
        QVERIFY(fine(stay, "The room costs 90 dollars per night."));
        QVERIFY(fine(stay, "That is 135 dollars per person."));
        QVERIFY(!fine(stay, "The room costs 30 dollars per night."));
    }

    /// Of a list that is too long, what the rows that are there say is borne out; of the others nothing is known.
    void rowsOfALongList()
    {
        Json rows = Json::array();
        for (int i = 0; i < 400; ++i)
            rows.push_back({{"order", std::to_string(20'000 + i)}, {"status", i % 2 ? "shipped" : "pending"}});
        Evidence evidence;
        evidence.addJson(QStringLiteral("skill"), Json{{"results", rows}});
        QVERIFY(evidence.leavesOut());
        ClaimContext context;
        context.customer = context.question = QStringLiteral("Where is my order 20399?");
        const auto fine = [&](const char* claim) {
            return checkClaim(QString::fromUtf8(claim), evidence, context).grounding == Grounding::Fine;
        };
        QVERIFY(fine("Your order is on its way."));
        QVERIFY(fine("Your order is still pending."));
        QVERIFY(fine("Your order 20001 is on its way."));
        QVERIFY(!fine("Your order has been delivered."));
        QVERIFY(!fine("Your order 20002 is on its way."));
        QVERIFY(!fine("Your order 20399 is on its way."));
    }

    /// What the customer asked for is no more than the sources allow; fewer than they allow is.
    void boundsOfCounts()
    {
        Evidence evidence;
        evidence.addText(
            QStringLiteral("document"), {},
            QStringLiteral("A locker holds up to 4 bags. Up to 4 guests may take the boat and pay 20 euros each."));
        ClaimContext context;
        context.customer = context.question = QStringLiteral("We are 5 friends with 5 bags, can we come?");
        const auto fine = [&](const char* claim) {
            return checkClaim(QString::fromUtf8(claim), evidence, context).grounding == Grounding::Fine;
        };
        QVERIFY(!fine("5 guests may come."));
        QVERIFY(!fine("5 bags are fine."));
        QVERIFY(!fine("5 guests pay 100 euros."));
        QVERIFY(fine("4 guests may come."));
        QVERIFY(fine("3 guests may come."));
        QVERIFY(fine("3 bags are fine."));
        QVERIFY(fine("3 guests pay 60 euros."));
        // A bound of something else.
        Evidence other;
        other.addText(QStringLiteral("document"), {},
                      QStringLiteral("Rooms sleep up to 2 people. Dinner is 30 euros per person. The museum is open "
                                     "Monday to Sunday from 9:00 to 17:00. The museum shop is closed on Mondays."));
        context.customer = context.question = QStringLiteral("Dinner for 6 people, please. Are you open on Monday?");
        const auto says = [&](const char* claim) {
            const GroundVerdict verdict = checkClaim(QString::fromUtf8(claim), other, context);
            return verdict.grounding == Grounding::Fine ? QString() : QString(verdict.kind % u": " % verdict.detail);
        };
        QCOMPARE(says("Dinner for 6 people costs 180 euros."), QString());
        QVERIFY(!says("The museum shop is open on Mondays.").isEmpty());
    }

    /// Whatever is read, nothing breaks, and it is read in a moment.
    void anyBytes()
    {
        QRandomGenerator random(7);
        const QString pieces = QString::fromUtf8(
            " 0123456789.,:;-/$€%'\"[]()<>#abcxyzABCäß\n\t\u200b\u2019 amPM Uhr days $ 5 1,2.3:4-5/6 am");
        QElapsedTimer clock;
        clock.start();
        for (int i = 0; i < 3000; ++i) {
            QString text;
            for (int n = random.bounded(120); n > 0; --n)
                text += pieces.at(random.bounded(int(pieces.size())));
            Evidence evidence;
            evidence.addText(QStringLiteral("x"), {}, text);
            static_cast<void>(
                checkClaim(text, evidence, {.question = text, .customer = text, .before = text, .today = {}}));
        }
        qInfo("3000 random texts: %.3f ms each", double(clock.elapsed()) / 3000);
        Evidence figures;
        figures.addText(QStringLiteral("x"), {}, QStringLiteral("There are 5 rooms."));
        QVERIFY(checkClaim(QStringLiteral("There are 5 rooms, ").repeated(100), figures, {}).grounding
                != Grounding::Fine);
        const QString long1 = QStringLiteral("1,").repeated(50'000);
        static_cast<void>(readSentence(long1));
        QVERIFY(true);
    }
};

FRONTDESK_TEST_MAIN(GroundednessTest)
#include "groundednesstest.moc"
