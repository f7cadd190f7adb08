// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/inbox/findbar.h"

#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>

namespace frontdesk {

FindBar::FindBar(QWidget* parent)
    : Panel(Tone::SurfaceAlt, BottomEdge, parent),
      m_edit(new QLineEdit),
      m_result(new TextLabel({}, {12, QFont::Normal, Tone::Muted})),
      m_older(makeIconButton(Icon::ChevronUp, tr("Older hit (Enter)"))),
      m_newer(makeIconButton(Icon::ChevronDown, tr("Newer hit (Shift+Enter)"))),
      m_close(makeIconButton(Icon::Cross, tr("Close the search (Esc)")))
{
    m_edit->setPlaceholderText(tr("Find in this conversation"));
    m_edit->setAccessibleName(tr("Find in this conversation"));
    m_edit->setClearButtonEnabled(false);
    m_edit->setTextMargins(6, 0, 6, 0);
    m_edit->installEventFilter(this);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 6, 10, 7);
    layout->setSpacing(4);
    layout->addWidget(m_edit, 1);
    layout->addSpacing(6);
    layout->addWidget(m_result);
    for (QToolButton* button : {m_older, m_newer, m_close})
        layout->addWidget(button);
    connect(m_edit, &QLineEdit::textChanged, this, &FindBar::changed);
    connect(m_older, &QToolButton::clicked, this, [this] { Q_EMIT stepWanted(-1); });
    connect(m_newer, &QToolButton::clicked, this, [this] { Q_EMIT stepWanted(1); });
    connect(m_close, &QToolButton::clicked, this, &FindBar::finish);
    hide();
}

void FindBar::begin()
{
    show();
    m_edit->setFocus(Qt::ShortcutFocusReason);
    m_edit->selectAll();
    Q_EMIT changed(m_edit->text());
}

QList<QWidget*> FindBar::tabChain() const { return {m_edit, m_older, m_newer, m_close}; }

QString FindBar::text() const { return isHidden() ? QString() : m_edit->text(); }

void FindBar::setResult(int current, int count, bool more)
{
    QString words;
    if (!m_edit->text().isEmpty() && count == 0)
        words = more ? tr("Nothing yet, older messages are searched…") : tr("Nothing found");
    else if (count > 0)
        words = (more ? tr("%1 of %2 or more") : tr("%1 of %2"))
                    .arg(QLocale().toString(current), QLocale().toString(count));
    m_result->setText(words);
    m_result->updateGeometry();
    m_older->setEnabled(count > 0);
    m_newer->setEnabled(count > 0);
}

void FindBar::finish()
{
    hide();
    Q_EMIT closed();
}

bool FindBar::eventFilter(QObject* watched, QEvent* event)
{
    const bool override = event->type() == QEvent::ShortcutOverride;
    if (!override && event->type() != QEvent::KeyPress)
        return Panel::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    if (key->key() == Qt::Key_Escape) {
        event->accept();
        if (!override)
            finish();
        return true;
    }
    if (!override && (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter)) {
        Q_EMIT stepWanted(key->modifiers() & Qt::ShiftModifier ? 1 : -1);
        return true;
    }
    return Panel::eventFilter(watched, event);
}

}  // namespace frontdesk
