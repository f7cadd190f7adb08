// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/shortcutseditor.h"

#include "ui/widgets/basics.h"
#include "ui/widgets/textlabel.h"

#include <QGridLayout>
#include <QKeySequenceEdit>
#include <QPushButton>
#include <QSignalBlocker>

namespace frontdesk {

ShortcutsEditor::ShortcutsEditor(Actions& actions, QWidget* parent)
    : QWidget(parent),
      m_actions(actions),
      m_resetAll(makeButton(tr("Reset all keys"), ButtonKind::Plain, Icon::RotateCcw))
{
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(10);
    grid->setVerticalSpacing(6);
    grid->setColumnStretch(0, 1);
    const QList<ActionId> ids = actions.listed();
    for (const ActionGroup group : {ActionGroup::Everywhere, ActionGroup::Conversation, ActionGroup::Pages}) {
        const int row = grid->rowCount();
        grid->addWidget(new TextLabel(Actions::groupName(group), {12, QFont::DemiBold, Tone::Faint}), row, 0, 1, 3);
        for (const ActionId id : ids)
            if (actions.group(id) == group)
                addRow(grid, id);
    }
    grid->addWidget(m_resetAll, grid->rowCount(), 0, 1, 3, Qt::AlignLeading);
    connect(m_resetAll, &QPushButton::clicked, &actions, &Actions::resetAllKeys);
    connect(&actions, &Actions::keysChanged, this, &ShortcutsEditor::follow);
    follow();
}

void ShortcutsEditor::addRow(QGridLayout* grid, ActionId id)
{
    const QString name = m_actions.get(id)->text();
    Row row;
    row.edit = new QKeySequenceEdit;
    row.edit->setClearButtonEnabled(true);
    row.edit->setAccessibleName(tr("Keys of: %1").arg(name));
    row.edit->setMinimumWidth(scaled(170));
    row.reset = makeIconButton(Icon::RotateCcw, QString());
    row.problem = new TextLabel({}, {12, QFont::Normal, Tone::Urgent, TextFlow::Wrap});
    row.problem->hide();
    const int line = grid->rowCount();
    grid->addWidget(new TextLabel(name, {13}), line, 0);
    grid->addWidget(row.edit, line, 1);
    grid->addWidget(row.reset, line, 2);
    grid->addWidget(row.problem, line + 1, 0, 1, 3);
    m_rows.insert(id, row);
    connect(row.edit, &QKeySequenceEdit::editingFinished, this, [this, id] { tryKeys(id); });
    connect(row.reset, &QToolButton::clicked, this, [this, id] {
        m_rows[id].edit->setKeySequence(m_actions.defaultKeys(id));
        tryKeys(id);
    });
}

void ShortcutsEditor::tryKeys(ActionId id)
{
    const Row& row = m_rows[id];
    if (row.edit->keySequence() == m_actions.get(id)->shortcut())
        return;
    const QString why = m_actions.setKeys(id, row.edit->keySequence());
    row.problem->setText(why);
    row.problem->setVisible(!why.isEmpty());
    if (why.isEmpty())
        return;
    const QSignalBlocker quiet(row.edit);
    row.edit->setKeySequence(m_actions.get(id)->shortcut());
}

void ShortcutsEditor::follow()
{
    for (auto it = m_rows.cbegin(); it != m_rows.cend(); ++it) {
        const QSignalBlocker quiet(it->edit);
        it->edit->setKeySequence(m_actions.get(it.key())->shortcut());
        it->reset->setVisible(m_actions.isChanged(it.key()));
        const QString back = tr("Back to %1").arg(m_actions.defaultKeys(it.key()).toString(QKeySequence::NativeText));
        it->reset->setToolTip(back);
        it->reset->setAccessibleName(tr("%1: back to %2", "action, keys")
                                         .arg(m_actions.get(it.key())->text(),
                                              m_actions.defaultKeys(it.key()).toString(QKeySequence::NativeText)));
        it->problem->hide();
        it->problem->setText({});
    }
}

QString ShortcutsEditor::problem(ActionId id) const { return m_rows.value(id).problem->text(); }

}  // namespace frontdesk
