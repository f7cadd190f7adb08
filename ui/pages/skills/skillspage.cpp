// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/skills/skillspage.h"

#include "ui/bridge/corebridge.h"
#include "ui/bridge/eventbatcher.h"
#include "ui/pages/skills/runrow.h"
#include "ui/pages/skills/skillcard.h"
#include "ui/pages/skills/skilltester.h"
#include "ui/shell/navigator.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/formfields.h"
#include "ui/widgets/segments.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/toastarea.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QStackedWidget>

namespace frontdesk {
namespace {

constexpr int RefreshMs = 5000;
constexpr int ColumnWidth = 820;
constexpr const char* TabNames[] = {"skills", "waiting", "test"};

/// A column that stays readable on wide screens, in a scroll area.
QWidget* inColumn(QWidget* content)
{
    auto* outer = new QWidget;
    auto* across = new QHBoxLayout(outer);
    across->setContentsMargins(24, 18, 24, 24);
    content->setMaximumWidth(scaled(ColumnWidth));
    across->addWidget(content, 100);
    across->addStretch(1);
    return makeScroll(outer);
}

QVBoxLayout* columnIn(QVBoxLayout* outer, int spacing)
{
    auto* column = new QVBoxLayout;
    column->setSpacing(spacing);
    outer->addLayout(column);
    return column;
}

/// As many widgets as there are rows; the ones that stay keep their focus.
template <class Widget, class Make>
void resizeTo(QList<Widget*>& widgets, qsizetype count, QVBoxLayout* column, Make make)
{
    while (widgets.size() > count)
        delete widgets.takeLast();
    while (widgets.size() < count) {
        widgets << make();
        column->addWidget(widgets.last());
    }
}

int needPeople(const QList<SkillRun>& runs)
{
    return int(std::count_if(runs.begin(), runs.end(), [](const SkillRun& run) {
        return run.state == SkillRunState::Waiting || run.state == SkillRunState::Unknown;
    }));
}

}  // namespace

Page SkillsPage::description()
{
    return {QStringLiteral("skills"), tr("Skills"), Icon::Wrench,
            [](const PageContext& context, QWidget* parent) { return new SkillsPage(context, parent); },
            PageGroup::SetUp};
}

SkillsPage::SkillsPage(const PageContext& context, QWidget* parent)
    : QWidget(parent),
      m_context(context),
      m_tabs(new Segments({tr("All skills"), tr("Waiting"), tr("Try one")})),
      m_stack(new QStackedWidget),
      m_empty(new EmptyState),
      m_nothing(new EmptyState),
      m_tester(new SkillTester),
      m_problems(new TextLabel({}, {13, QFont::Medium, Tone::Urgent, TextFlow::Wrap}))
{
    build();
    m_again.setInterval(RefreshMs);
    connect(&m_again, &QTimer::timeout, this, &SkillsPage::refresh);
    connect(m_tabs, &Segments::chosen, this, &SkillsPage::showTab);
    connect(m_empty, &EmptyState::acted, this, &SkillsPage::refresh);
    connect(m_tester, &SkillTester::wanted, this, [this](const QString& skill, const Json& arguments, bool really) {
        m_tester->setBusy(true);
        m_context.bridge.whenDone(m_context.bridge.console().skills().tryOut(skill, arguments, really), m_tester,
                                  [this](const Result<SkillTrial>& trial) {
                                      m_tester->setBusy(false);
                                      if (trial)
                                          m_tester->showTrial(*trial);
                                      else
                                          m_tester->showProblem(errorSentence(trial.error()));
                                  });
    });
    connect(&context.bridge.events(), &EventBatcher::programChanged, this, [this] {
        if (isVisible())
            refresh();
    });
}

void SkillsPage::build()
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* head = new Panel(Tone::Surface, BottomEdge);
    auto* line = new QHBoxLayout(head);
    line->setContentsMargins(24, 12, 24, 12);
    line->setSpacing(16);
    line->addWidget(new TextLabel(tr("Skills"), {20, QFont::DemiBold, Tone::Text, TextFlow::Elide}));
    m_tabs->setAccessibleName(tr("Parts of this page"));
    m_tabs->setCurrent(Skills);
    line->addWidget(m_tabs);
    line->addStretch(1);
    column->addWidget(head);
    auto* back = new Panel(Tone::SurfaceAlt);
    auto* inner = new QVBoxLayout(back);
    inner->setContentsMargins(0, 0, 0, 0);
    inner->addWidget(m_stack);
    auto* content = new QWidget;
    auto* down = new QVBoxLayout(content);
    down->setContentsMargins(0, 0, 0, 0);
    m_list = new QWidget;
    auto* list = new QVBoxLayout(m_list);
    list->setContentsMargins(0, 0, 0, 0);
    list->setSpacing(12);
    list->addWidget(new TextLabel(tr("What the AI can do besides talking. What changes something can ask a person "
                                     "first; what moves money does so from the start."),
                                  {13, QFont::Normal, Tone::Muted, TextFlow::Wrap}));
    list->addWidget(m_problems);
    m_cardColumn = columnIn(list, 12);
    down->addWidget(m_list);
    down->addWidget(m_empty);
    down->addStretch(1);
    m_list->hide();
    m_empty->setMinimumHeight(scaled(260));
    m_empty->setContent(Icon::Wrench, tr("Looking…"), tr("What the AI can do will stand here."));
    m_stack->addWidget(inColumn(content));
    m_stack->addWidget(inColumn(buildWaiting()));
    m_stack->addWidget(inColumn(m_tester));
    column->addWidget(back, 1);
}

