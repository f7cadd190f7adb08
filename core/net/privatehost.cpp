// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/privatehost.h"

#include "core/config/checks.h"

#include <QHostAddress>
#include <QStringList>

namespace frontdesk {

bool isPrivateHost(const QString& host)
{
    if (check::isLoopback(host))
        return true;
    QHostAddress address(host);
    if (!address.isNull()) {
        // An IPv4 address may come in the clothes of IPv6.
        bool mapped = false;
        const quint32 v4 = address.toIPv4Address(&mapped);
        if (mapped)
            address = QHostAddress(v4);
        static const QStringList subnets = {QStringLiteral("0.0.0.0/8"),      QStringLiteral("10.0.0.0/8"),
                                            QStringLiteral("100.64.0.0/10"),  QStringLiteral("127.0.0.0/8"),
                                            QStringLiteral("169.254.0.0/16"), QStringLiteral("172.16.0.0/12"),
                                            QStringLiteral("192.168.0.0/16"), QStringLiteral("::/128"),
                                            QStringLiteral("fc00::/7"),       QStringLiteral("fe80::/10")};
        for (const QString& subnet : subnets)
            if (address.isInSubnet(QHostAddress::parseSubnet(subnet)))
                return true;
        return address.isMulticast() || address.isBroadcast();
    }
    const QString name = host.toLower();
    static const QStringList endings = {QStringLiteral(".local"), QStringLiteral(".lan"), QStringLiteral(".internal"),
                                        QStringLiteral(".localhost"), QStringLiteral(".home.arpa")};
    for (const QString& ending : endings)
        if (name.endsWith(ending))
            return true;
    return !name.contains(u'.');
}

}  // namespace frontdesk
