// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/business/businessfile.h"

#include "core/base/platform.h"
#include "core/config/agentschema.h"
#include "core/config/datadir.h"
#include "core/config/yamledit.h"
#include "core/engine/business/yamlblocks.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTimeZone>

namespace frontdesk {
namespace {

struct SayBusinessFile {
    Q_DECLARE_TR_FUNCTIONS(BusinessFile)
};

const QString Business = QStringLiteral("business");
const QString Agent = QStringLiteral("customer_service_agent");
const QString ConversationGroup = QStringLiteral("conversation");
constexpr const char* Days[] = {"monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"};
constexpr int MaxSpans = 6;
constexpr int MaxHolidays = 200;

QString clock(QTime time) { return time.toString(QStringLiteral("HH:mm")); }

QString spanText(const HoursSpan& span)
{
    return u"open: \"" % clock(span.open) % u"\", close: \"" % clock(span.close) % u'"';
}

QString spansText(const QList<HoursSpan>& spans)
{
    QStringList parts;
    for (const HoursSpan& span : spans)
        parts << QString(u'{' % spanText(span) % u'}');
    return u'[' % parts.join(QStringLiteral(", ")) % u']';
}

QString holidayText(const Holiday& day)
{
    const QString head = u"{date: " % day.date.toString(Qt::ISODate) % u", name: " % YamlBlocks::quoted(day.name)
                         % u", ";
    return head % (day.spans.isEmpty() ? QStringLiteral("closed: true") : spanText(day.spans.first())) % u'}';
}

QStringList holidayTexts(const QList<Holiday>& days)
{
    QStringList texts;
    for (const Holiday& day : days)
        texts << holidayText(day);
    return texts;
}

void setText(YamlBlocks& yaml, const QStringList& path, const QString& text, const QString& before)
{
    if (text == before)
        return;
    if (text.isEmpty())
        yaml.remove(path);
    else
        yaml.setInline(path, YamlBlocks::quoted(text));
}

void setGreeting(YamlBlocks& yaml, const QString& greeting, const QStringList& before)
{
    if (greeting == before.value(0))
        return;
    QStringList texts;
    for (const QString& text : QStringList{greeting} + before.mid(1))
        if (!text.isEmpty())
            texts << YamlBlocks::quoted(text);
    yaml.setList({Agent, ConversationGroup, QStringLiteral("greetings")}, texts);
}

/// Hours and contacts in the words of knowledge_base (the sample systems' files) give way to those of `business:`.
void replaceSeedForms(YamlBlocks& yaml, const BusinessDetails& now, const BusinessDetails& before)
{
    const auto drop = [&yaml](const char* map, const QStringList& keys) {
        for (const QString& key : keys)
            yaml.remove({Agent, QStringLiteral("knowledge_base"), QString::fromLatin1(map), key});
    };
    if (now.phone != before.phone)
        drop("contact_info", {QStringLiteral("customer_service"), QStringLiteral("phone")});
    if (now.email != before.email)
        drop("contact_info", {QStringLiteral("email")});
    if (now.website != before.website)
        drop("contact_info", {QStringLiteral("website")});
}

/// Only what differs from `before` is touched, so that comments beside everything else stay.
void apply(YamlBlocks& yaml, const BusinessDetails& now, const BusinessDetails& before, const QStringList& greetings)
{
    const auto key = [](const char* name) { return QStringList{Business, QString::fromLatin1(name)}; };
    if (yaml.contains(key("company_name")))
        setText(yaml, key("company_name"), now.companyName, before.companyName);
    else
        yaml.setInline(key("company_name"), YamlBlocks::quoted(now.companyName));
    setText(yaml, key("description"), now.description, before.description);
    setText(yaml, key("timezone"), now.timeZone, before.timeZone);
    setText(yaml, key("customer_service_phone"), now.phone, before.phone);
    setText(yaml, key("email"), now.email, before.email);
    setText(yaml, key("website"), now.website, before.website);
    replaceSeedForms(yaml, now, before);
    bool otherHours = false;
    for (size_t day = 0; day < now.hours.size(); ++day)
        otherHours = otherHours || spansText(now.hours.at(day)) != spansText(before.hours.at(day));
    const QStringList spoken{Agent, QStringLiteral("knowledge_base"), QStringLiteral("store_hours")};
    const bool wereSpoken = otherHours && yaml.contains(spoken);
    if (wereSpoken)
        yaml.remove(spoken);
    for (size_t day = 0; day < now.hours.size(); ++day)
        if (wereSpoken || spansText(now.hours.at(day)) != spansText(before.hours.at(day)))
            yaml.setInline({Business, QStringLiteral("hours"), QString::fromLatin1(Days[day])},
                           spansText(now.hours.at(day)));
    if (holidayTexts(now.holidays) != holidayTexts(before.holidays))
        yaml.setList(key("holidays"), holidayTexts(now.holidays));
    setText(yaml, {Agent, QStringLiteral("name")}, now.agentName, before.agentName);
    setText(yaml, {Agent, ConversationGroup, QStringLiteral("disclosure")}, now.disclosure, before.disclosure);
    setGreeting(yaml, now.greeting, greetings);
}

Error unsafeFile(const QString& path, const QString& why)
{
    return {
        ErrorCode::InvalidInput,
        SayBusinessFile::tr("Your file %1 was not changed, because the result would not be right:\n%2").arg(path, why),
        {}};
}

/// The new text beside the file, loaded as the engine would.
Result<AgentConfigPtr> tryOut(const QString& path, const QByteArray& bytes)
{
    const QString trial = path % u".new";
    QFile file(trial);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        return Error{ErrorCode::Storage,
                     SayBusinessFile::tr("The file %1 cannot be written: %2").arg(trial, file.errorString()),
                     {}};
    file.close();
    Result<AgentConfigPtr> loaded = loadAgentConfig(trial);
    QFile::remove(trial);
    if (!loaded)
        return unsafeFile(path, QString(loaded.error().userText).replace(trial, path));
    return loaded;
}

/// The file as it is, or the template.
Result<QByteArray> present(const QString& path)
{
    QFile file(path);
    if (!file.exists()) {
        if (const Result<> made = platform::makePrivateFolder(QFileInfo(path).absolutePath()); !made)
            return made.error();
        return companyTemplate();
    }
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::Storage,
                     SayBusinessFile::tr("The file %1 cannot be read: %2").arg(path, file.errorString()),
                     {}};
    return file.readAll();
}

bool sameDetails(const BusinessDetails& a, const BusinessDetails& b)
{
    for (size_t day = 0; day < a.hours.size(); ++day)
        if (spansText(a.hours.at(day)) != spansText(b.hours.at(day)))
            return false;
    return a.companyName == b.companyName && a.description == b.description && a.phone == b.phone && a.email == b.email
           && a.website == b.website && a.timeZone == b.timeZone
           && holidayTexts(a.holidays) == holidayTexts(b.holidays);
}

BusinessDetails trimmed(BusinessDetails d)
{
    for (QString* text : {&d.companyName, &d.description, &d.phone, &d.email, &d.website, &d.timeZone, &d.agentName,
                          &d.greeting, &d.disclosure})
        *text = text->trimmed();
    std::sort(d.holidays.begin(), d.holidays.end(), [](const Holiday& a, const Holiday& b) { return a.date < b.date; });
    for (QList<HoursSpan>& spans : d.hours)
        std::sort(spans.begin(), spans.end(), [](const HoursSpan& a, const HoursSpan& b) { return a.open < b.open; });
    return d;
}

QString hoursProblem(const BusinessDetails& d)
{
    for (const QList<HoursSpan>& spans : d.hours) {
        if (spans.size() > MaxSpans)
            return SayBusinessFile::tr("A day can have at most %n opening times.", nullptr, MaxSpans);
        for (qsizetype i = 0; i < spans.size(); ++i) {
            if (!spans.at(i).open.isValid() || !spans.at(i).close.isValid())
                return SayBusinessFile::tr("An opening time is not complete; write it as 09:00.");
            const bool pastMidnight = spans.at(i).close <= spans.at(i).open;
            if (i + 1 < spans.size() && (pastMidnight || spans.at(i).close > spans.at(i + 1).open))
                return SayBusinessFile::tr("Two opening times of one day overlap.");
        }
    }
    return {};
}

QString holidayProblem(const QList<Holiday>& days)
{
    if (days.size() > MaxHolidays)
        return SayBusinessFile::tr("Keep at most %n special days.", nullptr, MaxHolidays);
    QSet<QDate> seen;
    for (const Holiday& day : days) {
        if (!day.date.isValid())
            return SayBusinessFile::tr("A special day has no date.");
        if (seen.contains(day.date))
            return SayBusinessFile::tr("The %1 is listed twice.")
                .arg(QLocale().toString(day.date, QLocale::ShortFormat));
        seen << day.date;
    }
    return {};
}

Result<QByteArray> editedBytes(const QString& path, const QByteArray& before, const BusinessDetails& details)
{
    const Result<AgentConfigPtr> old = tryOut(path, before);
    if (!old)
        return old.error();
    YamlBlocks yaml(before);
    apply(yaml, details, detailsOf(**old), (*old)->agent.greetings);
    const Result<AgentConfigPtr> loaded = tryOut(path, yaml.bytes());
    if (!loaded)
        return loaded.error();
    if (!sameDetails(detailsOf(**loaded), details))
        return unsafeFile(
            path, SayBusinessFile::tr("It is written in a way that only a person can change. Edit it by hand."));
    return yaml.bytes();
}

}  // namespace

