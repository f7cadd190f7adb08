// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/commandline.h"
#include "app/instancelink.h"
#include "core/console/channelconsole.h"

#include <QHash>

#include <functional>
#include <optional>
#include <string>

namespace CLI {
class App;
}

namespace frontdesk {

/// `frontdesk doctor`: looks through the set-up of the channels, beside a running program and without one.
struct DoctorCommand {
    bool chosen = false;
    std::string fix;      ///< id of the check to mend; empty = only look
    std::string account;  ///< empty = all
    bool yes = false;     ///< mend; without it the changes are only shown
    bool json = false;
};

/// What `--fix` means among what was found.
struct MendPlan {
    QList<DoctorCheck> found;           ///< with that id; empty = there is no such check
    std::optional<DoctorCheck> wanted;  ///< the one to mend; nothing = none can be
    bool several = false;               ///< more than one could be: which one has to be said
};
[[nodiscard]] MendPlan planMending(const QList<DoctorCheck>& checks, const QString& id);

void addDoctorVerb(CLI::App& app, DoctorCommand& command);
/// Prints and gives the exit code: 0 all is well, 1 something needs attention. Blocks.
[[nodiscard]] int runDoctor(const DoctorCommand& command, const LaunchOptions& launch, const CommandLineIo& io);

/// The other end: "doctor look [account]" or "doctor fix <id> [account]" starts one and answers "ok <number>";
/// "doctor-state <number>" answers "busy", "ok <JSON of the checks>" or "error <sentence>". Main thread.
class DoctorLink final : public QObject {
    Q_OBJECT

public:
    /// `console` gives the console or null while the engine is not ready.
    DoctorLink(InstanceServer& link, std::function<ChannelConsole*()> console, QObject* parent = nullptr);

private:
    [[nodiscard]] QByteArray start(const QByteArray& act);
    [[nodiscard]] QByteArray state(const QByteArray& number);

    std::function<ChannelConsole*()> m_console;
    int m_last = 0;
    QHash<int, QByteArray> m_answers;  ///< empty = busy
};

}  // namespace frontdesk
