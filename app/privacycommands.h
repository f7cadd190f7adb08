// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/commandline.h"

#include <string>

namespace CLI {
class App;
}

namespace frontdesk {

/// The subcommands of `frontdesk privacy` and `frontdesk audit`. They work beside a running program and without one.
struct PrivacyCommand {
    enum class Verb : quint8 { None, Find, Purge, Export, Erase, AuditVerify, AuditList };
    Verb verb = Verb::None;
    std::string who;      ///< find, export, erase WHO: public id, e-mail address, telephone number or name
    std::string file;     ///< export FILE
    std::string text;     ///< audit list --text
    int limit = 50;       ///< audit list --limit
    bool yes = false;     ///< erase --yes
    bool dryRun = false;  ///< purge --dry-run
};

void addPrivacyVerbs(CLI::App& app, PrivacyCommand& command);
/// Prints and gives the exit code. Blocks.
[[nodiscard]] int runPrivacyCommand(const PrivacyCommand& command, const LaunchOptions& launch,
                                    const CommandLineIo& io);

}  // namespace frontdesk
