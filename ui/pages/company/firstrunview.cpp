// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/company/firstrunview.h"

#include "core/console/recoveryconsole.h"
#include "ui/bridge/corebridge.h"
#include "ui/bridge/firstrunflag.h"
#include "ui/pages/backup/sheetpanel.h"
#include "ui/pages/company/answerseditor.h"
#include "ui/pages/company/detailsform.h"
#include "ui/pages/company/hourseditor.h"
#include "ui/pages/company/knowledgepanel.h"
#include "ui/pages/company/stepbar.h"
#include "ui/pages/company/trialpanel.h"
#include "ui/shell/navigator.h"
#include "ui/widgets/formfields.h"
#include "ui/widgets/textlabel.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace frontdesk {
namespace {

constexpr int FirstRunWidth = 720;
constexpr int StepCount = 5;

QWidget* stepPage(const QString& title, const QString& text, const QList<QWidget*>& parts)
{
    auto* outer = new QWidget;
    auto* across = new QHBoxLayout(outer);
    across->setContentsMargins(32, 20, 32, 20);
    auto* inner = new QWidget;
    inner->setMaximumWidth(scaled(FirstRunWidth));
    auto* down = new QVBoxLayout(inner);
    down->setContentsMargins(0, 0, 0, 0);
    down->setSpacing(6);
    down->addWidget(new TextLabel(title, {20, QFont::DemiBold, Tone::Text, TextFlow::Wrap}));
    down->addWidget(new TextLabel(text, {14, QFont::Normal, Tone::Muted, TextFlow::Wrap}));
    down->addSpacing(12);
    for (QWidget* part : parts) {
        down->addWidget(part);
        down->addSpacing(8);
    }
    down->addStretch(1);
    across->addStretch(1);
    across->addWidget(inner, 100);
    across->addStretch(1);
    return makeScroll(outer);
}

}  // namespace

FirstRunView::FirstRunView(const PageContext& context, QWidget* parent)
    : Panel(Tone::Surface, NoEdge, parent), m_context(context)
{
    build();
    connect(m_next, &QPushButton::clicked, this, &FirstRunView::forward);
    connect(m_back, &QPushButton::clicked, this, [this] { goTo(step() - 1); });
    // Enter in a field means "go on", as in every form; click() does nothing while a save is under way.
    for (QLineEdit* edit : m_details->findChildren<QLineEdit*>() + m_hours->findChildren<QLineEdit*>())
        connect(edit, &QLineEdit::returnPressed, m_next, &QPushButton::click);
    connect(m_skip, &QPushButton::clicked, this, [this] { end(false); });
    connect(m_keep, &QPushButton::clicked, this, [this] { end(false); });
    connect(m_restore, &QPushButton::clicked, this,
            [this] { Q_EMIT m_context.navigator.pageWanted(QStringLiteral("backup"), QStringLiteral("restore")); });
    connect(m_answers, &AnswersEditor::edited, this, [this] { m_typed = true; });
    connect(m_knowledge, &KnowledgePanel::changed, this, [this] {
        m_passages->setVisible(m_knowledge->passages() > 0);
        m_passages->setText(tr("The assistant has %n passage(s) to answer from.", nullptr, m_knowledge->passages()));
    });
}

void FirstRunView::build()
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto* head = new Panel(Tone::Surface, BottomEdge);
    auto* top = new QHBoxLayout(head);
    top->setContentsMargins(32, 12, 24, 12);
    m_bar = new StepBar({tr("Company"), tr("Opening hours"), tr("Knowledge"), tr("Try it"),
                         tr("Sheet", "step: the recovery sheet; one short word")});
    m_skip = makeButton(tr("Later"), ButtonKind::Ghost);
    m_skip->setToolTip(tr("You can go on at any time from the page Company."));
    top->addWidget(m_bar, 1);
    top->addWidget(m_skip);
    layout->addWidget(head);
    m_steps = new QStackedWidget;
    for (QWidget* page : {buildCompany(), buildHours(), buildKnowledge(), buildTry(), buildSheet()})
        m_steps->addWidget(page);
    layout->addWidget(m_steps, 1);
    auto* foot = new Panel(Tone::SurfaceAlt, TopEdge);
    auto* bottom = new QHBoxLayout(foot);
    bottom->setContentsMargins(32, 12, 24, 12);
    bottom->setSpacing(8);
    m_back = makeButton(tr("Back"), ButtonKind::Plain);
    m_problem = new TextLabel({}, {13, QFont::Normal, Tone::Urgent, TextFlow::Wrap});
    m_restore = makeButton(tr("I have a backup…"), ButtonKind::Plain, Icon::RotateCcw);
    m_restore->setToolTip(tr("From another PC or from before: everything comes back from it"));
    m_keep = makeButton(tr("Keep looking around"), ButtonKind::Plain);
    m_next = makeButton(tr("Continue"), ButtonKind::Primary);
    bottom->addWidget(m_back);
    bottom->addWidget(m_problem, 1);
    bottom->addWidget(m_restore);
    bottom->addWidget(m_keep);
    bottom->addWidget(m_next);
    layout->addWidget(foot);
}

