// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"

#include <QString>

#include <atomic>
#include <functional>

namespace frontdesk {

/// Room on the disk of the data folder. A reserve file is given up when the disk is full: from then on customers are
/// refused before anything of theirs is acknowledged, and the team can close, answer and export with what that freed.
/// It goes on by itself when there is room again. Thread-safe.
class DiskSpace {
public:
    enum class State : quint8 { Enough, Full };
    struct Limits {
        qint64 reserve = 32LL * 1024 * 1024;  ///< bytes of the reserve file
        qint64 least = 16LL * 1024 * 1024;    ///< fewer free bytes than this count as full
        qint64 slack = 16LL * 1024 * 1024;    ///< free bytes beyond both before customers are taken again
    };

    explicit DiskSpace(const QString& folder) : DiskSpace(folder, Limits()) {}
    DiskSpace(QString folder, Limits limits);

    [[nodiscard]] State state() const { return m_state; }
    /// DiskFull while customers are refused.
    [[nodiscard]] Result<> mayTake() const;
    /// Whoever could not write because the disk is full says so: frees the reserve at once.
    void refused();
    /// Measures, makes the reserve or frees it. Touches the disk: store or pool thread. True when the state changed.
    bool look();
    [[nodiscard]] QString reservePath() const { return m_reserve; }

    /// Free bytes of a folder, -1 = unknown; tests may set another one before anything else.
    std::function<qint64(const QString& folder)> measure;

private:
    bool become(State state);

    QString m_folder;
    QString m_reserve;
    Limits m_limits;
    std::atomic<State> m_state = State::Enough;
    std::atomic<bool> m_warned = false;
};

}  // namespace frontdesk
