// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/console/agentconsole.h"

#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace frontdesk {

class TextLabel;

/// What customers asked, answered as now and as the change would; nothing is stored or sent.
class AgentTryPanel final : public QWidget {
    Q_OBJECT

public:
    explicit AgentTryPanel(QWidget* parent = nullptr);

    void setBusy(bool busy);
    void show(const Result<QList<AgentTrial>>& trials);
    [[nodiscard]] QPushButton* startButton() const { return m_start; }
    [[nodiscard]] QString verdict() const;

Q_SIGNALS:
    void wanted();

private:
    QPushButton* m_start;
    TextLabel* m_verdict;
    QVBoxLayout* m_rows;
    QWidget* m_list = nullptr;
};

}  // namespace frontdesk
