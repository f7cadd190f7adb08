// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/business/businessfile.h"
#include "core/config/datadir.h"
#include "core/engine/business/documentimport.h"
#include "core/engine/business/knowledgefolder.h"
#include "core/engine/business/yamlblocks.h"
#include "tests/support/fatallog.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace frontdesk;

/// The owner's files: agent_config.yml with its comments, and the knowledge folder.
class BusinessFileTest : public QObject {
    Q_OBJECT

private:
    static void write(const QString& path, const QByteArray& bytes)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    static QByteArray read(const QString& path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static BusinessDetails details()
    {
        BusinessDetails d = newDetails().take();
        d.companyName = QStringLiteral("Tischlerei \"Nagel\" & Söhne");
        d.timeZone = QStringLiteral("Europe/Berlin");
        d.email = QStringLiteral("info@nagel.example");
        return d;
    }
    static QByteArray sampleFile()
    {
        QFile file(qEnvironmentVariable("FRONTDESK_SOURCE_DIR", QStringLiteral("."))
                   % u"/resources/demo/agent_config.yml");
        return file.open(QIODevice::ReadOnly)
                   ? file.readAll()
                         .replace(
                             "  orders: orders.csv\n  products: products.csv\n  invoices: invoices.csv\n  refunds: refunds.csv\n  "
                             "diagnostics: diagnostics.csv\n",
                             "")
                         .replace("data:\n", "")
                         .replace("intents_file: intents.yml\n", "")
                   : QByteArray();
    }

private Q_SLOTS:
    void aNewFileComesFromTheTemplate()
    {
        const QTemporaryDir dir;
        const QString path = dir.filePath(QStringLiteral("config/agent_config.yml"));
        const Result<> written = writeDetails(path, details());
        QVERIFY2(written.ok(), written ? "" : qPrintable(written.error().userText));
        const Result<AgentConfigPtr> config = loadAgentConfig(path);
        QVERIFY(config.ok());
        QCOMPARE((*config)->business.companyName, details().companyName);
        QCOMPARE((*config)->business.timeZone, QStringLiteral("Europe/Berlin"));
        QVERIFY(!(*config)->sampleData);
        QVERIFY((*config)->business.hours.at(0).size() == 1 && (*config)->business.hours.at(6).isEmpty());
        QVERIFY((*config)->agent.documents.contains(QStringLiteral("knowledge/*.md")));
        QVERIFY(read(path).contains("# Your company, as the assistant knows it."));
        QVERIFY(!QFile::exists(path % u".new"));
    }

    void editingKeepsEveryOtherLine()
    {
        const QTemporaryDir dir;
        const QString path = dir.filePath(QStringLiteral("agent_config.yml"));
        const QByteArray before = sampleFile();
        QVERIFY(before.size() > 5000);
        write(path, before);
        BusinessDetails d = detailsOf(**loadAgentConfig(path));
        d.phone = QStringLiteral("+49 30 123");
        d.hours.at(2) = {{QTime(8, 0), QTime(12, 0)}, {QTime(14, 0), QTime(0, 0)}};
        const Result<> written = writeDetails(path, d);
        QVERIFY2(written.ok(), written ? "" : qPrintable(written.error().userText));
        const QList<QByteArray> was = before.split('\n');
        const QList<QByteArray> now = read(path).split('\n');
        QCOMPARE(now.size(), was.size());
        int changed = 0;
        for (qsizetype i = 0; i < now.size(); ++i)
            changed += now[i] != was[i];
        QCOMPARE(changed, 2);
        QVERIFY(read(path).contains(
            "    wednesday: [{open: \"08:00\", close: \"12:00\"}, {open: \"14:00\", close: \"00:00\"}]\n"));
        QCOMPARE(read(path % u".bak"), before);
        QCOMPARE(detailsOf(**loadAgentConfig(path)).hours.at(2).size(), 2);
    }

    void holidaysAndGreetingAreBlocks()
    {
        const QTemporaryDir dir;
        const QString path = dir.filePath(QStringLiteral("agent_config.yml"));
        write(path, sampleFile());
        BusinessDetails d = detailsOf(**loadAgentConfig(path));
        d.holidays = {{QDate(2026, 12, 24), QStringLiteral("Heiligabend"), false, {{QTime(9, 0), QTime(12, 0)}}},
                      {QDate(2026, 12, 25), QStringLiteral("Weihnachten"), true, {}}};
        d.greeting = QStringLiteral("Moin bei {company_name}!");
        QVERIFY(writeDetails(path, d).ok());
        const AgentConfigPtr config = *loadAgentConfig(path);
        QCOMPARE(config->business.holidays.size(), 2);
        QVERIFY(config->business.holidays.at(1).closed);
        QCOMPARE(config->agent.greetings.size(), 5);
        QCOMPARE(config->agent.greetings.at(0), d.greeting);
        QVERIFY(read(path).contains("  # A store without `hours` keeps the hours of the business."));
        d.holidays.clear();
        QVERIFY(writeDetails(path, d).ok());
        QVERIFY((*loadAgentConfig(path))->business.holidays.isEmpty());
    }

    void aWrongValueNamesItsField_data()
    {
        QTest::addColumn<QString>("field");
        for (const char* name : {"companyName", "timeZone", "email", "website", "hours", "holidays"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }
    void aWrongValueNamesItsField()
    {
        QFETCH(QString, field);
        const QTemporaryDir dir;
        const QString path = dir.filePath(QStringLiteral("agent_config.yml"));
        BusinessDetails d = details();
        if (field == u"companyName")
            d.companyName = QStringLiteral("  ");
        else if (field == u"timeZone")
            d.timeZone = QStringLiteral("Berlin");
        else if (field == u"email")
            d.email = QStringLiteral("nobody");
        else if (field == u"website")
            d.website = QStringLiteral("javascript:alert(1)");
        else if (field == u"hours")
            d.hours.at(0) = {{QTime(9, 0), QTime(13, 0)}, {QTime(12, 0), QTime(17, 0)}};
        else
            d.holidays = {{QDate(2026, 1, 1), {}, true, {}}, {QDate(2026, 1, 1), {}, true, {}}};
        const Result<> written = writeDetails(path, d);
        QVERIFY(!written.ok());
        QCOMPARE(written.error().code, ErrorCode::InvalidInput);
        QCOMPARE(written.error().detail, field);
        QVERIFY(!QFile::exists(path));
    }

    /// The proposed value of the form: on many machines "Etc/UTC", which is in no list of zones.
    void theZoneOfTheMachineIsAccepted()
    {
        const QTemporaryDir dir;
        const QString path = dir.filePath(QStringLiteral("agent_config.yml"));
        const QByteArray before = qgetenv("TZ");
        qputenv("TZ", "Etc/UTC");
        BusinessDetails d = details();
        d.timeZone = QString::fromLatin1(QTimeZone::systemTimeZoneId());
        const Result<> written = writeDetails(path, d);
        before.isNull() ? qunsetenv("TZ") : qputenv("TZ", before);
        QVERIFY2(written.ok(), qPrintable(d.timeZone));
        QCOMPARE((*loadAgentConfig(path))->business.timeZone, d.timeZone);
    }

    /// Braces cannot be edited line by line: the file stays, a sentence says so.
    void whatCannotBeEditedStaysAsItIs()
    {
        const QTemporaryDir dir;
        const QString path = dir.filePath(QStringLiteral("agent_config.yml"));
        const QByteArray before = "business: {company_name: Old, timezone: UTC}\n";
        write(path, before);
        QVERIFY(!writeDetails(path, details()).ok());
        QCOMPARE(read(path), before);
        write(path, "business:\n  company_name: {\n");
        const Result<> broken = writeDetails(path, details());
        QVERIFY(!broken.ok() && broken.error().userText.contains(path));
        QCOMPARE(read(path), QByteArray("business:\n  company_name: {\n"));
    }

    void blocksKeepCommentsAndLineEnds()
    {
        YamlBlocks yaml("a:\r\n  # said\r\n  b: 1   # why\r\n  c:\r\n  - x\r\n  - y\r\nd: 2\r\n");
        yaml.setInline({QStringLiteral("a"), QStringLiteral("b")}, QStringLiteral("5"));
        yaml.setList({QStringLiteral("a"), QStringLiteral("c")}, {QStringLiteral("z")});
        yaml.setInline({QStringLiteral("e"), QStringLiteral("f")}, YamlBlocks::quoted(QStringLiteral("a\"b\\c\nd")));
        QCOMPARE(
            yaml.bytes(),
            QByteArray(
                "a:\r\n  # said\r\n  b: 5  # why\r\n  c:\r\n    - z\r\nd: 2\r\ne:\r\n  f: \"a\\\"b\\\\c\\nd\"\r\n"));
    }

    void documentsAreConverted()
    {
        const Result<ImportedDocument> csv = importDocument(QStringLiteral("../My prices?.CSV"),
                                                            "item,price\nLamp,12\nSofa,\"1,300\"\n");
        QVERIFY2(csv.ok(), csv ? "" : qPrintable(csv.error().userText));
        QCOMPARE(csv->fileName, QStringLiteral("My prices.csv.md"));
        QVERIFY(csv->text.contains("item: Lamp; price: 12.") && csv->text.contains("price: 1,300."));
        const Result<ImportedDocument> html = importDocument(
            QStringLiteral("terms.html"),
            "<html><head><title>x</title></head><body><script>alert('no')</script><h2>Returns</h2><p>Within 30&nbsp;days &amp; free.</p>"
            "<ul><li>One</li><li>Two</li></ul></body></html>");
        QVERIFY(html.ok());
        QVERIFY(html->text.contains("## Returns") && html->text.contains("Within 30 days & free.")
                && html->text.contains("- One"));
        QVERIFY(!html->text.contains("alert"));
        const Result<ImportedDocument> latin = importDocument(QStringLiteral("a.txt"), "Gr\xfc\xdf\x65 aus K\xf6ln");
        QVERIFY(latin.ok() && latin->text.contains("Grüße aus Köln"));
    }

    void badFilesAreRefusedInWords_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("data");
        QTest::newRow("empty") << QStringLiteral("a.txt") << QByteArray();
        QTest::newRow("pdf") << QStringLiteral("a.pdf") << QByteArray("%PDF-1.7 ...");
        QTest::newRow("pdf in disguise") << QStringLiteral("a.txt") << QByteArray("%PDF-1.7 ...");
        QTest::newRow("office") << QStringLiteral("a.docx") << QByteArray("PK\x03\x04 rest");
        QTest::newRow("picture") << QStringLiteral("a.md") << QByteArray("\x89PNG\r\n\x1a\n");
        QTest::newRow("binary") << QStringLiteral("a.txt") << QByteArray("abc\0\0\0\0def", 10);
        QTest::newRow("large") << QStringLiteral("a.txt") << QByteArray(MaxImportBytes + 1, 'x');
    }
    void badFilesAreRefusedInWords()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, data);
        const Result<ImportedDocument> imported = importDocument(name, data);
        QVERIFY(!imported.ok());
        QCOMPARE(imported.error().code, ErrorCode::InvalidInput);
        QVERIFY(imported.error().userText.size() > 20);
    }

