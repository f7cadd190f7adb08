// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/inbox/thumbnails.h"

#include "core/console/deskconsole.h"
#include "ui/bridge/corebridge.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QImageReader>
#include <QPointer>
#include <QThreadPool>

namespace frontdesk {
namespace {

constexpr int CacheKilobytes = 32 * 1024;

}  // namespace

QImage decodeImage(const QByteArray& data, QSize bound)
{
    QBuffer buffer;
    buffer.setData(data);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    reader.setAutoTransform(true);
    reader.setDecideFormatFromContent(true);
    const QSize size = reader.size();
    if (!size.isValid() || qint64(size.width()) * size.height() > MaxImagePixels)
        return {};
    if (size.width() > bound.width() || size.height() > bound.height())
        reader.setScaledSize(size.scaled(bound, Qt::KeepAspectRatio).expandedTo({1, 1}));
    return reader.read();
}

Thumbnails::Thumbnails(CoreBridge& bridge, QObject* parent) : QObject(parent), m_bridge(bridge), m_cache(CacheKilobytes)
{
}

Thumbnails::Look Thumbnails::look(const QString& mediaId, QSize size)
{
    if (const QPixmap* known = m_cache.object(mediaId))
        return {State::Ready, *known};
    if (m_failed.contains(mediaId))
        return {State::Failed, {}};
    if (!m_loading.contains(mediaId))
        load(mediaId, size);
    return {};
}

void Thumbnails::load(const QString& mediaId, QSize size)
{
    m_loading.insert(mediaId);
    m_bridge.whenDone(m_bridge.console().desk().media(mediaId), this,
                      [this, mediaId, size](const Result<MediaContent>& media) {
                          if (!media) {
                              finish(mediaId, {});
                              return;
                          }
                          const QPointer<Thumbnails> self(this);
                          // Expanding: the box is filled and what stands over is cut off when it is painted.
                          QThreadPool::globalInstance()->start([self, mediaId, data = media->data, bound = size * 2] {
                              QImage image = decodeImage(data, bound);
                              QMetaObject::invokeMethod(
                                  qApp,
                                  [self, mediaId, image = std::move(image)] {
                                      if (self)
                                          self->finish(mediaId, image);
                                  },
                                  Qt::QueuedConnection);
                          });
                      });
}

void Thumbnails::finish(const QString& mediaId, const QImage& image)
{
    m_loading.remove(mediaId);
    if (image.isNull())
        m_failed.insert(mediaId);
    else
        m_cache.insert(mediaId, new QPixmap(QPixmap::fromImage(image)), qMax(1, int(image.sizeInBytes() / 1024)));
    Q_EMIT changed();
}

}  // namespace frontdesk