QWidget* FirstRunView::buildCompany()
{
    m_details = new DetailsForm(DetailsForm::Scope::Short);
    m_language = new QComboBox;
    m_language->setMinimumHeight(scaled(34));
    m_language->addItem(tr("English"), QStringLiteral("en"));
    m_language->addItem(tr("German"), QStringLiteral("de"));
    m_language->addItem(tr("Spanish"), QStringLiteral("es"));
    auto* language = new FormField(
        tr("Language of the chat"), m_language,
        tr("The words around the chat. Visitors whose browser asks for another of these get that one."));
    return stepPage(tr("Tell the assistant who you are"),
                    tr("Five short steps, no account. Only the name is needed; everything can be changed later."),
                    {m_details, language});
}

QWidget* FirstRunView::buildHours()
{
    m_hours = new HoursEditor;
    return stepPage(tr("When are you open?"),
                    tr("The assistant tells customers, and never promises a person while you are closed."), {m_hours});
}

QWidget* FirstRunView::buildKnowledge()
{
    m_knowledge = new KnowledgePanel(m_context.bridge);
    m_answers = new AnswersEditor;
    m_passages = new TextLabel({}, {13, QFont::Medium, Tone::Ok, TextFlow::Wrap});
    return stepPage(tr("What should it know?"),
                    tr("Drop files, or type the answers to what customers ask most. Three are enough to begin."),
                    {m_knowledge, m_answers, m_passages});
}

QWidget* FirstRunView::buildTry()
{
    m_trial = new TrialPanel(m_context.bridge);
    return stepPage(tr("Ask it something"),
                    tr("This is what a customer would read. Below the answer stands where it comes from."), {m_trial});
}

QWidget* FirstRunView::buildSheet()
{
    m_sheet = new SheetPanel(m_context.bridge, m_context.toasts);
    return stepPage(
        tr("Keep your recovery sheet"),
        tr("From today on a backup is made every day. This step makes sure that it can be read when the PC breaks. "
           "You can skip it now and do it later on the page Backup."),
        {m_sheet});
}

int FirstRunView::step() const { return m_steps->currentIndex(); }

QString FirstRunView::problem() const { return m_problem->text(); }

void FirstRunView::begin()
{
    goTo(Company);
    setBusy(true);
    BusinessConsole& business = m_context.bridge.console().business();
    m_context.bridge.whenDone(business.state(), this, [this](const Result<BusinessState>& state) {
        setBusy(false);
        if (!state) {
            fail(state.error());
            return;
        }
        m_state = *state;
        m_details->setDetails(state->details);
        m_hours->setHours(state->details.hours);
        m_details->findChild<QLineEdit*>()->setFocus(Qt::OtherFocusReason);
    });
    m_context.bridge.whenDone(business.answers(), this, [this](const Result<QList<TypedAnswer>>& answers) {
        const QStringList usual{tr("How long does delivery take?"), tr("How can I pay?"),
                                tr("Can I return something?")};
        m_answers->setAnswers(answers ? *answers : QList<TypedAnswer>(), usual);
    });
    m_context.bridge.whenDone(business.website(), this, [this](const Result<WebsiteState>& site) {
        if (site)
            m_language->setCurrentIndex(std::max(0, m_language->findData(site->look.languages.value(0))));
    });
    m_knowledge->reload();
    m_context.bridge.whenDone(m_context.bridge.console().recovery().state(), this,
                              [this](const Result<BackupState>& state) {
                                  if (state)
                                      m_sheet->setKept(state->sheetKept);
                              });
}

