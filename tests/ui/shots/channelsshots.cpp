// SPDX-License-Identifier: GPL-3.0-or-later
// The page "Channels", and what channels of providers bring to the inbox.
#include "tests/ui/shots/stage.h"

#include "ui/models/displaytext.h"
#include "ui/pages/channels/channelspage.h"
#include "ui/pages/channels/doctorpanel.h"
#include "ui/pages/channels/tunnelcard.h"
#include "ui/pages/company/maintenancecard.h"
#include "ui/pages/inbox/composer.h"
#include "ui/pages/inbox/draftedit.h"
#include "ui/pages/inbox/replygate.h"
#include "ui/pages/inbox/templatepicker.h"
#include "ui/pages/inbox/transcriptview.h"
#include "ui/pages/settings/switchbox.h"
#include "ui/widgets/section.h"

#include <QDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>

namespace frontdesk::test {
namespace {

ChannelsPage& pageOf(const Stage& stage) { return *qobject_cast<ChannelsPage*>(stage.gui->window().currentPage()); }

void open(Stage& stage, const char* tab)
{
    Q_EMIT stage.gui->window().navigator().pageWanted(QStringLiteral("channels"), QString::fromLatin1(tab));
    stage.settle();
}

void shootPage(const QDir& dir, ShotRun run)
{
    const QString suffix = run.reverse ? QStringLiteral("-rtl") : run.doubled ? QStringLiteral("-2x") : QString();
    for (const ThemeMode theme : {ThemeMode::Light, ThemeMode::Dark}) {
        const QString look = theme == ThemeMode::Light ? QStringLiteral("light") : QStringLiteral("dark");
        for (const QSize size : {Large, Small}) {
            const QString end = look % u'-' % QString::number(size.width()) % suffix;
            Stage stage(theme, size);
            fillChannels(stage.console.channels());
            open(stage, "accounts");
            stage.save(dir, u"channels-accounts-" % end);
            open(stage, "check");
            pageOf(stage).doctor()->run();
            stage.settle();
            stage.save(dir, u"channels-check-" % end);
            open(stage, "setup");
            stage.save(dir, u"channels-setup-" % end);
            if (run.reverse || run.doubled)
                return;
        }
    }
}

void shootTabs(const QDir& dir)
{
    Stage stage(ThemeMode::Light, Large);
    FakeChannels& channels = stage.console.channels();
    fillChannels(channels);
    const QList<ChannelAccountInfo> all = channels.list;
    channels.list = {all[0]};
    open(stage, "accounts");
    stage.save(dir, QStringLiteral("channels-no-twilio"));
    open(stage, "check");
    stage.save(dir, QStringLiteral("channels-check-empty"));
    channels.list = all;
    pageOf(stage).refresh();
    channels.silent = true;
    pageOf(stage).doctor()->run();
    stage.save(dir, QStringLiteral("channels-check-busy"));
}

void shootFix(const QDir& dir)
{
    Stage stage(ThemeMode::Dark, Small);
    fillChannels(stage.console.channels());
    open(stage, "check");
    pageOf(stage).doctor()->run();
    stage.settle();
    pageOf(stage).doctor()->goodSection()->setExpanded(true);
    stage.save(dir, QStringLiteral("channels-check-good-dark"));
    for (QPushButton* button : pageOf(stage).doctor()->findChildren<QPushButton*>())
        if (button->text().startsWith(u"Set the address"))
            button->click();
    stage.settle();
    if (QWidget* dialog = pageOf(stage).doctor()->findChild<QDialog*>())
        Stage::save(*dialog, dir, QStringLiteral("channels-fix-question-dark"));
}

void shootTunnel(const QDir& dir)
{
    Stage stage(ThemeMode::Dark, Large);
    FakeChannels& channels = stage.console.channels();
    fillChannels(channels);
    channels.list.resize(1);
    channels.tunnelState.tool = QStringLiteral("cloudflared");
    channels.tunnelState.url = QStringLiteral("https://quiet-river.trycloudflare.com");
    open(stage, "accounts");
    stage.save(dir, QStringLiteral("channels-tunnel-dark"));
    channels.error = {ErrorCode::Unavailable, QStringLiteral("The engine does not answer."), {}};
    pageOf(stage).refresh();
    stage.save(dir, QStringLiteral("channels-broken-dark"));
}

void shootStates(const QDir& dir)
{
    shootTabs(dir);
    shootFix(dir);
    shootTunnel(dir);
}

void write(const Stage& stage, const char* text)
{
    stage.inbox().composer()->edit()->setFocus();
    stage.inbox().composer()->edit()->insertPlainText(QString::fromUtf8(text));
    stage.settle();
}

void shootInbox(const QDir& dir, ShotRun run)
{
    const QString suffix = run.reverse ? QStringLiteral("-rtl") : run.doubled ? QStringLiteral("-2x") : QString();
    for (const ThemeMode theme : {ThemeMode::Light, ThemeMode::Dark}) {
        const QString look = (theme == ThemeMode::Light ? QStringLiteral("light") : QStringLiteral("dark")) % suffix;
        Stage stage(theme, theme == ThemeMode::Light ? Large : Small);
        FakeChannels& channels = stage.console.channels();
        fillChannels(channels);
        channels.rules.windowEndsAt = display::now() + 47 * MicrosPerMinute;
        const ConversationId whatsapp = addDeliveries(stage.console, QStringLiteral("whatsapp"));
        stage.console.publishRow(whatsapp);
        stage.settle();
        stage.open(whatsapp);
        stage.inbox().transcriptView()->setCurrentIndex({});
        stage.inbox().transcriptView()->verticalScrollBar()->setValue(0);
        stage.save(dir, u"deliveries-files-" % look);
        stage.inbox().transcriptView()->scrollToEnd();
        write(stage, "Shall I call you?");
        stage.save(dir, u"deliveries-window-" % look);
        channels.rules.windowEndsAt = 1;
        stage.console.at(whatsapp).conversation.lastInboundAt = 5;
        stage.console.publishRow(whatsapp);
        stage.settle();
        const QList<QLineEdit*> values = stage.inbox().composer()->gate()->picker()->values();
        if (!values.isEmpty())
            values.first()->setText(QStringLiteral("Hanna"));
        stage.save(dir, u"templates-" % look);
        if (run.reverse || run.doubled)
            return;
        channels.rules = {.pieceChars = 160};
        const ConversationId sms = addDeliveries(stage.console, QStringLiteral("sms"));
        stage.open(sms);
        write(stage, "Your parcel left our shop this morning and arrives tomorrow between nine and twelve.");
        stage.save(dir, u"sms-counter-" % look);
        channels.rules = {
            .mayWrite = false,
            .why = QStringLiteral("The customer wrote STOP. Nothing may be sent until they write START.")};
        stage.console.at(sms).conversation.lastInboundAt = 5;
        stage.console.publishRow(sms);
        stage.settle();
        stage.save(dir, u"locked-" % look);
        ConversationSummary& calm = stage.console.at(stage.data.calm);
        calm.conversation.silence = QStringLiteral("at_capacity");
        stage.console.publishRow(stage.data.calm);
        stage.open(stage.data.calm);
        stage.save(dir, u"silence-" % look);
        stage.open(stage.data.mine);
        write(stage, "One moment");
        stage.inbox().composer()->setStale(true);
        (void)stage.console.settings().set(QStringLiteral("agent/maintenance"), QStringLiteral("true"));
        stage.settle();
        stage.save(dir, u"stale-maintenance-" % look);
        stage.page(QStringLiteral("company"));
        stage.save(dir, u"maintenance-company-" % look);
    }
}

void shoot(const QDir& dir, ShotRun run)
{
    shootPage(dir, run);
    shootInbox(dir, run);
    if (!run.reverse && !run.doubled)
        shootStates(dir);
}

const ShotSet Channels("channels", shoot);

}  // namespace
}  // namespace frontdesk::test
