// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QAbstractButton>

namespace frontdesk {

/// On or off as a pill with a knob, with the word beside it, so that the state is never told by colour alone.
class SwitchBox final : public QAbstractButton {
    Q_OBJECT

public:
    explicit SwitchBox(QWidget* parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] QString word() const;
};

}  // namespace frontdesk
