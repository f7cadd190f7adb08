// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/widgets/basics.h"

class QPushButton;

namespace frontdesk {

class TextLabel;

/// Says what will come and offers one act.
class EmptyState final : public Panel {
    Q_OBJECT

public:
    explicit EmptyState(QWidget* parent = nullptr);
    /// An empty `action` hides the button.
    void setContent(Icon icon, const QString& title, const QString& text, const QString& action = {});

Q_SIGNALS:
    void acted();

private:
    IconLabel* m_icon;
    TextLabel* m_title;
    TextLabel* m_text;
    QPushButton* m_button;
};

}  // namespace frontdesk
