// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/settingsloader.h"

#include "core/config/aliases.h"
#include "core/config/checks.h"
#include "core/config/groups/server.h"
#include "core/config/groups/services.h"
#include "core/config/groups/storage.h"
#include "core/config/groups/work.h"

#include <QFile>
#include <QUrl>

#include <algorithm>

namespace frontdesk {
namespace {

QStringList areas()
{
    QStringList list;
    for (const SettingGroup& group : settingGroups())
        list << group.area;
    return list;
}

QStringList namesOf(const QString& area)
{
    QStringList list;
    for (const SettingGroup& group : settingGroups())
        if (group.area == area)
            for (const SettingRow& row : group.rows)
                list << row.name();
    return list;
}

bool isSqlitePathName(const QString& name) { return name == u"SQLITE_DB_PATH"; }

}  // namespace

Result<SettingsPtr> SettingsLoader::load()
{
    addDefaults();
    addYaml(SettingLayer::SystemFile, m_sources.systemFile, false);
    addYaml(SettingLayer::UserFile, m_sources.userFile, m_sources.userFileRequired);
    addVault();
    addEnvFile(SettingLayer::EnvFile, m_sources.envFile, m_sources.envFileRequired);
    // Later layers name the profile with more right; whoever named it, .env.<profile> stays below the environment.
    SettingsLoader above = *this;
    above.addEnvironment();
    for (const RawSetting& raw : m_sources.commandLine)
        above.add(raw);
    const QString profile = above.text(setting::Profile.key);
    if (!m_sources.envFile.isEmpty() && check::profileName(profile).isEmpty())
        addEnvFile(SettingLayer::ProfileEnvFile, m_sources.envFile % u"." % profile, false);
    addEnvironment();
    for (const RawSetting& raw : m_sources.commandLine)
        add(raw);
    checkTogether();
    if (!m_problems.isEmpty())
        merge(problemsToError(m_problems));
    if (!m_fileProblems.isEmpty())
        return Error{ErrorCode::InvalidInput, m_fileProblems.join(u'\n'), {}};
    m_settings.m_notices.removeDuplicates();
    return SettingsPtr(std::make_shared<Settings>(std::move(m_settings)));
}

void SettingsLoader::addDefaults()
{
    for (const SettingGroup& group : settingGroups())
        for (const SettingRow& row : group.rows)
            m_settings.m_values[row.key] = {SettingAt{row.fallback, {}}};
}

void SettingsLoader::merge(const Error& error) { m_fileProblems << error.userText.split(u'\n'); }

void SettingsLoader::problemAt(const SettingOrigin& origin, const QString& text)
{
    m_problems << (origin.file.isEmpty() ? ConfigProblem{origin.toString(), 0, text}
                                         : ConfigProblem{origin.file, origin.line, text});
}

void SettingsLoader::addYaml(SettingLayer layer, const QString& path, bool required)
{
    const bool tried = layer == SettingLayer::UserFile && m_sources.userFileText;
    if (path.isEmpty() || (!required && !tried && !QFile::exists(path)))
        return;
    const Result<YamlPtr> root = tried ? parseYaml(*m_sources.userFileText, path) : readYaml(path);
    if (!root)
        return merge(root.error());
    if ((*root)->kind == YamlNode::Kind::Null)
        return;
    if (!(*root)->isMap())
        return void(m_problems << ConfigProblem{path, (*root)->line,
                                                QStringLiteral("areas such as \"server:\" are expected here")});
    for (const YamlEntry& area : (*root)->entries)
        addYamlArea(layer, path, area);
}

void SettingsLoader::addYamlArea(SettingLayer layer, const QString& path, const YamlEntry& area)
{
    const QStringList names = namesOf(area.key);
    if (names.isEmpty()) {
        m_problems << ConfigProblem{path, area.line,
                                    u"\"" % area.key.left(64) % u"\" is not an area of the settings; remove it."
                                        % didYouMeanText(area.key, areas())};
        return;
    }
    if (area.value->kind == YamlNode::Kind::Null)
        return;  // every line of the area is commented out
    if (!area.value->isMap())
        return void(m_problems << ConfigProblem{
                        path, area.line, u"settings of " % area.key % u" are expected below, indented by two blanks"});
    for (const YamlEntry& entry : area.value->entries) {
        const SettingRow* row = findSetting(area.key % u"/" % entry.key);
        if (!row) {
            m_problems << ConfigProblem{path, entry.line,
                                        u"\"" % area.key % u"." % entry.key.left(64)
                                            % u"\" is not a setting; remove it." % didYouMeanText(entry.key, names)};
            continue;
        }
        RawSetting place;
        place.key = row->key;
        place.origin = {layer, path, entry.line, QString(row->key).replace(u'/', u'.')};
        addYamlValue(place, *row, *entry.value);
    }
}

void SettingsLoader::addYamlValue(const RawSetting& place, const SettingRow& row, const YamlNode& node)
{
    RawSetting raw = place;
    raw.quoted = node.quoted;
    raw.text = node.text;
    if (node.isMap())
        return problemAt(raw.origin, raw.origin.name % u" takes " % describeType(row) % u", not further settings");
    if (node.kind == YamlNode::Kind::Null)
        return problemAt(raw.origin, raw.origin.name % u" has no value; write one (\"\" for none) or remove the line");
    if (node.isList()) {
        if (row.fallback.index() != 4)
            return problemAt(raw.origin, raw.origin.name % u" takes one value, not a list");
        raw.isList = true;
        for (const YamlPtr& item : node.items) {
            if (!item->isScalar())
                return problemAt(raw.origin, raw.origin.name % u" takes a list of texts");
            raw.items << item->text;
        }
    }
    if (row.isSecret() && !raw.text.isEmpty())
        m_settings.m_notices << place.origin.file % u":" % QString::number(place.origin.line)
                                    % u": a secret stands in this file in plain text (" % raw.origin.name
                                    % u"); Settings keeps it in the keychain";
    add(raw);
}

void SettingsLoader::addVault()
{
    for (auto it = m_sources.vault.cbegin(); it != m_sources.vault.cend(); ++it) {
        RawSetting raw;
        raw.key = it.key();
        raw.text = it.value();
        raw.origin = {SettingLayer::Vault, {}, 0, QString(it.key()).replace(u'/', u'.')};
        // What an older or newer version kept there is no reason not to start.
        if (findSetting(raw.key) && !raw.text.isEmpty())
            add(raw);
    }
}

void SettingsLoader::addEnvFile(SettingLayer layer, const QString& path, bool required)
{
    if (path.isEmpty() || (!required && !QFile::exists(path)))
        return;
    const Result<EnvFile> file = readEnvFile(path);
    if (!file)
        return merge(file.error());
    Named names;
    QHash<QString, int> lines;
    for (const EnvEntry& entry : file->entries) {
        if (const auto before = lines.constFind(entry.name); before != lines.constEnd())
            m_settings.m_notices << path % u":" % QString::number(entry.line) % u": " % entry.name
                                        % u" was given in line " % QString::number(*before)
                                        % u" already; this line counts";
        lines.insert(entry.name, entry.line);
        RawSetting raw;
        raw.text = entry.value;
        raw.origin = {layer, path, entry.line, entry.name};
        names << qMakePair(entry.name, raw);
    }
    addNames(names);
}

void SettingsLoader::addEnvironment()
{
    Named names;
    for (auto it = m_sources.environment.cbegin(); it != m_sources.environment.cend(); ++it) {
        RawSetting raw;
        raw.text = it.value();
        raw.origin = {SettingLayer::Environment, {}, 0, it.key()};
        // Shells use ENV for the name of their start-up file: that is no profile.
        if (it.key() == u"ENV" && (it.value().contains(u'/') || it.value().contains(u'\\')))
            continue;
        const bool known = lookUpEnvName(it.key()).has_value();
        if (known)
            names << qMakePair(it.key(), raw);
        else if (it.key().startsWith(u"FRONTDESK_") && it.key() != u"FRONTDESK_SOURCE_DIR"
                 && it.key() != u"FRONTDESK_BUILD_DIR")
            noteName(raw, it.key());
    }
    addNames(names);
}

void SettingsLoader::addNames(const Named& names)
{
    // The best name of a setting comes last, so that it wins within the layer; equal names keep their order.
    QList<QPair<int, RawSetting>> ranked;
    QHash<QString, QString> winner;
    for (const auto& [name, raw] : names) {
        noteName(raw, name);
        const std::optional<EnvName> info = lookUpEnvName(name);
        if (!info || info->kind == EnvName::Kind::Unused || raw.text.isEmpty())
            continue;  // an empty value in an environment means "not given"
        RawSetting known = raw;
        known.key = info->key;
        if (isSqlitePathName(name) && !raw.text.contains(u"://"))
            known.text = u"sqlite:///" % raw.text;
        ranked << qMakePair(info->rank, known);
    }
    std::stable_sort(ranked.begin(), ranked.end(), [](const auto& a, const auto& b) { return a.first > b.first; });
    for (const auto& [rank, raw] : ranked) {
        if (const QString before = winner.value(raw.key); !before.isEmpty() && before != raw.origin.name)
            m_settings.m_notices << before % u" and " % raw.origin.name % u" mean the same setting; " % raw.origin.name
                                        % u" counts";
        winner.insert(raw.key, raw.origin.name);
        add(raw);
    }
}

void SettingsLoader::noteName(const RawSetting& raw, const QString& name)
{
    const std::optional<EnvName> info = lookUpEnvName(name);
    const QString where = raw.origin.file.isEmpty()
                              ? QString()
                              : QString(raw.origin.file % u":" % QString::number(raw.origin.line) % u": ");
    if (!info)
        m_settings.m_notices << where % name % u" is not a name that Frontdesk knows."
                                    % didYouMeanText(name, knownEnvNames());
    else if (info->kind == EnvName::Kind::Unused && !raw.text.isEmpty())
        m_settings.m_notices << where % name % u" is unused because " % info->because;
    else if (info->kind == EnvName::Kind::Alias && !raw.text.isEmpty())
        m_settings.m_notices << where % name % u" is read as " % info->env;
}

void SettingsLoader::add(const RawSetting& raw)
{
    const SettingRow* row = findSetting(raw.key);
    if (!row)
        return problemAt(raw.origin, u"\"" % raw.key % u"\" is not a setting");
    const Result<SettingValue> value = parseSetting(*row, raw);
    if (!value)
        return problemAt(raw.origin, (raw.origin.file.isEmpty() ? QString() : QString(raw.origin.name % u" "))
                                         % value.error().userText);
    m_settings.m_values[row->key] << SettingAt{*value, raw.origin};
}

void SettingsLoader::checkTogether()
{
    using namespace setting;
    const SettingAt& host = at(Host.key);
    const bool loopback = check::isLoopback(text(Host.key));
    if (!loopback && std::get<bool>(at(Demo.key).value))
        problemAt(
            host.origin,
            QStringLiteral("the sample business may only listen on 127.0.0.1; remove the address or leave the demo"));
    else if (!loopback && !std::get<bool>(at(BehindProxy.key).value))
        problemAt(host.origin,
                  text(Host.key)
                      % u" is reachable from other computers without TLS; write 127.0.0.1, or put a proxy with "
                        u"TLS in front and set server.behind_proxy to true");
    const qint64 port = std::get<qint64>(at(Port.key).value);
    if (port != 0 && port == std::get<qint64>(at(OpsPort.key).value))
        problemAt(at(OpsPort.key).origin,
                  QStringLiteral("server.ops_port and server.port are the same; change one of them"));
    if (std::get<bool>(at(UseAzureSql.key).value))
        problemAt(at(UseAzureSql.key).origin,
                  QStringLiteral("Azure SQL is not supported, its log-in needs Microsoft's own driver; "
                                 "set USE_AZURE_SQL to false, the data is then kept in SQLite"));
    if (QUrl(text(OtlpEndpoint.key)).port() == 4317)
        m_settings.m_notices << at(OtlpEndpoint.key).origin.toString()
                                    % u": port 4317 speaks gRPC; OTLP over HTTP listens on 4318";
    for (const SettingGroup& group : settingGroups())
        for (const SettingRow& row : group.rows)
            if (const SettingAt& last = m_settings.m_values[row.key].last();
                row.isReserved() && last.value != row.fallback)
                m_settings.m_notices << last.origin.toString() % u": has no effect yet, " % row.why;
}

}  // namespace frontdesk
