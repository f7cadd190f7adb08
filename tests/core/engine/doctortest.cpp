// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/channels/doctor.h"
#include "core/engine/channels/doctoralone.h"
#include "core/engine/twilio/fallbackplan.h"
#include "tests/core/engine/doctorweb.h"
#include "tests/support/fakeclock.h"
#include "tests/support/fatallog.h"

#include <QtTest>

using namespace frontdesk;
using frontdesk::test::DoctorWeb;
using Level = DoctorCheck::Level;

/// Every check when all is well, when it is not, and when nobody answers.
class DoctorTest : public QObject {
    Q_OBJECT

    std::unique_ptr<DoctorWeb> m_web;
    test::FakeClock m_clock;
    twilio::Options m_options;
    QString m_publicUrl;
    QUrl m_local;
    QString m_instance;
    TunnelState m_tunnel;
    QStringList m_started;
    std::unique_ptr<Doctor> m_doctor;

    void makeDoctor(bool canTunnel = true)
    {
        DoctorParts parts{.http = *m_web,
                          .clock = m_clock,
                          .twilio = [this] { return m_options; },
                          .publicUrl = [this] { return m_publicUrl; },
                          .local = [this] { return m_local; },
                          .instance = m_instance,
                          .tunnel = [this] { return m_tunnel; },
                          .startTunnel = {}};
        if (canTunnel)
            parts.startTunnel = [this](const QString& tool) { return startTunnel(tool); };
        m_doctor = std::make_unique<Doctor>(parts);
    }
    Task<TunnelState> startTunnel(QString tool)
    {
        m_started << tool;
        m_tunnel.tool = tool;
        m_tunnel.url = QStringLiteral("https://a-b.trycloudflare.com");
        m_publicUrl = m_tunnel.url;
        const TunnelState state = m_tunnel;
        co_return state;
    }
    template <class T>
    static QCoro::Task<> keep(Task<T> task, std::shared_ptr<std::optional<Result<T>>> into)
    {
        const Result<T> result = co_await task;
        into->emplace(result);
    }
    template <class T>
    static Result<T> done(Task<T> task)
    {
        auto into = std::make_shared<std::optional<Result<T>>>();
        keep<T>(std::move(task), into);
        if (!QTest::qWaitFor([&into] { return into->has_value(); }, 10'000))
            qFatal("the doctor does not come back");
        return **into;
    }
    QList<DoctorCheck> look(const QString& account = {})
    {
        const auto checks = done(m_doctor->run(account));
        if (!checks)
            qFatal("%s", qPrintable(checks.error().userText));
        return *checks;
    }
    DoctorCheck check(const char* id)
    {
        for (const DoctorCheck& one : look())
            if (one.id == QLatin1String(id))
                return complete(one);
        qFatal("no check %s", id);
    }
    /// What is wrong says why that matters and what to do.
    static DoctorCheck complete(const DoctorCheck& one)
    {
        const bool amiss = one.level == Level::Broken || one.level == Level::Warning;
        if (one.title.isEmpty() || one.found.isEmpty() || (amiss && (one.matters.isEmpty() || one.advice.isEmpty())))
            qFatal("%s is not told in full", qPrintable(one.id));
        return one;
    }
    static QString messagingServicePath() { return QStringLiteral("/v1/Services/MG0123456789abcdef0123456789abcdef"); }
    Result<DoctorCheck> fix(const char* id, const QString& account = DoctorWeb::Sid)
    {
        return done(m_doctor->fix(QString::fromLatin1(id), account));
    }

private Q_SLOTS:
    void init()
    {
        m_web = std::make_unique<DoctorWeb>();
        m_clock.set(m_web->date.toSecsSinceEpoch() * MicrosPerSecond);
        m_options = {};
        m_options.accounts = {{.sid = DoctorWeb::Sid,
                               .authToken = m_web->token,
                               .phoneNumber = QStringLiteral("+12075550100"),
                               .messagingServiceSid = QStringLiteral("MG0123456789abcdef0123456789abcdef"),
                               .whatsAppNumber = QStringLiteral("+12075550199"),
                               .serviceSid = QStringLiteral("IS0123456789abcdef0123456789abcdef")}};
        m_options.fallbackText = QStringLiteral("We are closed.");
        const QString closed = twilio::fallbackUrl(m_options).toString(QUrl::FullyEncoded);
        m_web->number()["sms_fallback_url"] = toStd(closed);
        m_web->number()["sms_fallback_method"] = "GET";
        m_web->at(messagingServicePath())["fallback_url"] = toStd(closed);
        m_web->at(messagingServicePath())["fallback_method"] = "GET";
        m_web->sender()["webhook"]["fallback_url"] = toStd(closed);
        m_web->sender()["webhook"]["fallback_method"] = "GET";
        m_publicUrl = QStringLiteral("https://shop.example");
        m_local = QUrl(QStringLiteral("http://127.0.0.1:8000"));
        m_instance = QStringLiteral("this-one");
        m_tunnel = {};
        m_started.clear();
        makeDoctor();
    }

    void allIsWell()
    {
        const QList<DoctorCheck> checks = look();
        QCOMPARE(checks.size(), 13);
        for (const DoctorCheck& one : checks) {
            QVERIFY2(one.level == Level::Good, qPrintable(one.id + one.found));
            QVERIFY(one.changes.isEmpty() && one.fixLabel.isEmpty());
            static_cast<void>(complete(one));
        }
        QVERIFY(m_web->posted.isEmpty());  // looking writes nothing
        for (const HttpCall& call : m_web->calls)
            QVERIFY(!call.url.toString().contains(QString::fromLatin1(m_web->token)));
        QCOMPARE(look(DoctorWeb::Sid).size(), 8);  // of one account
        QCOMPARE(done(m_doctor->run(QStringLiteral("ACother"))).error().code, ErrorCode::NotFound);
    }

    void simulatedAccountsAreNotLookedAt()
    {
        m_options.accounts[0].simulated = true;
        QCOMPARE(look().size(), 5);
        for (const HttpCall& call : m_web->calls)
            QVERIFY(!call.url.host().endsWith(QStringLiteral("twilio.com")));
    }

    void wrongToken()
    {
        m_options.accounts[0].authToken = "another";
        QCOMPARE(check("twilio.credentials").level, Level::Broken);
        for (const char* id : {"twilio.numbers", "twilio.webhooks", "twilio.messaging_service", "twilio.conversations",
                               "twilio.whatsapp"})
            QCOMPARE(check(id).level, Level::Skipped);
        QCOMPARE(check("twilio.signature").level, Level::Broken);  // our webhooks verify with the right one
        QCOMPARE(check("clock").level, Level::Good);               // also a refusal has a date
        m_options.accounts[0].authToken.clear();
        QCOMPARE(check("twilio.credentials").level, Level::Broken);
        QVERIFY(check("twilio.credentials").found.contains(QStringLiteral("missing")));
    }

    void twilioDoesNotAnswer()
    {
        m_web->twilioIsDown = true;
        QCOMPARE(check("twilio.credentials").level, Level::Warning);
        QVERIFY(check("twilio.credentials").found.contains(QStringLiteral("could not be asked")));
        for (const char* id : {"clock", "twilio.numbers", "twilio.webhooks", "twilio.messaging_service",
                               "twilio.conversations", "twilio.whatsapp"})
            QCOMPARE(check(id).level, Level::Skipped);
        QCOMPARE(check("twilio.signature").level, Level::Good);
    }

    void stateOfTheAccount()
    {
        m_web->at(DoctorWeb::account())["status"] = "suspended";
        QCOMPARE(check("twilio.credentials").level, Level::Broken);
        QVERIFY(check("twilio.credentials").found.contains(QStringLiteral("suspended")));
        m_web->at(DoctorWeb::account())["status"] = "closed";
        QVERIFY(check("twilio.credentials").found.contains(QStringLiteral("closed")));
        m_web->at(DoctorWeb::account())["status"] = "active";
        m_web->at(DoctorWeb::account())["type"] = "Trial";
        QCOMPARE(check("twilio.credentials").level, Level::Hint);
    }

    void numberIsOursAndTakesSms()
    {
        m_web->number()["capabilities"]["sms"] = false;
        QCOMPARE(check("twilio.numbers").level, Level::Broken);
        m_web->number()["phone_number"] = "+12075550111";
        QVERIFY(check("twilio.numbers").found.contains(QStringLiteral("does not belong")));
        QCOMPARE(check("twilio.webhooks").level, Level::Skipped);
        m_options.accounts[0].phoneNumber.clear();
        QCOMPARE(check("twilio.numbers").level, Level::Skipped);
    }

    void webhookOfTheNumberIsShownAndThenWritten()
    {
        m_web->number()["sms_url"] = "https://demo.twilio.com/welcome/sms/reply";
        m_web->number()["sms_method"] = "GET";
        m_web->number()["sms_application_sid"] = "AP1";
        // Never without having shown it.
        QCOMPARE(fix("twilio.webhooks").error().code, ErrorCode::Conflict);
        QVERIFY(m_web->posted.isEmpty());
        const DoctorCheck seen = check("twilio.webhooks");
        QCOMPARE(seen.level, Level::Broken);
        QVERIFY(!seen.fixLabel.isEmpty());
        QCOMPARE(seen.changes.size(), 3);
        QVERIFY2(seen.changes.at(1).endsWith(
                     QStringLiteral("https://demo.twilio.com/welcome/sms/reply -> https://shop.example/twilio/sms")),
                 qPrintable(seen.changes.at(1)));
        // Somebody changed it meanwhile: it is shown again first.
        m_web->number()["sms_url"] = "https://elsewhere.example/";
        QCOMPARE(fix("twilio.webhooks").error().code, ErrorCode::Conflict);
        QVERIFY(m_web->posted.isEmpty());
        QCOMPARE(check("twilio.webhooks").changes.size(), 3);
        const Result<DoctorCheck> mended = fix("twilio.webhooks");
        QVERIFY2(mended.ok(), mended ? "" : qPrintable(mended.error().userText));
        QCOMPARE(mended->level, Level::Good);
        QCOMPARE(m_web->posted.size(), 1);
        QVERIFY(m_web->posted[0].path.endsWith(QStringLiteral("/IncomingPhoneNumbers/PN1.json")));
        QCOMPARE(m_web->posted[0].fields,
                 (DoctorWeb::Fields{{QStringLiteral("SmsApplicationSid"), QString()},
                                    {QStringLiteral("SmsUrl"), QStringLiteral("https://shop.example/twilio/sms")},
                                    {QStringLiteral("SmsMethod"), QStringLiteral("POST")}}));
        QCOMPARE(fix("twilio.webhooks")->level, Level::Good);  // again: nothing to do
        QCOMPARE(m_web->posted.size(), 1);
    }

    void messagingService()
    {
        const QString path = QStringLiteral("/v1/Services/MG0123456789abcdef0123456789abcdef");
        m_web->at(path)["inbound_request_url"] = nullptr;
        const DoctorCheck seen = check("twilio.messaging_service");
        QCOMPARE(seen.level, Level::Broken);
        QCOMPARE(seen.changes.size(), 1);
        QCOMPARE(fix("twilio.messaging_service")->level, Level::Good);
        QCOMPARE(m_web->posted[0].fields, (DoctorWeb::Fields{{QStringLiteral("InboundRequestUrl"),
                                                              QStringLiteral("https://shop.example/twilio/sms")}}));
        m_web->at(path)["inbound_request_url"] = "https://elsewhere.example/";
        m_web->at(path)["use_inbound_webhook_on_number"] = true;
        QCOMPARE(check("twilio.messaging_service").level, Level::Good);
        m_options.accounts[0].messagingServiceSid = QStringLiteral("MG00000000000000000000000000000000");
        QCOMPARE(check("twilio.messaging_service").level, Level::Broken);
    }

    void conversationsKeepWhatElseIsSet()
    {
        m_web->at(DoctorWeb::conversations())["filters"] = Json::array({"onDeliveryUpdated", "onMessageAdded"});
        const DoctorCheck seen = check("twilio.conversations");
        QCOMPARE(seen.level, Level::Broken);
        QCOMPARE(seen.changes.size(), 1);
        QVERIFY(seen.changes[0].contains(QStringLiteral("onDeliveryUpdated, onMessageAdded -> ")));
        QCOMPARE(fix("twilio.conversations")->level, Level::Good);
        QStringList filters;
        for (const auto& [name, value] : m_web->posted[0].fields) {
            QCOMPARE(name, QStringLiteral("Filters"));
            filters << value;
        }
        QCOMPARE(filters, (QStringList{QStringLiteral("onDeliveryUpdated"), QStringLiteral("onMessageAdded"),
                                       QStringLiteral("onParticipantAdded"), QStringLiteral("onParticipantRemoved"),
                                       QStringLiteral("onConversationStateUpdated")}));
        QCOMPARE(jsonString(m_web->at(DoctorWeb::conversations()), "pre_webhook_url"),
                 QStringLiteral("https://other.example/pre"));
        // The account's default service: only a hint, as nobody may use it.
        m_options.accounts[0].serviceSid.clear();
        m_web->put(QStringLiteral("/v1/Configuration/Webhooks"), {{"method", "POST"}, {"filters", Json::array()}});
        QCOMPARE(check("twilio.conversations").level, Level::Hint);
        QCOMPARE(check("twilio.conversations").changes.size(), 2);
        m_options.accounts[0].serviceSid = QStringLiteral("IS00000000000000000000000000000000");
        QCOMPARE(check("twilio.conversations").level, Level::Broken);
    }

    void whatsAppSender()
    {
        m_web->sender()["webhook"]["callback_url"] = "https://elsewhere.example/";
        QCOMPARE(check("twilio.whatsapp").level, Level::Broken);
        QCOMPARE(fix("twilio.whatsapp")->level, Level::Good);
        QVERIFY(m_web->posted[0].path.endsWith(QStringLiteral("/v2/Channels/Senders/XE1")));
        QCOMPARE(jsonString(m_web->posted[0].json["webhook"], "callback_url"),
                 QStringLiteral("https://shop.example/twilio/sms"));
        QCOMPARE(jsonString(m_web->sender()["webhook"], "status_callback_url"),
                 QStringLiteral("https://keep.example/"));
        m_web->sender()["status"] = "OFFLINE";
        QCOMPARE(check("twilio.whatsapp").level, Level::Broken);
        QVERIFY(check("twilio.whatsapp").fixLabel.isEmpty());
        m_options.accounts[0].whatsAppNumber = QStringLiteral("+12075550111");
        QVERIFY(check("twilio.whatsapp").found.contains(QStringLiteral("not a WhatsApp sender")));
        m_options.accounts[0].whatsAppNumber = QStringLiteral("+14155238886");
        QCOMPARE(check("twilio.whatsapp").level, Level::Hint);
        QVERIFY(check("twilio.whatsapp").advice.contains(QStringLiteral("https://shop.example/twilio/sms")));
    }

    void whatTwilioAnswersWhileThisComputerIsOff()
    {
        m_web->number()["sms_fallback_url"] = "https://elsewhere.example/";
        m_web->sender()["webhook"].erase("fallback_url");
        const DoctorCheck seen = check("twilio.fallback");
        QCOMPARE(seen.level, Level::Hint);
        QCOMPARE(seen.changes.size(), 2);
        QVERIFY(
            seen.changes[0].contains(QStringLiteral("https://elsewhere.example/ -> https://twimlets.com/echo?Twiml=")));
        const Result<DoctorCheck> mended = fix("twilio.fallback");
        QVERIFY2(mended.ok(), mended ? "" : qPrintable(mended.error().userText));
        QVERIFY2(mended->level == Level::Good, qPrintable(mended->changes.join(u'\n')));
        QCOMPARE(m_web->posted.size(), 2);
        QCOMPARE(jsonString(m_web->sender()["webhook"], "callback_url"),
                 QStringLiteral("https://shop.example/twilio/sms"));
        // Another text is another address; none at all takes ours away again.
        m_options.fallbackText = QStringLiteral("Back on Monday.");
        QCOMPARE(check("twilio.fallback").changes.size(), 3);
        m_options.polling = true;
        QCOMPARE(check("twilio.fallback").level, Level::Good);
        m_options = {.accounts = m_options.accounts};
        QCOMPARE(check("twilio.fallback").changes.size(), 3);
        QCOMPARE(fix("twilio.fallback")->level, Level::Skipped);
        m_web->twilioIsDown = true;
        QCOMPARE(check("twilio.fallback").level, Level::Skipped);
    }

    void publicAddress_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<int>("level");
        QTest::newRow("none") << QString() << int(Level::Broken);
        QTest::newRow("this computer") << "http://localhost:8000" << int(Level::Broken);
        QTest::newRow("this office") << "https://192.168.1.10" << int(Level::Broken);
        QTest::newRow("no internet name") << "https://office-pc" << int(Level::Broken);
        QTest::newRow("not encrypted") << "http://shop.example" << int(Level::Warning);
        QTest::newRow("fine") << "https://shop.example/" << int(Level::Good);
    }
    void publicAddress()
    {
        QFETCH(QString, url);
        QFETCH(int, level);
        m_publicUrl = url;
        QCOMPARE(int(check("public_url").level), level);
    }

    void withoutAnAddressATunnelIsOffered()
    {
        m_publicUrl.clear();
        QVERIFY(check("public_url").fixLabel.isEmpty());  // no tool
        QVERIFY(check("tunnel").advice.contains(QStringLiteral("cloudflared")));
        QCOMPARE(check("twilio.webhooks").level, Level::Skipped);
        QCOMPARE(check("reachable").level, Level::Skipped);
        m_tunnel.installed = {QStringLiteral("cloudflared")};
        QVERIFY(check("public_url").fixLabel.contains(QStringLiteral("cloudflared")));
        QCOMPARE(fix("public_url", {})->level, Level::Good);
        QCOMPARE(m_started, QStringList{QStringLiteral("cloudflared")});
        QCOMPARE(check("tunnel").level, Level::Good);
        // The new address is not known at Twilio, and it does not last.
        QCOMPARE(check("twilio.webhooks").changes.size(), 2);
        // Where nothing can be started nothing is offered.
        m_publicUrl.clear();
        m_tunnel = {.installed = {QStringLiteral("cloudflared")}};
        makeDoctor(false);
        QVERIFY(check("public_url").fixLabel.isEmpty());
    }

    void pollingNeedsNoAddress()
    {
        m_options.polling = true;
        m_publicUrl.clear();
        QCOMPARE(check("public_url").level, Level::Good);
        QCOMPARE(check("tunnel").level, Level::Good);
        for (const char* id : {"twilio.webhooks", "twilio.messaging_service", "twilio.conversations"})
            QCOMPARE(check(id).level, Level::Skipped);
        QCOMPARE(check("twilio.whatsapp").level, Level::Good);
    }

    void aTunnelInTrouble()
    {
        m_publicUrl.clear();
        m_tunnel = {.tool = QStringLiteral("ngrok"),
                    .url = {},
                    .problem = QStringLiteral("ERR_NGROK_4018"),
                    .installed = {QStringLiteral("ngrok")}};
        QCOMPARE(check("tunnel").level, Level::Broken);
        QVERIFY(check("tunnel").found.contains(QStringLiteral("ERR_NGROK_4018")));
        m_tunnel.tool.clear();
        m_web->ngrok = {{"tunnels", Json::array({{{"public_url", "https://a1.ngrok.app"},
                                                  {"proto", "https"},
                                                  {"config", {{"addr", "http://localhost:3000"}}}},
                                                 {{"public_url", "https://b2.ngrok.app"},
                                                  {"proto", "https"},
                                                  {"config", {{"addr", "http://localhost:8000"}}}}})}};
        QVERIFY2(check("tunnel").found.contains(QStringLiteral("https://b2.ngrok.app")),
                 qPrintable(check("tunnel").found));
    }

    void reachability()
    {
        m_web->instance = QStringLiteral("another");
        QCOMPARE(check("reachable").level, Level::Broken);
        m_web->liveStatus = 404;
        QVERIFY(check("reachable").found.contains(QStringLiteral("404")));
        m_web->liveStatus = 421;
        QVERIFY(check("reachable").advice.contains(QStringLiteral("allowed_hosts")));
        m_web->outsideIsDown = true;
        QCOMPARE(check("reachable").level, Level::Warning);
        m_instance.clear();
        makeDoctor();
        QCOMPARE(check("reachable").level, Level::Skipped);
    }

    void aProxyThatIsNotTrusted()
    {
        qint64 forwarded = 0;
        DoctorParts parts{.http = *m_web,
                          .clock = m_clock,
                          .twilio = [this] { return m_options; },
                          .publicUrl = [this] { return m_publicUrl; },
                          .local = [this] { return m_local; },
                          .instance = m_instance,
                          .tunnel = {},
                          .startTunnel = {},
                          .unbelieved = [&forwarded] { return forwarded; }};
        m_doctor = std::make_unique<Doctor>(parts);
        QCOMPARE(check("proxy").level, Level::Good);
        forwarded = 3;
        QCOMPARE(check("proxy").level, Level::Warning);
        QVERIFY(check("proxy").advice.contains(QStringLiteral("server.trusted_proxies")));
    }

    void theSampleIsNotOfferedATunnel()
    {
        m_publicUrl.clear();
        m_tunnel.installed = {QStringLiteral("cloudflared")};
        QCOMPARE(check("public_url").fixLabel.isEmpty(), false);
        DoctorParts parts{.http = *m_web,
                          .clock = m_clock,
                          .twilio = [this] { return m_options; },
                          .publicUrl = {},
                          .local = {},
                          .instance = m_instance,
                          .tunnel = [this] { return m_tunnel; },
                          .startTunnel = [this](const QString& tool) { return startTunnel(tool); },
                          .sample = [] { return true; }};
        m_doctor = std::make_unique<Doctor>(parts);
        for (const char* id : {"public_url", "tunnel"})
            QVERIFY(check(id).fixLabel.isEmpty());
        QVERIFY(!fix("public_url", {}).ok());
        QVERIFY(m_started.isEmpty());
    }

    /// What a tunnel leaves at Twilio is named before, and cleared when it is gone.
    void theAddressOfATunnelThatEnded()
    {
        m_tunnel.tool = QStringLiteral("cloudflared");
        m_tunnel.url = m_publicUrl = QStringLiteral("https://a-b.trycloudflare.com");
        m_web->number()["sms_url"] = "https://elsewhere.example/";
        QVERIFY(check("twilio.webhooks").changes.last().contains(QStringLiteral("tunnel")));
        m_tunnel = {};
        m_publicUrl.clear();
        QCOMPARE(check("twilio.webhooks").level, Level::Skipped);  // somebody else's is left alone
        for (const bool polling : {false, true}) {
            m_options.polling = polling;
            m_web->number()["sms_url"] = "https://a-b.trycloudflare.com/twilio/sms";
            const DoctorCheck left = check("twilio.webhooks");
            QCOMPARE(left.level, Level::Hint);
            QVERIFY(left.changes.first().contains(QStringLiteral("a-b.trycloudflare.com")));
            QVERIFY(fix("twilio.webhooks").ok());
            QCOMPARE(m_web->number()["sms_url"], Json(""));
            QCOMPARE(check("twilio.webhooks").level, Level::Skipped);
        }
    }

    void secretsInOldAddressesAreNotShown()
    {
        m_web->number()["sms_url"] = "https://ada:s3cret@elsewhere.example/hook?key=s3cret#s3cret";
        m_web->at(messagingServicePath())["inbound_request_url"] = "https://elsewhere.example/?token=s3cret";
        m_web->number()["sms_fallback_url"] = "https://ada:s3cret@elsewhere.example/off?key=s3cret";
        const QByteArray json = doctorJson(look());
        QVERIFY(json.contains("elsewhere.example/hook"));
        QVERIFY2(!json.contains("s3cret"), json.constData());
    }

    void signatureGoesThereAndComesBack()
    {
        QVERIFY(check("twilio.signature").found.contains(QStringLiteral("came back")));
        // From here the address cannot be reached: at least the program agrees with itself.
        m_web->outsideIsDown = true;
        const DoctorCheck inside = check("twilio.signature");
        QCOMPARE(inside.level, Level::Good);
        QVERIFY(inside.found.contains(QStringLiteral("on this computer")));
        m_web->outsideIsDown = false;
        // A proxy that takes a path away, or another address in the settings: the signature does not fit any more.
        m_web->servedAt = QStringLiteral("http://shop.example");
        QCOMPARE(check("twilio.signature").level, Level::Broken);
        QVERIFY(!check("twilio.signature").advice.isEmpty());
        m_local.clear();
        QCOMPARE(check("twilio.signature").level, Level::Skipped);
    }

    void clock()
    {
        m_clock.advance(20 * MicrosPerSecond);
        QCOMPARE(check("clock").level, Level::Good);
        m_clock.advance(40 * MicrosPerSecond);
        QCOMPARE(check("clock").level, Level::Warning);
        m_clock.advance(600 * MicrosPerSecond);
        QCOMPARE(check("clock").level, Level::Broken);
        QVERIFY(check("clock").found.contains(QStringLiteral("ahead")));
        m_clock.set(m_web->date.toSecsSinceEpoch() * MicrosPerSecond - 400 * MicrosPerSecond);
        QVERIFY(check("clock").found.contains(QStringLiteral("behind")));
    }

    void whatCannotBeMendedSaysSo()
    {
        m_web->at(DoctorWeb::account())["status"] = "suspended";
        static_cast<void>(look());
        QCOMPARE(fix("twilio.credentials").error().code, ErrorCode::NotFound);
        QCOMPARE(fix("no.such.check").error().code, ErrorCode::NotFound);
        QCOMPARE(fix("twilio.webhooks", QStringLiteral("ACother")).error().code, ErrorCode::NotFound);
    }

    void forPrograms()
    {
        m_web->number()["sms_url"] = "https://elsewhere.example/";
        const QList<DoctorCheck> checks = look();
        const QByteArray json = doctorJson(checks);
        QVERIFY(json.startsWith("{\"checks\"") || json.contains("\"good\":false"));
        QVERIFY(!json.contains('\n'));
        const auto back = doctorFromJson(json);
        QCOMPARE(back->size(), checks.size());
        for (qsizetype i = 0; i < checks.size(); ++i) {
            QCOMPARE(back->at(i).id, checks[i].id);
            QCOMPARE(back->at(i).level, checks[i].level);
            QCOMPARE(back->at(i).changes, checks[i].changes);
            QCOMPARE(back->at(i).account, checks[i].account);
        }
        QVERIFY(!doctorFromJson("nonsense").ok());
        QCOMPARE(doctorFromJson("[]")->size(), 0);
    }
};

FRONTDESK_TEST_MAIN(DoctorTest)
#include "doctortest.moc"
