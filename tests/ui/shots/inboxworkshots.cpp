// SPDX-License-Identifier: GPL-3.0-or-later
// Work in the inbox: files, several rows, filters, saved replies, guidance, viewer, find, compact rows.
#include "tests/support/fakereplay.h"
#include "tests/ui/shots/stage.h"

#include "ui/bridge/corebridge.h"
#include "ui/bridge/preferences.h"
#include "ui/pages/inbox/canneddialog.h"
#include "ui/pages/inbox/cannedpicker.h"
#include "ui/pages/inbox/composer.h"
#include "ui/pages/inbox/conversationlist.h"
#include "ui/pages/inbox/customercard.h"
#include "ui/pages/inbox/detailspanel.h"
#include "ui/pages/inbox/draftedit.h"
#include "ui/pages/inbox/filterbar.h"
#include "ui/pages/inbox/findbar.h"
#include "ui/pages/inbox/imageviewer.h"
#include "ui/pages/inbox/inboxpage.h"
#include "ui/pages/inbox/replaydialog.h"
#include "ui/pages/inbox/transcriptview.h"
#include "ui/pages/simulator/replaybar.h"

#include <QBuffer>
#include <QDateTime>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QtTest>

namespace frontdesk::test {
namespace {

QByteArray photo()
{
    QImage image(1200, 800, QImage::Format_RGB32);
    QPainter painter(&image);
    QLinearGradient sky(0, 0, 0, 800);
    sky.setColorAt(0, QColor(120, 160, 200));
    sky.setColorAt(1, QColor(230, 220, 200));
    painter.fillRect(image.rect(), sky);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(QColor(40, 44, 52));
    painter.drawRoundedRect(QRect(300, 260, 600, 320), 40, 40);
    for (int i = 0; i < 5; ++i) {
        painter.setBrush(i == 2 ? QColor(240, 140, 30) : QColor(80, 200, 120));
        painter.drawEllipse(QPoint(400 + i * 100, 500), 18, 18);
    }
    painter.end();
    QByteArray data;
    QBuffer buffer(&data);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return data;
}

Micros ago(int minutes) { return QDateTime::currentMSecsSinceEpoch() * 1000 - minutes * MicrosPerMinute; }

void addFiles(Stage& stage)
{
    FakeDesk& desk = stage.console.desk();
    const QString image = desk.addMedia(QStringLiteral("router.png"), QStringLiteral("image/png"), photo());
    const QString pdf = desk.addMedia(QStringLiteral("Contract 2026.pdf"), QStringLiteral("application/pdf"), "%PDF");
    Message sent;
    sent.conversationId = stage.data.mine;
    sent.parts = {TextPart{QStringLiteral("This is how it looks, and the contract.")},
                  ImagePart{image, QStringLiteral("image/png"), QStringLiteral("router.png"), 48'000},
                  FilePart{pdf, QStringLiteral("application/pdf"), QStringLiteral("Contract 2026.pdf"), 1'240'000},
                  AudioPart{QStringLiteral("voice"), QStringLiteral("audio/ogg"), 12'000}};
    sent.createdAt = ago(1);
    stage.console.addMessage(sent);
    Message held;
    held.conversationId = stage.data.mine;
    held.direction = Direction::Outbound;
    held.author = Author::Staff;
    held.authorName = QStringLiteral("Mia Larsen");
    held.delivery = Delivery::Unconfirmed;
    held.parts = {TextPart{QStringLiteral("Thank you, I look at it right away.")}};
    stage.console.addMessage(held);
    stage.console.at(stage.data.mine).unread = 1;
    desk.window = 30 * MicrosPerSecond;
}

void fillCustomer(Stage& stage)
{
    ContactProfile& profile = stage.console.desk().profileOf(stage.console.at(stage.data.mine).conversation.contactId);
    profile.contact.name = QStringLiteral("Sara Lind");
    profile.contact.email = QStringLiteral("sara.lind@example.org");
    profile.contact.phone = QStringLiteral("+47 912 34 567");
    profile.contact.verified = true;
    profile.facts = {{QStringLiteral("1"), QStringLiteral("Router is a ZX-500, replaced in June"),
                      QStringLiteral("Written by Jonas Berg"), ago(60 * 24 * 40)},
                     {QStringLiteral("2"), QStringLiteral("Prefers to be called after 16:00"),
                      QStringLiteral("Said by the customer"), ago(60 * 24 * 200)}};
    stage.console.at(stage.data.closed).conversation.contactId =
        stage.console.at(stage.data.mine).conversation.contactId;
    stage.console.at(stage.data.closed).conversation.rating = 5;
    StaffMember jonas;
    jonas.id = StaffId(9);
    jonas.name = QStringLiteral("Jonas Berg");
    stage.console.desk().setViewers(stage.data.mine, {{jonas, true}});
}

void shootFiles(const QDir& dir, ThemeMode theme, const QString& suffix)
{
    Stage stage(theme, Large);
    addFiles(stage);
    fillCustomer(stage);
    stage.open(stage.data.mine);
    stage.inbox().composer()->edit()->setFocus();
    stage.inbox().composer()->edit()->insertPlainText(QStringLiteral("Here is the signed copy."));
    AttachmentBook& files = stage.inbox().files();
    files.addData(stage.data.mine, QStringLiteral("Signed contract.pdf"), QByteArray(240'000, 'x'));
    files.addData(stage.data.mine, QStringLiteral("empty.txt"), {});
    stage.save(dir, u"work-files" % suffix);
    files.remove(stage.data.mine, files.files(stage.data.mine).last().id);
    QTest::qWait(100);
    stage.inbox().composer()->sendButton()->click();
    stage.settle();
    stage.save(dir, u"work-undo-send" % suffix);
    stage.inbox().composer()->edit()->setFocus();
    QTest::keyClicks(stage.inbox().composer()->edit(), QStringLiteral("/re"));
    stage.settle();
    stage.save(dir, u"work-canned" % suffix);
}

void shootViewer(const QDir& dir)
{
    Stage stage(ThemeMode::Dark, Large);
    addFiles(stage);
    stage.open(stage.data.mine);
    for (int row = 0; row < stage.inbox().controller().transcript().rowCount(); ++row)
        for (const Attachment& file : attachmentsOf(stage.inbox().controller().transcript().at(row).message))
            if (file.kind == Attachment::Kind::Image)
                Q_EMIT stage.inbox().transcriptView()->fileOpenWanted(file);
    stage.settle();
    if (auto* viewer = stage.inbox().findChild<ImageViewer*>()) {
        Stage::save(*viewer, dir, QStringLiteral("work-viewer-dark"));
        viewer->close();
    }
    stage.inbox().manageCanned();
    stage.settle();
    if (auto* dialog = stage.inbox().findChild<CannedDialog*>()) {
        Stage::save(*dialog, dir, QStringLiteral("work-canned-dialog-dark"));
        dialog->close();
    }
}

void shootList(const QDir& dir, ThemeMode theme, const QString& suffix)
{
    Stage stage(theme, Large);
    stage.open(stage.data.main);
    QListView* view = stage.inbox().list()->view();
    for (int row : {1, 2, 3})
        view->selectionModel()->select(view->model()->index(row, 0), QItemSelectionModel::Select);
    stage.save(dir, u"work-several" % suffix);
    view->clearSelection();
    stage.gui->preferences().setDensity(Density::Compact);
    InboxFilter filter;
    filter.urgentOnly = true;
    filter.channelId = QStringLiteral("whatsapp");
    Q_EMIT stage.inbox().list()->filters()->changed(filter, Shelf::Work);
    stage.settle();
    stage.save(dir, u"work-filters" % suffix);
    Q_EMIT stage.inbox().list()->filters()->changed({}, Shelf::Work);
    stage.settle();
    stage.save(dir, u"work-compact" % suffix);
}

void shootGuide(const QDir& dir, const QString& suffix)
{
    Stage stage(ThemeMode::Light, Small);
    stage.open(stage.data.calm);
    stage.inbox().composer()->startGuide();
    stage.inbox().composer()->edit()->insertPlainText(QStringLiteral("Offer Thursday if Wednesday is full."));
    stage.save(dir, u"work-guide" % suffix);
    QTest::keyClick(stage.inbox().composer()->edit(), Qt::Key_Return, Qt::ControlModifier);
    stage.settle();
    stage.save(dir, u"work-guided" % suffix);
    stage.open(stage.data.main);
    stage.inbox().beginFind();
    QTest::keyClicks(stage.inbox().findBar()->edit(), QStringLiteral("light"));
    stage.settle();
    stage.save(dir, u"work-find" % suffix);
}

void shootBlock(const QDir& dir)
{
    Stage stage(ThemeMode::Light, Large);
    fillCustomer(stage);
    stage.open(stage.data.mine);
    stage.inbox().details()->customer()->blockButton()->click();
    stage.settle();
    stage.save(dir, QStringLiteral("work-block"));
    stage.inbox().list()->showFilters();
    stage.settle();
    if (auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget())) {
        Stage::save(*menu, dir, QStringLiteral("work-filter-menu"));
        menu->close();
    }
}

void shootReplay(const QDir& dir, ThemeMode theme, const QString& suffix)
{
    Stage stage(theme, Small);
    stage.open(stage.data.calm);
    static_cast<FakeReplay&>(stage.console.replay()).turn = ReplayedTurn{
        .messageId = {},
        .question = QStringLiteral("How long can I return a lamp?"),
        .recorded = QStringLiteral("You can return it within 30 days, unused and in its box."),
        .again = QStringLiteral("You can return it within 14 days."),
        .same = false,
        .sameRequest = false,
        .differences = {QStringLiteral("It says something else.")}};
    ReplayDialog dialog(stage.gui->bridge(), QStringLiteral("x"),
                        QStringLiteral("You can return it within 30 days, unused and in its box."),
                        &stage.gui->window());
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.show();
    stage.settle();
    dialog.bar()->again()->click();
    stage.settle();
    Stage::save(dialog, dir, u"work-replay" % suffix);
    dialog.hide();
}

void shoot(const QDir& dir, ShotRun run)
{
    const QString suffix = run.reverse ? QStringLiteral("-rtl") : run.doubled ? QStringLiteral("-2x") : QString();
    shootReplay(dir, ThemeMode::Light, suffix);
    shootFiles(dir, ThemeMode::Light, suffix);
    shootList(dir, ThemeMode::Light, suffix);
    shootGuide(dir, suffix);
    if (run.reverse || run.doubled)
        return;
    shootReplay(dir, ThemeMode::Dark, QStringLiteral("-dark"));
    shootFiles(dir, ThemeMode::Dark, QStringLiteral("-dark"));
    shootList(dir, ThemeMode::Dark, QStringLiteral("-dark"));
    shootViewer(dir);
    shootBlock(dir);
}

const ShotSet inboxwork("inboxwork", shoot);

}  // namespace
}  // namespace frontdesk::test
