// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/simulator/traceview.h"

#include "ui/models/displaytext.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/section.h"
#include "ui/widgets/textlabel.h"

#include <QLocale>
#include <QPainter>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedLayout>
#include <QStyle>
#include <QVBoxLayout>

namespace frontdesk {
namespace {

constexpr int BarRow = 22;
constexpr int NameWidth = 170;
constexpr int TimeWidth = 64;
constexpr qsizetype MaxShown = 4000;

QString percent(double share) { return TraceView::tr("%1 %").arg(QLocale().toString(share * 100, 'f', 0)); }

QString jsonText(const Json& json) { return QString::fromStdString(json.dump(2)).left(MaxShown); }

QString outcomeText(const QString& outcome)
{
    if (outcome == u"complete")
        return TraceView::tr("Answered");
    if (outcome == u"unknown")
        return TraceView::tr("Said that it does not know");
    if (outcome == u"escalated")
        return TraceView::tr("Asked for a person");
    if (outcome == u"interrupted")
        return TraceView::tr("Interrupted");
    if (outcome == u"failed")
        return TraceView::tr("Failed");
    if (outcome == u"ignored")
        return TraceView::tr("Needed no answer");
    if (outcome.isEmpty())
        return TraceView::tr("Still at work");
    return outcome;
}

paint::ChipLook outcomeChip(const QString& outcome)
{
    if (outcome == u"complete")
        return {outcomeText(outcome), Icon::CircleCheck, Tone::Ai, Tone::AiSoft};
    if (outcome == u"failed" || outcome == u"interrupted")
        return {outcomeText(outcome), Icon::CircleX, Tone::Urgent, Tone::UrgentSoft};
    return {outcomeText(outcome), outcome == u"escalated" ? Icon::Hand : Icon::CircleHelp, Tone::Wait, Tone::WaitSoft};
}

/// Rows "name: value" of a section.
class Facts final : public QWidget {
public:
    Facts() : m_grid(new QGridLayout(this))
    {
        m_grid->setContentsMargins(22, 2, 0, 2);
        m_grid->setHorizontalSpacing(14);
        m_grid->setVerticalSpacing(4);
        m_grid->setColumnStretch(1, 1);
    }
    void add(const QString& name, const QString& value, Tone tone = Tone::Text)
    {
        const int row = m_grid->rowCount();
        m_grid->addWidget(new TextLabel(name, {13, QFont::Normal, Tone::Muted}), row, 0, Qt::AlignTop);
        m_grid->addWidget(new TextLabel(value, {13, QFont::Normal, tone, TextFlow::Wrap}), row, 1);
    }
    void addWide(QWidget* widget) { m_grid->addWidget(widget, m_grid->rowCount(), 0, 1, 2); }

private:
    QGridLayout* m_grid;
};

/// Monospaced, selectable: arguments and results as they were.
QWidget* codeBlock(const QString& text)
{
    auto* label = new TextLabel(text, {12, QFont::Normal, Tone::Text, TextFlow::Wrap});
    label->setFont(Theme::current().monoType(12).font);
    return label;
}

}  // namespace

TimingBars::TimingBars(QWidget* parent) : QWidget(parent) { setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed); }

void TimingBars::setTiming(const TraceTiming& t)
{
    m_rows.clear();
    QStringList spoken;
    const auto add = [this, &spoken](const QString& name, qint64 micros, Tone color) {
        if (micros < 0)
            return;
        m_rows << Row{name, micros, color};
        spoken << tr("%1: %2").arg(name, display::shortTime(micros));
    };
    add(tr("Picked up after"), t.pickup, Tone::Faint);
    add(tr("Search for passages"), t.retrieve, Tone::Accent);
    add(tr("Skills"), t.skills, Tone::Human);
    add(tr("First sentence after"), t.firstSentence, Tone::Ai);
    add(tr("Whole turn"), t.total, Tone::Text);
    setAccessibleName(spoken.join(QStringLiteral(", ")));
    updateGeometry();
    update();
}

QSize TimingBars::sizeHint() const { return {320, scaled(BarRow) * int(m_rows.size()) + 4}; }

