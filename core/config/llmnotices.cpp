// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/llmnotices.h"

#include "core/config/groups/llm.h"
#include "core/config/groups/work.h"

namespace frontdesk {
namespace {

struct Need {
    const char* service;
    const Setting<QString>& setting;
};

const QList<Need>& needs()
{
    using namespace setting;
    static const QList<Need> list{
        {"openai", OpenAiKey},          {"azure", AzureEndpoint},    {"azure", AzureKey},
        {"azure", AzureDeployment},     {"anthropic", AnthropicKey}, {"compatible", CompatibleBaseUrl},
        {"compatible", CompatibleModel}};
    return list;
}

QStringList missing(const Settings& settings, const QString& service)
{
    QStringList names;
    for (const Need& need : needs())
        if (service == QLatin1String(need.service) && settings.get(need.setting).isEmpty())
            names << QString::fromLatin1(need.setting.key).replace(u'/', u'.');
    return names;
}

}  // namespace

QStringList llmNotices(const Settings& settings)
{
    QStringList notices;
    const QString chosen = settings.get(setting::LlmProviderChoice);
    if (const QStringList names = missing(settings, chosen); !names.isEmpty())
        notices << settings.origin(QString::fromLatin1(setting::LlmProviderChoice.key)).toString() % u": " % chosen
                       % u" is chosen, but it needs " % names.join(u" and ")
                       % u"; until then the built-in engine answers";
    for (const QString& service : settings.get(setting::LlmFailover))
        if (const QStringList names = missing(settings, service); !names.isEmpty())
            notices << settings.origin(QString::fromLatin1(setting::LlmFailover.key)).toString() % u": " % service
                           % u" is left out, because it needs " % names.join(u" and ");
    const QString model = settings.get(setting::AgentModel);
    if (chosen == u"builtin" && !model.isEmpty() && model != u"builtin" && model != u"default")
        notices << settings.origin(QString::fromLatin1(setting::AgentModel.key)).toString() % u": " % model
                       % u" is not used while agent.llm_provider is builtin";
    return notices;
}

}  // namespace frontdesk
