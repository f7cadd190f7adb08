// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channels/twilio/twilioclient.h"
#include "core/channels/twilio/twiliopayload.h"
#include "core/channels/twilio/twilioresources.h"
#include "core/net/nettransport.h"
#include "core/simulator/twilio/faketwilio.h"
#include "tests/support/fatallog.h"

#include <QtTest>

using namespace frontdesk;
using namespace frontdesk::simulator;

/// The program's client and the fake over a real socket: what one writes the other reads.
class TwilioRoundTripTest : public QObject {
    Q_OBJECT

    SystemClock m_clock;
    std::unique_ptr<FakeTwilio> m_twilio;
    std::unique_ptr<NetTransport> m_transport;
    std::unique_ptr<twilio::TwilioClient> m_client;
    const QString m_customer = QStringLiteral("+12025550123");
    const QString m_shop = QStringLiteral("+12025550100");

    template <class T>
    static QCoro::Task<> store(Task<T> task, std::optional<Result<T>>* out)
    {
        Result<T> result = co_await task;
        out->emplace(std::move(result));
    }
    template <class T>
    static Result<T> wait(Task<T> task)
    {
        std::optional<Result<T>> out;
        store(std::move(task), &out);
        if (!QTest::qWaitFor([&out] { return out.has_value(); }, 30'000))
            return Error{ErrorCode::Timeout, {}, QStringLiteral("the test")};
        return *out;
    }
    [[nodiscard]] QString account() const { return m_twilio->data().sid; }
    [[nodiscard]] twilio::OutgoingText text(const QString& body) const
    {
        return {.account = account(), .from = m_shop, .to = m_customer, .body = body};
    }

private Q_SLOTS:
    void init()
    {
        FakeTwilio::Setup setup;
        setup.numbers = {m_shop};
        m_twilio = std::make_unique<FakeTwilio>(setup, m_clock);
        QVERIFY(m_twilio->start().ok());
        m_transport = std::make_unique<NetTransport>();
        twilio::Options options;
        options.accounts = {m_twilio->account()};
        options.api = m_twilio->url();
        twilio::TwilioClient::Rules rules;
        rules.timeoutMs = 5000;
        m_client = std::make_unique<twilio::TwilioClient>(*m_transport, options, m_clock, rules);
    }
    void cleanup()
    {
        m_client.reset();
        m_transport.reset();
        m_twilio.reset();
        test::clearExpectedLogs();
    }

    void theAccount()
    {
        const auto check = wait(m_client->fetchAccount(account(), {}));
        QVERIFY(check.ok());
        QVERIFY(check->active);
        QVERIFY(qAbs(check->clockSkew) <= 2 * MicrosPerSecond);
        m_twilio->data().token = "changed";
        QCOMPARE(wait(m_client->fetchAccount(account(), {})).error().code, ErrorCode::Unauthorized);
    }

    void aText()
    {
        const auto sent = wait(m_client->sendMessage(text(QStringLiteral("Gr\u00fc\u00df dich & 1+1=2")), {}));
        QVERIFY(sent.ok());
        const FakeMessage* message = m_twilio->data().message(sent->providerId);
        QVERIFY(message);
        QCOMPARE(message->body, QStringLiteral("Gr\u00fc\u00df dich & 1+1=2"));
        QCOMPARE(message->to, m_customer);
        const auto read = wait(m_client->message(account(), sent->providerId, {}));
        QVERIFY(read.ok());
        const auto resource = twilio::readMessageResource(*read);
        QVERIFY(resource.ok());
        QVERIFY(!resource->inbound);
        QCOMPARE(resource->status.messageSid, sent->providerId);
    }

    void aRefusalHasItsCode()
    {
        m_twilio->data().failures.insert(m_customer, 21610);
        const auto sent = wait(m_client->sendMessage(text(QStringLiteral("Hello")), {}));
        QVERIFY(!sent.ok());
        QVERIFY(sent.error().detail.startsWith(u"21610"));
        QVERIFY(!sent.error().userText.isEmpty());
    }

    void aLostAnswerIsUnknownAndNothingIsSentTwice()
    {
        m_twilio->chaos().lostAnswer = 1;
        for (int i = 1; i <= 3; ++i) {
            const auto sent = wait(m_client->sendMessage(text(QString::number(i)), {}));
            QCOMPARE(sent.error().code, ErrorCode::Unknown);
            QCOMPARE(m_twilio->data().messages.size(), i);
        }
    }

    void aServerErrorAfterTheEffectIsUnknownToo()
    {
        m_twilio->chaos().errorAfter = 1;
        const auto sent = wait(m_client->sendMessage(text(QStringLiteral("Hello")), {}));
        QCOMPARE(sent.error().code, ErrorCode::Unknown);
        QCOMPARE(m_twilio->data().messages.size(), 1);
    }

    void tooManyHadNoEffect()
    {
        m_twilio->chaos().tooMany = 1;
        const auto sent = wait(m_client->sendMessage(text(QStringLiteral("Hello")), {}));
        QCOMPARE(sent.error().code, ErrorCode::RateLimited);
        QVERIFY(m_twilio->data().messages.isEmpty());
    }

    void listsAreReadThroughBadMoments()
    {
        for (int i = 0; i < 130; ++i)
            m_twilio->write({.from = m_customer, .to = m_shop, .body = QString::number(i)});
        m_twilio->chaos() = {.seed = 2, .serverError = 0.3};
        const Micros since = m_clock.now() - 60 * MicrosPerSecond;
        const auto listed = wait(m_client->listMessages(account(), {.to = m_shop, .sentSince = since}, {}));
        QVERIFY(listed.ok());
        QVERIFY(listed->complete);
        QCOMPARE(listed->entries.size(), 130);
        const auto newest = twilio::readMessageResource(listed->entries.first());
        QVERIFY(newest.ok());
        QVERIFY(newest->inbound);
        QCOMPARE(newest->text.message.externalId, m_customer);
        QCOMPARE(newest->text.message.accountId, account() % u'/' % m_shop);
        QCOMPARE(newest->body, QStringLiteral("129"));
    }

    void aFileWithoutALeak()
    {
        const QString sid = m_twilio->write({.from = m_customer,
                                             .to = m_shop,
                                             .body = {},
                                             .media = {FakeMedia{.contentType = "image/png", .bytes = "PNG!"}}});
        const auto media = wait(m_client->listMessageMedia(account(), sid, {}));
        QVERIFY(media.ok());
        QCOMPARE(media->size(), 1);
        const QString url = m_twilio->url().toString() % u"/2010-04-01/Accounts/" % account() % u"/Messages/" % sid
                            % u"/Media/" % jsonString(media->first(), "sid");
        const auto file = wait(m_client->fetchMedia(account(), url, 1'000'000, {}));
        QVERIFY2(file.ok(), file.ok() ? "" : qPrintable(file.error().detail));
        QCOMPARE(file->bytes, QByteArray("PNG!"));
        QCOMPARE(m_twilio->credentialsLeaked(), 0);
        QCOMPARE(wait(m_client->fetchMedia(account(), url, 2, {})).error().code, ErrorCode::InvalidInput);
    }

    void aConversation()
    {
        const QString sid = m_twilio->openThread(m_customer, m_shop);
        m_twilio->writeInThread(sid, m_customer, QStringLiteral("Hello"));
        const auto sent = wait(m_client->sendConversationMessage({.account = account(),
                                                                  .conversationSid = sid,
                                                                  .author = QStringLiteral("assistant"),
                                                                  .body = QStringLiteral("Hi"),
                                                                  .attributes = twilio::ownAttributes(u"our-id"_qs)},
                                                                 {}));
        QVERIFY(sent.ok());
        const twilio::ThreadScope scope{.account = account()};
        const auto messages = wait(m_client->listConversationMessages(scope, sid, {}, {}));
        QVERIFY(messages.ok());
        QCOMPARE(messages->entries.size(), 2);
        const auto first = twilio::readConversationMessage(messages->entries.first());
        QVERIFY(first.ok());
        QCOMPARE(first->author, m_customer);
        QCOMPARE(first->message.providerIndex, 0);
        const auto own = twilio::readConversationMessage(messages->entries.last());
        QCOMPARE(twilio::ownIdOf(own->attributes), QStringLiteral("our-id"));
        const auto people = wait(m_client->listParticipants(scope, sid, {}));
        QCOMPARE(people->entries.size(), 1);
        QCOMPARE(twilio::readParticipant(people->entries.first())->address, m_customer);
        QCOMPARE(wait(m_client->listConversations(scope, {}, {}))->size(), 1);
    }

    void numbersHooksAndTemplates()
    {
        const auto numbers = wait(m_client->listNumbers(account(), m_shop, {}));
        QVERIFY(numbers.ok());
        QCOMPARE(numbers->size(), 1);
        const QString sid = jsonString(numbers->first(), "sid");
        const auto changed = wait(
            m_client->updateNumber(account(), sid, {{"SmsUrl", "https://shop.example/twilio/sms"}}, {}));
        QCOMPARE(jsonString(*changed, "sms_url"), QStringLiteral("https://shop.example/twilio/sms"));
        const twilio::ThreadScope scope{.account = account()};
        const auto hooks = wait(m_client->updateConversationsWebhooks(
            scope, {{"PostWebhookUrl", "https://shop.example/twilio/conversations"}, {"Filters", "onMessageAdded"}},
            {}));
        QVERIFY(hooks.ok());
        QCOMPARE(m_twilio->data().conversationsUrl, QByteArray("https://shop.example/twilio/conversations"));
        const auto templates = wait(m_client->listTemplates(account(), {}));
        QVERIFY(templates.ok());
        QCOMPARE(templates->size(), 2);
        const QString content = jsonString(templates->first(), "sid");
        const auto whole = wait(m_client->contentTemplate(account(), content, {}));
        QVERIFY(whole.ok());
    }
};

FRONTDESK_TEST_MAIN(TwilioRoundTripTest)
#include "twilioroundtriptest.moc"
