// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QCache>
#include <QHash>
#include <QObject>
#include <QPixmap>
#include <QSet>
#include <QSize>

namespace frontdesk {

class CoreBridge;

/// Small pictures of the images in a conversation: read through the console, decoded on the thread pool, never on the
/// GUI thread. Sizes are in device pixels. GUI thread only.
class Thumbnails final : public QObject {
    Q_OBJECT

public:
    enum class State : quint8 { Loading, Ready, Failed };
    struct Look {
        State state = State::Loading;
        QPixmap pixmap;
    };

    explicit Thumbnails(CoreBridge& bridge, QObject* parent = nullptr);

    /// What is known; asks for it once when nothing is.
    [[nodiscard]] Look look(const QString& mediaId, QSize size);

Q_SIGNALS:
    void changed();

private:
    void load(const QString& mediaId, QSize size);
    void finish(const QString& mediaId, const QImage& image);

    CoreBridge& m_bridge;
    QCache<QString, QPixmap> m_cache;  ///< cost in kB
    QSet<QString> m_loading;
    QSet<QString> m_failed;
};

/// The largest picture that is decoded: more than this is refused, whatever the file claims.
constexpr qint64 MaxImagePixels = 60'000'000;
/// Decodes at most `bound` in each direction, upright. Any thread; a null image when it cannot be read.
[[nodiscard]] QImage decodeImage(const QByteArray& data, QSize bound);

}  // namespace frontdesk
