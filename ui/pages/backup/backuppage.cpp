// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/backup/backuppage.h"

#include "core/console/settingsconsole.h"
#include "ui/bridge/corebridge.h"
#include "ui/pages/backup/backuprow.h"
#include "ui/pages/backup/backuptext.h"
#include "ui/pages/backup/moveview.h"
#include "ui/pages/backup/restoreview.h"
#include "ui/pages/backup/sheetpanel.h"
#include "ui/pages/backup/statuscard.h"
#include "ui/pages/inbox/flowlayout.h"
#include "ui/pages/settings/settingsbanner.h"
#include "ui/shell/backupreminder.h"
#include "ui/shell/navigator.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/toastarea.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QPushButton>
#include <QStackedLayout>
#include <QUrl>

namespace frontdesk {
namespace {

constexpr int CalmMs = 5000;
constexpr int BusyMs = 500;
const QString FolderKey = QStringLiteral("backup/folder");
constexpr const char* ViewNames[] = {"", "sheet", "restore", "move"};

/// What the state amounts to.
paint::ChipLook chipOf(const BackupState& state)
{
    if (!state.problem.isEmpty())
        return {BackupPage::tr("Needs attention"), Icon::CircleX, Tone::Urgent, Tone::UrgentSoft};
    if (state.lastGoodAt == 0)
        return {BackupPage::tr("No backup yet"), Icon::TriangleAlert, Tone::Wait, Tone::WaitSoft};
    if (!state.sheetKept)
        return {BackupPage::tr("Sheet is missing"), Icon::TriangleAlert, Tone::Wait, Tone::WaitSoft};
    return {BackupPage::tr("Backed up"), Icon::ShieldCheck, Tone::Human, Tone::HumanSoft};
}

}  // namespace

Page BackupPage::description()
{
    return {QStringLiteral("backup"), tr("Backup"), Icon::Archive,
            [](const PageContext& context, QWidget* parent) { return new BackupPage(context, parent); },
            PageGroup::SetUp};
}

BackupPage::BackupPage(const PageContext& context, QWidget* parent)
    : QWidget(parent),
      m_context(context),
      m_stack(new QStackedLayout(this)),
      m_empty(new EmptyState),
      m_chip(new ChipLabel),
      m_backUp(makeButton(tr("Back up now"), ButtonKind::Primary, Icon::Archive)),
      m_problem(new SettingsBanner(SettingsBanner::Kind::Wrong)),
      m_staged(new SettingsBanner(SettingsBanner::Kind::Waits, Icon::RotateCcw)),
      m_noSheet(new SettingsBanner(SettingsBanner::Kind::Waits, Icon::KeyRound)),
      m_sameDisk(new SettingsBanner(SettingsBanner::Kind::Waits, Icon::HardDrive)),
      m_status(new StatusCard),
      m_noRows(new TextLabel({}, {13, QFont::Normal, Tone::Muted, TextFlow::Wrap})),
      m_sheetState(new TextLabel({}, {13, QFont::Medium, Tone::Muted, TextFlow::Wrap})),
      m_aside(new TextLabel({}, {13, QFont::Normal, Tone::Muted, TextFlow::Wrap})),
      m_sheetView(new FlowView(tr("Recovery sheet"))),
      m_sheet(new SheetPanel(context.bridge, context.toasts)),
      m_restore(new RestoreView(context.bridge)),
      m_move(new MoveView(context.bridge))
{
    build();
    wire();
}

void BackupPage::build()
{
    m_overview = buildOverview();
    auto* card = new Card(tr("The key of your backups on paper"), {});
    card->body()->addWidget(m_sheet);
    m_sheetView->body()->addWidget(card);
    for (QWidget* view : {m_overview, static_cast<QWidget*>(m_sheetView), static_cast<QWidget*>(m_restore),
                          static_cast<QWidget*>(m_move), static_cast<QWidget*>(m_empty)})
        m_stack->addWidget(view);
    m_empty->setContent(Icon::Archive, tr("Looking for backups…"), tr("Their state will stand here in a moment."));
    m_stack->setCurrentWidget(m_empty);
}

QWidget* BackupPage::buildHead()
{
    auto* head = new Panel(Tone::Surface, BottomEdge);
    auto* line = new QHBoxLayout(head);
    line->setContentsMargins(24, 12, 24, 12);
    line->setSpacing(10);
    line->addWidget(new TextLabel(tr("Backup"), {20, QFont::DemiBold}));
    line->addWidget(m_chip);
    line->addStretch(1);
    line->addWidget(m_backUp);
    return head;
}

QWidget* BackupPage::buildOverview()
{
    auto* page = new Panel(Tone::SurfaceAlt);
    auto* down = new QVBoxLayout(page);
    down->setContentsMargins(0, 0, 0, 0);
    down->setSpacing(0);
    down->addWidget(buildHead());
    QVBoxLayout* body = nullptr;
    down->addWidget(readableColumn(body), 1);
    buildBanners(body);
    body->addWidget(m_status);
    buildCards(body);
    return page;
}

void BackupPage::buildBanners(QVBoxLayout* body)
{
    body->addWidget(m_problem);
    body->addWidget(m_staged);
    body->addWidget(m_noSheet);
    connect(m_staged->addAct(tr("Restart now"), Icon::RefreshCw), &QPushButton::clicked, this, &BackupPage::restart);
    connect(m_staged->addAct(tr("Do not restore"), Icon::Undo), &QPushButton::clicked, this,
            &BackupPage::cancelRestore);
    connect(m_noSheet->addAct(tr("Keep it now"), Icon::KeyRound), &QPushButton::clicked, this,
            [this] { setView(Sheet); });
    m_sameDisk->setTexts(
        tr("The backups lie on the same disk as your data."),
        tr("When this disk breaks, both are gone. Choose a folder on another disk, a stick or a network drive."));
    body->addWidget(m_sameDisk);
}

void BackupPage::buildCards(QVBoxLayout* body)
{
    auto* backups = new Card(tr("Your backups"), {});
    backups->body()->addWidget(m_noRows);
    m_list = new QVBoxLayout;
    m_list->setSpacing(0);
    backups->body()->addLayout(m_list);
    body->addWidget(backups);
    auto* sheet = new Card(tr("Recovery sheet"),
                           tr("24 words on paper. They open your backups when this PC is broken, stolen or replaced."));
    sheet->body()->addWidget(m_sheetState);
    auto* open = makeButton(tr("Open the recovery sheet"), ButtonKind::Plain, Icon::KeyRound);
    sheet->body()->addWidget(open, 0, Qt::AlignLeft);
    body->addWidget(sheet);
    auto* back = new Card(tr("Bring back or move"),
                          tr("From a file that is not in the list above, or onto another PC with everything."));
    auto* acts = new QWidget;
    auto* row = new FlowLayout(acts, 8);
    auto* file = makeButton(tr("Restore from a file…"), ButtonKind::Plain, Icon::RotateCcw);
    auto* move = makeButton(tr("Move to a new PC…"), ButtonKind::Plain, Icon::Monitor);
    row->addWidget(file);
    row->addWidget(move);
    back->body()->addWidget(acts);
    back->body()->addWidget(m_aside);
    body->addWidget(back);
    connect(open, &QPushButton::clicked, this, [this] { setView(Sheet); });
    connect(file, &QPushButton::clicked, this, [this] { openRestore({}, false); });
    connect(move, &QPushButton::clicked, this, [this] { setView(Move); });
}

void BackupPage::wire()
{
    const auto from = [this](auto* sender, auto signal, auto act) { connect(sender, signal, this, act); };
    from(&m_timer, &QTimer::timeout, &BackupPage::refresh);
    from(m_empty, &EmptyState::acted, &BackupPage::refresh);
    from(m_backUp, &QPushButton::clicked, [this] { backUpTo({}); });
    from(m_status->folderButton(), &QPushButton::clicked,
         [this] { askForFolder(tr("Folder for the backups"), &BackupPage::useFolder); });
    from(m_status->elsewhereButton(), &QPushButton::clicked,
         [this] { askForFolder(tr("Folder for one more backup"), &BackupPage::backUpTo); });
    from(m_status->openButton(), &QPushButton::clicked,
         [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(m_state.folder)); });
    for (FlowView* view : {m_sheetView, static_cast<FlowView*>(m_restore), static_cast<FlowView*>(m_move)})
        from(view, &FlowView::left, [this] { setView(Overview); });
    from(m_sheet, &SheetPanel::kept, [this] {
        setView(Overview);
        refresh();
    });
    from(m_move, &MoveView::sheetWanted, [this] { setView(Sheet); });
    from(m_move, &MoveView::changed, &BackupPage::refresh);
}

