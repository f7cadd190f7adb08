// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/theme/theme.h"

#include <QWidget>

namespace frontdesk {

/// One figure with its name above and a line of explanation below. A screen reader hears all three as one sentence.
class FigureCard final : public QWidget {
    Q_OBJECT

public:
    explicit FigureCard(const QString& name, QWidget* parent = nullptr);

    void setFigure(const QString& figure, Tone tone, const QString& foot);
    [[nodiscard]] QString figure() const { return m_figure; }
    [[nodiscard]] QString foot() const { return m_foot; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_name;
    QString m_figure;
    QString m_foot;
    Tone m_tone = Tone::Text;
};

}  // namespace frontdesk
