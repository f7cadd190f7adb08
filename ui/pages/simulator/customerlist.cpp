// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/simulator/customerlist.h"

#include "ui/models/displaytext.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/questiondialog.h"
#include "ui/widgets/segments.h"
#include "ui/widgets/textlabel.h"

#include <QComboBox>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QPushButton>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace frontdesk {
namespace {

constexpr int RowHeight = 54;
constexpr int Disc = 34;

QString stateText(const SimulatedCustomer& c)
{
    switch (c.phase) {
    case SimulatedPhase::Connecting: return CustomerList::tr("connects\u2026");
    case SimulatedPhase::Reconnecting: return CustomerList::tr("lost the line, comes back\u2026");
    case SimulatedPhase::Failed: return c.problem;
    case SimulatedPhase::Ended: return CustomerList::tr("has left");
    case SimulatedPhase::Ready: break;
    }
    if (c.optedOut)
        return CustomerList::tr("wrote STOP");
    if (c.outOfReach)
        return CustomerList::tr("has no reception");
    if (c.closed)
        return CustomerList::tr("conversation ended");
    if (!c.staffName.isEmpty())
        return CustomerList::tr("with %1").arg(c.staffName);
    if (!c.script.isEmpty())
        return CustomerList::tr("script: %1").arg(c.script);
    return c.lines.isEmpty() ? CustomerList::tr("has not written yet")
                             : QString(c.lines.last().text).remove(QStringLiteral("**"));
}

class CustomerDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override
    {
        return {160, scaled(RowHeight)};
    }
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const SimulatedCustomer& c = static_cast<const CustomerModel*>(index.model())->at(index.row());
        const auto place = [&option](const QRect& r) { return QStyle::visualRect(option.direction, option.rect, r); };
        const QRect row = option.rect;
        painter->fillRect(row, tone(option.state.testFlag(QStyle::State_Selected) ? Tone::Selected : Tone::Surface));
        const int disc = scaled(Disc);
        paint::avatar(painter, place({row.left() + 14, row.top() + (row.height() - disc) / 2, disc, disc}), c.name,
                      disc * 36 / 100);
        const int left = row.left() + 14 + disc + 10;
        const int width = row.right() - left - 10;
        const int half = row.height() / 2;
        const int mark = scaled(14);
        drawIcon(painter, place({left + width - mark, row.top() + 6, mark, half - 6}),
                 display::channelIcon(channelId(c.channel)), tone(Tone::Muted));
        paint::line(painter, place({left, row.top() + 6, width - mark - 6, half - 6}), c.name,
                    type(13, QFont::DemiBold), tone(Tone::Text), option.direction);
        const bool trouble = c.phase == SimulatedPhase::Failed || c.phase == SimulatedPhase::Reconnecting;
        paint::line(painter, place({left, row.top() + half, width, half - 6}), stateText(c), type(12),
                    tone(trouble ? Tone::Wait : Tone::Muted), option.direction);
    }
};

}  // namespace

QString channelId(SimulatedChannel channel)
{
    switch (channel) {
    case SimulatedChannel::WebChat: return QStringLiteral("webchat");
    case SimulatedChannel::Sms: return QStringLiteral("sms");
    case SimulatedChannel::WhatsApp: break;
    }
    return QStringLiteral("whatsapp");
}

int CustomerModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : int(m_rows.size()); }

QVariant CustomerModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const SimulatedCustomer& c = m_rows[index.row()];
    if (role == Qt::DisplayRole)
        return c.name;
    if (role == Qt::AccessibleTextRole || role == Qt::ToolTipRole)
        return CustomerList::tr("%1, %2: %3", "customer, channel, state")
            .arg(c.name, display::channelName(channelId(c.channel)), stateText(c));
    return {};
}

int CustomerModel::rowOf(int id) const
{
    for (int row = 0; row < m_rows.size(); ++row)
        if (m_rows[row].id == id)
            return row;
    return -1;
}

void CustomerModel::setAll(const QList<SimulatedCustomer>& rows)
{
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

void CustomerModel::put(const SimulatedCustomer& customer)
{
    const int row = rowOf(customer.id);
    if (row >= 0) {
        m_rows[row] = customer;
        Q_EMIT dataChanged(index(row), index(row));
        return;
    }
    beginInsertRows({}, int(m_rows.size()), int(m_rows.size()));
    m_rows << customer;
    endInsertRows();
}

void CustomerModel::remove(int id)
{
    const int row = rowOf(id);
    if (row < 0)
        return;
    beginRemoveRows({}, row, row);
    m_rows.removeAt(row);
    endRemoveRows();
}

CustomerList::CustomerList(CustomerModel& model, QWidget* parent)
    : Panel(Tone::Surface, EndEdge, parent),
      m_model(model),
      m_name(new QLineEdit),
      m_channel(new Segments({tr("Web chat"), tr("SMS"), tr("WhatsApp")})),
      m_language(new QComboBox),
      m_new(makeButton(tr("New customer"), ButtonKind::Primary, Icon::UserPlus)),
      m_view(new QListView),
      m_scripts(new QWidget),
      m_scriptColumn(new QVBoxLayout(m_scripts)),
      m_removeAll(makeButton(tr("Remove simulated"), ButtonKind::Ghost, Icon::Trash2))
{
    build();
    const auto wanted = [this] {
        Q_EMIT startWanted(m_name->text().simplified(), m_language->currentData().toString(), channel());
        m_name->clear();
    };
    // A phone has no language to choose: what is written decides.
    connect(m_channel, &Segments::chosen, this,
            [this] { m_language->setVisible(channel() == SimulatedChannel::WebChat); });
    connect(m_new, &QPushButton::clicked, this, wanted);
    connect(m_name, &QLineEdit::returnPressed, this, wanted);
    connect(m_removeAll, &QPushButton::clicked, this, &CustomerList::askRemoveAll);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex& index) {
        if (index.isValid())
            Q_EMIT selected(m_model.at(index.row()).id);
    });
}

