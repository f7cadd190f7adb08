// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/config/envfile.h"
#include "core/config/settings.h"
#include "core/config/yamlfile.h"

namespace frontdesk {

/// Collects the layers in their order, converts and checks every value, then looks at what must fit together.
/// Used once; any thread.
class SettingsLoader {
public:
    explicit SettingsLoader(SettingsSources sources) : m_sources(std::move(sources)) {}
    [[nodiscard]] Result<SettingsPtr> load();

private:
    using Named = QList<QPair<QString, RawSetting>>;  ///< environment name, value

    void addDefaults();
    void addYaml(SettingLayer layer, const QString& path, bool required);
    void addYamlArea(SettingLayer layer, const QString& path, const YamlEntry& area);
    void addYamlValue(const RawSetting& place, const SettingRow& row, const YamlNode& node);
    void addVault();
    void addEnvFile(SettingLayer layer, const QString& path, bool required);
    void addEnvironment();
    void addNames(const Named& names);
    void noteName(const RawSetting& raw, const QString& name);
    void add(const RawSetting& raw);
    void checkTogether();
    void problemAt(const SettingOrigin& origin, const QString& text);
    void merge(const Error& error);
    [[nodiscard]] const SettingAt& at(const char* key) const
    {
        return m_settings.m_values[QString::fromLatin1(key)].last();
    }
    [[nodiscard]] QString text(const char* key) const { return std::get<QString>(at(key).value); }

    SettingsSources m_sources;
    Settings m_settings;
    ConfigProblems m_problems;
    QStringList m_fileProblems;  ///< already formatted by the file readers
};

}  // namespace frontdesk
