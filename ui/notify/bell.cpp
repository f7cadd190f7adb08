// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notify/bell.h"

#include "ui/models/displaytext.h"
#include "ui/notify/noticetext.h"
#include "ui/notify/notifier.h"
#include "ui/widgets/basics.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/formfields.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>

namespace frontdesk {
namespace {

constexpr int PopupWidth = 380;
constexpr int PopupHeight = 440;
constexpr int TextStart = 44;

class NoticeRow final : public QAbstractButton {
public:
    NoticeRow(const NoticeEntry& entry, QWidget* parent) : QAbstractButton(parent), m_entry(entry)
    {
        setFocusPolicy(Qt::StrongFocus);
        setAttribute(Qt::WA_Hover);
        setFixedHeight(scaled(58));
        const QString title = noticetext::title(entry.notice);
        setText(title);
        const QString age = display::age(entry.at, display::now());
        setAccessibleName(entry.unread ? NoticePopup::tr("Unread: %1, %2", "title, age").arg(title, age)
                                       : NoticePopup::tr("%1, %2", "title, age").arg(title, age));
        setAccessibleDescription(body());
        setToolTip(NoticePopup::tr("%1\n%2", "title and text of a notice").arg(title, body()));
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        const auto place = [this](int x, int y, int w, int h) {
            return QStyle::visualRect(layoutDirection(), rect(), QRect(x, y, w, h));
        };
        if (underMouse() || hasFocus())
            paint::roundedRect(&painter, rect().adjusted(4, 1, -4, -1), 6, tone(Tone::Hover),
                               hasFocus() ? tone(Tone::Accent) : QColor(), hasFocus() ? 2 : 1);
        const bool urgent = levelOf(m_entry.notice.cause) == NoticeLevel::Urgent;
        const Tone mark = !m_entry.unread ? Tone::Faint : urgent ? Tone::Urgent : Tone::Accent;
        drawIcon(&painter, place(16, (height() - 18) / 2, 18, 18), noticetext::icon(m_entry.notice.cause), tone(mark));
        const Type& strong = type(13, m_entry.unread ? QFont::DemiBold : QFont::Normal);
        const Type& plain = type(12);
        const QString age = display::age(m_entry.at, display::now());
        const int ageWidth = plain.width(age) + 4;
        const int half = height() / 2;
        const int right = width() - 16;
        paint::line(&painter, place(TextStart, 7, right - TextStart - ageWidth - 8, half - 7), text(), strong,
                    tone(Tone::Text), layoutDirection());
        paint::line(&painter, place(right - ageWidth, 7, ageWidth, half - 7), age, plain, tone(Tone::Muted),
                    layoutDirection());
        paint::line(&painter, place(TextStart, half, right - TextStart - (m_entry.unread ? 14 : 0), half - 7), body(),
                    plain, tone(Tone::Muted), layoutDirection());
        if (m_entry.unread)
            paint::roundedRect(&painter, place(right - 8, half + (half - 7 - 8) / 2, 8, 8), 4, tone(mark));
    }
    void keyPressEvent(QKeyEvent* event) override
    {
        if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
            click();
        else if (event->key() == Qt::Key_Down || event->key() == Qt::Key_Up)
            event->ignore();
        else
            QAbstractButton::keyPressEvent(event);
    }

private:
    [[nodiscard]] QString body() const { return noticetext::body(m_entry.notice, m_entry.more, true); }
    NoticeEntry m_entry;
};

}  // namespace

BellButton::BellButton(Notifier& notifier, QWidget* parent) : QAbstractButton(parent), m_notifier(notifier)
{
    setFixedSize(36, 36);
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    connect(&notifier, &Notifier::listChanged, this, &BellButton::follow);
    connect(this, &QAbstractButton::clicked, this, &BellButton::openPopup);
    follow();
}

void BellButton::follow()
{
    m_count = m_notifier.unread();
    const QString name = m_count > 0 ? tr("Notifications, %n unread", nullptr, m_count) : tr("Notifications");
    setAccessibleName(name);
    setToolTip(name);
    update();
}

void BellButton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const bool focused = hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange);
    if (underMouse() || focused || popup())
        paint::roundedRect(&painter, rect().adjusted(1, 1, -1, -1), 6, tone(Tone::RailHover),
                           focused ? tone(Tone::Accent) : QColor(), 2);
    drawIcon(&painter, QRect(9, 9, 18, 18), Icon::Bell, tone(Tone::Muted));
    if (m_count == 0)
        return;
    const int wide = qMax(16, type(11, QFont::DemiBold).width(paint::badgeText(m_count)) + 8);
    paint::badge(&painter, QStyle::visualRect(layoutDirection(), rect(), QRect(width() - wide, 0, wide, 16)), m_count,
                 Tone::UrgentFill);
}

