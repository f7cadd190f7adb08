// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/company/holidayeditor.h"

#include "ui/pages/company/hourstext.h"
#include "ui/widgets/basics.h"
#include "ui/widgets/formfields.h"
#include "ui/widgets/textlabel.h"

#include <QDateEdit>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace frontdesk {

HolidayEditor::HolidayEditor(QWidget* parent) : QWidget(parent)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    m_none = new TextLabel(tr("No special days yet."), {13, QFont::Normal, Tone::Muted, TextFlow::Wrap});
    layout->addWidget(m_none);
    m_rows = new QVBoxLayout;
    m_rows->setSpacing(6);
    layout->addLayout(m_rows);
    QPushButton* add = makeButton(tr("Add a day"), ButtonKind::Plain, Icon::Plus);
    auto* line = new QHBoxLayout;
    line->addWidget(add);
    line->addStretch(1);
    layout->addLayout(line);
    connect(add, &QPushButton::clicked, this, [this] {
        const QDate last = m_list.isEmpty() ? QDate::currentDate() : m_list.last().date->date();
        const Row& row = addRow({last.addDays(1), {}, true, {}});
        row.date->setFocus(Qt::OtherFocusReason);
        Q_EMIT edited();
    });
}

HolidayEditor::Row& HolidayEditor::addRow(const Holiday& day)
{
    Row row{new QWidget, new QDateEdit(day.date), makeLineEdit(day.name), makeLineEdit(hoursText(day.spans))};
    auto* line = new QHBoxLayout(row.widget);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(8);
    row.date->setLayoutDirection(Qt::LeftToRight);  // Qt turns the parts of a date around in a mirrored window
    QString format = QLocale().dateFormat(QLocale::ShortFormat);
    if (!format.contains(u"yyyy"))
        format.replace(QStringLiteral("yy"), QStringLiteral("yyyy"));
    row.date->setDisplayFormat(format);
    row.date->setButtonSymbols(QAbstractSpinBox::NoButtons);
    row.date->setFixedHeight(scaled(34));
    row.date->setMinimumWidth(scaled(116));
    row.date->setAccessibleName(tr("Date"));
    row.name->setPlaceholderText(tr("Name, for example Christmas Eve"));
    row.name->setAccessibleName(tr("Name of the day"));
    row.name->setMaxLength(100);
    row.hours->setPlaceholderText(tr("Closed"));
    row.hours->setAccessibleName(tr("Opening hours on this day"));
    QToolButton* remove = makeIconButton(Icon::Trash2, tr("Remove this day"));
    line->addWidget(row.date);
    line->addWidget(row.name, 2);
    line->addWidget(row.hours, 1);
    line->addWidget(remove);
    connect(row.date, &QDateEdit::dateChanged, this, &HolidayEditor::edited);
    connect(row.name, &QLineEdit::textEdited, this, &HolidayEditor::edited);
    connect(row.hours, &QLineEdit::textEdited, this, &HolidayEditor::edited);
    connect(remove, &QToolButton::clicked, this, [this, widget = row.widget] { removeRow(widget); });
    // Which of several days: a screen reader says it after the name.
    for (QWidget* part :
         {static_cast<QWidget*>(row.date), static_cast<QWidget*>(row.hours), static_cast<QWidget*>(remove)}) {
        part->setAccessibleDescription(day.name);
        connect(row.name, &QLineEdit::textChanged, part, &QWidget::setAccessibleDescription);
    }
    m_rows->addWidget(row.widget);
    m_list << row;
    m_none->hide();
    return m_list.last();
}

void HolidayEditor::removeRow(QWidget* widget)
{
    m_list.removeIf([widget](const Row& row) { return row.widget == widget; });
    widget->hide();
    widget->deleteLater();
    m_none->setVisible(m_list.isEmpty());
    Q_EMIT edited();
}

void HolidayEditor::setDays(const QList<Holiday>& days)
{
    for (const Row& row : std::as_const(m_list)) {
        row.widget->hide();
        row.widget->deleteLater();
    }
    m_list.clear();
    for (const Holiday& day : days)
        addRow(day);
    m_none->setVisible(m_list.isEmpty());
}

QList<Holiday> HolidayEditor::days() const
{
    QList<Holiday> days;
    for (const Row& row : m_list) {
        const QList<HoursSpan> spans = parseHours(row.hours->text()).value_or(QList<HoursSpan>());
        days << Holiday{row.date->date(), row.name->text().trimmed(), spans.isEmpty(), spans};
    }
    return days;
}

QString HolidayEditor::problem() const
{
    for (const Row& row : m_list) {
        const auto spans = parseHours(row.hours->text());
        if (!spans || spans->size() > 1)
            return tr("The hours of %1 cannot be read. Write one opening time such as 9–12, or nothing for closed.")
                .arg(QLocale().toString(row.date->date(), QLocale::ShortFormat));
    }
    return {};
}

}  // namespace frontdesk
