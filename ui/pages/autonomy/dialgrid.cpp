// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/autonomy/dialgrid.h"

#include "ui/models/costtext.h"
#include "ui/models/displaytext.h"
#include "ui/theme/icons.h"
#include "ui/theme/paint.h"
#include "ui/theme/theme.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLocale>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QStyledItemDelegate>

namespace frontdesk {
namespace {

constexpr int CellHeight = 58;
constexpr int CellWidth = 132;
constexpr int HeadWidth = 104;

Tone toneOf(AutonomyMode mode)
{
    switch (mode) {
    case AutonomyMode::Off: return Tone::Muted;
    case AutonomyMode::Shadow: return Tone::Wait;
    case AutonomyMode::Draft: return Tone::Accent;
    case AutonomyMode::Auto: return Tone::Ai;
    }
    return Tone::Muted;
}

Tone backOf(AutonomyMode mode)
{
    switch (mode) {
    case AutonomyMode::Off: return Tone::ChipBack;
    case AutonomyMode::Shadow: return Tone::WaitSoft;
    case AutonomyMode::Draft: return Tone::AccentSoft;
    case AutonomyMode::Auto: return Tone::AiSoft;
    }
    return Tone::ChipBack;
}

Icon iconOf(AutonomyMode mode)
{
    switch (mode) {
    case AutonomyMode::Off: return Icon::UserRound;
    case AutonomyMode::Shadow: return Icon::Eye;
    case AutonomyMode::Draft: return Icon::Pencil;
    case AutonomyMode::Auto: return Icon::Bot;
    }
    return Icon::None;
}

class CellPainter final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const auto* model = static_cast<const DialModel*>(index.model());
        const AutonomyCell* cell = model->cell(index);
        if (!cell)
            return;
        const QRect area = option.rect;
        const bool current = option.state & QStyle::State_HasFocus;
        painter->save();
        painter->fillRect(area, tone(current ? Tone::Selected : Tone::Surface));
        const paint::ChipLook look{display::autonomyName(cell->effective), iconOf(cell->effective),
                                   cell->own ? toneOf(cell->effective) : Tone::Faint,
                                   cell->own ? backOf(cell->effective) : Tone::Surface};
        const int width = qMin(paint::chipWidth(look), area.width() - 16);
        const QRect chip(area.left() + 8, area.top() + scaled(9), width, paint::chipHeight());
        paint::chip(painter, QStyle::visualRect(option.direction, area, chip), look, option.direction);
        const QRect line(area.left() + 10, area.top() + scaled(33), area.width() - 18, scaled(18));
        paint::line(painter, QStyle::visualRect(option.direction, area, line), model->figuresLine(index), type(11),
                    tone(Tone::Muted), option.direction);
        if (current)
            paint::roundedRect(painter, area.adjusted(1, 1, -2, -2), 4, QColor(Qt::transparent), tone(Tone::Accent));
        painter->restore();
    }
    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override
    {
        return {scaled(CellWidth), scaled(CellHeight)};
    }
};

QString percent(int part, int whole) { return QLocale().toString(whole > 0 ? part * 100 / whole : 0) % u'%'; }

}  // namespace

void DialModel::setView(const AutonomyView& view)
{
    beginResetModel();
    m_view = view;
    m_channels = QStringList{QStringLiteral("*")} + view.channels;
    m_topics = QStringList{QStringLiteral("*")} + view.topics;
    endResetModel();
}

int DialModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : int(m_channels.size()); }
int DialModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : int(m_topics.size()); }

const AutonomyCell* DialModel::cell(const QModelIndex& index) const
{
    const QString channel = m_channels.value(index.row());
    const QString topic = m_topics.value(index.column());
    for (const AutonomyCell& cell : m_view.cells)
        if (cell.channel == channel && cell.topic == topic)
            return &cell;
    return nullptr;
}

const AutonomyFigures* DialModel::figures(const QModelIndex& index) const
{
    const AutonomyCell* at = cell(index);
    const AutonomyFigures* found = nullptr;
    for (const AutonomyFigures& one : m_view.figures)
        if (at && one.channel == at->channel && one.topic == at->topic && (!found || found->shadow))
            found = &one;
    return found;
}

QString DialModel::figuresLine(const QModelIndex& index) const
{
    const AutonomyFigures* known = figures(index);
    const AutonomyCell* at = cell(index);
    if (!known)
        return at && !at->own ? tr("as above") : QString();
    if (known->shadow)
        return tr("%1 of %2 alike", "percent, number").arg(percent(known->alike, known->compared)).arg(known->compared);
    return tr("%1 of %2 unchanged", "percent, number")
        .arg(percent(known->unchanged, known->decided))
        .arg(known->decided);
}

