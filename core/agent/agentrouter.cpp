// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agent/agentrouter.h"

#include "core/config/features.h"

#include <algorithm>

namespace frontdesk {
namespace {

bool writesWithoutBlanks(char32_t c)
{
    switch (QChar::script(c)) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Hangul:
    case QChar::Script_Thai:
    case QChar::Script_Lao:
    case QChar::Script_Khmer:
    case QChar::Script_Myanmar: return true;
    default: return false;
    }
}

/// "billing_problem" is about "billing"; "Payment methods" about "payment_methods".
QString topicKey(const QString& topic) { return topic.toCaseFolded().replace(u' ', u'_'); }

bool isAbout(const QString& intent, const QString& topic)
{
    return !topic.isEmpty() && (intent == topic || intent.startsWith(QString(topic % u'_')));
}

QString firstKey(const AgentConfig& config)
{
    return config.agents.isEmpty() ? config.agent.key : config.agents.first().key;
}

bool exists(const AgentConfig& config, const QString& key)
{
    return std::any_of(config.agents.begin(), config.agents.end(),
                       [&key](const AgentProfile& a) { return a.key == key; });
}

struct Hit {
    QString agent;
    QString rule;
    qsizetype words = 0;  ///< of the phrase
};

/// The keyword that decides: one of the present agent's own topics, else the longest, else the first by name.
std::optional<Hit> keywordHit(const RouteInput& input, const AgentConfig& config, const QString& current)
{
    const QStringList words = AgentRouter::foldedWords(input.text);
    std::optional<Hit> best;
    QStringList topics = config.routing.keywords.keys();
    topics.sort();
    for (const QString& topic : std::as_const(topics)) {
        const QString agent = AgentRouter::agentForTopic(config, topic);
        if (agent.isEmpty())
            continue;
        const QStringList phrases = config.routing.keywords.value(topic);
        for (const QString& phrase : phrases) {
            if (!AgentRouter::contains(words, phrase))
                continue;
            const Hit hit{agent, QString(u"keyword:" % phrase), AgentRouter::foldedWords(phrase).size()};
            if (agent == current)
                return hit;
            if (!best || hit.words > best->words)
                best = hit;
        }
    }
    return best;
}

std::optional<Hit> topicHit(const RouteInput& input, const AgentConfig& config)
{
    if (input.intentProbability < AgentRouter::SureTopic || input.intent.isEmpty())
        return std::nullopt;
    const QString intent = topicKey(input.intent);
    QStringList topics = config.routing.topicAgents.keys();
    for (const AgentProfile& agent : config.agents)
        topics << agent.specializesIn;
    topics.sort();
    for (const QString& topic : std::as_const(topics))
        if (const QString agent = AgentRouter::agentForTopic(config, topic);
            isAbout(intent, topicKey(topic)) && !agent.isEmpty())
            return Hit{agent, QString(u"topic:" % topic), 1};
    return std::nullopt;
}

}  // namespace

QStringList AgentRouter::foldedWords(const QString& text)
{
    QString plain;
    const QString parts = text.normalized(QString::NormalizationForm_KD).toCaseFolded();
    for (const QChar c : parts)
        if (c == u'\u00df')
            plain += u"ss";
        else if (!c.isMark() && c != u'\'' && c != u'\u2019')
            plain += c == u'\u0131' ? QChar(u'i') : c;
    QStringList words;
    QString word;
    const auto end = [&words, &word] {
        if (!word.isEmpty())
            words << std::exchange(word, QString());
    };
    const QList<uint> points = plain.normalized(QString::NormalizationForm_C).toUcs4();
    for (const uint point : points) {
        const char32_t c = point;
        const bool letter = QChar::isLetterOrNumber(c);
        const bool single = letter && writesWithoutBlanks(c);
        if (!letter || single)
            end();
        if (letter)
            word += QString::fromUcs4(&c, 1);
        if (single)
            end();
    }
    end();
    return words;
}

bool AgentRouter::contains(const QStringList& words, const QString& phrase)
{
    const QStringList wanted = foldedWords(phrase);
    return !wanted.isEmpty() && std::search(words.begin(), words.end(), wanted.begin(), wanted.end()) != words.end();
}

QString AgentRouter::agentForTopic(const AgentConfig& config, const QString& topic)
{
    const QString key = topicKey(topic);
    for (auto it = config.routing.topicAgents.cbegin(); it != config.routing.topicAgents.cend(); ++it)
        if (topicKey(it.key()) == key && exists(config, *it))
            return *it;
    for (const AgentProfile& agent : config.agents)
        for (const QString& special : agent.specializesIn)
            if (topicKey(special) == key)
                return agent.key;
    return {};
}

AgentChoice AgentRouter::choose(const RouteInput& input, const AgentConfig& config)
{
    const bool several = config.feature(feature::SeveralAgents);
    const bool known = several && exists(config, input.current);
    const QString current = known ? input.current : firstKey(config);
    AgentChoice choice{current, config.agentFor(current).name, {}, false, input.hops};
    if (config.agents.size() < 2 || !several)
        return choice;
    std::optional<Hit> hit = keywordHit(input, config, current);
    if (!hit)
        hit = topicHit(input, config);
    choice.rule = known ? QStringLiteral("sticky") : QStringLiteral("default");
    if (!hit)
        return choice;
    choice.changed = known && hit->agent != current;
    if (choice.changed && input.hops >= config.routing.maxHops) {
        choice.changed = false;
        choice.rule = QStringLiteral("hop_limit");
        return choice;
    }
    choice.agent = hit->agent;
    choice.name = config.agentFor(hit->agent).name;
    choice.rule = hit->rule;
    choice.hops = input.hops + (choice.changed ? 1 : 0);
    return choice;
}

QList<AgentProfile> AgentRouter::targets(const AgentConfig& config, const QString& current, int hops)
{
    QList<AgentProfile> others;
    if (hops >= config.routing.maxHops || !config.feature(feature::SeveralAgents))
        return others;
    const QString now = exists(config, current) ? current : firstKey(config);
    for (const AgentProfile& agent : config.agents)
        if (agent.key != now)
            others << agent;
    return others;
}

std::optional<AgentChoice> AgentRouter::transfer(const AgentConfig& config, const QString& current,
                                                 const QString& wanted, int hops)
{
    for (const AgentProfile& agent : targets(config, current, hops))
        if (agent.key == wanted)
            return AgentChoice{agent.key, agent.name, QStringLiteral("model"), true, hops + 1};
    return std::nullopt;
}

}  // namespace frontdesk
