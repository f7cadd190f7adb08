// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/agent/external/manifest.h"

namespace frontdesk::external {

/// The manifests of one folder, as they stand on disk.
struct ManifestFolder {
    struct File {
        QString path;
        Result<ManifestPtr> manifest = Error{};
    };
    QList<File> files;  ///< by name
};
/// `skills/*.yml` beside the configuration; at most 200 files. Any thread.
[[nodiscard]] ManifestFolder readManifests(const QString& configFile);
/// The glob of those files, absolute.
[[nodiscard]] QString manifestPattern(const QString& configFile);

}  // namespace frontdesk::external