QVariant DialModel::data(const QModelIndex& index, int role) const
{
    const AutonomyCell* at = cell(index);
    if (!at)
        return {};
    const QString where =
        tr("%1, %2", "channel, topic").arg(display::dialChannel(at->channel), display::topicName(at->topic));
    if (role == Qt::DisplayRole)
        return display::autonomyName(at->effective);
    if (role == Qt::AccessibleTextRole)
        return tr("%1: %2. %3", "place, mode, figures")
            .arg(where, display::autonomyName(at->effective), figuresLine(index));
    if (role != Qt::ToolTipRole)
        return {};
    QStringList lines{where, display::autonomyMeaning(at->effective)};
    if (const AutonomyFigures* known = figures(index)) {
        if (!known->shadow)
            lines << tr("30 days: %1 sent unchanged, %2 changed, %3 not used.")
                         .arg(known->unchanged)
                         .arg(known->changed)
                         .arg(known->discarded);
        if (known->compared > 0)
            lines << tr("Mean agreement with people: %1").arg(percent(int(known->mean * 1000), 1000));
    }
    if (at->own && !at->changedBy.isEmpty())
        lines << tr("Set by %1, %2", "name, time").arg(at->changedBy, display::dateAndTime(at->changedAt));
    return lines.join(u'\n');
}

QVariant DialModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    return orientation == Qt::Horizontal ? display::topicName(m_topics.value(section))
                                         : display::dialChannel(m_channels.value(section));
}

QModelIndex DialModel::find(const QString& channel, const QString& topic) const
{
    return index(int(m_channels.indexOf(channel)), int(m_topics.indexOf(topic)));
}

DialGrid::DialGrid(QWidget* parent) : QTableView(parent)
{
    setModel(&m_model);
    setItemDelegate(new CellPainter(this));
    setAccessibleName(tr("How much the AI does by itself, by channel and topic"));
    setSelectionMode(SingleSelection);
    setTabKeyNavigation(false);
    setEditTriggers(NoEditTriggers);
    setShowGrid(true);
    setFrameShape(NoFrame);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    horizontalHeader()->setMinimumSectionSize(scaled(CellWidth));
    verticalHeader()->setDefaultSectionSize(scaled(CellHeight));
    setCornerButtonEnabled(false);
    horizontalHeader()->setHighlightSections(false);
    verticalHeader()->setHighlightSections(false);
    // What is said in a cell is longer in other languages: all the width there is, and a bar below when it is too little.
    horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    verticalHeader()->setMinimumWidth(scaled(HeadWidth));
    verticalHeader()->setDefaultAlignment(Qt::AlignCenter);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    connect(horizontalScrollBar(), &QScrollBar::rangeChanged, this, &DialGrid::fit);
}

void DialGrid::setView(const AutonomyView& view)
{
    const QModelIndex at = currentIndex();
    const int row = at.row();
    const int column = at.column();
    m_model.setView(view);
    setCurrentIndex(m_model.index(qMax(0, row), qMax(0, column)));
    fit();
}

void DialGrid::fit()
{
    const int bar = horizontalScrollBar()->maximum() > 0 ? horizontalScrollBar()->sizeHint().height() : 0;
    setFixedHeight(horizontalHeader()->sizeHint().height() + m_model.rowCount() * scaled(CellHeight) + bar + 1);
}

QSize DialGrid::sizeHint() const { return {600, height()}; }

void DialGrid::want(const QModelIndex& index, std::optional<AutonomyMode> mode)
{
    const AutonomyCell* cell = m_model.cell(index);
    if (!cell || cell->own == mode)
        return;
    Q_EMIT modeWanted(cell->channel, cell->topic, mode);
}

void DialGrid::showMenu(const QModelIndex& index)
{
    const AutonomyCell* cell = m_model.cell(index);
    if (!cell)
        return;
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setToolTipsVisible(true);
    for (const AutonomyMode mode : {AutonomyMode::Off, AutonomyMode::Shadow, AutonomyMode::Draft, AutonomyMode::Auto}) {
        QAction* action = menu->addAction(themedIcon(iconOf(mode)), display::autonomyName(mode), this,
                                          [this, at = QPersistentModelIndex(index), mode] { want(at, mode); });
        action->setToolTip(display::autonomyMeaning(mode));
        action->setCheckable(true);
        action->setChecked(cell->own == mode);
    }
    menu->addSeparator();
    QAction* above = menu->addAction(tr("As what stands above it"), this,
                                     [this, at = QPersistentModelIndex(index)] { want(at, std::nullopt); });
    above->setEnabled(cell->own.has_value());
    menu->popup(viewport()->mapToGlobal(visualRect(index).bottomLeft()));
}

void DialGrid::keyPressEvent(QKeyEvent* event)
{
    const QModelIndex at = currentIndex();
    switch (event->key()) {
    case Qt::Key_O: return want(at, AutonomyMode::Off);
    case Qt::Key_S: return want(at, AutonomyMode::Shadow);
    case Qt::Key_D: return want(at, AutonomyMode::Draft);
    case Qt::Key_A: return want(at, AutonomyMode::Auto);
    case Qt::Key_Backspace:
    case Qt::Key_Delete: return want(at, std::nullopt);
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space: return showMenu(at);
    default: QTableView::keyPressEvent(event);
    }
}

void DialGrid::mouseReleaseEvent(QMouseEvent* event)
{
    QTableView::mouseReleaseEvent(event);
    const QModelIndex at = indexAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && at.isValid() && at == currentIndex())
        showMenu(at);
}

}  // namespace frontdesk
