// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QStringList>
#include <QWidget>

namespace frontdesk {

/// Where one is in a few steps: numbered discs with names; done ones carry a check mark. Shows only.
class StepBar final : public QWidget {
    Q_OBJECT

public:
    explicit StepBar(const QStringList& names, QWidget* parent = nullptr);
    void setCurrent(int step);
    [[nodiscard]] int current() const { return m_current; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QStringList m_names;
    int m_current = 0;
};

}  // namespace frontdesk
