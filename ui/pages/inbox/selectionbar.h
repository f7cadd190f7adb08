// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/widgets/basics.h"

namespace frontdesk {

class TextLabel;

/// What can be done with several conversations at once; shown while more than one is selected.
class SelectionBar final : public Panel {
    Q_OBJECT

public:
    explicit SelectionBar(QWidget* parent = nullptr);

    void setCount(int count);
    [[nodiscard]] QToolButton* closeButton() const { return m_close; }
    [[nodiscard]] QToolButton* assignButton() const { return m_assign; }
    [[nodiscard]] QToolButton* readButton() const { return m_read; }
    [[nodiscard]] QToolButton* clearButton() const { return m_clear; }

private:
    TextLabel* m_count;
    QToolButton* m_close;
    QToolButton* m_assign;
    QToolButton* m_read;
    QToolButton* m_clear;
};

}  // namespace frontdesk
