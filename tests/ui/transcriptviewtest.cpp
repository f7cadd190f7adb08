// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/guitest.h"

#include "ui/pages/inbox/rowheights.h"
#include "ui/pages/inbox/transcriptview.h"
#include "ui/theme/deskstyle.h"

#include <QClipboard>
#include <QElapsedTimer>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTextBlock>
#include <QtTest>

static void initIcons() { Q_INIT_RESOURCE(icons); }

namespace frontdesk {
namespace {

constexpr Micros Start = 1'700'000'000LL * MicrosPerSecond;

Message text(qint64 id, Author author, const QString& words)
{
    Message m;
    m.id = MessageId(id);
    m.author = author;
    m.authorName = QStringLiteral("Somebody");
    m.parts = {TextPart{words}};
    m.createdAt = Start + id;
    return m;
}

QList<Message> many(qint64 first, int count)
{
    QList<Message> list;
    for (qint64 id = first; id < first + count; ++id)
        list << text(
            id, id % 2 ? Author::Contact : Author::Ai,
            id % 3 ? QStringLiteral("Message %1").arg(id)
                   : QStringLiteral(
                         "**Long** message %1\n\n1. one\n2. two\n\nAnd some more words that need a second line to fit.")
                         .arg(id));
    return list;
}

}  // namespace

class TranscriptViewTest : public QObject {
    Q_OBJECT

    struct World {
        TranscriptModel model;
        TranscriptView view;
        explicit World(const QList<Message>& messages = {})
        {
            view.resize(720, 640);
            view.setModel(&model);
            model.load(messages);
            view.show();
            view.grab();
        }
        [[nodiscard]] QScrollBar* bar() const { return view.verticalScrollBar(); }
        [[nodiscard]] int topOf(qint64 id) { return view.visualRect(model.index(model.rowOf(MessageId(id)))).top(); }
        void scrollTo(int value)
        {
            bar()->setValue(value);
            view.grab();
        }
    };

    std::unique_ptr<Theme> m_theme;

private Q_SLOTS:
    void initTestCase()
    {
        initIcons();
        QApplication::setStyle(new DeskStyle);
        m_theme = std::make_unique<Theme>(ThemeMode::Light);
    }
    void cleanupTestCase() { m_theme.reset(); }

    void heightsFindRows()
    {
        RowHeights heights;
        heights.reset({10, 20, 30});
        QCOMPARE(heights.total(), 60);
        QCOMPARE(heights.rowAt(9), 0);
        QCOMPARE(heights.rowAt(10), 1);
        QCOMPARE(heights.rowAt(1000), 2);
        heights.insert(3, {40, 50});
        heights.insert(0, {5});
        QCOMPARE(heights.total(), 155);
        QCOMPARE(heights.top(2), 15);
        heights.measure(2, 25);
        QCOMPARE(heights.top(3), 40);
        heights.remove(0, 2);
        QCOMPARE(heights.top(1), 25);
        QCOMPARE(heights.total(), 145);
        QCOMPARE(RowHeights().rowAt(3), -1);
    }

    void opensAtTheEndAndStays()
    {
        World w(many(1, 100));
        QCOMPARE(w.bar()->value(), w.bar()->maximum());
        w.model.apply({text(101, Author::Contact, QStringLiteral("new"))});
        w.view.grab();
        QVERIFY(w.view.isAtEnd());
        QCOMPARE(w.bar()->value(), w.bar()->maximum());
    }

    void readerIsNotMoved()
    {
        World w(many(1, 100));
        w.scrollTo(w.bar()->maximum() / 2);
        QVERIFY(!w.view.isAtEnd());
        const QModelIndex top = w.view.indexAt(QPoint(10, 2));
        const int before = w.view.visualRect(top).top();
        w.model.apply({text(101, Author::Contact, QStringLiteral("new"))});
        w.view.grab();
        QCOMPARE(w.view.visualRect(top).top(), before);
        auto* button = w.view.findChild<QPushButton*>();
        QVERIFY(button && button->isVisible());
        button->click();
        QVERIFY(w.view.isAtEnd());
        QVERIFY(!button->isVisible());
    }

    void prependKeepsTheTopRow()
    {
        World w(many(201, 100));
        w.scrollTo(150);
        QSignalSpy wanted(&w.view, &TranscriptView::olderWanted);
        w.scrollTo(120);
        QVERIFY(wanted.count() > 0);
        const QModelIndex top = w.view.indexAt(QPoint(10, 100));
        const MessageId id = w.model.at(top.row()).message.id;
        const int before = w.topOf(id.value);
        w.model.prepend(many(101, 100));
        w.view.grab();
        QCOMPARE(w.topOf(id.value), before);
        w.model.prepend(many(1, 100));
        w.view.grab();
        QCOMPARE(w.topOf(id.value), before);
    }

    void widthChangeKeepsTheTopRow()
    {
        World w(many(1, 300));
        w.scrollTo(w.bar()->maximum() / 2);
        const int row = w.view.indexAt(QPoint(10, 2)).row();
        w.view.resize(520, 640);
        w.view.grab();
        QCOMPARE(w.view.indexAt(QPoint(10, 2)).row(), row);
    }

