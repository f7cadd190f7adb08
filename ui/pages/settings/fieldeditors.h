// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/console/settingsconsole.h"

#include <QWidget>

namespace frontdesk {

/// Edits one setting as text, in the way its row asks for.
class FieldEditor : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// What stands in the field, in the form of SettingsConsole::set().
    [[nodiscard]] virtual QString text() const = 0;
    /// Shows what is stored; emits nothing.
    virtual void showState(const SettingState& state) = 0;
    /// The widget that takes the focus and carries the accessible name.
    [[nodiscard]] virtual QWidget* field() const = 0;
    /// A field that is being typed into is not overwritten by news.
    [[nodiscard]] virtual bool isBusy() const { return false; }
    /// Secrets are stored in another place than values.
    [[nodiscard]] virtual bool isSecret() const { return false; }

Q_SIGNALS:
    /// While it is typed: check it, do not save it.
    void edited(const QString& text);
    /// The user is done with it: save it.
    void committed(const QString& text);
};

/// Switch, choice, number, text, list, path or secret. Never null.
[[nodiscard]] FieldEditor* makeFieldEditor(const SettingRow& row, QWidget* parent = nullptr);

}  // namespace frontdesk
