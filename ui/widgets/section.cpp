// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/section.h"

#include <QPainter>
#include <QVBoxLayout>

namespace frontdesk {

class Section::Header final : public QAbstractButton {
public:
    explicit Header(const QString& title, QWidget* parent) : QAbstractButton(parent)
    {
        setText(title);
        setAccessibleName(title);
        setCheckable(true);
        setChecked(true);
        setFocusPolicy(Qt::TabFocus);
        setCursor(Qt::PointingHandCursor);
    }
    void setSummary(const QString& text)
    {
        m_summary = text;
        update();
    }
    [[nodiscard]] QSize sizeHint() const override { return {120, scaled(24)}; }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        const auto place = [this](const QRect& r) { return QStyle::visualRect(layoutDirection(), rect(), r); };
        const Icon closed = layoutDirection() == Qt::RightToLeft ? Icon::ChevronLeft : Icon::ChevronRight;
        drawIcon(&painter, place({0, 0, 14, height()}), isChecked() ? Icon::ChevronDown : closed, tone(Tone::Faint));
        const Type& small = type(12, QFont::Medium);
        const int end = m_summary.isEmpty() ? 0 : small.width(m_summary) + 2;
        paint::line(&painter, place({22, 0, width() - 30 - end, height()}), text(), type(13, QFont::DemiBold),
                    tone(Tone::Text), layoutDirection());
        paint::line(&painter, place({width() - end, 0, end, height()}), m_summary, small, tone(Tone::Muted),
                    layoutDirection());
        if (hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange))
            paint::roundedRect(&painter, rect(), 4, {}, tone(Tone::Accent), 2);
    }

private:
    QString m_summary;
};

Section::Section(const QString& title, QWidget* parent)
    : Panel(Tone::Surface, BottomEdge, parent), m_header(new Header(title, this)), m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(16, 10, 14, 12);
    m_layout->setSpacing(6);
    m_layout->addWidget(m_header);
    connect(m_header, &QAbstractButton::toggled, this, [this](bool on) {
        if (m_content)
            m_content->setVisible(on);
        Q_EMIT toggled(on);
    });
}

void Section::setContent(QWidget* content)
{
    if (m_content) {
        // hidden first: a deleted-later widget would still take room in the layout until the loop turns
        m_content->hide();
        m_layout->removeWidget(m_content);
        m_content->deleteLater();
    }
    m_content = content;
    m_layout->addWidget(content);
    content->setVisible(isExpanded());
}

void Section::setExpanded(bool expanded) { m_header->setChecked(expanded); }

bool Section::isExpanded() const { return m_header->isChecked(); }

void Section::setSummary(const QString& text) { m_header->setSummary(text); }

QWidget* Section::header() const { return m_header; }

}  // namespace frontdesk
