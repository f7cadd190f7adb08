// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/redact.h"
#include "core/base/log.h"
#include "core/base/logring.h"
#include "tests/support/fatallog.h"

#include <QtTest>

using namespace frontdesk;

/// Planted secrets, numbers and addresses, in the middle of a line, as a value and at its ends.
class RedactTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatMustNotStand_data()
    {
        QTest::addColumn<QString>("planted");
        QTest::addColumn<QString>("probe");
        const auto row = [](const char* name, const QString& planted, const QString& probe) {
            QTest::newRow(name) << planted << probe;
        };
        const auto same = [&row](const char* name, const char* text) {
            row(name, QString::fromUtf8(text), QString::fromUtf8(text));
        };
        same("openai", "sk-proj-Ab12Cd34Ef56Gh78Ij90Kl12Mn34");
        same("anthropic", "sk-ant-api03-AbCdEfGh_IjKlMnOp-QrStUv");
        same("stripe", "sk_live_4eC39HqLyjWDarjtT1zdp7dc");
        same("webhook", "whsec_5WbX5kEWLlfzsGNjH64I8lOOqUB6e8FH");
        same("slack", "xoxb-17653672481-19874698323-pdFZKVeTuE8sk7oOcHrzqqgy");
        same("github", "ghp_16C7e42F292c6912E7710c838347Ae178B4a");
        same("google", "AIzaSyDaGmWKa4JsXZ-HjGw7ISLn_3namBGewQe");
        same("aws", "AKIAIOSFODNN7EXAMPLE");
        same("twilio account", "AC0123456789abcdef0123456789abcdef");
        same("twilio key", "SK0123456789abcdef0123456789abcdef");
        row("twilio auth token", QStringLiteral("auth_token=0123456789abcdef0123456789abcdef"),
            QStringLiteral("0123456789abcdef0123456789abcdef"));
        row("bearer", QStringLiteral("Authorization: Bearer aZ09-_.=/+aZ09"), QStringLiteral("aZ09-_.=/+aZ09"));
        row("bearer in a protocol", QStringLiteral("frontdesk.v1, bearer.Zm9vYmFyYmF6cXV4"),
            QStringLiteral("Zm9vYmFyYmF6cXV4"));
        row("basic", QStringLiteral("authorization: Basic dXNlcjpodW50ZXIy"), QStringLiteral("dXNlcjpodW50ZXIy"));
        same("jwt", "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0NTY3ODkwIn0.dozjgNryP4J3jVmNHl0w5N_XgL0n3I9PlFUP0THsR8U");
        row("password in a url", QStringLiteral("postgres://shop:hunter2!x@db.example.org/shop"),
            QStringLiteral("hunter2!x"));
        row("token as user", QStringLiteral("https://oauth2tokenvalue@example.org/x.git"),
            QStringLiteral("oauth2tokenvalue"));
        row("password", QStringLiteral("password=hunter2hunter2"), QStringLiteral("hunter2hunter2"));
        row("json password", QStringLiteral(R"({"db_password": "hunter2hunter2"})"), QStringLiteral("hunter2hunter2"));
        row("yaml secret", QStringLiteral("client_secret: hunter2hunter2"), QStringLiteral("hunter2hunter2"));
        row("query token", QStringLiteral("/ws?session_id=1&token=hunter2hunter2"), QStringLiteral("hunter2hunter2"));
        same("mail", "mia.larsen+shop@mail.example.co.uk");
        same("mail with umlaut", "jörg@büro.example");
        same("mail in a url", "mia%40example.org");
        for (const char* number :
             {"+49 30 1234567", "+49 (0)30 1234-567", "+493012345678", "0049 30 1234567", "(030) 1234567",
              "030/1234567", "030 123 45 67", "030-1234567", "0301234567", "555-123-4567", "(555) 123-4567",
              "555.123.4567", "+1 555 123 4567", "+1-555-123-4567", "+44 20 7946 0958", "07700 900123",
              "+33 1 23 45 67 89", "123456789012", "\u0660\u0663\u0660\u0661\u0662\u0663\u0664\u0665\u0666\u0667"})
            same(number, number);  // the last one in Arabic digits
        same("card", "4111 1111 1111 1111");
        same("card with hyphens", "5500-0000-0000-0004");
        same("card bare", "378282246310005");
        same("iban", "DE89 3704 0044 0532 0130 00");
        same("iban bare", "GB29NWBK60161331926819");
    }

    void whatMustNotStand()
    {
        QFETCH(QString, planted);
        QFETCH(QString, probe);
        for (const QString& form : {QString(planted), QString(u"could not read \"" % planted % u"\" (again)"),
                                    QString(u"value: " % planted % u", next"), QString(u"<" % planted % u">"),
                                    QString(planted % u" is wrong")}) {
            const QString safe = redact(form);
            QVERIFY2(!safe.contains(probe), qPrintable(safe));
            QCOMPARE(redact(safe), safe);
        }
    }

    void ordinaryLinesStayReadable()
    {
        for (const char* line :
             {"17 documents, 103 passages", "listening on 127.0.0.1:8000", "2026-11-21T02:19:30.721Z",
              "conversation 12 closed: timed_out", "frontdesk 1.2.3 (0fe2418), Qt 6.4.2, SQLite 3.40.1",
              "request 019abcde-f012-7abc-8def-0123456789ab took 12 ms", "disk: 52428800 bytes free",
              "ticket K7QD3-M9X2T is waiting", "schema 5 (privacy) applied", "removed 2026-11-21 to 2026-11-22",
              "http://192.168.1.20:9090/health answered 503", "frames 17-29 of 40", "the keys of the keychain: 3"})
            QCOMPARE(redact(QLatin1String(line)), QLatin1String(line));
    }

    void theRingKeepsNoneOfIt()
    {
        logring::clear();
        logInfo("test", QStringLiteral("planted sk-proj-Ab12Cd34Ef56Gh78 and mia@example.org and +49 30 1234567"));
        const QList<LogRecord> records = logring::records();
        QCOMPARE(records.size(), 1);
        for (const char* probe : {"Ab12Cd34", "mia@", "1234567"})
            QVERIFY2(!records.constFirst().text.contains(QLatin1String(probe)), probe);
    }
};

FRONTDESK_TEST_MAIN(RedactTest)
#include "redacttest.moc"
