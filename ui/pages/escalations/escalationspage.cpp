// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/escalations/escalationspage.h"

#include "ui/bridge/corebridge.h"
#include "ui/models/displaytext.h"
#include "ui/pages/escalations/actform.h"
#include "ui/pages/escalations/escalationtable.h"
#include "ui/pages/escalations/figurecard.h"
#include "ui/shell/actions.h"
#include "ui/shell/navigator.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/focushand.h"
#include "ui/widgets/handovercard.h"
#include "ui/widgets/segments.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/toastarea.h"

#include <QAction>
#include <QHBoxLayout>
#include <QListView>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedLayout>
#include <QTime>

namespace frontdesk {
namespace {

constexpr int SideFrom = 1080;  ///< page width from which the card stands beside the queue
constexpr int SideWidth = 320;
constexpr int SlowTickSeconds = 30;

QString percent(double share) { return EscalationsPage::tr("%1 %", "percent").arg(qRound(share * 100)); }

}  // namespace

Page EscalationsPage::description()
{
    return {QStringLiteral("escalations"), tr("Escalations"), Icon::Siren,
            [](const PageContext& context, QWidget* parent) { return new EscalationsPage(context, parent); }};
}

EscalationsPage::EscalationsPage(const PageContext& context, QWidget* parent)
    : Panel(Tone::Surface, NoEdge, parent),
      m_context(context),
      m_queue(context.bridge),
      m_tabs(new Segments({tr("Waiting"), tr("In progress")})),
      m_takeNext(makeButton(tr("Take next"), ButtonKind::Primary, Icon::Hand)),
      m_state(new TextLabel({}, {13, QFont::Normal, Tone::Muted})),
      m_take(makeButton(tr("Take"), ButtonKind::Plain, Icon::Hand)),
      m_passOn(makeButton(tr("Pass on"), ButtonKind::Plain, Icon::Users)),
      m_notNeeded(makeButton(tr("Not needed"), ButtonKind::Plain, Icon::Cross)),
      m_form(new ActForm),
      m_table(new EscalationTable),
      m_empty(new EmptyState),
      m_stack(new QStackedLayout),
      m_side(new QScrollArea),
      m_card(new HandOverCardView)
{
    build();
    wire();
    handFocusTo(this, m_table->view());
    m_tabs->setCurrent(0);
    m_second.setInterval(1000);
    m_second.start();
    showState();
    showActs();
}

void EscalationsPage::build()
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(buildHead());
    layout->addWidget(buildFigures());
    layout->addWidget(buildActs());
    layout->addWidget(m_form);
    layout->addWidget(buildBody(), 1);
}

QWidget* EscalationsPage::buildHead()
{
    auto* head = new QWidget;
    auto* line = new QHBoxLayout(head);
    line->setContentsMargins(20, 14, 20, 8);
    line->setSpacing(20);
    line->addWidget(new TextLabel(tr("Escalations"), {20, QFont::DemiBold}));
    line->addWidget(m_tabs);
    line->addStretch(1);
    line->addWidget(m_takeNext);
    m_takeNext->setToolTip(tr("Takes the request that needs a person most"));
    return head;
}

QWidget* EscalationsPage::buildFigures()
{
    auto* strip = new QWidget;
    auto* line = new QHBoxLayout(strip);
    line->setContentsMargins(20, 6, 20, 10);
    line->setSpacing(12);
    for (const QString& name :
         {tr("Longest wait"), tr("Taken in time"), tr("Colleagues available"), tr("Solved by the AI")}) {
        m_figures << new FigureCard(name);
        line->addWidget(m_figures.last(), 1);
    }
    return strip;
}

QWidget* EscalationsPage::buildActs()
{
    auto* acts = new QWidget;
    auto* line = new QHBoxLayout(acts);
    line->setContentsMargins(20, 0, 20, 8);
    line->setSpacing(8);
    line->addWidget(m_state, 1);
    line->addWidget(m_take);
    line->addWidget(m_passOn);
    line->addWidget(m_notNeeded);
    m_notNeeded->setToolTip(tr("No person is needed: the AI goes on (Delete)"));
    return acts;
}

