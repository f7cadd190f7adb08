// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/knowledgestore.h"
#include "core/store/database.h"
#include "core/store/transaction.h"
#include "tests/support/fakeclock.h"
#include "tests/support/fatallog.h"
#include "tests/support/tempstore.h"

#include <QtTest>

using namespace frontdesk;
using namespace frontdesk::test;

class KnowledgeStoreTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void findsStemsAndRanksBetterFirst();
    void anyTermMatches();
    void headingsCountMore();
    void termsAreNeverSyntax_data();
    void termsAreNeverSyntax();
    void limitsAreKept();
    void anUnchangedDigestDoesNothing();
    void replacingRemovesTheOldPassages();
    void removesWhatIsNotKept();
    void theIndexAgreesWithItsContent();

private:
    [[nodiscard]] DocumentId put(const QString& stem, const QString& digest, const QStringList& texts);
    [[nodiscard]] QStringList search(const QStringList& terms, int limit = 10);

    FakeClock m_clock;
    std::unique_ptr<TempStore> m_store;
    std::unique_ptr<KnowledgeStore> m_knowledge;
};

void KnowledgeStoreTest::init()
{
    m_store = std::make_unique<TempStore>(m_clock);
    m_knowledge = std::make_unique<KnowledgeStore>(m_store->database());
    QVERIFY(
        put(QStringLiteral("returns"), QStringLiteral("r1"),
            {QStringLiteral("Refunds are paid within 14 days. A refund goes to the card that was used."),
             QStringLiteral("Grinders can be returned once a refund form was signed, together with the invoice, the "
                            "box and every part that came with the machine on delivery")})
            .isValid());
    QVERIFY(put(QStringLiteral("shipping"), QStringLiteral("s1"),
                {QStringLiteral("Parcels leave the warehouse at noon."), QStringLiteral("Café orders ship free.")})
                .isValid());
}

DocumentId KnowledgeStoreTest::put(const QString& stem, const QString& digest, const QStringList& texts)
{
    QList<KnowledgeChunk> chunks;
    for (const QString& text : texts)
        chunks.append({.section = QStringLiteral("Part"), .text = text, .page = int(chunks.size()) + 1});
    const auto id = wait(m_knowledge->replaceDocument(stem, stem.toUpper(), digest, chunks, false));
    return id.ok() ? *id : DocumentId();
}

QStringList KnowledgeStoreTest::search(const QStringList& terms, int limit)
{
    const auto found = wait(m_knowledge->searchPassages(terms, limit));
    if (!found)
        return {found.error().detail};
    QStringList list;
    for (const Passage& passage : *found)
        list << QStringLiteral("%1:%2").arg(passage.document).arg(passage.page);
    return list;
}

void KnowledgeStoreTest::findsStemsAndRanksBetterFirst()
{
    const auto found = wait(m_knowledge->searchPassages({QStringLiteral("refunding")}, 5));
    QVERIFY(found.ok());
    QCOMPARE(found->size(), 2);
    const Passage& best = found->constFirst();
    QCOMPARE(best.document, QStringLiteral("returns"));
    QCOMPARE(best.title, QStringLiteral("RETURNS"));
    QCOMPARE(best.section, QStringLiteral("Part"));
    QCOMPARE(best.page, 1);
    QVERIFY(best.documentId.isValid() && best.chunkId.isValid());
    QVERIFY(best.text.startsWith(u"Refunds are paid"));
    QVERIFY(best.bm25 > 0);
    QVERIFY(best.bm25 > found->constLast().bm25);
    QCOMPARE(search({QStringLiteral("cafe")}), QStringList(QStringLiteral("shipping:2")));
}

void KnowledgeStoreTest::anyTermMatches()
{
    QCOMPARE(search({QStringLiteral("parcel"), QStringLiteral("grinder"), QStringLiteral("unknownword")}).size(), 2);
    QCOMPARE(search({QStringLiteral("unknownword")}), QStringList());
    QCOMPARE(search({}), QStringList());
}

void KnowledgeStoreTest::headingsCountMore()
{
    QVERIFY(wait(m_knowledge->replaceDocument(QStringLiteral("w"), QStringLiteral("W"), QStringLiteral("1"),
                                              {{.section = QStringLiteral("Other"),
                                                .text = QStringLiteral("warranty lasts two years here"),
                                                .page = 1},
                                               {.section = QStringLiteral("Warranty"),
                                                .text = QStringLiteral("it lasts two years here now"),
                                                .page = 2}},
                                              false))
                .ok());
    QCOMPARE(search({QStringLiteral("warranty")}).constFirst(), QStringLiteral("w:2"));
}

