// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/llm/llmdialect.h"

#include "core/llm/dialects/anthropicdialect.h"
#include "core/llm/dialects/chatdialect.h"
#include "core/llm/dialects/responsesdialect.h"

namespace frontdesk {
namespace {

using Dialects = QList<std::shared_ptr<const LlmDialect>>;

/// The one list of dialects.
const Dialects& dialects()
{
    static const Dialects list{
        std::make_shared<ChatDialect>(ChatDialect::Kind::OpenAi), std::make_shared<ResponsesDialect>(),
        std::make_shared<ChatDialect>(ChatDialect::Kind::Azure), std::make_shared<AnthropicDialect>(),
        std::make_shared<ChatDialect>(ChatDialect::Kind::Compatible)};
    return list;
}

}  // namespace

std::shared_ptr<const LlmDialect> findDialect(const QString& name)
{
    for (const std::shared_ptr<const LlmDialect>& dialect : dialects())
        if (dialect->name() == name)
            return dialect;
    return nullptr;
}

QStringList dialectNames()
{
    QStringList names;
    for (const std::shared_ptr<const LlmDialect>& dialect : dialects())
        names << dialect->name();
    return names;
}

}  // namespace frontdesk