void CustomerList::build()
{
    m_name->setTextMargins(6, 0, 6, 0);
    m_language->setMinimumHeight(scaled(34));
    m_name->setPlaceholderText(tr("Name (may stay empty)"));
    m_name->setAccessibleName(tr("Name of the new customer"));
    m_name->setMaxLength(60);
    m_channel->setAccessibleName(tr("Channel of the new customer"));
    m_channel->setCurrent(0);
    m_language->setAccessibleName(tr("Language of the new customer"));
    m_language->addItem(tr("English"), QStringLiteral("en"));
    m_language->addItem(tr("German"), QStringLiteral("de"));
    m_language->addItem(tr("Spanish"), QStringLiteral("es"));
    m_view->setModel(&m_model);
    m_view->setItemDelegate(new CustomerDelegate(m_view));
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setUniformItemSizes(true);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setAccessibleName(tr("Simulated customers"));
    m_removeAll->setToolTip(tr("Deletes every conversation of simulated customers, also of earlier days"));
    m_scriptColumn->setContentsMargins(14, 8, 14, 4);
    m_scriptColumn->setSpacing(4);
    m_scriptColumn->addWidget(new TextLabel(tr("Sample scripts"), {12, QFont::DemiBold, Tone::Muted}));
    auto* top = new QVBoxLayout;
    top->setContentsMargins(14, 14, 14, 12);
    top->setSpacing(8);
    top->addWidget(new TextLabel(tr("Simulator"), {18, QFont::DemiBold}));
    top->addWidget(m_channel);
    top->addWidget(m_name);
    top->addWidget(m_language);
    top->addWidget(m_new);
    auto* low = new QHBoxLayout;
    low->setContentsMargins(10, 4, 10, 8);
    low->addWidget(m_removeAll);
    low->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 1, 0);
    column->setSpacing(0);
    column->addLayout(top);
    column->addWidget(m_view, 1);
    column->addWidget(m_scripts);
    column->addLayout(low);
    m_scripts->hide();
}

SimulatedChannel CustomerList::channel() const
{
    static constexpr SimulatedChannel Channels[] = {SimulatedChannel::WebChat, SimulatedChannel::Sms,
                                                    SimulatedChannel::WhatsApp};
    return Channels[qBound(0, m_channel->current(), 2)];
}

void CustomerList::setScripts(const QList<SimulatorScript>& scripts)
{
    qDeleteAll(m_scriptButtons);
    m_scriptButtons.clear();
    for (const SimulatorScript& script : scripts) {
        QPushButton* button = makeButton(script.title, ButtonKind::Plain, Icon::Play);
        button->setToolTip(script.about);
        button->setAccessibleDescription(script.about);
        connect(button, &QPushButton::clicked, this, [this, id = script.id] { Q_EMIT scriptWanted(id, channel()); });
        m_scriptColumn->addWidget(button);
        m_scriptButtons << button;
    }
    m_scripts->setVisible(!scripts.isEmpty());
}

void CustomerList::askRemoveAll()
{
    auto* dialog = new QuestionDialog(
        tr("Remove simulated conversations?"),
        tr("Every conversation of simulated customers is deleted, also those of earlier days. Real ones stay."),
        {{tr("Keep them"), ButtonKind::Plain}, {tr("Remove"), ButtonKind::Danger}}, {}, this);
    connect(dialog, &QuestionDialog::answered, this, [this](int index) {
        if (index == 1)
            Q_EMIT removeAllWanted();
    });
    dialog->open();
}

void CustomerList::setBusy(bool busy)
{
    m_new->setEnabled(!busy);
    for (QPushButton* button : std::as_const(m_scriptButtons))
        button->setEnabled(!busy);
}

void CustomerList::offerIn(EmptyState* empty) { connect(empty, &EmptyState::acted, m_new, &QPushButton::click); }

void CustomerList::select(int id)
{
    const int row = m_model.rowOf(id);
    if (row >= 0)
        m_view->setCurrentIndex(m_model.index(row));
}

}  // namespace frontdesk