void BackupPage::openArgument(const QString& argument)
{
    if (argument == u"restore")
        return openRestore({}, true);
    for (const View view : {Sheet, Move})
        if (argument == QLatin1String(ViewNames[view]))
            setView(view);
}

QString BackupPage::currentArgument() const { return QString::fromLatin1(ViewNames[view()]); }

int BackupPage::view() const
{
    const int index = m_stack->currentIndex();
    return index <= Move ? index : Overview;
}

void BackupPage::setView(View view)
{
    // The way to the sheet and to a restore is open even when the state cannot be read.
    if (view == Overview && !m_loaded)
        m_stack->setCurrentWidget(m_empty);
    else
        m_stack->setCurrentIndex(view);
    if (view == Sheet)
        m_sheet->showButton()->setFocus(Qt::OtherFocusReason);
    else if (view == Move)
        m_move->backUpButton()->setFocus(Qt::OtherFocusReason);
    else if (view == Overview)
        m_backUp->setFocus(Qt::OtherFocusReason);
}

void BackupPage::openRestore(const QString& path, bool withWords)
{
    setView(Restore);
    m_restore->begin(path, withWords);
}

void BackupPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    refresh();
    m_timer.start(CalmMs);
}

void BackupPage::hideEvent(QHideEvent* event)
{
    m_timer.stop();
    QWidget::hideEvent(event);
}

