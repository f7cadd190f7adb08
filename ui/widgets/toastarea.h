// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QPointer>
#include <QWidget>

#include <QList>

namespace frontdesk {

enum class ToastKind : quint8 { Info, Done, Problem };

/// Short messages at the top end corner of its parent, newest first, at most three. They go by themselves
/// (6 s, problems 12 s), with a click or with Esc, and never take the focus.
class ToastArea final : public QObject {
    Q_OBJECT

public:
    explicit ToastArea(QWidget* host, int topMargin);

    void show(ToastKind kind, const QString& text);
    /// Closes the newest one; false when there is none.
    bool dismissNewest();
    [[nodiscard]] QStringList texts() const;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void arrange();

    QWidget* m_host;
    int m_top;
    QList<QPointer<QWidget>> m_toasts;
};

}  // namespace frontdesk
