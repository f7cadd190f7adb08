// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/channels/tunnelcard.h"

#include "ui/bridge/corebridge.h"
#include "ui/pages/inbox/flowlayout.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/toastarea.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace frontdesk {

TunnelCard::TunnelCard(CoreBridge& bridge, ToastArea& toasts, QWidget* parent)
    : Panel(Tone::Surface, NoEdge, parent),
      m_bridge(bridge),
      m_toasts(toasts),
      m_text(new TextLabel({}, {13, QFont::Normal, Tone::Muted, TextFlow::Wrap})),
      m_problem(new TextLabel({}, {13, QFont::Medium, Tone::Urgent, TextFlow::Wrap})),
      m_address(new QWidget),
      m_url(new TextLabel({}, {13, QFont::Medium, Tone::Text})),
      m_copy(makeIconButton(Icon::Copy, tr("Copy address"))),
      m_stop(makeButton(tr("Stop the tunnel"), ButtonKind::Plain, Icon::Square)),
      m_tools(new QWidget)
{
    build();
    connect(m_copy, &QToolButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_state.url);
        m_toasts.show(ToastKind::Done, tr("Copied."));
    });
    connect(m_stop, &QPushButton::clicked, this, [this] { start({}); });
}

void TunnelCard::build()
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(8);
    auto* head = new QHBoxLayout;
    head->setSpacing(12);
    head->addWidget(new IconLabel(Icon::Cable, Tone::Muted, 24));
    head->addWidget(new TextLabel(tr("Tunnel from the internet"), {15, QFont::DemiBold}), 1);
    column->addLayout(head);
    column->addWidget(m_text);
    auto* line = new QHBoxLayout(m_address);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(8);
    line->addWidget(m_copy);
    line->addWidget(m_url, 1);
    column->addWidget(m_address);
    column->addWidget(m_problem);
    auto* stop = new QHBoxLayout;
    stop->addWidget(m_stop);
    stop->addStretch(1);
    column->addLayout(stop);
    new FlowLayout(m_tools, 8);
    column->addWidget(m_tools);
    for (QWidget* part : {m_address, static_cast<QWidget*>(m_problem), static_cast<QWidget*>(m_stop), m_tools})
        part->hide();
    m_text->setText(tr("Looking for tunnel programs…"));
}

QString TunnelCard::stateText() const { return m_text->text(); }

QString TunnelCard::problem() const { return m_problem->isHidden() ? QString() : m_problem->text(); }

void TunnelCard::refresh()
{
    if (m_switching)
        return;
    m_bridge.whenDone(m_bridge.console().channels().tunnel(), this, [this](const Result<TunnelState>& state) {
        if (m_switching)
            return;
        if (state)
            return show(*state);
        TunnelState unknown = m_state;
        unknown.problem = errorSentence(state.error());
        show(unknown);
    });
}

void TunnelCard::show(const TunnelState& state)
{
    m_state = state;
    const bool runs = !state.tool.isEmpty();
    if (m_switching)
        m_text->setText(tr("One moment…"));
    else if (runs)
        m_text->setText(
            tr("%1 brings web sites and providers to this PC while Frontdesk runs. The address below is the "
               "public address of this run.")
                .arg(state.tool));
    else if (state.installed.isEmpty())
        m_text->setText(tr("A tunnel gives this PC an address that providers can reach. Install cloudflared, ngrok or "
                           "tailscale, and it can be started here. Polling needs none of them."));
    else
        m_text->setText(tr("A tunnel gives this PC an address that providers can reach. It runs as long as Frontdesk. "
                           "Polling needs none."));
    m_problem->setText(state.problem);
    m_problem->setVisible(!state.problem.isEmpty());
    m_url->setText(state.url);
    m_address->setVisible(runs && !state.url.isEmpty());
    m_copy->setAccessibleDescription(state.url);
    m_stop->setVisible(runs);
    m_stop->setEnabled(!m_switching);
    showTools();
}

void TunnelCard::showTools()
{
    const QStringList tools = m_state.tool.isEmpty() ? m_state.installed : QStringList();
    if (m_shownTools != tools) {
        m_shownTools = tools;
        qDeleteAll(std::exchange(m_starts, {}));
        for (const QString& tool : tools) {
            QPushButton* button = makeButton(tr("Start %1", "name of a tunnel program").arg(tool), ButtonKind::Plain,
                                             Icon::Play);
            connect(button, &QPushButton::clicked, this, [this, tool] { start(tool); });
            m_tools->layout()->addWidget(button);
            m_starts << button;
        }
    }
    for (QPushButton* button : std::as_const(m_starts))
        button->setEnabled(!m_switching);
    m_tools->setVisible(!m_starts.isEmpty());
}

void TunnelCard::start(const QString& tool)
{
    const bool hadFocus = isAncestorOf(focusWidget());
    m_switching = true;
    show(TunnelState(m_state));
    m_bridge.whenDone(m_bridge.console().channels().startTunnel(tool), this,
                      [this, hadFocus](const Result<TunnelState>& state) {
                          m_switching = false;
                          TunnelState now = state ? *state : m_state;
                          if (!state)
                              now.problem = errorSentence(state.error());
                          show(now);
                          // The button that was pressed is gone.
                          if (hadFocus && !m_stop->isHidden())
                              m_stop->setFocus(Qt::OtherFocusReason);
                          else if (hadFocus && !m_starts.isEmpty())
                              m_starts.first()->setFocus(Qt::OtherFocusReason);
                          Q_EMIT switched();
                      });
}

void TunnelCard::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paint::roundedRect(&painter, rect(), 10, tone(Tone::Surface), tone(Tone::Border));
}

}  // namespace frontdesk
