// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/aliases.h"

#include "core/config/setting.h"

#include <QHash>

namespace frontdesk {
namespace {

struct Row {
    const char* names;
    const char* because;
};

constexpr Row Rows[] = {
    {"SECRET_KEY JWT_SECRET_KEY",
     "Frontdesk makes its own key at the first start and keeps it in the keychain, or in a file only you can read"},
    {"APP_NAME", "the name of the business stands in agent_config.yml (business.company_name)"},
    {"DATABASE_ECHO", "SQL statements hold customers' text, which is never logged"},
    {"DATABASE_POOL_SIZE DATABASE_MAX_OVERFLOW DATABASE_POOL_TIMEOUT DATABASE_POOL_RECYCLE",
     "the SQLite database has one writer and needs no connection pool"},
    {"AZURE_SQL_CONNECTION_STRING", "Azure SQL is not supported: its log-in needs Microsoft's own driver"},
    {"REDIS_URL REDIS_MAX_CONNECTIONS REDIS_SOCKET_TIMEOUT REDIS_SOCKET_CONNECT_TIMEOUT REDIS_CLUSTER REDIS_SENTINELS "
     "REDIS_SENTINEL_SERVICE",
     "sessions and caches are held in the process and the database, so no Redis is needed"},
    {"CHROMA_PERSIST_DIR CHROMA_PERSIST_DIRECTORY", "the search index is part of Frontdesk's own database"},
    {"EMBEDDING_MODEL EMBEDDING_DIMENSION", "documents are found by full-text search, without an embedding model"},
    {"SENTRY_DSN SENTRY_ENVIRONMENT", "no errors are sent to other computers; they stand in the log file"},
    {"NEW_RELIC_LICENSE_KEY NEW_RELIC_APP_NAME DATADOG_API_KEY DATADOG_SERVICE_NAME",
     "no figures are sent to other computers; /metrics on the operations port has them"},
    {"METRICS_ENABLED", "the operations port is always there, reachable from this computer only"},
    {"METRICS_PATH", "the path is always /metrics"},
    {"HEALTH_CHECK_TIMEOUT HEALTH_CHECK_INTERVAL",
     "the state is published every second and turns unhealthy after five"},
    {"CORS_METHODS CORS_HEADERS", "they follow from the routes; the sites are set with CORS_ORIGINS"},
    {"AZURE_SPEECH_KEY AZURE_SPEECH_REGION TTS_VOICE", "the sample system itself no longer used them"},
    {"ACS_CONNECTION_STRING ACS_PHONE_NUMBER",
     "the sample system itself no longer used them; calls go through Twilio there"},
    {"SYSTEM_PROMPT", "the agent's instructions stand in agent_config.yml (customer_service_agent.instructions)"},
    {"TOOL_CONFIG", "the agent's tools and thresholds stand in agent_config.yml"},
    {"RATE_LIMIT", "the limits are set by rate.profile and the other settings of that group"},
    {"CACHE_TTL", "search and sessions are fast enough without a timed cache"},
    {"BACKUP_DIR RESTORE_DATE", "they belong to a shell script of the sample system"},
};

QList<UnusedName> makeUnused()
{
    QList<UnusedName> list;
    for (const Row& row : Rows)
        for (const QString& name : QString::fromLatin1(row.names).split(u' '))
            list << UnusedName{name, QString::fromUtf8(row.because)};
    return list;
}

QHash<QString, EnvName> makeIndex()
{
    QHash<QString, EnvName> index;
    for (const UnusedName& unused : unusedNames())
        index.insert(unused.name, {EnvName::Kind::Unused, unused.name, {}, {}, 0, unused.because});
    for (const SettingGroup& group : settingGroups()) {
        for (const SettingRow& row : group.rows) {
            const QString full = QString(u"FRONTDESK_" % row.key).toUpper().replace(u'/', u'_');
            int rank = 1;
            index.insert(row.env, {EnvName::Kind::Setting, row.env, row.key, row.env, row.env == full ? 0 : rank, {}});
            for (const QString& alias : row.aliases) {
                // The systematic name is as good as the documented one; only foreign names are called aliases.
                const bool systematic = alias == full;
                index.insert(alias, {systematic ? EnvName::Kind::Setting : EnvName::Kind::Alias,
                                     alias,
                                     row.key,
                                     row.env,
                                     systematic ? 0 : ++rank,
                                     {}});
            }
        }
    }
    return index;
}

const QHash<QString, EnvName>& index()
{
    static const QHash<QString, EnvName> names = makeIndex();
    return names;
}

}  // namespace

const QList<UnusedName>& unusedNames()
{
    static const QList<UnusedName> list = makeUnused();
    return list;
}

std::optional<EnvName> lookUpEnvName(const QString& name)
{
    const auto found = index().constFind(name);
    return found == index().constEnd() ? std::nullopt : std::optional<EnvName>(*found);
}

QStringList knownEnvNames()
{
    QStringList names = index().keys();
    names.sort();
    return names;
}

}  // namespace frontdesk
