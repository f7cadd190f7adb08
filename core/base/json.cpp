// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json.h"

#include <set>

namespace frontdesk {
namespace {

/// Walks the text once without building anything; stops at the first limit that is passed.
class LimitCheck final : public nlohmann::json_sax<Json> {
public:
    explicit LimitCheck(JsonLimits limits) : m_limits(limits) {}
    QString problem;

    bool null() override { return count(); }
    bool boolean(bool) override { return count(); }
    bool number_integer(number_integer_t) override { return count(); }
    bool number_unsigned(number_unsigned_t) override { return count(); }
    bool number_float(number_float_t, const string_t&) override { return count(); }
    bool string(string_t&) override { return count(); }
    bool binary(binary_t&) override { return count(); }
    bool start_object(std::size_t) override
    {
        m_keys.emplace_back();
        return enter();
    }
    bool end_object() override
    {
        m_keys.pop_back();
        --m_depth;
        return true;
    }
    bool start_array(std::size_t) override { return enter(); }
    bool end_array() override
    {
        --m_depth;
        return true;
    }
    bool key(string_t& name) override
    {
        if (!m_keys.back().insert(name).second)
            return fail(QStringLiteral("the key \"%1\" stands twice").arg(QString::fromStdString(name).left(40)));
        return count();
    }
    bool parse_error(std::size_t position, const std::string&, const nlohmann::detail::exception&) override
    {
        return fail(QStringLiteral("it is not valid JSON at byte %1").arg(position));
    }

private:
    bool enter()
    {
        if (++m_depth > m_limits.maxDepth)
            return fail(QStringLiteral("it is nested deeper than %1 levels").arg(m_limits.maxDepth));
        return count();
    }
    bool count()
    {
        return ++m_elements <= m_limits.maxElements
               || fail(QStringLiteral("it has more than %1 elements").arg(m_limits.maxElements));
    }
    bool fail(const QString& text)
    {
        if (problem.isEmpty())
            problem = text;
        return false;
    }

    JsonLimits m_limits;
    int m_depth = 0;
    int m_elements = 0;
    std::vector<std::set<std::string>> m_keys;
};

Error jsonError(const QString& problem)
{
    return Error{ErrorCode::InvalidInput, QStringLiteral("The JSON text cannot be used: %1.").arg(problem), {}};
}

}  // namespace

Result<Json> parseJson(QByteArrayView bytes, JsonLimits limits)
{
    if (bytes.size() > limits.maxBytes)
        return jsonError(QStringLiteral("it is larger than %1 bytes").arg(limits.maxBytes));
    LimitCheck check(limits);
    if (!Json::sax_parse(bytes.begin(), bytes.end(), &check))
        return jsonError(check.problem);
    Json parsed = Json::parse(bytes.begin(), bytes.end(), nullptr, false);
    if (parsed.is_discarded())
        return jsonError(QStringLiteral("it is not valid JSON"));
    return parsed;
}

QByteArray toBytes(const Json& json)
{
    return QByteArray::fromStdString(json.dump(-1, ' ', false, Json::error_handler_t::replace));
}

QString jsonString(const Json& object, const char* key)
{
    if (!object.is_object())
        return {};
    const auto it = object.find(key);
    return it != object.end() && it->is_string() ? QString::fromStdString(it->get<std::string>()) : QString();
}

}  // namespace frontdesk
