// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/widgets/basics.h"

class QPushButton;
class QVBoxLayout;

namespace frontdesk {

class TextLabel;

/// A page inside a page: "back" and a title above, a column that stays readable, what is wrong and the acts below.
/// Esc goes back.
class FlowView : public Panel {
    Q_OBJECT

public:
    explicit FlowView(const QString& title, QWidget* parent = nullptr);

    [[nodiscard]] QVBoxLayout* body() const { return m_body; }
    /// In the foot, behind the others.
    QPushButton* addAct(const QString& text, ButtonKind kind, Icon icon = Icon::None);
    /// The foot is there while an act or a problem is; call it after acts were shown or hidden.
    void fitFoot();
    /// Empty = fine.
    void setProblem(const QString& sentence);
    [[nodiscard]] QString problem() const;
    [[nodiscard]] QToolButton* backButton() const { return m_back; }

Q_SIGNALS:
    void left();

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QToolButton* m_back;
    TextLabel* m_problem;
    QVBoxLayout* m_body;
    QWidget* m_foot;
    QList<QPushButton*> m_acts;
};

/// Cards or other parts below each other, at most 760 px wide and scrolled together.
[[nodiscard]] QWidget* readableColumn(QVBoxLayout*& body);

}  // namespace frontdesk