void BellButton::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Down || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

NoticePopup* BellButton::popup() const { return findChild<NoticePopup*>(); }

void BellButton::openPopup()
{
    if (NoticePopup* open = popup()) {
        open->close();
        return;
    }
    auto* popup = new NoticePopup(m_notifier, this);
    const int x = layoutDirection() == Qt::RightToLeft ? 0 : width() - popup->width();
    popup->move(mapToGlobal(QPoint(x, height() + 4)));
    popup->show();
    if (!popup->rows().isEmpty())
        popup->rows().first()->setFocus(Qt::PopupFocusReason);
}

NoticePopup::NoticePopup(Notifier& notifier, QWidget* parent)
    : QFrame(parent, Qt::Popup), m_notifier(notifier), m_layout(new QVBoxLayout(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setAccessibleName(tr("Notifications"));
    setFixedSize(scaled(PopupWidth), scaled(PopupHeight));
    build();
    connect(&notifier, &Notifier::listChanged, this, &NoticePopup::fill);
    fill();
}

void NoticePopup::build()
{
    m_layout->setContentsMargins(1, 1, 1, 8);
    m_layout->setSpacing(4);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(16, 8, 8, 4);
    head->addWidget(new TextLabel(tr("Notifications"), {15, QFont::DemiBold, Tone::Text}), 1);
    QPushButton* allRead = makeButton(tr("Mark all as read"), ButtonKind::Ghost, Icon::CheckCheck);
    head->addWidget(allRead);
    m_allRead = allRead;
    m_layout->addLayout(head);
    connect(allRead, &QPushButton::clicked, &m_notifier, &Notifier::markAllRead);
}

void NoticePopup::fill()
{
    const bool focused = m_body && focusWidget() && m_body->isAncestorOf(focusWidget());
    delete m_body;
    m_rows.clear();
    m_allRead->setEnabled(m_notifier.unread() > 0);
    if (m_notifier.entries().isEmpty()) {
        auto* empty = new EmptyState;
        empty->setContent(Icon::Bell, tr("Nothing new"),
                          tr("Customers who wait for a person and new messages in your conversations appear here."));
        m_body = empty;
        m_layout->addWidget(m_body, 1);
        return;
    }
    auto* list = new frontdesk::Panel(Tone::Surface);
    auto* column = new QVBoxLayout(list);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    for (const NoticeEntry& entry : m_notifier.entries()) {
        auto* row = new NoticeRow(entry, list);
        // The list changes when one is opened: the row must not be in its own signal then.
        connect(row, &QAbstractButton::clicked, this, [this, id = entry.notice.conversation] {
            close();
            QMetaObject::invokeMethod(
                &m_notifier, [notifier = &m_notifier, id] { notifier->open(id); }, Qt::QueuedConnection);
        });
        column->addWidget(row);
        m_rows << row;
    }
    column->addStretch(1);
    m_body = makeScroll(list);
    m_layout->addWidget(m_body, 1);
    if (focused)
        m_rows.first()->setFocus(Qt::OtherFocusReason);
}

void NoticePopup::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), tone(Tone::Surface));
    painter.setPen(tone(Tone::ControlLine));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

void NoticePopup::keyPressEvent(QKeyEvent* event)
{
    const int step = event->key() == Qt::Key_Down ? 1 : event->key() == Qt::Key_Up ? -1 : 0;
    if (step == 0 || m_rows.isEmpty()) {
        QFrame::keyPressEvent(event);
        return;
    }
    int current = -1;
    for (int i = 0; i < m_rows.size(); ++i)
        if (m_rows[i]->hasFocus())
            current = i;
    QAbstractButton* row = m_rows[qBound(0, current + step, int(m_rows.size()) - 1)];
    row->setFocus(Qt::TabFocusReason);
    for (QWidget* up = row->parentWidget(); up && up != this; up = up->parentWidget())
        if (auto* scroll = qobject_cast<QScrollArea*>(up))
            scroll->ensureWidgetVisible(row, 0, 8);
}

}  // namespace frontdesk
