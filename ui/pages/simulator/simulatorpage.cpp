// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/simulator/simulatorpage.h"

#include "ui/bridge/corebridge.h"
#include "ui/pages/simulator/chatpanel.h"
#include "ui/pages/simulator/chattranscript.h"
#include "ui/pages/simulator/replaybar.h"
#include "ui/pages/simulator/traceview.h"
#include "ui/shell/navigator.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/focushand.h"
#include "ui/widgets/toastarea.h"

#include <QLineEdit>
#include <QPushButton>
#include <QSplitter>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace frontdesk {

SimulatorPage::SimulatorPage(const PageContext& context, QWidget* parent)
    : QWidget(parent),
      m_context(context),
      m_list(new CustomerList(m_model)),
      m_middle(new Panel(Tone::Surface)),
      m_stack(new QStackedLayout(m_middle)),
      m_empty(new EmptyState),
      m_chat(new ChatPanel),
      m_trace(new TraceView),
      m_replay(new ReplayBar(m_context.bridge))
{
    build();
    wireList();
    wireChat();
    connect(simulator().events(), &SimulatorEvents::customerChanged, this, &SimulatorPage::onChanged);
    connect(simulator().events(), &SimulatorEvents::customerRemoved, this, &SimulatorPage::onRemoved);
    connect(&m_context.bridge, &CoreBridge::infoChanged, this, &SimulatorPage::loadScripts);
    handFocusTo(this, m_list->name());
    open(0);
    load();
    loadScripts();
}

Page SimulatorPage::description()
{
    return {QStringLiteral("simulator"), tr("Simulator"), Icon::FlaskConical,
            [](const PageContext& context, QWidget* parent) { return new SimulatorPage(context, parent); }};
}

SimulatorConsole& SimulatorPage::simulator() const { return m_context.bridge.console().simulator(); }

void SimulatorPage::build()
{
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_chat);
    m_empty->setContent(
        Icon::FlaskConical, tr("Be your own customer"),
        tr("A simulated customer writes in your web chat, by SMS or by WhatsApp as a real one would; no account of a "
           "provider is needed. Beside the chat you see what the assistant understood, looked up and did."),
        tr("Start a customer"));
    auto* splitter = new QSplitter;
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_list);
    splitter->addWidget(m_middle);
    auto* traced = new QWidget;
    auto* tracedColumn = new QVBoxLayout(traced);
    tracedColumn->setContentsMargins(0, 0, 0, 0);
    tracedColumn->setSpacing(0);
    tracedColumn->addWidget(m_trace, 1);
    tracedColumn->addWidget(m_replay);
    splitter->addWidget(traced);
    m_list->setMinimumWidth(200);
    m_middle->setMinimumWidth(320);
    m_trace->setMinimumWidth(320);
    splitter->setSizes({224, 480, 620});
    splitter->setStretchFactor(1, 2);
    splitter->setStretchFactor(2, 3);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(splitter);
}

void SimulatorPage::wireList()
{
    const auto start = [this](const QString& name, const QString& language, SimulatedChannel channel) {
        m_list->setBusy(true);
        m_context.bridge.whenDone(simulator().start(name, language, channel), this,
                                  [this](const Result<SimulatedCustomer>& r) { started(r); });
    };
    connect(m_list, &CustomerList::startWanted, this, start);
    m_list->offerIn(m_empty);
    connect(m_list, &CustomerList::selected, this, &SimulatorPage::open);
    connect(m_list, &CustomerList::removeAllWanted, this, &SimulatorPage::removeAll);
    connect(m_list, &CustomerList::scriptWanted, this, [this](const QString& id, SimulatedChannel channel) {
        m_list->setBusy(true);
        m_context.bridge.whenDone(simulator().runScript(id, channel), this,
                                  [this](const Result<SimulatedCustomer>& r) { started(r); });
    });
}

void SimulatorPage::wireChat()
{
    connect(m_chat, &ChatPanel::said, this, [this](const QString& text) {
        m_following = true;
        m_context.bridge.whenDone(simulator().say(m_current, text), this, [this, text](const Result<>& done) {
            if (!done)
                m_chat->restore(text);
            report(done);
        });
    });
    connect(m_chat, &ChatPanel::typingChanged, this, [this](bool active) { simulator().setTyping(m_current, active); });
    const auto act = [this](QFuture<Result<>> future) {
        m_context.bridge.whenDone(std::move(future), this, [this](const Result<>& done) { report(done); });
    };
    connect(m_chat, &ChatPanel::rated, this, [this, act](int stars) { act(simulator().rate(m_current, stars)); });
    const auto button = [this](QAbstractButton* source, auto press) {
        connect(source, &QAbstractButton::clicked, this, press);
    };
    button(m_chat->endButton(), [this, act] { act(simulator().endConversation(m_current)); });
    button(m_chat->dropButton(), [this, act] { act(simulator().dropConnection(m_current)); });
    button(m_chat->closeButton(), [this, act] { act(simulator().remove(m_current)); });
    button(m_chat->inboxButton(), [this] {
        const int row = m_model.rowOf(m_current);
        if (row >= 0)
            Q_EMIT m_context.navigator.conversationWanted(m_model.at(row).conversationId, {});
    });
    connect(m_chat->transcript(), &ChatTranscript::chosen, this, [this](const QString& sid) {
        m_following = false;
        showTrace(sid);
    });
}

