// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agent/guards/injectionscan.h"

#include "core/agent/guards/patterns.h"
#include "core/agent/guards/plainletters.h"
#include "core/agent/guards/wordtable.h"
#include "core/base/cuttext.h"
#include "core/model/sentencesplitter.h"

#include <QRegularExpression>
#include <QSet>

namespace frontdesk {
namespace {

constexpr qsizetype LongestScan = 200'000;
constexpr qsizetype Window = 20'000;  ///< a rule sees at once
constexpr qsizetype Overlap = 2'000;

struct SignRule {
    const char* sign;
    const char* pattern;  ///< on plain text: lower case, no accents
};

// Each is about orders to a program; what customers say of orders, rules of the shop or instructions of a product is not.
constexpr SignRule Rules[] = {
    {"override",
     "\\b(?:ignore|disregard|forget|override|bypass|overrule|discard|skip)\\b(?: \\S+){0,5}? (?:instructions?|rules|prompts?|guidelines|"
     "directives?|commands|programming|training|restrictions|constraints|system message|everything (?:above|before)|context)\\b"},
    {"override",
     "\\b(?:do not|dont|stop) (?:follow|following|obey|obeying|listen(?:ing)? to)\\b(?: \\S+){0,4}? (?:instructions?|rules|prompts?|guidelines|orders)\\b"},
    {"override",
     "\\b(?:new|updated|real|actual|higher priority|urgent) (?:system )?(?:instructions?|directives?|prompt|orders) ?(?::|for (?:the |you)?(?:ai|assistant|model|bot))"},
    {"override", "\\b(?:ignoriere?n?|vergiss|vergessen sie|missachte|uberschreibe|umgehe|verwirf)\\b(?: \\S+){0,6}? "
                 "(?:anweisungen?|regeln|vorgaben|instruktionen|befehle|prompts?|systemprompt|richtlinien)\\b"},
    {"override", "\\b(?:ignora|ignore|olvida|olvide|descarta|omite|anula|desobedece)\\b(?: \\S+){0,6}? "
                 "(?:instrucciones|reglas|indicaciones|ordenes|normas|directrices|prompt)\\b"},
    {"override", "\\b(?:ignorez?|oubliez?|negligez?|contournez?|annulez?|ne tenez pas compte)\\b(?: \\S+){0,6}? "
                 "(?:instructions?|regles|consignes|directives?|prompt)\\b"},
    {"override",
     "\\b(?:ignora|dimentica)\\b(?: \\S+){0,6}? (?:istruzioni|regole)\\b|\\b(?:ignore|esqueca)\\b(?: \\S+){0,6}? (?:instrucoes|regras)\\b|"
     "\\b(?:negeer|vergeet)\\b(?: \\S+){0,6}? (?:instructies|regels)\\b"},
    {"role",
     "\\b(?:you are now (?:an?|the|dan|in|free|acting|unrestricted|no longer|called|allowed|root|admin|my)\\b(?! favou?rite)|from now on,? (?:you|answer|reply|respond|say|always|every|end|start|begin|only|speak|write|act)\\b|you will now act|pretend (?:to be|you are|that you)|act as (?:an? |if|the )|roleplay as|"
     "(?:enter|enable|activate|switch to) (?:developer|debug|admin|god|dan|jailbreak|unrestricted|maintenance) mode|jailbreak|do anything now)\\b"},
    {"role",
     "\\b(?:du bist (?:jetzt|ab jetzt|nun|ab sofort)|ab (?:jetzt|sofort) (?:bist du|sollst du|antwortest du|antworte|sage?|schreibe?)|tu so,? als|verhalte dich wie|spiele die rolle)\\b"},
    {"role",
     "\\b(?:ahora eres|a partir de ahora,? (?:eres|debes|actua|responde)|actua como|haz como si|finge ser|modo (?:desarrollador|administrador))\\b"},
    {"role",
     "\\b(?:tu es (?:maintenant|desormais)|vous etes (?:maintenant|desormais)|a partir de maintenant,? (?:tu|vous)|agis(?:sez)? comme|fais(?:tes)? comme si|mode (?:developpeur|administrateur))\\b"},
    {"prompt",
     "\\b(?:reveal|show|print|repeat|output|tell|give|display|quote|recite|summari[sz]e|translate|write|leak|dump|list|share|encode|paste)\\b(?: \\S+){0,5}? "
     "(?:(?:system|hidden|initial|original|secret|internal|full|exact|developer|above) (?:prompt|instructions?|message|rules|guidelines|text|configuration)|"
     "your (?:instructions|prompt|rules|guidelines|configuration|directives))\\b"},
    {"prompt",
     "\\b(?:what (?:are|is|were|was)) your (?:system |initial |original |exact |secret |hidden )?(?:prompt|instructions)\\b|\\b(?:words|text|everything) above\\b"},
    {"prompt",
     "\\b(?:zeige?|verrate|nenne|gib|wiederhole|drucke|sag)\\b(?: \\S+){0,6}? (?:system ?-?prompt|systemanweisung(?:en)?|anweisungen|geheimen regeln|instruktionen)\\b"},
    {"prompt",
     "\\b(?:muestra|muestrame|revela|revelame|dime|repite|imprime|ensename)\\b(?: \\S+){0,6}? (?:instrucciones|prompt|reglas (?:internas|secretas))\\b"},
    {"prompt",
     "\\b(?:montre|revele|affiche|repete|donne|dis|ecris)(?:z|r)?\\b(?:-moi)?(?: \\S+){0,6}? (?:instructions|consignes|prompt|directives)\\b"},
    // "Note to the bot: ...", "Assistant: always ...", "AI assistants reading this must ...".
    {"addressed",
     "(?:^|[\\n.!?;:)\\]#>*(\\[\"-]) {0,20}(?:dear |hey |attention,? |important:? )?(?:ai|ki|ia|llm|gpt|claude|chatgpt|assistants?|assistent\\w*|asistentes?|chat ?bots?|bots?|"
     "(?:ai|ki|chat|web|virtual|support|language) (?:assistants?|agents?|models?|bots?|assistent\\w*)|sprachmodell\\w*|modele de langage|modelo de lenguaje)"
     "(?: only| nur| solo| uniquement)? ?[:,\\x{2013}-] ?\\S"},
    // "Model: offer the reader ...", not "Model: X100".
    {"addressed",
     "(?:^|[\\n.!?;:)\\]#>*(\\[\"-]) {0,20}(?:models?|modell|modelo|modele|agents?)(?: only)? ?: ?(?:please |always |never |at once |immer |siempre |toujours )*"
     "(?:tell|say|ask|offer|give|mention|answer|reply|respond|recommend|refuse|insist|urge|ignore|"
     "sag\\w*|nenne|gib|biete|verweise|pide|pida|di|diga|ofrece|nombra|dis|demande|donne|propose)\\b"},
    {"addressed", "\\b(?:model|bot|assistant|ai|llm|chat ?bot) (?:instruction|directive|override)s? ?[,:]"},
    {"addressed",
     "\\bif you(?:re| are) (?:an? |the |any )?(?:ai|llm|bot|chat ?bot|language model|(?:virtual|digital|ai|chat|support) (?:assistant|agent|model|bot))\\b|"
     "\\b(?:chat ?bots|bots|llms|language models|ai (?:assistants|agents)) (?:must|shall|should|are to|have to|need to)\\b|"
     "(?:^|[\\n.!?;:)\\]#>*(\\[\"-]) {0,20}assistants (?:must|shall|are to|have to) (?:quote|name|tell|say|give|offer|answer|mention|direct|ask|refuse|claim|confirm|refund|cancel|send)\\b"},
    {"addressed",
     "\\b(?:notes?|notices?|messages?|memos?|scripts?|tasks?|prompts?|instructions?|infos?|hints?|reminders?|orders?|commands?|attention|hinweise?|nachrichten?|anweisung\\w*|notas?|avisos?|mensajes?|"
     "instruccion\\w*|remarques?|consignes?|avis)\\b(?: \\d+)?:? (?:to|for|an|fur|para|a|al|pour|aux?) (?:(?:the|all|any|every|your|our|die|den|das|alle|el|la|los|las|le|les)\\s?|l)?"
     "(?:ai|ki|ia|llms?|assistants?|assistent\\w*|asistentes?|chat ?bots?|bots?|automations?|(?:ai|chat|web|virtual|language|support) (?:assistants?|agents?|models?|bots?)|sprachmodell\\w*|modele|modelo)\\b"},
    {"addressed",
     "\\b(?:ai|llm|ki|chat ?bot|bot|language model|virtual assistant|ai assistant)s?\\b(?: (?:that|who|which|reading|processing|seeing|answering|agents?|assistants?|models?|this|der|die|das|que|qui|liest|lit|lee)\\b)"
     "(?: \\S+){0,6}? (?:must|should|shall|has to|have to|needs? to|will|muss\\w*|soll\\w*|debe\\w*|doi\\w+)\\b"},
    {"addressed",
     "\\b(?:(?:the|every|each|any|all|der|jeder|el|le|l) ?(?:ai|bot|chat ?bot|llm|language model|ki|ai assistant|ai agent)s?|language models|llms) (?:must|should|shall|has to|have to|needs? to|muss|soll|debe|doit)\\b"},
    {"addressed",
     "\\b(?:assistants?|ai|ki|chat ?bot|bot|asistente)\\b ?[:,] ?(?:please |always |never |now |at once |bitte |immer )*"
     "(?:tell|say|ask|answer|reply|refund|cancel|delete|send|transfer|approve|issue|grant|give|reveal|show|print|ignore|forget|change|update|confirm|mention|add|append|include|call|run|"
     "mark|close|verify|offer|recommend|do|sag\\w*|antworte|erstatte|storniere|losche|sende|nenne|verrate|revela|di|dile|reembolsa|cancela|envia|borra|dis|revele|rembourse|annule|envoie|supprime)\\b"},
    {"addressed",
     "\\b(?:whenever|when|if|each time|every time|wenn|immer wenn|cuando|quand) (?:you(?:'re| are)? |a customer (?:is )?|anyone |someone |the user |du |man dich |te |on te )?"
     "(?:asks?|asked|get asked|gefragt|fragt|preguntan?|demande) (?:\\S+ ){0,6}?,? ?(?:you (?:must|should|always) |always |just |then |sag\\w* |antworte |di |reponds? )(?:say|answer|tell|reply|respond|dass|que)?\\b|"
     "\\b(?:whenever|when|if) (?:you are )?asked (?:\\S+ ){0,6}?,? ?(?:say|answer|reply|respond|tell)\\b"},
    {"addressed",
     "\\b(?:answer|reply|respond|end|begin|start|prefix|finish) (?:to )?(?:every|each|all|any) (?:\\S+ )?(?:questions?|messages?|answers?|repl(?:y|ies)|responses?|sentences?|requests?)\\b (?:with|by)\\b|"
     "\\b(?:would|could|can|will) (?:the|this|any|an) (?:ai|model|assistant|bot|chat ?bot|llm|language model)\\b(?: \\S+){0,2}? please\\b|"
     "\\b(?:in|to) (?:your|the) (?:next )?(?:reply|response|answer|output),? (?:you must |please |always )?(?:add|include|append|insert|write|mention|put|print)\\b"},
    {"secret",
     "\\b(?:reveal|show|print|repeat|output|tell|give|say|disclose|leak|dump|share|append|include|name|type|write|verrate|nenne|sag\\w*|zeige?|gib|revela|di|dime|dile|muestra|imprime|revele|dis|donne|affiche|montre)\\b"
     "(?: \\S+){0,5}? (?:code ?words?|secret ?(?:word|code|phrase|key)s?|pass ?phrases?|api keys?|(?:admin|system|internal|master) passwords?|credentials|"
     "codew\\w+|geheimw\\w+|kennw\\w+|palabra (?:clave|secreta)|clave (?:interna|secreta)|mot (?:de code|secret)|mot de passe (?:interne|admin\\w*)|hidden (?:rules?|text))\\b"},
    // Weak: documents for staff say such things too; the sentence is withheld all the same.
    {"steer",
     "\\b(?:(?:important|crucial|essential|mandatory|necessary) that you|you (?:must|should|need to|have to)(?: always)?) (?:tell|inform|convince|persuade|recommend to|say to|answer|offer) "
     "(?:the |all |every |each |our |your )?(?:readers?|users?|customers?|visitors?|clients?|everyone|everybody|people|anyone|shoppers?)\\b"},
    {"steer",
     "\\b(?:tell|ask|instruct|direct|urge|advise|invite|send|remind|make|have|get|bitte|sage?|fordere?|pide|dile|demande|dis)\\b (?:the |every |each |all |any |our |den |jeden |al |a los |au |aux )?"
     "(?:customers?|users?|visitors?|clients?|guests?|shoppers?|people|callers?|kunden?|besucher|clientes?|usuarios?|visiteurs?)\\b(?: \\S+){0,8}? "
     "(?:https?:|www\\.|\\S+\\.(?:com|net|org|example|info|shop|xyz|io|ru|cn|top|site|online)\\b|(?:log|sign) ?in|passwords?|card (?:number|details)|cvv|pin\\b|bank|gift ?cards?|wire|bitcoin|crypto|whatsapp|telegram)"},
    {"steer",
     "\\b(?:tell|direct|ask|refer|urge|promise|pide|pida|di|dile)\\b(?: \\S+){0,2}? (?:the|every|each|all|al|a los) (?:readers?|lector(?:es)?)\\b|\\b(?:offer|give) the readers?\\b"},
    {"marks",
     "<\\|?(?:im_start|im_end|system|assistant|endoftext|user)\\|?>|\\[/?(?:inst|sys|system)\\]|<</?sys>>|(?:^|[\\n.!?\\]>]) {0,20}(?:#{1,4} {0,20})?(?:system|assistant|developer) ?(?:message|prompt|note|override|update)? ?:|"
     "\\bbegin (?:system|admin) (?:prompt|message|override)\\b|</?(?:system|instructions?|passages?|tool_result|data)>"},
    {"tool",
     "\\b(?:call|invoke|use|run|execute|trigger)\\b(?: \\S+){0,2}? (?:tool|function|skill|api|plugin)s?\\b|\\b[a-z]+_[a-z_]+ ?\\(|"
     "\\b(?:rufe?|nutze|verwende|fuhre)\\b(?: \\S+){0,3}? (?:werkzeug|tool|funktion)\\b|\\b(?:llama|usa|ejecuta|invoca)\\b(?: \\S+){0,3}? (?:herramienta|funcion)\\b|"
     "\\b(?:appelle|utilise|execute|invoque)z?\\b(?: \\S+){0,3}? (?:outil|fonction)\\b"},
    {"tool",
     "\\b(?:assistant|ai|ki|chatbot|the bot|language model|llm|ia|asistente|agent)\\b ?[,:]? ?(?:must|should|shall|has to|muss|soll|debe|doit|please|you must|now)\\b(?: \\S+){0,4}? "
     "(?:refund|cancel|transfer|send|approve|issue|grant|delete|change|erstatte\\w*|storniere\\w*|uberweise\\w*|reembols\\w*|cancel\\w*|rembours\\w*|annul\\w*|reply|say|answer|tell|call|confirm)\\b"},
    {"secrecy",
     "\\b(?:do not|dont|never) (?:tell|mention|inform|reveal|say)\\b(?: \\S+){0,4}? (?:user|customer|anyone|anybody|staff|human|this instruction)\\b|"
     "\\bwithout (?:asking|telling|informing|confirmation)\\b(?: \\S+){0,3}? (?:user|customer|anyone|staff|human)?\\b(?=.{0,200}\\b(?:refund|cancel|transfer|send|approve)\\b)"},
    {"send",
     "\\b(?:send|post|forward|upload|exfiltrate|leak|transmit)\\b(?: \\S+){0,4}? (?:conversations?|chats?|transcripts?|history|credentials|passwords?|"
     "(?:customer|personal|private|their|all|user) (?:data|information|details|e-?mails?|orders?)|everything|system prompt|secrets?)\\b(?: \\S+){0,4}? (?:to|at|via) "
     "(?:https?://|\\S+@\\S+|the following (?:address|url|e-?mail))|!\\[(?:[^\\]\\[]|\\[[^\\]\\[]*\\])*+\\]\\(https?://[^)?=\\s]*+[?=]"},
};

struct Compiled {
    QString sign;
    QRegularExpression pattern;
};

const QList<Compiled>& compiled()
{
    static const QList<Compiled> rules = [] {
        QList<Compiled> all;
        for (const SignRule& rule : Rules)
            all << Compiled{QString::fromLatin1(rule.sign), QRegularExpression(QString::fromLatin1(rule.pattern))};
        for (const Compiled& rule : all)
            rule.pattern.optimize();
        return all;
    }();
    return rules;
}

QString flattened(const QString& text)
{
    QString out = plainLetters(text);
    out.removeIf([](QChar c) { return c == u'\'' || c == u'*' || c == u'`'; });
    for (QChar& c : out)
        if (c != u'\n' && c.isSpace())
            c = u' ';
    return out;
}

/// "1gn0re" and "i g n o r e", "i.g.n.o.r.e".
QString unmangled(QString flat)
{
    static const QRegularExpression spaced(QStringLiteral("(?<![a-z])(?:[a-z][ ._-]){2,}[a-z](?![a-z])"));
    static const QRegularExpression gaps(QStringLiteral("[ ._-]{2,}"));
    QString joined;
    qsizetype from = 0;
    for (auto it = spaced.globalMatch(flat); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        QString word = match.captured();
        word.replace(gaps, QStringLiteral("\n"));  // two blanks part words
        word.remove(u' ').remove(u'.').remove(u'_').remove(u'-').replace(u'\n', u' ');
        joined += QStringView(flat).mid(from, match.capturedStart() - from) % word;
        from = match.capturedEnd();
    }
    flat = joined % QStringView(flat).mid(from);
    static const QRegularExpression mixed(
        QStringLiteral("\\b(?=[a-z0-9@$]{0,40}[a-z])(?=[a-z0-9@$]{0,40}[0-9@$])[a-z0-9@$]{4,}\\b"));
    static const QRegularExpression blanks(QStringLiteral(" {2,}"));
    flat.replace(blanks, QStringLiteral(" "));
    static const QString digits = QStringLiteral("013457@$");
    static const QString letters = QStringLiteral("oieastas");
    for (auto it = mixed.globalMatch(QString(flat)); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        for (qsizetype i = match.capturedStart(); i < match.capturedEnd(); ++i)
            if (const qsizetype at = digits.indexOf(flat.at(i)); at >= 0)
                flat[i] = letters.at(at);
    }
    return flat;
}

void addSigns(const QString& plain, QStringList& signs)
{
    for (const QString& window : windowsOf(plain, Window, Overlap))
        for (const Compiled& rule : compiled())
            if (!signs.contains(rule.sign) && found(rule.pattern, window))
                signs << rule.sign;
}

bool printable(const QString& text)
{
    qsizetype fine = 0;
    for (const QChar c : text)
        fine += (c.isLetterOrNumber() || c.isSpace() || c.isPunct()) && c != QChar::ReplacementCharacter ? 1 : 0;
    return text.size() >= 8 && fine * 10 >= text.size() * 9;
}

QString rotated(const QString& plain)
{
    QString out = plain;
    for (QChar& c : out)
        if (c >= u'a' && c <= u'z')
            c = QChar(char16_t(u'a' + (c.unicode() - u'a' + 13) % 26));
    return out;
}

/// What stands in base64, hex or ROT13. False: some of it cannot be read.
bool addDecoded(const QString& text, const QString& plain, QStringList& parts)
{
    static const QRegularExpression base64(QStringLiteral("[A-Za-z0-9+/_-]{20,}+={0,2}"));
    static const QRegularExpression hex(QStringLiteral("\\b(?:[0-9a-fA-F]{2}[ :]?){12,}+"));
    parts << rotated(plain);
    const auto fromBase64 = [&parts](const QRegularExpressionMatch& match) {
        QByteArray code = match.captured().toLatin1();
        code.replace('-', '+').replace('_', '/');
        parts << withoutHalfPairs(QString::fromUtf8(QByteArray::fromBase64(code)));
    };
    const auto fromHex = [&parts](const QRegularExpressionMatch& match) {
        parts << withoutHalfPairs(QString::fromUtf8(QByteArray::fromHex(match.captured().toLatin1())));
    };
    const bool read = eachMatch(base64, text, fromBase64);
    return eachMatch(hex, text, fromHex) && read;
}

const QRegularExpression& comments()
{
    static const QRegularExpression pattern(
        QStringLiteral(
            "<!--.*?(?:-->|$)|\\[//\\]: ?#.*?(?:\\n|$)|<[^<>]{0,500}?(?:display: ?none|font-size: ?0|hidden)[^<>]{0,500}>.{0,4000}?</[^<>]{1,40}>"),
        QRegularExpression::DotMatchesEverythingOption | QRegularExpression::CaseInsensitiveOption);
    return pattern;
}

bool namesTool(const QString& plain, const QStringList& tools)
{
    return std::any_of(tools.begin(), tools.end(),
                       [&](const QString& tool) { return tool.contains(u'_') && plain.contains(tool); });
}

}  // namespace

QStringList injectionSigns(const QString& whole)
{
    const QString text = cutText(withoutHalfPairs(whole), LongestScan);
    const QString plain = flattened(text);
    QStringList signs;
    if (text.size() < whole.size())
        signs << QStringLiteral("unread");
    addSigns(plain, signs);
    if (const QString other = unmangled(plain); other != plain)
        addSigns(other, signs);
    const QString written = wordtable::plain(text);
    static const QRegularExpression others(QString::fromUtf8(
        "\u0438\u0433\u043d\u043e\u0440\u0438\u0440\u0443|\u0437\u0430\u0431\u0443\u0434\u044c.{0,40}\u0438\u043d\u0441\u0442\u0440\u0443\u043a\u0446|"
        "\u5ffd\u7565.{0,20}(?:\u6307\u4ee4|\u8bf4\u660e|\u6307\u793a)|\u7121\u8996.{0,20}\u6307\u793a|\u6307\u793a.{0,10}\u7121\u8996|\u062a\u062c\u0627\u0647\u0644.{0,30}\u062a\u0639\u0644\u064a\u0645\u0627\u062a"));
    if (!signs.contains(u"override") && found(others, written))
        signs << QStringLiteral("override");
    QStringList parts;
    bool encoded = !addDecoded(text, plain, parts);
    for (const QString& part : std::as_const(parts)) {
        QStringList inside;
        if (!encoded && printable(part))
            addSigns(flattened(part), inside);
        encoded = encoded || !inside.isEmpty();
    }
    if (encoded)
        signs << QStringLiteral("encoded");
    if (!signs.isEmpty() && (found(comments(), text) || std::any_of(text.begin(), text.end(), isInvisible)))
        signs << QStringLiteral("hidden");
    return signs;
}

bool isStrongSign(const QStringList& signs)
{
    static const QStringList weak = {QStringLiteral("tool"), QStringLiteral("secrecy"), QStringLiteral("steer")};
    const auto strong = [](const QString& sign) { return !weak.contains(sign); };
    return std::any_of(signs.begin(), signs.end(), strong) || QSet<QString>(signs.begin(), signs.end()).size() > 1;
}

QString withoutInjection(const QString& text, const QStringList& tools, QStringList& found)
{
    const QStringList all = injectionSigns(text);
    const QString shown = QString(text).remove(comments());
    if (all.isEmpty() && !namesTool(flattened(text), tools))
        return text;
    found << all;
    QString kept;
    for (const QString& line : shown.split(u'\n')) {
        for (const QString& sentence : SentenceSplitter::split(line)) {
            const QStringList signs = injectionSigns(sentence);
            const bool tool = namesTool(flattened(sentence), tools);
            if (tool && !found.contains(u"tool"))
                found << QStringLiteral("tool");
            if (signs.isEmpty() && !tool)
                kept += sentence;
        }
        kept += u'\n';
    }
    // An order that only shows across sentences: nothing of it can be told apart, so nothing of it is kept.
    if (!injectionSigns(kept).isEmpty())
        return {};
    found.removeDuplicates();
    return kept.trimmed();
}

QString withoutControls(const QString& whole)
{
    const QString text = withoutHalfPairs(whole);
    QString out;
    out.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        const char16_t u = c.unicode();
        if ((u < 0x20 && u != u'\n' && u != u'\t') || (u >= 0x7f && u < 0xa0))
            continue;
        if ((u >= 0x202a && u <= 0x202e) || (u >= 0x2066 && u <= 0x2069) || u == 0xfeff)
            continue;
        const bool tag = u == 0xdb40 && i + 1 < text.size() && text.at(i + 1).isLowSurrogate();
        if (tag) {
            ++i;
            continue;
        }
        const bool latin = i > 0 && i + 1 < text.size() && text.at(i - 1).script() == QChar::Script_Latin
                           && text.at(i + 1).script() == QChar::Script_Latin;
        if (isInvisible(c) && latin)
            continue;
        out += c;
    }
    return out;
}

}  // namespace frontdesk
