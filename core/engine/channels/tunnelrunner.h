// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/console/channelconsole.h"

#include <QFuture>
#include <QObject>
#include <QProcess>
#include <QPromise>
#include <QTimer>

#include <functional>
#include <memory>

namespace frontdesk {

/// Runs one tool that gives this computer a public address, and watches it: what ends by itself is started again after
/// 1, 2, 4 ... 60 seconds. The tool is called without a shell and without the program's secrets in its environment, and
/// ends with this object. Engine thread.
class TunnelRunner final : public QObject {
    Q_OBJECT

public:
    struct Options {
        std::function<QString(const QString& tool)> find;  ///< empty = tunnel::find
        int answerMs = 30'000;                             ///< how long start() waits for the address
        int firstPauseMs = 1000;                           ///< before the first restart
        int settledMs = 60'000;                            ///< a run this long makes the next pause short again
    };

    explicit TunnelRunner(Options options, QObject* parent = nullptr);
    ~TunnelRunner() override;

    /// Called with the address when it is known, and with nothing when it is gone.
    std::function<void(const QString& url)> addressChanged;

    /// Ends what runs and starts `tool` for http://127.0.0.1:<port>. The future finishes when the address is known, when
    /// the tool gave up (state().problem says why; it is tried again) or after answerMs. NotFound: not installed; the
    /// sentence says where to get it.
    [[nodiscard]] QFuture<Result<TunnelState>> start(const QString& tool, quint16 port);
    void stop();
    [[nodiscard]] TunnelState state() const;

private:
    void launch();
    void read();
    void take(const QByteArray& line);
    void ended();
    void setUrl(const QString& url);
    void answer();
    [[nodiscard]] QString program(const QString& tool) const;

    Options m_options;
    std::unique_ptr<QProcess> m_process;
    std::shared_ptr<QPromise<Result<TunnelState>>> m_waiting;  ///< of start()
    QTimer m_restart;
    QTimer m_deadline;
    QString m_tool;
    QString m_url;
    QString m_problem;
    QByteArray m_rest;  ///< of a line that has not ended
    quint16 m_port = 0;
    int m_pauseMs = 0;
    qint64 m_launchedAt = 0;  ///< steady, microseconds
};

}  // namespace frontdesk
