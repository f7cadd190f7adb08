// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/privacy/auditpanel.h"

#include "core/console/console.h"
#include "ui/bridge/corebridge.h"
#include "ui/models/displaytext.h"
#include "ui/pages/privacy/privacytext.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/textlabel.h"

#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QPushButton>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace frontdesk {
namespace {

constexpr int PageRows = 200;
constexpr int SettleMs = 250;

/// Who and when above, what and to what below.
class AuditDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override
    {
        return {200, type(13).metrics.height() + type(12).metrics.height() + 19};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const AuditRow& row = static_cast<const AuditModel*>(index.model())->at(index.row());
        const bool selected = option.state.testFlag(QStyle::State_Selected);
        painter->fillRect(option.rect, tone(selected ? Tone::Selected : Tone::Surface));
        painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), tone(Tone::Border));
        const QRect inner = option.rect.adjusted(16, 8, -16, -9);
        const auto place = [&](int x, int y, int w, int h) {
            return QStyle::visualRect(option.direction, option.rect, QRect(inner.left() + x, inner.top() + y, w, h));
        };
        const Type& strong = type(13, QFont::DemiBold);
        const Type& plain = type(13);
        const Type& small = type(12);
        const int top = plain.metrics.height();
        const QString when = display::dateAndTime(row.at);
        const int whenWidth = qMin(small.width(when) + 2, inner.width() / 2);
        const QString who = privacytext::actor(row);
        const int whoWidth = qMin(strong.width(who) + 2, (inner.width() - whenWidth) / 2);
        paint::line(painter, place(0, 0, whoWidth, top), who, strong, tone(Tone::Text), option.direction);
        paint::line(painter, place(whoWidth + 6, 0, inner.width() - whoWidth - whenWidth - 16, top),
                    privacytext::action(row.action), plain, tone(Tone::Text), option.direction);
        paint::line(painter, place(inner.width() - whenWidth, 0, whenWidth, top), when, small, tone(Tone::Muted),
                    option.direction);
        const QString target = row.details.isEmpty() ? row.target : QString(row.target % u"  " % row.details);
        paint::line(painter, place(0, top + 2, inner.width(), small.metrics.height()), target, small, tone(Tone::Muted),
                    option.direction);
    }
};

}  // namespace

int AuditModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : int(m_rows.size()); }

QVariant AuditModel::data(const QModelIndex& index, int role) const
{
    if (index.isValid() && (role == Qt::DisplayRole || role == Qt::ToolTipRole || role == Qt::AccessibleTextRole))
        return privacytext::sentence(m_rows[index.row()]);
    return {};
}

void AuditModel::clear()
{
    beginResetModel();
    m_rows.clear();
    endResetModel();
}

void AuditModel::append(const QList<AuditRow>& rows)
{
    if (rows.isEmpty())
        return;
    beginInsertRows({}, int(m_rows.size()), int(m_rows.size() + rows.size()) - 1);
    m_rows += rows;
    endInsertRows();
}

AuditPanel::AuditPanel(CoreBridge& bridge, QWidget* parent)
    : Panel(Tone::Surface, StartEdge, parent),
      m_bridge(bridge),
      m_filter(new QLineEdit),
      m_list(new QListView),
      m_empty(new EmptyState),
      m_check(makeButton(tr("Check the chain"), ButtonKind::Plain, Icon::Link)),
      m_older(makeButton(tr("Show older ones"), ButtonKind::Ghost, Icon::ArrowDown)),
      m_mark(new IconLabel(Icon::ShieldCheck, Tone::Ok, 16)),
      m_verdict(new TextLabel({}, {13, QFont::Medium, Tone::Ok, TextFlow::Wrap}))
{
    build();
    m_settle.setSingleShot(true);
    m_settle.setInterval(SettleMs);
    connect(&m_settle, &QTimer::timeout, this, &AuditPanel::restart);
    connect(m_filter, &QLineEdit::textChanged, &m_settle, qOverload<>(&QTimer::start));
    connect(m_empty, &EmptyState::acted, this, &AuditPanel::restart);
    connect(m_older, &QPushButton::clicked, this, &AuditPanel::load);
    connect(m_check, &QPushButton::clicked, this, &AuditPanel::check);
}

