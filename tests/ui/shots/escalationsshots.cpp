// SPDX-License-Identifier: GPL-3.0-or-later
// The escalations page in all its states.
#include "tests/ui/shots/stage.h"

#include "ui/pages/escalations/escalationspage.h"
#include "ui/pages/escalations/escalationtable.h"
#include "ui/shell/mainwindow.h"
#include "ui/widgets/toastarea.h"

#include <QDateTime>
#include <QPushButton>

namespace frontdesk::test {
namespace {

constexpr Micros Minute = MicrosPerMinute;

Micros now() { return QDateTime::currentMSecsSinceEpoch() * 1000; }

struct Request {
    const char* name;
    const char* summary;
    Priority priority;
    Micros waits;
    Micros dueIn;
    QList<EscalationSignal> evidence;
};

EscalationSignal seen(const char* key, const char* detail, double weight)
{
    return {QString::fromLatin1(key), QString::fromUtf8(detail), weight};
}

void add(FakeConsole& console, const Request& request)
{
    const ConversationId id = console.addConversation(QString::fromUtf8(request.name));
    console.addMessage(id, Author::Contact, QString::fromUtf8(request.summary), request.waits + Minute);
    console.addMessage(id, Author::Ai, QStringLiteral("I could not find a date for that in what I was given."),
                       request.waits);
    Escalation escalation;
    escalation.id = EscalationId(id.value);
    escalation.publicId = QStringLiteral("FD-1%1").arg(40 + id.value);
    escalation.conversationId = id;
    escalation.summary = QString::fromUtf8(request.summary);
    escalation.priority = request.priority;
    escalation.raisedAt = now() - request.waits;
    escalation.dueAt = now() + request.dueIn;
    escalation.evidence = request.evidence;
    for (const EscalationSignal& found : request.evidence)
        escalation.score += found.weight;
    console.at(id).escalation = escalation;
    console.at(id).conversation.priority = request.priority;
}

void fill(FakeConsole& console)
{
    add(console, {"Tuva Nilsen",
                  "Medical equipment without power since this morning",
                  Priority::Urgent,
                  6 * Minute,
                  -3 * Minute - 48 * MicrosPerSecond,
                  {seen("keyword:urgent", "emergency", 0.8), seen("sentiment", "terrible", 0.3),
                   seen("urgency", "right now, capitals", 0.2)}});
    add(console, {"Ingrid Solheim",
                  "Asked for a person twice, wants the refund of order 10432",
                  Priority::High,
                  2 * Minute,
                  2 * Minute + 40 * MicrosPerSecond,
                  {seen("explicit_wish", "0.94", 0.3), seen("repeated", "3", 0.1), seen("verified", "", 0.1)}});
    add(console, {"Amir Rahimi",
                  "Invoice disputed, three wrong answers",
                  Priority::Normal,
                  1 * Minute,
                  90 * MicrosPerSecond,
                  {seen("unknown", "2", 0.2), seen("low_confidence", "0.41", 0.2)}});
    add(console, {"Pål Andersen",
                  "Contract change needs approval",
                  Priority::Low,
                  Minute,
                  22 * Minute,
                  {seen("turn_cap", "21", 0.15)}});
    ConversationSummary& wanted = console.at(ConversationId(3));
    wanted.escalation->wantedStaff = StaffId(2);
    wanted.escalation->note = QStringLiteral("You wrote the invoice.");
    console.escalations().inTarget = 0.91;
    console.escalations().resolvedByAi = 0.84;
}

EscalationsPage& pageOf(const Stage& stage)
{
    return *static_cast<EscalationsPage*>(stage.gui->window().currentPage());
}

/// A window whose only rows are these.
struct Queue {
    Stage stage;
    explicit Queue(ThemeMode theme, QSize size, bool filled = true) : stage(theme, size, false)
    {
        if (filled)
            fill(stage.console);
        stage.page(QStringLiteral("escalations"));
    }
    [[nodiscard]] EscalationsPage& page() const { return pageOf(stage); }
    void save(const QDir& dir, const char* name) const { stage.save(dir, QString::fromLatin1(name)); }
};

void shootLooks(const QDir& dir, bool reverse)
{
    for (const ThemeMode theme : {ThemeMode::Light, ThemeMode::Dark}) {
        const QString look = theme == ThemeMode::Light ? QStringLiteral("light") : QStringLiteral("dark");
        for (const QSize size : {Large, Small}) {
            const Queue queue(theme, size);
            queue.stage.save(dir, u"escalations-" % look % u"-" % QString::number(size.width())
                                      % (reverse ? QStringLiteral("-rtl") : QString()));
        }
    }
}

void shootStates(const QDir& dir)
{
    {
        const Queue queue(ThemeMode::Light, Large, false);
        queue.save(dir, "escalations-empty");
    }
    {
        Queue queue(ThemeMode::Light, Large);
        queue.page().passOnButton()->click();
        queue.save(dir, "escalations-pass-on");
    }
    {
        Queue queue(ThemeMode::Dark, Small);
        queue.page().notNeededButton()->click();
        queue.save(dir, "escalations-not-needed-dark-1024");
    }
    {
        Stage stage(ThemeMode::Light, Large, false);
        stage.console.nextError = Error{
            ErrorCode::Unavailable, QStringLiteral("The engine does not answer. Wait a moment, then try again."), {}};
        stage.page(QStringLiteral("escalations"));
        stage.save(dir, QStringLiteral("escalations-error"));
    }
    {
        Stage stage(ThemeMode::Light, Small, false);
        stage.console.escalations().silent = true;
        stage.page(QStringLiteral("escalations"));
        stage.save(dir, QStringLiteral("escalations-loading"));
    }
    {
        Stage stage(ThemeMode::Light, Large, false);
        fill(stage.console);
        stage.console.escalations().open = false;
        stage.console.escalations().nextOpening = now() + 10 * 60 * Minute;
        stage.page(QStringLiteral("escalations"));
        Theme::current().setScalePercent(150);
        stage.settle();
        stage.save(dir, QStringLiteral("escalations-text-150"));
        Theme::current().setScalePercent(100);
    }
}

/// Toasts leave the button that takes the next one free.
void shootToasts(const QDir& dir, bool reverse)
{
    for (const ThemeMode theme : {ThemeMode::Light, ThemeMode::Dark}) {
        const Queue queue(theme, {1280, 800});
        ToastArea& toasts = queue.stage.gui->window().toasts();
        toasts.showAct(ToastKind::Urgent, QStringLiteral("Tuva Nilsen waits for a person"),
                       {QStringLiteral("Take over"), [] {}, [] {}});
        toasts.show(ToastKind::Done, QStringLiteral("Amir Rahimi is passed on."));
        const QString look = theme == ThemeMode::Light ? QStringLiteral("light") : QStringLiteral("dark");
        queue.stage.save(dir, u"escalations-toasts-" % look % (reverse ? QStringLiteral("-rtl") : QString()));
    }
}

void shoot(const QDir& dir, ShotRun run)
{
    shootLooks(dir, run.reverse);
    shootToasts(dir, run.reverse);
    if (!run.reverse && !run.doubled)
        shootStates(dir);
}

const ShotSet escalations("escalations", shoot);

}  // namespace
}  // namespace frontdesk::test
