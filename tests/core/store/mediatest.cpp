// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/attachments.h"
#include "core/store/contactstore.h"
#include "core/store/mediastore.h"
#include "tests/core/store/conversationfixture.h"
#include "tests/support/fatallog.h"

namespace frontdesk::test {
namespace {

const QByteArray Png = QByteArray::fromHex("89504e470d0a1a0a") + "pixels";
const QByteArray Pdf = "%PDF-1.7 the secret invoice";

/// A store with files and one session.
struct MediaFixture : ConversationFixture {
    MediaStore media{store.database(), store.folder() + QStringLiteral("/media")};

    MediaOwner staffOwner(ConversationId conversation, StaffId who) const { return {conversation, who, {}}; }
    MediaInfo stage(const MediaOwner& owner, const QString& name = QStringLiteral("a.pdf"),
                    const QByteArray& data = Pdf)
    {
        return must(wait(media.stage(owner, name, data)));
    }
    QString file(const QString& id) const { return store.folder() + QStringLiteral("/media/") + id; }
    TempStore& opened() { return store; }
    struct Visitor {
        SessionId id;
        QString publicId;
    };
    Visitor visitor()
    {
        const WebSession made = must(wait(sessions.create(newPublicId(), newPublicId(), {}, {}, QStringLiteral("en"))));
        return {made.id, made.publicId};
    }
    IntakeRequest saying(const Visitor& v, const QStringList& files)
    {
        IntakeRequest r = request(QStringLiteral("look"), newPublicId(), v.publicId);
        r.message.sessionId = v.id;
        for (const QString& id : files)
            r.message.parts << FilePart{.mediaId = id, .mimeType = {}, .name = {}};
        return r;
    }
};

ErrorCode codeOf(const auto& result) { return result ? ErrorCode::Unknown : result.error().code; }

}  // namespace

class MediaTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void kindsAreToldByTheirContent_data();
    void kindsAreToldByTheirContent();
    void refusesWithASentence_data();
    void refusesWithASentence();
    void contentIsSealedAndPrivate();
    void aFileBelongsToItsId();
    void customersFileLivesWithItsMessage();
    void aStrangersFileCannotBeSent();
    void staffFilesLeaveWithTheReply();
    void customersSeeAFileWhenItHasLeft();
    void moreThanTenAreRefused();
    void discardIsForStagedFilesOfOnesOwn();
    void sweepRemovesWhatNobodyNeeds();
    void customersCannotFillTheDisk();
    void theBlockedSendNoFiles();
};

void MediaTest::kindsAreToldByTheirContent_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("data");
    QTest::addColumn<QString>("mime");
    QTest::addColumn<bool>("suspicious");
    QTest::newRow("png") << "a.png" << Png << "image/png" << false;
    QTest::newRow("png called jpg") << "a.jpg" << Png << "image/png" << true;
    QTest::newRow("pdf called png") << "x.png" << Pdf << "application/pdf" << true;
    QTest::newRow("no ending") << "photo" << Png << "image/png" << false;
    QTest::newRow("heic") << "p.heic"
                          << QByteArray("\0\0\0\x18"
                                        "ftypheic\0\0",
                                        14)
                          << "image/heic" << false;
    QTest::newRow("mp4") << "v.mp4"
                         << QByteArray("\0\0\0\x18"
                                       "ftypisom\0\0",
                                       14)
                         << "video/mp4" << false;
    QTest::newRow("text") << "notes.txt" << QByteArray("Dear all,\nit works.") << "text/plain" << false;
    QTest::newRow("umlauts") << "n.txt"
                             << QByteArray("Gr\xc3\xbc\xc3\x9f"
                                           "e")
                             << "text/plain" << false;
    QTest::newRow("csv") << "list.csv" << QByteArray("a;b\n1;2\n") << "text/csv" << false;
    QTest::newRow("docx") << "l.docx" << QByteArray("PK\x03\x04....word/document.xml....")
                          << "application/vnd.openxmlformats-officedocument.wordprocessingml.document" << false;
    QTest::newRow("odt") << "l.odt"
                         << QByteArray("PK\x03\x04" + QByteArray(26, 'x')
                                       + "mimetypeapplication/vnd.oasis.opendocument.textPK")
                         << "application/vnd.oasis.opendocument.text" << false;
    QTest::newRow("mp3") << "s.mp3" << QByteArray("ID3\x03rest") << "audio/mpeg" << false;
}

