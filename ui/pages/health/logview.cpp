// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/health/logview.h"

#include "ui/bridge/corebridge.h"
#include "ui/models/displaytext.h"
#include "ui/pages/health/healthtext.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/segments.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QPushButton>
#include <QScrollBar>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace frontdesk {
namespace {

constexpr int SettleMs = 250;
enum Choice { Problems, Everything };

/// Time and level, then the area, then the words in up to two lines.
class LogDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override
    {
        return {200, type(12).metrics.height() * 2 + 17};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const auto* model = static_cast<const LogModel*>(index.model());
        const LogRecord& r = model->at(index.row());
        const Qt::LayoutDirection direction = option.direction;
        const bool selected = option.state.testFlag(QStyle::State_Selected);
        painter->fillRect(option.rect, tone(selected ? Tone::Selected : Tone::Surface));
        painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), tone(Tone::Border));
        const QRect bar(option.rect.left(), option.rect.top(), 3, option.rect.height() - 1);
        if (r.level >= LogLevel::Warning)
            painter->fillRect(QStyle::visualRect(direction, option.rect, bar), tone(healthtext::levelTone(r.level)));
        const Type& small = type(12);
        const Type& strong = type(12, QFont::DemiBold);
        const QRect inner = option.rect.adjusted(16, 7, -14, -8);
        const int height = small.metrics.height();
        int x = inner.left();
        const auto put = [&](const QString& text, const Type& look, Tone color) {
            const int width = qMin(look.width(text) + 2, inner.right() - x + 1);
            paint::line(painter, QStyle::visualRect(direction, option.rect, QRect(x, inner.top(), width, height)), text,
                        look, tone(color), direction);
            x += width + 8;
        };
        put(display::clockTime(r.at), small, Tone::Muted);
        put(healthtext::levelName(r.level), strong,
            r.level >= LogLevel::Warning ? healthtext::levelTone(r.level) : Tone::Muted);
        put(r.area, Theme::current().monoType(12), Tone::Muted);
        if (!r.requestId.isEmpty() || !r.conversationSid.isEmpty())
            put((r.requestId.isEmpty() ? r.conversationSid : r.requestId).left(13), Theme::current().monoType(12),
                Tone::Muted);
        const QRect words(inner.left(), inner.top() + height + 2, inner.width(), height);
        paint::line(painter, QStyle::visualRect(direction, option.rect, words), r.text, type(13), tone(Tone::Text),
                    direction);
    }
};

}  // namespace

int LogModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : int(m_records.size()); }

QVariant LogModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole || role == Qt::AccessibleTextRole)
        return healthtext::line(m_records[index.row()]);
    return {};
}

void LogModel::clear()
{
    beginResetModel();
    m_records.clear();
    endResetModel();
}

void LogModel::append(const QList<LogRecord>& records)
{
    if (records.isEmpty())
        return;
    beginInsertRows({}, int(m_records.size()), int(m_records.size() + records.size()) - 1);
    m_records += records;
    endInsertRows();
    const int over = int(m_records.size()) - MaxRows;
    if (over <= 0)
        return;
    beginRemoveRows({}, 0, over - 1);
    m_records.remove(0, over);
    endRemoveRows();
}

LogView::LogView(CoreBridge& bridge, QWidget* parent)
    : Panel(Tone::Surface, StartEdge, parent),
      m_bridge(bridge),
      m_choice(new Segments({tr("Problems"), tr("All lines")})),
      m_filter(new QLineEdit),
      m_list(new QListView),
      m_empty(new EmptyState),
      m_copyLine(makeButton(tr("Copy line"), ButtonKind::Ghost, Icon::Copy)),
      m_copyId(makeButton(tr("Copy correlation id"), ButtonKind::Ghost, Icon::Hash))
{
    build();
    m_settle.setSingleShot(true);
    m_settle.setInterval(SettleMs);
    connect(&m_settle, &QTimer::timeout, this, &LogView::restart);
    connect(m_filter, &QLineEdit::textChanged, &m_settle, qOverload<>(&QTimer::start));
    connect(m_choice, &Segments::chosen, this, &LogView::restart);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &LogView::showButtons);
    connect(m_copyLine, &QPushButton::clicked, this, &LogView::copyLine);
    connect(m_copyId, &QPushButton::clicked, this, &LogView::copyId);
    showButtons();
}

