// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/console/recoveryconsole.h"
#include "ui/theme/icons.h"

/// Words and looks of the page "Backup".
namespace frontdesk::backuptext {

[[nodiscard]] QString kindName(BackupKind kind);
[[nodiscard]] Icon kindIcon(BackupKind kind);
[[nodiscard]] QString bytes(qint64 bytes);
/// "1,204 conversations, 9,311 messages, 640 customers, 73 files of customers, 4 files of the configuration."
[[nodiscard]] QString contents(const BackupReport& report);
/// The sentence that comes first: when the last good backup was made, or that there is none.
[[nodiscard]] QString headline(const BackupState& state);
/// Words of a text that somebody typed or pasted: lower case, without numbers and signs between them.
[[nodiscard]] QStringList words(const QString& typed);

/// As many as a recovery sheet has.
constexpr int WordCount = 24;

}  // namespace frontdesk::backuptext