    void opensFiveThousandMessagesQuickly()
    {
        const QList<Message> messages = many(1, 5000);
        World w;
        w.model.load(messages);
        w.view.grab();
        QVERIFY(w.view.isAtEnd());
        // Only what is on screen may be measured; wall-clock budgets belong to the benchmarks.
        QVERIFY2(w.view.measuredRows() < 60, qPrintable(QString::number(w.view.measuredRows())));
        w.scrollTo(w.bar()->maximum() / 3);
        QVERIFY(w.view.measuredRows() < 120);
    }

    void streamingStaysAtTheEnd()
    {
        World w(many(1, 50));
        Message reply = text(60, Author::Ai, {});
        reply.delivery = Delivery::Streaming;
        w.model.apply({reply});
        QString all;
        for (int i = 0; i < 40; ++i) {
            const QString piece = QStringLiteral("word%1 of the answer ").arg(i);
            w.model.applyDeltas({{{}, MessageId(60), all.size(), piece}});
            all += piece;
        }
        w.view.grab();
        QCOMPARE(w.bar()->value(), w.bar()->maximum());
        QVERIFY(w.view.visualRect(w.model.index(w.model.rowOf(MessageId(60)))).bottom() <= w.view.viewport()->height());
    }

    void selectsInsideAMessageAndCopies()
    {
        World w({text(1, Author::Contact, QStringLiteral("first second third"))});
        const QRect row = w.view.visualRect(w.model.index(1));
        QWidget* port = w.view.viewport();
        const QPoint from(20 + 40 + 12 + 2, row.top() + 40);
        QTest::mousePress(port, Qt::LeftButton, {}, from);
        QTest::mouseMove(port, from + QPoint(400, 0));
        QMouseEvent move(QEvent::MouseMove, from + QPoint(400, 0), port->mapToGlobal(from + QPoint(400, 0)),
                         Qt::NoButton, Qt::LeftButton, {});
        QApplication::sendEvent(port, &move);
        QTest::mouseRelease(port, Qt::LeftButton, {}, from + QPoint(400, 0));
        QCOMPARE(w.view.selectedText(), QStringLiteral("first second third"));
        QTest::keyClick(&w.view, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("first second third"));
    }

    void keyboardOpensSources()
    {
        Message answer = text(1, Author::Ai, QStringLiteral("See there."));
        answer.citations = {Citation{QStringLiteral("A")}, Citation{QStringLiteral("B")}};
        World w({answer});
        QSignalSpy opened(&w.view, &TranscriptView::sourceActivated);
        w.view.setCurrentIndex(w.model.index(1));
        QTest::keyClick(&w.view, Qt::Key_Right);
        QTest::keyClick(&w.view, Qt::Key_Right);
        QTest::keyClick(&w.view, Qt::Key_Return);
        QCOMPARE(opened.count(), 1);
        QCOMPARE(opened.first().first().value<Citation>().document, QStringLiteral("B"));
    }

    void skillRowsUnfold()
    {
        Message skill = text(1, Author::Ai, {});
        skill.kind = MessageKind::SkillCall;
        skill.skillCall = SkillCallRecord{};
        skill.skillCall->arguments = Json{{"order", "A-1"}};
        World w({skill});
        const int closed = w.view.visualRect(w.model.index(1)).height();
        w.view.setCurrentIndex(w.model.index(1));
        QTest::keyClick(&w.view, Qt::Key_Return);
        w.view.grab();
        QVERIFY(w.view.visualRect(w.model.index(1)).height() > closed + 40);
    }

    void unsafeTextStaysText()
    {
        const auto customer = makeDocument(QStringLiteral("**not bold** <b>x</b> ![i](file:///etc/passwd)"),
                                           TextFormat::Plain);
        QCOMPARE(customer->toPlainText(), QStringLiteral("**not bold** <b>x</b> ![i](file:///etc/passwd)"));
        const auto ai = makeDocument(
            QStringLiteral("a ![i](file:///etc/passwd) [ok](https://a.example) [bad](javascript:alert(1)) <img src=x>"),
            TextFormat::Markdown);
        QStringList links;
        for (QTextBlock block = ai->begin(); block.isValid(); block = block.next())
            for (auto it = block.begin(); !it.atEnd(); ++it) {
                QVERIFY(!it.fragment().charFormat().isImageFormat());
                if (!it.fragment().charFormat().anchorHref().isEmpty())
                    links << it.fragment().charFormat().anchorHref();
            }
        QCOMPARE(links, QStringList{QStringLiteral("https://a.example")});
        QVERIFY(ai->toPlainText().contains(u"<img"));
    }

    void plainAddressesAreLinks()
    {
        const auto document = makeDocument(QStringLiteral("see https://example.org/a?b=1. Thanks"), TextFormat::Plain);
        QStringList links;
        for (auto it = document->begin().begin(); !it.atEnd(); ++it)
            if (it.fragment().charFormat().isAnchor())
                links << it.fragment().charFormat().anchorHref();
        QCOMPARE(links, QStringList{QStringLiteral("https://example.org/a?b=1")});
    }
};

}  // namespace frontdesk

FRONTDESK_GUI_TEST_MAIN(frontdesk::TranscriptViewTest)
#include "transcriptviewtest.moc"