void MediaTest::kindsAreToldByTheirContent()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, data);
    const Result<MediaKind> kind = judgeMedia(name, data);
    QVERIFY2(kind.ok(), kind ? "" : qPrintable(kind.error().userText));
    QTEST(kind->mimeType, "mime");
    QTEST(kind->suspicious, "suspicious");
}

void MediaTest::refusesWithASentence_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("data");
    QTest::addColumn<QString>("detail");
    QTest::newRow("empty") << "a.png" << QByteArray() << "empty";
    QTest::newRow("too large") << "a.txt" << QByteArray(MaxMediaBytes + 1, 'a') << "too_large";
    QTest::newRow("exe") << "setup.exe" << QByteArray("MZ\x90\0\3", 5) << "kind_not_allowed";
    QTest::newRow("exe called png") << "a.png" << QByteArray("MZ\x90\0\3", 5) << "kind_not_allowed";
    QTest::newRow("elf") << "a"
                         << QByteArray("\x7f"
                                       "ELF\2\1\1\0",
                                       8)
                         << "kind_not_allowed";
    QTest::newRow("html") << "a.html" << QByteArray("<html>hi") << "kind_not_allowed";
    QTest::newRow("html called txt") << "a.txt" << QByteArray("hello\n<script>alert(1)</script>") << "kind_not_allowed";
    QTest::newRow("svg") << "a.svg" << QByteArray("<svg onload=alert(1)>") << "kind_not_allowed";
    QTest::newRow("svg called png") << "a.png" << QByteArray("<?xml version='1.0'?><svg/>") << "kind_not_allowed";
    QTest::newRow("script") << "run.txt" << QByteArray("#!/bin/sh\nrm -rf /\n") << "kind_not_allowed";
    QTest::newRow("batch") << "run.bat" << QByteArray("dir") << "kind_not_allowed";
    QTest::newRow("macros") << "m.docx" << QByteArray("PK\x03\x04 word/document.xml word/vbaProject.bin")
                            << "kind_not_allowed";
    QTest::newRow("zip") << "a.zip" << QByteArray("PK\x03\x04 other") << "kind_not_allowed";
    QTest::newRow("trick") << QString(QStringLiteral("cod") + QChar(0x202e) + QStringLiteral("gpj.exe")) << Png
                           << "kind_not_allowed";
}

void MediaTest::refusesWithASentence()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, data);
    const Result<MediaKind> kind = judgeMedia(name, data);
    QCOMPARE(codeOf(kind), ErrorCode::InvalidInput);
    QTEST(kind.error().detail, "detail");
    QVERIFY(kind.error().userText.endsWith(u'.'));
}

void MediaTest::contentIsSealedAndPrivate()
{
    MediaFixture f;
    const StaffId kari = f.member(QStringLiteral("Kari"));
    const MediaInfo info = f.stage(f.staffOwner({}, kari), QStringLiteral("../../etc/Bill of Jo.pdf"));
    QCOMPARE(info.name, QStringLiteral("Bill of Jo.pdf"));
    QCOMPARE(info.bytes, Pdf.size());
    QFile file(f.file(info.mediaId));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(!file.readAll().contains("invoice"));
    QVERIFY(!(file.permissions() & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther)));
    QCOMPARE(f.must(wait(f.media.read(info.mediaId))).data, Pdf);
    QFile database(f.opened().path());
    QVERIFY(database.open(QIODevice::ReadOnly));
    QVERIFY(!database.readAll().contains("Bill of Jo"));
    QCOMPARE(codeOf(wait(f.media.read(QStringLiteral("../frontdesk.db")))), ErrorCode::NotFound);
}

