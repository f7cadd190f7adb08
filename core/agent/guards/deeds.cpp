// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agent/guards/deeds.h"

#include "core/agent/guards/deedwords.h"
#include "core/agent/guards/patterns.h"
#include "core/agent/guards/plainletters.h"
#include "core/agent/guards/wordtable.h"
#include "core/base/cuttext.h"

#include <QHash>
#include <QRegularExpression>

namespace frontdesk {
namespace {

constexpr qsizetype LongestClaim = 2'000;  ///< is looked at once
constexpr qsizetype ClaimOverlap = 500;
constexpr qsizetype MostClaimed = 40'000;
constexpr qsizetype LongestGrowing = 400;  ///< of a growing sentence, before its newest word
constexpr qsizetype LastWord = 300;        ///< characters behind a claim that may take it back

/// "{done}" and the like in a pattern stand for lists of deedwords.cpp.
QRegularExpression compiled(const char* text)
{
    QString pattern = QString::fromUtf8(text);
    for (int nested = 0; nested < 2; ++nested)
        for (const deedwords::List& list : deedwords::lists())
            pattern.replace(u'{' % QString::fromLatin1(list.name) % u'}', QString::fromUtf8(list.words));
    QRegularExpression made(pattern);
    Q_ASSERT_X(made.isValid(), "deeds", qPrintable(QString(made.errorString() % u": " % pattern)));
    made.optimize();
    return made;
}

struct Rule {
    bool own;
    QRegularExpression pattern;
};

const QList<Rule>& rules()
{
    static const QList<Rule> all = [] {
        QList<Rule> list;
        for (const deedwords::Claim& claim : deedwords::claims())
            list << Rule{claim.own, compiled(claim.pattern)};
        return list;
    }();
    return all;
}

bool asks(const QString& text)
{
    static const QRegularExpression first(QStringLiteral(
        "^\\W*(?:has|have|had|was|were|is|are|did|do|does|would|could|can|shall|should|may|will|who|what|when|where|why|how|which|"
        "hat|haben|habe|wurden?|ist|sind|soll|wann|wie|was|wer|warum|ha|han|fue|esta|que|cuando|como|quiere|desea|"
        "est-ce|a-t|avez|as-tu|quand|comment|voulez|souhaitez|quel\\w*)\\b"));
    return text.trimmed().endsWith(u'?') && text.contains(first);
}

/// What is only told of a condition goes: "Once it has been received, ...", "... after your order was cancelled".
QString withoutConditions(QString text)
{
    static const QRegularExpression begins(QStringLiteral(
        "(?:^|[.;:!,] )\\s*(?:if|once|when|whenever|after|until|as soon as|whether|unless|before|should|while|in case|"
        "wenn|sobald|nachdem|falls|sofern|bis|ob|bevor|cuando|si|una vez|hasta que|despues de que|antes de que|en cuanto|"
        "lorsqu\\w*|quand|apres qu\\w*|une fois|des qu\\w*|jusqu\\w*|avant qu\\w*|s'il)\\b[^,;:.!?]*"));
    static const QRegularExpression inside(QStringLiteral(
        " (?:if|once|when|after|until|as soon as|whether|unless|before|wenn|sobald|nachdem|falls|bis|ob|cuando|hasta que|"
        "lorsqu\\w*|quand|apres qu\\w*|une fois|des qu\\w*) "
        "(?:it|the|your|we|you|they|this|that|these|an?|any|she|he|our|es|er|sie|wir|ihre?|die|der|das|su|el|la|los|le|les|"
        "votre|vous|nous|que)\\b[^,;:.!?]*"));
    static const QRegularExpression whose(QStringLiteral(" whose \\w+[^,;:.!?]*"));
    text.replace(begins, QStringLiteral(" ")).replace(whose, QStringLiteral(" "));
    return text.replace(inside, QStringLiteral(" "));
}

/// "If you must know I have refunded it" is no condition of ours: only what we say of ourselves in one goes.
QString withoutOwnConditions(QString text)
{
    static const QRegularExpression pattern(QStringLiteral(
        "\\b(?:if|once|when|after|until|as soon as|whether|unless|before|wenn|sobald|falls|cuando|si|hasta que|lorsque|quand|une fois que) "
        "(?:i|we|our \\w+|my \\w+|the \\w+|a \\w+|ich|wir|he|hemos|j'ai|nous avons)\\b[^,;:.!?]*"));
    return text.replace(pattern, QStringLiteral(" "));
}

/// One kind of apostrophe, single blanks, no marks or invisible signs.
QString tidied(QString text)
{
    for (QChar& c : text)
        if (c == QChar(0x2019) || c == QChar(0x2018) || c == QChar(0x02bc))
            c = u'\'';
    text.removeIf([](QChar c) { return c == u'*' || c == u'_' || isInvisible(c); });
    return text.simplified();
}

/// Lower case without accents.
QString readable(const QString& sentence) { return tidied(wordtable::plain(sentence)); }

const QList<std::pair<QString, QRegularExpression>>& kindRules()
{
    static const QList<std::pair<QString, QRegularExpression>> rules = [] {
        QList<std::pair<QString, QRegularExpression>> list;
        for (const deedwords::Kind& kind : deedwords::kinds())
            list.append({QString::fromLatin1(kind.kind), compiled(kind.words)});
        return list;
    }();
    return rules;
}

/// By the words of the claim, then by those around it; that something was changed says less than what was.
QString kindOf(const QString& claim, const QString& text)
{
    const QString changed = QStringLiteral("change");
    for (const QString& where : {claim, text})
        for (const auto& [kind, words] : kindRules())
            if (kind != changed && found(words, where))
                return kind;
    return found(kindRules().last().second, claim) ? changed : QStringLiteral("done");
}

bool commits(const QString& text)
{
    static const QRegularExpression pattern = compiled(deedwords::Binding);
    return found(pattern, text);
}

QStringList claimedIn(const QString& sentence)
{
    const QString all = readable(sentence);
    QStringList kinds;
    if (commits(all))
        kinds << QStringLiteral("binding");
    if (asks(all))
        return kinds;
    const QString text = withoutConditions(all);
    const QString own = withoutOwnConditions(all);
    const auto add = [&](const QString& claim) {
        if (const QString kind = kindOf(claim, text); !kinds.contains(kind))
            kinds << kind;
    };
    const auto addMatch = [&](const QRegularExpressionMatch& match) { add(match.captured()); };
    for (const Rule& rule : rules())
        if (const QString& said = rule.own ? own : text; !eachMatch(rule.pattern, said, addMatch))
            add(said);
    static const QRegularExpression preterites(QString::fromUtf8(deedwords::Preterites),
                                               QRegularExpression::CaseInsensitiveOption
                                                   | QRegularExpression::UseUnicodePropertiesOption);
    if (const auto match = preterites.match(sentence); match.hasMatch() || !match.isValid())
        add(readable(match.captured()));
    return kinds;
}

/// The words right before `end` claim a deed. What stands long before them cannot: a claim is no longer than this.
bool claimsUpTo(const QString& text, qsizetype end, ClaimScan& scan)
{
    const qsizetype least = std::max<qsizetype>(0, end - LongestGrowing);
    qsizetype from = least;
    while (from > 0 && from < end && !text.at(from).isSpace())
        ++from;
    if (from == end)
        from = least;  // no blanks: Chinese, Japanese
    const QString part = text.mid(from, end - from);
    scan.read += part.size();
    return !deedsClaimed(from > 0 ? QString(u"so" % part) : part).isEmpty();  // no beginning of a sentence
}

}  // namespace

QStringList deedsClaimed(const QString& sentence)
{
    // A word of two alphabets is none of either: its letters only look like those of a claim.
    static const QRegularExpression mixed(
        QStringLiteral("\\p{Latin}[\\p{Cyrillic}\\p{Greek}]|[\\p{Cyrillic}\\p{Greek}]\\p{Latin}"));
    const QString whole = tidied(withoutHalfPairs(sentence));
    QStringList kinds;
    for (const QString& part : windowsOf(cutText(whole, MostClaimed), LongestClaim, ClaimOverlap)) {
        kinds << claimedIn(part);
        if (found(mixed, part))
            kinds << claimedIn(plainLetters(part));
    }
    if (whole.size() > MostClaimed)
        kinds << QStringLiteral("unread");
    kinds.removeDuplicates();
    return kinds;
}

bool deedIsBacked(const QString& kind, const QStringList& receipts)
{
    static const QHash<QString, QStringList> others = {
        {QStringLiteral("booking"), {QStringLiteral("callback")}},
        {QStringLiteral("callback"), {QStringLiteral("booking")}},
        {QStringLiteral("ticket"), {QStringLiteral("escalate"), QStringLiteral("callback")}},
        {QStringLiteral("escalate"), {QStringLiteral("ticket"), QStringLiteral("callback"), QStringLiteral("email")}},
        {QStringLiteral("email"), {QStringLiteral("ticket")}},
        {QStringLiteral("order"), {QStringLiteral("booking")}}};
    if (kind == u"binding" || kind == u"unread")
        return false;
    if (kind == u"status")
        return receipts.contains(kind) || receipts.contains(u"order");
    if (kind == u"done" || kind == u"change")
        return !receipts.isEmpty();
    const QStringList enough = others.value(kind);
    return std::any_of(receipts.begin(), receipts.end(),
                       [&](const QString& receipt) { return receipt == kind || enough.contains(receipt); });
}

qsizetype beforeClaim(const QString& pending, ClaimScan& scan)
{
    if (!pending.startsWith(scan.text))
        scan = {.read = scan.read};
    qsizetype word = scan.text.size();
    for (qsizetype i = word; i < pending.size() && !scan.sure; ++i) {
        if (!pending.at(i).isSpace())
            continue;
        if (i > word) {
            scan.at = !claimsUpTo(pending, i, scan) ? -1 : scan.at < 0 ? word : scan.at;
            scan.sure = scan.at >= 0 && i - scan.at > LastWord;
        }
        word = i + 1;
    }
    scan.text = pending.left(word);
    return scan.at;
}

}  // namespace frontdesk