void TimingBars::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    qint64 most = 1;
    for (const Row& row : std::as_const(m_rows))
        most = qMax(most, row.micros);
    const Type& font = type(13);
    int y = 0;
    for (const Row& row : std::as_const(m_rows)) {
        const int height = scaled(BarRow);
        const int names = qMin(scaled(NameWidth), width() * 45 / 100);
        const int times = scaled(TimeWidth);
        const auto place = [this](const QRect& r) { return QStyle::visualRect(layoutDirection(), rect(), r); };
        paint::line(&painter, place({22, y, names - 22, height}), row.name, font, tone(Tone::Muted), layoutDirection());
        paint::line(&painter, place({names, y, times, height}), display::shortTime(row.micros), font, tone(Tone::Text),
                    layoutDirection());
        const int room = qMax(0, width() - names - times - 4);
        const int length = qMax(3, int(double(room) * double(row.micros) / double(most)));
        paint::roundedRect(&painter, place({names + times, y + height / 2 - 4, length, 8}), 4, tone(row.tone));
        y += height;
    }
}

TraceView::TraceView(QWidget* parent)
    : Panel(Tone::Surface, StartEdge, parent), m_stack(new QStackedLayout), m_empty(new EmptyState), m_page(new QWidget)
{
    auto* area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    area->setAccessibleName(tr("What the assistant did"));
    auto* body = new Panel(Tone::Surface);
    m_column = new QVBoxLayout(body);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    m_column->addStretch(1);
    area->setWidget(body);
    auto* page = new QVBoxLayout(m_page);
    page->setContentsMargins(1, 0, 0, 0);
    page->addWidget(area);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(1, 0, 0, 0);
    outer->addLayout(m_stack);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_page);
}

bool TraceView::hasTrace() const { return m_stack->currentWidget() == m_page; }

void TraceView::showNothing(Icon icon, const QString& title, const QString& text)
{
    m_empty->setContent(icon, title, text);
    m_stack->setCurrentWidget(m_empty);
}

Section* TraceView::addSection(const QString& title)
{
    auto* section = new Section(title);
    m_column->insertWidget(int(m_sections.size()), section);
    m_sections << section;
    return section;
}

void TraceView::clear()
{
    qDeleteAll(m_sections);
    m_sections.clear();
}

void TraceView::showTrace(const TurnTrace& trace)
{
    clear();
    addOutcome(trace);
    addUnderstanding(trace);
    addPassages(trace);
    addCalls(trace);
    addGuards(trace);
    addTiming(trace);
    m_stack->setCurrentWidget(m_page);
}

void TraceView::addOutcome(const TurnTrace& trace)
{
    Section* section = addSection(tr("Outcome"));
    auto* facts = new Facts;
    auto* chips = new QWidget;
    auto* line = new QHBoxLayout(chips);
    line->setContentsMargins(0, 0, 0, 4);
    line->addWidget(new ChipLabel(outcomeChip(trace.outcome)));
    if (trace.confidence && trace.knows)
        line->addWidget(new ChipLabel(
            {tr("%1 confident").arg(percent(*trace.confidence)), Icon::None, Tone::Muted, Tone::ChipBack}));
    line->addStretch(1);
    facts->addWide(chips);
    facts->add(tr("Asked"), trace.question);
    if (!trace.answer.isEmpty())
        facts->add(tr("Answered"), trace.answer);
    if (!trace.agentRule.isEmpty())
        facts->add(tr("Agent"),
                   tr("%1, because %2", "agent, rule").arg(trace.agentName, display::agentRuleText(trace.agentRule)));
    QStringList reasons;
    for (const QString& reason : trace.reasons)
        reasons << display::reasonText(reason);
    if (!reasons.isEmpty())
        facts->add(tr("A person, because"), reasons.join(QStringLiteral(", ")), Tone::Wait);
    section->setContent(facts);
}

