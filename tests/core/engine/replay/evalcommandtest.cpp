// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/evalcommand.h"
#include "tests/support/fatallog.h"

#include <QTemporaryDir>
#include <QtTest>

#include <sstream>

namespace frontdesk::test {

/// `frontdesk eval` as people and scripts call it.
class EvalCommandTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void playsAndReports();
    void failuresDecideTheExitCode();
    void wrongFilesAreNamed();
    void calibratesTwiceAlike();

private:
    int run(const QStringList& more);
    [[nodiscard]] QString write(const QString& name, const QByteArray& text) const;

    QTemporaryDir m_dir;
    QString m_out, m_err;
};

int EvalCommandTest::run(const QStringList& more)
{
    std::ostringstream out, err;
    std::optional<LaunchOptions> launch;
    const QStringList arguments = QStringList{QStringLiteral("frontdesk"),  QStringLiteral("--demo"),
                                              QStringLiteral("--data-dir"), m_dir.filePath(QStringLiteral("data")),
                                              QStringLiteral("--set"),      QStringLiteral("app.keychain=off"),
                                              QStringLiteral("eval")}
                                  + more;
    const int code = runCommandLine(arguments, {out, err, {}}, launch);
    m_out = QString::fromStdString(out.str());
    m_err = QString::fromStdString(err.str());
    return code;
}

QString EvalCommandTest::write(const QString& name, const QByteArray& text) const
{
    QFile file(m_dir.filePath(name));
    if (!file.open(QIODevice::WriteOnly))
        qFatal("cannot write");
    file.write(text);
    return file.fileName();
}

void EvalCommandTest::playsAndReports()
{
    const QString file = write(QStringLiteral("good.yml"),
                               "scenarios:\n  - name: fees\n    tags: [shipping]\n    turns:\n"
                               "      - say: How much is standard shipping?\n        expect: {facts: [\"5.95\"]}\n");
    const QString json = m_dir.filePath(QStringLiteral("report.json"));
    const QString junit = m_dir.filePath(QStringLiteral("report.xml"));
    const int code = run({file, QStringLiteral("--json"), json, QStringLiteral("--junit"), junit});
    QVERIFY2(code == 0, qPrintable(QString(m_out % m_err)));
    QVERIFY(m_out.contains(u"shipping"));
    QVERIFY(QFile::exists(json));
    QVERIFY(QFile::exists(junit));
    QVERIFY(!QFile::exists(m_dir.filePath(QStringLiteral("data/frontdesk.db"))));
}

void EvalCommandTest::failuresDecideTheExitCode()
{
    const QString file = write(
        QStringLiteral("half.yml"),
        "scenarios:\n"
        "  - {name: right, turns: [{say: \"How much is standard shipping?\", expect: {facts: [\"5.95\"]}}]}\n"
        "  - {name: wrong, turns: [{say: \"How much is standard shipping?\", expect: {facts: [\"17.35\"]}}]}\n");
    QCOMPARE(run({file}), 1);
    QVERIFY(m_out.contains(u"FAILED  wrong"));
    QVERIFY(m_out.contains(u"fact missing: \"17.35\"; said: "));
    QCOMPARE(run({file, QStringLiteral("--min-pass"), QStringLiteral("0.5")}), 0);
    QCOMPARE(run({file, QStringLiteral("--tag"), QStringLiteral("nobody")}), 2);
}

void EvalCommandTest::wrongFilesAreNamed()
{
    const QString file = write(QStringLiteral("wrong.yml"), "scenarios:\n  - name: a\n");
    QCOMPARE(run({file}), 78);
    QVERIFY2(m_err.contains(u"wrong.yml:2: A scenario needs turns."), qPrintable(m_err));
    QCOMPARE(run({m_dir.filePath(QStringLiteral("nothing-*.yml"))}), 78);
    QCOMPARE(run({}), 2);
}

void EvalCommandTest::calibratesTwiceAlike()
{
    const QString dev = qEnvironmentVariable("FRONTDESK_SOURCE_DIR", QStringLiteral("."))
                        % u"/tests/data/scenarios/dev";
    QByteArray values[2];
    for (QByteArray& value : values) {
        const QString out = m_dir.filePath(QStringLiteral("calibration.yml"));
        QVERIFY2(run({QStringLiteral("calibrate"), dev, QStringLiteral("--out"), out}) == 0, qPrintable(m_err));
        QVERIFY(m_out.contains(u"Brier"));
        QFile file(out);
        QVERIFY(file.open(QIODevice::ReadOnly));
        value = file.readAll();
    }
    QVERIFY(values[0].contains("relevance_bias: "));
    QCOMPARE(values[1], values[0]);
}

}  // namespace frontdesk::test

int main(int argc, char** argv)
{
    // The command makes its own application, as in the program.
    frontdesk::test::EvalCommandTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "evalcommandtest.moc"
