// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/inbox/sourcerow.h"

#include "ui/pages/inbox/inboxtext.h"
#include "ui/widgets/basics.h"
#include "ui/widgets/textlabel.h"

#include <QAbstractButton>
#include <QPainter>
#include <QVBoxLayout>

namespace frontdesk {
namespace {

constexpr double GoodFrom = 0.7;

/// The words that were used, marked as a quotation.
class Passage final : public QWidget {
public:
    Passage(const QString& text, QWidget* parent) : QWidget(parent)
    {
        auto* layout = new QVBoxLayout(this);
        layout->setContentsMargins(12, 8, 10, 8);
        layout->addWidget(new TextLabel(text, {13, QFont::Normal, Tone::Text, TextFlow::Wrap}));
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        paint::roundedRect(&painter, rect(), 6, tone(Tone::SurfaceAlt), tone(Tone::Border));
        painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), QRect(0, 5, 3, height() - 10)), tone(Tone::Ai));
    }
};

}  // namespace

class SourceRow::Head final : public QAbstractButton {
public:
    Head(const Citation& source, QWidget* parent) : QAbstractButton(parent), m_source(source)
    {
        setCheckable(true);
        setFocusPolicy(Qt::TabFocus);
        setCursor(Qt::PointingHandCursor);
        setAccessibleName(SourceRow::tr("Source: %1").arg(inboxText::sourceTitle(source)));
        setToolTip(inboxText::sourceTitle(source));
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }
    [[nodiscard]] QSize sizeHint() const override { return {160, scaled(detail().isEmpty() ? 26 : 40)}; }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        const auto place = [this](int x, int y, int w, int h) {
            return QStyle::visualRect(layoutDirection(), rect(), QRect(x, y, w, h));
        };
        if (underMouse() || isChecked())
            paint::roundedRect(&painter, rect(), 6, tone(isChecked() ? Tone::AccentSoft : Tone::Hover));
        drawIcon(&painter, place(4, scaled(4), 15, scaled(18)), Icon::FileText, tone(Tone::Ai));
        const Type& strong = type(12, QFont::DemiBold);
        const QString score = m_source.score ? inboxText::confidence(*m_source.score) : QString();
        const int scoreWidth = score.isEmpty() ? 0 : strong.width(score) + 2;
        paint::line(&painter, place(26, scaled(4), width() - 38 - scoreWidth, scaled(18)), m_source.document,
                    type(13, QFont::Medium), tone(Tone::Text), layoutDirection());
        paint::line(&painter, place(width() - scoreWidth - 6, scaled(4), scoreWidth, scaled(18)), score, strong,
                    tone(m_source.score.value_or(0) >= GoodFrom ? Tone::Ok : Tone::Wait), layoutDirection());
        paint::line(&painter, place(26, scaled(21), width() - 34, scaled(16)), detail(), type(12), tone(Tone::Muted),
                    layoutDirection());
        if (hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange))
            paint::roundedRect(&painter, rect(), 6, {}, tone(Tone::Accent), 2);
    }

private:
    [[nodiscard]] QString detail() const
    {
        const QString page = m_source.page > 0 ? SourceRow::tr("page %1").arg(m_source.page) : QString();
        return QStringList{m_source.section, page}
            .filter(QRegularExpression(QStringLiteral(".")))
            .join(QStringLiteral(", "));
    }
    Citation m_source;
};

SourceRow::SourceRow(const Citation& source, QWidget* parent)
    : QWidget(parent), m_head(new Head(source, this)), m_passage(new Passage(source.passage, this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_head);
    layout->addWidget(m_passage);
    m_passage->hide();
    connect(m_head, &QAbstractButton::toggled, m_passage, &QWidget::setVisible);
}

void SourceRow::setExpanded(bool expanded) { m_head->setChecked(expanded); }

bool SourceRow::isExpanded() const { return m_head->isChecked(); }

}  // namespace frontdesk
