// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/maintenancestrip.h"

#include "ui/bridge/maintenance.h"
#include "ui/widgets/basics.h"
#include "ui/widgets/textlabel.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

namespace frontdesk {

MaintenanceStrip::MaintenanceStrip(Maintenance& maintenance, QWidget* parent)
    : QWidget(parent),
      m_maintenance(maintenance),
      m_text(new TextLabel({}, {13, QFont::Medium, Tone::Wait})),
      m_end(makeButton(tr("End maintenance"), ButtonKind::Plain, Icon::Play))
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(14, 4, 14, 4);
    layout->setSpacing(8);
    layout->addWidget(new IconLabel(Icon::Construction, Tone::Wait, 16));
    layout->addWidget(m_text, 1);
    layout->addWidget(m_end);
    connect(m_end, &QPushButton::clicked, this, [this] { m_maintenance.set(false); });
    connect(&maintenance, &Maintenance::changed, this, &MaintenanceStrip::follow);
    hide();
}

void MaintenanceStrip::follow()
{
    const bool shown = m_maintenance.isOn();
    const QString& locked = m_maintenance.locked();
    m_text->setText(locked.isEmpty() ? tr("Maintenance: the AI answers nobody, customers are told and wait for people.")
                                     : tr("Maintenance: the AI answers nobody. %1").arg(locked));
    m_end->setVisible(locked.isEmpty());
    setAccessibleName(m_text->text());
    const bool news = shown && isHidden();
    setVisible(shown);
    if (!news)
        return;
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void MaintenanceStrip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), tone(Tone::WaitSoft));
}

}  // namespace frontdesk
