// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/console/console.h"

#include <QLineEdit>
#include <QPointer>
#include <QTimer>

namespace frontdesk {

class CoreBridge;
class SearchPopup;

/// The search field of the top bar. Results stand below it; arrows choose, Enter opens, Esc closes and gives the
/// focus back to where it was.
class SearchBox final : public QLineEdit {
    Q_OBJECT

public:
    SearchBox(CoreBridge& bridge, QWidget* parent = nullptr);
    ~SearchBox() override;

    /// Takes the focus and selects what is there.
    void begin();
    [[nodiscard]] SearchPopup* popup() const { return m_popup; }

Q_SIGNALS:
    void chosen(frontdesk::ConversationId id, frontdesk::MessageId message);

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void ask();
    void finish();
    void choose(int row);

    CoreBridge& m_bridge;
    SearchPopup* m_popup;
    QTimer m_pause;
    QList<ConsoleSearchHit> m_hits;
    QString m_asked;
    QPointer<QWidget> m_before;
};

}  // namespace frontdesk
