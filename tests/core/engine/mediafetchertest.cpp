// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/twilio/mediafetcher.h"

#include "core/events/eventbus.h"
#include "core/model/attachments.h"
#include "core/store/mediakind.h"
#include "tests/core/store/conversationfixture.h"
#include "tests/support/fatallog.h"

namespace frontdesk::test {
namespace {

const QByteArray Png = QByteArray::fromHex("89504e470d0a1a0a") + "pixels";

/// Answers what the test has written down; after the last one always the same.
struct FetcherFixture : ConversationFixture {
    MediaStore media{store.database(), store.folder() + QStringLiteral("/media")};
    MediaFetchStore rows{store.database()};
    EventBus events;
    QList<Result<twilio::FetchedMedia>> answers;
    QStringList asked;                     ///< "<account> <address>"
    std::shared_ptr<QPromise<void>> slow;  ///< set = the next answer comes when this is finished
    QList<Message> published;
    std::unique_ptr<MediaFetcher> fetcher;

    FetcherFixture()
    {
        QObject::connect(&events, &EventBus::published, &events, [this](const DomainEvent& event) {
            if (const auto* changed = std::get_if<MessageChanged>(&event))
                published << changed->message;
        });
        restart();
    }
    ~FetcherFixture() { stop(); }

    static twilio::FetchedMedia file(const QByteArray& bytes, const QString& name = {})
    {
        return {.bytes = bytes, .mimeType = QStringLiteral("image/png"), .fileName = name};
    }
    static Task<twilio::FetchedMedia> answer(FetcherFixture* f, QString account, QString url)
    {
        f->asked << QString(account % u' ' % url);
        if (const auto waits = f->slow) {
            const QFuture<void> ready = waits->future();
            co_await ready;
        }
        const Result<twilio::FetchedMedia> given = f->answers.size() > 1 ? f->answers.takeFirst() : f->answers.first();
        co_return given;
    }
    void restart()
    {
        stop();
        fetcher = std::make_unique<MediaFetcher>(
            MediaFetcher::Parts{.clock = clock,
                                .events = events,
                                .rows = rows,
                                .media = media,
                                .fetch = [this](const QString& account, const QString& url, qsizetype,
                                                const std::stop_token&) { return answer(this, account, url); }});
    }
    void stop()
    {
        if (!fetcher)
            return;
        fetcher->shutDown();
        settle();
        fetcher.reset();
    }
    void settle()
    {
        if (!QTest::qWaitFor([this] { return fetcher->idle() && coro::liveTasks() == 0; }, 10'000))
            qFatal("the fetcher did not come to rest");
    }
    /// Lets the fetcher look, and waits until it has nothing to do at this moment.
    void look()
    {
        fetcher->kick();
        settle();
    }

    IntakeOutcome sayWithFile(const QString& name = {}, const QString& text = QStringLiteral("this one is broken"))
    {
        IntakeRequest r = sms(text, newPublicId());
        r.message.accountId = QStringLiteral("AC1/+4930");
        r.message.parts << ImagePart{.mediaId = {}, .mimeType = QStringLiteral("image/png"), .name = name};
        r.message.remoteMedia = {{.url = QStringLiteral("https://api.twilio.com/Media/ME1"),
                                  .mimeType = QStringLiteral("image/png"),
                                  .name = name,
                                  .partIndex = 1}};
        return must(wait(conversations.intake(r)));
    }
    AttachedFile shown(const IntakeOutcome& in)
    {
        for (const Message& m : transcript(in.accepted.conversationId))
            if (m.id == in.accepted.messageId)
                return attachmentsOf(m.parts).value(0);
        return {};
    }
    QStringList notes(const IntakeOutcome& in)
    {
        QStringList texts;
        for (const Message& m : transcript(in.accepted.conversationId))
            if (m.kind == MessageKind::Note)
                texts << m.text();
        return texts;
    }
};

Error notThere() { return {ErrorCode::NotFound, {}, QStringLiteral("20404")}; }

}  // namespace

class MediaFetcherTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void bringsTheFileAndTellsTheWindow();
    void freshFilesAreMissingForAWhile();
    void triesGetRarer();
    void whatIsRefusedIsGivenUpAtOnce_data();
    void whatIsRefusedIsGivenUpAtOnce();
    void givesUpAfterAnHour();
    void aSleepingComputerHasTriedNothing();
    void survivesARestart();
    void manyAtOnce();
    void aSlowFileIsFetchedOnce();
};

void MediaFetcherTest::bringsTheFileAndTellsTheWindow()
{
    FetcherFixture f;
    f.answers << FetcherFixture::file(Png);
    const IntakeOutcome in = f.sayWithFile();
    f.look();
    QCOMPARE(f.asked, QStringList{QStringLiteral("AC1 https://api.twilio.com/Media/ME1")});
    const AttachedFile file = f.shown(in);
    QVERIFY(!file.mediaId.isEmpty());
    QCOMPARE(file.name, QStringLiteral("Photo.png"));
    QCOMPARE(file.mimeType, QStringLiteral("image/png"));
    QCOMPARE(f.must(wait(f.media.read(file.mediaId))).data, Png);
    QVERIFY(!f.must(wait(f.media.read(file.mediaId))).info.suspicious);
    QCOMPARE(f.published.size(), 1);
    QCOMPARE(f.published.first().id, in.accepted.messageId);
    QCOMPARE(f.published.first().text(), QStringLiteral("this one is broken"));
    f.look();
    QCOMPARE(f.asked.size(), 1);
}

void MediaFetcherTest::freshFilesAreMissingForAWhile()
{
    FetcherFixture f;
    f.answers << notThere() << notThere() << FetcherFixture::file(Png);
    const IntakeOutcome in = f.sayWithFile();
    f.look();
    QCOMPARE(f.asked.size(), 1);
    f.look();  // not before its pause is over
    QCOMPARE(f.asked.size(), 1);
    f.clock.advance(MediaFetcher::pauseAfter(1));
    f.look();
    f.clock.advance(MediaFetcher::pauseAfter(2));
    f.look();
    QCOMPARE(f.asked.size(), 3);
    QVERIFY(!f.shown(in).mediaId.isEmpty());
    QVERIFY(f.notes(in).isEmpty());
}

void MediaFetcherTest::triesGetRarer()
{
    QCOMPARE(MediaFetcher::pauseAfter(1), 2 * MicrosPerSecond);
    QCOMPARE(MediaFetcher::pauseAfter(2), 4 * MicrosPerSecond);
    QCOMPARE(MediaFetcher::pauseAfter(7), 128 * MicrosPerSecond);
    QCOMPARE(MediaFetcher::pauseAfter(100), 5 * MicrosPerMinute);
}

void MediaFetcherTest::whatIsRefusedIsGivenUpAtOnce_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("word");
    QTest::newRow("a program") << QByteArray("MZ\x90\x00 this runs", 14) << QStringLiteral("photo.png")
                               << QStringLiteral("not accepted");
    QTest::newRow("a web page") << QByteArray("<html><script>alert(1)</script>") << QStringLiteral("photo.html")
                                << QStringLiteral("not accepted");
    QTest::newRow("nothing") << QByteArray() << QStringLiteral("photo.png") << QStringLiteral("empty");
    QTest::newRow("too large") << QByteArray(MaxMediaBytes + 1, 'x') << QStringLiteral("notes.txt")
                               << QStringLiteral("larger than 10 MB");
}

void MediaFetcherTest::whatIsRefusedIsGivenUpAtOnce()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, name);
    QFETCH(QString, word);
    FetcherFixture f;
    f.answers << FetcherFixture::file(bytes, name);
    const IntakeOutcome in = f.sayWithFile(name);
    f.look();
    const AttachedFile part = f.shown(in);
    QVERIFY(part.mediaId.isEmpty());
    QVERIFY2(part.name.contains(name), qPrintable(part.name));
    QCOMPARE(f.notes(in).size(), 1);
    QVERIFY2(f.notes(in).first().contains(word), qPrintable(f.notes(in).first()));
    QCOMPARE(f.count(u"SELECT count(*) FROM media"), 0);
    QCOMPARE(f.published.size(), 2);  // the message and the note
    f.clock.advance(60 * MicrosPerMinute);
    f.look();
    QCOMPARE(f.asked.size(), 1);
}

