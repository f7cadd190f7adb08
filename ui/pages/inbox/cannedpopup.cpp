// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/inbox/cannedpopup.h"

#include "ui/widgets/basics.h"
#include "ui/widgets/textlabel.h"

#include <QAbstractItemDelegate>
#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace frontdesk {
namespace {

constexpr int RowHeight = 46;
constexpr int MaxRows = 6;
constexpr int TextRole = Qt::UserRole + 1;

class ReplyDelegate final : public QAbstractItemDelegate {
public:
    using QAbstractItemDelegate::QAbstractItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const QRect& row = option.rect;
        const bool selected = option.state & QStyle::State_Selected;
        if (selected || (option.state & QStyle::State_MouseOver))
            paint::roundedRect(painter, row.adjusted(4, 1, -4, -1), 6, tone(selected ? Tone::Selected : Tone::Hover));
        const auto place = [&](int x, int y, int w, int h) {
            return QStyle::visualRect(option.direction, row, QRect(row.left() + x, row.top() + y, w, h));
        };
        const Type& mono = Theme::current().monoType(12);
        const QString shortcut = u"/" % index.data(Qt::UserRole).toString();
        const int wide = qMin(mono.width(shortcut) + 2, row.width() / 3);
        const int top = scaled(5);
        paint::line(painter, place(14, top, row.width() - wide - 40, scaled(18)), index.data().toString(),
                    type(13, QFont::Medium), tone(Tone::Text), option.direction);
        paint::line(painter, place(row.width() - wide - 14, top, wide, scaled(18)), shortcut, mono, tone(Tone::Faint),
                    option.direction);
        paint::line(painter, place(14, top + scaled(18), row.width() - 28, scaled(17)), index.data(TextRole).toString(),
                    type(12), tone(Tone::Muted), option.direction);
    }
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override
    {
        return {200, scaled(RowHeight)};
    }
};

}  // namespace

CannedPopup::CannedPopup(QWidget* window)
    : QWidget(window),
      m_search(new QLineEdit(this)),
      m_list(new QListWidget(this)),
      m_empty(new TextLabel({}, {13, QFont::Normal, Tone::Muted, TextFlow::Wrap})),
      m_manage(makeButton(tr("Manage saved replies…"), ButtonKind::Ghost, Icon::Pencil))
{
    hide();
    m_search->setPlaceholderText(tr("Search saved replies"));
    m_search->setAccessibleName(tr("Search saved replies"));
    m_search->installEventFilter(this);
    m_search->setTextMargins(6, 0, 6, 0);
    m_list->setAccessibleName(tr("Saved replies"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setMouseTracking(true);
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setItemDelegate(new ReplyDelegate(m_list));
    m_manage->setFocusPolicy(Qt::TabFocus);
    m_manage->installEventFilter(this);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 6);
    layout->setSpacing(4);
    layout->addWidget(m_search);
    layout->addWidget(m_empty);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_manage);
    connect(m_search, &QLineEdit::textChanged, this, &CannedPopup::searchChanged);
    connect(m_manage, &QPushButton::clicked, this, &CannedPopup::manageWanted);
    connect(m_list, &QListWidget::itemClicked, this, [this](QListWidgetItem* item) {
        m_list->setCurrentItem(item);
        chooseCurrent();
    });
}

bool CannedPopup::hasSearch() const { return !m_search->isHidden(); }

QString CannedPopup::searchText() const { return m_search->text(); }

void CannedPopup::open(const QRect& above, bool withSearch)
{
    m_search->setVisible(withSearch);
    if (withSearch)
        m_search->clear();
    fit(above);
    show();
    raise();
    if (withSearch)
        m_search->setFocus();
}

void CannedPopup::fit(const QRect& above)
{
    m_above = above;
    const int rows = qBound(0, int(m_replies.size()), MaxRows);
    m_list->setFixedHeight(rows * scaled(RowHeight));
    m_list->setVisible(rows > 0);
    const int wide = qBound(260, above.width(), 520);
    const int high = qMin(layout()->totalHeightForWidth(wide) > 0 ? layout()->totalHeightForWidth(wide)
                                                                  : layout()->totalSizeHint().height(),
                          qMax(120, above.top() - 8));
    const QRect place(above.left(), above.top() - high - 6, wide, high);
    setGeometry(QStyle::visualRect(layoutDirection(), above.united(place), place));
}

void CannedPopup::setReplies(const QList<CannedReply>& replies, const QString& emptyText, bool none)
{
    m_none = none;
    m_replies = replies;
    m_list->clear();
    for (const CannedReply& reply : replies) {
        auto* item = new QListWidgetItem(reply.title.isEmpty() ? reply.shortcut : reply.title, m_list);
        item->setData(Qt::UserRole, reply.shortcut);
        item->setData(TextRole, reply.text);
        item->setToolTip(reply.text);
    }
    m_empty->setText(emptyText);
    m_empty->setVisible(replies.isEmpty());
    m_list->setCurrentRow(0);
    if (m_above.isValid())
        fit(m_above);
}

void CannedPopup::step(int by)
{
    if (m_list->count() > 0)
        m_list->setCurrentRow((m_list->currentRow() + by + m_list->count()) % m_list->count());
}

bool CannedPopup::chooseCurrent()
{
    if (m_none) {
        Q_EMIT manageWanted();
        return true;
    }
    const int row = m_list->currentRow();
    if (row < 0 || row >= m_replies.size())
        return false;
    const CannedReply reply = m_replies[row];
    Q_EMIT chosen(reply);
    return true;
}

bool CannedPopup::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusOut && isVisible()) {
        const auto* focus = static_cast<QFocusEvent*>(event);
        if (focus->reason() != Qt::ActiveWindowFocusReason && !isAncestorOf(QApplication::focusWidget()))
            Q_EMIT dismissed();
    }
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    switch (static_cast<QKeyEvent*>(event)->key()) {
    case Qt::Key_Escape: Q_EMIT dismissed(); return true;
    case Qt::Key_Up:
    case Qt::Key_Down: step(static_cast<QKeyEvent*>(event)->key() == Qt::Key_Down ? 1 : -1); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (watched == m_search) {
            chooseCurrent();
            return true;
        }
        break;
    default: break;
    }
    return QWidget::eventFilter(watched, event);
}

void CannedPopup::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paint::roundedRect(&painter, rect(), 10, tone(Tone::Surface), tone(Tone::ControlLine));
}

}  // namespace frontdesk
