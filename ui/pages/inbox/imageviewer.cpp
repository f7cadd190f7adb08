// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/inbox/imageviewer.h"

#include "ui/widgets/basics.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QScrollArea>
#include <QWheelEvent>

namespace frontdesk {
namespace {

constexpr double Step = 1.25;
constexpr double MaxZoom = 8;
constexpr double MinZoom = 0.02;

}  // namespace

class ImageViewer::Canvas final : public QWidget {
public:
    void setImage(const QImage& image)
    {
        m_pixmap = QPixmap::fromImage(image);
        update();
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        painter.drawPixmap(rect(), m_pixmap);
    }

private:
    QPixmap m_pixmap;
};

ImageViewer::ImageViewer(const QString& name, QWidget* parent)
    : QDialog(parent),
      m_area(new QScrollArea),
      m_canvas(new Canvas),
      m_state(new TextLabel(tr("Loading…"), {13, QFont::Normal, Tone::Muted})),
      m_in(makeIconButton(Icon::ZoomIn, tr("Larger (+)"))),
      m_out(makeIconButton(Icon::Minus, tr("Smaller (-)"))),
      m_fit(makeIconButton(Icon::Square, tr("Fit the window (0)"))),
      m_save(makeIconButton(Icon::Download, tr("Save %1").arg(name)))
{
    setWindowTitle(name);
    const QSize room = parent ? parent->window()->size() - QSize(120, 120) : QSize(900, 700);
    resize(room.boundedTo({1200, 900}).expandedTo({480, 360}));
    m_area->setWidget(m_canvas);
    m_area->setAlignment(Qt::AlignCenter);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setAccessibleName(tr("Picture: %1").arg(name));
    m_area->viewport()->installEventFilter(this);
    m_area->installEventFilter(this);
    auto* bar = new QHBoxLayout;
    bar->setContentsMargins(14, 8, 10, 8);
    bar->addWidget(m_state, 1);
    for (QToolButton* button : {m_out, m_in, m_fit, m_save})
        bar->addWidget(button);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(bar);
    layout->addWidget(m_area, 1);
    connect(m_in, &QToolButton::clicked, this, [this] { zoomBy(Step); });
    connect(m_out, &QToolButton::clicked, this, [this] { zoomBy(1 / Step); });
    connect(m_fit, &QToolButton::clicked, this, &ImageViewer::fit);
    connect(m_save, &QToolButton::clicked, this, &ImageViewer::saveWanted);
}

void ImageViewer::setImage(const QImage& image)
{
    m_image = image;
    m_canvas->setImage(image);
    if (image.isNull()) {
        m_state->setText(tr("This picture cannot be shown. It may be damaged or too large; save it to look at it."));
        m_canvas->resize(1, 1);
        return;
    }
    fit();
}

void ImageViewer::fit()
{
    if (m_image.isNull())
        return;
    m_fitted = true;
    const QSize room = m_area->maximumViewportSize();
    const double ratio = qMin(double(room.width()) / m_image.width(), double(room.height()) / m_image.height());
    apply(qMin(1.0, ratio));
}

void ImageViewer::zoomBy(double factor)
{
    if (m_image.isNull())
        return;
    m_fitted = false;
    apply(m_zoom * factor);
}

void ImageViewer::apply(double zoom)
{
    m_zoom = qBound(MinZoom, zoom, MaxZoom);
    m_canvas->resize((QSizeF(m_image.size()) * m_zoom).toSize().expandedTo({1, 1}));
    m_state->setText(tr("%1 × %2 pixels, shown at %3%")
                         .arg(QLocale().toString(m_image.width()), QLocale().toString(m_image.height()))
                         .arg(qRound(m_zoom * 100)));
}

void ImageViewer::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal: zoomBy(Step); return;
    case Qt::Key_Minus: zoomBy(1 / Step); return;
    case Qt::Key_0: fit(); return;
    default: QDialog::keyPressEvent(event);
    }
}

void ImageViewer::resizeEvent(QResizeEvent* event)
{
    QDialog::resizeEvent(event);
    if (m_fitted)
        fit();
}

bool ImageViewer::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Wheel) {
        const auto* wheel = static_cast<QWheelEvent*>(event);
        if (wheel->modifiers() & Qt::ControlModifier) {
            zoomBy(wheel->angleDelta().y() > 0 ? Step : 1 / Step);
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

}  // namespace frontdesk
