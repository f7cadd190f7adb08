// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/inbox/earlierlist.h"

#include "ui/models/displaytext.h"
#include "ui/pages/inbox/inboxtext.h"
#include "ui/theme/paint.h"

#include <QAbstractButton>
#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace frontdesk {
namespace {

class EarlierRow final : public QAbstractButton {
public:
    EarlierRow(const ConversationSummary& row, QWidget* parent) : QAbstractButton(parent), m_row(row)
    {
        m_when = row.conversation.lastMessageAt > 0 ? display::dayName(display::day(row.conversation.lastMessageAt))
                                                    : QString();
        setAccessibleName(EarlierList::tr("Conversation of %1: %2").arg(m_when, row.lastText));
        setToolTip(row.lastText);
        setFocusPolicy(Qt::TabFocus);
        setCursor(Qt::PointingHandCursor);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }
    [[nodiscard]] QSize sizeHint() const override { return {160, scaled(40)}; }

protected:
    void keyPressEvent(QKeyEvent* event) override
    {
        if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
            click();
        else
            QAbstractButton::keyPressEvent(event);
    }
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        const auto place = [this](int x, int y, int w, int h) {
            return QStyle::visualRect(layoutDirection(), rect(), QRect(x, y, w, h));
        };
        if (underMouse() || hasFocus())
            paint::roundedRect(&painter, rect(), 6, tone(Tone::Hover));
        const paint::ChipLook chip = inboxText::stateChip(m_row, {}, display::now());
        const int chipWidth = qMin(paint::chipWidth(chip), width() / 2);
        paint::line(&painter, place(6, scaled(3), width() - chipWidth - 20, scaled(18)), m_when,
                    type(13, QFont::Medium), tone(Tone::Text), layoutDirection());
        paint::chip(&painter, place(width() - chipWidth - 6, scaled(3), chipWidth, paint::chipHeight()), chip,
                    layoutDirection());
        paint::line(&painter, place(6, scaled(21), width() - 12, scaled(16)), m_row.lastText, type(12),
                    tone(Tone::Muted), layoutDirection());
        if (hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange))
            paint::roundedRect(&painter, rect(), 6, {}, tone(Tone::Accent), 2);
    }

private:
    ConversationSummary m_row;
    QString m_when;
};

}  // namespace

EarlierList::EarlierList(QWidget* parent) : QWidget(parent), m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(2);
}

void EarlierList::setConversations(const QList<ConversationSummary>& rows)
{
    for (QAbstractButton* row : std::exchange(m_rows, {})) {
        m_layout->removeWidget(row);
        row->hide();
        row->deleteLater();
    }
    for (const ConversationSummary& row : rows) {
        auto* button = new EarlierRow(row, this);
        connect(button, &QAbstractButton::clicked, this, [this, id = row.conversation.id] { Q_EMIT chosen(id); });
        m_rows << button;
        m_layout->addWidget(button);
    }
}

}  // namespace frontdesk
