// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agent/external/schemaguard.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <span>
#include <string_view>

namespace frontdesk::external {
namespace {

constexpr int MostSchemas = 5000;
constexpr int MostDepth = 40;
constexpr int LongestText = 256;
constexpr qint64 MostWays = qint64(LongestText) * LongestText;

using Words = std::span<const std::string_view>;
/// Keywords below which schemas stand: by name, as a list, or alone.
constexpr std::array Maps = std::to_array<std::string_view>(
    {"properties", "patternProperties", "$defs", "definitions", "dependentSchemas", "dependencies"});
constexpr std::array Lists = std::to_array<std::string_view>({"allOf", "anyOf", "oneOf", "items", "prefixItems"});
constexpr std::array Single = std::to_array<std::string_view>({"items", "additionalItems", "additionalProperties",
                                                               "unevaluatedItems", "unevaluatedProperties", "not", "if",
                                                               "then", "else", "contains", "propertyNames"});
/// What says something of a value by itself.
constexpr std::array Plain = std::to_array<std::string_view>(
    {"type",     "title",    "description",      "default",          "enum",          "const",     "examples",
     "minimum",  "maximum",  "exclusiveMinimum", "exclusiveMaximum", "multipleOf",    "minLength", "maxLength",
     "minItems", "maxItems", "uniqueItems",      "minProperties",    "maxProperties", "required",  "$ref"});

bool isIn(Words words, std::string_view word) { return std::find(words.begin(), words.end(), word) != words.end(); }

/// All schemas that stand directly below this one.
std::vector<const Json*> below(const Json& schema)
{
    std::vector<const Json*> found;
    if (!schema.is_object())
        return found;
    for (const auto& [key, value] : schema.items()) {
        if ((isIn(Maps, key) && value.is_object()) || (isIn(Lists, key) && value.is_array())) {
            for (const Json& one : value)
                found.push_back(&one);
        } else if (isIn(Single, key)) {
            found.push_back(&value);
        }
    }
    return found;
}

/// Counts what a validator would walk through.
class Walk {
public:
    explicit Walk(const Json& root) : m_root(root) {}

    /// Schemas in `schema` with its references written out, never more than a few above the most; see problem().
    qint64 size(const Json& schema, int depth)
    {
        if (!problem.isEmpty() || depth > MostDepth) {
            if (problem.isEmpty())
                problem = QStringLiteral("it is nested too deeply");
            return 0;
        }
        qint64 sum = 1;
        for (const Json* one : below(schema))
            sum += size(*one, depth + 1);
        if (schema.is_object() && schema.contains("$ref"))
            sum += referenced(schema["$ref"], depth);
        // The validator divides by it.
        const Json divisor = schema.is_object() ? schema.value("multipleOf", Json(1)) : Json(1);
        if (!divisor.is_number() || divisor.get<double>() <= 0)
            problem = QStringLiteral("multipleOf must be a number above 0");
        for (const char* key : {"$dynamicRef", "$recursiveRef"})
            if (schema.is_object() && schema.contains(key))
                problem = QStringLiteral("%1 is not understood").arg(QString::fromLatin1(key));
        if (sum > MostSchemas && problem.isEmpty())
            problem = QStringLiteral("it is too large with everything it refers to");
        return sum;
    }

    QString problem;

private:
    qint64 referenced(const Json& target, int depth)
    {
        const std::string text = target.is_string() ? target.get<std::string>() : std::string();
        const Json* found = nullptr;
        for (const char* place : {"$defs", "definitions"}) {
            const std::string start = std::string("#/") + place + '/';
            const std::string name = text.substr(std::min(text.size(), start.size()));
            if (text.starts_with(start) && name.find_first_of("/~%") == std::string::npos && m_root.contains(place)
                && m_root[place].is_object() && m_root[place].contains(name))
                found = &m_root[place][name];
        }
        if (!found) {
            problem = QStringLiteral("$ref must name an entry of its own $defs or definitions");
            return 0;
        }
        if (const auto known = m_sizes.find(found); known != m_sizes.end())
            return known->second;
        if (!m_open.insert(found).second) {
            problem = QStringLiteral("$ref leads back to itself: %1").arg(QString::fromStdString(text).left(80));
            return 0;
        }
        const qint64 sum = size(*found, depth + 1);
        m_open.erase(found);
        m_sizes.emplace(found, sum);
        return sum;
    }

