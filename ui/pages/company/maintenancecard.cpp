// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/company/maintenancecard.h"

#include "ui/pages/settings/switchbox.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/toastarea.h"

#include <QHBoxLayout>
#include <QPainter>

namespace frontdesk {

MaintenanceCard::MaintenanceCard(CoreBridge& bridge, ToastArea& toasts, QWidget* parent)
    : Panel(Tone::Surface, NoEdge, parent),
      m_maintenance(bridge),
      m_box(new SwitchBox),
      m_text(new TextLabel({}, {13, QFont::Normal, Tone::Muted, TextFlow::Wrap}))
{
    auto* across = new QHBoxLayout(this);
    across->setContentsMargins(20, 16, 20, 16);
    across->setSpacing(16);
    auto* words = new QVBoxLayout;
    words->setSpacing(3);
    words->addWidget(new TextLabel(tr("Maintenance"), {15, QFont::DemiBold}));
    words->addWidget(m_text);
    across->addLayout(words, 1);
    across->addWidget(m_box, 0, Qt::AlignTop);
    m_box->setAccessibleName(tr("Maintenance"));
    connect(m_box, &QAbstractButton::clicked, this, [this](bool on) { m_maintenance.set(on); });
    connect(&m_maintenance, &Maintenance::changed, this, &MaintenanceCard::follow);
    connect(&m_maintenance, &Maintenance::failed, this,
            [&toasts](const QString& sentence) { toasts.show(ToastKind::Problem, sentence); });
    follow();
}

void MaintenanceCard::follow()
{
    const QString& locked = m_maintenance.locked();
    m_box->setEnabled(m_maintenance.isKnown() && locked.isEmpty());
    m_box->setChecked(m_maintenance.isOn());
    m_text->setText(locked.isEmpty()
                        ? tr("While it is on, the AI answers nobody: each customer gets the maintenance text "
                             "once and waits for your team. It works at once.")
                        : locked);
    m_box->setAccessibleDescription(m_text->text());
}

void MaintenanceCard::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paint::roundedRect(&painter, rect(), 10, tone(Tone::Surface), tone(Tone::Border));
}

}  // namespace frontdesk
