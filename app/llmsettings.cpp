// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/llmsettings.h"

#include "core/config/groups/llm.h"
#include "core/config/groups/masking.h"
#include "core/config/groups/work.h"
#include "core/engine/llmfailover.h"

namespace frontdesk {
namespace {

LlmAccount openAi(const Settings& settings)
{
    const bool chat = settings.get(setting::OpenAiInterface) == u"chat";
    return {.id = QStringLiteral("openai"),
            .dialect = chat ? QStringLiteral("openai-chat") : QStringLiteral("openai-responses"),
            .baseUrl = QUrl(settings.get(setting::OpenAiBaseUrl)),
            .key = settings.get(setting::OpenAiKey).toUtf8(),
            .model = settings.get(setting::OpenAiModel),
            .organization = settings.get(setting::OpenAiOrganization),
            .project = settings.get(setting::OpenAiProject)};
}

LlmAccount azure(const Settings& settings)
{
    return {.id = QStringLiteral("azure"),
            .dialect = QStringLiteral("azure"),
            .baseUrl = QUrl(settings.get(setting::AzureEndpoint)),
            .key = settings.get(setting::AzureKey).toUtf8(),
            .model = settings.get(setting::AzureDeployment),
            .apiVersion = settings.get(setting::AzureApiVersion),
            .deployment = settings.get(setting::AzureDeployment)};
}

LlmAccount anthropic(const Settings& settings)
{
    return {.id = QStringLiteral("anthropic"),
            .dialect = QStringLiteral("anthropic"),
            .baseUrl = QUrl(settings.get(setting::AnthropicBaseUrl)),
            .key = settings.get(setting::AnthropicKey).toUtf8(),
            .model = settings.get(setting::AnthropicModel)};
}

LlmAccount compatible(const Settings& settings)
{
    return {.id = QStringLiteral("compatible"),
            .dialect = QStringLiteral("compatible"),
            .baseUrl = QUrl(settings.get(setting::CompatibleBaseUrl)),
            .key = settings.get(setting::CompatibleKey).toUtf8(),
            .model = settings.get(setting::CompatibleModel)};
}

bool complete(const LlmAccount& account)
{
    const bool keyed = !account.key.isEmpty() || account.dialect == u"compatible";
    return keyed && !account.baseUrl.isEmpty() && !account.model.isEmpty();
}

LlmPatience patienceOf(const Settings& settings)
{
    LlmPatience patience;
    patience.connectMs = settings.get(setting::LlmConnectSeconds) * 1000;
    patience.firstTokenMs = settings.get(setting::LlmFirstTokenSeconds) * 1000;
    patience.idleMs = settings.get(setting::LlmIdleSeconds) * 1000;
    patience.tries = settings.get(setting::LlmTries);
    return patience;
}

QStringList maskedKinds(const Settings& settings)
{
    const std::pair<const Setting<bool>&, const char*> kinds[] = {
        {setting::MaskEmails, "email"}, {setting::MaskPhones, "phone"},      {setting::MaskCards, "card"},
        {setting::MaskIbans, "iban"},   {setting::MaskAddresses, "address"}, {setting::MaskNames, "name"},
        {setting::MaskOrders, "order"}};
    QStringList masked;
    for (const auto& [row, kind] : kinds)
        if (settings.get(row))
            masked << QString::fromLatin1(kind);
    return masked;
}

}  // namespace

LlmOptions llmOptions(const Settings& settings)
{
    LlmOptions options;
    options.provider = settings.get(setting::LlmProviderChoice);
    options.patience = patienceOf(settings);
    options.masked = maskedKinds(settings);
    for (LlmAccount account : {openAi(settings), azure(settings), anthropic(settings), compatible(settings)}) {
        account.stream = settings.get(setting::LlmStream);
        if (complete(account))
            options.accounts << account;
    }
    options.failover = settings.get(setting::LlmFailover);
    if (options.failover.isEmpty())
        options.failover = defaultFailover(options);
    options.failover.removeAll(QStringLiteral("builtin"));
    return options;
}

}  // namespace frontdesk
