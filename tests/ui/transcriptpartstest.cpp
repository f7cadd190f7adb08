// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/inboxworld.h"

#include "ui/models/displaytext.h"
#include "ui/pages/inbox/fileactions.h"
#include "ui/pages/inbox/findbar.h"
#include "ui/pages/inbox/imageviewer.h"

#include <QBuffer>
#include <QClipboard>
#include <QLineEdit>
#include <QMessageBox>
#include <QScrollBar>

namespace frontdesk {

using test::InboxWorld;

/// Selection across messages, files, marks and find, in the whole window.
class TranscriptPartsTest : public QObject {
    Q_OBJECT

    static QByteArray png(QSize size)
    {
        QImage image(size, QImage::Format_RGB32);
        image.fill(Qt::blue);
        QByteArray data;
        QBuffer buffer(&data);
        buffer.open(QIODevice::WriteOnly);
        image.save(&buffer, "PNG");
        return data;
    }
    static Message withPart(ConversationId id, const MessagePart& part)
    {
        Message message;
        message.conversationId = id;
        message.parts = {part};
        return message;
    }
    static QString clipboard() { return QGuiApplication::clipboard()->text(); }
    static QPoint inRow(const InboxWorld& w, int row, double x)
    {
        const QRect rect = w.page().transcriptView()->visualRect(w.transcript().index(row));
        return {int(rect.width() * x), rect.top() + 44};
    }

private Q_SLOTS:
    void shiftArrowsSelectMessagesWithAuthorAndTime()
    {
        InboxWorld w;
        w.open(w.calm);
        TranscriptView* view = w.page().transcriptView();
        view->setFocus();
        w.press(Qt::Key_End);
        w.press(Qt::Key_Up, Qt::ShiftModifier);
        w.press(Qt::Key_Up, Qt::ShiftModifier);
        w.press(Qt::Key_C, Qt::ControlModifier);
        const QString text = clipboard();
        QVERIFY2(text.contains(QStringLiteral("When does the installer come?")), qPrintable(text));
        QVERIFY(text.contains(QStringLiteral("Tomorrow at ten.")));
        QVERIFY(text.contains(QStringLiteral("Aria, ")));
        QVERIFY(text.contains(display::clockTime(w.console.stored(w.calm).last().createdAt)));
        w.press(Qt::Key_A, Qt::ControlModifier);
        w.press(Qt::Key_C, Qt::ControlModifier);
        QVERIFY(clipboard().startsWith(QStringLiteral("Today")));
    }

    void dragSelectsAcrossMessages()
    {
        InboxWorld w;
        w.open(w.calm);
        TranscriptView* view = w.page().transcriptView();
        (void)view->grab();
        const int last = w.transcript().rowCount() - 1;
        QTest::mousePress(view->viewport(), Qt::LeftButton, {}, inRow(w, last - 1, 0.15));
        QMouseEvent move(QEvent::MouseMove, inRow(w, last, 0.9), view->viewport()->mapToGlobal(inRow(w, last, 0.9)),
                         Qt::NoButton, Qt::LeftButton, {});
        QApplication::sendEvent(view->viewport(), &move);
        QTest::mouseRelease(view->viewport(), Qt::LeftButton, {}, inRow(w, last, 0.9));
        const QString text = view->selectedText();
        QVERIFY2(text.contains(QStringLiteral("installer")) && text.contains(QStringLiteral("Tomorrow")),
                 qPrintable(text));
        (void)view->grab();
    }

    void unreadOnesStandBelowTheMark()
    {
        InboxWorld w;
        w.console.addMessage(w.calm, Author::Contact, QStringLiteral("And who?"));
        w.console.at(w.calm).unread = 1;
        w.open(w.calm);
        const int last = w.transcript().rowCount() - 1;
        QCOMPARE(w.transcript().at(last - 1).kind, RowKind::NewMark);
        QCOMPARE(w.transcript().at(last).message.text(), QStringLiteral("And who?"));
    }

    void aRemovedMessageLeavesTheScreen()
    {
        InboxWorld w;
        w.open(w.calm);
        (void)w.page().transcriptView()->grab();
        const MessageId gone = w.console.stored(w.calm).last().id;
        const int rows = w.transcript().rowCount();
        w.console.publish(MessageRemoved{w.calm, gone});
        QTRY_COMPARE(w.transcript().rowCount(), rows - 1);
        QCOMPARE(w.transcript().rowOf(gone), -1);
        (void)w.page().transcriptView()->grab();
    }

