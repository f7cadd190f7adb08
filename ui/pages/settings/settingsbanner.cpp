// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/settings/settingsbanner.h"

#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

namespace frontdesk {

SettingsBanner::SettingsBanner(Kind kind, Icon icon, QWidget* parent)
    : QWidget(parent),
      m_kind(kind),
      m_title(new TextLabel({}, {13, QFont::DemiBold, Tone::Text, TextFlow::Wrap})),
      m_text(new TextLabel({}, {12, QFont::Normal, Tone::Text, TextFlow::Wrap})),
      m_line(new QHBoxLayout(this))
{
    const bool waits = kind == Kind::Waits;
    m_line->setContentsMargins(14, 10, 14, 10);
    m_line->setSpacing(10);
    if (icon == Icon::None)
        icon = waits ? Icon::RefreshCw : Icon::TriangleAlert;
    m_line->addWidget(new IconLabel(icon, waits ? Tone::Wait : Tone::Urgent, 18), 0, Qt::AlignTop);
    auto* texts = new QVBoxLayout;
    texts->setSpacing(3);
    texts->addWidget(m_title);
    texts->addWidget(m_text);
    m_line->addLayout(texts, 1);
}

void SettingsBanner::setTexts(const QString& title, const QString& text)
{
    m_title->setText(title);
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
    setAccessibleName(title);
}

QString SettingsBanner::text() const { return m_title->text() % u'\n' % m_text->text(); }

QPushButton* SettingsBanner::addAct(const QString& text, Icon icon)
{
    QPushButton* button = makeButton(text, ButtonKind::Plain, icon);
    m_line->addWidget(button, 0, Qt::AlignTop);
    return button;
}

void SettingsBanner::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const bool waits = m_kind == Kind::Waits;
    paint::roundedRect(&painter, rect(), 8, tone(waits ? Tone::WaitSoft : Tone::UrgentSoft),
                       tone(waits ? Tone::WaitPanelLine : Tone::Border));
}

}  // namespace frontdesk
