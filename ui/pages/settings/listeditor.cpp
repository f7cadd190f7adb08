// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/settings/listeditor.h"

#include "core/base/json.h"
#include "ui/pages/settings/settingtext.h"
#include "ui/theme/theme.h"
#include "ui/widgets/basics.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

namespace frontdesk {

ListEditor::ListEditor(const SettingRow& row, QWidget* parent)
    : FieldEditor(parent),
      m_lines(new QVBoxLayout),
      m_next(new QLineEdit),
      m_add(makeButton(tr("Add"), ButtonKind::Plain, Icon::Plus))
{
    m_next->setAccessibleName(tr("One more for “%1”").arg(settingtext::label(row)));
    m_next->setPlaceholderText(tr("one more"));
    m_next->setMaximumWidth(scaled(420));
    m_next->setTextMargins(6, 0, 6, 0);
    m_add->setEnabled(false);
    m_lines->setSpacing(2);
    auto* below = new QHBoxLayout;
    below->setSpacing(8);
    below->addWidget(m_next, 1);
    below->addWidget(m_add);
    below->addStretch(1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addLayout(m_lines);
    layout->addLayout(below);
    connect(m_next, &QLineEdit::textEdited, this, [this](const QString& text) {
        m_add->setEnabled(!text.trimmed().isEmpty());
        Q_EMIT edited(this->text());
    });
    connect(m_next, &QLineEdit::returnPressed, this, &ListEditor::add);
    connect(m_add, &QPushButton::clicked, this, &ListEditor::add);
}

QString ListEditor::join(const QStringList& items)
{
    Json list = Json::array();
    for (const QString& item : items)
        list.push_back(toStd(item));
    return QString::fromUtf8(toBytes(list));
}

QString ListEditor::text() const
{
    const QString next = m_next->text().trimmed();
    return join(next.isEmpty() || m_items.contains(next) ? m_items : m_items + QStringList{next});
}

void ListEditor::showState(const SettingState& state)
{
    m_items = state.items;
    m_next->clear();
    m_add->setEnabled(false);
    while (QLayoutItem* item = m_lines->takeAt(0)) {
        if (QWidget* widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
    for (const QString& text : std::as_const(m_items)) {
        auto* line = new QWidget;
        auto* across = new QHBoxLayout(line);
        across->setContentsMargins(0, 0, 0, 0);
        across->setSpacing(4);
        auto* label = new TextLabel(text, {.pixels = 13});
        label->setMaximumWidth(scaled(420));
        across->addWidget(label);
        QToolButton* gone = makeIconButton(Icon::Cross, tr("Remove %1").arg(text));
        connect(gone, &QToolButton::clicked, this, [this, text] { remove(text); });
        across->addWidget(gone);
        across->addStretch(1);
        m_lines->addWidget(line);
    }
}

QWidget* ListEditor::field() const { return m_next; }

bool ListEditor::isBusy() const { return !m_next->text().isEmpty(); }

void ListEditor::add()
{
    if (!m_next->text().trimmed().isEmpty())
        Q_EMIT committed(text());
}

void ListEditor::remove(const QString& item)
{
    QStringList rest = m_items;
    rest.removeAll(item);
    Q_EMIT committed(join(rest));
}

}  // namespace frontdesk
