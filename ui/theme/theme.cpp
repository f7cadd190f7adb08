// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme.h"

#include "ui/theme/systemscheme.h"

#include <QApplication>

namespace frontdesk {
namespace {

Theme* s_current = nullptr;
/// In pixels, also when the user chose smaller texts.
constexpr int SmallestText = 11;

QFont makeFont(int pixels, QFont::Weight weight, bool mono)
{
    QFont font(mono ? QStringList{QStringLiteral("JetBrains Mono"), QStringLiteral("Noto Sans Mono"),
                                  QStringLiteral("monospace")}
                    : QStringList{QStringLiteral("Inter"), QStringLiteral("Noto Sans"),
                                  QStringLiteral("Noto Color Emoji"), QStringLiteral("sans-serif")});
    font.setPixelSize(pixels);
    font.setWeight(weight);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

}  // namespace

Theme::Theme(ThemeMode mode, int scalePercent, QObject* parent)
    : QObject(parent), m_mode(mode), m_scale(qBound(90, scalePercent, 150))
{
    Q_ASSERT_X(!s_current, "Theme", "one theme per process");
    s_current = this;
    refresh();
}

Theme::~Theme() { s_current = nullptr; }

Theme& Theme::current()
{
    Q_ASSERT_X(s_current, "Theme", "create a Theme before the first widget");
    return *s_current;
}

void Theme::setMode(ThemeMode mode)
{
    if (m_mode == mode)
        return;
    m_mode = mode;
    refresh();
}

void Theme::setMotion(Motion motion)
{
    if (m_motion == motion)
        return;
    m_motion = motion;
    refresh();
}

bool Theme::reducedMotion() const
{
    return m_motion == Motion::Reduced || (m_motion == Motion::System && m_system && m_system->isStill());
}

void Theme::setScalePercent(int percent)
{
    const int scale = qBound(90, percent, 150);
    if (m_scale == scale)
        return;
    m_scale = scale;
    apply();
}

void Theme::refresh()
{
    if ((m_mode == ThemeMode::System || m_motion == Motion::System) && !m_system) {
        m_system = std::make_unique<SystemScheme>();
        connect(m_system.get(), &SystemScheme::changed, this, &Theme::refresh);
    }
    m_dark = m_mode == ThemeMode::Dark || (m_mode == ThemeMode::System && m_system->isDark());
    apply();
}

void Theme::apply()
{
    m_types.clear();
    QApplication::setPalette(palette());
    QApplication::setFont(type(13).font);
    QApplication::setFont(type(13, QFont::Medium).font, "QPushButton");
    QApplication::setFont(type(12).font, "QTipLabel");
    Q_EMIT changed();
}

QPalette Theme::palette() const
{
    QPalette p;
    const std::pair<QPalette::ColorRole, Tone> roles[] = {
        {QPalette::Window, Tone::Window},
        {QPalette::WindowText, Tone::Text},
        {QPalette::Base, Tone::Surface},
        {QPalette::AlternateBase, Tone::SurfaceAlt},
        {QPalette::Text, Tone::Text},
        {QPalette::Button, Tone::Surface},
        {QPalette::ButtonText, Tone::Text},
        {QPalette::Highlight, Tone::AccentFill},
        {QPalette::HighlightedText, Tone::OnAccent},
        {QPalette::PlaceholderText, Tone::Faint},
        {QPalette::Link, Tone::Accent},
        {QPalette::ToolTipBase, Tone::TipBack},
        {QPalette::ToolTipText, Tone::TipText},
        {QPalette::Mid, Tone::Border},
        {QPalette::Midlight, Tone::Border},
        {QPalette::Dark, Tone::BorderStrong},
        {QPalette::Light, Tone::SurfaceAlt},
        {QPalette::BrightText, Tone::Urgent},
    };
    for (const auto& [role, name] : roles)
        p.setColor(role, color(name));
    p.setColor(QPalette::Shadow, Qt::black);
    for (const QPalette::ColorRole role : {QPalette::Text, QPalette::WindowText, QPalette::ButtonText})
        p.setColor(QPalette::Disabled, role, color(Tone::Faint));
    return p;
}

const Type& Theme::type(int pixels, QFont::Weight weight) const { return cached(pixels, weight, false); }

const Type& Theme::monoType(int pixels) const { return cached(pixels, QFont::Normal, true); }

const Type& Theme::cached(int pixels, QFont::Weight weight, bool mono) const
{
    const quint32 key = quint32(pixels) | quint32(weight) << 8 | quint32(mono) << 20;
    std::shared_ptr<const Type>& entry = m_types[key];
    if (!entry) {
        const QFont font = makeFont(qMax(SmallestText, size(pixels)), weight, mono);
        entry = std::make_shared<const Type>(Type{font, QFontMetrics(font)});
    }
    return *entry;
}

}  // namespace frontdesk
