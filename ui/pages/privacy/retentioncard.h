// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/console/privacyconsole.h"
#include "ui/widgets/formfields.h"

#include <QWidget>

class QPushButton;

namespace frontdesk {

class CoreBridge;
class QuestionDialog;
class ToastArea;

/// What is kept how long, what would go now, what went: with a button that removes it at once, after a question.
class RetentionCards final : public QWidget {
    Q_OBJECT

public:
    RetentionCards(CoreBridge& bridge, ToastArea& toasts, QWidget* parent = nullptr);

    void setState(const RetentionState& state, const QString& rules);
    [[nodiscard]] QPushButton* purgeButton() const { return m_purge; }
    [[nodiscard]] QPushButton* changeButton() const { return m_change; }
    /// Null while it does not ask.
    [[nodiscard]] QuestionDialog* question() const;
    [[nodiscard]] QString rule() const;
    [[nodiscard]] QString wouldGo() const;
    [[nodiscard]] QStringList history() const;

Q_SIGNALS:
    void changeWanted();
    void purged();

private:
    void build();
    void ask();
    void purge();
    void showHistory();

    CoreBridge& m_bridge;
    ToastArea& m_toasts;
    RetentionState m_state;
    TextLabel* m_rule;
    TextLabel* m_others;
    TextLabel* m_next;
    TextLabel* m_would;
    TextLabel* m_done;
    QPushButton* m_change;
    QPushButton* m_purge;
    QVBoxLayout* m_list;
    QList<QWidget*> m_rows;
    QStringList m_lines;
};

}  // namespace frontdesk