    const Json& m_root;
    std::map<const Json*, qint64> m_sizes;
    std::set<const Json*> m_open;
};

bool hasPattern(const Json& schema)
{
    if (schema.is_object() && (schema.contains("pattern") || schema.contains("patternProperties")))
        return true;
    const std::vector<const Json*> parts = below(schema);
    return std::any_of(parts.begin(), parts.end(), [](const Json* one) { return hasPattern(*one); });
}

/// In how many ways the repetition at `at` may be read (1 = there is none); moves behind it.
qint64 waysAt(const std::string& pattern, size_t& at)
{
    const char c = at < pattern.size() ? pattern[at] : '\0';
    if (c == '*' || c == '+' || c == '?') {
        ++at;
        return c == '?' ? 2 : LongestText;
    }
    const size_t end = c == '{' ? pattern.find('}', at) : std::string::npos;
    if (end == std::string::npos)
        return 1;
    const QString range = QString::fromStdString(pattern.substr(at + 1, end - at - 1));
    at = end + 1;
    const int least = range.section(u',', 0, 0).toInt();
    const int most = !range.contains(u',')  ? least
                     : range.endsWith(u',') ? LongestText
                                            : range.section(u',', 1).toInt();
    return std::clamp(most - least + 1, 1, LongestText) + most / LongestText;
}

size_t endOfClass(const std::string& pattern, size_t at)
{
    for (++at; at < pattern.size() && pattern[at] != ']'; ++at)
        if (pattern[at] == '\\')
            ++at;
    return at;
}

bool endsSoon(const std::string& pattern)
{
    qint64 ways = 1;
    for (size_t at = 0; at < pattern.size() && ways <= MostWays;) {
        const char c = pattern[at];
        const char next = at + 1 < pattern.size() ? pattern[at + 1] : '\0';
        if (c == '(' && next == '?' && pattern.compare(at, 3, "(?:") != 0)
            return false;
        if (c == '\\' && next >= '1' && next <= '9')
            return false;
        if (c == '(' && next == '?')
            at += 2;
        else if (c == '\\')
            ++at;
        else if (c == '[')
            at = endOfClass(pattern, at);
        ++at;
        if (c == '(')
            continue;
        if (c == ')' && at < pattern.size() && std::string_view("*+{").find(pattern[at]) != std::string_view::npos)
            return false;
        const qint64 again = waysAt(pattern, at);
        ways *= c == '|' ? 2 : again;
    }
    return ways <= MostWays;
}

}  // namespace

QString schemaProblem(const Json& schema)
{
    Walk walk(schema);
    walk.size(schema, 0);
    return walk.problem;
}

QString patternProblem(Json& schema)
{
    Json rest = schema;
    if (schema.is_object() && schema.contains("properties") && schema["properties"].is_object()) {
        for (auto& [name, property] : schema["properties"].items()) {
            if (!property.is_object() || !property.contains("pattern"))
                continue;
            const std::string pattern = property["pattern"].is_string() ? property["pattern"].get<std::string>() : "";
            if (pattern.empty() || pattern.size() > 200 || !endsSoon(pattern))
                return QStringLiteral("the pattern of \"%1\" is too complicated; write it without groups that repeat "
                                      "and with few repetitions")
                    .arg(QString::fromStdString(name).left(64));
            const Json most = property.value("maxLength", Json());
            if (!most.is_number_integer() || most.get<qint64>() > LongestText)
                property["maxLength"] = LongestText;
            rest["properties"][name].erase("pattern");
        }
    }
    return hasPattern(rest) ? QStringLiteral("a pattern may only stand directly below one of the properties")
                            : QString();
}

Json tamedSchema(const Json& schema)
{
    if (!schema.is_object())
        return schema;
    Json tamed = Json::object();
    for (const auto& [key, value] : schema.items()) {
        if (isIn(Maps, key) && value.is_object() && key != "patternProperties") {
            Json entries = Json::object();
            for (const auto& [name, one] : value.items())
                entries[name] = tamedSchema(one);
            tamed[key] = entries;
        } else if (isIn(Lists, key) && value.is_array()) {
            Json entries = Json::array();
            for (const Json& one : value)
                entries.push_back(tamedSchema(one));
            tamed[key] = entries;
        } else if (isIn(Single, key)) {
            tamed[key] = tamedSchema(value);
        } else if (isIn(Plain, key)) {
            tamed[key] = value;
        }
    }
    return tamed;
}

}  // namespace frontdesk::external
