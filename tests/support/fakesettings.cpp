// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakesettings.h"

#include "core/base/coro.h"
#include "tests/support/fakeconsole.h"

namespace frontdesk::test {
namespace {

template <class T>
QFuture<Result<T>> never()
{
    QPromise<Result<T>> promise;
    promise.start();
    const QFuture<Result<T>> future = promise.future();
    static QList<std::shared_ptr<QPromise<Result<T>>>> kept;  // a promise that dies finishes its future
    kept << std::make_shared<QPromise<Result<T>>>(std::move(promise));
    return future;
}

}  // namespace

FakeSettings::FakeSettings(FakeConsole& console) : m_console(console) {}

bool FakeSettings::takeError(Error& error)
{
    error = std::exchange(nextError, {});
    return error.code != ErrorCode::Unknown;
}

SettingState FakeSettings::stateOf(const SettingRow& row) const
{
    SettingState state;
    state.key = row.key;
    state.fallback = displayValue(row, row.fallback);
    const bool mine = values.contains(row.key) || secrets.contains(row.key);
    const SettingValue value = values.value(row.key, row.fallback);
    state.value = row.isSecret() ? QString() : displayValue(row, value);
    if (value.index() == 4)
        state.items = std::get<QStringList>(value);
    state.hasSecret = secrets.contains(row.key);
    state.canReset = mine;
    state.originText = mine ? QStringLiteral("Set in frontdesk.yml.") : QStringLiteral("This is the default.");
    if (mine)
        state.origin = {row.isSecret() ? SettingLayer::Vault : SettingLayer::UserFile,
                        QStringLiteral("/home/maria/.config/frontdesk/frontdesk.yml"), 4,
                        QString(row.key).replace(u'/', u'.')};
    state.locked = row.isReserved() ? row.why : lockedBy.value(row.key);
    state.waitsForRestart = m_waiting.contains(row.key);
    return state;
}

QFuture<Result<SettingsSnapshot>> FakeSettings::snapshot()
{
    if (silent)
        return never<SettingsSnapshot>();
    Error error;
    if (takeError(error))
        return coro::ready(Result<SettingsSnapshot>(error));
    SettingsSnapshot all;
    for (const SettingGroup& group : settingGroups())
        for (const SettingRow& row : group.rows)
            all.rows << stateOf(row);
    all.file = QStringLiteral("/home/maria/.config/frontdesk/frontdesk.yml");
    all.secretStore = QStringLiteral("Secrets are kept in the keychain of the desktop.");
    all.notices = notices;
    all.agent = {.path = QStringLiteral("/home/maria/.config/frontdesk/agent_config.yml"), .problems = agentProblems};
    all.restartNeeded = !m_waiting.isEmpty();
    all.canRestart = restartable;
    return coro::ready(Result<SettingsSnapshot>(all));
}

Result<SettingState> FakeSettings::changed(const QString& key, const QString& what)
{
    const SettingRow* row = findSetting(key);
    log << what;
    if (row->flags.testFlag(SettingFlag::Restart))
        m_waiting.insert(row->key);
    m_console.publish(ProgramChanged{QStringLiteral("settings")});
    return stateOf(*row);
}

QFuture<Result<SettingState>> FakeSettings::set(QString key, QString text)
{
    Error error;
    if (takeError(error))
        return coro::ready(Result<SettingState>(error));
    const SettingRow* row = findSetting(key);
    RawSetting raw;
    raw.text = text;
    const Result<SettingValue> value = parseSetting(*row, raw);
    if (!value)
        return coro::ready(Result<SettingState>(value.error()));
    values.insert(row->key, *value);
    return coro::ready(changed(key, u"set " % key % u'=' % text));
}

QFuture<Result<SettingState>> FakeSettings::reset(QString key)
{
    values.remove(key);
    return coro::ready(changed(key, u"reset " % key));
}

QFuture<Result<SettingState>> FakeSettings::setSecret(QString key, QString text)
{
    Error error;
    if (takeError(error))
        return coro::ready(Result<SettingState>(error));
    secrets.insert(key);
    return coro::ready(changed(key, u"secret " % key % u'=' % QString::number(text.size())));
}

QFuture<Result<SettingState>> FakeSettings::removeSecret(QString key)
{
    secrets.remove(key);
    return coro::ready(changed(key, u"forget " % key));
}

QFuture<Result<SettingsTestResult>> FakeSettings::test(QString area)
{
    log << u"test " % area;
    return coro::ready(Result<SettingsTestResult>(
        SettingsTestResult{area != u"server",
                           area == u"server" ? QStringLiteral("https://chat.example.com/health does not answer.")
                                             : QStringLiteral("It can be written."),
                           12}));
}

QFuture<Result<>> FakeSettings::reloadAgentConfig()
{
    log << QStringLiteral("reload");
    if (!agentProblems.isEmpty())
        return coro::ready(Result<>(Error{ErrorCode::InvalidInput, agentProblems, {}}));
    return coro::ready(Result<>());
}

QFuture<Result<>> FakeSettings::restart()
{
    if (Error error; takeError(error))
        return coro::ready(Result<>(error));
    log << QStringLiteral("restart");
    return coro::ready(Result<>());
}

}  // namespace frontdesk::test
