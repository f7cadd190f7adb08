// SPDX-License-Identifier: GPL-3.0-or-later
// The quick comparison of a query with a passage's sentences must rank as the plain one does.
#include "core/knowledge/query.h"
#include "tests/support/fatallog.h"

#include <QRandomGenerator>
#include <QtTest>

using namespace frontdesk;

namespace {

QString wordNumber(int i) { return QStringLiteral("word%1").arg(i); }

QStringList randomWords(QRandomGenerator& random, int most)
{
    QStringList words;
    for (int left = random.bounded(most); left > 0; --left)
        words << wordNumber(random.bounded(30));
    return words;
}

Query randomQuery(QRandomGenerator& random)
{
    Query query;
    for (int left = random.bounded(5); left > 0; --left)
        query.concepts << QueryConcept{wordNumber(random.bounded(30)), randomWords(random, 5),
                                       random.generateDouble() * 4, true};
    return query;
}

Passage randomPassage(QRandomGenerator& random)
{
    Passage passage;
    passage.section = randomWords(random, 3).join(u' ');
    for (int left = 1 + random.bounded(4); left > 0; --left)
        passage.text += randomWords(random, 9).join(u' ') % u". ";
    return passage;
}

}  // namespace

class QueryTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aQueryWithinAPassageScoresItsSentencesAlike()
    {
        QRandomGenerator random(20261122);
        int scored = 0;
        for (int i = 0; i < 1'000; ++i) {
            const KeyedQuery query(randomQuery(random));
            const PassageWords words(randomPassage(random));
            const KeyedQuery present = query.within(words.all);
            QCOMPARE(present.totalWeight(), query.totalWeight());
            for (const StemKeys& sentence : words.sentences) {
                QCOMPARE(present.coverage(sentence), query.coverage(sentence));
                scored += query.coverage(sentence) > 0 ? 1 : 0;
            }
        }
        QVERIFY2(scored > 500, "the texts share too few words for this to say anything");
    }

    void aWordCountsMoreThanItsOtherNames()
    {
        Query query;
        query.concepts << QueryConcept{
            QStringLiteral("parcel"), {QStringLiteral("box"), QStringLiteral("crate")}, 2, true};
        const KeyedQuery keyed(query);
        QCOMPARE(keyed.coverage(StemKeys(QStringLiteral("the parcel"))), 1.0);
        const double both = keyed.coverage(StemKeys(QStringLiteral("a box in a crate")));
        const double one = keyed.coverage(StemKeys(QStringLiteral("a box")));
        QVERIFY(one > 0.5 && one < both && both < 1.0);
        QCOMPARE(keyed.coverage(StemKeys(QStringLiteral("the kettle"))), 0.0);
        QCOMPARE(keyed.worstMiss(StemKeys(QStringLiteral("the kettle"))), 1.0);
    }
};

FRONTDESK_TEST_MAIN(QueryTest)
#include "querytest.moc"
