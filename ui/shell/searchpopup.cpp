// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/searchpopup.h"

#include "ui/models/displaytext.h"
#include "ui/theme/paint.h"

#include <QAbstractItemDelegate>
#include <QListWidget>
#include <QPainter>
#include <QVBoxLayout>

namespace frontdesk {
namespace {

constexpr int SnippetRole = Qt::UserRole + 1;
constexpr int ChannelRole = Qt::UserRole + 2;
constexpr int MaxShown = 8;

class HitDelegate final : public QAbstractItemDelegate {
public:
    using QAbstractItemDelegate::QAbstractItemDelegate;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override
    {
        return {200, scaled(52)};
    }
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const QRect& r = option.rect;
        const auto place = [&](int x, int y, int w, int h) {
            return QStyle::visualRect(option.direction, r, QRect(r.left() + x, r.top() + y, w, h));
        };
        const QString name = index.data(Qt::DisplayRole).toString();
        const QString snippet = index.data(SnippetRole).toString();
        if (index.flags() == Qt::NoItemFlags) {
            paint::line(painter, place(14, 0, r.width() - 28, r.height()), name, type(13), tone(Tone::Muted),
                        option.direction);
            return;
        }
        const bool marked = option.state & (QStyle::State_Selected | QStyle::State_MouseOver);
        paint::roundedRect(painter, r.adjusted(4, 1, -4, -1), 6, tone(marked ? Tone::Selected : Tone::Surface));
        paint::avatar(painter, place(14, scaled(10), 32, 32), name, 12);
        const QString channel = index.data(ChannelRole).toString();
        const int channelWidth = type(12).width(channel) + 2;
        paint::line(painter, place(56, scaled(7), r.width() - 78 - channelWidth, scaled(20)), name,
                    type(13, QFont::DemiBold), tone(Tone::Text), option.direction);
        paint::line(painter, place(r.width() - 14 - channelWidth, scaled(7), channelWidth, scaled(20)), channel,
                    type(12), tone(Tone::Faint), option.direction);
        paint::line(painter, place(56, scaled(26), r.width() - 70, scaled(18)), snippet, type(12), tone(Tone::Muted),
                    option.direction);
    }
};

}  // namespace

SearchPopup::SearchPopup(QWidget* window) : QWidget(window), m_list(new QListWidget(this))
{
    m_list->setItemDelegate(new HitDelegate(this));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setMouseTracking(true);
    m_list->setUniformItemSizes(true);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setAccessibleName(tr("Search results"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 6, 1, 6);
    layout->addWidget(m_list);
    connect(m_list, &QListWidget::itemClicked, this, [this] { Q_EMIT clicked(m_list->currentRow()); });
    hide();
}

void SearchPopup::showHits(const QList<ConsoleSearchHit>& hits, const QString& text, const QRect& below)
{
    m_list->clear();
    m_hits = int(hits.size());
    for (const ConsoleSearchHit& hit : hits) {
        auto* item = new QListWidgetItem(display::contactName(hit.summary.contactName), m_list);
        const QString snippet = hit.snippet.isEmpty() ? hit.summary.lastText : hit.snippet;
        item->setData(SnippetRole, snippet);
        item->setData(ChannelRole, display::channelName(hit.summary.conversation.channelId));
        item->setData(Qt::AccessibleTextRole, QString(item->text() % u", " % snippet));
    }
    if (hits.isEmpty()) {
        auto* none = new QListWidgetItem(tr("Nothing found for “%1”").arg(text), m_list);
        none->setFlags(Qt::NoItemFlags);
    }
    const int shown = qMin(m_list->count(), MaxShown);
    setGeometry(below.left(), below.bottom() + 6, qMax(below.width(), 420), shown * scaled(52) + 12);
    if (m_hits > 0)
        m_list->setCurrentRow(0);
    show();
    raise();
}

void SearchPopup::moveCurrent(int step)
{
    if (m_hits > 0)
        m_list->setCurrentRow((m_list->currentRow() + step + m_hits) % m_hits);
}

int SearchPopup::currentRow() const { return m_list->currentRow(); }

void SearchPopup::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), tone(Tone::Surface));
    paint::roundedRect(&painter, rect(), 3, tone(Tone::Surface), tone(Tone::BorderStrong));
}

}  // namespace frontdesk
