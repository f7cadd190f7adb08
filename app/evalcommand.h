// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/commandline.h"

#include <string>
#include <vector>

namespace CLI {
class App;
}

namespace frontdesk {

/// `frontdesk eval`: plays conversation scenarios on an engine in a temporary folder; docs/scenarios.md.
struct EvalCommand {
    enum class Verb : quint8 { None, Run, Calibrate };
    Verb verb = Verb::None;
    std::vector<std::string> files;  ///< files, folders, patterns
    std::vector<std::string> tags;   ///< only scenarios with one of them
    std::string provider = "builtin";
    std::string json;   ///< report file
    std::string junit;  ///< report file
    double minPass = 1.0;
    bool verbose = false;
    std::vector<std::string> blind;  ///< calibrate: only measured
    std::string out;                 ///< calibrate: where the values are written
};

void addEvalVerb(CLI::App& app, EvalCommand& command);
/// Prints and gives the exit code: 0 enough passed, 1 not, 2 wrong usage, 78 a scenario file or the configuration is
/// wrong. Blocks; touches no data of this installation.
[[nodiscard]] int runEval(const EvalCommand& command, const LaunchOptions& launch, const CommandLineIo& io);

}  // namespace frontdesk
