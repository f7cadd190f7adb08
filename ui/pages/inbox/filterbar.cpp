// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/inbox/filterbar.h"

#include "ui/models/displaytext.h"
#include "ui/pages/inbox/flowlayout.h"
#include "ui/widgets/basics.h"

#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QPushButton>

namespace frontdesk {
namespace {

/// A filter with a cross; the whole chip takes it away.
class FilterChip final : public QAbstractButton {
public:
    FilterChip(const QString& text, QWidget* parent) : QAbstractButton(parent)
    {
        setText(text);
        setAccessibleName(FilterBar::tr("Remove the filter “%1”").arg(text));
        setToolTip(accessibleName());
        setFocusPolicy(Qt::TabFocus);
        setCursor(Qt::PointingHandCursor);
    }
    [[nodiscard]] QSize sizeHint() const override { return {type(12, QFont::Medium).width(text()) + 40, scaled(26)}; }

protected:
    void keyPressEvent(QKeyEvent* event) override
    {
        if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Delete)
            click();
        else
            QAbstractButton::keyPressEvent(event);
    }
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        const bool ring = hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange);
        paint::roundedRect(&painter, rect(), height() / 2.0, tone(Tone::AccentSoft),
                           ring ? tone(Tone::Accent) : QColor(), 2);
        const auto place = [this](const QRect& r) { return QStyle::visualRect(layoutDirection(), rect(), r); };
        paint::line(&painter, place({12, 0, width() - 38, height()}), text(), type(12, QFont::Medium),
                    tone(Tone::Accent), layoutDirection());
        drawIcon(&painter, place({width() - 24, 0, 14, height()}), Icon::Cross, tone(Tone::Accent));
    }
};

}  // namespace

FilterBar::FilterBar(QWidget* parent) : QWidget(parent)
{
    auto* layout = new FlowLayout(this, 6);
    layout->setContentsMargins(14, 0, 10, 8);
    hide();
}

int FilterBar::heightForWidth(int width) const { return layout()->heightForWidth(width); }

QString FilterBar::staffName(qint64 id) const
{
    for (const StaffMember& staff : m_staff)
        if (staff.id.value == id)
            return staff.name;
    return tr("A colleague");
}

void FilterBar::setFilter(const InboxFilter& filter, Shelf shelf)
{
    m_filter = filter;
    m_shelf = shelf;
    rebuild();
}

void FilterBar::apply(const InboxFilter& filter, Shelf shelf)
{
    setFilter(filter, shelf);
    Q_EMIT changed(filter, shelf);
}

void FilterBar::addChip(const QString& text, const InboxFilter& without, Shelf shelf)
{
    auto* chip = new FilterChip(text, this);
    m_chips << chip;
    layout()->addWidget(chip);
    chip->show();
    connect(chip, &QAbstractButton::clicked, this, [this, without, shelf] { apply(without, shelf); });
}

void FilterBar::rebuild()
{
    for (QWidget* chip : std::exchange(m_chips, {})) {
        layout()->removeWidget(chip);
        chip->hide();
        chip->deleteLater();
    }
    InboxFilter without = m_filter;
    if (m_shelf == Shelf::Closed)
        addChip(tr("Closed ones"), m_filter, Shelf::Work);
    if (m_shelf == Shelf::Snoozed)
        addChip(tr("Snoozed ones"), m_filter, Shelf::Work);
    if (m_filter.unreadOnly) {
        without.unreadOnly = false;
        addChip(tr("Unread"), without, m_shelf);
    }
    without = m_filter;
    without.urgentOnly = false;
    if (m_filter.urgentOnly)
        addChip(tr("Urgent"), without, m_shelf);
    without = m_filter;
    without.draftsOnly = false;
    if (m_filter.draftsOnly)
        addChip(tr("Drafts of the AI"), without, m_shelf);
    without = m_filter;
    without.channelId.clear();
    if (!m_filter.channelId.isEmpty())
        addChip(display::channelName(m_filter.channelId), without, m_shelf);
    without = m_filter;
    without.staffId = 0;
    if (m_filter.staffId != 0)
        addChip(staffName(m_filter.staffId), without, m_shelf);
    setVisible(!m_chips.isEmpty());
    updateGeometry();
}

QMenu* FilterBar::makeMenu(QWidget* parent)
{
    auto* menu = new QMenu(parent);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto check = [this](QMenu* into, const QString& text, bool on, const InboxFilter& then, Shelf shelf) {
        QAction* action = into->addAction(text, this, [this, then, shelf] { apply(then, shelf); });
        action->setCheckable(true);
        action->setChecked(on);
    };
    InboxFilter next = m_filter;
    next.unreadOnly = !m_filter.unreadOnly;
    check(menu, tr("&Unread only"), m_filter.unreadOnly, next, m_shelf);
    next = m_filter;
    next.urgentOnly = !m_filter.urgentOnly;
    check(menu, tr("U&rgent only"), m_filter.urgentOnly, next, m_shelf);
    next = m_filter;
    next.draftsOnly = !m_filter.draftsOnly;
    check(menu, tr("With a &draft of the AI"), m_filter.draftsOnly, next, m_shelf);
    const auto shelf = [&](const QString& text, Shelf value) {
        check(menu, text, m_shelf == value, m_filter, m_shelf == value ? Shelf::Work : value);
    };
    shelf(tr("&Snoozed ones"), Shelf::Snoozed);
    shelf(tr("&Closed ones"), Shelf::Closed);
    QMenu* channels = menu->addMenu(tr("C&hannel"));
    QStringList ids = m_channels;
    if (!m_filter.channelId.isEmpty() && !ids.contains(m_filter.channelId))
        ids << m_filter.channelId;
    next = m_filter;
    next.channelId.clear();
    check(channels, tr("All channels"), m_filter.channelId.isEmpty(), next, m_shelf);
    for (const QString& id : std::as_const(ids)) {
        next.channelId = id;
        check(channels, display::channelName(id), m_filter.channelId == id, next, m_shelf);
    }
    QMenu* owners = menu->addMenu(tr("&Owner"));
    next = m_filter;
    next.staffId = 0;
    check(owners, tr("Anybody"), m_filter.staffId == 0, next, m_shelf);
    for (const StaffMember& staff : std::as_const(m_staff)) {
        next.staffId = staff.id.value;
        check(owners, staff.name, m_filter.staffId == staff.id.value, next, m_shelf);
    }
    menu->addSeparator();
    QAction* clear = menu->addAction(tr("Clear &all filters"), this, [this] { apply({}, Shelf::Work); });
    clear->setEnabled(isActive());
    return menu;
}

}  // namespace frontdesk
