// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/toastarea.h"

#include "ui/theme/paint.h"

#include <QAccessible>
#include <QEvent>
#include <QPainter>
#include <QTimer>

namespace frontdesk {
namespace {

constexpr int MaxToasts = 3;
constexpr int ToastWidth = 360;
constexpr int Pad = 14;

class Toast final : public QWidget {
public:
    Toast(ToastKind kind, const QString& text, QWidget* host) : QWidget(host), m_kind(kind), m_text(text)
    {
        setAccessibleName(text);
        setToolTip(ToastArea::tr("Click to close"));
        const int wide = qMin(ToastWidth, host->width() - 24);
        const QRect box = type(13).metrics.boundingRect(QRect(0, 0, wide - 2 * Pad - 28, 400), Qt::TextWordWrap, text);
        resize(wide, qMax(scaled(44), box.height() + 2 * Pad));
    }
    [[nodiscard]] const QString& text() const { return m_text; }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        const Tone mark = m_kind == ToastKind::Problem ? Tone::Urgent
            : m_kind == ToastKind::Done                ? Tone::Ok
                                                       : Tone::Accent;
        const Icon icon = m_kind == ToastKind::Problem ? Icon::CircleAlert
            : m_kind == ToastKind::Done                ? Icon::CircleCheck
                                                       : Icon::Info;
        paint::roundedRect(&painter, rect(), 10, tone(Tone::Surface), tone(Tone::ControlLine));
        const QRect iconRect = QStyle::visualRect(layoutDirection(), rect(), {Pad, 0, 18, height()});
        drawIcon(&painter, iconRect, icon, tone(mark));
        const QRect textRect
            = QStyle::visualRect(layoutDirection(), rect(), rect().adjusted(Pad + 28, Pad - 4, -Pad, -Pad + 4));
        painter.setPen(tone(Tone::Text));
        painter.setFont(type(13).font);
        painter.drawText(
            textRect, Qt::TextWordWrap | QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter),
            m_text);
    }
    void mousePressEvent(QMouseEvent*) override { close(); }

private:
    ToastKind m_kind;
    QString m_text;
};

}  // namespace

ToastArea::ToastArea(QWidget* host, int topMargin) : QObject(host), m_host(host), m_top(topMargin)
{
    host->installEventFilter(this);
}

void ToastArea::show(ToastKind kind, const QString& text)
{
    auto* toast = new Toast(kind, text, m_host);
    toast->setAttribute(Qt::WA_DeleteOnClose);
    connect(toast, &QObject::destroyed, this, &ToastArea::arrange);
    QTimer::singleShot(kind == ToastKind::Problem ? 12000 : 6000, toast, &QWidget::close);
    m_toasts.prepend(toast);
    while (m_toasts.size() > MaxToasts)
        if (QWidget* old = m_toasts.takeLast())
            old->close();
    arrange();
    toast->show();
    toast->raise();
    QAccessibleEvent alert(toast, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

bool ToastArea::dismissNewest()
{
    for (const QPointer<QWidget>& toast : std::as_const(m_toasts)) {
        if (toast && toast->isVisible()) {
            toast->close();
            return true;
        }
    }
    return false;
}

QStringList ToastArea::texts() const
{
    QStringList list;
    for (const QPointer<QWidget>& toast : m_toasts)
        if (toast && toast->isVisible())
            list << static_cast<Toast*>(toast.data())->text();
    return list;
}

void ToastArea::arrange()
{
    m_toasts.removeIf([](const QPointer<QWidget>& toast) { return toast.isNull(); });
    int y = m_top;
    for (const QPointer<QWidget>& toast : std::as_const(m_toasts)) {
        const QRect place(m_host->width() - toast->width() - 16, y, toast->width(), toast->height());
        toast->move(QStyle::visualRect(m_host->layoutDirection(), m_host->rect(), place).topLeft());
        y += toast->height() + 8;
    }
}

bool ToastArea::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_host && event->type() == QEvent::Resize)
        arrange();
    return QObject::eventFilter(watched, event);
}

}  // namespace frontdesk
