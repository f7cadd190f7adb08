// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QFile>
#include <QProcess>
#include <QtTest>

namespace frontdesk::test {

/// A service of the desktop, played by python-dbusmock in a process of its own.
class MockService {
public:
    MockService(const QString& service, const QString& path, const QStringList& arguments)
        : m_service(service), m_path(path)
    {
        // Debian's package belongs to Debian's Python.
        const QString python = QFile::exists(QStringLiteral("/usr/bin/python3")) ? QStringLiteral("/usr/bin/python3")
                                                                                 : QStringLiteral("python3");
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(python,
                        QStringList{QStringLiteral("-m"), QStringLiteral("dbusmock"), QStringLiteral("--session")}
                            + arguments);
    }
    ~MockService()
    {
        m_process.kill();
        m_process.waitForFinished(3000);
    }
    Q_DISABLE_COPY_MOVE(MockService)

    [[nodiscard]] bool isThere() const
    {
        return QTest::qWaitFor(
            [this] { return QDBusConnection::sessionBus().interface()->isServiceRegistered(m_service).value(); },
            10000);
    }
    void emitSignal(const QString& interface, const QString& name, const QString& signature,
                    const QVariantList& arguments) const
    {
        ask(QStringLiteral("EmitSignal"), {interface, name, signature, arguments});
    }
    void addMethod(const QString& interface, const QString& name, const QString& in, const QString& out,
                   const QString& python) const
    {
        ask(QStringLiteral("AddMethod"), {interface, name, in, out, python});
    }

private:
    void ask(const QString& method, const QVariantList& arguments) const
    {
        QDBusMessage call = QDBusMessage::createMethodCall(m_service, m_path,
                                                           QStringLiteral("org.freedesktop.DBus.Mock"), method);
        call.setArguments(arguments);
        const QDBusMessage reply = QDBusConnection::sessionBus().call(call, QDBus::BlockWithGui, 5000);
        QVERIFY2(reply.type() == QDBusMessage::ReplyMessage, qPrintable(reply.errorMessage()));
    }

    QString m_service;
    QString m_path;
    QProcess m_process;
};

}  // namespace frontdesk::test
