// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/console/skillconsole.h"
#include "ui/widgets/basics.h"

class QComboBox;
class QPushButton;

namespace frontdesk {

class SwitchBox;
class TextLabel;

/// One skill: what it does, where it comes from, its switches.
class SkillCard final : public Panel {
    Q_OBJECT

public:
    explicit SkillCard(QWidget* parent = nullptr);
    void setSkill(const SkillRow& row);
    [[nodiscard]] SwitchBox* enabledSwitch() const { return m_enabled; }
    [[nodiscard]] QComboBox* policyBox() const { return m_policy; }
    [[nodiscard]] QPushButton* tryButton() const { return m_try; }
    [[nodiscard]] QString name() const { return m_row.spec.name; }

Q_SIGNALS:
    void enabledWanted(const QString& skill, bool enabled);
    void policyWanted(const QString& skill, frontdesk::SkillPolicy policy);
    void tryWanted(const QString& skill);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void showFacts();

    SkillRow m_row;
    bool m_filling = false;
    TextLabel* m_name;
    TextLabel* m_text;
    TextLabel* m_facts;
    TextLabel* m_problem;
    ChipLabel* m_effect;
    ChipLabel* m_origin;
    ChipLabel* m_identity;
    SwitchBox* m_enabled;
    QComboBox* m_policy;
    QPushButton* m_try;
};

}  // namespace frontdesk
