// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/datadir.h"
#include "tests/support/fatallog.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QtTest>

namespace frontdesk {

class DataDirTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void lockIsExclusiveAndNamesTheHolder();
    void folderIsPrivate();
    void unwritableFolderSaysSo();
    void foldersFollowTheConventions();
    void profilesNeverShareAFolder();
    void sampleBusinessIsInstalledAndEditsAreKept();

private:
    static SettingsPtr settings(QMap<QString, QString> environment = {})
    {
        SettingsSources sources;
        sources.environment = std::move(environment);
        return *loadSettings(sources);
    }
    QTemporaryDir m_dir;
};

void DataDirTest::lockIsExclusiveAndNamesTheHolder()
{
    const QString folder = m_dir.filePath(QStringLiteral("lock/deep"));
    {
        const auto first = DataDirLock::take(folder);
        QVERIFY(first.ok());
        const auto second = DataDirLock::take(folder);
        QVERIFY(!second.ok());
        QCOMPARE(second.error().code, ErrorCode::Conflict);
        QVERIFY2(second.error().userText.contains(QString::number(QCoreApplication::applicationPid())),
                 qPrintable(second.error().userText));
        QVERIFY2(second.error().userText.contains(folder), qPrintable(second.error().userText));
    }
    QVERIFY(DataDirLock::take(folder).ok());
}

void DataDirTest::folderIsPrivate()
{
    const QString folder = m_dir.filePath(QStringLiteral("private"));
    const auto lock = DataDirLock::take(folder);
    QVERIFY(lock.ok());
    const QFileDevice::Permissions others = QFileDevice::ReadGroup | QFileDevice::ExeGroup | QFileDevice::ReadOther
                                            | QFileDevice::ExeOther;
    QVERIFY(!(QFileInfo(folder).permissions() & others));
}

void DataDirTest::unwritableFolderSaysSo()
{
    QFile file(m_dir.filePath(QStringLiteral("file")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    const auto lock = DataDirLock::take(m_dir.filePath(QStringLiteral("file/below")));
    QVERIFY(!lock.ok());
    QCOMPARE(lock.error().code, ErrorCode::Storage);
}

void DataDirTest::foldersFollowTheConventions()
{
    ConfigDirRequest request;
    QVERIFY(dataDirs(request, *settings()).data.endsWith(u"/frontdesk"));
    QVERIFY(configFiles(request).userFile.endsWith(u"/frontdesk/frontdesk.yml"));
    request.environment = {{QStringLiteral("STATE_DIRECTORY"), QStringLiteral("/var/lib/frontdesk:/x")},
                           {QStringLiteral("LOGS_DIRECTORY"), QStringLiteral("/var/log/frontdesk")},
                           {QStringLiteral("CONFIGURATION_DIRECTORY"), QStringLiteral("/etc/frontdesk")}};
    QCOMPARE(dataDirs(request, *settings()).data, QStringLiteral("/var/lib/frontdesk"));
    QCOMPARE(dataDirs(request, *settings()).logs, QStringLiteral("/var/log/frontdesk"));
    QCOMPARE(configFiles(request).envFile, QStringLiteral("/etc/frontdesk/.env"));
    request.dataDir = QStringLiteral("/srv/desk");
    QCOMPARE(dataDirs(request, *settings()).data, QStringLiteral("/srv/desk"));
    QCOMPARE(dataDirs(request, *settings()).logs, QStringLiteral("/srv/desk/logs"));
    QCOMPARE(configFiles(request).userFile, QStringLiteral("/srv/desk/frontdesk.yml"));
    request.configFile = QStringLiteral("/home/ann/my.yml");
    QCOMPARE(configFiles(request).userFile, QStringLiteral("/home/ann/my.yml"));
    QCOMPARE(configFiles(request).envFile, QStringLiteral("/home/ann/.env"));
    ConfigDirRequest portable;
    portable.portable = true;
    QCOMPARE(dataDirs(portable, *settings()).data,
             QString(QCoreApplication::applicationDirPath() % u"/frontdesk-data"));
}

void DataDirTest::profilesNeverShareAFolder()
{
    ConfigDirRequest request;
    QSet<QString> folders;
    for (const char* profile : {"production", "development", "staging"})
        for (const char* demo : {"false", "true"})
            folders << dataDirs(request, *settings({{QStringLiteral("ENV"), QString::fromLatin1(profile)},
                                                    {QStringLiteral("FRONTDESK_APP_DEMO"), QString::fromLatin1(demo)}}))
                           .data;
    QCOMPARE(folders.size(), 6);
    request.dataDir = QStringLiteral("/srv/desk");
    QVERIFY(dataDirs(request, *settings({{QStringLiteral("ENV"), QStringLiteral("staging")}})).data
            != QStringLiteral("/srv/desk"));
}

void DataDirTest::sampleBusinessIsInstalledAndEditsAreKept()
{
    const QString folder = m_dir.filePath(QStringLiteral("demo"));
    const auto installed = installSampleBusiness(folder);
    QVERIFY2(installed.ok(), installed ? "" : qPrintable(installed.error().userText));
    QVERIFY(QFile::exists(folder % u"/agent_config.yml"));
    QVERIFY(QFile::exists(folder % u"/knowledge/returns.md"));
    // Files that were there before the record (or are not ours) and files that somebody edited stay as they are.
    QFile edited(folder % u"/orders.csv");
    QVERIFY(edited.open(QIODevice::WriteOnly) && edited.write("mine\n") == 5);
    edited.close();
    QVERIFY(QFile::remove(folder % u"/products.csv"));
    const auto again = installSampleBusiness(folder);
    QVERIFY(again.ok());
    QCOMPARE(*again, QStringList{QStringLiteral("orders.csv")});
    QVERIFY(QFile::exists(folder % u"/products.csv"));
    QVERIFY(edited.open(QIODevice::ReadOnly));
    QCOMPARE(edited.readAll(), QByteArray("mine\n"));
    // An older shipped file (its hash stands in the record) is replaced.
    QFile old(folder % u"/knowledge/faq.md");
    QVERIFY(old.open(QIODevice::ReadOnly));
    const QByteArray current = old.readAll();
    old.close();
    QVERIFY(old.open(QIODevice::WriteOnly) && old.write("older text") > 0);
    old.close();
    QFile record(folder % u"/.sample.json");
    QVERIFY(record.open(QIODevice::ReadOnly));
    QByteArray json = record.readAll();
    record.close();
    const QByteArray hash = QCryptographicHash::hash("older text", QCryptographicHash::Sha256).toHex();
    const QByteArray now = QCryptographicHash::hash(current, QCryptographicHash::Sha256).toHex();
    QVERIFY(json.contains(now));
    json.replace(now, hash);
    QVERIFY(record.open(QIODevice::WriteOnly) && record.write(json) > 0);
    record.close();
    QVERIFY(installSampleBusiness(folder).ok());
    QVERIFY(old.open(QIODevice::ReadOnly));
    QCOMPARE(old.readAll(), current);
}

}  // namespace frontdesk

FRONTDESK_TEST_MAIN(frontdesk::DataDirTest)
#include "datadirtest.moc"