void AuditPanel::build()
{
    m_filter->setTextMargins(6, 0, 6, 0);
    m_filter->setPlaceholderText(tr("Filter by person or thing"));
    m_filter->setAccessibleName(tr("Filter the audit"));
    m_filter->setClearButtonEnabled(true);
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new AuditDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setAccessibleName(tr("Who did what"));
    m_check->setToolTip(
        tr("Each row is sealed with the one before: a row that was changed or taken out breaks the chain"));
    auto* head = new QHBoxLayout;
    head->setContentsMargins(16, 14, 14, 8);
    head->setSpacing(10);
    head->addWidget(new TextLabel(tr("Who did what"), {15, QFont::DemiBold}), 1);
    head->addWidget(m_check);
    auto* verdict = new QHBoxLayout;
    verdict->setContentsMargins(16, 0, 14, 0);
    verdict->setSpacing(8);
    verdict->addWidget(m_mark, 0, Qt::AlignTop);
    verdict->addWidget(m_verdict, 1);
    auto* search = new QHBoxLayout;
    search->setContentsMargins(16, 4, 14, 10);
    search->addWidget(m_filter);
    auto* low = new QHBoxLayout;
    low->setContentsMargins(10, 6, 10, 8);
    low->addWidget(m_older);
    low->addStretch(1);
    auto* down = new QVBoxLayout(this);
    down->setContentsMargins(1, 0, 0, 0);
    down->setSpacing(0);
    down->addLayout(head);
    down->addLayout(verdict);
    down->addLayout(search);
    down->addWidget(m_list, 1);
    down->addWidget(m_empty, 1);
    down->addLayout(low);
    m_list->hide();
    m_older->hide();
    m_mark->hide();
    m_verdict->hide();
    m_empty->setContent(Icon::History, tr("Reading the audit…"), tr("What people and the program did stands here."));
}

void AuditPanel::restart()
{
    ++m_round;
    m_model.clear();
    load();
}

void AuditPanel::load()
{
    m_older->setEnabled(false);
    m_bridge.whenDone(m_bridge.console().privacy().audit(m_filter->text().trimmed(), m_model.oldest(), PageRows), this,
                      [this, round = m_round](const Result<AuditPage>& page) {
                          if (round == m_round)
                              take(page);
                      });
}

void AuditPanel::take(const Result<AuditPage>& page)
{
    m_older->setEnabled(true);
    if (page) {
        m_model.append(page->rows);
        m_older->setVisible(page->more);
    }
    const bool empty = m_model.rowCount() == 0;
    if (!page)
        m_empty->setContent(Icon::CircleX, tr("The audit cannot be read"), errorSentence(page.error()),
                            tr("Try again"));
    else if (empty && !m_filter->text().trimmed().isEmpty())
        m_empty->setContent(Icon::Search, tr("No row matches"), tr("Try fewer letters."));
    else if (empty)
        m_empty->setContent(Icon::History, tr("Nothing was written yet"),
                            tr("What people and the program did will stand here."));
    m_empty->setVisible(empty);
    m_list->setVisible(!empty);
}

QString AuditPanel::verdict() const { return m_verdict->isHidden() ? QString() : m_verdict->text(); }

void AuditPanel::check()
{
    m_check->setEnabled(false);
    m_bridge.whenDone(m_bridge.console().privacy().verifyAudit(), this, [this](const Result<AuditVerdict>& verdict) {
        m_check->setEnabled(true);
        const bool good = verdict && verdict->intact;
        m_mark->setIcon(good ? Icon::ShieldCheck : Icon::CircleAlert, good ? Tone::Ok : Tone::Urgent);
        m_verdict->setTone(good ? Tone::Ok : Tone::Urgent);
        m_verdict->setText(!verdict ? errorSentence(verdict.error())
                           : good   ? tr("The chain of %Ln row(s) is unbroken.", nullptr, int(verdict->rows))
                                    : tr("The chain is broken: %1").arg(verdict->problem));
        m_mark->show();
        m_verdict->show();
    });
}

}  // namespace frontdesk
