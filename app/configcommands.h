// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/commandline.h"

namespace frontdesk {

/// The subcommands of `frontdesk config`; each prints and gives the exit code.
struct ConfigCommand {
    enum class Verb : quint8 { None, Check, Show, Explain, Init, ReferenceMarkdown, ReferenceEnv, Schema };
    Verb verb = Verb::None;
    bool origin = false;  ///< show --origin
    bool json = false;    ///< show --json
    QString key;          ///< explain KEY: a setting or an environment name
};

[[nodiscard]] int runConfigCommand(const ConfigCommand& command, const LaunchOptions& launch, const ConfigFiles& files,
                                   const CommandLineIo& io);
/// Verbs that work without settings (init, reference); nothing if the verb needs them.
[[nodiscard]] std::optional<int> runWithoutSettings(const ConfigCommand& command, const ConfigFiles& files,
                                                    const CommandLineIo& io);

}  // namespace frontdesk
