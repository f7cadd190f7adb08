// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/backup/statuscard.h"

#include "ui/models/displaytext.h"
#include "ui/pages/backup/backuptext.h"
#include "ui/pages/inbox/flowlayout.h"
#include "ui/widgets/textlabel.h"

#include <QDir>
#include <QHBoxLayout>
#include <QPainter>
#include <QProgressBar>
#include <QPushButton>

namespace frontdesk {
namespace {

/// A thin line in the colours of the theme; the style's own bar is a heavy one.
class ThinProgress final : public QProgressBar {
protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        paint::roundedRect(&painter, rect(), height() / 2.0, tone(Tone::ChipBack));
        const int wide = width() * (value() - minimum()) / qMax(1, maximum() - minimum());
        if (wide > 0)
            paint::roundedRect(&painter, QStyle::visualRect(layoutDirection(), rect(), QRect(0, 0, wide, height())),
                               height() / 2.0, tone(Tone::AccentFill));
    }
};

}  // namespace

StatusCard::StatusCard(QWidget* parent)
    : Panel(Tone::Surface, NoEdge, parent),
      m_icon(new IconLabel(Icon::Archive, Tone::Faint, 36)),
      m_headline(new TextLabel({}, {18, QFont::DemiBold, Tone::Text, TextFlow::Wrap})),
      m_next(new TextLabel({}, {13, QFont::Normal, Tone::Muted, TextFlow::Wrap})),
      m_folder(new TextLabel({}, {13, QFont::Normal, Tone::Text, TextFlow::Elide})),
      m_progress(new ThinProgress),
      m_progressText(new TextLabel({}, {13, QFont::Medium, Tone::Accent})),
      m_choose(makeButton(tr("Choose another folder…"), ButtonKind::Plain, Icon::FolderOpen)),
      m_elsewhere(makeButton(tr("Back up to a stick…"), ButtonKind::Plain, Icon::HardDrive)),
      m_open(makeButton(tr("Open folder"), ButtonKind::Ghost, Icon::ExternalLink))
{
    m_elsewhere->setToolTip(tr("One more backup into a folder that you choose now, for example on a USB stick"));
    m_choose->setToolTip(tr("Where the daily backups go from now on; those that are there stay where they are"));
    auto* across = new QHBoxLayout(this);
    across->setContentsMargins(20, 18, 20, 18);
    across->setSpacing(16);
    across->addWidget(m_icon, 0, Qt::AlignTop);
    auto* down = new QVBoxLayout;
    down->setSpacing(4);
    down->addWidget(m_headline);
    down->addWidget(m_next);
    down->addSpacing(8);
    auto* place = new QHBoxLayout;
    place->setSpacing(8);
    place->addWidget(new TextLabel(tr("Folder"), {13, QFont::DemiBold, Tone::Muted}));
    place->addWidget(m_folder, 1);
    down->addLayout(place);
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(6);
    m_progress->setRange(0, 100);
    m_progress->setAccessibleName(tr("Progress of the backup"));
    down->addSpacing(4);
    down->addWidget(m_progressText);
    down->addWidget(m_progress);
    down->addSpacing(6);
    auto* acts = new QWidget;
    auto* row = new FlowLayout(acts, 8);
    for (QPushButton* button : {m_choose, m_elsewhere, m_open})
        row->addWidget(button);
    down->addWidget(acts);
    across->addLayout(down, 1);
    m_progress->hide();
    m_progressText->hide();
}

QString StatusCard::headline() const { return m_headline->text(); }

void StatusCard::setState(const BackupState& state, bool canChoose)
{
    const bool good = state.lastGoodAt > 0 && state.problem.isEmpty();
    m_icon->setIcon(good                      ? Icon::ShieldCheck
                    : state.problem.isEmpty() ? Icon::Archive
                                              : Icon::CircleX,
                    good                      ? Tone::Ok
                    : state.problem.isEmpty() ? Tone::Wait
                                              : Tone::Urgent);
    m_headline->setText(backuptext::headline(state));
    m_next->setText(!state.daily ? tr("The daily backup is switched off.")
                    : state.nextAt > 0
                        ? tr("The next one is made by itself: %1.").arg(display::dateAndTime(state.nextAt))
                        : tr("One is made every day while the program runs."));
    m_folder->setText(QDir::toNativeSeparators(state.folder));
    m_progress->setVisible(state.running);
    m_progressText->setVisible(state.running);
    m_progress->setValue(state.percent);
    m_progressText->setText(tr("A backup is being made: %1 %").arg(QLocale().toString(state.percent)));
    m_choose->setVisible(canChoose);
    m_choose->setEnabled(!state.running);
    m_elsewhere->setEnabled(!state.running);
    m_open->setEnabled(!state.folder.isEmpty());
}

void StatusCard::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paint::roundedRect(&painter, rect(), 10, tone(Tone::Surface), tone(Tone::Border));
}

}  // namespace frontdesk
