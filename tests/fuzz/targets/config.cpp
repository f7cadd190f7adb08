// SPDX-License-Identifier: GPL-3.0-or-later
// Files that people write: frontdesk.yml and its careful writer, agent_config.yml, the Company page's writer, .env.
#include "tests/fuzz/fuzz.h"

#include "core/base/log.h"
#include "core/config/agentconfig.h"
#include "core/config/envfile.h"
#include "core/config/yamledit.h"
#include "core/config/yamlfile.h"
#include "core/engine/business/businessfile.h"

#include <QFile>
#include <QTemporaryDir>

namespace frontdesk::fuzz {
namespace {

const QString Name = QStringLiteral("fuzz.yml");

/// In memory where the system has such a folder: thousands of files are written.
QString folder()
{
    static const QTemporaryDir dir(
        QFile::exists(QStringLiteral("/dev/shm")) ? QStringLiteral("/dev/shm/frontdesk-fuzz-XXXXXX") : QString());
    return dir.path();
}

QString write(const QString& name, const QByteArray& bytes)
{
    const QString path = folder() + u'/' + name;
    QFile file(path);
    FUZZ_CHECK(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size(), "the test cannot write its file");
    return path;
}

QByteArray read(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void checkError(const Error& error)
{
    FUZZ_CHECK(!error.userText.isEmpty(), "a refusal says nothing");
    // Without numbers and quoted words: the kind of the problem is the fact.
    QByteArray kind;
    bool inside = false;
    for (const char c : error.userText.left(200).toUtf8()) {
        inside = c == '"' ? !inside : inside;
        if (!inside && (c < '0' || c > '9'))
            kind += c;
    }
    feature(kind);
}

QByteArrayList commentLines(const QByteArray& text)
{
    QByteArrayList comments;
    for (const QByteArray& line : text.split('\n'))
        if (line.startsWith('#'))
            comments << line.trimmed();
    return comments;
}

struct Change {
    const char* area;
    const char* name;
    std::optional<SettingValue> value;
};

const QList<Change>& changes()
{
    static const QList<Change> list{
        {"server", "port", SettingValue(qint64(8100))},
        {"server", "port", std::nullopt},
        {"server", "host", SettingValue(QStringLiteral("say \"no: yes\" # ä\n\t"))},
        {"server", "allowed_hosts", SettingValue(QStringList{QStringLiteral("a"), QStringLiteral("- b: #c")})},
        {"log", "level", SettingValue(QStringLiteral("debug"))},
        {"log", "level", std::nullopt},
        {"zone", "new", SettingValue(true)}};
    return list;
}

void checkEdit(const QByteArray& before, const Change& change)
{
    const QString area = QString::fromLatin1(change.area);
    const QString name = QString::fromLatin1(change.name);
    const Result<QByteArray> after = editYaml(before, Name, area, name, change.value);
    if (!after)
        return checkError(after.error());
    const Result<YamlPtr> parsed = parseYaml(*after, Name);
    FUZZ_CHECK(parsed.ok(), "what the writer wrote cannot be read");
    const YamlEntry* found = (*parsed)->find(area);
    const YamlEntry* entry = found ? found->value->find(name) : nullptr;
    FUZZ_CHECK((entry != nullptr) == change.value.has_value(), "the writer did not write what was asked");
    const Result<QByteArray> again = editYaml(*after, Name, area, name, change.value);
    FUZZ_CHECK(again.ok() && *again == *after, "the same change again changes something");
    feature(hashOf("edit") + quint64(change.area[0]) + (*after == before ? 256U : 512U));
}

}  // namespace

int fuzzSettingsYaml(const std::uint8_t* data, std::size_t size)
{
    const QByteArray bytes = bytesOf(data, size);
    const Result<YamlPtr> parsed = parseYaml(bytes, Name);
    if (!parsed)
        checkError(parsed.error());
    for (const Change& change : changes())
        checkEdit(bytes, change);
    SettingsSources sources;
    sources.userFile = folder() + u'/' + Name;
    sources.userFileText = bytes;
    const Result<SettingsPtr> settings = loadSettings(sources);
    if (!settings)
        checkError(settings.error());
    FUZZ_CHECK(parsed.ok() || !settings.ok(), "settings from a file that cannot be read");
    return 0;
}

int fuzzAgentYaml(const std::uint8_t* data, std::size_t size)
{
    const Result<AgentConfigPtr> loaded = loadAgentConfig(
        write(QStringLiteral("agent_config.yml"), bytesOf(data, size)));
    if (!loaded) {
        checkError(loaded.error());
        return 0;
    }
    const AgentConfig& config = **loaded;
    const ModelSettings& model = config.agent.settings;
    FUZZ_CHECK(model.maxTokens >= 1 && model.maxTokens <= 32'000, "max_tokens out of range");
    FUZZ_CHECK(model.temperature >= 0 && model.temperature <= 2, "temperature out of range");
    FUZZ_CHECK(config.agent.contextWindow >= 1 && config.agent.contextWindow <= config.agent.maxHistoryLength,
               "window out of range");
    FUZZ_CHECK(config.agent.sessionTimeoutMinutes >= 1 && config.agent.sessionTimeoutMinutes <= 1440,
               "timeout out of range");
    FUZZ_CHECK(config.routing.confidenceThreshold >= 0 && config.routing.confidenceThreshold <= 1,
               "confidence out of range");
    FUZZ_CHECK(!config.agent.disclosure.isEmpty(), "no disclosure (X1)");
    FUZZ_CHECK(config.expand(config.agent.instructions).size() < 4 * 1024 * 1024, "texts grow without end");
    feature(hashOf("loaded") + quint64(config.business.stores.size()) + 64 * quint64(config.business.holidays.size()));
    return 0;
}

/// The first line is the new company name, the rest the file that the Company page changes.
int fuzzBusinessYaml(const std::uint8_t* data, std::size_t size)
{
    const QByteArray bytes = bytesOf(data, size);
    const qsizetype end = qMax<qsizetype>(bytes.indexOf('\n'), 0);
    const QByteArray before = bytes.mid(end + 1);
    const QString path = write(QStringLiteral("business.yml"), before);
    const Result<AgentConfigPtr> loaded = loadAgentConfig(path);
    if (!loaded) {
        checkError(loaded.error());
        return 0;
    }
    BusinessDetails wanted = detailsOf(**loaded);
    wanted.companyName = QString::fromUtf8(bytes.left(end)).left(250);
    wanted.phone = QStringLiteral("+1 207: #5");
    wanted.greeting = QStringLiteral("Hello \"you\" {company_name}");
    wanted.hours[2] = {{QTime(8, 0), QTime(12, 0)}, {QTime(13, 0), QTime(18, 30)}};
    const Result<> written = writeDetails(path, wanted);
    if (!written) {
        checkError(written.error());
        FUZZ_CHECK(read(path) == before, "a refused change changed the file");
        return 0;
    }
    const Result<AgentConfigPtr> after = loadAgentConfig(path);
    FUZZ_CHECK(after.ok(), "what the writer wrote cannot be loaded");
    const BusinessDetails now = detailsOf(**after);
    FUZZ_CHECK(now.companyName == wanted.companyName.trimmed() && now.hours[2].size() == 2,
               "the writer wrote something else");
    FUZZ_CHECK(now.phone == wanted.phone, "the writer wrote another number");
    FUZZ_CHECK(commentLines(read(path)) == commentLines(before), "comments of the file were lost");
    feature(hashOf("written"));
    return 0;
}

int fuzzEnv(const std::uint8_t* data, std::size_t size)
{
    const QByteArray bytes = bytesOf(data, size);
    const Result<EnvFile> parsed = parseEnvFile(bytes, QStringLiteral(".env"));
    if (!parsed) {
        checkError(parsed.error());
        // A planted value stands in a message only where it was written as a name, in front of a "=".
        bool named = false;
        for (const QByteArray& line : bytes.split('\n'))
            named = named || (line.contains('=') && line.left(line.indexOf('=')).contains("SECRETVALUE"));
        FUZZ_CHECK(named || !parsed.error().userText.contains(u"SECRETVALUE"), "a secret value stands in a message");
        return 0;
    }
    FUZZ_CHECK(parsed->entries.size() <= 1000, "too many entries");
    for (const EnvEntry& entry : parsed->entries) {
        FUZZ_CHECK(!entry.name.isEmpty() && entry.name.size() <= 128 && entry.line > 0, "an entry without a name");
        FUZZ_CHECK(entry.value.size() <= 32'768 && !entry.value.contains(QChar(u'\0')), "a value that cannot be used");
        for (const QChar c : entry.name)
            FUZZ_CHECK(c.unicode() < 0x80 && (c.isLetterOrNumber() || c == u'_'), "a name that is no name");
    }
    feature(hashOf("entries") + quint64(parsed->entries.size()));
    return 0;
}

}  // namespace frontdesk::fuzz
