// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/theme/theme.h"

#include <QAbstractButton>
#include <QList>
#include <QWidget>

namespace frontdesk {

class SegmentButton;

/// A row of exclusive choices with optional counts. Arrow keys move, Tab enters and leaves at the chosen one.
class Segments final : public QWidget {
    Q_OBJECT

public:
    explicit Segments(const QStringList& texts, QWidget* parent = nullptr);

    [[nodiscard]] int current() const;
    /// Does not emit chosen().
    void setCurrent(int index);
    /// Negative = no count. `warn` paints a count above zero in red.
    void setCount(int index, int count, bool warn = false);
    [[nodiscard]] QAbstractButton* button(int index) const;

Q_SIGNALS:
    void chosen(int index);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QList<SegmentButton*> m_buttons;
};

}  // namespace frontdesk
