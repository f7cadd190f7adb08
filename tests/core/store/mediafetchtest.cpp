// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/attachments.h"
#include "core/store/mediafetchstore.h"
#include "tests/core/store/conversationfixture.h"
#include "tests/support/fatallog.h"

#include <QFile>

namespace frontdesk::test {
namespace {

const QByteArray Png = QByteArray::fromHex("89504e470d0a1a0a") + "pixels";
const QString Url = QStringLiteral("https://api.twilio.com/secret-path/Media/ME1");

struct FetchFixture : ConversationFixture {
    MediaStore media{store.database(), store.folder() + QStringLiteral("/media")};
    MediaFetchStore fetches{store.database()};

    /// Words and one file that is still at the provider.
    IntakeOutcome sayWithFile(const QString& text = QStringLiteral("this one is broken"))
    {
        IntakeRequest r = sms(text, newPublicId());
        r.message.parts << ImagePart{.mediaId = {}, .mimeType = QStringLiteral("image/png"), .name = {}};
        r.message.remoteMedia = {{.url = Url, .mimeType = QStringLiteral("image/png"), .name = {}, .partIndex = 1}};
        return must(wait(conversations.intake(r)));
    }
    QList<MediaFetch> due(Micros lease = MicrosPerMinute)
    {
        return must(wait(fetches.claimDue(clock.now() + lease, 10)));
    }
    MediaInfo stage(ConversationId id)
    {
        return must(
            wait(media.stage({.conversation = id, .staff = {}, .session = {}}, QStringLiteral("Photo.png"), Png)));
    }
    Message message(const IntakeOutcome& in)
    {
        for (const Message& m : transcript(in.accepted.conversationId))
            if (m.id == in.accepted.messageId)
                return m;
        return {};
    }
};

}  // namespace

class MediaFetchTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void waitsWithItsMessageAndArrivesInIt();
    void addressIsSealed();
    void aClaimThatWasLostComesAgain();
    void givingUpKeepsTheWordsAndSaysWhy();
    void goesWithItsMessage();
    void onlyChannelsMayBringEmptyParts();
};

void MediaFetchTest::waitsWithItsMessageAndArrivesInIt()
{
    FetchFixture f;
    const IntakeOutcome in = f.sayWithFile();
    QCOMPARE(f.message(in).text(), QStringLiteral("this one is broken"));
    QCOMPARE(attachmentsOf(f.message(in).parts).value(0).mediaId, QString());
    const QList<MediaFetch> due = f.due();
    QCOMPARE(due.size(), 1);
    QCOMPARE(due.first().url, Url);
    QCOMPARE(due.first().accountId, QStringLiteral("twilio-1"));
    QCOMPARE(due.first().attempts, 1);
    const MediaInfo file = f.stage(in.accepted.conversationId);
    const Message changed = f.must(wait(f.fetches.attach(due.first().id, file)));
    QCOMPARE(attachmentsOf(changed.parts).value(0).mediaId, file.mediaId);
    QCOMPARE(f.message(in).text(), QStringLiteral("this one is broken"));
    const AttachedFile shown = attachmentsOf(f.message(in).parts).value(0);
    QCOMPARE(shown.mediaId, file.mediaId);
    QCOMPARE(shown.bytes, Png.size());
    QCOMPARE(f.must(wait(f.media.read(file.mediaId))).data, Png);
    QCOMPARE(f.must(wait(f.media.read(file.mediaId))).info.messageId, in.accepted.messageId);
    // Settled: neither due nor attached twice.
    f.clock.advance(60 * MicrosPerMinute);
    QVERIFY(f.due().isEmpty());
    QCOMPARE(f.must(wait(f.fetches.nextDue())), 0);
    QCOMPARE(wait(f.fetches.attach(due.first().id, file)).error().code, ErrorCode::Conflict);
}

