// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agent/guards/claimmatch.h"
#include "core/agent/guards/wordtable.h"

namespace frontdesk {
namespace {

/// A part of a sentence with its own name: "Dr. A treats children".
struct Part {
    QSet<QString> names;
    QSet<QString> words;
    const Evidence::Unit* unit = nullptr;
};

bool isSomebody(const QString& meaning, const Evidence& evidence)
{
    return evidence.isName(meaning) && !meaning.startsWith(u"day") && wordtable::familyOf(meaning).isEmpty();
}

bool joins(const QString& word) { return word == u"and" || word == u"und" || word == u"y" || word == u"et"; }

QList<Part> partsOf(const Evidence::Unit& unit, const Evidence& evidence)
{
    QList<Part> parts;
    const ReadSentence& s = unit.statement;
    if (unit.german)
        return parts;  // a capital tells no name
    int at = 0;
    int clause = -1;
    Part part;
    const auto close = [&] {
        if (part.names.isEmpty() && !parts.isEmpty())
            parts.last().words.unite(part.words);
        else if (!part.words.isEmpty())
            parts << part;
        else
            return;  // only names so far: they share what follows
        part = Part();
    };
    for (const Term& term : s.terms) {
        bool border = clause >= 0 && term.clause != clause;
        for (; at < term.position; ++at)
            border = border || joins(s.tokens.at(at).text);
        if (border)
            close();
        clause = term.clause;
        part.unit = &unit;
        if (isSomebody(term.meaning, evidence))
            part.names << term.meaning;
        else if (!term.weak)
            part.words << term.meaning;
    }
    close();
    return parts;
}

}  // namespace

GroundVerdict checkMixed(const ReadSentence& claim, const Evidence& evidence)
{
    if (claim.negative.contains(true) || claim.question)
        return {};
    QSet<QString> names;
    QSet<QString> words;
    for (const Term& term : claim.terms) {
        if (isSomebody(term.meaning, evidence))
            names << term.meaning;
        else if (!term.weak)
            words << term.meaning;
    }
    if (names.isEmpty() || words.isEmpty())
        return {};
    QList<Part> parts;
    for (const Evidence::Unit& unit : evidence.units())
        if (unit.record < 0)
            parts << partsOf(unit, evidence);
    QSet<QString> own;  // all that is said wherever the claim's names stand
    bool known = false;
    for (const Part& part : std::as_const(parts))
        if (part.names.intersects(names)) {
            known = true;
            own.unite(part.words).unite(part.names);
        }
    if (!known)
        return {};
    for (const Evidence::Unit& unit : evidence.units())  // "Paid garage next door": goes on about what was named before
        if (unit.record < 0
            && std::any_of(names.begin(), names.end(),
                           [&](const QString& name) { return unit.meanings.contains(name); })
            && std::none_of(unit.statement.terms.begin(), unit.statement.terms.end(),
                            [&](const Term& term) { return isSomebody(term.meaning, evidence); }))
            for (const Term& term : unit.statement.terms)
                if (!term.weak && !isSomebody(term.meaning, evidence))
                    own << term.meaning;
    for (const Part& part : std::as_const(parts))
        if (!part.names.isEmpty() && !part.names.intersects(names) && (words - own).intersects(part.words)
            && !((words & own) - part.words).size())
            return {Grounding::Contradicted, QStringLiteral("name"),
                    QStringLiteral("%1 says so of another: %2")
                        .arg(part.unit->source, part.unit->statement.text.left(160))};
    return {};
}

}  // namespace frontdesk