void MediaTest::aFileBelongsToItsId()
{
    MediaFixture f;
    const StaffId kari = f.member(QStringLiteral("Kari"));
    const MediaInfo one = f.stage(f.staffOwner({}, kari));
    const MediaInfo two = f.stage(f.staffOwner({}, kari), QStringLiteral("b.png"), Png);
    QVERIFY(QFile::remove(f.file(two.mediaId)));
    QVERIFY(QFile::copy(f.file(one.mediaId), f.file(two.mediaId)));
    QCOMPARE(codeOf(wait(f.media.read(two.mediaId))), ErrorCode::Corrupt);
    QVERIFY(QFile::remove(f.file(one.mediaId)));
    QCOMPARE(codeOf(wait(f.media.read(one.mediaId))), ErrorCode::NotFound);
}

void MediaTest::customersFileLivesWithItsMessage()
{
    MediaFixture f;
    const auto jo = f.visitor();
    const MediaInfo info = f.stage({.conversation = {}, .staff = {}, .session = jo.id}, QStringLiteral("p.png"), Png);
    const IntakeOutcome in = f.must(wait(f.conversations.intake(f.saying(jo, {info.mediaId}))));
    QVERIFY(std::holds_alternative<ImagePart>(in.message.parts.last()));
    const Json sent = in.frames.last().body.at("attachments");
    QCOMPARE(sent.size(), std::size_t(1));
    QCOMPARE(jsonString(sent.at(0), "media_id"), info.mediaId);
    QCOMPARE(jsonString(sent.at(0), "name"), QStringLiteral("p.png"));
    QCOMPARE(jsonString(sent.at(0), "kind"), QStringLiteral("image"));
    QCOMPARE(f.must(wait(f.media.readFor(jo.id, info.mediaId))).data, Png);
    const auto other = f.visitor();
    QCOMPARE(codeOf(wait(f.media.readFor(other.id, info.mediaId))), ErrorCode::NotFound);
    // The message goes, the row goes with it, the file with the next sweep.
    const qint64 id = in.message.id.value;
    QVERIFY(wait(f.store.database().write<void>([id](Transaction& tx) -> Result<> {
                tx.exec(u"DELETE FROM message WHERE id = ?", id);
                return {};
            })).ok());
    QCOMPARE(codeOf(wait(f.media.readFor(jo.id, info.mediaId))), ErrorCode::NotFound);
}

void MediaTest::aStrangersFileCannotBeSent()
{
    MediaFixture f;
    const auto jo = f.visitor();
    const auto eve = f.visitor();
    const MediaInfo info = f.stage({.conversation = {}, .staff = {}, .session = jo.id}, QStringLiteral("p.png"), Png);
    const QString before = f.fingerprint();
    const auto stolen = wait(f.conversations.intake(f.saying(eve, {info.mediaId})));
    QCOMPARE(codeOf(stolen), ErrorCode::InvalidInput);
    QCOMPARE(stolen.error().detail, QStringLiteral("media_gone"));
    QCOMPARE(f.fingerprint(), before);
    QCOMPARE(codeOf(wait(f.conversations.intake(f.saying(jo, {info.mediaId, info.mediaId})))), ErrorCode::InvalidInput);
    f.must(wait(f.conversations.intake(f.saying(jo, {info.mediaId}))));
    QCOMPARE(codeOf(wait(f.conversations.intake(f.saying(jo, {info.mediaId})))), ErrorCode::InvalidInput);
}