void MediaFetchTest::addressIsSealed()
{
    FetchFixture f;
    f.sayWithFile();
    const QString path = f.store.path();
    f.store.close();
    for (const QString& name : {path, QString(path + QStringLiteral("-wal"))}) {
        QFile file(name);
        if (file.open(QIODevice::ReadOnly))
            QVERIFY(!file.readAll().contains("secret-path"));
    }
}

void MediaFetchTest::aClaimThatWasLostComesAgain()
{
    FetchFixture f;
    f.sayWithFile();
    QCOMPARE(f.due(2 * MicrosPerMinute).size(), 1);
    QVERIFY(f.due().isEmpty());  // somebody is at it
    f.clock.advance(2 * MicrosPerMinute);
    const QList<MediaFetch> again = f.due(2 * MicrosPerMinute);
    QCOMPARE(again.size(), 1);
    QCOMPARE(again.first().attempts, 2);
    QVERIFY(f.due().isEmpty());
    f.must(wait(f.fetches.resume()));  // a start knows that nobody is at it
    QCOMPARE(f.due().size(), 1);
    f.must(wait(f.fetches.retryAt(again.first().id, f.clock.now() + MicrosPerMinute, QStringLiteral("not_found"))));
    QVERIFY(f.due().isEmpty());
    QCOMPARE(f.must(wait(f.fetches.nextDue())), f.clock.now() + MicrosPerMinute);
}

void MediaFetchTest::givingUpKeepsTheWordsAndSaysWhy()
{
    FetchFixture f;
    const IntakeOutcome in = f.sayWithFile();
    const QList<MediaFetch> due = f.due();
    const QList<Message> told = f.must(
        wait(f.fetches.giveUp(due.first().id, QStringLiteral("too_large"), QStringLiteral("It is too large."))));
    QCOMPARE(told.size(), 2);
    const Message kept = f.message(in);
    QCOMPARE(kept.text(), QStringLiteral("this one is broken"));
    const AttachedFile missing = attachmentsOf(kept.parts).value(0);
    QCOMPARE(missing.mediaId, QString());
    QVERIFY(!missing.name.isEmpty());
    const Message note = f.transcript(in.accepted.conversationId).last();
    QCOMPARE(note.kind, MessageKind::Note);
    QCOMPARE(note.visibility, Visibility::Internal);
    QCOMPARE(note.text(), QStringLiteral("It is too large."));
    f.clock.advance(60 * MicrosPerMinute);
    QVERIFY(f.due().isEmpty());
    // The note is no guidance and no answer: the AI's turn is as it would be without the file.
    const TurnSnapshot turn = f.must(wait(f.conversations.loadTurn(in.accepted.conversationId, 50)));
    QVERIFY(turn.guidance.isEmpty());
    QCOMPARE(turn.unanswered.size(), 1);
}

void MediaFetchTest::goesWithItsMessage()
{
    FetchFixture f;
    const IntakeOutcome in = f.sayWithFile();
    const qint64 id = in.accepted.messageId.value;
    f.must(wait(f.store.database().write<void>([id](Transaction& tx) -> Result<> {
        tx.exec(u"DELETE FROM message WHERE id = ?", id);
        return {};
    })));
    QVERIFY(f.due().isEmpty());
    QCOMPARE(f.count(u"SELECT count(*) FROM media_fetch"), 0);
}

void MediaFetchTest::onlyChannelsMayBringEmptyParts()
{
    FetchFixture f;
    const ConversationId id = f.saySms(QStringLiteral("hello")).accepted.conversationId;
    const StaffId maria = f.member(QStringLiteral("Maria"));
    f.takeOver(id, maria);
    StaffReply reply = ConversationFixture::reply(id, maria, QStringLiteral("look"));
    reply.mediaIds = {QString()};
    QCOMPARE(wait(f.conversations.addStaffReply(reply)).error().detail, QStringLiteral("media_gone"));
}

}  // namespace frontdesk::test

FRONTDESK_TEST_MAIN(frontdesk::test::MediaFetchTest)
#include "mediafetchtest.moc"
