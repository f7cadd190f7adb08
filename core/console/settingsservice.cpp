// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/console/settingsservice.h"

#include "core/config/yamledit.h"
#include "core/console/enginecall.h"
#include "core/console/settingstests.h"
#include "core/events/eventbus.h"
#include "core/store/staffstore.h"

#include <QCoreApplication>
#include <QNetworkAccessManager>
#include <QtConcurrent>

namespace frontdesk {
namespace {

struct TextSettingsservice {
    Q_DECLARE_TR_FUNCTIONS(SettingsService)
};

/// Longer than the vault itself waits for the keychain.
constexpr int VaultMs = 8000;

Error unknownKey() { return {ErrorCode::NotFound, TextSettingsservice::tr("There is no such setting."), {}}; }

QString originSentence(const SettingOrigin& origin)
{
    switch (origin.layer) {
    case SettingLayer::Default: return TextSettingsservice::tr("This is the default.");
    case SettingLayer::SystemFile:
        return TextSettingsservice::tr("Set for all users of this computer in %1, line %2.")
            .arg(origin.file)
            .arg(origin.line);
    case SettingLayer::UserFile:
        return TextSettingsservice::tr("Set in %1, line %2.").arg(origin.file).arg(origin.line);
    case SettingLayer::Vault: return TextSettingsservice::tr("Kept in the secret store.");
    case SettingLayer::EnvFile:
    case SettingLayer::ProfileEnvFile:
        return TextSettingsservice::tr("Set in %1, line %2 (%3).").arg(origin.file).arg(origin.line).arg(origin.name);
    case SettingLayer::Environment:
        return TextSettingsservice::tr("Set by the environment variable %1.").arg(origin.name);
    case SettingLayer::CommandLine: return TextSettingsservice::tr("Set on the command line with %1.").arg(origin.name);
    }
    return {};
}

bool hasLayer(const QList<SettingAt>& layers, SettingLayer wanted)
{
    return std::any_of(layers.begin(), layers.end(),
                       [wanted](const SettingAt& at) { return at.origin.layer == wanted; });
}

SettingsPtr defaults()
{
    const Result<SettingsPtr> plain = loadSettings({});
    return plain ? *plain : nullptr;  // the table's own defaults are valid: settingstest
}

/// Language model services; asking them is the engine's part.
QStringList serviceAreas()
{
    return {QStringLiteral("openai"), QStringLiteral("azure"), QStringLiteral("anthropic"),
            QStringLiteral("compatible")};
}

}  // namespace

QStringList SettingsConsole::testableAreas()
{
    return QStringList{QStringLiteral("server"), QStringLiteral("log"), QStringLiteral("database")} + serviceAreas();
}

SettingsService::SettingsService(const ConsoleServices& services, QObject* parent)
    : QObject(parent),
      m_services(services),
      m_sources(services.settings.sources),
      m_started(services.settings.current ? services.settings.current : defaults()),
      m_current(m_started)
{
    m_files.setMaxThreadCount(1);
}

SettingsService::~SettingsService() = default;

QFuture<Result<SettingsSnapshot>> SettingsService::snapshot()
{
    return engineCall<SettingsSnapshot>(this, [this] { return doSnapshot(); });
}

QFuture<Result<SettingState>> SettingsService::set(QString key, QString text)
{
    return engineCall<SettingState>(this, [this, key, text] { return doSet(key, text); });
}

QFuture<Result<SettingState>> SettingsService::reset(QString key)
{
    return engineCall<SettingState>(this, [this, key] { return doReset(key); });
}

QFuture<Result<SettingState>> SettingsService::setSecret(QString key, QString text)
{
    return engineCall<SettingState>(this, [this, key, text] { return doSetSecret(key, text); });
}

QFuture<Result<SettingState>> SettingsService::removeSecret(QString key)
{
    return engineCall<SettingState>(this, [this, key] { return doRemoveSecret(key); });
}

QFuture<Result<SettingsTestResult>> SettingsService::test(QString area)
{
    return engineCall<SettingsTestResult>(this, [this, area] { return doTest(area); });
}

QFuture<Result<>> SettingsService::reloadAgentConfig()
{
    return engineCall<void>(this, [this] { return doReload(); });
}

QFuture<Result<>> SettingsService::restart()
{
    return engineCall<void>(this, [this] { return doRestart(); });
}

QString SettingsService::lockOf(const SettingRow& row) const
{
    if (row.isReserved())
        return TextSettingsservice::tr("Not used by this version: %1.")
            .arg(QCoreApplication::translate("Settings", row.why.toUtf8().constData()));
    if (m_sources.userFile.isEmpty())
        return TextSettingsservice::tr("This program runs without a file for its settings.");
    const SettingOrigin& winner = m_current->origin(row.key);
    const SettingLayer ours = row.isSecret() ? SettingLayer::Vault : SettingLayer::UserFile;
    if (winner.layer <= ours)
        return {};
    return TextSettingsservice::tr(
               "%1 That has the last word, so a change here would not act. Change or remove it there.")
        .arg(originSentence(winner));
}

SettingState SettingsService::stateOf(const SettingRow& row) const
{
    const QList<SettingAt>& layers = m_current->layers(row.key);
    const SettingAt& winner = layers.last();
    SettingState state;
    state.key = row.key;
    state.value = row.isSecret() ? QString() : displayValue(row, winner.value);
    if (winner.value.index() == 4 && !row.isSecret())
        state.items = std::get<QStringList>(winner.value);
    state.fallback = row.isSecret() ? QString() : displayValue(row, row.fallback);
    state.origin = winner.origin;
    state.originText = originSentence(winner.origin);
    state.locked = lockOf(row);
    state.hasSecret = row.isSecret() && !displayValue(row, winner.value).isEmpty();
    state.canReset = hasLayer(layers, SettingLayer::UserFile) || hasLayer(layers, SettingLayer::Vault);
    state.waitsForRestart = row.flags.testFlag(SettingFlag::Restart) && !row.isReserved()
                            && m_started->value(row.key) != winner.value;
    return state;
}

Task<SettingsSnapshot> SettingsService::doSnapshot()
{
    SettingsSnapshot all;
    for (const SettingGroup& group : settingGroups()) {
        for (const SettingRow& row : group.rows) {
            all.rows << stateOf(row);
            all.restartNeeded = all.restartNeeded || all.rows.last().waitsForRestart;
        }
    }
    all.file = m_sources.userFile;
    all.secretStore = m_services.info.secretStore;
    all.notices = m_current->notices();
    if (m_services.agentConfigStatus)
        all.agent = m_services.agentConfigStatus();
    all.canRestart = bool(m_services.settings.restart);
    co_return all;
}

Task<SettingState> SettingsService::doSet(QString key, QString text)
{
    const SettingRow* row = findSetting(key);
    if (!row || row->isSecret())
        co_return unknownKey();
    if (const QString locked = lockOf(*row); !locked.isEmpty())
        co_return Error{ErrorCode::Conflict, locked, {}};
    RawSetting raw;
    raw.key = row->key;
    raw.text = text;
    const Result<SettingValue> value = parseSetting(*row, raw);
    if (!value)
        co_return value.error();
    auto writing = write(row->key, *value, true);
    const Result<SettingState> state = co_await writing;
    co_return state;
}

Task<SettingState> SettingsService::doReset(QString key)
{
    const SettingRow* row = findSetting(key);
    if (!row || row->isSecret())
        co_return unknownKey();
    if (m_sources.userFile.isEmpty())
        co_return Error{ErrorCode::Conflict, lockOf(*row), {}};
    auto writing = write(row->key, std::nullopt, true);
    const Result<SettingState> state = co_await writing;
    co_return state;
}

Task<SettingState> SettingsService::write(QString key, std::optional<SettingValue> value, bool withBackup)
{
    const SettingRow* row = findSetting(key);
    const KeepBackup backup = withBackup ? KeepBackup::Yes : KeepBackup::No;
    QFuture<Result<SettingsPtr>> changing = QtConcurrent::run(&m_files, changeSetting, m_sources, *row, value, backup);
    const Result<SettingsPtr> changed = co_await changing;
    if (!changed)
        co_return changed.error();
    take(*changed);
    const QString said = !value            ? QStringLiteral("reset")
                         : row->isSecret() ? QStringLiteral("secret")
                                           : displayValue(*row, *value);
    auto recording = record(key, said);
    const Result<> recorded = co_await recording;
    if (!recorded)
        co_return recorded.error();
    co_return stateOf(*row);
}

Task<SettingState> SettingsService::doSetSecret(QString key, QString text)
{
    const SettingRow* row = findSetting(key);
    if (!row || !row->isSecret() || text.isEmpty())
        co_return unknownKey();
    if (const QString locked = lockOf(*row); !locked.isEmpty() && !row->isReserved())
        co_return Error{ErrorCode::Conflict, locked, {}};
    RawSetting raw;
    raw.text = text;
    const Result<SettingValue> value = parseSetting(*row, raw);
    if (!value)
        co_return value.error();
    if (!m_services.settings.saveSecret)
        co_return Error{ErrorCode::Unavailable, TextSettingsservice::tr("There is no place for secrets here."), {}};
    const QFuture<Result<>> saving = m_services.settings.saveSecret(vaultName(row->key), text.toUtf8());
    QFuture<bool> waiting = coro::finishedWithin(QFuture<void>(saving), VaultMs);
    const bool finished = co_await waiting;
    if (!finished || saving.resultCount() == 0)
        co_return Error{
            ErrorCode::Timeout, TextSettingsservice::tr("The keychain does not answer. Unlock it and try again."), {}};
    const Result<> saved = saving.result();
    if (!saved)
        co_return saved.error();
    m_sources.vault.insert(row->key, text);
    // The plain text goes, from the file and from its backup.
    if (hasLayer(m_current->layers(row->key), SettingLayer::UserFile)) {
        auto removing = write(row->key, std::nullopt, false);
        const Result<SettingState> removed = co_await removing;
        co_return removed;
    }
    auto rereading = reread(row->key, QStringLiteral("secret"));
    const Result<SettingState> state = co_await rereading;
    co_return state;
}

Task<SettingState> SettingsService::doRemoveSecret(QString key)
{
    const SettingRow* row = findSetting(key);
    if (!row || !row->isSecret())
        co_return unknownKey();
    if (m_services.settings.removeSecret) {
        const QFuture<Result<>> removing = m_services.settings.removeSecret(vaultName(row->key));
        QFuture<bool> waiting = coro::finishedWithin(QFuture<void>(removing), VaultMs);
        const bool finished = co_await waiting;
        if (!finished || removing.resultCount() == 0)
            co_return Error{ErrorCode::Timeout,
                            TextSettingsservice::tr("The keychain does not answer. Unlock it and try again."),
                            {}};
        const Result<> removed = removing.result();
        if (!removed)
            co_return removed.error();
    }
    m_sources.vault.remove(row->key);
    if (hasLayer(m_current->layers(row->key), SettingLayer::UserFile)) {
        auto writing = write(row->key, std::nullopt, false);
        const Result<SettingState> written = co_await writing;
        co_return written;
    }
    auto rereading = reread(row->key, QStringLiteral("secret removed"));
    const Result<SettingState> state = co_await rereading;
    co_return state;
}

Task<SettingState> SettingsService::reread(QString key, QString change)
{
    QFuture<Result<SettingsPtr>> reading = QtConcurrent::run(&m_files, loadSettings, m_sources);
    const Result<SettingsPtr> read = co_await reading;
    if (!read)
        co_return read.error();
    take(*read);
    auto recording = record(key, change);
    const Result<> recorded = co_await recording;
    if (!recorded)
        co_return recorded.error();
    co_return stateOf(*findSetting(key));
}

void SettingsService::take(const SettingsPtr& settings)
{
    m_current = settings;
    if (m_services.applySettings)
        m_services.applySettings(settings);
    if (m_services.settings.applied)
        m_services.settings.applied(settings);
    m_services.conversations.events.publish(ProgramChanged{QStringLiteral("settings")});
}

Task<> SettingsService::record(QString key, QString change)
{
    AuditEntry entry;
    entry.actor = u"staff:" % QString::number(m_services.info.self.id.value);
    entry.action = QStringLiteral("settings.change");
    entry.target = key;
    entry.details = {{"value", toStd(change.left(200))}};
    const QFuture<Result<>> writing = m_services.staff.audit(entry);
    const Result<> written = co_await writing;
    co_return written;
}

Task<SettingsTestResult> SettingsService::doTest(QString area)
{
    if (area == u"server") {
        auto testing = testAddress();
        const Result<SettingsTestResult> result = co_await testing;
        co_return result;
    }
    if (serviceAreas().contains(area) && m_serviceTest) {
        auto testing = m_serviceTest(area);
        const Result<SettingsTestResult> result = co_await testing;
        co_return result;
    }
    const QString path = area == u"log" ? m_services.settings.logFile : m_services.info.dataDir;
    if (!SettingsConsole::testableAreas().contains(area) || serviceAreas().contains(area))
        co_return Error{ErrorCode::NotFound, TextSettingsservice::tr("There is no test for this."), {}};
    QFuture<SettingsTestResult> trying = QtConcurrent::run(area == u"log" ? tryLogFile : tryDataFolder, path);
    const SettingsTestResult result = co_await trying;
    co_return result;
}

Task<SettingsTestResult> SettingsService::testAddress()
{
    if (!m_network)
        m_network = std::make_unique<QNetworkAccessManager>();
    const AddressProbe probe(m_network.get(), m_services.info.chatPageUrl);
    const QFuture<void> finished = probe.finished();
    co_await finished;
    co_return probe.result(m_services.instance);
}

Task<> SettingsService::doReload()
{
    if (!m_services.reloadConfiguration)
        co_return Error{ErrorCode::Unavailable,
                        TextSettingsservice::tr("The program is not ready yet. Try again in a moment."),
                        {}};
    auto reloading = m_services.reloadConfiguration(QString());
    const Result<> done = co_await reloading;
    co_return done;
}

Task<> SettingsService::doRestart()
{
    if (!m_services.settings.restart)
        co_return Error{ErrorCode::Unavailable, TextSettingsservice::tr("End the program and start it again."), {}};
    m_services.settings.restart();
    co_return Result<>();
}

}  // namespace frontdesk
