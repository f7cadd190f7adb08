// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/console/healthconsole.h"
#include "ui/widgets/basics.h"

namespace frontdesk {

class TextLabel;

/// One part of the program: state, name, what is going on, how fast, since when.
class ServiceRow final : public Panel {
    Q_OBJECT

public:
    explicit ServiceRow(QWidget* parent = nullptr);
    void setService(const ServiceHealth& service, Micros now);
    [[nodiscard]] const ServiceHealth& service() const { return m_service; }

private:
    ServiceHealth m_service;
    IconLabel* m_icon;
    TextLabel* m_name;
    TextLabel* m_sentence;
    TextLabel* m_latency;
    TextLabel* m_since;
};

/// A figure with its name and, when values are added, the course of the last two minutes.
class FigureTile final : public QWidget {
    Q_OBJECT

public:
    explicit FigureTile(const QString& name, QWidget* parent = nullptr);
    /// `warn` paints the figure in the colour of what waits.
    void setValue(const QString& text, bool warn = false);
    void addSample(double value);
    [[nodiscard]] QString value() const { return m_value; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void paintCourse(QPainter& painter, const QRectF& area) const;

    QString m_name;
    QString m_value;
    bool m_warn = false;
    QList<double> m_samples;
};

}  // namespace frontdesk