BusinessDetails detailsOf(const AgentConfig& config)
{
    const BusinessProfile& b = config.business;
    return {.companyName = b.companyName,
            .description = b.description,
            .phone = b.customerServicePhone,
            .email = b.email,
            .website = b.website,
            .timeZone = b.timeZone,
            .agentName = config.agent.name,
            .greeting = config.agent.greetings.value(0),
            .disclosure = config.agent.disclosure,
            .hours = b.hours,
            .holidays = b.holidays};
}

Result<BusinessDetails> newDetails()
{
    QTemporaryDir folder;
    const Result<AgentConfigPtr> config = tryOut(folder.filePath(QStringLiteral("agent_config.yml")),
                                                 companyTemplate());
    if (!config)
        return config.error();
    BusinessDetails details = detailsOf(**config);
    details.companyName.clear();
    details.timeZone = QString::fromLatin1(QTimeZone::systemTimeZoneId());
    for (size_t day = 0; day < 5; ++day)
        details.hours.at(day) = {{QTime(9, 0), QTime(17, 0)}};
    return details;
}

QString problemOf(const BusinessDetails& d, QString* field)
{
    static const QRegularExpression mail(QStringLiteral("^[^@\\s]+@[^@\\s]+\\.[^@\\s]+$"));
    static const QRegularExpression web(QStringLiteral("^https?://[^\\s/]+\\S*$"));
    const auto bad = [field](const char* name, const QString& sentence) {
        *field = QString::fromLatin1(name);
        return sentence;
    };
    if (d.companyName.isEmpty())
        return bad("companyName", SayBusinessFile::tr("Write the name of your company."));
    if (d.companyName.size() > 200 || d.description.size() > 2000)
        return bad("companyName", SayBusinessFile::tr("The name or the description is too long."));
    // What the machine itself is set to counts: "Etc/UTC" is in no list.
    if (const QByteArray zone = d.timeZone.toUtf8();
        !QTimeZone::isTimeZoneIdAvailable(zone) && zone != QTimeZone::systemTimeZoneId())
        return bad("timeZone", SayBusinessFile::tr("Choose a time zone, for example Europe/Berlin."));
    if (!d.email.isEmpty() && !mail.match(d.email).hasMatch())
        return bad("email", SayBusinessFile::tr("This is not an e-mail address."));
    if (!d.website.isEmpty() && !web.match(d.website).hasMatch())
        return bad("website", SayBusinessFile::tr("Write the web address with https:// in front."));
    if (d.agentName.size() > 60)
        return bad("agentName", SayBusinessFile::tr("The assistant's name is too long."));
    if (d.greeting.size() > 500 || d.disclosure.size() > 500)
        return bad("greeting", SayBusinessFile::tr("Keep greeting and notice below 500 characters."));
    if (const QString hours = hoursProblem(d); !hours.isEmpty())
        return bad("hours", hours);
    if (const QString days = holidayProblem(d.holidays); !days.isEmpty())
        return bad("holidays", days);
    return {};
}

