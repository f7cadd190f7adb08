// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QTimer>
#include <QWidget>

class QPushButton;

namespace frontdesk {

class TextLabel;
class UndoBook;

/// The newest act that can be taken back, at the bottom start corner of its host, with a bar that shrinks (a still one
/// when motion is reduced). Never takes the focus by itself.
class UndoStrip final : public QWidget {
    Q_OBJECT

public:
    /// The keys of "undo" are shown in the button, see setKeys().
    UndoStrip(UndoBook& book, QWidget* host);

    /// The strip takes room from the page instead of lying over it; for pages without a list at the start.
    void setPushing(bool pushing);
    void setKeys(const QString& keys);
    [[nodiscard]] QPushButton* button() const { return m_button; }
    [[nodiscard]] QString text() const;

protected:
    void paintEvent(QPaintEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void follow();
    void place();
    void tick();
    void makeRoom();

    UndoBook& m_book;
    TextLabel* m_text;
    QPushButton* m_button;
    QTimer m_frame;
    QString m_keys;
    quint64 m_shown = 0;
    bool m_pushing = false;
};

}  // namespace frontdesk
