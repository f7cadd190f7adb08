// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/company/hourseditor.h"

#include "ui/pages/company/hourstext.h"
#include "ui/widgets/basics.h"
#include "ui/widgets/formfields.h"
#include "ui/widgets/textlabel.h"

#include <QGridLayout>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>

namespace frontdesk {

HoursEditor::HoursEditor(QWidget* parent) : QWidget(parent)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    auto* presets = new QHBoxLayout;
    presets->setSpacing(8);
    addPreset(presets, tr("Monday to Friday 9–17"), 5, QStringLiteral("09:00–17:00"));
    addPreset(presets, tr("Monday to Saturday 9–18"), 6, QStringLiteral("09:00–18:00"));
    addPreset(presets, tr("With a lunch break"), 5, QStringLiteral("09:00–12:00, 13:00–17:00"));
    presets->addStretch(1);
    layout->addLayout(presets);
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(6);
    for (int day = 0; day < 7; ++day) {
        const size_t at = size_t(day);
        const QString name = QLocale().standaloneDayName(day + 1);
        auto* label = new TextLabel(name, {13, QFont::Medium, Tone::Text, TextFlow::Elide});
        m_days.at(at) = makeLineEdit();
        m_days.at(at)->setPlaceholderText(tr("Closed"));
        m_days.at(at)->setAccessibleName(tr("Opening hours on %1").arg(name));
        m_days.at(at)->setMaxLength(120);
        m_days.at(at)->setMinimumWidth(scaled(180));
        label->setBuddy(m_days.at(at));
        m_notes.at(at) = new TextLabel({}, {12, QFont::Normal, Tone::Urgent, TextFlow::Elide});
        grid->addWidget(label, day, 0);
        grid->addWidget(m_days.at(at), day, 1);
        grid->addWidget(m_notes.at(at), day, 2);
        connect(m_days.at(at), &QLineEdit::textEdited, this, &HoursEditor::edited);
        connect(m_days.at(at), &QLineEdit::editingFinished, this, [this, day] { tidy(day); });
    }
    grid->setColumnStretch(1, 3);
    grid->setColumnStretch(2, 2);
    layout->addLayout(grid);
}

void HoursEditor::addPreset(QHBoxLayout* row, const QString& text, int days, const QString& hours)
{
    auto* button = makeButton(text, ButtonKind::Plain);
    connect(button, &QPushButton::clicked, this, [this, days, hours] {
        for (int day = 0; day < 7; ++day) {
            m_days.at(size_t(day))->setText(day < days ? hours : QString());
            tidy(day);
        }
        Q_EMIT edited();
    });
    row->addWidget(button);
}

void HoursEditor::tidy(int day)
{
    QLineEdit* edit = m_days.at(size_t(day));
    const auto spans = parseHours(edit->text());
    if (spans)
        edit->setText(hoursText(*spans));
    m_notes.at(size_t(day))->setText(spans ? QString() : tr("Write it as 9–17 or 9–12, 14–18."));
}

void HoursEditor::setHours(const WeekHours& hours)
{
    for (int day = 0; day < 7; ++day) {
        m_days.at(size_t(day))->setText(hoursText(hours.at(size_t(day))));
        m_notes.at(size_t(day))->clear();
    }
}

WeekHours HoursEditor::hours() const
{
    WeekHours hours;
    for (size_t day = 0; day < hours.size(); ++day)
        hours.at(day) = parseHours(m_days.at(day)->text()).value_or(QList<HoursSpan>());
    return hours;
}

QString HoursEditor::problem() const
{
    for (int day = 0; day < 7; ++day)
        if (!parseHours(m_days.at(size_t(day))->text()))
            return tr("The opening hours on %1 cannot be read. Write them as 9–17 or 9–12, 14–18.")
                .arg(QLocale().standaloneDayName(day + 1));
    return {};
}

}  // namespace frontdesk