QWidget* SkillsPage::buildWaiting()
{
    auto* content = new QWidget;
    auto* down = new QVBoxLayout(content);
    down->setContentsMargins(0, 0, 0, 0);
    down->setSpacing(10);
    m_callbackTitle = new TextLabel(tr("Callbacks"), {15, QFont::DemiBold});
    m_callbackTitle->hide();
    m_nothing->setMinimumHeight(scaled(260));
    m_nothing->setContent(
        Icon::CircleCheck, tr("Nothing waits"),
        tr("When the AI wants to do something that a person has to confirm, or a customer wants to be "
           "called, it stands here."));
    m_runColumn = columnIn(down, 10);
    down->addWidget(m_callbackTitle);
    m_callbackColumn = columnIn(down, 10);
    down->addWidget(m_nothing);
    down->addStretch(1);
    return content;
}

void SkillsPage::openArgument(const QString& argument)
{
    for (int tab = Skills; tab <= Test; ++tab)
        if (argument == QLatin1String(TabNames[tab]))
            showTab(tab);
}

QString SkillsPage::currentArgument() const { return QString::fromLatin1(TabNames[m_stack->currentIndex()]); }

void SkillsPage::showTab(int tab)
{
    m_tabs->setCurrent(tab);
    m_stack->setCurrentIndex(tab);
}

void SkillsPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    refresh();
    m_again.start();
}

void SkillsPage::hideEvent(QHideEvent* event)
{
    m_again.stop();
    QWidget::hideEvent(event);
}

void SkillsPage::refresh()
{
    if (!m_asking.begin())
        return;
    m_context.bridge.whenDone(m_context.bridge.console().skills().board(), this,
                              [this](const Result<SkillBoard>& board) {
                                  if (m_asking.end())
                                      refresh();
                                  if (board)
                                      show(*board);
                                  else
                                      showProblem(board.error());
                              });
}

void SkillsPage::took(const Result<SkillBoard>& board)
{
    if (board)
        return show(*board);
    m_context.toasts.show(ToastKind::Problem, errorSentence(board.error()));
    refresh();
}

