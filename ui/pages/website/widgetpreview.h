// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/console/businessconsole.h"

#include <QWidget>

namespace frontdesk {

/// A small web page with the chat on it, in the chosen colour, corner and words. Shows only.
class WidgetPreview final : public QWidget {
    Q_OBJECT

public:
    explicit WidgetPreview(QWidget* parent = nullptr);
    void setLook(const WebsiteLook& look, const QString& company, const QString& greeting);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

    /// Black or white, whichever can be read on `color`.
    [[nodiscard]] static QColor textOn(const QColor& color);
    /// Contrast as WCAG counts it, 1 to 21.
    [[nodiscard]] static double contrast(const QColor& one, const QColor& other);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void paintPage(QPainter* painter, const QRect& page) const;
    void paintPanel(QPainter* painter, const QRect& panel) const;
    void paintHead(QPainter* painter, const QRect& head) const;
    void paintLauncher(QPainter* painter, const QRect& page) const;

    WebsiteLook m_look;
    QString m_company;
    QString m_greeting;
    QColor m_color;
};

}  // namespace frontdesk
