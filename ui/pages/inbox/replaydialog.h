// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QDialog>

class QPushButton;

namespace frontdesk {

class CoreBridge;
class ReplayBar;

/// An answer of the AI, played again or made a scenario of; says what came of it. Opened with open(); deletes itself.
class ReplayDialog final : public QDialog {
    Q_OBJECT

public:
    /// `messageId`: public id of the answer; `answer`: its words. `bridge` outlives it.
    ReplayDialog(CoreBridge& bridge, const QString& messageId, const QString& answer, QWidget* parent);
    [[nodiscard]] ReplayBar* bar() const { return m_bar; }
    [[nodiscard]] QPushButton* closeButton() const { return m_close; }

private:
    ReplayBar* m_bar;
    QPushButton* m_close;
};

}  // namespace frontdesk
