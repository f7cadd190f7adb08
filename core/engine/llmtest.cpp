// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/llmtest.h"

#include "core/llm/llmregistry.h"

#include <QCoreApplication>
#include <QElapsedTimer>

namespace frontdesk {
namespace {

struct TestText {
    Q_DECLARE_TR_FUNCTIONS(LlmProvider)
};

QString sentence(const Result<ProviderEvent>& outcome, const LlmRegistry& registry, const QString& service)
{
    if (!outcome)
        return outcome.error().userText.isEmpty() ? TestText::tr("The service did not answer.")
                                                  : outcome.error().userText;
    if (registry.name() == service)
        return TestText::tr("%1 answers.").arg(outcome->model);
    return TestText::tr("%1 answers. It is used when agent.llm_provider, or the failover, names this service.")
        .arg(outcome->model);
}

}  // namespace

Task<SettingsTestResult> testLlmService(const LlmRegistry* registry, QString service)
{
    QElapsedTimer elapsed;
    elapsed.start();
    const std::stop_token none;
    auto trying = registry->tryAccount(service, none);
    const Result<ProviderEvent> outcome = co_await trying;
    SettingsTestResult result;
    result.good = outcome.ok();
    result.text = sentence(outcome, *registry, service);
    result.millis = int(elapsed.elapsed());
    co_return result;
}

}  // namespace frontdesk
