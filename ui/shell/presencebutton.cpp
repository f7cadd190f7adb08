// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/presencebutton.h"

#include "ui/bridge/presencecontrol.h"
#include "ui/theme/paint.h"

#include <QActionGroup>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>

namespace frontdesk {

PresenceButton::PresenceButton(PresenceControl& control, QWidget* parent) : QPushButton(parent), m_control(control)
{
    setAutoDefault(false);
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&control, &PresenceControl::changed, this, &PresenceButton::follow);
    connect(this, &QPushButton::clicked, this, &PresenceButton::openMenu);
    follow();
}

void PresenceButton::follow()
{
    const QString name = PresenceControl::name(m_control.current());
    setText(name);
    setAccessibleName(tr("Your state: %1").arg(name));
    setToolTip(m_control.current() == Presence::Available ? tr("Customers who want a person can be given to you")
                                                          : tr("Nobody is told that you are there"));
    updateGeometry();
    update();
}

void PresenceButton::setCompact(bool compact)
{
    m_compact = compact;
    updateGeometry();
    update();
}

QSize PresenceButton::sizeHint() const
{
    return {(m_compact ? 0 : type(13, QFont::Medium).width(text()) + 12) + 12 + 10 + 8 + 16 + 8, scaled(34)};
}

QMenu* PresenceButton::makeMenu()
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    auto* group = new QActionGroup(menu);
    for (const Presence presence : {Presence::Available, Presence::Away}) {
        QAction* action = menu->addAction(PresenceControl::name(presence), &m_control,
                                          [this, presence] { m_control.set(presence); });
        action->setCheckable(true);
        action->setChecked(m_control.current() == presence);
        group->addAction(action);
        if (presence == Presence::Available || m_control.current() == presence)
            menu->setActiveAction(action);
    }
    return menu;
}

void PresenceButton::openMenu()
{
    QMenu* menu = makeMenu();
    const int x = layoutDirection() == Qt::RightToLeft ? width() - menu->sizeHint().width() : 0;
    menu->popup(mapToGlobal(QPoint(x, height() + 2)));
}

void PresenceButton::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Down || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        openMenu();
    else
        QPushButton::keyPressEvent(event);
}

void PresenceButton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const auto place = [this](int x, int w, int h) {
        return QStyle::visualRect(layoutDirection(), rect(), QRect(x, (height() - h) / 2, w, h));
    };
    const bool focused = hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange);
    paint::roundedRect(&painter, rect(), 6, tone(underMouse() ? Tone::Hover : Tone::Surface),
                       tone(focused ? Tone::Accent : Tone::ControlLine), focused ? 2 : 1);
    paintPresence(&painter, place(12, 10, 10), m_control.current());
    if (!m_compact)
        paint::line(&painter, place(30, width() - 30 - 32, height()), text(), type(13, QFont::Medium), tone(Tone::Text),
                    layoutDirection());
    drawIcon(&painter, place(width() - 24, 16, 16), Icon::ChevronDown, tone(Tone::Muted));
}

void paintPresence(QPainter* painter, const QRect& rect, Presence presence)
{
    if (presence == Presence::Available)
        paint::roundedRect(painter, rect, rect.width() / 2.0, tone(Tone::Human));
    else
        paint::roundedRect(painter, rect, rect.width() / 2.0, {},
                           tone(presence == Presence::Away ? Tone::Wait : Tone::Faint), 2);
}

}  // namespace frontdesk