QWidget* EscalationsPage::buildBody()
{
    auto* body = new QWidget;
    auto* line = new QHBoxLayout(body);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(0);
    line->addSpacing(20);
    auto* queue = new QWidget;
    queue->setLayout(m_stack);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    line->addWidget(queue, 1);
    line->addSpacing(20);
    auto* paper = new Panel(Tone::Surface, StartEdge);
    auto* inner = new QVBoxLayout(paper);
    inner->setContentsMargins(16, 12, 16, 16);
    inner->addWidget(m_card);
    m_side->setWidget(paper);
    m_side->setWidgetResizable(true);
    m_side->setFrameShape(QFrame::NoFrame);
    m_side->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_side->setFixedWidth(scaled(SideWidth));
    m_side->setAccessibleName(tr("Hand-over"));
    line->addWidget(m_side);
    return body;
}

void EscalationsPage::wire()
{
    connect(&m_queue, &QueueController::boardChanged, this, &EscalationsPage::onBoard);
    connect(&m_queue, &QueueController::busyChanged, this, &EscalationsPage::showActs);
    connect(&m_queue, &QueueController::taken, this, [this](ConversationId id) {
        m_form->leave();
        Q_EMIT m_context.navigator.conversationWanted(id, {});
    });
    const auto done = [this](const QString& text) {
        m_form->leave();
        m_context.toasts.show(ToastKind::Done, text);
    };
    connect(&m_queue, &QueueController::passedOn, this, [done](const ConversationSummary& summary) {
        done(tr("%1 is passed on.").arg(display::contactName(summary.contactName)));
    });
    connect(&m_queue, &QueueController::ended, this, [done](const ConversationSummary& summary) {
        done(tr("%1 no longer waits; the AI goes on.").arg(display::contactName(summary.contactName)));
    });
    connect(&m_queue, &QueueController::problem, this,
            [this](const QString& text) { m_context.toasts.show(ToastKind::Problem, text); });
    connect(m_tabs, &Segments::chosen, this, [this] { onBoard(); });
    const auto click = [this](QPushButton* button, auto act) { connect(button, &QPushButton::clicked, this, act); };
    click(m_takeNext, [this] { m_queue.takeNext(); });
    click(m_take, [this] { takeSelected(); });
    click(m_passOn, [this] { askPassOn(); });
    click(m_notNeeded, [this] { askReason(); });
    const auto from = [this](auto* sender, auto signal, auto act) { connect(sender, signal, this, act); };
    from(m_table, &EscalationTable::selectionChanged, [this] {
        showActs();
        showCard();
    });
    from(m_table, &EscalationTable::entered, [this] { takeSelected(); });
    // The key that takes a conversation over in the inbox; what is taken already is not.
    from(m_context.actions.get(ActionId::TakeOver), &QAction::triggered, [this] {
        const EscalationRow* row = isVisible() ? m_table->selected() : nullptr;
        if (row && m_take->isEnabled() && row->escalation.state == EscalationState::Waiting)
            takeSelected();
    });
    from(m_table, &EscalationTable::deleteWanted, [this] { askReason(); });
    from(m_table, &EscalationTable::menuWanted, [this](const QPoint& at) { showMenu(at); });
    from(m_form, &ActForm::passOnWanted,
         [this](ConversationId id, StaffId to, const QString& note) { m_queue.passOn(id, to, note); });
    from(m_form, &ActForm::notNeededWanted,
         [this](ConversationId id, const QString& reason) { m_queue.notNeeded(id, reason); });
    from(m_form, &ActForm::left, [this] { m_table->view()->setFocus(); });
    from(m_empty, &EmptyState::acted, [this] {
        if (!m_queue.error().isEmpty())
            m_queue.reload();
        else
            Q_EMIT m_context.navigator.queueWanted(ConsoleQueue::Ai);
    });
    from(&m_context.navigator, &Navigator::countsChanged, [this](const ConsoleCounts& counts) {
        m_counts = counts;
        showState();
    });
    from(&m_context.bridge, &CoreBridge::infoChanged, [this] { showActs(); });
    from(&m_second, &QTimer::timeout, [this] { tick(); });
}