void MediaFetcherTest::givesUpAfterAnHour()
{
    FetcherFixture f;
    f.answers << Error{ErrorCode::Unavailable, QStringLiteral("Twilio does not answer."), QStringLiteral("503")};
    const IntakeOutcome in = f.sayWithFile();
    int looks = 0;
    for (; looks < 100 && f.notes(in).isEmpty(); ++looks) {
        f.look();
        f.clock.advance(MicrosPerMinute);
    }
    QVERIFY2(looks >= 60 && looks <= 70, qPrintable(QString::number(looks)));
    QVERIFY2(f.asked.size() >= 6 && f.asked.size() <= 25, qPrintable(QString::number(f.asked.size())));
    QVERIFY2(f.notes(in).first().contains(u"Twilio does not answer."), qPrintable(f.notes(in).first()));
    QCOMPARE(f.transcript(in.accepted.conversationId).first().text(), QStringLiteral("this one is broken"));
}

void MediaFetcherTest::aSleepingComputerHasTriedNothing()
{
    FetcherFixture f;
    f.answers << notThere() << FetcherFixture::file(Png);
    const IntakeOutcome in = f.sayWithFile();
    f.look();
    f.clock.advance(5 * 60 * MicrosPerMinute);
    f.look();
    QVERIFY(!f.shown(in).mediaId.isEmpty());
}

