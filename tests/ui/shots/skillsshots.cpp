// SPDX-License-Identifier: GPL-3.0-or-later
// The page "Skills": switches, what waits for a person, the tester.
#include "tests/ui/shots/stage.h"

#include "ui/pages/skills/skillspage.h"
#include "ui/pages/skills/skilltester.h"

#include <QLineEdit>
#include <QPushButton>

namespace frontdesk::test {
namespace {

SkillsPage& pageOf(const Stage& stage) { return *qobject_cast<SkillsPage*>(stage.gui->window().currentPage()); }

void open(Stage& stage, const char* tab)
{
    Q_EMIT stage.gui->window().navigator().pageWanted(QStringLiteral("skills"), QString::fromLatin1(tab));
    stage.settle();
}

SkillRow rowOf(const char* name, const char* text, SkillEffect effect, const QString& origin = {})
{
    SkillRow row;
    row.spec.name = QString::fromLatin1(name);
    row.spec.description = QString::fromLatin1(text);
    row.spec.effect = effect;
    row.spec.origin = origin;
    row.spec.inputSchema = Json{
        {"type", "object"},
        {"properties",
         {{"order_number", {{"type", "string"}, {"description", "As the customer wrote it"}}},
          {"reason", {{"type", "string"}, {"enum", Json::array({"damaged", "wrong_item", "other"})}}}}},
        {"required", Json::array({"order_number"})}};
    row.agents = {QStringLiteral("Aria")};
    row.calls = 41;
    row.lastAt = 1'795'273'200 * MicrosPerSecond;
    return row;
}

void fill(FakeSkills& skills)
{
    SkillRow refund = rowOf("process_refund_request",
                            "Pays an order back, wholly or in part. By default a colleague confirms it first.",
                            SkillEffect::Money);
    refund.spec.identity = IdentityLevel::Verified;
    SkillRow stock = rowOf("warehouse_stock", "How many pieces of a product lie in which warehouse.", SkillEffect::Read,
                           QStringLiteral("http"));
    stock.resting = true;
    stock.failures = 5;
    stock.lastError = QStringLiteral("The lookup took too long.");
    SkillRow callback = rowOf("schedule_callback", "Promises a call back within the opening hours.",
                              SkillEffect::Write);
    callback.switches.enabled = false;
    skills.now.skills = {
        rowOf("lookup_order_status", "Status and dates of one order by its number.", SkillEffect::Read), refund,
        callback, stock};
    SkillRun run;
    run.publicId = QStringLiteral("r1");
    run.call.name = QStringLiteral("process_refund_request");
    run.question = QStringLiteral("Refund of 39.00 USD for order 10417");
    run.contactName = QStringLiteral("Ines Caldera");
    run.state = SkillRunState::Waiting;
    run.createdAt = 1'795'273'200 * MicrosPerSecond;
    run.expiresAt = run.createdAt + 24 * 60 * MicrosPerMinute;
    SkillRun torn = run;
    torn.publicId = QStringLiteral("r2");
    torn.state = SkillRunState::Unknown;
    torn.question = QStringLiteral("Refund of 74.00 USD for order 10412");
    torn.contactName = QStringLiteral("Mara Ellison");
    SkillRun done = run;
    done.publicId = QStringLiteral("r3");
    done.state = SkillRunState::Done;
    done.decidedByName = QStringLiteral("Ingrid Solheim");
    skills.now.runs = {run, torn, done};
    Callback call;
    call.publicId = QStringLiteral("c1");
    call.contactName = QStringLiteral("Devon Pruitt");
    call.phone = QStringLiteral("(207) 555-0142");
    call.note = QStringLiteral("Wants to know whether the duvet cover can be exchanged.");
    call.dueAt = run.expiresAt;
    skills.now.callbacks = {call};
    skills.trial.dryRun = true;
    skills.trial.micros = 1800;
    skills.trial.result.summary = QStringLiteral("Refund of 39.00 USD for order 10417");
    skills.trial.result.sample = true;
    skills.trial.result.content = Json{{"success", true}, {"amount", "39.00"}, {"order_number", "10417"}};
}

void shoot(const QDir& dir, ShotRun run)
{
    const QString suffix = run.reverse ? QStringLiteral("-rtl") : run.doubled ? QStringLiteral("-2x") : QString();
    for (const ThemeMode theme : {ThemeMode::Light, ThemeMode::Dark})
        for (const QSize size : {Large, Small}) {
            const QString look = theme == ThemeMode::Light ? QStringLiteral("light") : QStringLiteral("dark");
            const QString end = look % u'-' % QString::number(size.width()) % suffix;
            Stage stage(theme, size);
            fill(stage.console.skills());
            open(stage, "skills");
            stage.save(dir, u"skills-list-" % end);
            open(stage, "waiting");
            stage.save(dir, u"skills-waiting-" % end);
            open(stage, "test");
            SkillTester* tester = pageOf(stage).tester();
            tester->choose(QStringLiteral("process_refund_request"));
            qobject_cast<QLineEdit*>(tester->editor(QStringLiteral("order_number")))->setText(QStringLiteral("10417"));
            tester->runButton()->click();
            stage.settle();
            stage.save(dir, u"skills-test-" % end);
            if (run.reverse || run.doubled)
                return;
        }
    // One window at a time: there is one theme in a process.
    const auto state = [&dir](const char* tab, const QString& name, const std::optional<Error>& problem) {
        Stage stage(ThemeMode::Light, Large);
        stage.console.skills().problem = problem;
        open(stage, tab);
        stage.save(dir, name);
    };
    state("waiting", QStringLiteral("skills-waiting-empty"), std::nullopt);
    state("skills", QStringLiteral("skills-error"),
          Error{ErrorCode::Unavailable, QStringLiteral("The engine does not answer."), {}});
}

const ShotSet skills("skills", shoot);

}  // namespace
}  // namespace frontdesk::test
