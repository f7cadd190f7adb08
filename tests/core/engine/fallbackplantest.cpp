// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/twilio/fallbackplan.h"

#include "tests/support/fatallog.h"

#include <QUrlQuery>
#include <QXmlStreamReader>
#include <QtTest>

namespace frontdesk::test {

using namespace twilio;

/// What Twilio answers while the PC is off (N3).
class FallbackPlanTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theTextSurvivesTheAddress();
    void aNumberGetsIt();
    void whatStandsThereAlready();
    void somebodyElsesAddressIsMarked();
    void nothingWithoutAFirstAddress();
    void switchedOffMeansTakenBack();
    void servicesAndSenders();

private:
    static Options options(const QString& text = QStringLiteral("Back at 9"))
    {
        Options o;
        o.fallbackText = text;
        return o;
    }
    static Json number(const char* fallback = "", const char* method = "POST")
    {
        return {{"sid", "PN1"},
                {"sms_url", "https://shop.example/twilio/sms"},
                {"sms_fallback_url", fallback},
                {"sms_fallback_method", method}};
    }
};

void FallbackPlanTest::theTextSurvivesTheAddress()
{
    const QString text = QStringLiteral("Tom & Jerry's <shop>: \"back\" at 9 + 1; 100 % grüße \U0001F600");
    const QUrl url = fallbackUrl(options(text));
    QVERIFY(url.isValid());
    QVERIFY(isOwnFallback(url.toString(QUrl::FullyEncoded)));
    // As a server reads it: parameters end at an ampersand, then percent signs are undone.
    const QByteArray query = url.query(QUrl::FullyEncoded).toLatin1();
    QVERIFY(!query.contains('&') && !query.contains('+') && !query.contains('<'));
    QXmlStreamReader xml(QByteArray::fromPercentEncoding(query.mid(query.indexOf('=') + 1)));
    QVERIFY(xml.readNextStartElement());
    QCOMPARE(xml.name(), QStringLiteral("Response"));
    QVERIFY(xml.readNextStartElement());
    QCOMPARE(xml.name(), QStringLiteral("Message"));
    QCOMPARE(xml.readElementText(), text);
}

void FallbackPlanTest::aNumberGetsIt()
{
    const FallbackPlan plan = planNumberFallback(number(), options());
    QVERIFY(!plan.good());
    QCOMPARE(plan.changes.size(), 2);
    QCOMPARE(plan.changes.at(0).field, QByteArray("SmsFallbackUrl"));
    QVERIFY(!plan.changes.at(0).foreign);
    const FormFields fields = formOf(plan);
    QCOMPARE(fields.at(0).second, fallbackUrl(options()).toEncoded());
    QCOMPARE(fields.at(1), std::pair(QByteArray("SmsFallbackMethod"), QByteArray("GET")));
}

void FallbackPlanTest::whatStandsThereAlready()
{
    const QByteArray url = fallbackUrl(options()).toEncoded();
    QVERIFY(planNumberFallback(number(url.constData(), "GET"), options()).good());
    // The text was changed in the settings.
    const FallbackPlan plan = planNumberFallback(number(url.constData(), "GET"), options(QStringLiteral("Other")));
    QCOMPARE(plan.changes.size(), 1);
    QVERIFY(!plan.changes.first().foreign);
}

void FallbackPlanTest::somebodyElsesAddressIsMarked()
{
    const FallbackPlan plan = planNumberFallback(number("https://handler.twilio.com/twiml/EH1"), options());
    QVERIFY(plan.changes.first().foreign);
    Options own = options();
    own.fallbackUrl = QStringLiteral("https://handler.twilio.com/twiml/EH1");
    QVERIFY(planNumberFallback(number("https://handler.twilio.com/twiml/EH1", "POST"), own).good());
    QCOMPARE(planNumberFallback(number(), own).changes.first().want, own.fallbackUrl);
}

void FallbackPlanTest::nothingWithoutAFirstAddress()
{
    Json bare = number();
    bare["sms_url"] = "";
    QCOMPARE(planNumberFallback(bare, options()).impossible, QStringLiteral("no_primary"));
    Options polling = options();
    polling.polling = true;
    QCOMPARE(planNumberFallback(number(), polling).impossible, QStringLiteral("polling"));
    QCOMPARE(planNumberFallback(number(), options(QString(700, u'&'))).impossible, QStringLiteral("too_long"));
    QCOMPARE(planNumberFallback(number(), options({})).impossible, QStringLiteral("no_text"));
    QCOMPARE(planNumberFallback(Json::array(), options()).impossible, QStringLiteral("no_primary"));
}

void FallbackPlanTest::switchedOffMeansTakenBack()
{
    const QByteArray url = fallbackUrl(options()).toEncoded();
    const FallbackPlan plan = planNumberFallback(number(url.constData(), "GET"), options({}));
    QCOMPARE(plan.changes.size(), 1);
    QCOMPARE(plan.changes.first().want, QString());
}

void FallbackPlanTest::servicesAndSenders()
{
    Json service{{"inbound_request_url", "https://shop.example/twilio/sms"},
                 {"fallback_url", nullptr},
                 {"fallback_method", "POST"},
                 {"use_inbound_webhook_on_number", false}};
    QCOMPARE(planServiceFallback(service, options()).changes.first().field, QByteArray("FallbackUrl"));
    service["use_inbound_webhook_on_number"] = true;
    QVERIFY(planServiceFallback(service, options()).good());
    const Json sender{{"sid", "XE1"},
                      {"webhook", {{"callback_url", "https://shop.example/twilio/sms"}, {"callback_method", "POST"}}}};
    const Json changes = senderChanges(sender, planSenderFallback(sender, options()));
    QCOMPARE(jsonString(changes["webhook"], "callback_url"), QStringLiteral("https://shop.example/twilio/sms"));
    QCOMPARE(jsonString(changes["webhook"], "fallback_url"), QString::fromLatin1(fallbackUrl(options()).toEncoded()));
    QCOMPARE(jsonString(changes["webhook"], "fallback_method"), QStringLiteral("GET"));
    QVERIFY(!conversationsHaveFallback());
}

}  // namespace frontdesk::test

FRONTDESK_TEST_MAIN(frontdesk::test::FallbackPlanTest)
#include "fallbackplantest.moc"
