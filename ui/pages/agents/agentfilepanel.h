// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/console/agentconsole.h"

#include <QTimer>
#include <QWidget>

class QListWidget;
class QPlainTextEdit;

namespace frontdesk {

class CoreBridge;
class TextLabel;

/// The file itself, checked while one types; a problem leads to its line.
class AgentFilePanel final : public QWidget {
    Q_OBJECT

public:
    explicit AgentFilePanel(CoreBridge& bridge, QWidget* parent = nullptr);

    void setState(const AgentsState& state);
    [[nodiscard]] QByteArray text() const;
    void showProblems(const QList<AgentProblem>& problems);
    [[nodiscard]] QPlainTextEdit* editor() const { return m_text; }
    [[nodiscard]] QListWidget* problems() const { return m_problems; }

Q_SIGNALS:
    void edited();

private:
    void check();
    void goTo(int line);

    CoreBridge& m_bridge;
    QPlainTextEdit* m_text;
    QListWidget* m_problems;
    TextLabel* m_verdict;
    TextLabel* m_notices;
    QByteArray m_base;
    bool m_crlf = false;
    bool m_mark = false;
    QTimer m_soon;
};

}  // namespace frontdesk
