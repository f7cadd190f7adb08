// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/channelsettings.h"
#include "app/doctorcommand.h"
#include "app/enginesettings.h"
#include "core/agent/guards/masker.h"
#include "tests/support/fatallog.h"

#include <QtTest>

using namespace frontdesk;

/// The settings of the channels as the engine gets them.
class ChannelSettingsTest : public QObject {
    Q_OBJECT

    static inline const QString One = QStringLiteral("AC0123456789abcdef0123456789abcdef");
    static inline const QString Two = QStringLiteral("ACfedcba9876543210fedcba9876543210");

    static LaunchOptions launch(QMap<QString, QString> more = {})
    {
        // Names and form of the sample systems' .env.
        QMap<QString, QString> environment = {
            {QStringLiteral("TWILIO_ACCOUNT_SID"), One},
            {QStringLiteral("TWILIO_AUTH_TOKEN"), QStringLiteral("token")},
            {QStringLiteral("TWILIO_PHONE_NUMBER"), QStringLiteral("+12075550100")},
            {QStringLiteral("TWILIO_CONVERSATIONS_SERVICE_SID"), QStringLiteral("IS0123456789abcdef0123456789abcdef")},
            {QStringLiteral("WEBHOOK_SECRET"), QStringLiteral("secret")},
            {QStringLiteral("MAX_CONCURRENT_CONVERSATIONS"), QStringLiteral("7")}};
        environment.insert(more);
        SettingsSources sources;
        sources.environment = environment;
        const Result<SettingsPtr> settings = loadSettings(sources);
        if (!settings)
            qFatal("%s", qPrintable(settings.error().userText));
        LaunchOptions launch;
        launch.settings = *settings;
        launch.sources = sources;
        launch.dirs.data = QStringLiteral("/nowhere");
        return launch;
    }
    static EngineOptions options(const LaunchOptions& launch) { return engineOptions(launch, QByteArray(32, 'k'), {}); }

private Q_SLOTS:
    void kindsOfPersonalDataAreMaskedAsChosen()
    {
        const auto masked = [](QMap<QString, QString> more, const QString& text) {
            Masker masker(MaskRules::fromList(options(launch(std::move(more))).llm.masked));
            return masker.mask(text);
        };
        const QString text = QStringLiteral("Write to a@example.com or call +1 207 555 0142 about order 10432.");
        QCOMPARE(masked({}, text), QStringLiteral("Write to [EMAIL_1] or call [PHONE_1] about order 10432."));
        QCOMPARE(masked({{QStringLiteral("FRONTDESK_MASKING_EMAILS"), QStringLiteral("false")},
                         {QStringLiteral("FRONTDESK_MASKING_ORDERS"), QStringLiteral("true")}},
                        text),
                 QStringLiteral("Write to a@example.com or call [PHONE_1] about order [ORDER_1]."));
        QMap<QString, QString> none;
        for (const char* kind : {"EMAILS", "PHONES", "CARDS", "IBANS", "ADDRESSES", "NAMES"})
            none.insert(u"FRONTDESK_MASKING_" % QLatin1String(kind), QStringLiteral("false"));
        QVERIFY(options(launch(none)).llm.masked.isEmpty());
    }

    void namesOfTheSampleSystems()
    {
        const EngineOptions o = options(launch());
        QCOMPARE(o.twilio.accounts.size(), 1);
        const twilio::Account& account = o.twilio.accounts.first();
        QCOMPARE(account.sid, One);
        QCOMPARE(account.authToken, QByteArray("token"));
        QCOMPARE(account.phoneNumber, QStringLiteral("+12075550100"));
        QCOMPARE(account.serviceSid, QStringLiteral("IS0123456789abcdef0123456789abcdef"));
        QVERIFY(account.complete() && !account.simulated);
        QCOMPARE(o.webhookSecret, QByteArray("secret"));
        QCOMPARE(o.webhookWindowSeconds, 300);
        QCOMPARE(o.maxConversationsAtOnce, 7);
        QCOMPARE(o.twilio.api, QUrl(QStringLiteral("https://api.twilio.com")));
        QVERIFY(!o.twilio.polling && !o.twilio.fallbackText.isEmpty());
    }

