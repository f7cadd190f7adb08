// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agent/external/manifestfolder.h"

#include "core/agent/external/manifestreader.h"

#include <QDir>
#include <QFileInfo>

namespace frontdesk::external {
namespace {

constexpr qsizetype MostFiles = 200;

}  // namespace

QString manifestPattern(const QString& configFile) { return QFileInfo(configFile).absolutePath() % u"/skills/*.yml"; }

ManifestFolder readManifests(const QString& configFile)
{
    ManifestFolder folder;
    const QFileInfo pattern(manifestPattern(configFile));
    const QFileInfoList found = QDir(pattern.path()).entryInfoList({pattern.fileName()}, QDir::Files, QDir::Name);
    for (const QFileInfo& file : found.mid(0, MostFiles))
        folder.files << ManifestFolder::File{file.absoluteFilePath(), readManifest(file.absoluteFilePath())};
    return folder;
}

}  // namespace frontdesk::external
