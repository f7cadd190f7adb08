// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/privacy/egresspanel.h"

#include "core/console/console.h"
#include "core/console/privacyconsole.h"
#include "ui/bridge/corebridge.h"
#include "ui/models/displaytext.h"
#include "ui/shell/navigator.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/formfields.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/toastarea.h"

#include <QComboBox>
#include <QDateTime>
#include <QDir>
#include <QFileDialog>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QVBoxLayout>

namespace frontdesk {
namespace {

constexpr int EgressRows = 200;
constexpr int EgressSettleMs = 250;
constexpr int Days[] = {0, 1, 7, 30};  ///< of the choices of the period; 0 = all

/// Midnight before the first of so many days; 0 = from the beginning.
Micros startOf(int days)
{
    if (days == 0)
        return 0;
    const QDate first = QDateTime::fromMSecsSinceEpoch(display::now() / 1000).date().addDays(1 - days);
    return first.startOfDay().toMSecsSinceEpoch() * 1000;
}

}  // namespace

EgressPanel::EgressPanel(const PageContext& context, QWidget* parent)
    : Panel(Tone::Surface, NoEdge, parent),
      m_context(context),
      m_service(new QComboBox),
      m_period(new QComboBox),
      m_filter(makeLineEdit()),
      m_list(new QListView),
      m_empty(new EmptyState),
      m_older(makeButton(tr("Show older ones"), ButtonKind::Ghost, Icon::ArrowDown)),
      m_export(makeButton(tr("Save as a table…"), ButtonKind::Plain, Icon::Download))
{
    build();
    wire();
}

void EgressPanel::build()
{
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new EgressDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setAccessibleName(tr("What left this PC"));
    auto* head = new QHBoxLayout;
    head->setContentsMargins(16, 14, 14, 2);
    head->setSpacing(10);
    head->addWidget(new TextLabel(tr("What left this PC"), {15, QFont::DemiBold}), 1);
    head->addWidget(m_export);
    auto* about = new TextLabel(tr("Requests to language models, services and programs of skills. The words themselves "
                                   "are not kept here."),
                                {13, QFont::Normal, Tone::Muted, TextFlow::Wrap});
    about->setContentsMargins(16, 0, 14, 6);
    auto* low = new QHBoxLayout;
    low->setContentsMargins(10, 6, 10, 8);
    low->addWidget(m_older);
    low->addStretch(1);
    auto* down = new QVBoxLayout(this);
    down->setContentsMargins(0, 0, 0, 0);
    down->setSpacing(0);
    down->addLayout(head);
    down->addWidget(about);
    down->addWidget(buildFilters());
    down->addWidget(m_list, 1);
    down->addWidget(m_empty, 1);
    down->addLayout(low);
    m_list->hide();
    m_older->hide();
    m_export->setEnabled(false);
    m_empty->setContent(Icon::History, tr("Reading the log…"), tr("What was sent to other services stands here."));
}

QWidget* EgressPanel::buildFilters()
{
    m_service->addItem(tr("All services"));
    m_service->setAccessibleName(tr("Service"));
    m_service->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_service->setMaximumWidth(scaled(240));
    m_period->addItems({tr("All of the time"), tr("Today"), tr("The last 7 days"), tr("The last 30 days")});
    m_period->setAccessibleName(tr("Period"));
    m_filter->setPlaceholderText(tr("Filter by server or outcome"));
    m_filter->setAccessibleName(tr("Filter what left"));
    m_filter->setClearButtonEnabled(true);
    auto* bar = new QWidget;
    auto* line = new QHBoxLayout(bar);
    line->setContentsMargins(16, 4, 14, 10);
    line->setSpacing(10);
    line->addWidget(m_service);
    line->addWidget(m_period);
    line->addWidget(m_filter, 1);
    return bar;
}

void EgressPanel::wire()
{
    m_settle.setSingleShot(true);
    m_settle.setInterval(EgressSettleMs);
    connect(&m_settle, &QTimer::timeout, this, &EgressPanel::restart);
    connect(m_filter, &QLineEdit::textChanged, &m_settle, qOverload<>(&QTimer::start));
    connect(m_service, &QComboBox::currentIndexChanged, this, &EgressPanel::restart);
    connect(m_period, &QComboBox::currentIndexChanged, this, &EgressPanel::restart);
    connect(m_empty, &EmptyState::acted, this, &EgressPanel::acted);
    connect(m_older, &QPushButton::clicked, this, &EgressPanel::load);
    connect(m_export, &QPushButton::clicked, this, &EgressPanel::askForPath);
    connect(m_list, &QListView::clicked, this, &EgressPanel::open);
    connect(m_list, &QListView::activated, this, &EgressPanel::open);
}

EgressQuery EgressPanel::query() const
{
    EgressQuery query;
    query.from = startOf(Days[qBound(0, m_period->currentIndex(), 3)]);
    query.service = m_service->currentIndex() > 0 ? m_service->currentText() : QString();
    query.text = m_filter->text().trimmed();
    query.limit = EgressRows;
    return query;
}

bool EgressPanel::isFiltered() const
{
    return m_service->currentIndex() > 0 || m_period->currentIndex() > 0 || !m_filter->text().trimmed().isEmpty();
}

void EgressPanel::restart()
{
    m_settle.stop();
    m_restarting = true;  // what is shown stays until there is something to show instead
    load();
}

void EgressPanel::load()
{
    m_older->setEnabled(false);
    if (!m_ask.begin())
        return;
    EgressQuery wanted = query();
    wanted.before = m_restarting ? 0 : m_model.oldest();
    m_context.bridge.whenDone(m_context.bridge.console().privacy().egress(wanted), this,
                              [this](const Result<EgressPage>& page) {
                                  if (m_ask.end())
                                      return load();
                                  take(page);
                              });
}

void EgressPanel::take(const Result<EgressPage>& page)
{
    m_older->setEnabled(true);
    m_failed = !page;
    if (page) {
        if (std::exchange(m_restarting, false)) {
            m_model.clear();
            takeServices(page->services);
        }
        m_model.append(page->rows);
        m_older->setVisible(page->more);
    }
    const bool empty = m_model.rowCount() == 0;
    if (empty)
        showEmpty(page);
    else
        m_emptyTitle.clear();
    if (!page && !empty)
        m_context.toasts.show(ToastKind::Problem, errorSentence(page.error()));
    m_export->setEnabled(!empty);
    m_empty->setVisible(empty);
    m_list->setVisible(!empty);
}

/// The chosen one stays, also when nothing of it is left.
void EgressPanel::takeServices(const QStringList& services)
{
    const QSignalBlocker quiet(m_service);
    const QString chosen = m_service->currentIndex() > 0 ? m_service->currentText() : QString();
    while (m_service->count() > 1)
        m_service->removeItem(1);
    m_service->addItems(services);
    if (!chosen.isEmpty() && !services.contains(chosen))
        m_service->addItem(chosen);
    m_service->setCurrentIndex(chosen.isEmpty() ? 0 : m_service->findText(chosen));
}

void EgressPanel::showEmpty(const Result<EgressPage>& page)
{
    m_older->hide();
    m_emptyTitle = !page          ? tr("The log cannot be read")
                   : isFiltered() ? tr("No row matches")
                                  : tr("Nothing left this PC");
    if (!page)
        m_empty->setContent(Icon::CircleX, m_emptyTitle, errorSentence(page.error()), tr("Try again"));
    else if (isFiltered())
        m_empty->setContent(Icon::Search, m_emptyTitle, tr("Choose another service or period, or fewer letters."),
                            tr("Show all"));
    else
        m_empty->setContent(
            Icon::ShieldCheck, m_emptyTitle,
            tr("Every answer was made here: no request went to a language model, a service or another program."));
}

void EgressPanel::acted()
{
    if (!m_failed) {
        const QSignalBlocker quietService(m_service);
        const QSignalBlocker quietPeriod(m_period);
        const QSignalBlocker quietFilter(m_filter);
        m_service->setCurrentIndex(0);
        m_period->setCurrentIndex(0);
        m_filter->clear();
    }
    restart();
}

void EgressPanel::open(const QModelIndex& index)
{
    if (!index.isValid())
        return;
    const ConversationId conversation = m_model.at(index.row()).conversation;
    if (conversation.isValid())
        Q_EMIT m_context.navigator.conversationWanted(conversation, {});
}

void EgressPanel::askForPath()
{
    auto* dialog = new QFileDialog(window(), tr("Save what left this PC"), QDir::homePath(), tr("Tables (*.csv)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    dialog->selectFile(tr("what-left-this-pc.csv"));
    connect(dialog, &QFileDialog::fileSelected, this, &EgressPanel::exportTo);
    dialog->open();
}

void EgressPanel::exportTo(const QString& path)
{
    m_export->setEnabled(false);
    m_context.bridge.whenDone(
        m_context.bridge.console().privacy().exportEgress(query(), path), this,
        [this](const Result<EgressExport>& made) {
            m_export->setEnabled(m_model.rowCount() > 0);
            if (!made)
                return m_context.toasts.show(ToastKind::Problem, errorSentence(made.error()));
            const QString rows = tr("%Ln row(s)", nullptr, int(made->rows));
            m_context.toasts.show(
                ToastKind::Done,
                tr("Saved: %1, %2.", "file, how many rows").arg(QDir::toNativeSeparators(made->path), rows));
        });
}

}  // namespace frontdesk
