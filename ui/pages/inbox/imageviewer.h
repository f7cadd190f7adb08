// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QDialog>
#include <QImage>

class QScrollArea;
class QToolButton;

namespace frontdesk {

class TextLabel;

/// One picture, as large as the window allows; + and - or the wheel with Ctrl change the size, 0 fits it again.
class ImageViewer final : public QDialog {
    Q_OBJECT

public:
    explicit ImageViewer(const QString& name, QWidget* parent = nullptr);

    /// Null = it cannot be shown.
    void setImage(const QImage& image);
    [[nodiscard]] bool hasImage() const { return !m_image.isNull(); }
    /// 1.0 = one pixel of the picture per pixel of the screen.
    [[nodiscard]] double zoom() const { return m_zoom; }
    void zoomBy(double factor);
    void fit();

Q_SIGNALS:
    void saveWanted();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    class Canvas;
    void apply(double zoom);

    QImage m_image;
    double m_zoom = 1;
    bool m_fitted = true;
    QScrollArea* m_area;
    Canvas* m_canvas;
    TextLabel* m_state;
    QToolButton* m_in;
    QToolButton* m_out;
    QToolButton* m_fit;
    QToolButton* m_save;
};

}  // namespace frontdesk
