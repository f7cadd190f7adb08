// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/segments.h"

#include "ui/theme/paint.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPainter>

namespace frontdesk {

class SegmentButton final : public QAbstractButton {
public:
    explicit SegmentButton(const QString& text, QWidget* parent) : QAbstractButton(parent)
    {
        setText(text);
        setAccessibleName(text);
        setCheckable(true);
        setFocusPolicy(Qt::TabFocus);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    }

    void setCount(int count, bool warn)
    {
        if (m_count == count && m_warn == warn)
            return;
        m_count = count;
        m_warn = warn;
        setAccessibleName(count < 0 ? text() : Segments::tr("%1, %2", "queue, count").arg(text()).arg(count));
        updateGeometry();
        update();
    }

    [[nodiscard]] QSize sizeHint() const override { return {contentWidth() + 14, scaled(32)}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {contentWidth() + 4, scaled(32)}; }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        if (isChecked())
            paint::roundedRect(&painter, rect(), 6, tone(Tone::SegmentFill), tone(Tone::SegmentLine));
        else if (underMouse())
            paint::roundedRect(&painter, rect(), 6, tone(Tone::RailHover));
        if (hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange))
            paint::roundedRect(&painter, rect(), 6, {}, tone(Tone::Accent), 2);
        const Type& look = type(12, isChecked() ? QFont::DemiBold : QFont::Medium);
        const int countWidth = m_count < 0 ? 0 : look.width(countText());
        // Long words at a large text size give way to the number.
        const int textWidth = qMin(look.width(text()), width() - 6 - (countWidth ? countWidth + 5 : 0));
        const int left = qMax(2, (width() - textWidth - (countWidth ? countWidth + 5 : 0)) / 2);
        const QRect textRect(left, 0, textWidth + 2, height());
        const QRect countRect(left + textWidth + 5, 0, countWidth + 2, height());
        paint::line(&painter, QStyle::visualRect(layoutDirection(), rect(), textRect), text(), look,
                    tone(isChecked() ? Tone::Text : Tone::Muted), layoutDirection());
        if (countWidth)
            paint::line(&painter, QStyle::visualRect(layoutDirection(), rect(), countRect), countText(), look,
                        tone(m_warn && m_count > 0 ? Tone::Urgent : Tone::Faint), layoutDirection());
    }

private:
    [[nodiscard]] QString countText() const
    {
        return m_count > 999 ? QStringLiteral("999+") : QString::number(m_count);
    }
    [[nodiscard]] int contentWidth() const
    {
        const Type& look = type(12, QFont::DemiBold);
        return look.width(text()) + (m_count < 0 ? 0 : look.width(countText()) + 5);
    }

    int m_count = -1;
    bool m_warn = false;
};

Segments::Segments(const QStringList& texts, QWidget* parent) : QWidget(parent)
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(2, 2, 2, 2);
    layout->setSpacing(0);
    auto* group = new QButtonGroup(this);
    for (const QString& text : texts) {
        auto* button = new SegmentButton(text, this);
        group->addButton(button, int(m_buttons.size()));
        layout->addWidget(button);
        m_buttons << button;
    }
    connect(group, &QButtonGroup::idClicked, this, &Segments::chosen);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

int Segments::current() const
{
    for (int i = 0; i < m_buttons.size(); ++i)
        if (m_buttons[i]->isChecked())
            return i;
    return -1;
}

void Segments::setCurrent(int index)
{
    if (index >= 0 && index < m_buttons.size())
        m_buttons[index]->setChecked(true);
}

void Segments::setCount(int index, int count, bool warn) { m_buttons[index]->setCount(count, warn); }

QAbstractButton* Segments::button(int index) const { return m_buttons[index]; }

void Segments::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paint::roundedRect(&painter, rect(), 8, tone(Tone::Window));
}

}  // namespace frontdesk
