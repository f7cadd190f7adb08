// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/guitest.h"

#include "ui/models/transcriptmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QtTest>

namespace frontdesk {
namespace {

constexpr Micros Day = 24 * 60 * MicrosPerMinute;
constexpr Micros Noon = 20'000 * Day + Day / 2;

Message text(qint64 id, Author author, const QString& words, Micros at)
{
    Message m;
    m.id = MessageId(id);
    m.publicId = QString::number(id);
    m.author = author;
    m.authorName = author == Author::Ai ? QStringLiteral("Aria") : QString();
    m.parts = {TextPart{words}};
    m.createdAt = at;
    return m;
}

QString kinds(const TranscriptModel& model)
{
    QString letters;
    for (int row = 0; row < model.rowCount(); ++row)
        letters += QLatin1Char("CASNGEKDM"[int(model.at(row).kind)]);
    return letters;
}

}  // namespace

class TranscriptModelTest : public QObject {
    Q_OBJECT

    struct World {
        TranscriptModel model;
        QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
        World() { tester.setUseFetchMore(false); }
    };

private Q_SLOTS:
    void initTestCase() { qputenv("TZ", "UTC"); }

    void daysAreMarked()
    {
        World w;
        w.model.load({text(1, Author::Contact, QStringLiteral("a"), Noon - Day),
                      text(2, Author::Ai, QStringLiteral("b"), Noon),
                      text(3, Author::Contact, QStringLiteral("c"), Noon + 1)});
        QCOMPARE(kinds(w.model), QStringLiteral("DCDAC"));
        QCOMPARE(w.model.oldest(), MessageId(1));
        QCOMPARE(w.model.newest(), MessageId(3));
    }

    void olderPageMovesTheDayMark()
    {
        World w;
        w.model.load({text(10, Author::Contact, QStringLiteral("x"), Noon)});
        QCOMPARE(kinds(w.model), QStringLiteral("DC"));
        w.model.prepend({text(8, Author::Contact, QStringLiteral("v"), Noon - Day),
                         text(9, Author::Ai, QStringLiteral("w"), Noon - 5)});
        QCOMPARE(kinds(w.model), QStringLiteral("DCDAC"));
        w.model.prepend({text(8, Author::Contact, QStringLiteral("again"), Noon - Day)});
        QCOMPARE(w.model.rowCount(), 5);
    }

    void streamGrowsAndIsReplaced()
    {
        World w;
        Message reply = text(5, Author::Ai, {}, Noon);
        reply.delivery = Delivery::Streaming;
        w.model.apply({reply});
        w.model.applyDeltas({{{}, MessageId(5), 0, QStringLiteral("Hello wor")}});
        w.model.applyDeltas({{{}, MessageId(5), 9, QStringLiteral("ld. More")}});
        QCOMPARE(w.model.at(1).message.text(), QStringLiteral("Hello world. More"));
        // A repeated or a lost piece must not spoil the text.
        w.model.applyDeltas(
            {{{}, MessageId(5), 9, QStringLiteral("ld. More")}, {{}, MessageId(5), 99, QStringLiteral("?")}});
        QCOMPARE(w.model.at(1).message.text(), QStringLiteral("Hello world. More"));
        // The durable text lags behind: it must not take back what is on screen.
        reply.parts = {TextPart{QStringLiteral("Hello world.")}};
        w.model.apply({reply});
        QCOMPARE(w.model.at(1).message.text(), QStringLiteral("Hello world. More"));
        reply.delivery = Delivery::Interrupted;
        w.model.apply({reply});
        QCOMPARE(w.model.at(1).message.text(), QStringLiteral("Hello world."));
        w.model.applyDeltas({{{}, MessageId(5), 12, QStringLiteral(" late")}});
        QCOMPARE(w.model.at(1).message.text(), QStringLiteral("Hello world."));
        QCOMPARE(w.model.rowCount(), 2);
    }

    void ownMessageBecomesTheConfirmedOne()
    {
        World w;
        Message own = text(0, Author::Staff, QStringLiteral("Hi"), Noon);
        own.publicId = QStringLiteral("p1");
        own.delivery = Delivery::Queued;
        w.model.addPending(own);
        QVERIFY(w.model.at(1).isPending());
        w.model.failPending(QStringLiteral("p1"), QStringLiteral("no line"));
        QCOMPARE(w.model.at(1).failure, QStringLiteral("no line"));
        w.model.retryPending(QStringLiteral("p1"));
        QVERIFY(w.model.at(1).failure.isEmpty());
        own.id = MessageId(7);
        own.delivery = Delivery::Sent;
        w.model.apply({own});
        w.model.apply({own});
        QCOMPARE(kinds(w.model), QStringLiteral("DS"));
        QCOMPARE(w.model.at(1).key, 7);
        w.model.removePending(QStringLiteral("p1"));
        QCOMPARE(w.model.rowCount(), 2);
    }

    void skillCallsStandAboveTheirAnswer()
    {
        World w;
        Message skill = text(3, Author::Ai, {}, Noon + 2);
        skill.kind = MessageKind::SkillCall;
        skill.skillCall = SkillCallRecord{};
        Message second = skill;
        second.id = MessageId(4);
        w.model.load({text(1, Author::Contact, QStringLiteral("q"), Noon),
                      text(2, Author::Ai, QStringLiteral("a"), Noon + 1), skill});
        QCOMPARE(kinds(w.model), QStringLiteral("DCKA"));
        w.model.apply({second});
        QCOMPARE(kinds(w.model), QStringLiteral("DCKKA"));
        QCOMPARE(w.model.at(3).message.id, MessageId(4));
    }

    void internalStaffTextIsANote()
    {
        World w;
        Message note = text(1, Author::Staff, QStringLiteral("secret"), Noon);
        note.visibility = Visibility::Internal;
        Message event = text(2, Author::System, {}, Noon);
        event.kind = MessageKind::Event;
        event.event = EventKind::HumanJoined;
        event.eventText = QStringLiteral("Mia");
        w.model.load({note, event});
        QCOMPARE(kinds(w.model), QStringLiteral("DNE"));
        QVERIFY(w.model.index(2).data(Qt::AccessibleTextRole).toString().contains(u"Mia"));
    }

    void citationsNewestFirstOnce()
    {
        World w;
        Message first = text(1, Author::Ai, QStringLiteral("a"), Noon);
        first.citations = {Citation{QStringLiteral("Old")}, Citation{QStringLiteral("Both")}};
        Message second = text(2, Author::Ai, QStringLiteral("b"), Noon + 1);
        second.citations = {Citation{QStringLiteral("Both")}};
        w.model.load({first, second});
        QCOMPARE(w.model.citations().size(), 2);
        QCOMPARE(w.model.citations().first().document, QStringLiteral("Both"));
    }
};

}  // namespace frontdesk

FRONTDESK_GUI_TEST_MAIN(frontdesk::TranscriptModelTest)
#include "transcriptmodeltest.moc"
