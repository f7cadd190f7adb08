// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/console/agentconsole.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

namespace frontdesk {

/// A configured text and how people call it.
struct AgentTextKey {
    QString key;
    QString label;
};
[[nodiscard]] QList<AgentTextKey> fallbackTexts();
[[nodiscard]] QList<AgentTextKey> errorTexts();

/// The first {name} that is not among `known`; empty = all are.
[[nodiscard]] QString unknownVariable(const QString& text, const QStringList& known);
/// Topics that this agent answers for.
[[nodiscard]] QStringList topicsOfAgent(const AgentProfile& agent, const AgentsState& state);
/// "billing: invoice, refund", one topic a line; and back.
[[nodiscard]] QString keywordLines(const QStringList& topics, const QHash<QString, QStringList>& keywords);
[[nodiscard]] QHash<QString, QStringList> keywordsFromLines(const QString& text);
/// A key for the file out of a name: "Bruno & Söhne" -> "bruno_sohne"; not among `taken`.
[[nodiscard]] QString agentKeyFor(const QString& name, const QStringList& taken);
/// An empty text is none.
void putText(QHash<QString, QString>& texts, const QString& key, const QString& text);
/// Model, skills and topics of an agent in one line.
[[nodiscard]] QString agentSummary(const AgentProfile& agent);

}  // namespace frontdesk
