// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/theme/theme.h"

#include <QLabel>

namespace frontdesk {

enum class TextFlow : quint8 { Elide, Wrap };

struct TextLook {
    int pixels = 13;
    QFont::Weight weight = QFont::Normal;
    Tone tone = Tone::Text;
    TextFlow flow = TextFlow::Elide;
};

/// Plain text in a token's colour. Elide: one line, cut with "…" and the whole text as tooltip. Wrap: as many
/// lines as needed, can be selected with the mouse. Never interprets markup.
class TextLabel final : public QLabel {
    Q_OBJECT

public:
    explicit TextLabel(const QString& text, TextLook look = {}, QWidget* parent = nullptr);

    void setTone(Tone tone);
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void applyLook();
    TextLook m_look;
};

}  // namespace frontdesk