    void namesAreSafe()
    {
        QCOMPARE(safeFileName(QStringLiteral("../../etc/passwd")), QStringLiteral("passwd"));
        QCOMPARE(safeFileName(QStringLiteral("..\\..\\evil.md")), QStringLiteral("evil.md"));
        QCOMPARE(safeFileName(QStringLiteral("con.txt")), QStringLiteral("document.txt"));
        QCOMPARE(safeFileName(QStringLiteral("...")), QStringLiteral("document"));
        QVERIFY(safeFileName(QString(500, u'a') % u".md").size() < 90);
    }

    void folderAddsRemovesAndKeeps()
    {
        const QTemporaryDir dir;
        const KnowledgeFolder folder(dir.filePath(QStringLiteral("knowledge")));
        const Result<AddedDocument> added = folder.add(QStringLiteral("faq.txt"), "Delivery takes three days.");
        QVERIFY(added.ok() && !added->replaced);
        QCOMPARE(added->file.name, QStringLiteral("faq.txt"));
        QCOMPARE(added->file.passages, 1);
        QVERIFY(folder.add(QStringLiteral("faq.txt"), "Delivery takes two days.")->replaced);
        QCOMPARE(folder.overview().files.size(), 1);
        QVERIFY(!folder.remove(QStringLiteral("../faq.txt")).ok());
        QVERIFY(folder.remove(QStringLiteral("faq.txt")).ok());
        QVERIFY(folder.overview().files.isEmpty());
        QVERIFY(QFile::exists(dir.filePath(QStringLiteral("knowledge/removed/faq.txt.md"))));
    }

    void typedAnswersComeBackAsTheyWere()
    {
        const QTemporaryDir dir;
        const KnowledgeFolder folder(dir.filePath(QStringLiteral("knowledge")));
        const QList<TypedAnswer> typed{
            {QStringLiteral("How long? # really"), QStringLiteral("Three days.\n## not a heading\n<!-- seen -->")},
            {QStringLiteral("empty"), {}}};
        QVERIFY(folder.saveAnswers(typed).ok());
        const QList<TypedAnswer> back = folder.answers();
        QCOMPARE(back.size(), 1);
        QCOMPARE(back.at(0).question, QStringLiteral("How long? # really"));
        QCOMPARE(back.at(0).answer, QStringLiteral("Three days.\nnot a heading\n<! -- seen -->"));
        QVERIFY(folder.overview().files.at(0).typed);
        QVERIFY(folder.saveAnswers({}).ok());
        QVERIFY(folder.overview().files.isEmpty());
        QVERIFY(!folder.saveAnswers({{QStringLiteral("q"), QString(5000, u'x')}}).ok());
    }
};

FRONTDESK_TEST_MAIN(BusinessFileTest)
#include "businessfiletest.moc"
