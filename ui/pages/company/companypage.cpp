// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/company/companypage.h"

#include "ui/bridge/corebridge.h"
#include "ui/bridge/eventbatcher.h"
#include "ui/pages/company/answerseditor.h"
#include "ui/pages/company/demobanner.h"
#include "ui/pages/company/detailsform.h"
#include "ui/pages/company/firstrunview.h"
#include "ui/pages/company/holidayeditor.h"
#include "ui/pages/company/hourseditor.h"
#include "ui/pages/company/knowledgepanel.h"
#include "ui/pages/company/maintenancecard.h"
#include "ui/pages/company/trialpanel.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/formfields.h"
#include "ui/widgets/segments.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/toastarea.h"

#include <QPushButton>
#include <QScrollArea>
#include <QStackedLayout>
#include <QStackedWidget>

namespace frontdesk {
namespace {

constexpr const char* TabNames[] = {"details", "hours", "knowledge", "try"};
constexpr int ColumnWidth = 760;

/// Cards in a column that stays readable on wide screens.
QWidget* column(const QList<QWidget*>& cards)
{
    auto* outer = new QWidget;
    auto* across = new QHBoxLayout(outer);
    across->setContentsMargins(24, 18, 24, 24);
    auto* inner = new QWidget;
    inner->setMaximumWidth(scaled(ColumnWidth));
    auto* down = new QVBoxLayout(inner);
    down->setContentsMargins(0, 0, 0, 0);
    down->setSpacing(16);
    for (QWidget* card : cards)
        down->addWidget(card);
    down->addStretch(1);
    across->addWidget(inner, 100);
    across->addStretch(1);
    return makeScroll(outer);
}

}  // namespace

Page CompanyPage::description()
{
    return {QStringLiteral("company"), tr("Company"), Icon::Store,
            [](const PageContext& context, QWidget* parent) { return new CompanyPage(context, parent); },
            PageGroup::SetUp};
}

CompanyPage::CompanyPage(const PageContext& context, QWidget* parent) : QWidget(parent), m_context(context)
{
    build();
    connect(&context.bridge.events(), &EventBatcher::programChanged, this, [this](const QString& reason) {
        if (reason != u"settings" && isVisible() && !m_dirty && !m_firstRun)
            load();
    });
    connect(m_banner, &DemoBanner::setUpWanted, this, &CompanyPage::startFirstRun);
    connect(m_banner, &DemoBanner::left, this, &CompanyPage::load);
    connect(m_failed, &EmptyState::acted, this, &CompanyPage::load);
}

void CompanyPage::build()
{
    m_stack = new QStackedLayout(this);
    auto* page = new Panel(Tone::SurfaceAlt);
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_banner = new DemoBanner(m_context.bridge, m_context.toasts);
    layout->addWidget(buildHead());
    layout->addWidget(m_banner);
    m_tabs = new QStackedWidget;
    for (QWidget* tab : {buildDetails(), buildHours(), buildKnowledge(), buildTry()})
        m_tabs->addWidget(tab);
    layout->addWidget(m_tabs, 1);
    m_failed = new EmptyState;
    m_stack->addWidget(page);
    m_stack->addWidget(m_failed);
    m_tabs->setEnabled(false);
}

QWidget* CompanyPage::buildHead()
{
    auto* head = new Panel(Tone::Surface, BottomEdge);
    auto* line = new QHBoxLayout(head);
    line->setContentsMargins(24, 12, 24, 12);
    line->setSpacing(16);
    line->addWidget(new TextLabel(tr("Company"), {20, QFont::DemiBold, Tone::Text, TextFlow::Elide}));
    m_segments = new Segments({tr("Details"), tr("Opening hours"), tr("Knowledge"), tr("Try it")});
    m_segments->setAccessibleName(tr("Parts of this page"));
    m_segments->setCurrent(Details);
    line->addWidget(m_segments);
    m_problem = new TextLabel({}, {13, QFont::Normal, Tone::Urgent, TextFlow::Elide});
    line->addWidget(m_problem, 1);
    m_save = makeButton(tr("Save"), ButtonKind::Primary, Icon::Save);
    line->addWidget(m_save);
    connect(m_segments, &Segments::chosen, this, &CompanyPage::showTab);
    connect(m_save, &QPushButton::clicked, this, &CompanyPage::save);
    return head;
}

QWidget* CompanyPage::buildDetails()
{
    auto* card = new Card(tr("Who you are"), tr("The assistant uses this in its answers, and your web site shows it."));
    m_details = new DetailsForm(DetailsForm::Scope::Full);
    card->body()->addWidget(m_details);
    connect(m_details, &DetailsForm::edited, this, [this] { setDirty(true); });
    return column({card, new MaintenanceCard(m_context.bridge, m_context.toasts)});
}

QWidget* CompanyPage::buildHours()
{
    auto* week = new Card(
        tr("Opening hours"),
        tr("In the time zone of your company. A day may have several times; an empty line is closed."));
    m_hours = new HoursEditor;
    week->body()->addWidget(m_hours);
    auto* special = new Card(tr("Special days"),
                             tr("They replace the hours of their weekday: holidays, long evenings."));
    m_holidays = new HolidayEditor;
    special->body()->addWidget(m_holidays);
    connect(m_hours, &HoursEditor::edited, this, [this] { setDirty(true); });
    connect(m_holidays, &HolidayEditor::edited, this, [this] { setDirty(true); });
    return column({week, special});
}

QWidget* CompanyPage::buildKnowledge()
{
    auto* files = new Card(
        tr("Documents"),
        tr("The assistant answers from these and names the place. A removed file is kept in the folder \"removed\" beside the others."));
    m_knowledge = new KnowledgePanel(m_context.bridge);
    files->body()->addWidget(m_knowledge);
    auto* typed = new Card(tr("Questions and answers"), tr("For what stands in no document."));
    m_answers = new AnswersEditor;
    typed->body()->addWidget(m_answers);
    connect(m_answers, &AnswersEditor::edited, this, [this] {
        m_answersDirty = true;
        setDirty(true);
    });
    return column({files, typed});
}

QWidget* CompanyPage::buildTry()
{
    auto* card = new Card(tr("Ask your assistant"),
                          tr("It answers from your company file and your documents as they are saved now."));
    m_trial = new TrialPanel(m_context.bridge);
    m_trial->setSuggestions({tr("When are you open?"), tr("Are you open on Sunday?"), tr("Can I talk to a person?")});
    card->body()->addWidget(m_trial);
    return column({card});
}

void CompanyPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (!m_dirty && !m_firstRun)
        load();
}

