// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/health/healthpage.h"

#include "core/console/recoveryconsole.h"
#include "ui/bridge/corebridge.h"
#include "ui/models/displaytext.h"
#include "ui/pages/health/healthtext.h"
#include "ui/pages/health/logview.h"
#include "ui/pages/health/servicerow.h"
#include "ui/pages/settings/settingsbanner.h"
#include "ui/shell/navigator.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/toastarea.h"

#include <QClipboard>
#include <QDir>
#include <QFileDialog>
#include <QGuiApplication>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QVBoxLayout>

namespace frontdesk {
namespace {

constexpr int RefreshMs = 1000;
constexpr int TileColumns = 3;
constexpr qint64 MegaByte = 1'000'000;

}  // namespace

HealthPage::HealthPage(const PageContext& context, QWidget* parent)
    : QWidget(parent),
      m_context(context),
      m_overall(new ChipLabel),
      m_copy(makeButton(tr("Copy"), ButtonKind::Plain, Icon::Copy)),
      m_save(makeButton(tr("Save diagnostics\u2026"), ButtonKind::Primary, Icon::Download)),
      m_empty(new EmptyState),
      m_versions(new TextLabel({}, {12, QFont::Normal, Tone::Muted, TextFlow::Wrap})),
      m_sheet(new SettingsBanner(SettingsBanner::Kind::Waits, Icon::KeyRound)),
      m_log(new LogView(context.bridge))
{
    build();
    m_second.setInterval(RefreshMs);
    connect(&m_second, &QTimer::timeout, this, &HealthPage::refresh);
    connect(m_empty, &EmptyState::acted, this, &HealthPage::refresh);
    connect(m_save, &QPushButton::clicked, this, &HealthPage::askForPath);
    connect(m_copy, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(healthtext::summary(m_snapshot));
        m_context.toasts.show(ToastKind::Done, tr("The state was copied."));
    });
    connect(m_log, &LogView::copied, this,
            [this](const QString& text) { m_context.toasts.show(ToastKind::Done, text); });
}

Page HealthPage::description()
{
    return {QStringLiteral("health"), tr("Health"), Icon::Activity,
            [](const PageContext& context, QWidget* parent) { return new HealthPage(context, parent); },
            PageGroup::SetUp};
}

QWidget* HealthPage::buildHeader()
{
    auto* header = new Panel(Tone::Surface, BottomEdge);
    auto* across = new QHBoxLayout(header);
    across->setContentsMargins(20, 12, 16, 12);
    across->setSpacing(10);
    auto* title = new TextLabel(tr("Health"), {18, QFont::DemiBold});
    across->addWidget(title);
    across->addWidget(m_overall);
    across->addStretch(1);
    across->addWidget(m_copy);
    across->addWidget(m_save);
    m_copy->setToolTip(tr("Copy versions and the state of all parts as text"));
    m_save->setToolTip(tr("A zip file for somebody who helps you: without keys and without words of customers"));
    m_copy->setEnabled(false);
    return header;
}

QWidget* HealthPage::buildParts()
{
    auto* area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::TabFocus);
    area->setAccessibleName(tr("Parts of the program"));
    auto* body = new Panel(Tone::Window);
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins(16, 14, 16, 16);
    column->setSpacing(14);
    auto* grid = new QGridLayout;
    grid->setSpacing(8);
    const QList<std::pair<QString, QString>> tiles = {{QStringLiteral("waiting"), tr("Waiting for a person")},
                                                      {QStringLiteral("turns"), tr("Being answered")},
                                                      {QStringLiteral("queued"), tr("To be sent")},
                                                      {QStringLiteral("failed"), tr("Not sent")},
                                                      {QStringLiteral("visitors"), tr("Visitors in the chat")},
                                                      {QStringLiteral("errors"), tr("Failed requests")},
                                                      {QStringLiteral("memory"), tr("Memory")},
                                                      {QStringLiteral("cpu"), tr("Processor")},
                                                      {QStringLiteral("database"), tr("Database size")}};
    for (int i = 0; i < tiles.size(); ++i) {
        auto* made = new FigureTile(tiles[i].second);
        m_tiles.insert(tiles[i].first, made);
        grid->addWidget(made, i / TileColumns, i % TileColumns);
    }
    m_sheet->setTexts(tr("The recovery sheet has not been kept yet."),
                      tr("Without it nobody can read the backups when this PC breaks."));
    connect(m_sheet->addAct(tr("Keep it now"), Icon::KeyRound), &QPushButton::clicked, this,
            [this] { Q_EMIT m_context.navigator.pageWanted(QStringLiteral("backup"), QStringLiteral("sheet")); });
    m_sheet->hide();
    column->addWidget(m_sheet);
    column->addLayout(grid);
    m_list = new QWidget;
    auto* list = new QVBoxLayout(m_list);
    list->setContentsMargins(0, 0, 0, 0);
    list->setSpacing(0);
    column->addWidget(m_list);
    column->addWidget(m_versions);
    column->addStretch(1);
    area->setWidget(body);
    return area;
}

void HealthPage::build()
{
    m_parts = buildParts();
    m_parts->hide();
    m_empty->setContent(Icon::Activity, tr("Looking\u2026"),
                        tr("The parts of the program and their state will stand here."));
    auto* left = new QWidget;
    auto* stack = new QVBoxLayout(left);
    stack->setContentsMargins(0, 0, 0, 0);
    stack->addWidget(m_parts);
    stack->addWidget(m_empty);
    auto* splitter = new QSplitter;
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(left);
    splitter->addWidget(m_log);
    left->setMinimumWidth(400);
    m_log->setMinimumWidth(340);
    splitter->setSizes({620, 520});
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildHeader());
    column->addWidget(splitter, 1);
}

void HealthPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    refresh();
    askForSheet();
    m_second.start();
}

void HealthPage::askForSheet()
{
    m_context.bridge.whenDone(
        m_context.bridge.console().recovery().state(), this,
        [this](const Result<BackupState>& state) { m_sheet->setVisible(state && !state->sheetKept); });
}

void HealthPage::hideEvent(QHideEvent* event)
{
    m_second.stop();
    QWidget::hideEvent(event);
}

FigureTile* HealthPage::tile(const QString& key) const { return m_tiles.value(key); }

void HealthPage::refresh()
{
    m_log->refresh();
    if (m_asking)
        return;
    m_asking = true;
    m_context.bridge.whenDone(m_context.bridge.console().health().snapshot(), this,
                              [this](const Result<HealthSnapshot>& seen) {
                                  m_asking = false;
                                  if (seen)
                                      show(*seen);
                                  else
                                      showProblem(seen.error());
                              });
}

void HealthPage::showProblem(const Error& error)
{
    m_overall->setLook({healthtext::stateName(ServiceState::Down), Icon::CircleX, Tone::Urgent, Tone::UrgentSoft});
    m_parts->hide();
    m_empty->show();
    m_empty->setContent(Icon::CircleX, tr("The state cannot be read"), errorSentence(error), tr("Try again"));
}

void HealthPage::show(const HealthSnapshot& snapshot)
{
    m_snapshot = snapshot;
    m_copy->setEnabled(true);
    const ServiceState worst = snapshot.overall();
    static constexpr Tone Backs[] = {Tone::ChipBack, Tone::WaitSoft, Tone::UrgentSoft};
    m_overall->setLook({worst == ServiceState::Ok ? tr("All is well") : healthtext::stateName(worst),
                        healthtext::stateIcon(worst),
                        worst == ServiceState::Ok ? Tone::Text : healthtext::stateTone(worst), Backs[int(worst)]});
    showServices(snapshot);
    showFigures(snapshot);
    QStringList parts;
    for (const VersionLine& version : snapshot.versions)
        parts << version.name % u' ' % version.version;
    QString text = parts.join(QStringLiteral("  \u00b7  "));
    if (!snapshot.logFile.isEmpty())
        text += u'\n' % tr("Log file: %1").arg(snapshot.logFile);
    if (m_versions->text() != text)
        m_versions->setText(text);
    m_empty->hide();
    m_parts->show();
}

void HealthPage::showServices(const HealthSnapshot& snapshot)
{
    while (m_rows.size() < snapshot.services.size()) {
        m_rows << new ServiceRow;
        m_list->layout()->addWidget(m_rows.last());
    }
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        m_rows[i]->setVisible(i < snapshot.services.size());
        if (i < snapshot.services.size())
            m_rows[i]->setService(snapshot.services[i], snapshot.takenAt);
    }
}

void HealthPage::showFigures(const HealthSnapshot& s)
{
    const QLocale locale;
    const auto put = [this, &locale](const char* key, qint64 value, bool warn = false) {
        m_tiles.value(QString::fromLatin1(key))->setValue(locale.toString(value), warn);
    };
    put("waiting", s.queues.waiting, s.queues.waiting > 0);
    put("turns", s.queues.runningTurns);
    put("queued", s.queues.queued + s.queues.sending);
    put("failed", s.queues.failed + s.queues.unconfirmed, s.queues.failed + s.queues.unconfirmed > 0);
    put("visitors", s.traffic.chatClients);
    put("errors", s.traffic.serverErrors, s.traffic.serverErrors > 0);
    FigureTile* memory = m_tiles.value(QStringLiteral("memory"));
    memory->setValue(healthtext::bytes(s.process.residentBytes));
    memory->addSample(double(s.process.residentBytes) / double(MegaByte));
    FigureTile* cpu = m_tiles.value(QStringLiteral("cpu"));
    cpu->setValue(s.process.cpuPercent < 0 ? QStringLiteral("\u2013")
                                           : tr("%1 %").arg(locale.toString(s.process.cpuPercent, 'f', 1)));
    if (s.process.cpuPercent >= 0)
        cpu->addSample(s.process.cpuPercent);
    m_tiles.value(QStringLiteral("database"))->setValue(healthtext::bytes(s.process.databaseBytes));
}

void HealthPage::askForPath()
{
    const QString name = tr("frontdesk-diagnostics-%1.zip").arg(QDate::currentDate().toString(Qt::ISODate));
    auto* dialog = new QFileDialog(this, tr("Save diagnostics"), QDir::homePath(), tr("Zip files (*.zip)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("zip"));
    dialog->selectFile(name);
    connect(dialog, &QFileDialog::fileSelected, this, &HealthPage::saveTo);
    dialog->open();
}

void HealthPage::saveTo(const QString& path)
{
    m_save->setEnabled(false);
    m_context.bridge.whenDone(
        m_context.bridge.console().health().saveDiagnostics(path), this,
        [this](const Result<DiagnosticsBundle>& saved) {
            m_save->setEnabled(true);
            if (saved)
                m_context.toasts.show(
                    ToastKind::Done,
                    tr("Saved: %1 (%2)").arg(QDir::toNativeSeparators(saved->path), healthtext::bytes(saved->bytes)));
            else
                m_context.toasts.show(ToastKind::Problem, errorSentence(saved.error()));
        });
}

}  // namespace frontdesk
