// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/agents/agenttext.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace frontdesk {
namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(AgentText)
};

}  // namespace

QList<AgentTextKey> fallbackTexts()
{
    return {{QStringLiteral("unknown_query"), Say::tr("When it does not know the answer")},
            {QStringLiteral("billing_issues"), Say::tr("About charges and invoices")},
            {QStringLiteral("returns_refunds"), Say::tr("About returns and refunds")},
            {QStringLiteral("technical_support"), Say::tr("About faults")},
            {QStringLiteral("escalation"), Say::tr("When a person was asked for")},
            {QStringLiteral("escalation_unavailable"), Say::tr("When a person was asked for and nobody is there")},
            {QStringLiteral("escalation_closed"), Say::tr("When a person was asked for and you are closed")},
            {QStringLiteral("escalation_waiting"), Say::tr("When a person is on the way already")}};
}

QList<AgentTextKey> errorTexts()
{
    return {{QStringLiteral("api_error"), Say::tr("When something does not work")},
            {QStringLiteral("rate_limit"), Say::tr("When somebody writes too much")},
            {QStringLiteral("timeout"), Say::tr("When it takes too long")},
            {QStringLiteral("maintenance"), Say::tr("During maintenance")},
            {QStringLiteral("at_capacity"), Say::tr("When all places are taken")}};
}

QString unknownVariable(const QString& text, const QStringList& known)
{
    static const QRegularExpression pattern(QStringLiteral("\\{([A-Za-z_][A-Za-z0-9_]*)\\}"));
    for (auto it = pattern.globalMatch(text); it.hasNext();)
        if (const QString name = it.next().captured(1); !known.contains(name))
            return name;
    return {};
}

QStringList topicsOfAgent(const AgentProfile& agent, const AgentsState& state)
{
    QStringList topics;
    for (auto it = state.topicAgents.cbegin(); it != state.topicAgents.cend(); ++it)
        if (it.value() == agent.key)
            topics << it.key();
    for (auto it = state.keywords.cbegin(); it != state.keywords.cend(); ++it)
        if (!state.topicAgents.contains(it.key()) && !state.agents.isEmpty() && state.agents.first().key == agent.key)
            topics << it.key();
    topics.sort();
    return topics;
}

QString keywordLines(const QStringList& topics, const QHash<QString, QStringList>& keywords)
{
    QStringList lines;
    for (const QString& topic : topics)
        if (const QStringList words = keywords.value(topic); !words.isEmpty())
            lines << QString(topic % u": " % words.join(QStringLiteral(", ")));
    return lines.join(u'\n');
}

QHash<QString, QStringList> keywordsFromLines(const QString& text)
{
    QHash<QString, QStringList> keywords;
    for (const QString& line : text.split(u'\n')) {
        const QString topic = line.section(u':', 0, 0).simplified();
        if (topic.isEmpty())
            continue;
        QStringList words;
        for (const QString& part : line.section(u':', 1).split(u','))
            if (const QString word = part.simplified(); !word.isEmpty() && !words.contains(word))
                words << word;
        keywords.insert(topic, words);
    }
    return keywords;
}

QString agentKeyFor(const QString& name, const QStringList& taken)
{
    constexpr qsizetype MostLetters = 34;  // 40 may stand in the file: room for a number
    QString key;
    for (const QChar c : name.normalized(QString::NormalizationForm_KD).toLower()) {
        if ((c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9'))
            key += c;
        else if (c.category() != QChar::Mark_NonSpacing && !key.isEmpty() && !key.endsWith(u'_'))
            key += u'_';
    }
    key = key.left(MostLetters);
    while (key.endsWith(u'_'))
        key.chop(1);
    if (key.isEmpty() || key.front() < u'a')
        key = key.isEmpty() ? QStringLiteral("agent") : QString(u"agent_" % key).left(MostLetters);
    const QString base = key;
    for (int i = 2; taken.contains(key); ++i)
        key = base % u'_' % QString::number(i);
    return key;
}

void putText(QHash<QString, QString>& texts, const QString& key, const QString& text)
{
    if (const QString plain = text.trimmed(); plain.isEmpty())
        texts.remove(key);
    else
        texts.insert(key, plain);
}

QString agentSummary(const AgentProfile& agent)
{
    const QString skills = Say::tr("%n skill(s)", nullptr, int(agent.tools.size()));
    return agent.specializesIn.isEmpty()
               ? Say::tr("%1 · %2", "model, number of skills").arg(agent.model, skills)
               : Say::tr("%1 · %2 · %3", "model, number of skills, topics")
                     .arg(agent.model, skills, agent.specializesIn.join(QStringLiteral(", ")));
}

}  // namespace frontdesk