void TraceView::addUnderstanding(const TurnTrace& trace)
{
    Section* section = addSection(tr("Understanding"));
    section->setSummary(trace.intent);
    auto* facts = new Facts;
    QStringList guesses;
    for (const TraceGuess& guess : trace.guesses)
        guesses << tr("%1 (%2)").arg(guess.intent, percent(guess.probability));
    facts->add(tr("Most probable"), guesses.isEmpty() ? tr("nothing") : guesses.join(QStringLiteral(", ")));
    facts->add(tr("Wants a person"), percent(trace.humanWish));
    if (!trace.phrase.isEmpty())
        facts->add(tr("Phrase for a person"), trace.phrase);
    if (!trace.keywords.isEmpty())
        facts->add(tr("Keywords"), trace.keywords.join(QStringLiteral(", ")));
    section->setContent(facts);
}

void TraceView::addPassages(const TurnTrace& trace)
{
    Section* section = addSection(tr("Passages found"));
    section->setSummary(QLocale().toString(trace.passages.size()));
    auto* facts = new Facts;
    if (trace.passages.isEmpty())
        facts->add(tr("Nothing"), tr("No document has anything like it."));
    for (const TracePassage& passage : trace.passages) {
        const QString where = passage.section.isEmpty() ? passage.document
                                                        : tr("%1, %2").arg(passage.document, passage.section);
        auto* line = new QWidget;
        auto* across = new QHBoxLayout(line);
        across->setContentsMargins(0, 4, 0, 0);
        across->addWidget(new IconLabel(Icon::FileText, passage.cited ? Tone::Ai : Tone::Faint, 16));
        across->addWidget(new TextLabel(where, {13, QFont::DemiBold}), 1);
        if (passage.cited)
            across->addWidget(new ChipLabel({tr("used"), Icon::Check, Tone::Ai, Tone::AiSoft}));
        across->addWidget(
            new TextLabel(passage.score ? percent(*passage.score) : QString(), {13, QFont::Medium, Tone::Muted}));
        facts->addWide(line);
        facts->addWide(new TextLabel(passage.text, {12, QFont::Normal, Tone::Muted, TextFlow::Wrap}));
    }
    section->setContent(facts);
}

void TraceView::addCalls(const TurnTrace& trace)
{
    for (const TraceCall& call : trace.calls) {
        Section* section = addSection(tr("Skill: %1").arg(call.name));
        section->setSummary(call.ok ? display::shortTime(call.micros) : tr("failed"));
        auto* facts = new Facts;
        if (!call.summary.isEmpty())
            facts->add(tr("In short"), call.summary);
        facts->add(tr("Arguments"), {});
        facts->addWide(codeBlock(jsonText(call.arguments)));
        facts->add(tr("Result"), {});
        facts->addWide(codeBlock(jsonText(call.result)));
        section->setContent(facts);
        section->setExpanded(false);
    }
}

void TraceView::addGuards(const TurnTrace& trace)
{
    Section* section = addSection(tr("Guards"));
    section->setSummary(trace.guardDropped > 0 ? tr("%n sentence(s) stopped", nullptr, trace.guardDropped)
                                               : tr("nothing stopped"));
    auto* facts = new Facts;
    if (trace.guardDropped > 0)
        facts->add(tr("Rules"), trace.guardRules.join(QStringLiteral(", ")), Tone::Wait);
    else
        facts->add(tr("Checked"), tr("Every sentence kept the rules."));
    section->setContent(facts);
    section->setExpanded(trace.guardDropped > 0);
}

void TraceView::addTiming(const TurnTrace& trace)
{
    Section* section = addSection(tr("Time and model"));
    section->setSummary(trace.timing.total < 0 ? QString() : display::shortTime(trace.timing.total));
    auto* facts = new Facts;
    auto* bars = new TimingBars;
    bars->setTiming(trace.timing);
    auto* both = new QWidget;
    auto* column = new QVBoxLayout(both);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(bars);
    column->addWidget(facts);
    facts->add(tr("Answered by"),
               trace.model.isEmpty() ? trace.provider : tr("%1, %2").arg(trace.provider, trace.model));
    if (trace.tokensIn + trace.tokensOut > 0)
        facts->add(tr("Tokens"),
                   tr("%1 in, %2 out").arg(QLocale().toString(trace.tokensIn), QLocale().toString(trace.tokensOut)));
    section->setContent(both);
}

}  // namespace frontdesk