bool EscalationsPage::showsWaiting() const { return m_tabs->current() == 0; }

bool EscalationsPage::isMine(const EscalationRow& row) const
{
    return row.summary.conversation.assigneeId == m_context.bridge.info().self.id;
}

void EscalationsPage::onBoard()
{
    showRows();
    showFigures();
    showState();
    showActs();
    showCard();
}

void EscalationsPage::showRows()
{
    const EscalationBoard& board = m_queue.board();
    const EscalationRow* kept = m_table->selected();
    const ConversationId id = kept ? kept->summary.conversation.id : ConversationId();
    m_table->model().setRows(showsWaiting() ? board.waiting : board.accepted);
    if (id.isValid() && !m_table->selected())
        m_table->select(id);
    if (!m_table->selected() && m_table->model().rowCount() > 0 && m_form->isHidden())
        m_table->select(m_table->model().at(0).summary.conversation.id);
    m_tabs->setCount(0, int(board.waiting.size()), true);
    m_tabs->setCount(1, int(board.accepted.size()));
    if (m_queue.isLoaded())
        Q_EMIT m_context.navigator.badgeChanged(QStringLiteral("escalations"), int(board.waiting.size()), true);
    // Whoever was asked about waits no more: the question is void.
    if (!m_form->isHidden() && m_table->model().rowOf(m_form->conversation()) < 0 && !m_queue.isBusy())
        m_form->leave();
}

void EscalationsPage::showFigures()
{
    const EscalationBoard& board = m_queue.board();
    const Micros now = display::now();
    Micros since = 0;
    bool overdue = false;
    for (const EscalationRow& row : board.waiting) {
        since = since == 0 ? row.escalation.raisedAt : qMin(since, row.escalation.raisedAt);
        overdue = overdue || (row.escalation.dueAt > 0 && row.escalation.dueAt < now);
    }
    const QString none = tr("—", "no figure");
    const QString nothingYet = tr("Nothing to count in the last 24 hours");
    const QString day = tr("In the last 24 hours");
    m_figures[0]->setFigure(board.waiting.isEmpty() ? none : display::duration((now - since) / MicrosPerSecond),
                            overdue ? Tone::Urgent : Tone::Text,
                            overdue ? tr("Past the target") : tr("%n waiting", nullptr, int(board.waiting.size())));
    m_figures[1]->setFigure(board.inTarget ? percent(*board.inTarget) : none, board.inTarget ? Tone::Ok : Tone::Text,
                            board.inTarget ? day : nothingYet);
    const QString opening = board.nextOpening > 0 ? tr("Closed, opens %1").arg(display::dateAndTime(board.nextOpening))
                                                  : tr("Closed now");
    m_figures[2]->setFigure(QLocale().toString(board.staffAvailable),
                            board.staffAvailable == 0 && board.open ? Tone::Wait : Tone::Text,
                            board.open ? tr("Open now") : opening);
    m_figures[3]->setFigure(board.resolvedByAi ? percent(*board.resolvedByAi) : none,
                            board.resolvedByAi ? Tone::Ai : Tone::Text, board.resolvedByAi ? day : nothingYet);
}

void EscalationsPage::showState()
{
    const bool empty = m_table->model().rowCount() == 0;
    m_stack->setCurrentWidget(empty ? static_cast<QWidget*>(m_empty) : m_table);
    if (!empty)
        return;
    if (!m_queue.error().isEmpty())
        m_empty->setContent(Icon::CircleAlert, tr("The queue could not be read"), m_queue.error(), tr("Try again"));
    else if (!m_queue.isLoaded())
        m_empty->setContent(Icon::Hourglass, tr("Reading the queue…"), {});
    else if (!showsWaiting())
        m_empty->setContent(
            Icon::UserCheck, tr("No person works on a request right now"),
            tr("Requests that you or a colleague took are listed here until they are handed back or closed."));
    else
        m_empty->setContent(Icon::CircleCheck, tr("Nobody is waiting"),
                            tr("%n conversation(s) are with the AI. Whoever needs a person appears here at once.",
                               nullptr, m_counts.ai),
                            tr("Watch live"));
}

