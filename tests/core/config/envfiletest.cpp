// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/envfile.h"
#include "tests/support/fatallog.h"

#include <QRandomGenerator>
#include <QtTest>

namespace frontdesk {

class EnvFileTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsValues_data();
    void readsValues();
    void namesTheLineOfEachProblem_data();
    void namesTheLineOfEachProblem();
    void reportsAllProblemsAndNoValues();
    void bounds();
    void survivesMutations();
};

void EnvFileTest::readsValues_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("value");
    QTest::newRow("plain") << QByteArray("A=b") << "b";
    QTest::newRow("export") << QByteArray("export A=b") << "b";
    QTest::newRow("blanks") << QByteArray("  A  =  b c  ") << "b c";
    QTest::newRow("trailing comment") << QByteArray("A=false  # set to true") << "false";
    QTest::newRow("hash without a blank belongs to the value") << QByteArray("A=a#b") << "a#b";
    QTest::newRow("hash in double quotes") << QByteArray("A=\"a # b\" # c") << "a # b";
    QTest::newRow("hash in single quotes") << QByteArray("A='a # b'") << "a # b";
    QTest::newRow("escapes") << QByteArray("A=\"x\\ny\\t\\\"\\\\\\$\"") << "x\ny\t\"\\$";
    QTest::newRow("single quotes are literal") << QByteArray("A='x\\ny'") << "x\\ny";
    QTest::newRow("no expansion") << QByteArray("A=$HOME/x") << "$HOME/x";
    QTest::newRow("crlf") << QByteArray("A=b\r\nB=c\r\n") << "b";
    QTest::newRow("bom") << QByteArray("\xEF\xBB\xBF"
                                       "A=b")
                         << "b";
    QTest::newRow("empty") << QByteArray("A=") << "";
    QTest::newRow("equals in the value") << QByteArray("A=Server=tcp:x,1433;Database=y;")
                                         << "Server=tcp:x,1433;Database=y;";
    QTest::newRow("utf-8") << QByteArray("A=Gr\xC3\xBC\xC3\x9F"
                                         "e")
                           << QStringLiteral("Gr\u00fc\u00dfe");
}

void EnvFileTest::readsValues()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, value);
    const Result<EnvFile> file = parseEnvFile(text, QStringLiteral(".env"));
    QVERIFY2(file.ok(), file ? "" : qPrintable(file.error().userText));
    QVERIFY(!file->entries.isEmpty());
    QCOMPARE(file->entries[0].name, QStringLiteral("A"));
    QCOMPARE(file->entries[0].value, value);
    QCOMPARE(file->entries[0].line, 1);
}

void EnvFileTest::namesTheLineOfEachProblem_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("start");
    QTest::newRow("no equals") << QByteArray("A=1\n\nPORT 8000\n") << ".env:3: \"=\" is expected after the name";
    QTest::newRow("no name") << QByteArray("A=1\n=x\n") << ".env:2: a name is expected";
    QTest::newRow("digit first") << QByteArray("1A=x") << ".env:1: a name is expected";
    QTest::newRow("open quote") << QByteArray("#\nA=\"x\nB=1") << ".env:2: the quote \" is not closed";
    QTest::newRow("text after quote") << QByteArray("A='x' y") << ".env:1: text follows the closing quote";
    QTest::newRow("not utf-8") << QByteArray("A=1\nB=\xff\n") << ".env:2: the line is not UTF-8";
    QTest::newRow("zero byte") << QByteArray("A=1\nB=\0x\n", 9) << ".env:2: the line is not UTF-8";
}

void EnvFileTest::namesTheLineOfEachProblem()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, start);
    const Result<EnvFile> file = parseEnvFile(text, QStringLiteral(".env"));
    QVERIFY(!file.ok());
    QVERIFY2(file.error().userText.startsWith(start), qPrintable(file.error().userText));
}

void EnvFileTest::reportsAllProblemsAndNoValues()
{
    const Result<EnvFile> file = parseEnvFile("KEY=\"sk-verysecret\nA\nB='topsecret\n", QStringLiteral(".env"));
    QVERIFY(!file.ok());
    QCOMPARE(file.error().userText.split(u'\n').size(), 3);
    QVERIFY(!file.error().userText.contains(u"secret"));
}

void EnvFileTest::bounds()
{
    QVERIFY(!parseEnvFile(QByteArray(256 * 1024 + 1, '#'), QStringLiteral(".env")).ok());
    QVERIFY(!parseEnvFile("A=" + QByteArray(40'000, 'x'), QStringLiteral(".env")).ok());
    QVERIFY(!parseEnvFile(QByteArray(200, 'A') + "=1", QStringLiteral(".env")).ok());
    QVERIFY(!parseEnvFile(QByteArray("A=1\n").repeated(1100), QStringLiteral(".env")).ok());
    QVERIFY(parseEnvFile(QByteArray(), QStringLiteral(".env")).ok());
}

void EnvFileTest::survivesMutations()
{
    const QByteArray seed = "# c\nexport A=\"x\\ny\" # t\nB='q'\r\nPORT=8000\nLIST=[\"a\",\"b\"]\n";
    QRandomGenerator random(42);
    int accepted = 0;
    for (int round = 0; round < 20'000; ++round) {
        QByteArray text = seed;
        const int changes = 1 + int(random.bounded(6));
        for (int i = 0; i < changes; ++i)
            text[int(random.bounded(int(text.size())))] = char(random.bounded(256));
        const Result<EnvFile> file = parseEnvFile(text.left(int(random.bounded(int(text.size()) + 1))),
                                                  QStringLiteral(".env"));
        if (file) {
            ++accepted;
            for (const EnvEntry& entry : file->entries)
                QVERIFY(!entry.name.isEmpty() && entry.line >= 1);
        } else {
            QVERIFY(file.error().userText.startsWith(u".env:"));
        }
    }
    QVERIFY(accepted > 0);
}

}  // namespace frontdesk

FRONTDESK_TEST_MAIN(frontdesk::EnvFileTest)
#include "envfiletest.moc"
