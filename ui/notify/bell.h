// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QAbstractButton>
#include <QFrame>

class QVBoxLayout;

namespace frontdesk {

class NoticePopup;
class Notifier;

/// The bell of the top bar with the number of unread notices; a click opens the list.
class BellButton final : public QAbstractButton {
    Q_OBJECT

public:
    /// `notifier` must outlive the button.
    explicit BellButton(Notifier& notifier, QWidget* parent = nullptr);
    [[nodiscard]] int count() const { return m_count; }
    /// Null while the list is closed.
    [[nodiscard]] NoticePopup* popup() const;
    void openPopup();

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void follow();

    Notifier& m_notifier;
    int m_count = 0;
};

/// The notices, newest first. Enter opens one, the arrow keys walk, Esc closes.
class NoticePopup final : public QFrame {
    Q_OBJECT

public:
    explicit NoticePopup(Notifier& notifier, QWidget* parent = nullptr);
    [[nodiscard]] QList<QAbstractButton*> rows() const { return m_rows; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void fill();
    void build();

    Notifier& m_notifier;
    QList<QAbstractButton*> m_rows;
    QWidget* m_allRead = nullptr;
    QWidget* m_body = nullptr;
    QVBoxLayout* m_layout;
};

}  // namespace frontdesk