void EscalationsPage::showActs()
{
    const EscalationRow* row = m_table->selected();
    const bool free = !m_queue.isBusy();
    const bool waits = row && row->escalation.state == EscalationState::Waiting;
    m_takeNext->setEnabled(free && !m_queue.board().waiting.isEmpty());
    m_take->setText(waits || !row ? tr("Take") : tr("Open"));
    m_take->setEnabled(free && row);
    m_passOn->setEnabled(free && row && (waits || isMine(*row)));
    m_notNeeded->setEnabled(free && waits);
    // Without rows there is nothing to act on.
    for (QPushButton* button : {m_take, m_passOn, m_notNeeded})
        button->setVisible(m_table->model().rowCount() > 0);
    m_state->setText(row ? tr("Chosen: %1").arg(display::contactName(row->summary.contactName)) : QString());
}

void EscalationsPage::showCard()
{
    const EscalationRow* row = m_table->selected();
    m_side->setVisible(row && width() >= scaled(SideFrom));
    if (!row || m_side->isHidden()) {
        m_carded = {};
        return;
    }
    if (row->summary.conversation.id != m_carded)
        m_card->setText(tr("Reading what happened…"));
    loadCard(row->summary.conversation.id);
}

void EscalationsPage::loadCard(ConversationId id)
{
    m_carded = id;
    m_context.bridge.whenDone(m_context.bridge.console().escalations().handOver(id), this,
                              [this, id](const Result<HandOverCard>& card) {
                                  if (id != m_carded)
                                      return;
                                  if (card)
                                      m_card->setCard(*card);
                                  else
                                      m_card->setText(errorSentence(card.error()));
                              });
}

void EscalationsPage::tick()
{
    if (!isVisible())
        return;
    m_table->tick();
    showFigures();
    // Shares and presence move without an event.
    if (QTime::currentTime().second() % SlowTickSeconds == 0)
        m_queue.reload();
}

void EscalationsPage::takeSelected()
{
    const EscalationRow* row = m_table->selected();
    if (!row || m_queue.isBusy())
        return;
    if (row->escalation.state == EscalationState::Waiting)
        m_queue.take(row->summary.conversation.id);
    else
        Q_EMIT m_context.navigator.conversationWanted(row->summary.conversation.id, {});
}

void EscalationsPage::askPassOn()
{
    if (const EscalationRow* row = m_table->selected(); row && m_passOn->isEnabled())
        m_form->askPassOn(*row, colleagues());
}

QList<StaffPresence> EscalationsPage::colleagues() const
{
    QList<StaffPresence> others = m_queue.staff();
    const StaffId self = m_context.bridge.info().self.id;
    others.removeIf([self](const StaffPresence& member) { return member.staff.id == self; });
    return others;
}

void EscalationsPage::askReason()
{
    if (const EscalationRow* row = m_table->selected(); row && m_notNeeded->isEnabled())
        m_form->askReason(*row);
}

void EscalationsPage::showMenu(const QPoint& globalPos)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [menu, this](const QPushButton* button, auto act) {
        QAction* action = menu->addAction(button->text(), this, act);
        action->setEnabled(button->isEnabled());
    };
    add(m_take, [this] { takeSelected(); });
    add(m_passOn, [this] { askPassOn(); });
    add(m_notNeeded, [this] { askReason(); });
    menu->popup(globalPos);
}

void EscalationsPage::showEvent(QShowEvent* event)
{
    Panel::showEvent(event);
    m_queue.reload();
}

void EscalationsPage::resizeEvent(QResizeEvent* event)
{
    Panel::resizeEvent(event);
    showCard();
}

}  // namespace frontdesk
