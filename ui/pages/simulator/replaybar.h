// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/console/replayconsole.h"
#include "ui/widgets/basics.h"

class QPushButton;

namespace frontdesk {

class CoreBridge;
class TextLabel;

/// Under a trace: play the answer again, or make a scenario of it; says what came of it.
class ReplayBar final : public Panel {
    Q_OBJECT

public:
    /// `bridge` outlives it.
    explicit ReplayBar(CoreBridge& bridge, QWidget* parent = nullptr);
    /// Another answer is looked at; what was found about the last one goes.
    void showFor(const QString& messageId);
    [[nodiscard]] const QString& messageId() const { return m_messageId; }
    [[nodiscard]] QPushButton* again() const { return m_again; }
    [[nodiscard]] QPushButton* scenario() const { return m_scenario; }
    [[nodiscard]] QString said() const;

private:
    void setBusy();
    void playAgain();
    void makeScenario();
    void showResult(const Result<ReplayedTurn>& played);
    void showScenario(const Result<QString>& path);
    void say(const QString& text, Tone tone);

    CoreBridge& m_bridge;
    QString m_messageId;
    QPushButton* m_again;
    QPushButton* m_scenario;
    TextLabel* m_said;
};

}  // namespace frontdesk
