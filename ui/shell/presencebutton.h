// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/console/console.h"

#include <QPushButton>

class QMenu;

namespace frontdesk {

class PresenceControl;

/// "Available" with a coloured mark; a click, Space or Down opens the choice.
class PresenceButton final : public QPushButton {
    Q_OBJECT

public:
    explicit PresenceButton(PresenceControl& control, QWidget* parent = nullptr);

    void setCompact(bool compact);
    [[nodiscard]] QSize sizeHint() const override;
    /// Deletes itself when it closes.
    [[nodiscard]] QMenu* makeMenu();

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void follow();
    void openMenu();

    PresenceControl& m_control;
    bool m_compact = false;
};

/// Colour and shape of a presence: filled = available, a ring = not.
void paintPresence(QPainter* painter, const QRect& rect, Presence presence);

}  // namespace frontdesk