void FirstRunView::goTo(int step)
{
    m_problem->clear();
    m_steps->setCurrentIndex(std::clamp(step, 0, StepCount - 1));
    m_bar->setCurrent(this->step());
    const bool last = this->step() == Sheet;
    m_back->setVisible(this->step() > 0);
    m_restore->setVisible(this->step() == Company);
    m_keep->setVisible(last && m_state.kind == BusinessKind::Sample);
    m_next->setText(!last                                  ? tr("Continue")
                    : m_state.kind == BusinessKind::Sample ? tr("Leave the demo now")
                                                           : tr("Finish"));
    QWidget* const first[] = {m_details->findChild<QLineEdit*>(), m_hours->day(0),
                              m_answers->count() > 0 ? static_cast<QWidget*>(m_answers->answerEdit(0)) : m_next,
                              m_trial->question(), m_sheet->showButton()};
    first[this->step()]->setFocus(Qt::OtherFocusReason);
    if (this->step() == Try)
        suggest();
}

void FirstRunView::suggest()
{
    QStringList questions{tr("When are you open?")};
    for (const TypedAnswer& pair : m_answers->answers().mid(0, 2))
        questions << pair.question;
    m_trial->setSuggestions(questions);
}

void FirstRunView::forward()
{
    switch (step()) {
    case Company:
        if (m_details->complete())
            saveDetails(Hours);
        return;
    case Hours:
        if (const QString problem = m_hours->problem(); problem.isEmpty())
            saveDetails(Knowledge);
        else
            m_problem->setText(problem);
        return;
    case Knowledge: saveKnowledge(); return;
    case Try: goTo(Sheet); return;
    default: end(m_state.kind == BusinessKind::Sample);
    }
}

void FirstRunView::saveDetails(int then)
{
    BusinessDetails details = m_state.details;
    m_details->putInto(details);
    details.hours = m_hours->hours();
    setBusy(true);
    if (then == Hours)
        saveLanguage();
    m_context.bridge.whenDone(m_context.bridge.console().business().save(details), this,
                              [this, then](const Result<BusinessState>& state) {
                                  setBusy(false);
                                  if (!state) {
                                      fail(state.error());
                                      return;
                                  }
                                  m_state = *state;
                                  goTo(then);
                              });
}

void FirstRunView::saveLanguage()
{
    const QString wanted = m_language->currentData().toString();
    BusinessConsole& business = m_context.bridge.console().business();
    m_context.bridge.whenDone(business.website(), this, [this, wanted, &business](const Result<WebsiteState>& site) {
        if (!site || site->look.languages.value(0) == wanted)
            return;
        WebsiteLook look = site->look;
        look.languages.removeAll(wanted);
        look.languages.prepend(wanted);
        m_context.bridge.whenDone(business.saveWebsite(look), this, [this](const Result<WebsiteState>& saved) {
            if (!saved)
                fail(saved.error());
        });
    });
}

void FirstRunView::saveKnowledge()
{
    if (!m_typed) {
        goTo(Try);
        return;
    }
    setBusy(true);
    m_context.bridge.whenDone(m_context.bridge.console().business().saveAnswers(m_answers->answers()), this,
                              [this](const Result<KnowledgeOverview>& overview) {
                                  setBusy(false);
                                  if (!overview) {
                                      fail(overview.error());
                                      return;
                                  }
                                  m_typed = false;
                                  m_knowledge->setOverview(*overview);
                                  goTo(Try);
                              });
}

void FirstRunView::end(bool leave)
{
    firstrun::setSeen(m_context.preferences);
    m_leave = leave;
    Q_EMIT finished();
}

void FirstRunView::fail(const Error& error)
{
    if (m_details->showProblem(error))
        m_steps->setCurrentIndex(Company);
    else
        m_problem->setText(errorSentence(error));
}

void FirstRunView::setBusy(bool busy) { m_next->setEnabled(!busy); }

}  // namespace frontdesk
