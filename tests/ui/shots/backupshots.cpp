// SPDX-License-Identifier: GPL-3.0-or-later
// The pages "Backup" and "Privacy" in their states, and the customer's menu.
#include "tests/ui/shots/stage.h"

#include "ui/bridge/corebridge.h"
#include "ui/bridge/preferences.h"
#include "ui/pages/backup/backuppage.h"
#include "ui/pages/backup/backuprow.h"
#include "ui/pages/backup/restoreview.h"
#include "ui/pages/backup/sheetpanel.h"
#include "ui/pages/inbox/erasedialog.h"
#include "ui/pages/privacy/auditpanel.h"
#include "ui/pages/privacy/egresspanel.h"
#include "ui/pages/privacy/privacypage.h"
#include "ui/shell/navigator.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>

namespace frontdesk::test {
namespace {

QString tail(ShotRun pass)
{
    return pass.reverse ? QStringLiteral("-rtl") : pass.doubled ? QStringLiteral("-2x") : QString();
}

BackupPage& backupPage(const Stage& stage, const QString& argument = {})
{
    Q_EMIT stage.gui->window().navigator().pageWanted(QStringLiteral("backup"), argument);
    stage.settle();
    return *qobject_cast<BackupPage*>(stage.gui->window().currentPage());
}

void overview(const QDir& dir, ThemeMode theme, QSize size, const QString& name)
{
    Stage stage(theme, size);
    FakeRecovery& recovery = stage.console.recovery();
    recovery.now.backups << BackupFile{QStringLiteral("/media/stick/frontdesk-old.fdbackup"),
                                       BackupKind::BeforeUpdate,
                                       recovery.now.lastGoodAt - 9 * 24 * 60 * MicrosPerMinute,
                                       31'000'000,
                                       QStringLiteral("0.0.9"),
                                       {}};
    BackupPage& page = backupPage(stage);
    page.rows().first()->verifyButton()->click();
    stage.save(dir, name);
}

void flows(const QDir& dir, ThemeMode theme, QSize size, const QString& suffix)
{
    Stage stage(theme, size);
    BackupPage& page = backupPage(stage, QStringLiteral("sheet"));
    stage.save(dir, u"backup-sheet-1" % suffix);
    page.sheet()->showButton()->click();
    stage.save(dir, u"backup-sheet-2-words" % suffix);
    page.sheet()->checkButton()->click();
    stage.save(dir, u"backup-sheet-3-check" % suffix);
    backupPage(stage, QStringLiteral("move"));
    stage.save(dir, u"backup-move" % suffix);
    backupPage(stage, QStringLiteral("restore"));
    stage.save(dir, u"backup-restore-words" % suffix);
    page.restore()->foreign()->setChecked(false);
    page.restore()->setPath(stage.console.recovery().now.backups.first().path);
    page.restore()->checkButton()->click();
    stage.settle();
    page.restore()->sure()->click();
    stage.save(dir, u"backup-restore-found" % suffix);
}

/// One window at a time: there is one theme in a process.
void state(const QDir& dir, ThemeMode theme, QSize size, const QString& name,
           const std::function<void(Stage&)>& prepare)
{
    Stage stage(theme, size);
    prepare(stage);
    backupPage(stage);
    stage.save(dir, name);
}

void states(const QDir& dir)
{
    state(dir, ThemeMode::Light, Small, QStringLiteral("backup-trouble"), [](Stage& stage) {
        stage.console.recovery().now.problem = QStringLiteral(
            "The disk of the folder is full (needs 48 MB more). Make room there or choose another folder.");
        stage.console.recovery().now.running = true;
        stage.console.recovery().now.percent = 62;
    });
    state(dir, ThemeMode::Light, Large, QStringLiteral("backup-fresh"), [](Stage& stage) {
        stage.console.recovery().now = {};
        stage.console.recovery().now.folder = QStringLiteral("/home/maria/.local/share/frontdesk/backups");
    });
    state(dir, ThemeMode::Dark, Large, QStringLiteral("backup-well"), [](Stage& stage) {
        stage.console.recovery().now.sameDisk = false;
        stage.console.recovery().now.sheetKept = true;
    });
    state(dir, ThemeMode::Light, Large, QStringLiteral("backup-error"), [](Stage& stage) {
        stage.console.recovery().error = Error{
            ErrorCode::Unavailable, QStringLiteral("The engine does not answer. Try again in a moment."), {}};
    });
    Stage big(ThemeMode::Light, Large);
    big.gui->preferences().setTextScale(150);
    backupPage(big);
    big.save(dir, QStringLiteral("backup-text-150"));
    big.page(QStringLiteral("privacy"));
    big.save(dir, QStringLiteral("privacy-text-150"));
}

void shootBackup(const QDir& dir, ShotRun pass)
{
    for (const ThemeMode theme : {ThemeMode::Light, ThemeMode::Dark}) {
        const QString look = theme == ThemeMode::Light ? QStringLiteral("light") : QStringLiteral("dark");
        for (const QSize size : {Large, Small})
            overview(dir, theme, size, u"backup-" % look % u'-' % QString::number(size.width()) % tail(pass));
        if (pass.reverse || pass.doubled) {
            flows(dir, theme, Small, u'-' % look % tail(pass));
            return;
        }
    }
    flows(dir, ThemeMode::Light, Large, QStringLiteral("-light-1440"));
    flows(dir, ThemeMode::Dark, Small, QStringLiteral("-dark-1024"));
    if (!pass.pseudo)
        states(dir);
}

void fillAudit(FakePrivacy& privacy)
{
    const Micros newest = privacy.rows.first().at;
    const std::pair<const char*, const char*> acts[] = {{"conversation.take_over", "conversation 211"},
                                                        {"contact.edit", "contact 88"},
                                                        {"conversation.close", "conversation 209"},
                                                        {"contact.export", "contact 31"},
                                                        {"settings.change", "retention/conversation_days"},
                                                        {"escalation.pass_on", "ticket 0c31"},
                                                        {"backup.made", "daily"},
                                                        {"contact.erase", "contact"},
                                                        {"retention.purge", "12 conversations"}};
    qint64 number = 3;
    for (int round = 0; round < 3; ++round)
        for (const auto& [action, target] : acts) {
            ++number;
            privacy.rows.prepend({number, newest + number * 4 * MicrosPerMinute,
                                  number % 3 ? QStringLiteral("Mia Larsen") : QStringLiteral("program"),
                                  QString::fromLatin1(action), QString::fromLatin1(target),
                                  number % 4 ? QString() : QStringLiteral("365 days instead of 0")});
        }
    privacy.verdict.rows = number;
}

void privacyPicture(const QDir& dir, ThemeMode theme, QSize size, const QString& name)
{
    Stage stage(theme, size);
    fillAudit(stage.console.privacy());
    stage.page(QStringLiteral("privacy"));
    auto* page = qobject_cast<PrivacyPage*>(stage.gui->window().currentPage());
    page->audit()->checkButton()->click();
    page->audit()->list()->setCurrentIndex(page->audit()->list()->model()->index(2, 0));
    stage.save(dir, name);
}

void fillLeft(FakePrivacy& privacy, const ShotData& data)
{
    struct Kind {
        const char *service, *host, *purpose, *outcome;
        qint64 out, in;
        QHash<QString, int> masked;
    };
    const Kind kinds[] = {
        {"openai",
         "api.openai.com",
         "answer",
         "ok",
         8'420,
         1'204,
         {{QStringLiteral("EMAIL"), 1}, {QStringLiteral("NAME"), 1}}},
        {"print_label", "", "skill-program", "ok", 180, 64, {}},
        {"crm.example.com", "crm.example.com", "skill", "http 503", 212, 0, {}},
        {"anthropic", "api.anthropic.com", "summary", "ok", 31'200, 940, {{QStringLiteral("PHONE"), 2}}},
        {"stock_of_the_warehouse_in_bremen", "db.lager.example.com", "skill-database", "ok", 96, 2'100, {}},
        {"openai", "api.openai.com", "answer", "timeout", 9'100, 0, {{QStringLiteral("ADDRESS"), 1}}},
        {"openai", "api.openai.com", "eval", "ok", 4'000, 800, {}}};
    qint64 number = 40;
    Micros at = privacy.rows.first().at;
    for (int round = 0; round < 3; ++round)
        for (const Kind& kind : kinds) {
            at -= 7 * MicrosPerMinute + (number % 3) * 90 * MicrosPerMinute;
            --number;
            const bool has = qstrcmp(kind.purpose, "eval") != 0;
            privacy.left << EgressEntry{.number = number,
                                        .at = at,
                                        .service = QString::fromLatin1(kind.service),
                                        .host = QString::fromLatin1(kind.host),
                                        .purpose = QString::fromLatin1(kind.purpose),
                                        .outcome = QString::fromLatin1(kind.outcome),
                                        .conversation = has ? data.closed : ConversationId(),
                                        .contactName = has && number % 4 ? QStringLiteral("Ingrid Solheim") : QString(),
                                        .bytesOut = kind.out,
                                        .bytesIn = kind.in,
                                        .masked = kind.masked};
        }
}

void leftPictures(const QDir& dir, ThemeMode theme, QSize size, const QString& suffix)
{
    Stage stage(theme, size);
    fillLeft(stage.console.privacy(), stage.data);
    const auto open = [&stage] {
        Q_EMIT stage.gui->window().navigator().pageWanted(QStringLiteral("privacy"), QStringLiteral("left"));
        stage.settle();
        return qobject_cast<PrivacyPage*>(stage.gui->window().currentPage())->egress();
    };
    EgressPanel* panel = open();
    panel->list()->setCurrentIndex(panel->list()->model()->index(1, 0));
    stage.save(dir, u"privacy-left" % suffix);
    panel->filter()->setText(QStringLiteral("nothing like it"));
    panel->restart();
    stage.settle();
    stage.save(dir, u"privacy-left-nomatch" % suffix);
    stage.console.privacy().left.clear();
    panel->filter()->clear();
    panel->restart();
    stage.settle();
    stage.save(dir, u"privacy-left-empty" % suffix);
}

void eraseDialog(const QDir& dir, ThemeMode theme, const QString& suffix)
{
    Stage stage(theme, Large);
    stage.open(stage.data.closed);
    EraseDialog dialog(stage.gui->bridge(), ContactId(1), QStringLiteral("Ingrid Solheim"), &stage.gui->window());
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.show();
    stage.settle();
    Stage::save(dialog, dir, u"erase-1" % suffix);
    dialog.word()->setText(EraseDialog::wanted());
    dialog.eraseButton()->click();
    stage.settle();
    Stage::save(dialog, dir, u"erase-2" % suffix);
    dialog.hide();
    stage.save(dir, u"customer-card" % suffix);
}

void shootPrivacy(const QDir& dir, ShotRun pass)
{
    for (const ThemeMode theme : {ThemeMode::Light, ThemeMode::Dark}) {
        const QString look = theme == ThemeMode::Light ? QStringLiteral("light") : QStringLiteral("dark");
        for (const QSize size : {Large, Small})
            privacyPicture(dir, theme, size, u"privacy-" % look % u'-' % QString::number(size.width()) % tail(pass));
        leftPictures(dir, theme, theme == ThemeMode::Light ? Large : Small, u'-' % look % tail(pass));
        if (pass.reverse || pass.doubled)
            return;
        eraseDialog(dir, theme, u'-' % look);
    }
}

const ShotSet backupSet("backup", shootBackup);
const ShotSet privacySet("privacy", shootPrivacy);

}  // namespace
}  // namespace frontdesk::test
