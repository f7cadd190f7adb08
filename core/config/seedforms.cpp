// SPDX-License-Identifier: GPL-3.0-or-later
// Forms of the sample systems' files that say the same as `business:` in words of their own.
#include "core/config/agentconfigreader.h"
#include "core/config/spokenhours.h"

#include <QRegularExpression>

namespace frontdesk {
namespace {

struct ContactKey {
    const char* seed;
    const char* phone;  ///< key in `business:` for a telephone number or a plain text
    const char* email;  ///< the same for an e-mail address
};
constexpr ContactKey ContactKeys[] = {
    {"customer_service", "customer_service_phone", "email"},
    {"phone", "customer_service_phone", nullptr},
    {"billing", "billing_phone", "billing_email"},
    {"billing_email", nullptr, "billing_email"},
    {"technical_support", "technical_support_phone", "technical_support_email"},
    {"technical_support_email", nullptr, "technical_support_email"},
    {"email", nullptr, "email"},
    {"website", "website", nullptr},
};

class HoursForms {
public:
    HoursForms(MapReader& reader, SeedForms& forms) : m_reader(reader), m_forms(forms) {}

    void read(const YamlPtr& node)
    {
        const QString name = m_reader.path(QStringLiteral("store_hours"));
        m_forms.hoursLine = m_reader.lineOf("store_hours");
        if (node->isScalar()) {
            for (const QString& part :
                 node->text.split(QRegularExpression(QStringLiteral("[;\n]")), Qt::SkipEmptyParts))
                if (!part.trimmed().isEmpty())
                    take(name, node->line, {}, part);
            return;
        }
        if (!node->isMap() && node->kind != YamlNode::Kind::Null)
            return m_reader.problem(node->line,
                                    name % u" must hold lines such as weekdays: \"Monday-Friday: 9:00 AM - 5:00 PM\"");
        for (const YamlEntry& entry : node->entries) {
            QString text;
            const QString key = name % u'.' % entry.key.left(64);
            if (m_reader.scalarText(*entry.value, key, 300, text))
                take(key, entry.line, entry.key, text);
        }
    }

private:
    void take(const QString& where, int line, const QString& key, const QString& text)
    {
        QString bad;
        const std::optional<SpokenHours> hours = parseSpokenHours(text, bad);
        if (!hours)
            return m_reader.problem(line, where % u": " % bad);
        if (key == u"holidays" || key == u"holiday") {
            m_forms.holidayHours = hours->spans;
            return;
        }
        const QList<int> days = hours->days.isEmpty() ? daysOfWord(QString(key).replace(u'_', u' ')) : hours->days;
        if (days.isEmpty())
            return m_reader.problem(line,
                                    where % u" names no day; write for example \"Saturday: " % text.left(60) % u'"');
        if (!m_forms.hours)
            m_forms.hours.emplace();
        for (const int day : days) {
            if (m_seen.contains(day))
                return m_reader.problem(line, where % u" says the hours of a day that line "
                                                  % QString::number(m_seen.value(day)) % u" has said; keep one");
            m_seen.insert(day, line);
            (*m_forms.hours)[size_t(day)] = hours->spans;
        }
    }

    MapReader& m_reader;
    SeedForms& m_forms;
    QHash<int, int> m_seen;
};

void readContacts(MapReader reader, SeedForms& forms)
{
    for (const ContactKey& key : ContactKeys) {
        QString value;
        reader.text(key.seed, value);
        if (value.isEmpty())
            continue;
        const char* name = value.contains(u'@') ? key.email : key.phone;
        if (!name) {
            reader.problem(reader.lineOf(key.seed),
                           reader.path(QString::fromLatin1(key.seed)) % u" is \"" % value.left(80)
                               % (key.email ? QStringLiteral("\"; an e-mail address belongs here")
                                            : QStringLiteral("\"; write an e-mail address under \"email\"")));
            continue;
        }
        const QString target = QString::fromLatin1(name);
        if (forms.contacts.contains(target) && forms.contacts.value(target).value != value)
            reader.problem(reader.lineOf(key.seed), reader.path(QString::fromLatin1(key.seed)) % u" and line "
                                                        % QString::number(forms.contacts.value(target).line)
                                                        % u" mean the same; keep one");
        forms.contacts.insert(target, {value, reader.lineOf(key.seed)});
    }
    reader.finish();
}

}  // namespace

void readSeedForms(MapReader& knowledge, SeedForms& forms)
{
    const Json words{{"type", "string"}, {"maxLength", 300}};
    const Json hours{{"anyOf", Json::array({words, Json{{"type", "null"}},
                                            Json{{"type", "object"}, {"additionalProperties", words}}})}};
    if (const YamlPtr node = knowledge.take("store_hours", hours))
        HoursForms(knowledge, forms).read(node);
    readContacts(knowledge.map("contact_info"), forms);
}

QString withoutPlaceholders(QString text)
{
    static const QRegularExpression company(QStringLiteral("\\[(?:Your )?Company(?: Name)?\\]"),
                                            QRegularExpression::CaseInsensitiveOption);
    return text.replace(company, QStringLiteral("{company_name}"));
}

}  // namespace frontdesk