Result<> writeDetails(const QString& path, const BusinessDetails& wanted)
{
    const BusinessDetails details = trimmed(wanted);
    QString field;
    if (const QString problem = problemOf(details, &field); !problem.isEmpty())
        return Error{ErrorCode::InvalidInput, problem, field};
    const Result<QByteArray> before = present(path);
    if (!before)
        return before.error();
    const Result<QByteArray> after = editedBytes(path, *before, details);
    if (!after)
        return after.error();
    const bool fresh = !QFile::exists(path);
    // Editors check the file against it; a program without it works as well.
    const QString schema = QFileInfo(path).absolutePath() % u'/' % QLatin1String(AgentSchemaFile);
    if (fresh && !QFile::exists(schema))
        static_cast<void>(saveYaml(schema, {}, agentSchemaText(), KeepBackup::No).ok());
    return saveYaml(path, fresh ? QByteArray() : *before, *after, KeepBackup::Yes);
}

Result<> useKnowledgeFolder(const QString& path)
{
    const Result<QByteArray> before = present(path);
    if (!before)
        return before.error();
    const Result<AgentConfigPtr> config = tryOut(path, *before);
    if (!config)
        return config.error();
    QStringList documents = (*config)->agent.documents;
    const QString ours = QStringLiteral("knowledge/*.md");
    if (documents.contains(ours))
        return {};
    documents << ours;
    for (QString& document : documents)
        document = YamlBlocks::quoted(document);
    YamlBlocks yaml(*before);
    yaml.setList({Agent, QStringLiteral("knowledge_base"), QStringLiteral("documents")}, documents);
    const Result<AgentConfigPtr> loaded = tryOut(path, yaml.bytes());
    if (!loaded)
        return loaded.error();
    return saveYaml(path, *before, yaml.bytes(), KeepBackup::Yes);
}

}  // namespace frontdesk
