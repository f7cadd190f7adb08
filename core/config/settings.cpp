// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/settings.h"

#include "core/base/json.h"
#include "core/config/groups/server.h"
#include "core/config/groups/storage.h"
#include "core/config/problemtext.h"
#include "core/config/settingsaccess.h"
#include "core/config/settingsloader.h"

#include <QDir>
#include <QProcessEnvironment>
#include <QUrl>

namespace frontdesk {

QString vaultName(const QString& key) { return u"setting." % QString(key).replace(u'/', u'.'); }

namespace {

Error wrong(const QString& sentence) { return Error{ErrorCode::InvalidInput, sentence, {}}; }

/// Secrets and long texts are not repeated in messages.
QString shown(const SettingRow& row, const QString& text)
{
    if (row.isSecret())
        return ProblemText::tr("the value");
    return u"\"" % text.left(80) % (text.size() > 80 ? u"...\"" : u"\"");
}

Result<QStringList> splitItems(const RawSetting& raw)
{
    QStringList items = raw.items;
    if (!raw.isList && raw.text.trimmed().startsWith(u'[')) {
        const Result<Json> json = parseJson(raw.text.toUtf8());
        if (!json || !json->is_array())
            return wrong(ProblemText::tr("begins with [ but is no JSON list; write a, b or [\"a\", \"b\"]"));
        for (const Json& item : *json) {
            if (!item.is_string())
                return wrong(ProblemText::tr("holds something other than texts; write [\"a\", \"b\"]"));
            items << QString::fromStdString(item.get<std::string>());
        }
    } else if (!raw.isList) {
        items = raw.text.split(u',');
    }
    QStringList clean;
    for (const QString& item : items)
        if (const QString text = item.trimmed(); !text.isEmpty() && !clean.contains(text))
            clean << text;
    return clean;
}

Result<SettingValue> parseList(const SettingRow& row, const RawSetting& raw)
{
    Result<QStringList> items = splitItems(raw);
    if (!items)
        return items.error();
    if (items->size() > 1000)
        return wrong(ProblemText::tr("has more than 1000 entries"));
    for (const QString& item : *items)
        if (const QString bad = row.check ? row.check(item) : QString(); !bad.isEmpty())
            return wrong(shown(row, item) % u" " % bad);
    return SettingValue(items.take());
}

Result<SettingValue> parseText(const SettingRow& row, const RawSetting& raw)
{
    const bool isNull = raw.text == u"~" || raw.text.compare(u"null", Qt::CaseInsensitive) == 0;
    if (!raw.quoted && isNull)
        return wrong(ProblemText::tr("has no value; write one (\"\" for none) or remove the line"));
    if (!row.choices.isEmpty()) {
        const QString lower = raw.text.trimmed().toLower();
        if (!row.choices.contains(lower))
            return wrong(ProblemText::tr("is %1; it must be %2.").arg(shown(row, raw.text), describeType(row))
                         % didYouMeanText(lower, row.choices));
        return SettingValue(lower);
    }
    if (const QString bad = row.check && !raw.text.isEmpty() ? row.check(raw.text) : QString(); !bad.isEmpty())
        return wrong(shown(row, raw.text) % u" " % bad);
    return SettingValue(raw.text);
}

Result<SettingValue> inLimits(const SettingRow& row, const QString& text, double number, SettingValue value)
{
    if (number < row.min || number > row.max)
        return wrong(ProblemText::tr("is %1; it must be a %2").arg(text, describeType(row)));
    return value;
}

}  // namespace

QString layerName(SettingLayer layer)
{
    switch (layer) {
    case SettingLayer::Default: return QStringLiteral("default");
    case SettingLayer::SystemFile: return QStringLiteral("system file");
    case SettingLayer::UserFile: return QStringLiteral("frontdesk.yml");
    case SettingLayer::Vault: return QStringLiteral("secret store");
    case SettingLayer::EnvFile: return QStringLiteral(".env");
    case SettingLayer::ProfileEnvFile: return QStringLiteral(".env.<profile>");
    case SettingLayer::Environment: return QStringLiteral("environment");
    case SettingLayer::CommandLine: return QStringLiteral("command line");
    }
    return {};
}

QString SettingOrigin::toString() const
{
    if (!file.isEmpty())
        return file % u":" % QString::number(line) % u" (" % name % u")";
    return name.isEmpty() ? layerName(layer) : QString(layerName(layer) % u" " % name);
}

const QList<SettingAt>& Settings::layers(const QString& key) const
{
    const auto found = m_values.constFind(QString(key).replace(u'.', u'/'));
    Q_ASSERT_X(found != m_values.constEnd(), "Settings", "no such setting");
    return *found;
}

QString Settings::display(const QString& key) const
{
    const SettingRow* row = findSetting(key);
    Q_ASSERT_X(row, "Settings", "no such setting");
    return displayValue(*row, value(row->key));
}

QString displayValue(const SettingRow& row, const SettingValue& value)
{
    if (row.isSecret()) {
        const auto* list = std::get_if<QStringList>(&value);
        return (list ? list->isEmpty() : std::get<QString>(value).isEmpty()) ? QString() : QStringLiteral("***");
    }
    switch (value.index()) {
    case 0: return std::get<bool>(value) ? QStringLiteral("true") : QStringLiteral("false");
    case 1: return QString::number(std::get<qint64>(value));
    case 2: return QString::number(std::get<double>(value));
    case 3: return std::get<QString>(value);
    default: return std::get<QStringList>(value).join(QStringLiteral(", "));
    }
}

Result<SettingValue> parseSetting(const SettingRow& row, const RawSetting& raw)
{
    if (!raw.isList && raw.text.size() > 65'536)
        return wrong(ProblemText::tr("is longer than 65536 characters"));
    QString problem;
    const QString text = raw.text.trimmed();
    bool flag = false;
    qint64 whole = 0;
    double real = 0;
    switch (row.fallback.index()) {
    case 0:
        return textToBool(text, flag, problem) ? Result<SettingValue>(SettingValue(flag))
                                               : wrong(shown(row, text) % u" " % problem);
    case 1:
        return textToInt(text, whole, problem) ? inLimits(row, text, double(whole), whole)
                                               : wrong(shown(row, text) % u" " % problem);
    case 2:
        return textToReal(text, real, problem) ? inLimits(row, text, real, real)
                                               : wrong(shown(row, text) % u" " % problem);
    case 3: return parseText(row, raw);
    default: return parseList(row, raw);
    }
}

Result<SettingsPtr> loadSettings(const SettingsSources& sources) { return SettingsLoader(sources).load(); }

QMap<QString, QString> processEnvironment()
{
    QMap<QString, QString> map;
    const QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString& name : environment.keys())
        map.insert(name, environment.value(name));
    return map;
}

RateNumbers rateNumbers(const Settings& settings)
{
    using namespace setting;
    RateNumbers n;
    n.profile = settings.get(RateProfile);
    n.search.perMinute = 60;
    n.upload.perMinute = 10;
    if (n.profile == u"conversations")
        n.standard = n.chat = {60, 1000, 10'000};
    else {
        n.standard = {0, 100, 0};
        n.chat = {30, 0, 0};
    }
    const auto own = [&settings](const Setting<int>& row, int& number) {
        if (const int value = settings.get(row); value >= 0)
            number = value;
    };
    for (RateNumbers::Windows* windows : {&n.standard, &n.chat}) {
        own(RatePerMinute, windows->perMinute);
        own(RatePerHour, windows->perHour);
        own(RatePerDay, windows->perDay);
    }
    own(SearchPerMinute, n.search.perMinute);
    own(UploadPerMinute, n.upload.perMinute);
    return n;
}

QStringList allowedHosts(const Settings& settings)
{
    QStringList hosts = settings.get(setting::AllowedHosts);
    if (hosts.isEmpty()) {
        hosts = {QStringLiteral("localhost"), QStringLiteral("127.0.0.1"), QStringLiteral("::1")};
        if (const QString host = QUrl(settings.get(setting::PublicBaseUrl)).host(); !host.isEmpty())
            hosts << host;
    }
    for (QString& host : hosts)
        host = host.toLower();
    hosts.removeDuplicates();
    return hosts;
}

QString databasePath(const Settings& settings, const QString& dataDir)
{
    QString name = settings.get(setting::DatabaseUrl);
    if (name.startsWith(u"sqlite:///"))
        name.remove(0, 10);
    if (name.isEmpty())
        name = QStringLiteral("frontdesk.db");
    return QDir::cleanPath(QDir(dataDir).absoluteFilePath(name));
}

}  // namespace frontdesk
