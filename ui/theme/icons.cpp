// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/icons.h"

#include "ui/theme/theme.h"

#include <QCache>
#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QSvgRenderer>

// Tables: one row a line.
// clang-format off

namespace frontdesk {
namespace {

constexpr const char* Names[] = {
    "", "inbox", "bot", "hand", "siren", "user-round", "globe", "message-circle", "mail", "phone", "smartphone", "lock",
    "wrench", "check", "check-check", "clock", "circle-alert", "chevron-right", "chevron-down", "chevron-left",
    "file-text", "history", "search", "send", "undo-2", "sun", "moon", "monitor", "info", "panel-right", "x", "copy",
    "rotate-ccw", "arrow-down", "arrow-down-up", "external-link", "messages-square", "sun-moon", "triangle-alert",
    "user-check", "ban", "circle-x", "flask-conical", "languages", "calendar", "ticket", "circle-check", "log-in",
    "link", "image", "audio-lines", "paperclip", "circle-pause", "hash",
    "settings", "activity", "bell", "bell-off", "store", "sparkles", "list-filter", "plus", "minus", "trash-2",
    "pencil", "save", "eye", "eye-off", "download", "upload", "volume-2", "moon-star", "keyboard", "palette",
    "key-round", "shield-check", "shield-ban", "star", "book-open", "house", "play", "square", "refresh-cw",
    "alarm-clock", "users", "user-plus", "chevron-up", "ellipsis", "square-check", "list-checks",
    "message-square-text", "terminal", "stethoscope", "database", "cpu", "code", "folder-open", "arrow-right",
    "arrow-left", "circle-help", "zap", "log-out", "bookmark", "quote", "message-square-plus",
    "message-square-dashed", "timer", "contact", "sliders-horizontal", "hourglass", "rocket", "zoom-in", "circle",
    "circle-dot", "thumbs-up", "map-pin", "package", "accessibility", "type", "rows-3", "command", "unlink",
    "archive", "printer", "hard-drive", "eraser", "webhook", "waypoints", "cable", "construction", "layout-template",
};
static_assert(std::size(Names) == size_t(Icon::Count));

struct IconKey {
    Icon icon;
    QRgb color;
    int pixels;   ///< device pixels
    [[nodiscard]] friend bool operator==(const IconKey&, const IconKey&) = default;
};

size_t qHash(const IconKey& key, size_t seed) { return qHashMulti(seed, int(key.icon), key.color, key.pixels); }

QCache<IconKey, QPixmap>& cache()
{
    static QCache<IconKey, QPixmap> pixmaps(1000);
    return pixmaps;
}

QByteArray tintedSource(Icon icon, const QColor& color)
{
    QFile file(iconPath(icon));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QByteArray svg = file.readAll();
    svg.replace("currentColor", color.name().toLatin1());
    svg.replace("stroke-width=\"2\"", "stroke-width=\"1.9\"");
    return svg;
}

class ThemedIconEngine final : public QIconEngine {
public:
    ThemedIconEngine(Icon icon, Tone tone) : m_icon(icon), m_tone(tone) {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override
    {
        drawIcon(painter, rect, m_icon, tone(mode == QIcon::Disabled ? Tone::Faint : m_tone));
    }
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State) override
    {
        return iconPixmap(m_icon, tone(mode == QIcon::Disabled ? Tone::Faint : m_tone), size.width(), 1);
    }
    [[nodiscard]] QIconEngine* clone() const override { return new ThemedIconEngine(*this); }

private:
    Icon m_icon;
    Tone m_tone;
};

}  // namespace

QString iconPath(Icon icon)
{
    return icon == Icon::None ? QString() : u":/icons/" % QLatin1String(Names[size_t(icon)]) % u".svg";
}

QPixmap iconPixmap(Icon icon, const QColor& color, int size, qreal devicePixelRatio)
{
    const int pixels = qRound(size * devicePixelRatio);
    const IconKey key{icon, color.rgba(), pixels};
    if (const QPixmap* hit = cache().object(key))
        return *hit;
    auto* pixmap = new QPixmap(pixels, pixels);
    pixmap->fill(Qt::transparent);
    QSvgRenderer renderer(tintedSource(icon, color));
    QPainter painter(pixmap);
    renderer.render(&painter);
    painter.end();
    pixmap->setDevicePixelRatio(devicePixelRatio);
    const QPixmap result = *pixmap;
    cache().insert(key, pixmap);
    return result;
}

void drawIcon(QPainter* painter, const QRect& rect, Icon icon, const QColor& color)
{
    if (icon == Icon::None)
        return;
    const int side = qMin(rect.width(), rect.height());
    const QPoint corner(rect.left() + (rect.width() - side) / 2, rect.top() + (rect.height() - side) / 2);
    painter->drawPixmap(corner, iconPixmap(icon, color, side, painter->device()->devicePixelRatioF()));
}

QIcon themedIcon(Icon icon, Tone tone) { return QIcon(new ThemedIconEngine(icon, tone)); }

}  // namespace frontdesk