void MediaFetcherTest::survivesARestart()
{
    FetcherFixture f;
    f.answers << notThere() << FetcherFixture::file(Png);
    const IntakeOutcome in = f.sayWithFile();
    f.look();
    f.restart();
    f.fetcher->start();  // without waiting for the pause
    f.settle();
    QVERIFY(!f.shown(in).mediaId.isEmpty());
    QCOMPARE(f.asked.size(), 2);
}

void MediaFetcherTest::aSlowFileIsFetchedOnce()
{
    FetcherFixture f;
    f.answers << FetcherFixture::file(Png);
    f.slow = std::make_shared<QPromise<void>>();
    f.slow->start();
    const IntakeOutcome in = f.sayWithFile();
    f.fetcher->kick();
    QVERIFY(QTest::qWaitFor([&f] { return f.asked.size() == 1; }, 10'000));
    // Longer than a claim lasts, again and again.
    for (int i = 0; i < 3; ++i) {
        f.clock.advance(3 * MicrosPerMinute);
        f.fetcher->kick();
        const Micros now = f.clock.now();
        QVERIFY(
            QTest::qWaitFor([&f, now] { return f.must(wait(f.rows.nextDue())) > now || f.asked.size() > 1; }, 10'000));
    }
    QCOMPARE(f.asked.size(), 1);
    const auto slow = std::exchange(f.slow, nullptr);
    slow->finish();
    f.settle();
    QVERIFY(!f.shown(in).mediaId.isEmpty());
    QCOMPARE(f.asked.size(), 1);
    QCOMPARE(f.count(u"SELECT attempts FROM media_fetch"), 1);
}

void MediaFetcherTest::manyAtOnce()
{
    FetcherFixture f;
    f.answers << FetcherFixture::file(Png);
    QList<IntakeOutcome> all;
    for (int i = 0; i < 12; ++i)
        all << f.sayWithFile(QStringLiteral("photo %1.png").arg(i));
    f.look();
    for (int i = 0; i < 12; ++i)
        QCOMPARE(f.shown(all.at(i)).name, QStringLiteral("photo %1.png").arg(i));
    QCOMPARE(f.asked.size(), 12);
}

}  // namespace frontdesk::test

FRONTDESK_TEST_MAIN(frontdesk::test::MediaFetcherTest)
#include "mediafetchertest.moc"
