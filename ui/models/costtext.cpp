// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/costtext.h"

#include "ui/models/displaytext.h"
#include "ui/models/signaltext.h"

#include <QCoreApplication>
#include <QLocale>

namespace frontdesk::display {
namespace {

struct TextCostText {
    Q_DECLARE_TR_FUNCTIONS(CostText)
};

}  // namespace

QString money(qint64 millionths, const QString& currency)
{
    const double amount = double(millionths) / 1'000'000;
    const int digits = millionths != 0 && millionths < 100'000 ? 4 : 2;
    return QString(QLocale().toString(amount, 'f', digits) % QChar(QChar::Nbsp) % currency);
}

QString money(const QList<Money>& sums)
{
    QStringList texts;
    for (const Money& sum : sums)
        texts << money(sum.millionths, sum.currency);
    return texts.join(QStringLiteral(" + "));
}

QString tokens(qint64 in, qint64 out)
{
    return TextCostText::tr("%1 tokens in, %2 out").arg(QLocale().toString(in), QLocale().toString(out));
}

QString conversationCost(const ConversationCost& cost)
{
    const qint64 all = cost.tokensIn + cost.tokensOut;
    if (all == 0 && cost.cost.isEmpty())
        return {};
    const QString used = tokens(cost.tokensIn, cost.tokensOut);
    if (cost.cost.isEmpty())
        return cost.unpriced > 0 ? TextCostText::tr("%1; no price is known").arg(used) : used;
    if (cost.unpriced > 0)
        return TextCostText::tr("%1 and answers without a known price; %2", "money, tokens")
            .arg(money(cost.cost), used);
    return TextCostText::tr("%1; %2", "money, tokens").arg(money(cost.cost), used);
}

QString autonomyName(AutonomyMode mode)
{
    switch (mode) {
    case AutonomyMode::Off: return TextCostText::tr("Off");
    case AutonomyMode::Shadow: return TextCostText::tr("Shadow");
    case AutonomyMode::Draft: return TextCostText::tr("Draft");
    case AutonomyMode::Auto: return TextCostText::tr("Auto");
    }
    return {};
}

QString autonomyMeaning(AutonomyMode mode)
{
    switch (mode) {
    case AutonomyMode::Off: return TextCostText::tr("People answer. No model is asked.");
    case AutonomyMode::Shadow:
        return TextCostText::tr("People answer. The AI answers unseen, so that both can be compared.");
    case AutonomyMode::Draft: return TextCostText::tr("The AI writes a draft; it goes out when somebody approves it.");
    case AutonomyMode::Auto: return TextCostText::tr("The AI answers by itself.");
    }
    return {};
}

QString topicName(const QString& topic)
{
    if (topic == u"*")
        return TextCostText::tr("All topics");
    return topic.isEmpty() ? TextCostText::tr("Other questions") : categoryName(topic);
}

QString dialChannel(const QString& channel)
{
    return channel == u"*" ? TextCostText::tr("All channels") : channelName(channel);
}

}  // namespace frontdesk::display
