// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agent/external/addresspolicy.h"

#include "core/config/agentconfigreader.h"
#include "core/net/privatehost.h"

#include <QRegularExpression>
#include <QSet>

namespace frontdesk::external {
namespace {

bool inAny(const QHostAddress& address, const QStringList& subnets)
{
    for (const QString& subnet : subnets)
        if (address.isInSubnet(QHostAddress::parseSubnet(subnet)))
            return true;
    return false;
}

AddressClass classOf4(const QHostAddress& address)
{
    static const QStringList never{QStringLiteral("0.0.0.0/8"),          QStringLiteral("224.0.0.0/4"),
                                   QStringLiteral("255.255.255.255/32"),
                                   QStringLiteral("169.254.169.254/32"),  // AWS, Azure, Google, OpenStack
                                   QStringLiteral("169.254.170.0/24"),    // AWS tasks
                                   QStringLiteral("100.100.100.200/32"),  // Alibaba
                                   QStringLiteral("168.63.129.16/32"),    // Azure
                                   QStringLiteral("192.0.0.192/32")};     // Oracle
    static const QStringList special{
        QStringLiteral("10.0.0.0/8"),      QStringLiteral("100.64.0.0/10"),  QStringLiteral("127.0.0.0/8"),
        QStringLiteral("169.254.0.0/16"),  QStringLiteral("172.16.0.0/12"),  QStringLiteral("192.0.0.0/24"),
        QStringLiteral("192.0.2.0/24"),    QStringLiteral("192.168.0.0/16"), QStringLiteral("198.18.0.0/15"),
        QStringLiteral("198.51.100.0/24"), QStringLiteral("203.0.113.0/24"), QStringLiteral("240.0.0.0/4")};
    if (inAny(address, never))
        return AddressClass::Never;
    return inAny(address, special) ? AddressClass::Private : AddressClass::Public;
}

quint32 fourBytes(const Q_IPV6ADDR& bytes, int from)
{
    return quint32(bytes[from]) << 24 | quint32(bytes[from + 1]) << 16 | quint32(bytes[from + 2]) << 8
           | quint32(bytes[from + 3]);
}

/// The IPv4 address that an IPv6 address carries.
std::optional<QHostAddress> carried(const QHostAddress& address)
{
    const Q_IPV6ADDR bytes = address.toIPv6Address();
    const auto within = [&address](const char16_t* subnet) {
        return address.isInSubnet(QHostAddress::parseSubnet(QString::fromUtf16(subnet)));
    };
    if (within(u"::ffff:0:0/96") || within(u"64:ff9b::/96") || within(u"64:ff9b:1::/48") || within(u"::/96"))
        return QHostAddress(fourBytes(bytes, 12));
    if (within(u"2002::/16"))
        return QHostAddress(fourBytes(bytes, 2));
    return std::nullopt;
}

AddressClass classOf6(const QHostAddress& address)
{
    static const QStringList never{QStringLiteral("::/128"), QStringLiteral("ff00::/8"),
                                   QStringLiteral("fd00:ec2::254/128"), QStringLiteral("fd20:ce::254/128")};
    static const QStringList special{QStringLiteral("::1/128"),   QStringLiteral("fc00::/7"),
                                     QStringLiteral("fe80::/10"), QStringLiteral("fec0::/10"),
                                     QStringLiteral("2001::/23"), QStringLiteral("2001:db8::/32"),
                                     QStringLiteral("100::/64"),  QStringLiteral("5f00::/16")};
    if (inAny(address, never))
        return AddressClass::Never;
    if (inAny(address, special))
        return AddressClass::Private;
    if (const std::optional<QHostAddress> four = carried(address))
        return classOf4(*four);
    return AddressClass::Public;
}

bool isListed(const QString& host, const ReachPlan& reach)
{
    return reach.allowPrivate && reach.privateHosts.contains(host.toLower());
}

QString hostOf(const QUrl& url)
{
    QString host = url.host().toLower();
    while (host.endsWith(u'.'))
        host.chop(1);
    return host;
}

}  // namespace

AddressClass classOf(const QHostAddress& address)
{
    if (address.protocol() == QAbstractSocket::IPv4Protocol)
        return classOf4(address);
    QHostAddress plain = address;
    plain.setScopeId({});
    return address.protocol() == QAbstractSocket::IPv6Protocol ? classOf6(plain) : AddressClass::Never;
}

bool isForbiddenPort(int port)
{
    static const QSet<int> refused{
        0,    1,    7,    9,    11,   13,   15,   17,   19,   20,   21,    22,    23,    25,   37,   42,
        43,   53,   69,   77,   79,   87,   95,   101,  102,  103,  104,   109,   110,   111,  113,  115,
        117,  119,  123,  135,  137,  139,  143,  161,  179,  389,  427,   445,   465,   512,  513,  514,
        515,  526,  530,  531,  532,  540,  548,  554,  556,  563,  587,   601,   636,   989,  990,  993,
        995,  1433, 1521, 1719, 1720, 1723, 2049, 2375, 2379, 3306, 3389,  3659,  4045,  5060, 5061, 5432,
        5900, 6000, 6379, 6566, 6665, 6666, 6667, 6668, 6669, 6697, 10080, 10250, 11211, 27017};
    return refused.contains(port);
}

bool isDisguisedNumber(const QString& host)
{
    static const QRegularExpression numeric(QStringLiteral("(^|\\.)(0[xX][0-9a-fA-F]*|[0-9]+)\\.?$"));
    static const QRegularExpression plain(QStringLiteral("^(0|[1-9][0-9]{0,2})(\\.(0|[1-9][0-9]{0,2})){3}$"));
    return numeric.match(host).hasMatch() && !plain.match(host).hasMatch();
}

QString urlProblem(const QUrl& url, const ReachPlan& reach)
{
    const QString scheme = url.scheme();
    const QString host = hostOf(url);
    if (!url.isValid() || host.isEmpty() || (scheme != u"http" && scheme != u"https"))
        return QStringLiteral("only addresses that begin with http:// or https:// can be called");
    if (!url.userInfo().isEmpty())
        return QStringLiteral("an address may not hold a name and a password");
    const int usual = scheme == u"https" ? 443 : 80;
    const int port = url.port(usual);
    const bool usualPort = port == 80 || port == 443;
    if (isForbiddenPort(port) || (!usualPort && !reach.ports.contains(port)))
        return u"port " % QString::number(port) % u" is not allowed; list it under ports: if it is the right one";
    if (isDisguisedNumber(host))
        return u"\"" % host % u"\" is a number in the place of a name; write the address as 192.0.2.1";
    const QHostAddress literal(host);
    if (!literal.isNull() && classOf(literal) == AddressClass::Never)
        return u"\"" % host % u"\" may never be called";
    const bool local = literal.isNull() ? isPrivateHost(host) : classOf(literal) == AddressClass::Private;
    if (local && !isListed(host, reach))
        return u"\"" % host
               % u"\" is in the own network; write allow_private: true and list the host under private_hosts:";
    return {};
}

Result<QHostAddress> choose(const QString& host, const QList<QHostAddress>& addresses, const ReachPlan& reach)
{
    if (addresses.isEmpty())
        return Error{ErrorCode::NotFound, QStringLiteral("The server's name is not known."), host};
    for (const QHostAddress& address : addresses) {
        const AddressClass kind = classOf(address);
        if (kind == AddressClass::Public || (kind == AddressClass::Private && isListed(host, reach)))
            continue;
        return Error{ErrorCode::Unauthorized,
                     QStringLiteral("The server's name leads into a network that may not be called."),
                     host % u" stands for " % address.toString()};
    }
    return addresses.first();
}

void checkReach(MapReader& from, const QString& url, const ReachPlan& reach)
{
    // Placeholders stand in the path at most, which does not matter here.
    const qsizetype scheme = url.indexOf(QStringLiteral("://"));
    const qsizetype path = url.indexOf(u'/', scheme + 3);
    const QString problem = scheme < 0 ? QString() : urlProblem(QUrl(path < 0 ? url : url.left(path)), reach);
    if (!problem.isEmpty())
        from.problem(from.lineOf("url"), from.path(QStringLiteral("url")) % u": " % problem);
    if (!reach.privateHosts.isEmpty() && !reach.allowPrivate)
        from.problem(from.lineOf("private_hosts"),
                     QStringLiteral("private_hosts is there but allow_private is not; add allow_private: true"));
}

}  // namespace frontdesk::external
