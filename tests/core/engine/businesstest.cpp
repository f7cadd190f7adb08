// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/console/businessconsole.h"
#include "tests/e2e/support/testengine.h"
#include "tests/support/fatallog.h"

#include "core/base/json.h"
#include "core/config/groups/server.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>

using namespace frontdesk;
using namespace frontdesk::test;

/// The owner's way from the sample to the own company, on the running program.
class BusinessTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<TestEngine> m_engine;
    QNetworkAccessManager m_network;

    BusinessConsole& business() { return m_engine->console().business(); }
    template <class T>
    T must(QFuture<Result<T>> future)
    {
        Result<T> result = waitFor(future, 20'000);
        if (!result)
            qFatal("unexpected error: %s / %s", qPrintable(result.error().userText), qPrintable(result.error().detail));
        return result.take();
    }
    std::unique_ptr<QNetworkReply> fetch(const QString& path, const QByteArray& method = "GET",
                                         const QByteArray& body = {},
                                         const QList<std::pair<QByteArray, QByteArray>>& headers = {})
    {
        QNetworkRequest request(m_engine->url(path));
        if (!body.isEmpty())
            request.setHeader(QNetworkRequest::ContentTypeHeader, QByteArray("application/json"));
        for (const auto& [name, value] : headers)
            request.setRawHeader(name, value);
        std::unique_ptr<QNetworkReply> reply(m_network.sendCustomRequest(request, method, body));
        if (!QTest::qWaitFor([&reply] { return reply->isFinished(); }, 20'000))
            qFatal("no answer");
        return reply;
    }
    Json json(const QString& path, const QByteArray& method = "GET", const QByteArray& body = {},
              const QList<std::pair<QByteArray, QByteArray>>& headers = {})
    {
        const std::unique_ptr<QNetworkReply> reply = fetch(path, method, body, headers);
        return parseJson(reply->readAll()).value();
    }
    /// A customer asks once; the answer's text.
    QString ask(const QByteArray& question)
    {
        const Json session = json(QStringLiteral("/api/sessions"), "POST", "{}");
        const QByteArray token = "Bearer " + QByteArray::fromStdString(session["token"].get<std::string>());
        const QString path = u"/api/chat/sessions/" % jsonString(session, "session_id") % u"/messages";
        const Json answer = json(path, "POST", "{\"message\":\"" + question + "\",\"client_message_id\":\"m1\"}",
                                 {{"Authorization", token}});
        return jsonString(answer, "message");
    }
    BusinessDetails ownDetails()
    {
        BusinessDetails d = must(business().state()).details;
        d.companyName = QStringLiteral("Nagel Carpentry");
        d.timeZone = QStringLiteral("UTC");
        d.phone = QStringLiteral("+49 30 555 01");
        for (QList<HoursSpan>& day : d.hours)
            day = {{QTime(10, 0), QTime(16, 0)}};
        return d;
    }

private Q_SLOTS:
    void init()
    {
        m_engine = std::make_unique<TestEngine>();
        m_engine->options.configFolder = m_engine->folder() % u"/config";
        QVERIFY(m_engine->start());
    }
    void cleanup() { m_engine.reset(); }

    void fromTheSampleToTheOwnCompany()
    {
        QVERIFY(ask("When are you open?").contains(u"9 PM"));
        QVERIFY(must(m_engine->console().info()).sampleData);
        const BusinessState before = must(business().state());
        QVERIFY(before.kind == BusinessKind::Sample && !before.ownFile && before.details.companyName.isEmpty());
        const Result<TrialAnswer> tooSoon = waitFor(business().tryQuestion(QStringLiteral("hello")));
        QVERIFY(!tooSoon.ok() && tooSoon.error().code == ErrorCode::NotFound);
        QVERIFY(!waitFor(business().leaveDemo()).ok());

        QVERIFY(must(business().save(ownDetails())).ownFile);
        const AddedDocument added = must(business().addDocument(
            QStringLiteral("delivery.txt"), "Delivery of a wooden table takes six weeks and costs 80 euros."));
        QCOMPARE(added.file.passages, 1);
        must(business().saveAnswers({{QStringLiteral("Do you repair old chairs?"),
                                      QStringLiteral("Yes, we repair old chairs on Thursdays.")}}));
        QCOMPARE(must(business().knowledge()).passages, 2);

        // The trial answers from the own file while the sample still serves customers.
        const TrialAnswer trial = must(
            business().tryQuestion(QStringLiteral("How long does the delivery of a table take?")));
        QVERIFY2(trial.text.contains(u"six weeks"), qPrintable(trial.text));
        QVERIFY(!trial.citations.isEmpty());
        QCOMPARE(trial.documents, 2);
        QVERIFY(ask("When are you open?").contains(u"9 PM"));

        const SampleRows rows = must(business().sampleRows());
        QVERIFY(rows.conversations == 2 && rows.contacts == 2 && rows.documents > 10);
        const SampleRows gone = must(business().leaveDemo());
        QCOMPARE(gone.conversations, 2);
        QVERIFY(!must(business().sampleRows()).any());
        const ConsoleInfo info = must(m_engine->console().info());
        QVERIFY(!info.sampleData);
        QCOMPARE(info.companyName, QStringLiteral("Nagel Carpentry"));
        QVERIFY(ask("When are you open?").contains(u"4 PM"));
        QVERIFY(ask("How long does delivery of a table take?").contains(u"six weeks"));
        QVERIFY(!must(business().sampleRows()).any());
        QCOMPARE(must(m_engine->console().inbox(ConsoleQueue::All, ConsoleSort::Newest, 0, 50, {})).rows.size(), 2);
    }

    /// E13: the next answer uses what was just saved.
    void hoursAndHolidaysActAtOnce()
    {
        must(business().save(ownDetails()));
        must(business().leaveDemo());
        QVERIFY(ask("When are you open?").contains(u"10 AM to 4 PM"));
        BusinessDetails d = must(business().state()).details;
        for (QList<HoursSpan>& day : d.hours)
            day = {{QTime(7, 0), QTime(11, 30)}};
        d.holidays = {{QDateTime::currentDateTimeUtc().date().addDays(1), QStringLiteral("Works outing"), true, {}}};
        must(business().save(d));
        QVERIFY(ask("When are you open?").contains(u"7 AM to 11:30 AM"));
        const QString tomorrow = ask("Are you open tomorrow?");
        QVERIFY2(tomorrow.contains(u"closed", Qt::CaseInsensitive), qPrintable(tomorrow));
    }

    void theDemoCannotBeLeftButPrepared()
    {
        m_engine->stop();
        m_engine->options.demo = true;
        QVERIFY(m_engine->start());
        QCOMPARE(must(business().state()).kind, BusinessKind::Demo);
        const BusinessState saved = must(business().save(ownDetails()));
        QVERIFY(saved.ownFile && QFile::exists(saved.file));
        const Result<SampleRows> left = waitFor(business().leaveDemo());
        QVERIFY(!left.ok() && left.error().code == ErrorCode::Conflict);
        QVERIFY(must(m_engine->console().info()).sampleData);
    }

    void theWidgetSeesLookAndHours()
    {
        must(business().save(ownDetails()));
        must(business().leaveDemo());
        const Json widget = json(QStringLiteral("/api/widget"));
        QCOMPARE(jsonString(widget, "company"), QStringLiteral("Nagel Carpentry"));
        QCOMPARE(jsonString(widget, "color"), QStringLiteral("#1f62d0"));
        QCOMPARE(jsonString(widget, "text_color"), QStringLiteral("#ffffff"));
        QCOMPARE(jsonString(widget, "phone"), QStringLiteral("+49 30 555 01"));
        QVERIFY(widget["open_now"].is_boolean() && widget["sample"] == false);
        const bool open = widget["open_now"].get<bool>();
        QVERIFY(open == widget["next_opening"].is_null());
        const std::unique_ptr<QNetworkReply> first = fetch(QStringLiteral("/api/widget"));
        QCOMPARE(first->rawHeader("Access-Control-Allow-Origin"), QByteArray("*"));
        const std::unique_ptr<QNetworkReply> again = fetch(QStringLiteral("/api/widget"), "GET", {},
                                                           {{"If-None-Match", first->rawHeader("ETag")}});
        QCOMPARE(again->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), 304);
        const ReachResult reach = must(business().testReach());
        QVERIFY(!reach.reached && !reach.text.isEmpty());
    }

    /// X3: look and allowed sites are written to frontdesk.yml and act without a restart.
    void lookAndSitesActAtOnce()
    {
        m_engine->stop();
        const QString file = m_engine->folder() % u"/frontdesk.yml";
        m_engine->options.settings.sources.userFile = file;
        m_engine->options.retune = [](EngineOptions& options, const SettingsPtr& settings) {
            options.widget = widgetLook(*settings);
            options.gateway.corsOrigins = settings->get(setting::CorsOrigins);
        };
        QVERIFY(m_engine->start());
        const QList<std::pair<QByteArray, QByteArray>> origin{{"Origin", "https://www.nagel.example"}};
        QVERIFY(fetch(QStringLiteral("/api/sessions"), "POST", "{}", origin)
                    ->rawHeader("Access-Control-Allow-Origin")
                    .isEmpty());
        WebsiteLook look = must(business().website()).look;
        look.color = QStringLiteral("#FFEE00");
        look.position = QStringLiteral("left");
        look.title = QStringLiteral("Ask \"Nagel\" # now");
        look.languages = {QStringLiteral("de"), QStringLiteral("en")};
        look.sites = {QStringLiteral("www.nagel.example/shop/"), QStringLiteral("https://www.nagel.example")};
        const WebsiteState saved = must(business().saveWebsite(look));
        QCOMPARE(saved.look.sites, QStringList{QStringLiteral("https://www.nagel.example")});
        const Json widget = json(QStringLiteral("/api/widget"));
        QCOMPARE(jsonString(widget, "color"), QStringLiteral("#ffee00"));
        QCOMPARE(jsonString(widget, "text_color"), QStringLiteral("#000000"));
        QCOMPARE(jsonString(widget, "position"), QStringLiteral("left"));
        QCOMPARE(jsonString(widget, "title"), look.title);
        QCOMPARE(widget["languages"], Json::array({"de", "en"}));
        QCOMPARE(fetch(QStringLiteral("/api/sessions"), "POST", "{}", origin)->rawHeader("Access-Control-Allow-Origin"),
                 QByteArray("https://www.nagel.example"));
        look.color = QStringLiteral("red");
        const Result<WebsiteState> refused = waitFor(business().saveWebsite(look));
        QVERIFY(!refused.ok());
        QCOMPARE(refused.error().detail, QStringLiteral("widget/color"));
        look.color = saved.look.color;
        look.sites = {QStringLiteral("*")};
        QVERIFY(!waitFor(business().saveWebsite(look)).ok());
    }
};

FRONTDESK_TEST_MAIN(BusinessTest)
#include "businesstest.moc"
