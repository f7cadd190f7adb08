// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agent/external/resultcleaner.h"

namespace frontdesk::external {
namespace {

constexpr int MostLevels = 8;
constexpr qsizetype MostChars = 4000;
constexpr qsizetype ShortestSecret = 6;

bool isHidden(char32_t c)
{
    if (c < 0x20)
        return c != U'\n' && c != U'\t';
    return (c >= 0x7F && c <= 0x9F) || c == 0xAD || c == 0x200B || (c >= 0x2028 && c <= 0x202E)
           || (c >= 0x2060 && c <= 0x206F) || c == 0xFEFF || (c >= 0xFFF9 && c <= 0xFFFB)
           || (c >= 0xE0000 && c <= 0xE0FFF) || (c >= 0xD800 && c <= 0xDFFF);
}

/// Copies as much as fits.
class Copier {
public:
    explicit Copier(const ResultPlan& plan) : m_left(plan.maxBytes), m_items(plan.maxItems) {}
    bool cut = false;

    Json copy(const Json& value, int level)
    {
        if (value.is_string())
            return text(value);
        if (!value.is_structured()) {
            take(8);
            return value.is_number_float() && !std::isfinite(value.get<double>()) ? Json() : value;
        }
        if (level >= MostLevels) {
            cut = true;
            return Json();
        }
        return value.is_array() ? list(value, level) : object(value, level);
    }

private:
    bool take(qsizetype bytes)
    {
        m_left -= bytes;
        cut = cut || m_left < 0;
        return m_left >= 0;
    }
    Json text(const Json& value)
    {
        QString clean = cleanText(QString::fromStdString(value.get_ref<const std::string&>()));
        // A byte budget on characters errs on the safe side for what is sent as JSON.
        const qsizetype most = std::clamp<qsizetype>(m_left / 2, 0, MostChars);
        if (clean.size() > most && clean.toUtf8().size() > m_left) {
            clean.truncate(most);
            cut = true;
        } else if (clean.size() > MostChars) {
            clean.truncate(MostChars);
            cut = true;
        }
        if (!clean.isEmpty() && clean.back().isHighSurrogate())
            clean.chop(1);
        take(clean.toUtf8().size() + 3);
        return toStd(clean);
    }
    Json list(const Json& value, int level)
    {
        Json made = Json::array();
        for (const Json& item : value) {
            if (int(made.size()) >= m_items || m_left <= 0) {
                cut = true;
                break;
            }
            made.push_back(copy(item, level + 1));
        }
        return made;
    }
    Json object(const Json& value, int level)
    {
        Json made = Json::object();
        for (const auto& [key, item] : value.items()) {
            const QString name = cleanText(QString::fromStdString(key)).left(128);
            if (!take(name.toUtf8().size() + 4))
                break;
            made[toStd(name)] = copy(item, level + 1);
        }
        return made;
    }

    qsizetype m_left;
    int m_items;
};

std::string replaced(const std::string& text, const QList<QByteArray>& secrets)
{
    QByteArray bytes = QByteArray::fromStdString(text);
    for (const QByteArray& secret : secrets)
        if (secret.size() >= ShortestSecret)
            bytes.replace(secret, "[secret]");
    return bytes.toStdString();
}

/// nlohmann's pointers throw when they are malformed.
Result<Json> at(const Json& value, const QString& pointer)
{
    try {
        const Json::json_pointer place(toStd(pointer));
        if (value.contains(place))
            return value.at(place);
    } catch (const Json::exception&) {
        // Told below.
    }
    return Error{ErrorCode::NotFound, QStringLiteral("The answer does not hold what was asked for."), pointer};
}

Json fieldsOf(const Json& value, const NamedTexts& fields)
{
    Json made = Json::object();
    for (const auto& [name, pointer] : fields)
        if (const Result<Json> found = at(value, pointer))
            made[toStd(name)] = *found;
    return made;
}

}  // namespace

QString cleanText(const QString& text)
{
    QString clean;
    clean.reserve(text.size());
    for (const char32_t c : text.toUcs4())
        if (!isHidden(c))
            clean += QString::fromUcs4(&c, 1);
    return clean;
}

Json cleanResult(const Json& value, const ResultPlan& plan)
{
    Copier copier(plan);
    Json made = copier.copy(value, 0);
    if (made.is_array())
        made = Json{{"items", std::move(made)}};
    else if (!made.is_object())
        made = Json{{"value", std::move(made)}};
    if (copier.cut)
        made["truncated"] = true;
    return made;
}

Json withoutSecrets(const Json& value, const QList<QByteArray>& secrets)
{
    if (secrets.isEmpty())
        return value;
    if (value.is_string())
        return replaced(value.get_ref<const std::string&>(), secrets);
    if (!value.is_structured())
        return value;
    Json made = value.is_array() ? Json::array() : Json::object();
    for (const auto& [key, item] : value.items()) {
        if (value.is_array())
            made.push_back(withoutSecrets(item, secrets));
        else
            made[replaced(key, secrets)] = withoutSecrets(item, secrets);
    }
    return made;
}

QString withoutSecrets(QString text, const QList<QByteArray>& secrets)
{
    return QString::fromStdString(replaced(toStd(text), secrets));
}

Result<Json> mapped(const Json& answer, const ResultPlan& plan)
{
    const Result<Json> part = plan.pointer.isEmpty() ? Result<Json>(answer) : at(answer, plan.pointer);
    if (!part || plan.fields.isEmpty())
        return part;
    if (!part->is_array())
        return fieldsOf(*part, plan.fields);
    Json items = Json::array();
    for (const Json& item : *part)
        items.push_back(fieldsOf(item, plan.fields));
    return items;
}

}  // namespace frontdesk::external
