// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/instancelink.h"

#include "core/base/log.h"
#include "core/base/platform.h"

#include <QCryptographicHash>
#include <QDeadlineTimer>
#include <QDir>
#include <QFileInfo>
#include <QLocalSocket>
#include <QStandardPaths>
#include <QTimer>

namespace frontdesk {
namespace {

constexpr qsizetype MaxLine = 512;
constexpr int ClientMs = 3000;
constexpr int MaxClients = 8;

}  // namespace

QString instanceSocketName(const QString& dataDir)
{
    const QString folder = QFileInfo(dataDir).canonicalFilePath();
    const QByteArray hash =
        QCryptographicHash::hash(
            (platform::userName() % u'\n' % (folder.isEmpty() ? QDir::cleanPath(dataDir) : folder)).toUtf8(),
            QCryptographicHash::Sha256)
            .toHex()
            .left(16);
    const QString name = u"frontdesk-" % QString::fromLatin1(hash);
#ifdef Q_OS_UNIX
    // In the folder of the log-in session where there is one: nobody else can put a socket of that name there.
    const QString runtime = qEnvironmentVariable("XDG_RUNTIME_DIR");
    if (!runtime.isEmpty() && QFileInfo(runtime).isWritable())
        return runtime % u'/' % name;
#endif
    return name;
}

InstanceServer::InstanceServer(QObject* parent) : QObject(parent)
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    m_server.setMaxPendingConnections(MaxClients);
    connect(&m_server, &QLocalServer::newConnection, this, &InstanceServer::accept);
}

InstanceServer::~InstanceServer() = default;

Result<> InstanceServer::listen(const QString& dataDir)
{
    const QString name = instanceSocketName(dataDir);
    QLocalServer::removeServer(name);
    if (!m_server.listen(name))
        return Error{ErrorCode::Unavailable, QStringLiteral("A second start cannot reach this one."),
                     m_server.errorString()};
    return {};
}

void InstanceServer::accept()
{
    while (QLocalSocket* socket = m_server.nextPendingConnection()) {
        if (m_clients >= MaxClients) {
            delete socket;
            continue;
        }
        ++m_clients;
        connect(socket, &QObject::destroyed, this, [this] { --m_clients; });
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QLocalSocket::readyRead, this, [this, socket] { read(socket); });
        QTimer::singleShot(ClientMs, socket, [socket] {
            socket->abort();
            socket->deleteLater();
        });
        read(socket);
    }
}

void InstanceServer::read(QLocalSocket* socket)
{
    if (!socket->canReadLine()) {
        if (socket->bytesAvailable() > MaxLine)
            socket->abort();
        return;
    }
    // One line is one question: whatever else comes is not read.
    disconnect(socket, &QLocalSocket::readyRead, this, nullptr);
    const QByteArray bytes = socket->readLine(MaxLine + 1);
    if (!bytes.endsWith('\n')) {
        socket->abort();
        return;
    }
    const QByteArray line = bytes.trimmed();
    const qsizetype cut = line.indexOf(' ');
    const QByteArray command = cut < 0 ? line : line.left(cut);
    const auto handler = m_handlers.constFind(command);
    const QByteArray answer = handler == m_handlers.cend() ? QByteArray("error unknown command")
                                                           : (*handler)(cut < 0 ? QByteArray() : line.mid(cut + 1));
    socket->write(answer + '\n');
    socket->disconnectFromServer();
}

Result<QByteArray> askInstance(const QString& dataDir, const QByteArray& line, int timeoutMs, qsizetype maxAnswer)
{
    QDeadlineTimer deadline(timeoutMs);
    QLocalSocket socket;
    socket.connectToServer(instanceSocketName(dataDir));
    if (!socket.waitForConnected(timeoutMs))
        return Error{ErrorCode::NotFound, QStringLiteral("Frontdesk does not run with this data folder."),
                     socket.errorString()};
    socket.write(line + '\n');
    while (!socket.canReadLine()) {
        const int left = int(deadline.remainingTime());
        if (left <= 0 || (!socket.waitForReadyRead(left) && !socket.canReadLine()))
            return Error{ErrorCode::Timeout, QStringLiteral("Frontdesk runs but does not answer."),
                         socket.errorString()};
    }
    return socket.readLine(maxAnswer).trimmed();
}

}  // namespace frontdesk
