// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QTcpServer>

#include <functional>

namespace frontdesk {

/// Hands out raw descriptors, so that the socket object is made on the thread that will own it.
class GatewayListener final : public QTcpServer {
public:
    GatewayListener(std::function<void(qintptr)> handOut, QObject* parent)
        : QTcpServer(parent), m_handOut(std::move(handOut))
    {
    }

protected:
    void incomingConnection(qintptr descriptor) override { m_handOut(descriptor); }

private:
    std::function<void(qintptr)> m_handOut;
};

}  // namespace frontdesk
