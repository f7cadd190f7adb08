// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/config/agentconfig.h"

#include <QFileSystemWatcher>
#include <QObject>
#include <QTimer>

#include <functional>

namespace frontdesk {

/// Tells when agent_config.yml, the intents or a document changed: by notices of the system where it has them, and by
/// looking twice a second where it has none (network folders). Editors that write a new file in the place of the old one
/// are followed. A change counts when the files have been still for a moment, so that half a file is not read.
/// Engine thread; files are looked at on the global thread pool.
class ConfigWatcher final : public QObject {
    Q_OBJECT

public:
    explicit ConfigWatcher(QObject* parent = nullptr);

    /// What is there now is known; changes are told from now on.
    void follow(const AgentConfig& config);
    std::function<void()> changed;

private:
    struct Places {
        QStringList files;
        QStringList patterns;  ///< absolute globs
    };
    using Stamp = QStringList;  ///< one entry per file: path, time, size
    [[nodiscard]] static Stamp stampOf(const Places& places);
    void look();
    void looked(const Stamp& stamp, int round);
    void watchAgain();

    QFileSystemWatcher m_notices;
    QTimer m_poll;
    QTimer m_soon;
    Places m_places;
    Stamp m_known;        ///< state that was told last
    Stamp m_last;         ///< state that was seen last
    bool m_fresh = true;  ///< the next look only learns what is there
    bool m_looking = false;
    int m_round = 0;  ///< a look that began before follow() does not count
};

}  // namespace frontdesk
