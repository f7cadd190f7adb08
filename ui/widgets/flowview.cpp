// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/flowview.h"

#include "ui/widgets/formfields.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QScrollArea>

namespace frontdesk {
namespace {

constexpr int ColumnWidth = 760;

}  // namespace

QWidget* readableColumn(QVBoxLayout*& body)
{
    auto* outer = new QWidget;
    auto* across = new QHBoxLayout(outer);
    across->setContentsMargins(24, 18, 24, 24);
    auto* inner = new QWidget;
    inner->setMaximumWidth(scaled(ColumnWidth));
    auto* down = new QVBoxLayout(inner);
    down->setContentsMargins(0, 0, 0, 0);
    down->setSpacing(0);
    body = new QVBoxLayout;
    body->setSpacing(16);
    down->addLayout(body);
    down->addStretch(1);
    across->addWidget(inner, 100);
    across->addStretch(1);
    return makeScroll(outer);
}

FlowView::FlowView(const QString& title, QWidget* parent)
    : Panel(Tone::SurfaceAlt, NoEdge, parent),
      m_back(makeIconButton(Icon::ArrowLeft, tr("Back"))),
      m_problem(new TextLabel({}, {13, QFont::Medium, Tone::Urgent, TextFlow::Wrap})),
      m_foot(new Panel(Tone::Surface, TopEdge))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto* head = new Panel(Tone::Surface, BottomEdge);
    auto* line = new QHBoxLayout(head);
    line->setContentsMargins(14, 10, 24, 10);
    line->setSpacing(10);
    line->addWidget(m_back);
    line->addWidget(new TextLabel(title, {20, QFont::DemiBold, Tone::Text, TextFlow::Elide}), 1);
    layout->addWidget(head);
    layout->addWidget(readableColumn(m_body), 1);
    auto* low = new QHBoxLayout(m_foot);
    low->setContentsMargins(24, 12, 24, 12);
    low->setSpacing(8);
    low->addWidget(m_problem, 1);
    layout->addWidget(m_foot);
    m_foot->hide();
    connect(m_back, &QToolButton::clicked, this, &FlowView::left);
}

QPushButton* FlowView::addAct(const QString& text, ButtonKind kind, Icon icon)
{
    QPushButton* button = makeButton(text, kind, icon);
    m_foot->layout()->addWidget(button);
    m_acts << button;
    fitFoot();
    return button;
}

void FlowView::fitFoot()
{
    const auto shown = [](const QPushButton* button) { return !button->isHidden(); };
    m_foot->setVisible(!m_problem->text().isEmpty() || std::any_of(m_acts.cbegin(), m_acts.cend(), shown));
}

void FlowView::setProblem(const QString& sentence)
{
    m_problem->setText(sentence);
    fitFoot();
}

QString FlowView::problem() const { return m_problem->text(); }

bool FlowView::event(QEvent* event)
{
    // Esc is ours here, not the window's "back to the list".
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    return Panel::event(event);
}

void FlowView::keyPressEvent(QKeyEvent* event)
{
    if (event->key() != Qt::Key_Escape)
        return Panel::keyPressEvent(event);
    Q_EMIT left();
}

}  // namespace frontdesk
