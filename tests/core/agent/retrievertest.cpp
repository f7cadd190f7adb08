// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/knowledge/retriever.h"

#include "core/knowledge/document.h"
#include "core/knowledge/ingest.h"
#include "core/store/knowledgestore.h"
#include "tests/core/agent/demobusiness.h"
#include "tests/support/fakeclock.h"
#include "tests/support/fatallog.h"
#include "tests/support/tempstore.h"

#include <QTemporaryDir>

using namespace frontdesk;

class RetrieverTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_store = std::make_unique<test::TempStore>(m_clock);
        m_index = std::make_unique<KnowledgeStore>(m_store->database());
        const Result<SynonymTable> synonyms = SynonymTable::load(test::demoFolder() % u"/intents.yml");
        QVERIFY(synonyms.ok());
        m_retriever = std::make_unique<Retriever>(*m_index, *synonyms);
        const Result<IngestReport> report = ingest(test::demoFolder(), {QStringLiteral("knowledge/*.md")});
        QVERIFY(report.ok());
        QCOMPARE(report->documents, 17);
        QVERIFY(report->chunks > 80);
        m_retriever->setStatistics(report->statistics);
    }

    void documentIsCutByHeadings()
    {
        const KnowledgeDocument d = readDocument(
            QStringLiteral(
                "<!-- hidden\nwords -->\n# Title\n\nIntro **bold**.\n\n## First\n- one\n- two\n## Empty\n## Last\nEnd [here](x)."),
            QStringLiteral("stem"));
        QCOMPARE(d.title, QStringLiteral("Title"));
        QCOMPARE(d.chunks.size(), 3);
        QCOMPARE(d.chunks.at(0).text, QStringLiteral("Intro bold."));
        QCOMPARE(d.chunks.at(1).section, QStringLiteral("First"));
        QCOMPARE(d.chunks.at(2).text, QStringLiteral("End here."));
        QCOMPARE(readDocument(QStringLiteral("just text"), QStringLiteral("stem")).title, QStringLiteral("stem"));
    }

    void longSectionsAreBounded()
    {
        QString text = QStringLiteral("# T\n## S\n");
        for (int i = 0; i < 100; ++i)
            text += QStringLiteral("This is sentence number %1 of many. ").arg(i);
        text += QStringLiteral("word ").repeated(500);
        const KnowledgeDocument d = readDocument(text, QStringLiteral("s"));
        for (const KnowledgeChunk& chunk : d.chunks) {
            QVERIFY(chunk.text.split(u' ').size() <= MaxChunkWords);
            QCOMPARE(chunk.section, QStringLiteral("S"));
        }
    }

    void finds_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QString>("section");
        const auto row = [](const char* query, const char* section) {
            QTest::newRow(query) << QString::fromLatin1(query) << QString::fromLatin1(section);
        };
        row("does linen shrink in the wash", "Washing linen and cotton");
        row("price for sharpening a knife", "Knife sharpening");
        row("can i get a parcel at a PO box", "PO boxes and military addresses");
        row("do gift cards ever expire", "Expiry of gift cards");
        row("do gift crads ever expier", "Expiry of gift cards");
        row("is a dog welcome in your stores", "Are pets welcome in the stores?");
    }
    void finds()
    {
        QFETCH(QString, query);
        QFETCH(QString, section);
        const RetrievalResult found = retrieve(query, {});
        QVERIFY(!found.passages.isEmpty());
        QCOMPARE(found.passages.first().section, section);
        for (qsizetype i = 1; i < found.scores.size(); ++i)
            QVERIFY(found.scores.at(i) <= found.scores.at(i - 1));
        QVERIFY(found.scores.first() > 0 && found.scores.first() < 1);
    }

    void unrelatedScoresLow()
    {
        for (const char* query : {"who won the football game", "do you rent submarines", "xyzzy"}) {
            const RetrievalResult found = retrieve(QString::fromLatin1(query), {});
            QVERIFY2(found.scores.isEmpty() || found.scores.first() < 0.6, query);
        }
    }

    void followUpUsesWhatWasSaid()
    {
        const RetrievalResult alone = retrieve(QStringLiteral("and internationally?"), {});
        const RetrievalResult after = retrieve(QStringLiteral("and internationally?"),
                                               {QStringLiteral("how long does standard delivery take?")});
        QVERIFY(!alone.followUp);
        QVERIFY(after.followUp);
        QCOMPARE(after.passages.first().section, QStringLiteral("International delivery time and cost"));
    }

    void noWordsNoPassages()
    {
        QVERIFY(retrieve(QStringLiteral("??? !!!"), {}).passages.isEmpty());
        QVERIFY(retrieve(QString(), {}).passages.isEmpty());
    }

    void syntaxOfTheIndexIsJustText()
    {
        const Result<RetrievalResult> found = QCoro::waitFor(
            m_retriever->retrieve(QStringLiteral("\" OR 1=1) NEAR(* gift NOT - ^col:x"), QStringList(), 3));
        QVERIFY(found.ok());
    }

    /// Editing a file changes what is found; a removed one is gone (E13). Kept last: it replaces the index.
    void editedAndRemovedFiles()
    {
        QTemporaryDir dir;
        write(dir, "a.md", "# Opening\n## Moon\nWe are open at full moon.");
        write(dir, "b.md", "# Closing\n## Sun\nWe close at sunrise.");
        QVERIFY(ingest(dir.path(), {QStringLiteral("*.md")}).ok());
        QCOMPARE(retrieve(QStringLiteral("full moon"), {}).passages.first().text,
                 QStringLiteral("We are open at full moon."));
        write(dir, "a.md", "# Opening\n## Moon\nWe are open at new moon.");
        QVERIFY(QFile::remove(dir.filePath(QStringLiteral("b.md"))));
        const Result<IngestReport> report = ingest(dir.path(), {QStringLiteral("*.md"), QStringLiteral("../*.md")});
        QCOMPARE(report->documents, 1);
        QCOMPARE(report->removed, 1);
        QCOMPARE(retrieve(QStringLiteral("moon"), {}).passages.first().text,
                 QStringLiteral("We are open at new moon."));
        QVERIFY(retrieve(QStringLiteral("sunrise"), {}).passages.isEmpty());
    }

private:
    static void write(const QTemporaryDir& dir, const char* name, const QByteArray& text)
    {
        QFile file(dir.filePath(QString::fromLatin1(name)));
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(text);
    }
    Result<IngestReport> ingest(const QString& folder, const QStringList& globs)
    {
        return QCoro::waitFor(ingestDocuments(m_index.get(), folder, globs, true));
    }
    RetrievalResult retrieve(const QString& query, const QStringList& earlier)
    {
        const Result<RetrievalResult> found = QCoro::waitFor(m_retriever->retrieve(query, earlier, 5));
        return found ? *found : RetrievalResult();
    }

    test::FakeClock m_clock;
    std::unique_ptr<test::TempStore> m_store;
    std::unique_ptr<KnowledgeStore> m_index;
    std::unique_ptr<Retriever> m_retriever;
};

FRONTDESK_TEST_MAIN(RetrieverTest)
#include "retrievertest.moc"
