// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agent/external/addresspolicy.h"
#include "core/net/nettransport.h"
#include "tests/core/agent/external/externalfixture.h"
#include "tests/support/fatallog.h"

#include <QTcpServer>
#include <QTcpSocket>

using namespace frontdesk;
using namespace frontdesk::external;

class AddressTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void addresses_data()
    {
        QTest::addColumn<int>("kind");
        const auto rows = [](AddressClass kind, std::initializer_list<const char*> texts) {
            for (const char* text : texts)
                QTest::newRow(text) << int(kind);
        };
        rows(AddressClass::Public, {"8.8.8.8", "1.1.1.1", "193.99.144.80", "2001:4860:4860::8888", "2a00:1450:4001::1",
                                    "::ffff:8.8.8.8", "64:ff9b::808:808", "2002:808:808::1"});
        rows(AddressClass::Private, {"127.0.0.1",        "127.255.255.254",
                                     "10.0.0.1",         "172.16.0.1",
                                     "172.31.255.255",   "192.168.1.1",
                                     "169.254.1.1",      "100.64.0.1",
                                     "192.0.2.1",        "198.18.0.1",
                                     "198.51.100.7",     "203.0.113.9",
                                     "240.0.0.1",        "::1",
                                     "fc00::1",          "fd12:3456::1",
                                     "fe80::1",          "fe80::1%eth0",
                                     "fec0::1",          "2001:db8::1",
                                     "::ffff:127.0.0.1", "::ffff:10.1.2.3",
                                     "::ffff:c0a8:101",  "64:ff9b::7f00:1",
                                     "64:ff9b::a00:1",   "2002:7f00:1::1",
                                     "2002:c0a8:101::1", "::127.0.0.1"});
        rows(AddressClass::Never, {"0.0.0.0", "0.1.2.3", "224.0.0.1", "255.255.255.255", "::", "ff02::1",
                                   "169.254.169.254", "::ffff:169.254.169.254", "64:ff9b::a9fe:a9fe", "fd00:ec2::254",
                                   "100.100.100.200", "169.254.170.2", "2002:a9fe:a9fe::1"});
    }
    void addresses()
    {
        QFETCH(int, kind);
        const QHostAddress address(QString::fromLatin1(QTest::currentDataTag()));
        QVERIFY(!address.isNull());
        QCOMPARE(int(classOf(address)), kind);
    }

    void urls_data()
    {
        QTest::addColumn<bool>("good");
        for (const char* text : {"https://api.example.com/x", "http://api.example.com/", "https://8.8.8.8/",
                                 "http://example.com:443/", "https://example.com:80/"})
            QTest::newRow(text) << true;
        for (const char* text : {"ftp://example.com/",
                                 "file:///etc/passwd",
                                 "gopher://example.com/",
                                 "https://u:p@example.com/",
                                 "https://u@example.com/",
                                 "http://localhost/",
                                 "http://LOCALHOST./",
                                 "http://a.localhost/",
                                 "http://127.0.0.1/",
                                 "http://127.1/",
                                 "http://2130706433/",
                                 "http://0x7f000001/",
                                 "http://0x7f.1/",
                                 "http://0177.0.0.1/",
                                 "http://017700000001/",
                                 "http://[::1]/",
                                 "http://[::ffff:127.0.0.1]/",
                                 "http://[::ffff:7f00:1]/",
                                 "http://[fe80::1]/",
                                 "http://10.0.0.1/",
                                 "http://192.168.1.1./",
                                 "http://169.254.169.254/latest/meta-data/",
                                 "http://intranet/",
                                 "http://printer.local/",
                                 "http://db.internal/",
                                 "http://example.com:22/",
                                 "http://example.com:6379/",
                                 "https://example.com:8443/",
                                 "http://0/",
                                 "http://0.0.0.0/",
                                 "http:///x",
                                 "https://"})
            QTest::newRow(text) << false;
    }
    void urls()
    {
        QFETCH(bool, good);
        const QString problem = urlProblem(QUrl(QString::fromLatin1(QTest::currentDataTag())), ReachPlan());
        QVERIFY2(problem.isEmpty() == good, qPrintable(problem));
    }

    void privateHostsNeedBothKeys()
    {
        const QUrl url(QStringLiteral("http://192.168.1.20:8080/x"));
        ReachPlan reach;
        reach.ports = {8080};
        QVERIFY(!urlProblem(url, reach).isEmpty());
        reach.allowPrivate = true;
        QVERIFY(!urlProblem(url, reach).isEmpty());
        reach.privateHosts = {QStringLiteral("192.168.1.20")};
        QCOMPARE(urlProblem(url, reach), QString());
        reach.allowPrivate = false;
        QVERIFY(!urlProblem(url, reach).isEmpty());
        // The list is literal: neither a neighbour nor the metadata service comes with it.
        reach = {.allowPrivate = true,
                 .privateHosts = {QStringLiteral("192.168.1.20"), QStringLiteral("169.254.169.254")}};
        QVERIFY(!urlProblem(QUrl(QStringLiteral("http://192.168.1.21/")), reach).isEmpty());
        QVERIFY(!urlProblem(QUrl(QStringLiteral("http://169.254.169.254/")), reach).isEmpty());
    }

    void namesThatLeadInsideAreRefused_data()
    {
        QTest::addColumn<QStringList>("addresses");
        QTest::addColumn<bool>("good");
        QTest::newRow("public") << QStringList{QStringLiteral("93.184.216.34")} << true;
        QTest::newRow("loopback") << QStringList{QStringLiteral("127.0.0.1")} << false;
        QTest::newRow("mapped") << QStringList{QStringLiteral("::ffff:127.0.0.1")} << false;
        QTest::newRow("metadata") << QStringList{QStringLiteral("169.254.169.254")} << false;
        QTest::newRow("both") << QStringList{QStringLiteral("93.184.216.34"), QStringLiteral("10.0.0.1")} << false;
        QTest::newRow("unknown") << QStringList() << false;
    }
    void namesThatLeadInsideAreRefused()
    {
        QFETCH(QStringList, addresses);
        QFETCH(bool, good);
        test::ExternalWorld world;
        world.names.names[QStringLiteral("api.example.com")] = {addresses};
        world.web.answers = {test::FakeTransport::json(200, "{}")};
        HttpCall call;
        call.url = QUrl(QStringLiteral("https://api.example.com/x"));
        const Result<HttpAnswer> answer = QCoro::waitFor(world.http.send(call, {}, {}));
        QCOMPARE(answer.ok(), good);
        QCOMPARE(world.web.calls.size(), good ? 1 : 0);
        if (good)
            QCOMPARE(world.web.calls.first().pinnedAddress, addresses.first());
        else
            QVERIFY(surelyUnsent(answer.error()));
    }

    void aSecondAnswerOfTheNameServerChangesNothing()
    {
        // Rebinding: the name is looked up once per request, and the connection goes to what was checked.
        test::ExternalWorld world;
        world.names.names[QStringLiteral("rebind.example.com")] = {QStringList{QStringLiteral("93.184.216.34")},
                                                                   QStringList{QStringLiteral("127.0.0.1")}};
        world.web.answers = {test::FakeTransport::json(200, "{}")};
        HttpCall call;
        call.url = QUrl(QStringLiteral("https://rebind.example.com/"));
        QVERIFY(QCoro::waitFor(world.http.send(call, {}, {})));
        QCOMPARE(world.names.asked, 1);
        QCOMPARE(world.web.calls.last().pinnedAddress, QStringLiteral("93.184.216.34"));
        QVERIFY(!QCoro::waitFor(world.http.send(call, {}, {})));
        QCOMPARE(world.web.calls.size(), 1);
    }

    void redirects_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QByteArray>("location");
        QTest::addColumn<int>("calls");
        QTest::newRow("same host") << QByteArray("GET") << QByteArray("/y?z=1") << 2;
        QTest::newRow("to TLS") << QByteArray("GET") << QByteArray("https://api.example.com/y") << 2;
        QTest::newRow("other host") << QByteArray("GET") << QByteArray("http://evil.example/y") << 1;
        QTest::newRow("inside") << QByteArray("GET") << QByteArray("http://127.0.0.1/y") << 1;
        QTest::newRow("metadata") << QByteArray("GET") << QByteArray("http://169.254.169.254/latest/") << 1;
        QTest::newRow("other port") << QByteArray("GET") << QByteArray("http://api.example.com:6379/") << 1;
        QTest::newRow("other scheme") << QByteArray("GET") << QByteArray("file:///etc/passwd") << 1;
        QTest::newRow("POST") << QByteArray("POST") << QByteArray("/y") << 1;
    }
    void redirects()
    {
        QFETCH(QByteArray, method);
        QFETCH(QByteArray, location);
        QFETCH(int, calls);
        test::ExternalWorld world;
        for (const char* name : {"api.example.com", "evil.example"})
            world.names.names[QString::fromLatin1(name)] = {QStringList{QStringLiteral("93.184.216.34")}};
        HttpAnswer moved;
        moved.status = 302;
        moved.headers = {{"location", location}};
        world.web.answers = {moved, test::FakeTransport::json(200, "{}")};
        HttpCall call;
        call.method = method;
        call.url = QUrl(QStringLiteral("http://api.example.com/x"));
        const Result<HttpAnswer> answer = QCoro::waitFor(world.http.send(call, {}, {}));
        QCOMPARE(world.web.calls.size(), calls);
        QCOMPARE(answer && answer->status == 200, calls == 2);
    }

    void redirectsEnd()
    {
        test::ExternalWorld world;
        world.names.names[QStringLiteral("api.example.com")] = {QStringList{QStringLiteral("93.184.216.34")}};
        HttpAnswer moved;
        moved.status = 302;
        moved.headers = {{"location", "/again"}};
        world.web.answers = {moved};
        HttpCall call;
        call.url = QUrl(QStringLiteral("http://api.example.com/x"));
        const Result<HttpAnswer> answer = QCoro::waitFor(world.http.send(call, {}, {}));
        QCOMPARE(world.web.calls.size(), 4);
        QVERIFY(answer && answer->status == 302);
    }

    void theRealTransportConnectsToThePinnedAddress()
    {
        // No name server knows this name: only the pin can lead there.
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        QByteArray received;
        connect(&server, &QTcpServer::newConnection, this, [&] {
            QTcpSocket* socket = server.nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, socket, [&received, socket] {
                received += socket->readAll();
                if (received.contains("\r\n\r\n"))
                    socket->write("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok");
            });
        });
        NetTransport transport;
        HttpCall call;
        call.url = QUrl(QStringLiteral("http://no-such-host.invalid:%1/x").arg(server.serverPort()));
        call.pinnedAddress = QStringLiteral("127.0.0.1");
        const Result<HttpAnswer> answer = QCoro::waitFor(transport.send(call, {}));
        QVERIFY2(answer, answer ? "" : qPrintable(answer.error().detail));
        QCOMPARE(answer->body, QByteArray("ok"));
        const QByteArray host = "Host: no-such-host.invalid:" + QByteArray::number(server.serverPort());
        QVERIFY2(received.contains(host), received.constData());
    }
};

FRONTDESK_TEST_MAIN(AddressTest)
#include "addresstest.moc"
