// SPDX-License-Identifier: GPL-3.0-or-later
// The only file that knows valijson.
#include "core/agent/skillregistry.h"

#include <valijson/adapters/nlohmann_json_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validation_results.hpp>
#include <valijson/validator.hpp>

namespace frontdesk {

QStringList schemaProblems(const Json& schema, const Json& value)
{
    QStringList problems;
    try {
        valijson::Schema parsed;
        valijson::SchemaParser parser;
        parser.populateSchema(valijson::adapters::NlohmannJsonAdapter(schema), parsed);
        valijson::Validator validator;
        valijson::ValidationResults results;
        if (validator.validate(parsed, valijson::adapters::NlohmannJsonAdapter(value), &results))
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
