// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/escalations/actform.h"

#include "ui/models/displaytext.h"
#include "ui/models/signaltext.h"
#include "ui/widgets/textlabel.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>

namespace frontdesk {
namespace {

constexpr int ShortestReason = 3;
constexpr int LongestReason = 500;
constexpr int LongestNote = 2000;

}  // namespace

ActForm::ActForm(QWidget* parent)
    : Panel(Tone::SurfaceAlt, TopEdge | BottomEdge, parent),
      m_title(new TextLabel({}, {13, QFont::DemiBold, Tone::Text})),
      m_staff(new QComboBox),
      m_text(new QLineEdit),
      m_done(makeButton({}, ButtonKind::Primary))
{
    auto* cancel = makeButton(tr("Cancel"), ButtonKind::Ghost);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 10, 20, 10);
    layout->setSpacing(8);
    layout->addWidget(m_title);
    auto* line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(m_staff);
    line->addWidget(m_text, 1);
    line->addWidget(m_done);
    line->addWidget(cancel);
    layout->addLayout(line);
    m_staff->setAccessibleName(tr("Pass on to"));
    m_staff->setMinimumWidth(scaled(180));
    connect(m_text, &QLineEdit::textChanged, this, &ActForm::check);
    connect(m_text, &QLineEdit::returnPressed, this, &ActForm::finish);
    connect(m_done, &QPushButton::clicked, this, &ActForm::finish);
    connect(cancel, &QPushButton::clicked, this, &ActForm::leave);
    hide();
}

void ActForm::begin(const EscalationRow& row, const QString& title, bool passOn)
{
    m_id = row.summary.conversation.id;
    m_passOn = passOn;
    m_title->setText(title);
    m_staff->setVisible(passOn);
    m_text->clear();
    m_text->setMaxLength(passOn ? LongestNote : LongestReason);
    const QString what = passOn ? tr("Note for the colleague, only your team sees it (optional)")
                                : tr("Why is no person needed? Only your team sees it, for example: answered by phone");
    m_text->setPlaceholderText(what);
    m_text->setAccessibleName(what);
    m_done->setText(passOn ? tr("Pass on") : tr("Not needed"));
    check();
    show();
}

void ActForm::askPassOn(const EscalationRow& row, const QList<StaffPresence>& staff)
{
    m_staff->clear();
    m_staff->addItem(tr("Anybody"), 0);
    for (const StaffPresence& member : staff)
        m_staff->addItem(
            tr("%1 (%2)", "colleague, presence").arg(member.staff.name, display::presenceName(member.presence)),
            member.staff.id.value);
    if (!staff.isEmpty())
        m_staff->setCurrentIndex(1);
    begin(row, tr("Pass on %1").arg(display::contactName(row.summary.contactName)), true);
    m_staff->setFocus();
}

void ActForm::askReason(const EscalationRow& row)
{
    begin(row, tr("%1 needs no person; the AI goes on").arg(display::contactName(row.summary.contactName)), false);
    m_text->setFocus();
}

void ActForm::check() { m_done->setEnabled(m_passOn || m_text->text().trimmed().size() >= ShortestReason); }

void ActForm::finish()
{
    if (!m_done->isEnabled())
        return;
    if (m_passOn)
        Q_EMIT passOnWanted(m_id, StaffId(m_staff->currentData().toLongLong()), m_text->text().trimmed());
    else
        Q_EMIT notNeededWanted(m_id, m_text->text().trimmed());
}

void ActForm::leave()
{
    if (isHidden())
        return;
    hide();
    Q_EMIT left();
}

bool ActForm::event(QEvent* event)
{
    // The window's Esc must not run instead.
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    return Panel::event(event);
}

void ActForm::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        leave();
    else
        Panel::keyPressEvent(event);
}

}  // namespace frontdesk