void MediaTest::staffFilesLeaveWithTheReply()
{
    MediaFixture f;
    const StaffId kari = f.member(QStringLiteral("Kari"));
    const StaffId ola = f.member(QStringLiteral("Ola"));
    const ConversationId id = f.say(QStringLiteral("q")).accepted.conversationId;
    f.takeOver(id, kari);
    const MediaInfo info = f.stage(f.staffOwner(id, kari));
    StaffReply reply = f.reply(id, kari, QString());
    QCOMPARE(codeOf(wait(f.conversations.addStaffReply(reply))), ErrorCode::InvalidInput);
    reply.mediaIds = {f.stage(f.staffOwner(id, ola)).mediaId};
    QCOMPARE(codeOf(wait(f.conversations.addStaffReply(reply))), ErrorCode::InvalidInput);
    reply.mediaIds = {info.mediaId};
    const MessageSaved saved = f.must(wait(f.conversations.addStaffReply(reply)));
    QCOMPARE(attachmentsOf(saved.message.parts).size(), 1);
    QCOMPARE(saved.summary.lastText, QStringLiteral("a.pdf"));
    QCOMPARE(f.must(wait(f.media.read(info.mediaId))).info.messageId, saved.message.id);
    QVERIFY(f.must(wait(f.conversations.addStaffReply(reply))).duplicate);
}

void MediaTest::customersSeeAFileWhenItHasLeft()
{
    MediaFixture f;
    const StaffId kari = f.member(QStringLiteral("Kari"));
    const auto jo = f.visitor();
    const ConversationId id = f.must(wait(f.conversations.intake(f.saying(jo, {})))).accepted.conversationId;
    f.takeOver(id, kari);
    const MediaInfo info = f.stage(f.staffOwner(id, kari));
    QCOMPARE(codeOf(wait(f.media.readFor(jo.id, info.mediaId))), ErrorCode::NotFound);
    StaffReply reply = f.reply(id, kari, QStringLiteral("here"));
    reply.mediaIds = {info.mediaId};
    f.must(wait(f.conversations.addStaffReply(reply)));
    QCOMPARE(codeOf(wait(f.media.readFor(jo.id, info.mediaId))), ErrorCode::NotFound);  // still held
    const QList<OutboxEntry> due = f.must(wait(f.outbox.claimDue(5)));
    f.must(wait(f.conversations.releaseFramed(due.first().id, f.frame("message"))));
    QCOMPARE(f.must(wait(f.media.readFor(jo.id, info.mediaId))).data, Pdf);
    // A note's files are never the customer's.
    StaffReply note = f.reply(id, kari, QStringLiteral("n"));
    note.mediaIds = {f.stage(f.staffOwner(id, kari)).mediaId};
    f.must(wait(f.conversations.addNote(note)));
    QCOMPARE(codeOf(wait(f.media.readFor(jo.id, note.mediaIds.first()))), ErrorCode::NotFound);
}

void MediaTest::moreThanTenAreRefused()
{
    MediaFixture f;
    const StaffId kari = f.member(QStringLiteral("Kari"));
    const ConversationId id = f.say(QStringLiteral("q")).accepted.conversationId;
    f.takeOver(id, kari);
    StaffReply reply = f.reply(id, kari, QString());
    for (int i = 0; i < 11; ++i)
        reply.mediaIds << f.stage(f.staffOwner(id, kari)).mediaId;
    const auto refused = wait(f.conversations.addStaffReply(reply));
    QCOMPARE(codeOf(refused), ErrorCode::InvalidInput);
    QCOMPARE(refused.error().detail, QStringLiteral("media_many"));
    reply.mediaIds.removeLast();
    QVERIFY(wait(f.conversations.addStaffReply(reply)).ok());
}

void MediaTest::discardIsForStagedFilesOfOnesOwn()
{
    MediaFixture f;
    const StaffId kari = f.member(QStringLiteral("Kari"));
    const StaffId ola = f.member(QStringLiteral("Ola"));
    const MediaInfo info = f.stage(f.staffOwner({}, kari));
    QCOMPARE(codeOf(wait(f.media.discard(f.staffOwner({}, ola), info.mediaId))), ErrorCode::NotFound);
    QVERIFY(QFile::exists(f.file(info.mediaId)));
    QVERIFY(wait(f.media.discard(f.staffOwner({}, kari), info.mediaId)).ok());
    QVERIFY(!QFile::exists(f.file(info.mediaId)));
    QCOMPARE(codeOf(wait(f.media.discard(f.staffOwner({}, kari), info.mediaId))), ErrorCode::NotFound);
}

