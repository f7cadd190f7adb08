// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/enginestrip.h"

#include "ui/widgets/basics.h"
#include "ui/widgets/textlabel.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QPainter>

namespace frontdesk {

EngineStrip::EngineStrip(QWidget* parent) : QWidget(parent), m_text(new TextLabel({}, {13, QFont::Medium, Tone::Wait}))
{
    const auto fit = [this] { setFixedHeight(scaled(34)); };
    fit();
    connect(&Theme::current(), &Theme::changed, this, fit);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(14, 0, 14, 0);
    layout->setSpacing(8);
    layout->addWidget(new IconLabel(Icon::TriangleAlert, Tone::Wait, 16));
    layout->addWidget(m_text, 1);
    hide();
}

void EngineStrip::setStatus(bool ready, const QString& text)
{
    m_ready = ready;
    m_said = text;
    follow();
}

void EngineStrip::setAnswering(bool answering)
{
    m_answering = answering;
    follow();
}

void EngineStrip::follow()
{
    if (!m_answering)
        m_text->setText(
            tr("The engine is not answering. You can read on and write; sending is possible again when it is back."));
    else
        m_text->setText(m_said.isEmpty() ? tr("The engine is not ready. Messages are kept and answered later.")
                                         : m_said);
    setAccessibleName(m_text->text());
    const bool shown = !m_ready || !m_answering;
    if (shown && isHidden()) {
        setVisible(true);
        QAccessibleEvent alert(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    }
    setVisible(shown);
}

void EngineStrip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), tone(Tone::WaitSoft));
}

}  // namespace frontdesk
