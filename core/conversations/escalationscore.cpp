// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/conversations/escalationscore.h"

#include <algorithm>

namespace frontdesk {
namespace {

/// Sums of tenths must not miss a threshold by a rounding error.
constexpr double Rounding = 1e-9;
constexpr int UnknownsInARow = 2;
constexpr int SameQuestions = 2;

const QHash<QString, double>& defaultWeights()
{
    static const QHash<QString, double> weights = {
        {QStringLiteral("explicit_wish"), 0.3},  {QStringLiteral("phrase"), 0.3},
        {QStringLiteral("keyword"), 0.5},        {QStringLiteral("keyword:urgent"), 0.8},
        {QStringLiteral("sentiment"), 0.3},      {QStringLiteral("urgency"), 0.3},
        {QStringLiteral("low_confidence"), 0.2}, {QStringLiteral("unknown"), 0.2},
        {QStringLiteral("turn_cap"), 0.15},      {QStringLiteral("repeated"), 0.1},
        {QStringLiteral("verified"), 0.1},       {QStringLiteral("error"), 0.5},
        {QStringLiteral("identity"), 0.3},       {QStringLiteral("unanswered_after_restart"), 0.5},
        {QStringLiteral("owner_gone"), 0.3},     {QStringLiteral("after_restore"), 0.3},
        {QStringLiteral("ai_silent"), 0.3},      {QStringLiteral("not_delivered"), 0.5},
        {QStringLiteral("callback_due"), 0.5},   {QStringLiteral("other"), 0.2},
    };
    return weights;
}

class Scale {
public:
    explicit Scale(const RoutingConfig& routing) : m_routing(routing) {}

    /// `share` = how strongly it was seen, 0..1.
    void weigh(const QString& key, const QString& detail, double share = 1)
    {
        put({key, detail, signalWeight(key, m_routing) * std::clamp(share, 0.0, 1.0)});
    }
    void trigger(const QString& reason, const QString& key, const QString& detail, double share = 1)
    {
        if (!decision.reasons.contains(reason))
            decision.reasons << reason;
        weigh(key, detail, share);
    }
    void put(const EscalationSignal& found)
    {
        const auto same = std::find_if(decision.evidence.begin(), decision.evidence.end(),
                                       [&found](const EscalationSignal& e) { return e.key == found.key; });
        if (same == decision.evidence.end())
            decision.evidence << found;
        else if (same->weight < found.weight)
            *same = found;
    }

    EscalationDecision decision;

private:
    const RoutingConfig& m_routing;
};

QString figure(double value) { return QString::number(value, 'f', 2); }

void weighText(const EscalationInput& input, const RoutingConfig& routing, Scale& scale)
{
    const TextSignals& text = input.text;
    if (!text.escalationPhrase.isEmpty())
        scale.trigger(QStringLiteral("phrase:") + text.escalationPhrase, QStringLiteral("phrase"),
                      text.escalationPhrase);
    else if (text.humanWish >= HumanWishThreshold)
        scale.trigger(QStringLiteral("explicit_wish"), QStringLiteral("explicit_wish"), figure(text.humanWish));
    for (const QString& group : text.priorityKeywords) {
        const QString key = QStringLiteral("keyword:") + group;
        scale.trigger(key, key, text.keywordsSeen.value(group));
    }
    if (text.mood.sentiment < routing.sentimentThreshold)
        scale.trigger(QStringLiteral("sentiment"), QStringLiteral("sentiment"),
                      text.mood.unhappyWords.mid(0, 5).join(QStringLiteral(", ")));
    if (text.mood.urgency > 0)
        scale.weigh(QStringLiteral("urgency"), text.mood.urgentSigns.mid(0, 5).join(QStringLiteral(", ")),
                    text.mood.urgency);
}

void weighCourse(const EscalationInput& input, const RoutingConfig& routing, Scale& scale)
{
    if (input.turns >= routing.maxTurns)
        scale.trigger(QStringLiteral("turn_cap"), QStringLiteral("turn_cap"), QString::number(input.turns));
    if (input.repetitions >= SameQuestions)
        scale.trigger(QStringLiteral("repeated"), QStringLiteral("repeated"), QString::number(input.repetitions + 1),
                      1);
    else if (input.repetitions > 0)
        scale.weigh(QStringLiteral("repeated"), QString::number(input.repetitions + 1), 0.5);
    if (input.knows && input.confidence && *input.confidence < routing.confidenceThreshold)
        scale.trigger(QStringLiteral("low_confidence"), QStringLiteral("low_confidence"), figure(*input.confidence));
    if (input.unknownStreak >= UnknownsInARow)
        scale.trigger(QStringLiteral("low_confidence"), QStringLiteral("unknown"),
                      QString::number(input.unknownStreak));
    if (input.verified)
        scale.weigh(QStringLiteral("verified"), QString());
}

}  // namespace

double signalWeight(const QString& key, const RoutingConfig& routing)
{
    const QString family = key.section(u':', 0, 0);
    for (const QString& name : {key, family}) {
        if (const auto own = routing.weights.constFind(name); own != routing.weights.cend())
            return *own;
        if (const auto usual = defaultWeights().constFind(name); usual != defaultWeights().cend())
            return *usual;
    }
    return signalWeight(QStringLiteral("other"), routing);
}

Priority priorityOfScore(double score, const RoutingConfig& routing)
{
    if (score + Rounding >= routing.urgentScore)
        return Priority::Urgent;
    if (score + Rounding >= routing.highScore)
        return Priority::High;
    return score + Rounding >= routing.normalScore ? Priority::Normal : Priority::Low;
}

EscalationDecision scoreEscalation(const EscalationInput& input, const RoutingConfig& routing)
{
    Scale scale(routing);
    weighText(input, routing, scale);
    weighCourse(input, routing, scale);
    for (const QString& reason : input.reasons)
        scale.trigger(reason, reason.section(u':', 0, 0) == u"phrase" ? QStringLiteral("phrase") : reason, QString());
    for (const EscalationSignal& earlier : input.earlier)
        scale.put(earlier);
    EscalationDecision& decision = scale.decision;
    decision.escalate = !decision.reasons.isEmpty();
    std::stable_sort(decision.evidence.begin(), decision.evidence.end(),
                     [](const EscalationSignal& a, const EscalationSignal& b) { return a.weight > b.weight; });
    for (const EscalationSignal& found : std::as_const(decision.evidence))
        decision.score += found.weight;
    decision.priority = priorityOfScore(decision.score, routing);
    return decision;
}

}  // namespace frontdesk
