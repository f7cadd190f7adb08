// SPDX-License-Identifier: GPL-3.0-or-later
// The page "Simulator" in its states.
#include "tests/ui/shots/stage.h"

#include "ui/pages/simulator/chatpanel.h"
#include "ui/pages/simulator/simulatorpage.h"
#include "ui/pages/simulator/traceview.h"
#include "ui/widgets/section.h"
#include "ui/widgets/segments.h"

namespace frontdesk::test {
namespace {

TurnTrace sampleTrace()
{
    TurnTrace t{.turnId = TurnId(7),
                .conversationId = ConversationId(3),
                .question = QStringLiteral("Where is order 10412? And how long can I return it?"),
                .answer = QStringLiteral("Order 10412 was delivered on 7 October. You can return it within 30 days."),
                .outcome = QStringLiteral("complete"),
                .agentName = QStringLiteral("Aria"),
                .provider = QStringLiteral("builtin"),
                .model = QStringLiteral("frontdesk-builtin")};
    t.intent = QStringLiteral("order_status");
    t.guesses = {
        {QStringLiteral("order_status"), 0.81}, {QStringLiteral("returns"), 0.12}, {QStringLiteral("shipping"), 0.03}};
    t.humanWish = 0.02;
    t.keywords = {QStringLiteral("billing")};
    t.confidence = 0.91;
    t.passages = {
        {QStringLiteral("returns"), QStringLiteral("How long you have"),
         QStringLiteral("You can return most things within 30 days of delivery, unused and in their box."), 0.88, true},
        {QStringLiteral("shipping-delivery"), QStringLiteral("Tracking"),
         QStringLiteral("Every parcel has a tracking number; it is in the e-mail that we send when it leaves."), 0.52,
         false}};
    t.calls = {{QStringLiteral("order_status"), Json{{"order_number", "10412"}, {"postcode", "04103"}},
                Json{{"status", "delivered"}, {"delivered_on", "2026-10-07"}, {"carrier", "UPS"}},
                QStringLiteral("10412, delivered on 7 October"), true, 2300}};
    t.tokensIn = 412;
    t.tokensOut = 38;
    t.timing = {.pickup = 61'000, .retrieve = 4200, .skills = 2300, .firstSentence = 96'000, .total = 341'000};
    return t;
}

void talk(Stage& stage)
{
    FakeSimulator& simulator = stage.console.simulator();
    stage.page(QStringLiteral("simulator"));
    (void)simulator.start(QStringLiteral("Jules Okafor"), QStringLiteral("de"));
    (void)simulator.runScript(QStringLiteral("angry"));
    simulator.arrive(2, SimulatedAuthor::Status, QStringLiteral("A person was asked for."));
    const int id = simulator.start(QStringLiteral("Mara Ellison"), QStringLiteral("en")).result()->id;
    (void)simulator.say(id, QStringLiteral("Hi! Where is order 10412, postcode 04103? And how long can I return it?"));
    const QString answer = simulator.arrive(
        id, SimulatedAuthor::Ai,
        QStringLiteral(
            "Order **10412** was delivered on 7 October 2026 with UPS. You can return it within 30 days, unused and in its box."),
        {QStringLiteral("returns \u00b7 How long you have")});
    simulator.traces.insert(answer, sampleTrace());
    (void)simulator.say(id, QStringLiteral("Great, thank you!"));
    simulator.find(id)->typing = QStringLiteral("Aria");
    simulator.publish(id);
    auto* page = qobject_cast<SimulatorPage*>(stage.gui->window().currentPage());
    page->list()->select(id);
    page->showTrace(answer);
    stage.settle();
}

void shootPhones(const QDir& dir, const QString& suffix)
{
    for (const SimulatedChannel channel : {SimulatedChannel::Sms, SimulatedChannel::WhatsApp}) {
        const bool sms = channel == SimulatedChannel::Sms;
        Stage stage(sms ? ThemeMode::Light : ThemeMode::Dark, sms ? Large : Small);
        FakeSimulator& simulator = stage.console.simulator();
        stage.page(QStringLiteral("simulator"));
        const int id = simulator.start(QStringLiteral("Mara Ellison"), QStringLiteral("en"), channel).result()->id;
        (void)simulator.say(id, QStringLiteral("Hi! Where is order 10412?"));
        simulator.arrive(
            id, SimulatedAuthor::Ai,
            QStringLiteral("Order 10412 was delivered on 7 October. You can return it within 30 days, unused "
                           "and in its box."));
        (void)simulator.say(id, QStringLiteral("Great, thank you!"));
        simulator.arrive(id, SimulatedAuthor::Ai, QStringLiteral("You are welcome."));
        QList<SimulatedLine>& lines = simulator.find(id)->lines;
        const Delivery states[] = {Delivery::Delivered, Delivery::Read, Delivery::Delivered, Delivery::Sent};
        for (int i = 0; i < lines.size(); ++i) {
            lines[i].delivery = states[i % 4];
            lines[i].segments = sms ? 1 : 0;
            lines[i].sources.clear();
        }
        simulator.publish(id);
        auto* page = qobject_cast<SimulatorPage*>(stage.gui->window().currentPage());
        page->list()->channels()->setCurrent(sms ? 1 : 2);
        page->list()->select(id);
        stage.settle();
        stage.save(dir, (sms ? QStringLiteral("simulator-sms") : QStringLiteral("simulator-whatsapp-dark")) % suffix);
    }
}

void shoot(const QDir& dir, ShotRun pass)
{
    shootPhones(dir, pass.reverse ? QStringLiteral("-rtl") : pass.doubled ? QStringLiteral("-2x") : QString());
    const QString suffix = pass.reverse ? QStringLiteral("-rtl") : pass.doubled ? QStringLiteral("-2x") : QString();
    for (const ThemeMode theme : {ThemeMode::Light, ThemeMode::Dark}) {
        const QString look = theme == ThemeMode::Light ? QStringLiteral("light") : QStringLiteral("dark");
        for (const QSize size : {Large, Small}) {
            Stage stage(theme, size);
            talk(stage);
            stage.save(dir, u"simulator-" % look % u'-' % QString::number(size.width()) % suffix);
        }
        if (pass.reverse || pass.doubled)
            return;
    }
    {
        Stage empty(ThemeMode::Light, Large);
        empty.page(QStringLiteral("simulator"));
        empty.save(dir, QStringLiteral("simulator-empty"));
    }
    Stage stage(ThemeMode::Light, Large);
    talk(stage);
    auto* page = qobject_cast<SimulatorPage*>(stage.gui->window().currentPage());
    for (Section* section : page->trace()->sections())
        section->setExpanded(section != page->trace()->sections().first()
                             && section != page->trace()->sections().at(2));
    (void)stage.console.simulator().endConversation(3);
    (void)stage.console.simulator().rate(3, 4);
    stage.save(dir, QStringLiteral("simulator-ended-skill"));
    stage.console.simulator().find(3)->phase = SimulatedPhase::Failed;
    stage.console.simulator().find(3)->problem = QStringLiteral(
        "The web chat of this program cannot be reached (Connection refused).");
    stage.console.simulator().publish(3);
    stage.save(dir, QStringLiteral("simulator-failed"));
}

const ShotSet simulator("simulator", shoot);

}  // namespace
}  // namespace frontdesk::test
