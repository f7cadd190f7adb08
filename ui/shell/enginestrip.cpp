// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/enginestrip.h"

#include "ui/widgets/basics.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QPainter>

namespace frontdesk {

EngineStrip::EngineStrip(QWidget* parent) : QWidget(parent), m_text(new TextLabel({}, {13, QFont::Medium, Tone::Wait}))
{
    setFixedHeight(34);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(14, 0, 14, 0);
    layout->setSpacing(8);
    layout->addWidget(new IconLabel(Icon::TriangleAlert, Tone::Wait, 16));
    layout->addWidget(m_text, 1);
    hide();
}

void EngineStrip::setStatus(bool ready, const QString& text)
{
    m_text->setText(text.isEmpty() ? tr("The engine is not ready. Messages are kept and answered later.") : text);
    setVisible(!ready);
}

void EngineStrip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), tone(Tone::WaitSoft));
}

}  // namespace frontdesk
