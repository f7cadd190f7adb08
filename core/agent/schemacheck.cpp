// SPDX-License-Identifier: GPL-3.0-or-later
// The only file that knows valijson.
#include "core/agent/skillregistry.h"

// Without it a schema that is wrong ends the process, and schemas come from files and servers of other people.
#define VALIJSON_USE_EXCEPTIONS 1
#include <valijson/adapters/nlohmann_json_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validation_results.hpp>
#include <valijson/validator.hpp>

#include <memory>
#include <vector>

namespace frontdesk {
namespace {

struct ParsedSchema {
    Json source;
    std::shared_ptr<const valijson::Schema> schema;
};

constexpr size_t MostParsed = 64;

/// Reading a schema costs more than checking a call against it: the newest ones are kept, by their content.
std::shared_ptr<const valijson::Schema> parsedSchema(const Json& source)
{
    static thread_local std::vector<ParsedSchema> kept;
    for (const ParsedSchema& entry : kept)
        if (entry.source == source)
            return entry.schema;
    auto schema = std::make_shared<valijson::Schema>();
    valijson::SchemaParser parser;
    parser.populateSchema(valijson::adapters::NlohmannJsonAdapter(source), *schema);
    if (kept.size() >= MostParsed)
        kept.erase(kept.begin());
    kept.push_back({source, schema});
    return schema;
}

}  // namespace

QStringList schemaProblems(const Json& schema, const Json& value)
{
    QStringList problems;
    try {
        const std::shared_ptr<const valijson::Schema> parsed = parsedSchema(schema);
        valijson::Validator validator;
        valijson::ValidationResults results;
        if (validator.validate(*parsed, valijson::adapters::NlohmannJsonAdapter(value), &results))
            return {};
        valijson::ValidationResults::Error error;
        while (results.popError(error))
            problems << QString::fromStdString(error.description);
        if (problems.isEmpty())
            problems << QStringLiteral("The arguments do not fit the schema.");
    } catch (const std::exception& e) {
        problems << QStringLiteral("The schema cannot be used: ") % QString::fromUtf8(e.what());
    }
    return problems;
}

}  // namespace frontdesk
