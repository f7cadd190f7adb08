// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/theme/icons.h"

#include <QAbstractButton>

namespace frontdesk {

/// "38 with AI": a number that opens its queue. Compact = without the words.
class CounterButton final : public QAbstractButton {
    Q_OBJECT

public:
    CounterButton(Icon icon, Tone tone, QWidget* parent = nullptr);

    void setCount(int count, const QString& words);
    void setCompact(bool compact);
    [[nodiscard]] int count() const { return m_count; }
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Icon m_icon;
    Tone m_tone;
    int m_count = 0;
    bool m_compact = false;
};

}  // namespace frontdesk
