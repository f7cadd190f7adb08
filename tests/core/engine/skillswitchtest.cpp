// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/skills/skillservice.h"
#include "tests/core/agent/demobusiness.h"
#include "tests/support/fatallog.h"

#include <QDirIterator>
#include <QTemporaryDir>

using namespace frontdesk;

class SkillSwitchTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        const QDir demo(test::demoFolder());
        for (QDirIterator it(demo.path(), QDir::Files, QDirIterator::Subdirectories); it.hasNext();) {
            const QString file = it.next();
            const QString target = m_dir->filePath(demo.relativeFilePath(file));
            QVERIFY(QDir().mkpath(QFileInfo(target).path()) && QFile::copy(file, target));
            QFile(target).setPermissions(QFile::ReadOwner | QFile::WriteOwner);
        }
    }
    void switchesAreWrittenAndCommentsStay()
    {
        const QByteArray before = text();
        QVERIFY(write("enabled", SettingValue(false)));
        QVERIFY(write("policy", SettingValue(QStringLiteral("never"))));
        AgentConfigPtr config = *loadAgentConfig(file());
        QCOMPARE(config->skills.value(m_skill).enabled, false);
        QCOMPARE(config->skills.value(m_skill).policy, SkillPolicy::Never);
        for (const QByteArray& line : before.split('\n'))
            if (line.contains('#'))
                QVERIFY2(text().contains(line), line.constData());
        QVERIFY(write("policy", std::nullopt));
        QVERIFY(write("enabled", SettingValue(true)));
        config = *loadAgentConfig(file());
        QVERIFY(config->skills.value(m_skill).enabled);
        QCOMPARE(config->skills.value(m_skill).policy, SkillPolicy::Default);
        QCOMPARE(QDir(m_dir->path()).entryList({QStringLiteral(".skills*")}, QDir::Files | QDir::Hidden).size(), 0);
    }
    void aWrongValueChangesNothing()
    {
        const QByteArray before = text();
        const Result<> refused = write("policy", SettingValue(QStringLiteral("sometimes")));
        QVERIFY(!refused && !refused.error().userText.isEmpty());
        QCOMPARE(text(), before);
        QVERIFY(!writeSkillSwitch(QString(), m_skill, QStringLiteral("enabled"), SettingValue(false)));
    }

private:
    QString file() const { return m_dir->filePath(QStringLiteral("agent_config.yml")); }
    QByteArray text() const
    {
        QFile f(file());
        return f.open(QIODevice::ReadOnly) ? f.readAll() : QByteArray();
    }
    Result<> write(const char* key, const std::optional<SettingValue>& value)
    {
        return writeSkillSwitch(file(), m_skill, QString::fromLatin1(key), value);
    }

    const QString m_skill = QStringLiteral("process_refund_request");
    std::unique_ptr<QTemporaryDir> m_dir;
};

FRONTDESK_TEST_MAIN(SkillSwitchTest)
#include "skillswitchtest.moc"