void SimulatorPage::load()
{
    m_context.bridge.whenDone(simulator().customers(), this, [this](const Result<QList<SimulatedCustomer>>& read) {
        if (!read)
            return;
        m_model.setAll(*read);
        if (!read->isEmpty())
            m_list->select(read->last().id);
    });
}

void SimulatorPage::loadScripts()
{
    m_context.bridge.whenDone(simulator().scripts(), this, [this](const Result<QList<SimulatorScript>>& read) {
        if (read)
            m_list->setScripts(*read);
    });
}

void SimulatorPage::started(const Result<SimulatedCustomer>& result)
{
    m_list->setBusy(false);
    if (!result) {
        m_context.toasts.show(ToastKind::Problem, errorSentence(result.error()));
        return;
    }
    // The event may have come first and know more.
    if (m_model.rowOf(result->id) < 0)
        m_model.put(*result);
    m_list->select(result->id);
    m_chat->edit()->setFocus();
}

void SimulatorPage::report(const Result<>& result)
{
    if (!result)
        m_context.toasts.show(ToastKind::Problem, errorSentence(result.error()));
}

void SimulatorPage::open(int id)
{
    const int row = m_model.rowOf(id);
    m_current = row < 0 ? 0 : id;
    m_following = true;
    m_traced.clear();
    m_replay->showFor({});
    m_stack->setCurrentWidget(row < 0 ? static_cast<QWidget*>(m_empty) : m_chat);
    m_trace->showNothing(
        Icon::Sparkles, tr("What the assistant did"),
        tr("Each answer shows here what was understood, found, called and checked, and how long it took."));
    if (row < 0)
        return;
    m_chat->setCustomer(m_model.at(row));
    followNewest(m_model.at(row));
}

void SimulatorPage::onChanged(const SimulatedCustomer& customer)
{
    m_model.put(customer);
    if (customer.id != m_current)
        return;
    m_chat->setCustomer(customer);
    followNewest(customer);
}

void SimulatorPage::onRemoved(int id)
{
    m_model.remove(id);
    if (id != m_current)
        return;
    const int rows = m_model.rowCount();
    open(rows > 0 ? m_model.at(rows - 1).id : 0);
    if (m_current > 0)
        m_list->select(m_current);
}

void SimulatorPage::followNewest(const SimulatedCustomer& customer)
{
    if (!m_following)
        return;
    for (auto line = customer.lines.crbegin(); line != customer.lines.crend(); ++line) {
        if (line->author != SimulatedAuthor::Ai || line->writing)
            continue;
        if (line->id != m_traced)
            showTrace(line->id);
        return;
    }
}

void SimulatorPage::showTrace(const QString& messageSid)
{
    m_traced = messageSid;
    m_replay->showFor({});
    m_chat->transcript()->setChosen(messageSid);
    m_context.bridge.whenDone(simulator().trace(messageSid), this, [this, messageSid](const Result<TurnTrace>& read) {
        if (messageSid != m_traced)
            return;
        if (read) {
            m_trace->showTrace(*read);
            m_replay->showFor(read->messageId);
        } else if (read.error().code == ErrorCode::NotFound) {
            m_trace->showNothing(
                Icon::Bot, tr("Nothing to show"),
                tr("The assistant did nothing for this message: it still waits, or a person answers."));
        } else {
            m_trace->showNothing(Icon::CircleAlert, tr("The trace cannot be read"), errorSentence(read.error()));
        }
    });
}

void SimulatorPage::removeAll()
{
    m_context.bridge.whenDone(simulator().removeSimulated(), this, [this](const Result<int>& removed) {
        if (removed)
            m_context.toasts.show(ToastKind::Done, tr("%n simulated conversation(s) were removed.", nullptr, *removed));
        else
            m_context.toasts.show(ToastKind::Problem, errorSentence(removed.error()));
    });
}

}  // namespace frontdesk
