// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "tests/support/fakeconsole.h"

namespace frontdesk::test {

/// A dial with figures and proposals, and what a week of models has cost.
inline void fillAutonomy(FakeAutonomy& fake)
{
    AutonomyView& view = fake.view;
    view.channels = {QStringLiteral("webchat"), QStringLiteral("sms"), QStringLiteral("whatsapp")};
    view.topics = {QStringLiteral("billing"), QStringLiteral("returns"), QStringLiteral("technical"), QString()};
    for (const QString& channel : QStringList{QStringLiteral("*")} + view.channels)
        for (const QString& topic : QStringList{QStringLiteral("*")} + view.topics)
            view.cells << AutonomyCell{.channel = channel, .topic = topic};
    const auto set = [&view](const char* channel, const char* topic, AutonomyMode mode) {
        for (AutonomyCell& cell : view.cells)
            if (cell.channel == QLatin1String(channel) && cell.topic == QLatin1String(topic)) {
                cell.own = mode;
                cell.effective = mode;
                cell.changedBy = QStringLiteral("Maya");
                cell.changedAt = 1'795'273'200 * MicrosPerSecond;
            }
    };
    set("*", "*", AutonomyMode::Auto);
    set("sms", "billing", AutonomyMode::Draft);
    set("whatsapp", "*", AutonomyMode::Off);
    set("webchat", "technical", AutonomyMode::Shadow);
    view.figures << AutonomyFigures{.channel = QStringLiteral("sms"),
                                    .topic = QStringLiteral("billing"),
                                    .shadow = false,
                                    .decided = 50,
                                    .unchanged = 48,
                                    .changed = 1,
                                    .discarded = 1,
                                    .compared = 49,
                                    .alike = 49,
                                    .mean = 0.99}
                 << AutonomyFigures{.channel = QStringLiteral("webchat"),
                                    .topic = QStringLiteral("technical"),
                                    .shadow = true,
                                    .decided = 24,
                                    .unchanged = 0,
                                    .changed = 0,
                                    .discarded = 0,
                                    .compared = 24,
                                    .alike = 15,
                                    .mean = 0.74};
    view.proposals << AutonomyProposal{
        QStringLiteral("sms"), QStringLiteral("billing"), AutonomyMode::Draft, AutonomyMode::Auto, 48, 50, 0.865};
    UsageReport report;
    report.last = QDate(2026, 11, 21);
    report.first = report.last.addDays(-6);
    report.currency = QStringLiteral("USD");
    report.spentToday = 4'250'000;
    report.capPerDay = 5'000'000;
    UsageLine big{.name = QStringLiteral("gpt-4.1"),
                  .provider = QStringLiteral("openai"),
                  .calls = 412,
                  .failures = 3,
                  .tokensIn = 918'000,
                  .tokensCached = 210'000,
                  .tokensOut = 61'000,
                  .unpriced = 0};
    big.cost = {Money{report.currency, 21'340'000}};
    UsageLine local{.name = QStringLiteral("llama3.1"),
                    .provider = QStringLiteral("compatible"),
                    .calls = 77,
                    .failures = 0,
                    .tokensIn = 120'000,
                    .tokensCached = 0,
                    .tokensOut = 9000,
                    .unpriced = 77};
    UsageLine agent = big;
    agent.name = QStringLiteral("customer_service");
    report.models = {big, local};
    report.agents = {agent};
    report.total = {.name = {},
                    .provider = {},
                    .calls = 489,
                    .failures = 3,
                    .tokensIn = 1'038'000,
                    .tokensCached = 210'000,
                    .tokensOut = 70'000,
                    .unpriced = 77,
                    .cost = big.cost};
    fake.reports.insert(7, report);
    fake.reports.insert(30, report);
    UsageReport today = report;
    today.first = today.last;
    fake.reports.insert(1, today);
}

/// A conversation of the AI whose answer waits for approval.
inline void addDraft(FakeConsole& console, ConversationId id, const QString& text)
{
    WaitingDraft draft;
    draft.id = QStringLiteral("d%1").arg(id.value);
    draft.conversationId = id;
    draft.text = text;
    draft.topic = QStringLiteral("billing");
    draft.confidence = 0.93;
    draft.citations = {Citation{.document = QStringLiteral("Refunds and returns"),
                                .section = {},
                                .passage = {},
                                .page = 0,
                                .score = {},
                                .documentId = {},
                                .chunkId = {}}};
    console.autonomy().drafts.insert(id, draft);
    console.at(id).draft = id.value + 1000;
    console.autonomy().decided = [&console](ConversationId decided) {
        console.at(decided).draft = 0;
        console.publishRow(decided);
    };
}

}  // namespace frontdesk::test
