// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/clock.h"
#include "core/base/result.h"

#include <QString>

namespace frontdesk {

/// What is known of backups when their folder is not there: `backup.json` in the data folder. Nothing personal in it.
struct RecoveryRecord {
    Micros lastGoodAt = 0;  ///< into the folder of the settings
    Micros lastTryAt = 0;
    QString problem;   ///< of the last try
    QString sheetKey;  ///< id of the key whose sheet is in safe keeping, hexadecimal

    /// What cannot be read counts as empty.
    [[nodiscard]] static RecoveryRecord read(const QString& dataFolder);
    [[nodiscard]] Result<> write(const QString& dataFolder) const;
};

}  // namespace frontdesk
