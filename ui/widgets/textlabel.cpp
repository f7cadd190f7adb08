// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/textlabel.h"

#include "ui/theme/paint.h"

#include <QEvent>
#include <QPainter>

namespace frontdesk {

TextLabel::TextLabel(const QString& text, TextLook look, QWidget* parent) : QLabel(parent), m_look(look)
{
    setTextFormat(Qt::PlainText);
    setText(text);
    if (m_look.flow == TextFlow::Wrap) {
        setWordWrap(true);
        setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    applyLook();
    connect(&Theme::current(), &Theme::changed, this, &TextLabel::applyLook);
}

void TextLabel::applyLook()
{
    setFont(type(m_look.pixels, m_look.weight).font);
    // QLabel would align by the direction of the text, not of the window.
    if (m_look.flow == TextFlow::Wrap && !(alignment() & Qt::AlignHCenter))
        setAlignment(Qt::AlignAbsolute | Qt::AlignTop
                     | (layoutDirection() == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft));
    updateGeometry();
    QPalette colors = palette();
    if (colors.color(QPalette::WindowText) == tone(m_look.tone))
        return;
    colors.setColor(QPalette::WindowText, tone(m_look.tone));
    setPalette(colors);
}

void TextLabel::setTone(Tone tone)
{
    if (m_look.tone == tone)
        return;
    m_look.tone = tone;
    applyLook();
    update();
}

QSize TextLabel::minimumSizeHint() const
{
    if (m_look.flow == TextFlow::Wrap)
        return QLabel::minimumSizeHint();
    return {qMin(24, sizeHint().width()), sizeHint().height()};
}

QSize TextLabel::sizeHint() const
{
    if (m_look.flow == TextFlow::Wrap)
        return QLabel::sizeHint();
    const QFontMetrics metrics(font());
    return {metrics.horizontalAdvance(text()) + 2, metrics.height()};
}

void TextLabel::paintEvent(QPaintEvent* event)
{
    if (m_look.flow == TextFlow::Wrap) {
        QLabel::paintEvent(event);
        return;
    }
    QPainter painter(this);
    const Type& look = type(m_look.pixels, m_look.weight);
    paint::line(&painter, rect(), text(), look, tone(m_look.tone), layoutDirection());
    setToolTip(look.width(text()) > width() ? text() : QString());
}

void TextLabel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::LayoutDirectionChange)
        applyLook();
    QLabel::changeEvent(event);
}

}  // namespace frontdesk
