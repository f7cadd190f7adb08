// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QPointer>
#include <QWidget>

#include <QList>

#include <functional>

namespace frontdesk {

enum class ToastKind : quint8 { Info, Done, Problem, Urgent };

/// A toast that stays until somebody closes it, with one act.
struct ToastAct {
    QString text;                ///< of the button
    std::function<void()> run;   ///< the button; the toast stays until it is closed by its owner
    std::function<void()> open;  ///< a click beside the button
};

/// Short messages at the top end corner of its parent, newest first, at most three; below a primary button that is there,
/// which stays in sight and within reach. They go by themselves (6 s, problems 12 s), with a click or with Esc, and
/// never take the focus. Those with an act stay, are reached with Tab; their owner closes them, or Esc puts them out of
/// the way.
class ToastArea final : public QObject {
    Q_OBJECT

public:
    explicit ToastArea(QWidget* host, int topMargin);

    void show(ToastKind kind, const QString& text);
    /// The toast; QWidget::close() ends it. It is deleted then, so keep a QPointer.
    QWidget* showAct(ToastKind kind, const QString& text, const ToastAct& act);
    /// Closes the newest one without an act; false when there is none.
    bool dismissNewest();
    [[nodiscard]] QStringList texts() const;
    /// Finds their places anew: what lies below them may be another page now.
    void arrange();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void add(QWidget* toast);
    void trim();
    [[nodiscard]] QList<QRect> keptClear() const;
    [[nodiscard]] QRect below(QRect place, const QList<QRect>& kept) const;

    QWidget* m_host;
    int m_top;
    QList<QPointer<QWidget>> m_toasts;
};

}  // namespace frontdesk
