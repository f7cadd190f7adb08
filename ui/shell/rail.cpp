// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/rail.h"

#include <QMenu>
#include <QPainter>
#include <QVBoxLayout>

namespace frontdesk {
namespace {

constexpr int WithLabels = 87;
constexpr int IconsOnly = 61;

/// The program's mark, drawn because it follows the theme.
class Mark final : public QWidget {
public:
    Mark() { setFixedSize(34, 34); }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        paint::roundedRect(&painter, QRectF(1, 1, 32, 32), 9, tone(Tone::AccentFill));
        drawIcon(&painter, QRect(8, 8, 18, 18), Icon::MessagesSquare, tone(Tone::OnAccent));
    }
};

}  // namespace

RailButton::RailButton(Icon icon, const QString& label, QWidget* parent) : QAbstractButton(parent), m_icon(icon)
{
    setText(label);
    setAccessibleName(label);
    setToolTip(label);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void RailButton::setBadge(int count, Tone back)
{
    m_badge = count;
    m_badgeTone = back;
    setAccessibleName(count > 0 ? tr("%1, %2", "page, count").arg(text()).arg(count) : text());
    update();
}

void RailButton::setLabelShown(bool shown)
{
    m_labelShown = shown;
    updateGeometry();
    update();
}

void RailButton::setKeys(const QString& keys)
{
    setToolTip(keys.isEmpty() ? text() : tr("%1 (%2)", "page, keys").arg(text(), keys));
}

QSize RailButton::sizeHint() const { return {IconsOnly, m_labelShown ? scaled(58) : qMax(48, scaled(44))}; }

void RailButton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const QRect back = rect().adjusted(m_labelShown ? 12 : 9, 3, m_labelShown ? -12 : -9, -3);
    if (isChecked())
        paint::roundedRect(&painter, back, 8, tone(Tone::AccentSoft));
    else if (underMouse())
        paint::roundedRect(&painter, back, 8, tone(Tone::RailHover));
    if (hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange))
        paint::roundedRect(&painter, back, 8, {}, tone(Tone::Accent), 2);
    const QColor ink = tone(isChecked() ? Tone::Accent : Tone::Muted);
    const int side = scaled(20);
    const int iconTop = m_labelShown ? scaled(10) : (height() - side) / 2;
    drawIcon(&painter, QRect((width() - side) / 2, iconTop, side, side), m_icon, ink);
    if (m_labelShown) {
        const Type& look = type(11, isChecked() ? QFont::DemiBold : QFont::Medium);
        painter.setFont(look.font);
        painter.setPen(ink);
        painter.drawText(QRect(2, iconTop + side + 3, width() - 4, scaled(16)), Qt::AlignCenter,
                         look.elide(text(), width() - 8));
    }
    if (m_badge > 0) {
        const int high = scaled(18);
        const int wide = qMax(high, type(11, QFont::Bold).width(paint::badgeText(m_badge)) + 9);
        const QRect pill(width() / 2 + side / 5, iconTop - 6, wide, high);
        const QRect place = QStyle::visualRect(layoutDirection(), rect(), pill);
        paint::roundedRect(&painter, place.adjusted(-2, -2, 2, 2), high / 2.0 + 2,
                           tone(isChecked() ? Tone::AccentSoft : Tone::Window));
        paint::badge(&painter, place, m_badge, m_badgeTone);
    }
}

Rail::Rail(const QList<Page>& pages, QWidget* parent)
    : Panel(Tone::Window, EndEdge, parent),
      m_info(pages),
      m_setUp(new RailButton(Icon::SlidersHorizontal, tr("Set-up")))
{
    setFixedWidth(WithLabels);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 10, 1, 10);
    layout->setSpacing(2);
    layout->addWidget(new Mark, 0, Qt::AlignHCenter);
    layout->addSpacing(8);
    for (const Page& page : pages) {
        auto* button = new RailButton(page.icon, page.title);
        button->setCheckable(true);
        const int index = int(m_pages.size());
        connect(button, &QAbstractButton::clicked, this, [this, index] {
            setCurrent(index);
            Q_EMIT chosen(index);
        });
        m_pages << button;
    }
    for (QWidget* widget : tabChain()) {
        if (widget == m_setUp)
            layout->addStretch(1);
        layout->addWidget(widget);
    }
    m_setUp->setCheckable(true);
    m_setUp->hide();
    connect(m_setUp, &QAbstractButton::clicked, this, &Rail::openSetUpMenu);
}

void Rail::setLabelsShown(bool shown)
{
    setFixedWidth(shown ? qMax(WithLabels, scaled(WithLabels)) : IconsOnly);
    for (RailButton* button : std::as_const(m_pages))
        button->setLabelShown(shown);
    m_setUp->setLabelShown(shown);
}

void Rail::setSetUpFolded(bool folded)
{
    m_folded = folded;
    bool any = false;
    for (int i = 0; i < m_pages.size(); ++i) {
        const bool setUp = m_info[i].group == PageGroup::SetUp;
        any = any || setUp;
        m_pages[i]->setVisible(!setUp || !folded);
    }
    m_setUp->setVisible(folded && any);
    updateSetUp();
}

void Rail::setCurrent(int index)
{
    m_current = index;
    for (int i = 0; i < m_pages.size(); ++i)
        m_pages[i]->setChecked(i == index);
    updateSetUp();
}

void Rail::setBadge(int index, int count, bool urgent)
{
    m_pages[index]->setBadge(count, urgent ? Tone::UrgentFill : Tone::AccentFill);
    updateSetUp();
}

void Rail::updateSetUp()
{
    int count = 0;
    bool urgent = false;
    for (int i = 0; i < m_pages.size(); ++i) {
        if (m_info[i].group != PageGroup::SetUp)
            continue;
        count += m_pages[i]->badge();
        urgent = urgent || (m_pages[i]->badge() > 0 && m_pages[i]->badgeTone() == Tone::UrgentFill);
    }
    m_setUp->setBadge(count, urgent ? Tone::UrgentFill : Tone::AccentFill);
    m_setUp->setChecked(m_info.value(m_current).group == PageGroup::SetUp);
}

void Rail::openSetUpMenu()
{
    updateSetUp();  // the click toggled the mark
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (int i = 0; i < m_pages.size(); ++i) {
        if (m_info[i].group != PageGroup::SetUp)
            continue;
        QAction* action = menu->addAction(themedIcon(m_info[i].icon), m_info[i].title, this, [this, i] {
            setCurrent(i);
            Q_EMIT chosen(i);
        });
        action->setCheckable(true);
        action->setChecked(i == m_current);
    }
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    menu->popup(m_setUp->mapToGlobal(QPoint(mirrored ? -menu->sizeHint().width() : m_setUp->width(), 0)));
}

QList<QWidget*> Rail::tabChain() const
{
    QList<QWidget*> chain;
    for (const PageGroup group : {PageGroup::Work, PageGroup::SetUp}) {
        for (int i = 0; i < m_pages.size(); ++i)
            if (m_info[i].group == group)
                chain << m_pages[i];
        if (group == PageGroup::Work)
            chain << m_setUp;
    }
    return chain;
}

}  // namespace frontdesk
