// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/config/agentconfig.h"

#include <QWidget>

#include <array>

class QHBoxLayout;
class QLineEdit;

namespace frontdesk {

class TextLabel;

/// Opening hours of the week: a line per day that takes "9-17" or "9-12, 14-18", and presets.
class HoursEditor final : public QWidget {
    Q_OBJECT

public:
    explicit HoursEditor(QWidget* parent = nullptr);

    void setHours(const WeekHours& hours);
    /// What can be read of them; complete only when problem() is empty.
    [[nodiscard]] WeekHours hours() const;
    /// Names the first day that cannot be read; empty = all can.
    [[nodiscard]] QString problem() const;
    [[nodiscard]] QLineEdit* day(int index) const { return m_days.at(size_t(index)); }

Q_SIGNALS:
    void edited();

private:
    void addPreset(QHBoxLayout* row, const QString& text, int days, const QString& hours);
    void tidy(int day);

    std::array<QLineEdit*, 7> m_days{};
    std::array<TextLabel*, 7> m_notes{};
};

}  // namespace frontdesk
