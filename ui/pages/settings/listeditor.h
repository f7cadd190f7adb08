// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/pages/settings/fieldeditors.h"

#include <QStringList>

class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace frontdesk {

/// A list of texts: each entry on a line of its own with a button that removes it, and a field for one more.
class ListEditor final : public FieldEditor {
    Q_OBJECT

public:
    explicit ListEditor(const SettingRow& row, QWidget* parent = nullptr);

    /// What is stored, with what stands in the field for one more.
    [[nodiscard]] QString text() const override;
    void showState(const SettingState& state) override;
    [[nodiscard]] QWidget* field() const override;
    [[nodiscard]] bool isBusy() const override;

private:
    [[nodiscard]] static QString join(const QStringList& items);
    void add();
    void remove(const QString& item);

    QStringList m_items;
    QVBoxLayout* m_lines;
    QLineEdit* m_next;
    QPushButton* m_add;
};

}  // namespace frontdesk
