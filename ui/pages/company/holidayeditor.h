// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/config/agentconfig.h"

#include <QWidget>

class QDateEdit;
class QLineEdit;
class QVBoxLayout;

namespace frontdesk {

class TextLabel;

/// Special days: date, name and hours ("" = closed), one line each.
class HolidayEditor final : public QWidget {
    Q_OBJECT

public:
    explicit HolidayEditor(QWidget* parent = nullptr);

    void setDays(const QList<Holiday>& days);
    [[nodiscard]] QList<Holiday> days() const;
    /// Empty = all lines can be read.
    [[nodiscard]] QString problem() const;

Q_SIGNALS:
    void edited();

private:
    struct Row {
        QWidget* widget;
        QDateEdit* date;
        QLineEdit* name;
        QLineEdit* hours;
    };
    Row& addRow(const Holiday& day);
    void removeRow(QWidget* widget);

    QVBoxLayout* m_rows;
    TextLabel* m_none;
    QList<Row> m_list;
};

}  // namespace frontdesk
