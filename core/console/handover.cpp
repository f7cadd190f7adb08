// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/console/handover.h"

#include "core/model/words.h"

namespace frontdesk {
namespace {

constexpr qsizetype MostRows = 6;
constexpr qsizetype WishLength = 240;
constexpr qsizetype MatterWords = 3;

QString shortened(const QString& text)
{
    const QString flat = text.simplified();
    return flat.size() > WishLength ? flat.left(WishLength - 1) + u'…' : flat;
}

bool isSaid(const Message& message)
{
    return message.kind == MessageKind::Text && message.visibility == Visibility::Public;
}

/// What was said since the AI began its present service.
QList<Message> engagementOf(const QList<Message>& messages)
{
    QList<Message> said;
    for (const Message& message : messages) {
        if (message.event == EventKind::HandedBack)
            said.clear();
        else if (isSaid(message) && !message.text().trimmed().isEmpty())
            said << message;
    }
    return said;
}

QList<HandOverCard::Attempt> attemptsIn(const QList<Message>& said)
{
    QList<HandOverCard::Attempt> tried;
    QStringList asked;
    for (const Message& message : said) {
        if (message.author == Author::Contact)
            asked << message.text();
        if (message.author != Author::Ai)
            continue;
        tried << HandOverCard::Attempt{shortened(asked.join(u' ')), shortened(message.text()), message.confidence};
        asked.clear();
    }
    return tried.mid(std::max<qsizetype>(0, tried.size() - MostRows));
}

/// The newest of the customer's texts that says what it is about.
QString wishIn(const QList<Message>& said, const IsWishForPerson& isWish)
{
    QString anyMatter;
    QString any;
    for (auto it = said.crbegin(); it != said.crend(); ++it) {
        if (it->author != Author::Contact)
            continue;
        const QString text = it->text();
        if (any.isEmpty())
            any = text;
        if (isWish && isWish(text))
            continue;
        if (contentStems(text).size() >= MatterWords)
            return shortened(text);
        if (anyMatter.isEmpty())
            anyMatter = text;
    }
    return shortened(anyMatter.isEmpty() ? any : anyMatter);
}

}  // namespace

HandOverCard makeHandOver(const Escalation& escalation, const QList<Message>& messages, const IsWishForPerson& isWish)
{
    const QList<Message> said = engagementOf(messages);
    HandOverCard card;
    card.escalation = escalation;
    card.wish = wishIn(said, isWish);
    if (card.wish.isEmpty())
        card.wish = escalation.summary;
    card.tried = attemptsIn(said);
    QList<Message> turns;
    for (const Message& message : messages)
        if (isSaid(message))
            turns << message;
    card.lastTurns = turns.mid(std::max<qsizetype>(0, turns.size() - MostRows));
    return card;
}

}  // namespace frontdesk
