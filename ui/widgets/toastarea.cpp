// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/toastarea.h"

#include "ui/theme/paint.h"
#include "ui/widgets/basics.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QEvent>
#include <QPainter>
#include <QPushButton>
#include <QTimer>

#include <mutex>
#include <utility>

namespace frontdesk {
namespace {

constexpr int MaxToasts = 3;
constexpr int ToastWidth = 360;
constexpr int Pad = 14;
constexpr int IconRoom = 28;
constexpr int Gap = 8;

class Toast final : public QWidget {
public:
    Toast(ToastKind kind, const QString& text, QWidget* host) : QWidget(host), m_kind(kind), m_text(text)
    {
        setAccessibleName(text);
        setToolTip(ToastArea::tr("Click to close"));
        fit();
    }

    void setAct(const ToastAct& act)
    {
        m_open = act.open;
        setToolTip(act.open ? ToastArea::tr("Click to open the conversation") : QString());
        m_button = makeButton(act.text, ButtonKind::Primary, Icon::None, this);
        m_button->setAccessibleDescription(m_text);
        connect(m_button, &QPushButton::clicked, this, [run = act.run] { run(); });
        fit();
    }

    void fit()
    {
        const int wide = qMin(ToastWidth, parentWidget()->width() - 24);
        const QRect box = type(13).metrics.boundingRect(QRect(0, 0, wide - 2 * Pad - IconRoom, 400), Qt::TextWordWrap,
                                                        m_text);
        m_textHeight = qMax(scaled(44), box.height() + 2 * Pad);
        const QSize button = m_button ? m_button->sizeHint() : QSize();
        resize(wide, m_textHeight + (m_button ? button.height() + Pad - 6 : 0));
        if (m_button) {
            const QRect place(Pad + IconRoom, m_textHeight - 6, qMin(button.width(), wide - 2 * Pad - IconRoom),
                              button.height());
            m_button->setGeometry(QStyle::visualRect(layoutDirection(), rect(), place));
        }
    }

    [[nodiscard]] const QString& text() const { return m_text; }
    [[nodiscard]] bool hasAct() const { return m_button != nullptr; }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        const Tone mark = m_kind == ToastKind::Info   ? Tone::Accent
                          : m_kind == ToastKind::Done ? Tone::Ok
                                                      : Tone::Urgent;
        const Icon icon = m_kind == ToastKind::Problem  ? Icon::CircleAlert
                          : m_kind == ToastKind::Done   ? Icon::CircleCheck
                          : m_kind == ToastKind::Urgent ? Icon::Hand
                                                        : Icon::Info;
        paint::roundedRect(&painter, rect(), 10, tone(Tone::Surface),
                           tone(m_kind == ToastKind::Urgent ? Tone::Urgent : Tone::ControlLine));
        const QRect line(0, 0, width(), m_textHeight);
        const QRect iconRect = QStyle::visualRect(layoutDirection(), rect(), {Pad, 0, 18, m_textHeight});
        drawIcon(&painter, iconRect, icon, tone(mark));
        const QRect textRect = QStyle::visualRect(layoutDirection(), rect(),
                                                  line.adjusted(Pad + IconRoom, Pad - 4, -Pad, -Pad + 4));
        painter.setPen(tone(Tone::Text));
        painter.setFont(type(13).font);
        painter.drawText(
            textRect, Qt::TextWordWrap | QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter),
            m_text);
    }
    void mousePressEvent(QMouseEvent*) override
    {
        if (!m_button)
            close();
        else if (m_open)
            m_open();
    }

private:
    ToastKind m_kind;
    QString m_text;
    std::function<void()> m_open;
    QPushButton* m_button = nullptr;
    int m_textHeight = 0;
};

bool isPrimary(const QPushButton* button) { return button->property("kind").toString() == u"primary"; }

/// A screen reader hears of a toast as an alert.
QAccessibleInterface* makeAccessible(const QString&, QObject* object)
{
    auto* toast = dynamic_cast<Toast*>(object);
    return toast ? new QAccessibleWidget(toast, QAccessible::AlertMessage) : nullptr;
}

}  // namespace

ToastArea::ToastArea(QWidget* host, int topMargin) : QObject(host), m_host(host), m_top(topMargin)
{
    static std::once_flag installed;
    std::call_once(installed, [] { QAccessible::installFactory(makeAccessible); });
    host->installEventFilter(this);
}

void ToastArea::show(ToastKind kind, const QString& text)
{
    auto* toast = new Toast(kind, text, m_host);
    QTimer::singleShot(kind == ToastKind::Problem ? 12000 : 6000, toast, &QWidget::close);
    add(toast);
}

QWidget* ToastArea::showAct(ToastKind kind, const QString& text, const ToastAct& act)
{
    auto* toast = new Toast(kind, text, m_host);
    toast->setAct(act);
    add(toast);
    return toast;
}

void ToastArea::add(QWidget* toast)
{
    toast->setAttribute(Qt::WA_DeleteOnClose);
    connect(toast, &QObject::destroyed, this, &ToastArea::arrange);
    m_toasts.prepend(toast);
    trim();
    arrange();
    toast->show();
    toast->raise();
    QAccessibleEvent alert(toast, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

/// The oldest without an act gives way; what somebody must act upon stays.
void ToastArea::trim()
{
    while (m_toasts.size() > MaxToasts) {
        const auto oldest = std::find_if(m_toasts.rbegin(), m_toasts.rend(), [](const QPointer<QWidget>& toast) {
            return toast.isNull() || !static_cast<Toast*>(toast.data())->hasAct();
        });
        if (oldest == m_toasts.rend())
            return;
        const QPointer<QWidget> gone = *oldest;
        m_toasts.removeOne(gone);
        if (gone)
            gone->close();
    }
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

/// Primary buttons of the host that are on screen, but for those of the toasts themselves.
QList<QRect> ToastArea::keptClear() const
{
    QList<QRect> kept;
    const QList<QPushButton*> buttons = m_host->findChildren<QPushButton*>();
    for (const QPushButton* button : buttons) {
        const bool own = m_toasts.contains(button->parentWidget());
        if (!own && button->isVisible() && button->window() == m_host->window() && isPrimary(button))
            kept << QRect(button->mapTo(m_host, QPoint()), button->size());
    }
    return kept;
}

/// `place` or the first one below it that covers none of them; `place` when the window is too low for that.
QRect ToastArea::below(QRect place, const QList<QRect>& kept) const
{
    const QRect wanted = place;
    for (bool moved = true; std::exchange(moved, false);)
        for (const QRect& button : kept)
            if (button.intersects(place)) {
                place.moveTop(button.bottom() + 1 + Gap);
                moved = true;
            }
    return place.bottom() < m_host->height() ? place : wanted;
}

void ToastArea::arrange()
{
    m_toasts.removeIf([](const QPointer<QWidget>& toast) { return toast.isNull(); });
    const QList<QRect> kept = m_toasts.isEmpty() ? QList<QRect>() : keptClear();
    int y = m_top;
    for (const QPointer<QWidget>& toast : std::as_const(m_toasts)) {
        const QRect place(m_host->width() - toast->width() - 16, y, toast->width(), toast->height());
        const QRect at = below(QStyle::visualRect(m_host->layoutDirection(), m_host->rect(), place), kept);
        toast->move(at.topLeft());
        y = at.bottom() + 1 + Gap;
    }
}

bool ToastArea::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_host && event->type() == QEvent::Resize)
        arrange();
    return QObject::eventFilter(watched, event);
}

}  // namespace frontdesk