void BackupPage::refresh()
{
    if (!m_asking.begin())
        return;
    m_context.bridge.whenDone(
        m_context.bridge.console().recovery().state(), this, [this](const Result<BackupState>& state) {
            if (m_asking.end())
                refresh();
            if (state)
                return show(*state);
            if (m_loaded)
                return;  // the last state stays; the strip at the top says that the engine does not answer
            m_empty->setContent(Icon::CircleX, tr("The state of the backups cannot be read"),
                                errorSentence(state.error()), tr("Try again"));
        });
}

void BackupPage::show(const BackupState& state)
{
    m_state = state;
    m_state.running = state.running || m_making;
    if (!std::exchange(m_loaded, true) && m_stack->currentWidget() == m_empty)
        m_stack->setCurrentIndex(Overview);
    m_chip->setLook(chipOf(m_state));
    m_backUp->setEnabled(!m_state.running);
    if (hasFocus())
        m_backUp->setFocus(Qt::OtherFocusReason);  // while it loaded there was nothing else to give it to
    m_backUp->setText(m_state.running ? tr("Backing up…") : tr("Back up now"));
    m_status->setState(m_state, findSetting(FolderKey) != nullptr);
    m_sheet->setKept(state.sheetKept);
    m_move->setState(m_state);
    m_sheetState->setText(state.sheetKept ? tr("It is kept.") : tr("It has not been kept yet."));
    m_sheetState->setTone(state.sheetKept ? Tone::Ok : Tone::Wait);
    showBanners();
    showRows();
    if (m_timer.isActive())
        m_timer.start(m_state.running ? BusyMs : CalmMs);
    BackupReminder::tell(m_context.navigator, state);
}

