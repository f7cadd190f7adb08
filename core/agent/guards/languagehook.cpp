// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agent/guards/languageguess.h"
#include "core/agent/guards/standardhooks.h"
#include "core/config/features.h"

namespace frontdesk {

void LanguageHook::beforeTurn(HookedTurn& turn) const
{
    if (!turn.config->feature(feature::Language))
        return;
    QStringList texts;
    for (const Message& message : turn.input.snapshot.history)
        if (message.direction == Direction::Inbound)
            texts << message.text();
    QStringList newest;
    for (const Message& message : turn.input.snapshot.unanswered)
        newest << message.text();
    texts << newest.join(u' ');
    // The newest text that tells for sure; a short "ok" changes nothing.
    for (qsizetype i = texts.size() - 1; i >= 0; --i)
        if (const LanguageGuess guess = guessLanguage(texts.at(i)); guess.reliable) {
            turn.language = guess.code;
            return;
        }
    turn.language = guessLanguage(texts.join(u' ')).code;
}

void LanguageHook::afterTurn(HookedTurn& turn, TurnOutcome&) const
{
    if (turn.language.isEmpty() || turn.provider == u"builtin" || turn.released.isEmpty())
        return;
    const LanguageGuess guess = guessLanguage(turn.released.join(u' '));
    if (guess.reliable && guess.code != turn.language)
        turn.note(
            {QStringLiteral("language"), QStringLiteral("answer"),
             QStringLiteral("asked in %1, answered in %2").arg(languageName(turn.language), languageName(guess.code)),
             false});
}

}  // namespace frontdesk
