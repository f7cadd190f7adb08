// SPDX-License-Identifier: GPL-3.0-or-later
// The dial, the costs and the drafts in the inbox.
#include "tests/ui/autonomydata.h"
#include "tests/ui/shots/stage.h"

#include "ui/bridge/corebridge.h"
#include "ui/pages/autonomy/autonomypage.h"
#include "ui/shell/navigator.h"

namespace frontdesk::test {
namespace {

void shootPage(const QDir& dir, ThemeMode theme, QSize size, const QString& suffix)
{
    Stage stage(theme, size);
    fillAutonomy(stage.console.autonomy());
    stage.page(QStringLiteral("autonomy"));
    stage.save(dir, u"autonomy-dial" % suffix);
    Q_EMIT stage.gui->window().navigator().pageWanted(QStringLiteral("autonomy"), QStringLiteral("costs"));
    stage.settle();
    stage.save(dir, u"autonomy-costs" % suffix);
}

void shootDraft(const QDir& dir, ThemeMode theme, QSize size, const QString& suffix)
{
    Stage stage(theme, size);
    addDraft(
        stage.console, stage.data.calm,
        QStringLiteral("Your refund of 29.90 USD was sent on 18 November. Banks usually need three to five working "
                       "days; if nothing has arrived by Wednesday, write to us here and we look into it."));
    stage.console.publishRow(stage.data.calm);
    stage.open(stage.data.calm);
    stage.settle();
    stage.save(dir, u"autonomy-draft" % suffix);
}

void shoot(const QDir& dir, ShotRun run)
{
    if (run.reverse) {
        shootPage(dir, ThemeMode::Light, Large, QStringLiteral("-rtl"));
        return shootDraft(dir, ThemeMode::Light, Large, QStringLiteral("-rtl"));
    }
    if (run.doubled)
        return shootDraft(dir, ThemeMode::Light, Small, QStringLiteral("-2x"));
    shootPage(dir, ThemeMode::Light, Large, QStringLiteral("-light"));
    shootPage(dir, ThemeMode::Dark, Small, QStringLiteral("-dark-1024"));
    shootDraft(dir, ThemeMode::Light, Large, QStringLiteral("-light"));
    shootDraft(dir, ThemeMode::Dark, Small, QStringLiteral("-dark-1024"));
    Stage empty(ThemeMode::Light, Large);
    empty.console.autonomy().error = Error{ErrorCode::Storage, QStringLiteral("The disk is full."), {}};
    empty.page(QStringLiteral("autonomy"));
    empty.save(dir, QStringLiteral("autonomy-error"));
}

const ShotSet set("autonomy", shoot);

}  // namespace
}  // namespace frontdesk::test