void KnowledgeStoreTest::termsAreNeverSyntax_data()
{
    QTest::addColumn<QString>("term");
    for (const char* term :
         {"\"", "refund\" OR \"parcels", "NEAR(refund parcels)", "refund*", "-refund", "section:part", "(", "AND", "OR",
          "NOT", "^refund", "a\"b", "'; DROP TABLE chunk; --", "{text}:refund", "+"})
        QTest::newRow(term) << QString::fromLatin1(term);
    QTest::newRow("nul") << QString(QStringLiteral("ref") % QChar(0) % QStringLiteral("und"));
}

void KnowledgeStoreTest::termsAreNeverSyntax()
{
    QFETCH(QString, term);
    const auto found = wait(m_knowledge->searchPassages({term}, 10));
    QVERIFY2(found.ok(), found.ok() ? "" : qPrintable(found.error().detail));
    // Were the quotes or operators syntax, the passage about parcels would come as well.
    for (const Passage& passage : *found)
        QVERIFY(!passage.text.startsWith(u"Parcels"));
    QCOMPARE(search({QStringLiteral("parcels")}).size(), 1);
}

void KnowledgeStoreTest::limitsAreKept()
{
    QStringList many;
    for (int i = 0; i < 150; ++i)
        many << QStringLiteral("common passage %1").arg(i);
    QVERIFY(put(QStringLiteral("many"), QStringLiteral("m"), many).isValid());
    const QStringList common{QStringLiteral("common")};
    QCOMPARE(search(common, 7).size(), 7);
    QCOMPARE(search(common, 1000).size(), 100);
    QCOMPARE(search(common, 0).size(), 0);
    QCOMPARE(search(common, -3).size(), 0);
    QStringList terms;
    for (int i = 0; i < 5000; ++i)
        terms << QStringLiteral("t%1").arg(i);
    QCOMPARE(search(terms).size(), 0);
}

void KnowledgeStoreTest::anUnchangedDigestDoesNothing()
{
    const auto chunkIds = [this] {
        return *wait(m_store->database().read<QList<qint64>>(ReadLane::Gui, [](ReadContext& context) {
            return Result(
                context.all(u"SELECT id FROM chunk ORDER BY id", [](const Statement& row) { return row.integer(0); }));
        }));
    };
    const QList<qint64> before = chunkIds();
    const DocumentId id = put(QStringLiteral("returns"), QStringLiteral("r1"), {QStringLiteral("ignored")});
    QVERIFY(id.isValid());
    QCOMPARE(chunkIds(), before);
    QCOMPARE(put(QStringLiteral("returns"), QStringLiteral("r2"), {QStringLiteral("new")}), id);
    QVERIFY(chunkIds() != before);
}

void KnowledgeStoreTest::replacingRemovesTheOldPassages()
{
    QVERIFY(put(QStringLiteral("returns"), QStringLiteral("r2"), {QStringLiteral("Exchanges only.")}).isValid());
    QCOMPARE(search({QStringLiteral("refund")}), QStringList());
    QCOMPARE(search({QStringLiteral("exchange")}), QStringList(QStringLiteral("returns:1")));
}

void KnowledgeStoreTest::removesWhatIsNotKept()
{
    const auto removed = wait(
        m_knowledge->removeDocumentsExcept({QStringLiteral("shipping"), QStringLiteral("other")}));
    QVERIFY(removed.ok());
    QCOMPARE(*removed, 1);
    QCOMPARE(search({QStringLiteral("refund")}), QStringList());
    QCOMPARE(search({QStringLiteral("parcels")}).size(), 1);
    QCOMPARE(*wait(m_knowledge->removeDocumentsExcept({})), 1);
    QCOMPARE(search({QStringLiteral("parcels")}), QStringList());
}

void KnowledgeStoreTest::theIndexAgreesWithItsContent()
{
    QVERIFY(put(QStringLiteral("returns"), QStringLiteral("r2"), {QStringLiteral("Exchanges only.")}).isValid());
    QVERIFY(wait(m_knowledge->removeDocumentsExcept({QStringLiteral("returns")})).ok());
    // FTS5's own check compares the index with the table it belongs to.
    QVERIFY(wait(m_store->database().write<void>([](Transaction& tx) -> Result<> {
                tx.exec(u"INSERT INTO chunk_text (chunk_text, rank) VALUES ('integrity-check', 1)");
                return {};
            })).ok());
}

FRONTDESK_TEST_MAIN(KnowledgeStoreTest)
#include "knowledgestoretest.moc"
