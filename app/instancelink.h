// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"

#include <QByteArray>
#include <QHash>
#include <QLocalServer>
#include <QObject>
#include <QString>

#include <functional>

class QLocalSocket;

namespace frontdesk {

/// Name of the local socket of the program that holds this data directory: one per user and folder.
[[nodiscard]] QString instanceSocketName(const QString& dataDir);

/// Answers other starts of the program on this computer and account: one line in, one line out, then the connection
/// closes. Questions are at most 512 bytes; a client has 3 seconds; 8 at a time. Main thread.
class InstanceServer final : public QObject {
    Q_OBJECT

public:
    /// Gets the words after the command; the answer is one line without its end.
    using Handler = std::function<QByteArray(const QByteArray& argument)>;

    explicit InstanceServer(QObject* parent = nullptr);
    ~InstanceServer() override;

    /// Call while holding the data directory: a socket that was left behind by a crash is replaced. Unavailable: the
    /// socket cannot be made; the program works without it.
    [[nodiscard]] Result<> listen(const QString& dataDir);
    void handle(const QByteArray& command, Handler handler) { m_handlers.insert(command, std::move(handler)); }

private:
    void accept();
    void read(QLocalSocket* socket);

    QLocalServer m_server;
    QHash<QByteArray, Handler> m_handlers;
    int m_clients = 0;
};

/// Sends one line to the holder of the data directory and waits for its answer, at most `timeoutMs`; of a longer one than
/// `maxAnswer` the rest is left out. NotFound: nobody listens there; Timeout: no answer. Blocks: for starts and commands
/// only, never beside a running window or engine.
[[nodiscard]] Result<QByteArray> askInstance(const QString& dataDir, const QByteArray& line, int timeoutMs = 4000,
                                             qsizetype maxAnswer = 512);

}  // namespace frontdesk
