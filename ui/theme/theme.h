// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/theme/tone.h"

#include <QFont>
#include <QFontMetrics>
#include <QHash>
#include <QObject>
#include <QPalette>

#include <memory>

namespace frontdesk {

class SystemScheme;

/// A font with its metrics, measured once per size and weight.
struct Type {
    QFont font;
    QFontMetrics metrics;
    [[nodiscard]] int width(const QString& text) const { return metrics.horizontalAdvance(text); }
    [[nodiscard]] QString elide(const QString& text, int width) const
    {
        return metrics.elidedText(text, Qt::ElideRight, width);
    }
};

enum class ThemeMode : quint8 { System, Light, Dark };
/// Whether things move by themselves; System follows the desktop.
enum class Motion : quint8 { System, Full, Reduced };

/// Colours and fonts of the process, as QApplication::palette() is. Widgets ask in paintEvent, so that a switch
/// shows at once. GUI thread only. Exactly one lives while windows exist; it sets palette and fonts of the application.
class Theme final : public QObject {
    Q_OBJECT

public:
    explicit Theme(ThemeMode mode, int scalePercent = 100, QObject* parent = nullptr);
    ~Theme() override;

    [[nodiscard]] static Theme& current();
    [[nodiscard]] ThemeMode mode() const { return m_mode; }
    [[nodiscard]] bool isDark() const { return m_dark; }
    [[nodiscard]] int scalePercent() const { return m_scale; }
    void setMode(ThemeMode mode);
    void setMotion(Motion motion);
    /// Nothing slides or shrinks by itself: show the end state.
    [[nodiscard]] bool reducedMotion() const;
    /// Text size in percent; clamped to 90..150.
    void setScalePercent(int percent);

    [[nodiscard]] QColor color(Tone tone) const { return toneColor(tone, m_dark); }
    /// A length in pixels that grows with the text size.
    [[nodiscard]] int size(int pixels) const { return (pixels * m_scale + 50) / 100; }
    [[nodiscard]] const Type& type(int pixels, QFont::Weight weight = QFont::Normal) const;
    [[nodiscard]] const Type& monoType(int pixels) const;

Q_SIGNALS:
    void changed();

private:
    void refresh();
    void apply();
    [[nodiscard]] QPalette palette() const;
    [[nodiscard]] const Type& cached(int pixels, QFont::Weight weight, bool mono) const;

    ThemeMode m_mode;
    Motion m_motion = Motion::System;
    bool m_dark = false;
    int m_scale = 100;
    std::unique_ptr<SystemScheme> m_system;
    mutable QHash<quint32, std::shared_ptr<const Type>> m_types;
};

[[nodiscard]] inline QColor tone(Tone name) { return Theme::current().color(name); }
[[nodiscard]] inline const Type& type(int pixels, QFont::Weight weight = QFont::Normal)
{
    return Theme::current().type(pixels, weight);
}
/// A length in pixels that grows with the user's text size.
[[nodiscard]] inline int scaled(int pixels) { return Theme::current().size(pixels); }

}  // namespace frontdesk
