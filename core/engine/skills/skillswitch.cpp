// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/yamledit.h"
#include "core/config/yamlpath.h"
#include "core/engine/skills/skillservice.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryFile>

namespace frontdesk {
namespace {

Error problem(ErrorCode code, const char* text)
{
    return {code, QCoreApplication::translate("SkillService", text), {}};
}

/// The changed file is loaded beside the real one, so that names of other files in it still fit.
Result<> loads(const QString& path, const QByteArray& bytes)
{
    QTemporaryFile trial(QFileInfo(path).absolutePath() + QStringLiteral("/.skills-XXXXXX.yml"));
    if (!trial.open() || trial.write(bytes) != bytes.size() || !trial.flush())
        return problem(ErrorCode::Storage,
                       QT_TRANSLATE_NOOP("SkillService", "The folder of the configuration cannot be "
                                                         "written to. Check the rights of the folder."));
    const Result<AgentConfigPtr> loaded = loadAgentConfig(trial.fileName());
    return loaded ? Result<>() : Result<>(loaded.error());
}

}  // namespace

Result<> writeSkillSwitch(const QString& path, const QString& skill, const QString& key,
                          const std::optional<SettingValue>& value)
{
    QFile file(path);
    if (path.isEmpty() || !file.open(QIODevice::ReadOnly))
        return problem(ErrorCode::NotFound,
                       QT_TRANSLATE_NOOP("SkillService", "The configuration file cannot be read."));
    const QByteArray before = file.readAll();
    file.close();
    const QList<YamlChange> changes{{{QStringLiteral("skills"), skill, key}, value}};
    const Result<QByteArray> after = editYamlPaths(before, QFileInfo(path).fileName(), changes);
    if (!after)
        return after.error();
    if (*after == before)
        return {};
    if (const Result<> fits = loads(path, *after); !fits)
        return fits;
    return saveYaml(path, before, *after, KeepBackup::Yes);
}

}  // namespace frontdesk
