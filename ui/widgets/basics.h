// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/theme/icons.h"
#include "ui/theme/paint.h"

#include <QToolButton>
#include <QWidget>

class QPushButton;

namespace frontdesk {

/// Sides of a Panel that carry a one pixel line; Start and End follow the reading direction.
enum Edge : quint8 { NoEdge = 0, TopEdge = 1, EndEdge = 2, BottomEdge = 4, StartEdge = 8 };

/// A plain area in a token's colour.
class Panel : public QWidget {
    Q_OBJECT

public:
    explicit Panel(Tone back, int edges = NoEdge, QWidget* parent = nullptr)
        : QWidget(parent), m_back(back), m_edges(edges)
    {
    }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Tone m_back;
    int m_edges;
};

/// Icon in a token's colour, decorative: nothing for a screen reader.
class IconLabel final : public QWidget {
    Q_OBJECT

public:
    IconLabel(Icon icon, Tone tone, int side, QWidget* parent = nullptr);
    void setIcon(Icon icon, Tone tone);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Icon m_icon;
    Tone m_tone;
};

class ChipLabel final : public QWidget {
    Q_OBJECT

public:
    explicit ChipLabel(paint::ChipLook look = {}, QWidget* parent = nullptr);
    void setLook(const paint::ChipLook& look);
    [[nodiscard]] const paint::ChipLook& look() const { return m_look; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    paint::ChipLook m_look;
};

class AvatarLabel final : public QWidget {
    Q_OBJECT

public:
    explicit AvatarLabel(int side, QWidget* parent = nullptr);
    void setName(const QString& name);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_name;
};

enum class ButtonKind : quint8 { Plain, Primary, Danger, Ghost };
[[nodiscard]] QPushButton* makeButton(const QString& text, ButtonKind kind, Icon icon = Icon::None,
                                      QWidget* parent = nullptr);
/// 34 x 34, icon only: `name` is the tooltip and what a screen reader says.
[[nodiscard]] QToolButton* makeIconButton(Icon icon, const QString& name, QWidget* parent = nullptr);

}  // namespace frontdesk
