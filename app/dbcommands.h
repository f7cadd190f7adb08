// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/commandline.h"

#include <string>

namespace CLI {
class App;
}

namespace frontdesk {

/// The subcommands of `frontdesk db`: backups, restores, checks and the recovery sheet. `words` and `restore` never print
/// or log a key anywhere else than where it was asked for.
struct DbCommand {
    enum class Verb : quint8 { None, Backup, Restore, Verify, List, Words };
    Verb verb = Verb::None;
    std::string file;       ///< restore FILE, verify [FILE]
    std::string to;         ///< backup --to DIR
    std::string wordsFile;  ///< restore, verify --words-file FILE
    bool ownKey = false;    ///< restore --key-from-keychain
    bool move = false;      ///< backup --move
    bool yes = false;       ///< words --yes
};

void addDbVerbs(CLI::App& app, DbCommand& command);
/// Prints and gives the exit code; results on `out`, progress and problems on `err`. Blocks.
[[nodiscard]] int runDbCommand(const DbCommand& command, const LaunchOptions& launch, const CommandLineIo& io);

}  // namespace frontdesk
