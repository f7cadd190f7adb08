// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/settings/settingfield.h"

#include "ui/pages/settings/fieldeditors.h"
#include "ui/pages/settings/settingtext.h"
#include "ui/theme/theme.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace frontdesk {

SettingField::SettingField(const SettingRow& row, QWidget* parent)
    : QWidget(parent),
      m_row(row),
      m_editor(makeFieldEditor(row, this)),
      m_mark(new ChipLabel),
      m_lock(new IconLabel(Icon::Lock, Tone::Muted, 14)),
      m_problem(new TextLabel({}, {12, QFont::Medium, Tone::Urgent, TextFlow::Wrap})),
      m_origin(new TextLabel({}, {12, QFont::Normal, Tone::Faint, TextFlow::Wrap})),
      m_reset(makeButton(row.isSecret() ? tr("Remove") : tr("Reset"), ButtonKind::Ghost,
                         row.isSecret() ? Icon::Trash2 : Icon::RotateCcw))
{
    build();
    connect(m_editor, &FieldEditor::edited, this, [this](const QString& text) { setProblem(check(text)); });
    connect(m_editor, &FieldEditor::committed, this, &SettingField::commit);
    connect(m_reset, &QPushButton::clicked, this, [this] { Q_EMIT resetWanted(m_row.key); });
}

void SettingField::build()
{
    const QString name = settingtext::label(m_row);
    m_reset->setAccessibleName(m_row.isSecret() ? tr("Remove the secret of “%1”").arg(name)
                                                : tr("Reset “%1”").arg(name));
    auto* head = new QHBoxLayout;
    head->setSpacing(8);
    auto* title = new TextLabel(name, {14, QFont::DemiBold, Tone::Text});
    title->setBuddy(m_editor->field());
    head->addWidget(title);
    head->addWidget(m_mark);
    head->addStretch(1);
    auto* edit = new QHBoxLayout;
    edit->setSpacing(8);
    edit->addWidget(m_editor, 1);
    edit->addWidget(m_reset, 0, Qt::AlignTop);
    auto* foot = new QHBoxLayout;
    foot->setSpacing(6);
    foot->addWidget(m_lock, 0, Qt::AlignTop);
    foot->addWidget(m_origin, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 12, 0, 12);
    layout->setSpacing(5);
    layout->addLayout(head);
    layout->addWidget(new TextLabel(settingtext::about(m_row), {13, QFont::Normal, Tone::Muted, TextFlow::Wrap}));
    layout->addLayout(edit);
    layout->addWidget(m_problem);
    layout->addLayout(foot);
    m_editor->field()->setAccessibleDescription(settingtext::about(m_row));
    setProblem({});
}

void SettingField::setState(const SettingState& state)
{
    m_state = state;
    if (!m_editor->isBusy()) {
        m_editor->showState(state);
        setProblem({});
    }
    const bool open = state.locked.isEmpty();
    m_editor->setEnabled(open);
    m_lock->setVisible(!open);
    m_reset->setVisible(state.canReset && !m_row.isReserved());
    if (state.waitsForRestart)
        m_mark->setLook({tr("At the next start"), Icon::RefreshCw, Tone::Wait, Tone::WaitSoft});
    else
        m_mark->setLook({tr("Changed"), Icon::None, Tone::Accent, Tone::AccentSoft});
    m_mark->setVisible(open && (state.waitsForRestart || state.canReset));
    showOrigin();
}

void SettingField::showOrigin()
{
    if (!m_state.locked.isEmpty()) {
        m_origin->setText(m_state.locked);
        return;
    }
    QStringList parts = {m_state.originText};
    if (!m_row.isSecret() && m_state.origin.layer != SettingLayer::Default) {
        const QString fallback = m_row.choices.isEmpty() ? m_state.fallback
                                                         : settingtext::choice(m_row, m_state.fallback);
        parts << (fallback.isEmpty() ? tr("The default is empty.") : tr("The default is %1.").arg(fallback));
    }
    if (m_row.flags.testFlag(SettingFlag::Restart))
        parts << tr("A change takes effect at the next start.");
    if (const QString limits = settingtext::limits(m_row); !limits.isEmpty())
        parts << tr("%1.", "from a to b, as a sentence").arg(limits);
    m_origin->setText(parts.join(u' '));
}

void SettingField::setProblem(const QString& text)
{
    m_problem->setText(text);
    m_problem->setVisible(!text.isEmpty());
}

QString SettingField::problem() const { return m_problem->isHidden() ? QString() : m_problem->text(); }

QString SettingField::check(const QString& text) const
{
    RawSetting raw;
    raw.key = m_row.key;
    raw.text = text;
    const Result<SettingValue> value = parseSetting(m_row, raw);
    return value ? QString()
                 : tr("This value %1", "a sentence about what is wrong, for example: is not a number")
                       .arg(value.error().userText);
}

void SettingField::commit(const QString& text)
{
    const QString wrong = check(text);
    setProblem(wrong);
    if (!wrong.isEmpty())
        return;
    if (m_editor->isSecret())
        Q_EMIT secretWanted(m_row.key, text);
    else
        Q_EMIT changeWanted(m_row.key, text);
}

}  // namespace frontdesk
