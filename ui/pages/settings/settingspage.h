// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/console/settingsconsole.h"
#include "ui/shell/page.h"
#include "ui/widgets/basics.h"

#include <QHash>

class QAction;
class QLineEdit;
class QListWidget;
class QScrollArea;
class QStackedWidget;
class QVBoxLayout;

namespace frontdesk {

class EmptyState;
class SettingField;
class SettingsBanner;
class TextLabel;

/// All settings, made from the settings table: areas at the start, the fields of one area beside them, a search over
/// all. What is valid is saved when the field is left; a change can be undone. Argument: a key ("server/port"), an area
/// or the id of a personal section.
class SettingsPage final : public Panel, public PageArguments {
    Q_OBJECT

public:
    explicit SettingsPage(const PageContext& context, QWidget* parent = nullptr);
    [[nodiscard]] static Page description();

    void openArgument(const QString& argument) override;
    [[nodiscard]] QString currentArgument() const override;

    /// Null when it is not among the fields that are shown.
    [[nodiscard]] SettingField* field(const QString& key) const { return m_fields.value(key); }
    [[nodiscard]] QStringList shownKeys() const { return m_fields.keys(); }
    [[nodiscard]] QLineEdit* search() const { return m_search; }
    [[nodiscard]] QListWidget* areas() const { return m_areas; }
    [[nodiscard]] SettingsBanner* restartBanner() const { return m_restart; }
    [[nodiscard]] SettingsBanner* problemBanner() const { return m_problems; }

private:
    void build();
    QWidget* makeStart();
    QWidget* makeContent();
    void fillAreas();
    void wire();
    void load();
    void take(const SettingsSnapshot& snapshot);
    void showBanners();
    void showArea(const QString& id);
    void showFound(const QString& text);
    void addTitle(const QString& title, const QString& text = {});
    void addRows(const SettingGroup& group, bool reserved, QVBoxLayout* into);
    void addUnused();
    void addTest(const QString& area);
    void addSecretStore(const SettingGroup& group);
    void addNotices();
    SettingField* makeField(const SettingRow& row);
    QVBoxLayout* startBody();
    void finishBody();

    void save(const QString& key, const QString& text);
    void saveSecret(const QString& key, const QString& text);
    void reset(const QString& key);
    void saved(const SettingState& before, const Result<SettingState>& result);
    void takeBack(const SettingState& before);
    void actAtOnce(const SettingState& state);
    void restart();

    PageContext m_context;
    SettingsSnapshot m_snapshot;
    bool m_loaded = false;
    QHash<QString, SettingState> m_states;
    QHash<QString, SettingField*> m_fields;
    QString m_area;
    QString m_wanted;
    QLineEdit* m_search;
    QAction* m_clear = nullptr;
    QWidget* m_banners = nullptr;
    QListWidget* m_areas;
    SettingsBanner* m_problems;
    SettingsBanner* m_restart;
    QScrollArea* m_scroll;
    EmptyState* m_empty;
    QStackedWidget* m_stack;
    QVBoxLayout* m_body = nullptr;
};

}  // namespace frontdesk
