// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/console/settingsconsole.h"
#include "ui/widgets/basics.h"

class QPushButton;

namespace frontdesk {

class FieldEditor;
class TextLabel;

/// One setting: name, explanation, editor, what is wrong with the value, and where it comes from.
class SettingField final : public QWidget {
    Q_OBJECT

public:
    /// `row` lives as long as the table.
    explicit SettingField(const SettingRow& row, QWidget* parent = nullptr);

    void setState(const SettingState& state);
    [[nodiscard]] const SettingState& state() const { return m_state; }
    /// A sentence under the field; empty = none.
    void setProblem(const QString& text);
    [[nodiscard]] QString problem() const;
    [[nodiscard]] FieldEditor& editor() { return *m_editor; }
    [[nodiscard]] QPushButton* resetButton() const { return m_reset; }
    [[nodiscard]] const SettingRow& row() const { return m_row; }

Q_SIGNALS:
    /// Checked and different from what is stored.
    void changeWanted(const QString& key, const QString& text);
    void secretWanted(const QString& key, const QString& text);
    void resetWanted(const QString& key);

private:
    void build();
    [[nodiscard]] QString check(const QString& text) const;
    void commit(const QString& text);
    void showOrigin();

    const SettingRow& m_row;
    SettingState m_state;
    FieldEditor* m_editor;
    ChipLabel* m_mark;
    IconLabel* m_lock;
    TextLabel* m_problem;
    TextLabel* m_origin;
    QPushButton* m_reset;
};

}  // namespace frontdesk
