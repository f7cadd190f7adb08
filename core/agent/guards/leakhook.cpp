// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agent/guards/deeds.h"
#include "core/agent/guards/secretscan.h"
#include "core/agent/guards/standardhooks.h"
#include "core/agent/guards/whosedata.h"
#include "core/agent/guidance.h"
#include "core/config/features.h"
#include "core/model/sentencesplitter.h"
#include "core/model/words.h"

#include <QRegularExpression>
#include <QUrl>

namespace frontdesk {
namespace {

constexpr qsizetype MostBefore = 24;  ///< sentences in which a secret may have been begun

const QRegularExpression& links()
{
    static const QRegularExpression pattern(QStringLiteral("[a-z][a-z0-9+.-]*://[^\\s)>\\]\"'|]+"),
                                            QRegularExpression::CaseInsensitiveOption);
    return pattern;
}

/// "www.shop.com", "shop.com/sale", "shop.com": programs make links of these. Two letters that are a word ("open.It") only
/// count with a path.
const QRegularExpression& bareHosts()
{
    static const QRegularExpression pattern(
        QStringLiteral(
            "(?<![\\w@.-])(?:www\\.(?:[\\w-]+\\.)*[\\w-]+|(?:[\\w-]+\\.)+\\p{L}{2,}(?=[/:?#][\\w?/#=])"
            "|(?:[\\w-]+\\.)+(?:com|net|org|info|biz|shop|store|online|site|website|app|dev|xyz|top|club|live|link|click|cloud|page|"
            "pro|tech|space|zip|mov|example|biz|edu|gov|int|io|co|uk|de|fr|es|nl|pl|ch|eu|ru|cn|jp|br|ca|au|se|dk|fi|cz|tk|gg|cc|ly))(?![\\w@-])"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return pattern;
}

QString bareHost(const QString& host)
{
    const QString lower = host.toLower();
    return lower.startsWith(u"www.") ? lower.mid(4) : lower;
}

/// Whatever may be meant as a host by a source of ours.
const QRegularExpression& namedHosts()
{
    static const QRegularExpression pattern(QStringLiteral("(?<![\\w@.-])(?:[\\w-]+\\.)+\\p{L}{2,}(?![\\w@-])"),
                                            QRegularExpression::UseUnicodePropertiesOption);
    return pattern;
}

QStringList hostsIn(const QString& text, const QRegularExpression& bare)
{
    QStringList hosts;
    for (auto it = links().globalMatch(text); it.hasNext();)
        hosts << bareHost(QUrl(it.next().captured()).host());
    const QString rest = QString(text).replace(links(), QStringLiteral(" "));
    for (auto it = bare.globalMatch(rest); it.hasNext();)
        hosts << bareHost(it.next().captured());
    return hosts;
}

bool linksElsewhere(const QString& sentence, const QString& known)
{
    static const QRegularExpression script(QStringLiteral("\\b(?:javascript|vbscript):|\\bdata:[a-z]+/"),
                                           QRegularExpression::CaseInsensitiveOption);
    if (sentence.contains(script))
        return true;
    const QStringList named = hostsIn(sentence, bareHosts());
    if (named.isEmpty())
        return false;
    const QStringList hosts = hostsIn(known, namedHosts());
    for (const QString& host : named) {
        const bool ours = !host.isEmpty() && std::any_of(hosts.begin(), hosts.end(), [&host](const QString& own) {
            return host == own || (!own.isEmpty() && host.endsWith(u'.' % own));
        });
        if (!ours)
            return true;
    }
    // A link that carries more than the known one may carry words away.
    static const QRegularExpression query(QStringLiteral("[\\w-]\\.\\p{L}{2,}\\S*?\\?([^\\s)>\\]]+)"));
    for (auto it = query.globalMatch(sentence); it.hasNext();)
        if (!known.contains(it.next().captured(1)))
            return true;
    return false;
}

bool unknownAccount(const QString& sentence, const QString& known)
{
    for (const QString& iban : ibansIn(sentence))
        if (!known.contains(iban))
            return true;
    return !cardsIn(sentence).isEmpty();
}

/// A member of staff answers for these words.
bool staffSaid(const HookedTurn& turn, const QString& sentence)
{
    const QString& guidance = turn.input.snapshot.guidance;
    if (guidance.isEmpty())
        return false;
    const QString said = wordsOf(sentence).join(u' ');
    return !said.isEmpty() && wordsOf(Guidance::parse(guidance).say).join(u' ').contains(said);
}

/// What skills confirmed in this turn, and the state of an order that was looked up.
QStringList receiptsIn(const HookedTurn& turn)
{
    QStringList receipts = turn.receipts;
    for (const SkillEvidence& result : turn.results)
        if (!result.isError && toBytes(result.content).contains("\"status\""))
            receipts << QStringLiteral("status");
    if (turn.input.escalationWaiting)
        receipts << QStringLiteral("escalate");
    return receipts;
}

/// What we or staff said before in this conversation was confirmed then.
QStringList saidBefore(const HookedTurn& turn)
{
    QStringList kinds;
    for (const Message& message : turn.input.snapshot.history)
        if (message.direction == Direction::Outbound)
            for (const QString& sentence : SentenceSplitter::split(message.text()))
                kinds << deedsClaimed(sentence);
    return kinds;
}

bool claimsUnbacked(const HookedTurn& turn, const WhoseData& whose, const QString& sentence)
{
    // Our own engine says of deeds only what a skill returned.
    if (turn.provider == u"builtin")
        return false;
    QStringList kinds = deedsClaimed(sentence);
    if (kinds.isEmpty() || whose.quotesDocuments(sentence))
        return false;
    const auto drop = [&kinds](const QStringList& receipts) {
        kinds.removeIf([&receipts](const QString& kind) { return deedIsBacked(kind, receipts); });
    };
    drop(receiptsIn(turn));
    if (!kinds.isEmpty())
        drop(saidBefore(turn));
    return !kinds.isEmpty();
}

bool holdsSecret(const QString& sentence, const Readings& readings)
{
    return !secretsIn(sentence).isEmpty()
           || std::any_of(readings.decoded.begin(), readings.decoded.end(),
                          [](const QString& text) { return !secretsIn(text).isEmpty(); });
}

/// Once a secret was begun letter by letter, single letters do not go on with it.
bool spellsOn(const HookedTurn& turn, const Readings& readings)
{
    const auto begun = [](const GuardFinding& f) { return f.rule == u"prompt-leak" && f.where == u"answer"; };
    if (std::none_of(turn.findings.begin(), turn.findings.end(), begun))
        return false;
    const auto letters = std::count_if(readings.plain.begin(), readings.plain.end(),
                                       [](QChar c) { return c.isLetter(); });
    return letters < 3;
}

/// Built once for what is known now; a further result or passage makes it anew.
const WhoseData& whoseOf(HookedTurn& turn, SourceReader& reader)
{
    if (!turn.whose || turn.whoseResults != turn.results.size() || turn.whosePassages != turn.passages.size()) {
        turn.whose = std::make_shared<const WhoseData>(turn, reader, turn.whose.get());
        turn.whoseResults = turn.results.size();
        turn.whosePassages = turn.passages.size();
    }
    return *turn.whose;
}

}  // namespace

std::shared_ptr<const PromptSecrets> LeakHook::secretsOf(const HookedTurn& turn) const
{
    return m_secrets.of(turn.config, [&turn] {
        const AgentConfig& config = *turn.config;
        return PromptSecrets(config.expand(config.agent.instructions), config.agent.tools);
    });
}

QString LeakHook::leakOf(HookedTurn& turn, const QString& sentence) const
{
    const Readings readings = readingsOf(sentence);
    if (holdsSecret(sentence, readings))
        return QStringLiteral("secret");
    const WhoseData& whose = whoseOf(turn, m_reader);
    if (unknownAccount(sentence, whose.sources()))
        return QStringLiteral("account-number");
    if (linksElsewhere(sentence, whose.linkSources()) || linksElsewhere(readings.addresses, whose.linkSources()))
        return QStringLiteral("foreign-link");
    const QString before = turn.released.mid(std::max<qsizetype>(0, turn.released.size() - MostBefore)).join(u' ');
    if (secretsOf(turn)->leaks(before, readings, whose.publicWords()))
        return QStringLiteral("prompt-leak");
    if (spellsOn(turn, readings))
        return QStringLiteral("prompt-leak");
    if (whose.quotesOrders(readings.plain))
        return QStringLiteral("injection");
    if (const QString rule = whose.strangers(readings, sentence); !rule.isEmpty())
        return rule;
    return claimsUnbacked(turn, whose, sentence) ? QStringLiteral("claim") : QString();
}

void LeakHook::onSentence(HookedTurn& turn, QString& sentence) const
{
    if (!turn.config->feature(feature::OutputGuard) || sentence.trimmed().isEmpty() || staffSaid(turn, sentence))
        return;
    const QString leak = leakOf(turn, sentence);
    if (leak.isEmpty())
        return;
    sentence.clear();
    turn.note({leak, QStringLiteral("answer"), QStringLiteral("a sentence was withheld"), true});
}

void LeakHook::onPartial(HookedTurn& turn, QString& pending) const
{
    if (!turn.config->feature(feature::OutputGuard))
        return;
    // The last word may be the beginning of something longer.
    qsizetype end = pending.size();
    while (end > 0 && !pending.at(end - 1).isSpace())
        --end;
    static const QRegularExpression risky(QStringLiteral(
        "\\w+://|https?:|www\\.|[\\w-]+\\.\\p{L}{2}|[A-Za-z0-9_-]{12,}|\\d{4}[ -]?\\d{3}|eyJ|Bearer|[Pp]assw|[A-Z]{2}\\d{2}|"
        "\\w+[._]\\w+|\\S*@|\\b\\w[ .-]\\w[ .-]|[(\\[](?:at|dot|punkt|punto|point)\\b|[A-Z0-9]{3,}-?\\d"));
    if (const auto match = risky.match(pending); match.hasMatch())
        end = std::min(end, match.capturedStart());
    end = std::min(end, secretsOf(turn)->safeLength(pending));
    end = std::min(end, whoseOf(turn, m_reader).beforeStranger(pending));
    if (const qsizetype claim = turn.provider == u"builtin" ? -1 : beforeClaim(pending, turn.growing); claim >= 0)
        end = std::min(end, claim);
    pending.truncate(end);
}

}  // namespace frontdesk