    void furtherAccountsAndPolling()
    {
        const EngineOptions o = options(
            launch({{QStringLiteral("FRONTDESK_TWILIO_MORE_ACCOUNTS"),
                     Two + QStringLiteral(":with:colons, ") + One + QStringLiteral(":again")},
                    {QStringLiteral("FRONTDESK_TWILIO_INTAKE"), QStringLiteral("polling")},
                    {QStringLiteral("FRONTDESK_TWILIO_POLL_SECONDS"), QStringLiteral("9")},
                    {QStringLiteral("FRONTDESK_TWILIO_STAFF_NUMBERS"), QStringLiteral("+12075550111")},
                    {QStringLiteral("FRONTDESK_TWILIO_WHATSAPP_NUMBER"), QStringLiteral("+12075550199")}}));
        QCOMPARE(o.twilio.accounts.size(), 2);  // the same account twice is one
        QCOMPARE(o.twilio.accounts[0].authToken, QByteArray("token"));
        QCOMPARE(o.twilio.accounts[0].whatsAppNumber, QStringLiteral("+12075550199"));
        QCOMPARE(o.twilio.accounts[1].sid, Two);
        QCOMPARE(o.twilio.accounts[1].authToken, QByteArray("with:colons"));
        QVERIFY(o.twilio.polling);
        QCOMPARE(o.twilio.pollSeconds, 9);
        QCOMPARE(o.twilio.staffNumbers, QStringList{QStringLiteral("+12075550111")});
    }

    /// The doctor of the command line asks nobody in the name of the invented shop either.
    void theDoctorHasTheSameAccounts()
    {
        LaunchOptions sample = launch();
        QCOMPARE(usableTwilio(sample, *sample.settings).accounts.size(), 1);
        sample.sampleBusiness = true;
        QVERIFY(usableTwilio(sample, *sample.settings).accounts.isEmpty());
        sample.sampleBusiness = false;
        sample.demo = true;
        QVERIFY(usableTwilio(sample, *sample.settings).accounts.isEmpty());
    }

    void mendingNeedsOneAccount()
    {
        const auto row = [](const char* id, const char* account, const char* fix) {
            DoctorCheck check;
            check.id = QString::fromLatin1(id);
            check.account = QString::fromLatin1(account);
            check.fixLabel = QString::fromLatin1(fix);
            return check;
        };
        const QList<DoctorCheck> checks{row("clock", "", ""), row("hook", "AC1", ""), row("hook", "AC2", "Set"),
                                        row("sms", "AC1", "Set"), row("sms", "AC2", "Set")};
        QVERIFY(planMending(checks, QStringLiteral("none")).found.isEmpty());
        QVERIFY(!planMending(checks, QStringLiteral("clock")).wanted);
        const MendPlan one = planMending(checks, QStringLiteral("hook"));
        QVERIFY(one.wanted && one.wanted->account == u"AC2" && !one.several);
        QCOMPARE(one.found.size(), 2);
        QVERIFY(planMending(checks, QStringLiteral("sms")).several);
    }

    void theInventedShopNeverAnswersRealCustomers()
    {
        LaunchOptions sample = launch();
        sample.sampleBusiness = true;
        QVERIFY(options(sample).twilio.accounts.isEmpty());
        LaunchOptions demo = launch();
        demo.demo = true;
        QVERIFY(options(demo).twilio.accounts.isEmpty());
        // A Twilio on this computer is a simulated one.
        LaunchOptions trial = launch({{QStringLiteral("TWILIO_BASE_URL"), QStringLiteral("http://127.0.0.1:4000")}});
        trial.sampleBusiness = true;
        QCOMPARE(options(trial).twilio.accounts.size(), 1);
    }

    void withoutAnAccountTwilioIsNotUsed()
    {
        QVERIFY(options(launch({{QStringLiteral("TWILIO_ACCOUNT_SID"), QString()}})).twilio.accounts.isEmpty());
    }
};

FRONTDESK_TEST_MAIN(ChannelSettingsTest)
#include "channelsettingstest.moc"