void LogView::build()
{
    m_choice->setCurrent(Problems);
    m_choice->setAccessibleName(tr("Which lines"));
    m_filter->setTextMargins(6, 0, 6, 0);
    m_filter->setPlaceholderText(tr("Filter by words or an id"));
    m_filter->setAccessibleName(tr("Filter the log"));
    m_filter->setClearButtonEnabled(true);
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new LogDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setAccessibleName(tr("Log"));
    auto* top = new QHBoxLayout;
    top->addWidget(m_choice);
    top->addWidget(m_filter, 1);
    top->setContentsMargins(16, 12, 14, 10);
    top->setSpacing(10);
    auto* low = new QHBoxLayout;
    low->setContentsMargins(10, 6, 10, 8);
    low->addWidget(m_copyLine);
    low->addWidget(m_copyId);
    low->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(1, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(top);
    column->addWidget(m_list, 1);
    column->addWidget(m_empty, 1);
    column->addLayout(low);
    m_list->hide();
    m_empty->setContent(Icon::CircleCheck, tr("No problems in this run"), tr("Warnings and errors will stand here."));
}

LogQuery LogView::query() const
{
    return {
        .text = m_filter->text().trimmed(), .after = m_model.newest(), .problemsOnly = m_choice->current() == Problems};
}

void LogView::restart()
{
    ++m_round;
    m_asking = false;
    m_model.clear();
    refresh();
}

void LogView::refresh()
{
    if (m_asking)
        return;
    m_asking = true;
    m_bridge.whenDone(m_bridge.console().health().log(query()), this,
                      [this, round = m_round](const Result<QList<LogRecord>>& read) {
                          if (round != m_round)
                              return;
                          m_asking = false;
                          if (!read) {
                              Q_EMIT failed(read.error());
                              return;
                          }
                          const QScrollBar* bar = m_list->verticalScrollBar();
                          const bool atEnd = bar->value() >= bar->maximum() - 4;
                          m_model.append(*read);
                          const bool empty = m_model.rowCount() == 0;
                          if (empty && !m_filter->text().trimmed().isEmpty())
                              m_empty->setContent(Icon::Search, tr("No line matches"),
                                                  tr("Try fewer letters, or look through all lines."));
                          else if (empty)
                              m_empty->setContent(Icon::CircleCheck, tr("No problems in this run"),
                                                  tr("Warnings and errors will stand here."));
                          m_empty->setVisible(empty);
                          m_list->setVisible(!empty);
                          if (atEnd)
                              m_list->scrollToBottom();
                          showButtons();
                      });
}

const LogRecord* LogView::current() const
{
    const QModelIndex index = m_list->currentIndex();
    return index.isValid() ? &m_model.at(index.row()) : nullptr;
}

void LogView::showButtons()
{
    const LogRecord* record = current();
    m_copyLine->setEnabled(record);
    m_copyId->setEnabled(record && !(record->requestId.isEmpty() && record->conversationSid.isEmpty()));
}

void LogView::copyLine()
{
    if (const LogRecord* record = current()) {
        QGuiApplication::clipboard()->setText(healthtext::line(*record));
        Q_EMIT copied(tr("The line was copied."));
    }
}

void LogView::copyId()
{
    if (const LogRecord* record = current()) {
        QGuiApplication::clipboard()->setText(record->requestId.isEmpty() ? record->conversationSid
                                                                          : record->requestId);
        Q_EMIT copied(tr("The correlation id was copied."));
    }
}

}  // namespace frontdesk
