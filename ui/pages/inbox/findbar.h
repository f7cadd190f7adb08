// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/widgets/basics.h"

class QLineEdit;

namespace frontdesk {

class TextLabel;

/// Ctrl+F in a conversation: a field, "3 of 12", previous, next. Enter goes up to older hits, Shift+Enter down.
class FindBar final : public Panel {
    Q_OBJECT

public:
    explicit FindBar(QWidget* parent = nullptr);

    void begin();
    /// `current` counts from 1, newest = `count`; `more`: older messages are not loaded yet.
    void setResult(int current, int count, bool more);
    [[nodiscard]] QString text() const;
    [[nodiscard]] QLineEdit* edit() const { return m_edit; }
    [[nodiscard]] QList<QWidget*> tabChain() const;

Q_SIGNALS:
    void changed(const QString& text);
    /// -1 = older, 1 = newer.
    void stepWanted(int step);
    void closed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void finish();

    QLineEdit* m_edit;
    TextLabel* m_result;
    QToolButton* m_older;
    QToolButton* m_newer;
    QToolButton* m_close;
};

}  // namespace frontdesk
