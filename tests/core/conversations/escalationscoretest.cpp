// SPDX-License-Identifier: GPL-3.0-or-later
// The table of G1: what is seen -> which triggers, which priority. The expectations were written before the weights.
#include "core/conversations/escalationscore.h"
#include "tests/support/fatallog.h"

#include <QtTest>

using namespace frontdesk;

namespace {

struct Case {
    const char* name;
    const char* text = "";
    double wish = 0;
    const char* phrase = "";
    const char* keywords = "";
    int turns = 0;
    int repeats = 0;
    bool verified = false;
    double confidence = -1;  ///< < 0 = unknown
    bool knows = true;
    int streak = 0;
    const char* extra = "";    ///< reasons of others
    const char* earlier = "";  ///< evidence of the waiting escalation: key=weight
    const char* reasons = "";  ///< expected; empty = nobody is asked
    Priority priority = Priority::Normal;
};

constexpr const char* Angry = "This is a terrible, horrible scam";
constexpr const char* Pressing = "I need it asap, today, right now";

const std::array Cases{
    // Nothing speaks for a person.
    Case{.name = "plain question", .text = "Where is my order?"},
    Case{.name = "empty"},
    Case{.name = "thanks", .text = "Thanks, great service"},
    Case{.name = "praise", .text = "Excellent lamp, I love it"},
    Case{.name = "words that name a subject",
         .text = "The lamp arrived broken and one is lost, I want a refund and to cancel"},
    Case{.name = "what kind, which is best", .text = "What kind of lamp is best for lying in bed?"},
    Case{.name = "shouting alone", .text = "WHERE IS MY ORDER NUMBER TEN"},
    Case{.name = "exclamation alone", .text = "Where is my order!!!"},
    Case{.name = "deadline alone", .text = "I need it by friday"},
    Case{.name = "pressing alone", .text = Pressing},
    Case{.name = "a verified customer", .text = "Where is my order?", .verified = true},
    Case{.name = "another language", .text = "Das ist furchtbar"},
    // The wish.
    Case{.name = "wish", .wish = 0.9, .reasons = "explicit_wish"},
    Case{.name = "just no wish", .wish = 0.49},
    Case{.name = "exactly a wish", .wish = 0.5, .reasons = "explicit_wish"},
    Case{.name = "phrase", .phrase = "talk to a human", .reasons = "phrase:talk to a human"},
    Case{.name = "phrase and wish are one",
         .wish = 0.9,
         .phrase = "talk to a human",
         .reasons = "phrase:talk to a human"},
    Case{.name = "wish, verified", .wish = 0.9, .verified = true, .reasons = "explicit_wish"},
    Case{.name = "wish, today", .text = "I want a person today", .wish = 0.9, .reasons = "explicit_wish"},
    Case{.name = "wish, very pressing",
         .text = "I want a person, urgent, asap",
         .wish = 0.9,
         .reasons = "explicit_wish",
         .priority = Priority::High},
    Case{.name = "wish, angry",
         .text = Angry,
         .wish = 0.9,
         .reasons = "explicit_wish,sentiment",
         .priority = Priority::High},
    Case{.name = "wish, asked before", .wish = 0.9, .repeats = 1, .reasons = "explicit_wish"},
    // Keyword groups.
    Case{.name = "legal", .keywords = "legal", .reasons = "keyword:legal", .priority = Priority::High},
    Case{.name = "urgent", .keywords = "urgent", .reasons = "keyword:urgent", .priority = Priority::Urgent},
    Case{.name = "legal and urgent",
         .keywords = "legal urgent",
         .reasons = "keyword:legal,keyword:urgent",
         .priority = Priority::Urgent},
    Case{.name = "legal, wish",
         .wish = 0.9,
         .keywords = "legal",
         .reasons = "explicit_wish,keyword:legal",
         .priority = Priority::Urgent},
    Case{.name = "legal, angry",
         .text = Angry,
         .keywords = "legal",
         .reasons = "keyword:legal,sentiment",
         .priority = Priority::Urgent},
    Case{.name = "a group of the owner's", .keywords = "vip", .reasons = "keyword:vip", .priority = Priority::High},
    Case{.name = "legal, asked before",
         .keywords = "legal",
         .repeats = 1,
         .reasons = "keyword:legal",
         .priority = Priority::High},
    // Sentiment.
    Case{.name = "one strong word", .text = "This is awful", .reasons = "sentiment"},
    Case{.name = "intensified", .text = "I am very disappointed", .reasons = "sentiment"},
    Case{.name = "not intensified", .text = "I am disappointed"},
    Case{.name = "weakened", .text = "I'm a bit annoyed"},
    Case{.name = "not happy", .text = "I am not happy"},
    Case{.name = "not bad", .text = "Not bad, thanks"},
    Case{.name = "not terrible", .text = "That is not terrible"},
    Case{.name = "two strong words", .text = "Absolutely unacceptable and disgusting", .reasons = "sentiment"},
    Case{.name = "insults", .text = "You are liars and thieves", .reasons = "sentiment"},
    Case{.name = "praise and blame", .text = "Great shop but terrible delivery"},
    Case{.name = "two middle words", .text = "It is useless and I am frustrated", .reasons = "sentiment"},
    Case{.name = "shouted blame", .text = "THIS IS RIDICULOUS AND USELESS", .reasons = "sentiment"},
    Case{.name = "one middle word, shouted", .text = "THIS LAMP IS USELESS", .reasons = "sentiment"},
    Case{.name = "angry and pressing",
         .text = "This is terrible, I need it asap, today, right now!!!",
         .reasons = "sentiment",
         .priority = Priority::High},
    Case{.name = "angry, verified", .text = Angry, .verified = true, .reasons = "sentiment"},
    // The course of the conversation.
    Case{.name = "turn cap", .turns = 20, .reasons = "turn_cap", .priority = Priority::Low},
    Case{.name = "below the cap", .turns = 19},
    Case{.name = "turn cap, verified", .turns = 20, .verified = true, .reasons = "turn_cap"},
    Case{.name = "turn cap, angry", .text = Angry, .turns = 25, .reasons = "sentiment,turn_cap"},
    Case{.name = "turn cap, wish", .wish = 0.9, .turns = 20, .reasons = "explicit_wish,turn_cap"},
    Case{.name = "turn cap, wish, verified",
         .wish = 0.9,
         .turns = 20,
         .verified = true,
         .reasons = "explicit_wish,turn_cap",
         .priority = Priority::High},
    Case{.name = "asked twice", .repeats = 1},
    Case{.name = "asked three times", .repeats = 2, .reasons = "repeated", .priority = Priority::Low},
    Case{.name = "asked three times, verified", .repeats = 2, .verified = true, .reasons = "repeated"},
    Case{.name = "asked four times, angry", .text = Angry, .repeats = 3, .reasons = "sentiment,repeated"},
    // The answer.
    Case{.name = "unsure", .confidence = 0.59, .reasons = "low_confidence"},
    Case{.name = "just sure", .confidence = 0.6},
    Case{.name = "unknown once", .confidence = 0.1, .knows = false, .streak = 1},
    Case{.name = "unknown twice", .knows = false, .streak = 2, .reasons = "low_confidence"},
    Case{.name = "unknown three times, asked three times",
         .repeats = 2,
         .knows = false,
         .streak = 3,
         .reasons = "repeated,low_confidence"},
    Case{.name = "unsure, angry",
         .text = Angry,
         .confidence = 0.3,
         .reasons = "sentiment,low_confidence",
         .priority = Priority::High},
    Case{.name = "unsure, turn cap", .turns = 21, .confidence = 0.3, .reasons = "turn_cap,low_confidence"},
    Case{.name = "unsure, pressing",
         .text = Pressing,
         .confidence = 0.5,
         .reasons = "low_confidence",
         .priority = Priority::High},
    // What others raise.
    Case{.name = "the engine failed", .extra = "error", .reasons = "error", .priority = Priority::High},
    Case{.name = "the engine failed, angry",
         .text = Angry,
         .extra = "error",
         .reasons = "sentiment,error",
         .priority = Priority::Urgent},
    Case{.name = "identity not proved", .extra = "identity", .reasons = "identity"},
    Case{.name = "forgotten over a restart",
         .extra = "unanswered_after_restart",
         .reasons = "unanswered_after_restart",
         .priority = Priority::High},
    Case{.name = "the owner is gone", .extra = "owner_gone", .reasons = "owner_gone"},
    Case{.name = "offer accepted", .extra = "accepted_offer", .reasons = "accepted_offer"},
    Case{.name = "the same wish from model and words",
         .wish = 0.9,
         .extra = "explicit_wish",
         .reasons = "explicit_wish"},
    // Joining one that waits.
    Case{.name = "anger joins a wish",
         .text = Angry,
         .earlier = "explicit_wish=0.3",
         .reasons = "sentiment",
         .priority = Priority::High},
    Case{.name = "a second wish is no more", .wish = 0.9, .earlier = "explicit_wish=0.3", .reasons = "explicit_wish"},
    Case{.name = "a wish joins legal",
         .wish = 0.9,
         .earlier = "keyword:legal=0.5",
         .reasons = "explicit_wish",
         .priority = Priority::Urgent},
    Case{.name = "a failure joins anger and wish",
         .extra = "error",
         .earlier = "sentiment=0.3 explicit_wish=0.3",
         .reasons = "error",
         .priority = Priority::Urgent},
    Case{.name = "everything",
         .text = Angry,
         .wish = 1,
         .keywords = "legal urgent",
         .turns = 30,
         .repeats = 4,
         .verified = true,
         .confidence = 0.1,
         .extra = "error",
         .reasons = "explicit_wish,keyword:legal,keyword:urgent,sentiment,turn_cap,repeated,low_confidence,error",
         .priority = Priority::Urgent},
};
static_assert(Cases.size() >= 60);

EscalationInput inputOf(const Case& c)
{
    EscalationInput in;
    in.text.mood = moodOf(QString::fromLatin1(c.text));
    in.text.humanWish = c.wish;
    in.text.escalationPhrase = QString::fromLatin1(c.phrase);
    in.text.priorityKeywords = QString::fromLatin1(c.keywords).split(u' ', Qt::SkipEmptyParts);
    in.turns = c.turns;
    in.repetitions = c.repeats;
    in.verified = c.verified;
    if (c.confidence >= 0)
        in.confidence = c.confidence;
    in.knows = c.knows;
    in.unknownStreak = c.streak;
    in.reasons = QString::fromLatin1(c.extra).split(u' ', Qt::SkipEmptyParts);
    for (const QString& pair : QString::fromLatin1(c.earlier).split(u' ', Qt::SkipEmptyParts))
        in.earlier << EscalationSignal{pair.section(u'=', 0, 0), QString(), pair.section(u'=', 1).toDouble()};
    return in;
}

}  // namespace

class EscalationScoreTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void decides_data()
    {
        QTest::addColumn<int>("index");
        for (size_t i = 0; i < Cases.size(); ++i)
            QTest::newRow(Cases[i].name) << int(i);
    }
    void decides()
    {
        QFETCH(int, index);
        const Case& c = Cases[size_t(index)];
        const EscalationDecision d = scoreEscalation(inputOf(c), RoutingConfig{});
        QCOMPARE(d.reasons.join(u','), QLatin1String(c.reasons));
        QCOMPARE(d.escalate, *c.reasons != 0);
        if (d.escalate)
            QCOMPARE(int(d.priority), int(c.priority));
        // The score is what is shown, heaviest first, each key once.
        double sum = 0;
        QSet<QString> keys;
        for (qsizetype i = 0; i < d.evidence.size(); ++i) {
            sum += d.evidence.at(i).weight;
            keys << d.evidence.at(i).key;
            QVERIFY(i == 0 || d.evidence.at(i - 1).weight >= d.evidence.at(i).weight);
        }
        QCOMPARE(sum, d.score);
        QCOMPARE(keys.size(), d.evidence.size());
    }

    void everySignalIsShownWithItsDetail()
    {
        const EscalationDecision d = scoreEscalation(inputOf(Cases[Cases.size() - 1]), RoutingConfig{});
        QStringList keys;
        for (const EscalationSignal& found : d.evidence)
            keys << found.key;
        for (const char* key : {"explicit_wish", "keyword:legal", "keyword:urgent", "sentiment", "turn_cap", "repeated",
                                "low_confidence", "verified", "error"})
            QVERIFY2(keys.contains(QLatin1String(key)), key);
        QCOMPARE(keys.first(), QStringLiteral("keyword:urgent"));
        const auto tone = std::find_if(d.evidence.begin(), d.evidence.end(),
                                       [](const EscalationSignal& e) { return e.key == u"sentiment"; });
        QCOMPARE(tone->detail, QStringLiteral("terrible, horrible, scam"));
    }

    void weightsAndThresholdsAreTheOwners()
    {
        RoutingConfig routing;
        routing.weights.insert(QStringLiteral("explicit_wish"), 0.9);
        routing.weights.insert(QStringLiteral("keyword:legal"), 0.1);
        EscalationInput wish;
        wish.text.humanWish = 1;
        QCOMPARE(scoreEscalation(wish, routing).priority, Priority::Urgent);
        EscalationInput legal;
        legal.text.priorityKeywords = {QStringLiteral("legal")};
        QCOMPARE(scoreEscalation(legal, routing).priority, Priority::Low);
        routing.normalScore = 0.05;
        QCOMPARE(scoreEscalation(legal, routing).priority, Priority::Normal);
        routing.sentimentThreshold = 0;
        EscalationInput angry;
        angry.text.mood = moodOf(QString::fromLatin1(Angry));
        QVERIFY(!scoreEscalation(angry, routing).escalate);
    }

    void mood_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<double>("low");
        QTest::addColumn<double>("high");
        const auto row = [](const char* text, double low, double high) {
            QTest::newRow(text) << QString::fromLatin1(text) << low << high;
        };
        row("", 0.5, 0.5);
        row("Where is the manual?", 0.5, 0.5);
        row("good", 0.55, 0.65);
        row("really good", 0.6, 0.7);
        row("not good", 0.4, 0.48);
        row("terrible", 0.2, 0.29);
        row("slightly terrible", 0.3, 0.45);
        row("never been so happy", 0.3, 0.5);  // a lexicon does not read idioms
        row("terrible terrible terrible horrible awful", 0.0, 0.1);
        row("excellent, perfect, outstanding", 0.9, 1.0);
    }
    void mood()
    {
        QFETCH(QString, text);
        QFETCH(double, low);
        QFETCH(double, high);
        const double sentiment = moodOf(text).sentiment;
        QVERIFY2(sentiment >= low && sentiment <= high, qPrintable(QString::number(sentiment)));
    }

    void urgencyNamesItsSigns()
    {
        QCOMPARE(moodOf(QStringLiteral("I need it ASAP, by Friday")).urgentSigns,
                 (QStringList{QStringLiteral("asap"), QStringLiteral("by friday")}));
        QCOMPARE(moodOf(QStringLiteral("COME ON ANSWER ME NOW!!!")).urgentSigns,
                 (QStringList{QStringLiteral("capitals"), QStringLiteral("exclamation")}));
        QCOMPARE(moodOf(QStringLiteral("OK!")).urgency, 0.0);
        QVERIFY(moodOf(QStringLiteral("urgent asap immediately today tonight deadline")).urgency <= 1.0);
    }

    void repetitions()
    {
        const QStringList earlier{QStringLiteral("Where is my order 10432?"), QStringLiteral("hello"),
                                  QStringLiteral("order 10432, where is it")};
        QCOMPARE(repetitionsOf(QStringLiteral("Where is order 10432!"), earlier), 2);
        QCOMPARE(repetitionsOf(QStringLiteral("Where is order 99999?"), earlier), 0);
        QCOMPARE(repetitionsOf(QStringLiteral("hello"), earlier), 0);  // one word says too little
    }
};

FRONTDESK_TEST_MAIN(EscalationScoreTest)
#include "escalationscoretest.moc"

// Tables: one row a line.
// clang-format off
