// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/trayicon.h"

#include "ui/bridge/presencecontrol.h"
#include "ui/theme/paint.h"

#include <QActionGroup>
#include <QMenu>
#include <QPainter>

namespace frontdesk {

TrayIcon::TrayIcon(PresenceControl& presence, QObject* parent)
    : QObject(parent), m_presence(presence), m_menu(std::make_unique<QMenu>())
{
    m_menu->addAction(themedIcon(Icon::MessagesSquare), tr("Open Frontdesk"), this, &TrayIcon::openWanted);
    m_waiting = m_menu->addAction(themedIcon(Icon::Hand), QString(), this, &TrayIcon::waitingWanted);
    m_menu->addSeparator();
    auto* group = new QActionGroup(m_menu.get());
    const auto addPresence = [this, group](Presence state) {
        QAction* action = m_menu->addAction(PresenceControl::name(state), this,
                                            [this, state] { m_presence.set(state); });
        action->setCheckable(true);
        group->addAction(action);
        return action;
    };
    m_available = addPresence(Presence::Available);
    m_away = addPresence(Presence::Away);
    group->setExclusionPolicy(QActionGroup::ExclusionPolicy::ExclusiveOptional);
    m_menu->addSeparator();
    m_menu->addAction(themedIcon(Icon::LogOut), tr("Quit"), this, &TrayIcon::quitWanted);
    m_icon.setContextMenu(m_menu.get());
    connect(&m_icon, &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
        if (reason == QSystemTrayIcon::Trigger || reason == QSystemTrayIcon::DoubleClick)
            Q_EMIT openWanted();
    });
    connect(&presence, &PresenceControl::changed, this, &TrayIcon::followPresence);
    followPresence();
    setCounts({});
    if (QSystemTrayIcon::isSystemTrayAvailable())
        m_icon.show();
}

TrayIcon::~TrayIcon() { m_icon.setContextMenu(nullptr); }

void TrayIcon::setCounts(const ConsoleCounts& counts)
{
    const QString waiting = counts.waiting > 0 ? tr("%n customer(s) waiting for a person", nullptr, counts.waiting)
                                               : tr("Nobody is waiting");
    m_waiting->setText(waiting);
    m_icon.setIcon(iconWithBadge(counts.waiting));
    m_icon.setToolTip(tr("Frontdesk: %1", "tray, state").arg(waiting));
}

void TrayIcon::followPresence()
{
    m_available->setChecked(m_presence.current() == Presence::Available);
    m_away->setChecked(m_presence.current() == Presence::Away);
}

QIcon TrayIcon::iconWithBadge(int waiting)
{
    QIcon icon;
    for (const int side : {22, 32, 64}) {
        QPixmap pixmap(side, side);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint::roundedRect(&painter, QRectF(1, 1, side - 2, side - 2), side / 4.0, tone(Tone::AccentFill));
        const int inset = side / 4;
        drawIcon(&painter, QRect(inset, inset, side - 2 * inset, side - 2 * inset), Icon::MessagesSquare,
                 tone(Tone::OnAccent));
        if (waiting > 0) {
            const int disc = side * 6 / 10;
            const QRect place(side - disc, side - disc, disc, disc);
            paint::roundedRect(&painter, place, disc / 2.0, tone(Tone::UrgentFill));
            QFont font = type(11, QFont::Bold).font;
            font.setPixelSize(qMax(9, disc * 3 / 4));
            painter.setFont(font);
            painter.setPen(tone(Tone::OnAccent));
            painter.drawText(place, Qt::AlignCenter, waiting > 9 ? QStringLiteral("+") : QString::number(waiting));
        }
        painter.end();
        icon.addPixmap(pixmap);
    }
    return icon;
}

}  // namespace frontdesk