    void picturesAreDecodedAndOpen()
    {
        InboxWorld w;
        const QString media = w.console.desk().addMedia(QStringLiteral("a.png"), QStringLiteral("image/png"),
                                                        png({800, 600}));
        w.console.addMessage(
            withPart(w.calm, ImagePart{media, QStringLiteral("image/png"), QStringLiteral("a.png"), 9}));
        w.open(w.calm);
        TranscriptView* view = w.page().transcriptView();
        const int last = w.transcript().rowCount() - 1;
        const auto blue = [&] {
            const QRect row = view->visualRect(w.transcript().index(last));
            const QImage shot = view->viewport()->grab().toImage();
            return shot.pixelColor(row.left() + 140, row.center().y()) == QColor(Qt::blue);
        };
        QTRY_VERIFY(blue());
        view->setFocus();
        w.press(Qt::Key_End);
        w.press(Qt::Key_Return);
        auto* viewer = w.page().findChild<ImageViewer*>();
        QTRY_VERIFY(viewer && viewer->isVisible());
        QTRY_VERIFY(viewer->hasImage());
        QVERIFY(viewer->zoom() <= 1);
        const double before = viewer->zoom();
        viewer->zoomBy(2);
        QVERIFY(viewer->zoom() > before);
        viewer->close();
    }

    void hugePicturesAreRefused()
    {
        // A header that claims 40,000 x 40,000 pixels.
        QByteArray bomb = png({4, 4});
        bomb.replace(16, 8, QByteArray::fromHex("00009c4000009c40"));
        QVERIFY(decodeImage(bomb, {100, 100}).isNull());
        QVERIFY(!decodeImage(png({400, 300}), {100, 100}).isNull());
        QCOMPARE(decodeImage(png({400, 300}), {100, 100}).size(), QSize(100, 75));
    }

    void dangerousFilesAreSaidFirst()
    {
        InboxWorld w;
        const QString media = w.console.desk().addMedia(QStringLiteral("invoice.pdf.exe"),
                                                        QStringLiteral("application/x-msdownload"), "MZ", true);
        w.console.addMessage(withPart(
            w.calm, FilePart{media, QStringLiteral("application/x-msdownload"), QStringLiteral("invoice.pdf.exe"), 2}));
        w.open(w.calm);
        TranscriptView* view = w.page().transcriptView();
        view->setFocus();
        w.press(Qt::Key_End);
        w.press(Qt::Key_Return);
        QMessageBox* box = nullptr;
        QTRY_VERIFY((box = w.page().findChild<QMessageBox*>()) && box->isVisible());
        QVERIFY(box->text().contains(QStringLiteral("invoice.pdf.exe")));
        box->close();
    }

    void filesAreSaved()
    {
        InboxWorld w;
        const QString media = w.console.desk().addMedia(QStringLiteral("a.txt"), QStringLiteral("text/plain"), "words");
        Attachment file;
        file.mediaId = media;
        file.name = QStringLiteral("a.txt");
        const QString path = w.dir.filePath(QStringLiteral("out.txt"));
        w.page().findChild<FileActions*>()->saveTo(file, path);
        QTRY_VERIFY(QFile::exists(path));
        QTRY_COMPARE(w.toasts().size(), 1);
        QCOMPARE(savableName(QStringLiteral("../../.ssh/a:b.txt")), QStringLiteral("a_b.txt"));
        QCOMPARE(savableName(QStringLiteral("..\\..\\.bashrc")), QStringLiteral("bashrc"));
    }

    void findGoesThroughOlderPages()
    {
        InboxWorld w;
        const ConversationId longOne = w.console.addConversation(QStringLiteral("Long"));
        for (int i = 0; i < 450; ++i)
            w.console.addMessage(longOne, Author::Contact,
                                 i == 3 ? QStringLiteral("the needle is here") : QStringLiteral("hay %1").arg(i));
        w.open(longOne);
        w.page().transcriptView()->setFocus();
        w.press(Qt::Key_F, Qt::ControlModifier);
        QTRY_VERIFY(w.page().findBar()->edit()->hasFocus());
        w.type(QStringLiteral("needle"));
        QTRY_VERIFY(w.page().transcriptView()->currentIndex().isValid()
                    && w.page().transcriptView()->currentIndex().data().toString() == u"the needle is here");
        w.press(Qt::Key_Escape);
        QTRY_VERIFY(w.page().transcriptView()->hasFocus());
        QVERIFY(!w.page().findBar()->isVisible());
    }

    void refusedByTheChannelCanBeSentAgain()
    {
        InboxWorld w;
        Message message;
        message.conversationId = w.mine;
        message.direction = Direction::Outbound;
        message.author = Author::Staff;
        message.delivery = Delivery::Failed;
        message.deliveryCode = QStringLiteral("30007");
        message.parts = {TextPart{QStringLiteral("important")}};
        message = w.console.addMessage(message);
        w.open(w.mine);
        (void)w.page().transcriptView()->grab();
        w.page().controller().retry(message.publicId);
        // Under the same id: the customer never gets it twice.
        QTRY_COMPARE(w.console.channels().retried, QList<MessageId>{message.id});
        QCOMPARE(w.lastStored(w.mine).id, message.id);
    }
};

}  // namespace frontdesk

FRONTDESK_GUI_TEST_MAIN(frontdesk::TranscriptPartsTest)
#include "transcriptpartstest.moc"