void BackupPage::showBanners()
{
    m_problem->setTexts(tr("The last backup did not go well."), m_state.problem);
    m_problem->setVisible(!m_state.problem.isEmpty());
    m_staged->setTexts(tr("A restore waits for the next start."), QDir::toNativeSeparators(m_state.staged));
    m_staged->setVisible(!m_state.staged.isEmpty());
    QStringList aside;
    for (const QString& folder : std::as_const(m_state.keptAside))
        aside << tr("Data from before a restore: %1. Delete the folder when all is well.")
                     .arg(QDir::toNativeSeparators(folder));
    m_aside->setText(aside.join(u'\n'));
    m_aside->setVisible(!aside.isEmpty());
    m_noSheet->setTexts(
        tr("The recovery sheet has not been kept yet."),
        tr("Without its words nobody can read your backups when this PC breaks. It takes three minutes."));
    m_noSheet->setVisible(!m_state.sheetKept);
    m_sameDisk->setVisible(m_state.sameDisk);
}

void BackupPage::showRows()
{
    m_noRows->setText(tr("The first one appears here. “Back up now” makes one at once."));
    m_noRows->setVisible(m_state.backups.isEmpty());
    while (m_rows.size() < m_state.backups.size()) {
        auto* row = new BackupRow;
        connect(row, &BackupRow::verifyWanted, this, [this, row](const QString& path) { verify(row, path); });
        connect(row, &BackupRow::restoreWanted, this, [this](const QString& path) { openRestore(path, false); });
        m_rows << row;
        m_list->addWidget(row);
    }
    while (m_rows.size() > m_state.backups.size())
        delete m_rows.takeLast();
    for (qsizetype i = 0; i < m_rows.size(); ++i)
        m_rows[i]->setBackup(m_state.backups[i]);
}

void BackupPage::verify(BackupRow* row, const QString& path)
{
    row->setChecking();
    m_context.bridge.whenDone(m_context.bridge.console().recovery().verifyBackup(path), row,
                              [row, path](const Result<BackupReport>& report) {
                                  if (row->backup().path != path)
                                      return;
                                  if (report)
                                      row->setReport(*report);
                                  else
                                      row->setProblem(errorSentence(report.error()));
                              });
}

void BackupPage::restart()
{
    m_context.bridge.whenDone(m_context.bridge.console().settings().restart(), this, [this](const Result<>& done) {
        if (!done)
            m_context.toasts.show(ToastKind::Problem, errorSentence(done.error()));
    });
}

void BackupPage::cancelRestore()
{
    m_context.bridge.whenDone(m_context.bridge.console().recovery().cancelRestore(), this,
                              [this](const Result<>& done) {
                                  if (done)
                                      m_restore->forgetStaged();
                                  else
                                      m_context.toasts.show(ToastKind::Problem, errorSentence(done.error()));
                                  refresh();
                              });
}

void BackupPage::askForFolder(const QString& title, void (BackupPage::*chosen)(const QString&))
{
    auto* dialog = new QFileDialog(this, title, m_state.folder.isEmpty() ? QDir::homePath() : m_state.folder);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, chosen);
    dialog->open();
}

void BackupPage::useFolder(const QString& folder)
{
    m_context.bridge.whenDone(
        m_context.bridge.console().settings().set(FolderKey, folder), this,
        [this, folder](const Result<SettingState>& saved) {
            if (!saved)
                return m_context.toasts.show(ToastKind::Problem, errorSentence(saved.error()));
            m_context.toasts.show(ToastKind::Done,
                                  tr("The daily backups go to %1 from now on.").arg(QDir::toNativeSeparators(folder)));
            refresh();
        });
}

void BackupPage::backUpTo(const QString& folder)
{
    m_making = true;
    m_context.bridge.whenDone(
        m_context.bridge.console().recovery().backUpNow(folder, BackupKind::Manual), this,
        [this](const Result<BackupFile>& made) {
            m_making = false;
            refresh();
            if (made)
                m_context.toasts.show(ToastKind::Done,
                                      tr("Backed up: %1 (%2)", "file, size")
                                          .arg(QDir::toNativeSeparators(made->path), backuptext::bytes(made->bytes)));
            else
                m_context.toasts.show(ToastKind::Problem, errorSentence(made.error()));
        });
    refresh();
}

}  // namespace frontdesk
