// SPDX-License-Identifier: GPL-3.0-or-later
// Twilio's signature. That its own library agrees is shown by tests/twilio/peers.
#include "core/channels/twilio/twiliosignature.h"
#include "tests/support/fatallog.h"

#include <QtTest>

#include <random>

using namespace frontdesk;
using namespace frontdesk::twilio;

namespace {

const QByteArray Token = "12345";
const QByteArray Url = "https://mycompany.com/myapp.php?foo=1&bar=2";
const QByteArray DocumentedSignature = "0/KCTR6DLpKmkAf8muzZqo1nDgQ=";

Parameters documented()
{
    return {{"To", "+18005551212"},
            {"Digits", "1234"},
            {"From", "+12349013030"},
            {"CallSid", "CA1234567890ABCDE"},
            {"Caller", "+12349013030"}};
}

HttpRequest formRequest(const QByteArray& target, const QByteArray& signature)
{
    HttpRequest request;
    request.method = "POST";
    request.target = target;
    request.headers = {{"content-type", "application/x-www-form-urlencoded; charset=UTF-8"},
                       {"host", "127.0.0.1:8000"},
                       {"x-forwarded-proto", "http"},
                       {"x-forwarded-host", "evil.example"}};
    if (!signature.isEmpty())
        request.headers.append({"x-twilio-signature", signature});
    request.body = "what the form was";
    return request;
}

SignatureVerdict checked(const HttpRequest& request, const Parameters& form = documented(),
                         const QString& base = QStringLiteral("https://mycompany.com"))
{
    return verifyRequest(request, form, Token, base);
}

const QByteArray Target = "/myapp.php?foo=1&bar=2";

}  // namespace

class SignatureTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theDocumentedExample()
    {
        QCOMPARE(sign(Token, Url, documented()), DocumentedSignature);
        QVERIFY(verify(Token, Url, documented(), DocumentedSignature));
    }

    void theDocumentedBodyHash()
    {
        const QByteArray body = R"({"property": "value", "boolean": true})";
        const QByteArray hash = "0a1ff7634d9ab3b95db5c9a2dfe9416e41502b283a80c7cf19632632f96e6620";
        QCOMPARE(bodySha256(body), hash);
        HttpRequest request = formRequest(Target + "&bodySHA256=" + hash, "a9nBmqA0ju/hNViExpshrM61xv4=");
        request.headers[0].second = "application/json";
        request.query = {{"foo", "1"}, {"bar", "2"}, {"bodySHA256", hash}};
        request.body = body;
        QCOMPARE(checked(request), SignatureVerdict::Good);
        request.body += ' ';
        QCOMPARE(checked(request), SignatureVerdict::BodyChanged);
    }

    void onlyThePublicAddressCounts()
    {
        // Behind a proxy the connection is plain http to 127.0.0.1, and what the proxy says about itself is not asked.
        const HttpRequest request = formRequest(Target, DocumentedSignature);
        QCOMPARE(checked(request), SignatureVerdict::Good);
        for (const char* base : {"http://mycompany.com", "https://www.mycompany.com", "https://mycompany.com/app",
                                 "http://127.0.0.1:8000", "https://evil.example", ""})
            QCOMPARE(checked(request, documented(), QString::fromLatin1(base)), SignatureVerdict::Wrong);
        for (const char* base : {"https://mycompany.com/", "https://mycompany.com:443", "https://MyCompany.com"})
            QCOMPARE(checked(request, documented(), QString::fromLatin1(base)), SignatureVerdict::Good);
    }

    void aBaseWithAPath()
    {
        const QByteArray signature = sign(Token, "https://mycompany.com/desk/twilio/sms?a=b", documented());
        const HttpRequest request = formRequest("/twilio/sms?a=b", signature);
        QCOMPARE(checked(request, documented(), QStringLiteral("https://mycompany.com/desk/")), SignatureVerdict::Good);
        QCOMPARE(signedUrl(QStringLiteral("https://mycompany.com/desk/"), "/x"),
                 QByteArray("https://mycompany.com/desk/x"));
    }

    void ports_data()
    {
        QTest::addColumn<QByteArray>("signedAs");
        QTest::addColumn<QString>("base");
        QTest::addColumn<bool>("good");
        const auto row = [](const char* name, const char* url, const char* base, bool good) {
            QTest::newRow(name) << QByteArray(url) << QString::fromLatin1(base) << good;
        };
        row("none", "https://a.example/x", "https://a.example", true);
        row("standard signed", "https://a.example:443/x", "https://a.example", true);
        row("standard configured", "https://a.example/x", "https://a.example:443", true);
        row("http standard signed", "http://a.example:80/x", "http://a.example", true);
        row("own, signed with", "https://a.example:8443/x", "https://a.example:8443", true);
        row("own, signed without", "https://a.example/x", "https://a.example:8443", true);
        row("http own", "http://a.example:8000/x", "http://a.example:8000", true);
        row("address", "http://[::1]:8000/x", "http://[::1]:8000", true);
        row("address without", "http://[::1]/x", "http://[::1]:8000", true);
        row("another", "https://a.example:8444/x", "https://a.example:8443", false);
        row("other scheme's", "https://a.example:80/x", "https://a.example", false);
    }
    void ports()
    {
        QFETCH(QByteArray, signedAs);
        QFETCH(QString, base);
        QFETCH(bool, good);
        const HttpRequest request = formRequest("/x", sign(Token, signedAs, documented()));
        QCOMPARE(checked(request, documented(), base) == SignatureVerdict::Good, good);
    }

    void theQueryIsTakenAsItCame()
    {
        for (const char* query :
             {"?q=a%20b", "?q=a+b", "?q=%C3%A9", "?q=%c3%a9", "?q=a/b:c@d", "?q='x'", "?&a&&b=", "?"}) {
            const QByteArray target = QByteArray("/x") + query;
            const QByteArray signature = sign(Token, "https://a.example" + target, documented());
            const QString base = QStringLiteral("https://a.example");
            QCOMPARE(checked(formRequest(target, signature), documented(), base), SignatureVerdict::Good);
        }
        const QByteArray signature = sign(Token, "https://a.example/x?q=%C3%A9", documented());
        QCOMPARE(checked(formRequest("/x?q=%c3%a9", signature), documented(), QStringLiteral("https://a.example")),
                 SignatureVerdict::Wrong);
    }

    void repeatedAndEmptyParameters()
    {
        const Parameters once{{"B", ""}, {"A", "2"}, {"A", "1"}};
        const QByteArray expected = sign(Token, Url + "A1A2B", {});
        QCOMPARE(sign(Token, Url, once), expected);
        QCOMPARE(sign(Token, Url, once + Parameters{{"A", "1"}, {"B", ""}}), expected);
    }

    void namesAreSortedAsUtf16()
    {
        // U+1F600 (two surrogates D83D DE00) stands before U+FF21 in UTF-16, behind it in UTF-8.
        const QByteArray emoji = "\xf0\x9f\x98\x80", wide = "\xef\xbc\xa1", umlaut = "\xc3\xa4";
        QCOMPARE(sign(Token, Url, {{wide, "1"}, {emoji, "2"}, {umlaut, "3"}, {"a", "4"}, {"B", "5"}}),
                 sign(Token, Url + "B5a4" + umlaut + '3' + emoji + '2' + wide + '1', {}));
    }

    void refusals()
    {
        QCOMPARE(checked(formRequest(Target, {})), SignatureVerdict::Missing);
        const HttpRequest good = formRequest(Target, DocumentedSignature);
        QCOMPARE(verifyRequest(good, documented(), {}, QStringLiteral("https://mycompany.com")),
                 SignatureVerdict::Wrong);
        QCOMPARE(verifyRequest(good, documented(), "other", QStringLiteral("https://mycompany.com")),
                 SignatureVerdict::Wrong);
        QCOMPARE(checked(good, {}), SignatureVerdict::Wrong);

        // The same signature, the same address, but a body that it says nothing about.
        HttpRequest json = formRequest(Target, sign(Token, Url, {}));
        json.headers[0].second = "application/json";
        QCOMPARE(checked(json, {}), SignatureVerdict::BodyUnsigned);
        json.headers.removeFirst();
        QCOMPARE(checked(json, {}), SignatureVerdict::BodyUnsigned);
        json.body.clear();
        QCOMPARE(checked(json, {}), SignatureVerdict::Good);
    }

    void mutationsAreRefused()
    {
        std::mt19937 random(20261121);
        const auto pick = [&random](qsizetype below) { return qsizetype(random() % quint32(below)); };
        int refused = 0;
        for (int round = 0; round < 3000; ++round) {
            Parameters form = documented();
            QByteArray target = Target, signature = DocumentedSignature;
            const auto flip = [&](QByteArray& text) {
                const qsizetype at = pick(text.size());
                text[at] = char(text.at(at) ^ (1 << pick(7)));
            };
            switch (round % 6) {
            case 0: flip(target); break;
            case 1: flip(signature); break;
            case 2: flip(form[pick(form.size())].second); break;
            case 3: flip(form[pick(form.size())].first); break;
            case 4: form.removeAt(pick(form.size())); break;
            default: form.append({"Added" + QByteArray::number(round), "x"}); break;
            }
            const SignatureVerdict verdict = checked(formRequest(target, signature), form);
            QVERIFY2(verdict == SignatureVerdict::Wrong, qPrintable(QString::number(round)));
            ++refused;
        }
        QCOMPARE(refused, 3000);
    }
};

FRONTDESK_TEST_MAIN(SignatureTest)
#include "signaturetest.moc"