void SkillsPage::showProblem(const Error& error)
{
    m_list->hide();
    m_empty->show();
    m_empty->setContent(Icon::CircleX, tr("The skills cannot be read"), errorSentence(error), tr("Try again"));
}

void SkillsPage::show(const SkillBoard& board)
{
    m_empty->hide();
    m_list->show();
    showSkills(board);
    showWaiting(board);
    m_tester->setSkills(board.skills);
    m_tabs->setCount(Waiting, needPeople(board.runs) + int(board.callbacks.size()), needPeople(board.runs) > 0);
}

void SkillsPage::showSkills(const SkillBoard& board)
{
    m_problems->setText(board.problems.join(u'\n'));
    m_problems->setVisible(!board.problems.isEmpty());
    resizeTo(m_cards, board.skills.size(), m_cardColumn, [this] { return addCard(); });
    for (qsizetype i = 0; i < m_cards.size(); ++i)
        m_cards[i]->setSkill(board.skills[i]);
}

void SkillsPage::showWaiting(const SkillBoard& board)
{
    resizeTo(m_runs, board.runs.size(), m_runColumn, [this] { return addRun(); });
    for (qsizetype i = 0; i < m_runs.size(); ++i)
        m_runs[i]->setRun(board.runs[i]);
    resizeTo(m_callbacks, board.callbacks.size(), m_callbackColumn, [this] { return addCallback(); });
    for (qsizetype i = 0; i < m_callbacks.size(); ++i)
        m_callbacks[i]->setCallback(board.callbacks[i]);
    m_callbackTitle->setVisible(!board.callbacks.isEmpty());
    m_nothing->setVisible(board.runs.isEmpty() && board.callbacks.isEmpty());
}

SkillCard* SkillsPage::addCard()
{
    auto* card = new SkillCard;
    connect(card, &SkillCard::enabledWanted, this, [this](const QString& skill, bool enabled) {
        m_context.bridge.whenDone(m_context.bridge.console().skills().setEnabled(skill, enabled), this,
                                  [this](const Result<SkillBoard>& board) { took(board); });
    });
    connect(card, &SkillCard::policyWanted, this, [this](const QString& skill, SkillPolicy policy) {
        m_context.bridge.whenDone(m_context.bridge.console().skills().setPolicy(skill, policy), this,
                                  [this](const Result<SkillBoard>& board) { took(board); });
    });
    connect(card, &SkillCard::tryWanted, this, [this](const QString& skill) {
        m_tester->choose(skill);
        showTab(Test);
        m_tester->takeFocus();
    });
    return card;
}

RunRow* SkillsPage::addRun()
{
    auto* row = new RunRow;
    const auto done = [this](const Result<SkillRun>& run) {
        if (!run)
            m_context.toasts.show(ToastKind::Problem, errorSentence(run.error()));
        refresh();
    };
    connect(row, &RunRow::decided, this, [this, done](const QString& run, bool approve) {
        m_context.bridge.whenDone(m_context.bridge.console().skills().decide(run, approve), this, done);
    });
    connect(row, &RunRow::settled, this, [this, done](const QString& run, bool happened) {
        m_context.bridge.whenDone(m_context.bridge.console().skills().settle(run, happened), this, done);
    });
    connect(row, &RunRow::openWanted, this,
            [this](ConversationId id) { Q_EMIT m_context.navigator.conversationWanted(id, {}); });
    return row;
}

CallbackRow* SkillsPage::addCallback()
{
    auto* row = new CallbackRow;
    connect(row, &CallbackRow::ended, this, [this](const QString& callback, bool done) {
        m_context.bridge.whenDone(m_context.bridge.console().skills().endCallback(callback, done), this,
                                  [this](const Result<Callback>& ended) {
                                      if (!ended)
                                          m_context.toasts.show(ToastKind::Problem, errorSentence(ended.error()));
                                      refresh();
                                  });
    });
    return row;
}

}  // namespace frontdesk