void CompanyPage::showTab(int tab)
{
    m_tabs->setCurrentIndex(tab);
    m_segments->setCurrent(tab);
    m_save->setVisible(tab != Try);
    if (tab == Try)
        m_trial->question()->setFocus(Qt::OtherFocusReason);
}

void CompanyPage::openArgument(const QString& argument)
{
    if (argument == u"setup") {
        startFirstRun();
        return;
    }
    for (int tab = 0; tab < 4; ++tab)
        if (argument == QLatin1String(TabNames[tab]))
            showTab(tab);
}

QString CompanyPage::currentArgument() const
{
    return m_firstRun ? QStringLiteral("setup") : QString::fromLatin1(TabNames[m_tabs->currentIndex()]);
}

void CompanyPage::load()
{
    BusinessConsole& business = m_context.bridge.console().business();
    m_context.bridge.whenDone(business.state(), this, [this](const Result<BusinessState>& state) {
        if (state) {
            show(*state);
            return;
        }
        m_failed->setContent(Icon::TriangleAlert, tr("Your company file cannot be read"), errorSentence(state.error()),
                             tr("Try again"));
        m_stack->setCurrentIndex(1);
    });
    m_context.bridge.whenDone(business.answers(), this, [this](const Result<QList<TypedAnswer>>& answers) {
        if (answers && !m_answersDirty)
            m_answers->setAnswers(*answers, {});
    });
    m_knowledge->reload();
}

void CompanyPage::show(const BusinessState& state)
{
    m_state = state;
    m_loaded = true;
    m_stack->setCurrentIndex(m_firstRun ? m_stack->indexOf(m_firstRun) : 0);
    m_tabs->setEnabled(true);
    m_details->setDetails(state.details);
    m_hours->setHours(state.details.hours);
    m_holidays->setDays(state.details.holidays);
    m_banner->setState(state, std::exchange(m_askToLeave, false));
    m_save->setToolTip(tr("Writes %1").arg(state.file));
    setDirty(false);
}

void CompanyPage::setDirty(bool dirty)
{
    m_dirty = dirty;
    m_save->setEnabled(dirty);
    if (dirty)
        m_problem->clear();
}

void CompanyPage::save()
{
    if (!m_details->complete()) {
        showTab(Details);
        return;
    }
    const QString hours = m_hours->problem().isEmpty() ? m_holidays->problem() : m_hours->problem();
    if (!hours.isEmpty()) {
        showTab(Hours);
        m_problem->setText(hours);
        return;
    }
    BusinessDetails details = m_state.details;
    m_details->putInto(details);
    details.hours = m_hours->hours();
    details.holidays = m_holidays->days();
    m_save->setEnabled(false);
    m_context.bridge.whenDone(m_context.bridge.console().business().save(details), this,
                              [this](const Result<BusinessState>& result) { saved(result); });
}

void CompanyPage::saved(const Result<BusinessState>& result)
{
    if (!result) {
        m_save->setEnabled(true);
        const bool atField = m_details->showProblem(result.error());
        showTab(atField ? Details : m_tabs->currentIndex());
        m_problem->setText(atField ? QString() : errorSentence(result.error()));
        return;
    }
    const bool answers = m_answersDirty;
    show(*result);
    m_context.bridge.refreshInfo();
    if (answers)
        saveAnswers();
    else
        m_context.toasts.show(ToastKind::Done, tr("Saved. The next answer uses it."));
}

void CompanyPage::saveAnswers()
{
    m_context.bridge.whenDone(m_context.bridge.console().business().saveAnswers(m_answers->answers()), this,
                              [this](const Result<KnowledgeOverview>& overview) {
                                  if (!overview) {
                                      m_problem->setText(errorSentence(overview.error()));
                                      setDirty(true);
                                      return;
                                  }
                                  m_answersDirty = false;
                                  m_knowledge->setOverview(*overview);
                                  m_context.toasts.show(ToastKind::Done, tr("Saved. The next answer uses it."));
                              });
}

void CompanyPage::startFirstRun()
{
    if (m_firstRun)
        return;
    m_firstRun = new FirstRunView(m_context);
    m_stack->addWidget(m_firstRun);
    m_stack->setCurrentWidget(m_firstRun);
    connect(m_firstRun, &FirstRunView::finished, this, &CompanyPage::endFirstRun);
    m_firstRun->begin();
}

void CompanyPage::endFirstRun()
{
    if (!m_firstRun)
        return;
    m_askToLeave = m_firstRun->wantsToLeave();
    m_stack->removeWidget(m_firstRun);
    m_firstRun->deleteLater();
    m_firstRun = nullptr;
    m_stack->setCurrentIndex(0);
    m_answersDirty = false;
    load();
    m_segments->button(m_tabs->currentIndex())->setFocus(Qt::OtherFocusReason);
}

}  // namespace frontdesk
