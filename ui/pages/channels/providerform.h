// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/console/settingsconsole.h"
#include "ui/shell/page.h"

#include <QHash>
#include <QWidget>

class QVBoxLayout;

namespace frontdesk {

class EmptyState;
class Section;
class SettingField;
class SettingsBanner;
class TextLabel;

/// The settings of the text channels, made from the settings table: what an account needs first, the rest folded away.
/// Each field is saved when it is left; secrets are stored and never shown again.
class ProviderForm final : public QWidget {
    Q_OBJECT

public:
    explicit ProviderForm(const PageContext& context, QWidget* parent = nullptr);
    void load();
    /// Null when there is no such field.
    [[nodiscard]] SettingField* field(const QString& key) const { return m_fields.value(key); }
    [[nodiscard]] SettingsBanner* restartBanner() const { return m_restart; }
    [[nodiscard]] Section* moreSection() const { return m_more; }

Q_SIGNALS:
    void saved();

private:
    void build();
    void addRows(const QStringList& keys, QVBoxLayout* into);
    void take(const SettingsSnapshot& snapshot);
    void save(const QString& key, const QString& text);
    void saveSecret(const QString& key, const QString& text);
    void reset(const QString& key);
    void took(const QString& key, const Result<SettingState>& result, bool secret);
    void restart();

    PageContext m_context;
    QHash<QString, SettingField*> m_fields;
    SettingsBanner* m_restart;
    QPushButton* m_restartNow;
    QWidget* m_body;
    TextLabel* m_store;
    Section* m_more;
    EmptyState* m_empty;
};

}  // namespace frontdesk