void MediaTest::sweepRemovesWhatNobodyNeeds()
{
    MediaFixture f;
    const StaffId kari = f.member(QStringLiteral("Kari"));
    const ConversationId id = f.say(QStringLiteral("q")).accepted.conversationId;
    f.takeOver(id, kari);
    const MediaInfo old = f.stage(f.staffOwner(id, kari));
    StaffReply reply = f.reply(id, kari, QStringLiteral("x"));
    reply.mediaIds = {f.stage(f.staffOwner(id, kari)).mediaId};
    f.must(wait(f.conversations.addStaffReply(reply)));
    f.clock.advance(25 * 60 * MicrosPerMinute);
    const MediaInfo young = f.stage(f.staffOwner(id, kari));
    // Files know only the real time: all three are old enough but for their rows.
    for (const QString& name : {old.mediaId, young.mediaId, reply.mediaIds.first()}) {
        QFile file(f.file(name));
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.setFileTime(QDateTime::currentDateTimeUtc().addDays(-2), QFileDevice::FileModificationTime));
    }
    QCOMPARE(f.must(wait(f.media.sweep())), 1);
    QVERIFY(!QFile::exists(f.file(old.mediaId)));
    QVERIFY(QFile::exists(f.file(young.mediaId)));
    QVERIFY(wait(f.media.read(reply.mediaIds.first())).ok());
}

void MediaTest::customersCannotFillTheDisk()
{
    MediaFixture f;
    const QString folder = f.opened().folder() + QStringLiteral("/media");
    const auto jo = f.visitor();
    const MediaOwner owner{.conversation = {}, .staff = {}, .session = jo.id};
    MediaStore small(f.opened().database(), folder, {.bytesPerSession = 3 * Pdf.size(), .leastFree = 0});
    QList<QFuture<Result<MediaInfo>>> all;
    for (int i = 0; i < 20; ++i)  // at the same time: none is counted yet when the first is asked
        all << small.stage(owner, QStringLiteral("a.pdf"), Pdf);
    int kept = 0;
    for (const auto& one : std::as_const(all)) {
        const auto staged = wait(one);
        kept += staged ? 1 : 0;
        if (!staged)
            QCOMPARE(codeOf(staged), ErrorCode::RateLimited);
    }
    QCOMPARE(kept, 3);
    QCOMPARE(QDir(folder).entryList(QDir::Files).size(), 3);  // what is refused leaves nothing behind
    // What was sent counts as well; staff and the next day do not.
    f.clock.advance(25 * 60 * MicrosPerMinute);
    QVERIFY(wait(small.stage(owner, QStringLiteral("a.pdf"), Pdf)).ok());
    MediaStore full(f.opened().database(), folder, {.leastFree = std::numeric_limits<qint64>::max()});
    QCOMPARE(codeOf(wait(full.stage(owner, QStringLiteral("a.pdf"), Pdf))), ErrorCode::DiskFull);
    QVERIFY(wait(full.stage(f.staffOwner({}, f.member(QStringLiteral("Kari"))), QStringLiteral("a.pdf"), Pdf)).ok());
}

void MediaTest::theBlockedSendNoFiles()
{
    MediaFixture f;
    const auto eve = f.visitor();
    const IntakeOutcome in = f.must(wait(f.conversations.intake(f.saying(eve, {}))));
    ContactStore contacts(f.opened().database());
    const StaffId kari = f.member(QStringLiteral("Kari"));
    f.must(wait(contacts.setBlocked(
        {.contactId = in.summary.conversation.contactId, .staffId = kari, .blocked = true, .reason = {}})));
    const auto refused = wait(
        f.media.stage({.conversation = {}, .staff = {}, .session = eve.id}, QStringLiteral("a.pdf"), Pdf));
    QVERIFY(!refused.ok());
    QCOMPARE(refused.error().detail, QStringLiteral("blocked"));
    QVERIFY(QDir(f.opened().folder() + QStringLiteral("/media")).entryList(QDir::Files).isEmpty());
}

}  // namespace frontdesk::test

FRONTDESK_TEST_MAIN(frontdesk::test::MediaTest)
#include "mediatest.moc"
