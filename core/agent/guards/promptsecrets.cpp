// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agent/guards/promptsecrets.h"

#include "core/agent/guards/plainletters.h"
#include "core/agent/guards/wordtable.h"
#include "core/base/cuttext.h"
#include "core/model/words.h"

#include <QRegularExpression>

#include <algorithm>

namespace frontdesk {
bool isOrdinaryWord(const QString& word)
{
    static const QSet<QString> lead = [] {
        const QStringList list =
            QStringLiteral(
                "internal secret secrets confidential code word words codeword codename name password passphrase passcode customer "
                "customers never always must reveal share mention disclose tell say give anyone anybody nobody staff only private "
                "required needed optional correct wrong valid case under over above below api key keys access token tokens pin "
                "note important please because rule rules true false answer answers ask asks order orders number numbers "
                "intern interne internes geheim geheime vertraulich kunde kunden niemals verraten kennwort passwort codewort "
                "lautet clave interna interno cliente clientes nunca contrasena palabra secreta secreto client clients jamais "
                "secrete confidentiel passe")
                .split(u' ');
        return QSet<QString>(list.begin(), list.end());
    }();
    return lead.contains(word) || isStopWord(word) || wordtable::isFunctionWord(word) || wordtable::isNegator(word)
           || wordtable::isWeak(wordtable::conceptOf(word));
}

namespace {

constexpr qsizetype LongestInstructions = 100'000;
constexpr qsizetype ShortestValue = 4;
constexpr qsizetype ShortestPart = 5;    ///< letters of a part that is kept as a word
constexpr qsizetype ShortestWindow = 9;  ///< of a longer value this much is a leak
constexpr qsizetype RunWords = 6;
constexpr qsizetype RunContent = 3;
constexpr qsizetype InternalRun = 4;
constexpr qsizetype MostValues = 200;
constexpr qsizetype LongestValue = 64;  ///< characters of a secret that are kept: what gives more away gives these away
constexpr qsizetype LongestWindow = 24;  ///< of a secret without blanks so much is enough, however long it is

/// The line says that it is not for customers.
bool isInternal(const QString& plain)
{
    static const QRegularExpression pattern(QStringLiteral(
        "\\b(?:internal|secret|confidential|code ?words?|code ?names?|passwords?|pass ?phrases?|pass ?codes?|not for customers|"
        "do not (?:tell|reveal|share|mention|disclose|say|give)|(?:never|dont|don't) (?:tell|reveal|share|mention|disclose|say|give)|"
        "api keys?|access keys?|tokens?|pins?|staff only|intern\\w*|geheim\\w*|vertraulich\\w*|kennw\\w*|passw\\w*|codew\\w*|losungswort|"
        "(?:niemals|nie|nicht) (?:verraten|nennen|sagen|weitergeben|erwahnen|preisgeben)|verrate\\w* (?:nie|nicht)\\w*|secret[oa]s?|"
        "intern[oa]s?|confidencial\\w*|contrasena|clave|nunca (?:digas|reveles|compartas|menciones)|no (?:digas|reveles|compartas|menciones)|"
        "secrete?s?|internes?|confidentiel\\w*|mot de (?:passe|code)|ne (?:jamais )?(?:revele|dis|partage|mentionne)\\w*)\\b"));
    return plain.contains(pattern);
}

/// "ZEBRA-QUARTZ-4417", "hunter2": shapes that no sentence has. "30-day", "10am" and "iPhone" are none.
bool isRare(const QString& token, bool internal)
{
    static const QRegularExpression measure(QStringLiteral("^\\d[\\d.,:/-]*\\p{Ll}*$"));
    if (token.contains(measure))
        return internal && token.size() >= ShortestValue;
    qsizetype letters = 0, capitals = 0, figures = 0;
    for (const QChar c : token) {
        letters += c.isLetter() ? 1 : 0;
        capitals += c.isUpper() ? 1 : 0;
        figures += c.isDigit() ? 1 : 0;
    }
    if (letters + figures < ShortestValue)
        return false;
    if (letters > 0 && figures > 0)
        return internal || (figures >= 3 && letters >= 2 && letters + figures >= 7);
    return internal && letters >= ShortestWindow - 1 && token.contains(u'-') && capitals == letters;
}

bool namesSecret(const QString& plain)
{
    static const QRegularExpression pattern(QStringLiteral(
        "\\b(?:code ?words?|code ?names?|passwords?|pass ?phrases?|pass ?codes?|secret (?:word|phrase|code|name)|keys?|tokens?|pins?|"
        "kennw\\w+|passw\\w+|codew\\w+|losungswort|contrasena|palabra (?:clave|secreta)|mot de (?:passe|code))\\b"));
    return plain.contains(pattern);
}

void addForm(QHash<qsizetype, QHash<QString, QString>>& forms, const QString& form, const QString& part)
{
    forms[form.size()].insert(form, part);
}

QString shifted(const QString& text, int by)
{
    QString out = text;
    for (QChar& c : out)
        if (c >= u'a' && c <= u'z')
            c = QChar(char16_t(u'a' + (c.unicode() - u'a' + by) % 26));
    return out;
}

QString mirrored(const QString& text)
{
    QString out = text;
    for (QChar& c : out)
        if (c >= u'a' && c <= u'z')
            c = QChar(char16_t(u'z' - (c.unicode() - u'a')));
    return out;
}

QString reversed(QString text)
{
    std::reverse(text.begin(), text.end());
    return text;
}

}  // namespace

PromptSecrets::PromptSecrets(const QString& whole, const QStringList& skills)
{
    const QString instructions = whole.left(LongestInstructions);
    for (const QString& skill : skills)
        if (skill.contains(u'_'))
            m_skills << skill.toLower();
    const QStringList lines = instructions.split(u'\n', Qt::SkipEmptyParts);
    for (const QString& line : lines)
        addLine(line);
    addRuns(plainWords(plainLetters(instructions)), RunWords, RunContent);
}

/// What follows "code word is", "password:", stands in quotes or has the shape of a code.
void PromptSecrets::addLine(const QString& line)
{
    static const QRegularExpression gaps(QStringLiteral("[\\s,;()\"\u201c\u201d\u00ab\u00bb\u201e<>]+"));
    const QString plain = plainLetters(line);
    const bool internal = isInternal(plain);
    const QStringList tokens = line.split(gaps, Qt::SkipEmptyParts);
    for (QString token : tokens) {
        while (!token.isEmpty() && !token.back().isLetterOrNumber())
            token.chop(1);
        while (!token.isEmpty() && !token.at(0).isLetterOrNumber())
            token.remove(0, 1);
        const bool loud = internal && namesSecret(plain) && token.size() >= ShortestValue && token == token.toUpper()
                          && token.at(0).isLetter() && !isOrdinaryWord(plainLetters(token));
        if (!token.contains(u'{') && !token.contains(u"://") && (isRare(token, internal) || loud))
            addValue(token);
    }
    if (!internal)
        return;
    addRuns(plainWords(plain), InternalRun, RunContent);
    if (!namesSecret(plain))
        return;
    static const QRegularExpression quoted(
        QStringLiteral("[\"\u201c\u00ab\u201e]([^\"\u201c\u201d\u00bb]{3,60})[\"\u201c\u201d\u00bb]"));
    for (auto it = quoted.globalMatch(line); it.hasNext();)
        addValue(it.next().captured(1));
    static const QRegularExpression named(QStringLiteral(
        "\\b(?:code ?words?|code ?names?|passwords?|pass ?phrases?|pass ?codes?|secrets?|keys?|tokens?|pins?|kennwort|passwort|codewort|"
        "losungswort|contrasena|clave|palabra secreta|mot de passe|mot de code)\\b[^:=.]{0,60}?(?::|=|\\b(?:is|lautet|ist|es|est)\\b) *(\\S+(?: \\S+){0,3})"));
    if (const auto match = named.match(plain); match.hasMatch()) {
        const QStringList words = plainWords(match.captured(1));
        const auto plainWord = std::count_if(words.begin(), words.end(), isOrdinaryWord);
        if (!words.isEmpty() && plainWord == 0)
            addValue(match.captured(1));
        else if (!words.isEmpty() && !isOrdinaryWord(words.first()))
            addValue(words.first());
    }
}

void PromptSecrets::addValue(const QString& value)
{
    const QString plain = plainLetters(cutText(value, LongestValue));
    const QString compact = compactOf(plain);
    if (compact.size() < ShortestValue || m_values.contains(compact) || m_values.size() >= MostValues)
        return;
    m_values << compact;
    // Of words that anybody may say one after the other only the whole is told apart.
    const bool phrase = value.simplified().contains(u' ');
    const qsizetype most = phrase ? compact.size() : std::min(LongestWindow, (compact.size() * 3 + 4) / 5);
    const qsizetype window = std::min(compact.size(), std::max(ShortestWindow, most));
    for (qsizetype at = 0; at + window <= compact.size(); ++at) {
        const QString part = compact.mid(at, window);
        if (window >= ShortestPart) {
            addForm(m_windows, part, part);
            addForm(m_windows, reversed(part), part);
            addForm(m_leet, leetFolded(part), part);
            addForm(m_leet, reversed(leetFolded(part)), part);
        }
        if (window < ShortestWindow - 3)
            continue;
        for (int by = 1; by < 26; ++by)
            addForm(m_windows, shifted(part, by), part);
        addForm(m_windows, mirrored(part), part);
    }
    QStringList parts = plainWords(plain);
    if (value.size() > LongestValue)
        parts.removeLast();  // cut short it is another word
    if (parts.size() == 1)
        m_words.insert(compact);
    if (phrase)
        return;
    for (const QString& part : parts)
        if ((part.size() >= ShortestPart || (part.at(0).isDigit() && part.size() >= ShortestValue))
            && !isOrdinaryWord(part))
            m_words.insert(part);
}

void PromptSecrets::addRuns(const QStringList& words, qsizetype length, qsizetype content)
{
    for (qsizetype i = 0; i + length <= words.size(); ++i) {
        const QStringList run = words.mid(i, length);
        const auto telling = std::count_if(
            run.begin(), run.end(), [](const QString& word) { return word.size() > 2 && !isOrdinaryWord(word); });
        if (telling >= content)
            m_runs[length].insert(run.join(u' '));
    }
}

bool PromptSecrets::holdsForm(const Forms& forms, const QString& text, const PublicWords& known)
{
    for (auto it = forms.cbegin(); it != forms.cend(); ++it)
        for (qsizetype at = 0; at + it.key() <= text.size(); ++at)
            if (const auto form = it->constFind(text.mid(at, it.key()));
                form != it->cend() && !known.holdsCompact(*form))
                return true;
    return false;
}

bool PromptSecrets::holdsRun(const QStringList& words, const PublicWords& known) const
{
    for (auto it = m_runs.cbegin(); it != m_runs.cend(); ++it)
        for (qsizetype at = 0; at + it.key() <= words.size(); ++at)
            if (const QString run = words.mid(at, it.key()).join(u' '); it->contains(run) && !known.holdsRun(run))
                return true;
    return false;
}

/// Letter by letter, sentence by sentence: the first ones are enough.
bool PromptSecrets::beginsSpelled(const QStringList& spelled, const PublicWords& known) const
{
    for (const QString& value : m_values) {
        const QString front = value.left(ShortestValue);
        const QString back = reversed(value.right(ShortestValue));
        for (qsizetype i = 0; i < spelled.size(); ++i) {
            const bool initials = i + 2 >= spelled.size();  // the first and last letters of words
            const QString& run = spelled.at(i);
            if (!initials && (run.endsWith(front) || run.endsWith(back)) && !known.holdsCompact(value))
                return true;
        }
    }
    return false;
}

bool PromptSecrets::leaks(const QString& before, const Readings& sentence, const PublicWords& known) const
{
    if (isEmpty())
        return false;
    const QString tail = plainLetters(before.right(160));
    const QString window = tail % u' ' % sentence.plain;
    QStringList texts{compactOf(window)};
    for (const QString& text : sentence.decoded)
        texts << compactOf(text);
    const QStringList spelled = spelledIn(window);
    texts << spelled;
    for (const QString& text : std::as_const(texts))
        if (holdsForm(m_windows, text, known))
            return true;
    if (beginsSpelled(spelled, known) || holdsForm(m_leet, leetFolded(window), known))
        return true;
    for (const QString& skill : m_skills)
        if (sentence.plain.contains(skill) && !known.holdsCompact(compactOf(skill)))
            return true;
    const QStringList words = plainWords(sentence.plain);
    for (const QString& word : words)
        if (m_words.contains(word) && !known.holdsWord(word))
            return true;
    const QStringList earlier = plainWords(tail);
    if (holdsRun(earlier.mid(std::max<qsizetype>(0, earlier.size() - RunWords + 1)) + words, known))
        return true;
    return std::any_of(sentence.decoded.begin(), sentence.decoded.end(), [&](const QString& text) {
        const QStringList decoded = plainWords(text);
        return holdsRun(decoded, known) || std::any_of(decoded.begin(), decoded.end(), [&](const QString& word) {
                   return m_words.contains(word) && !known.holdsWord(word);
               });
    });
}

qsizetype PromptSecrets::safeLength(const QString& pending) const
{
    static const QRegularExpression word(QStringLiteral("[\\p{L}\\p{N}\\p{M}]+"),
                                         QRegularExpression::UseUnicodePropertiesOption);
    QString before;
    for (auto it = word.globalMatch(pending); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        const QString compact = compactOf(plainLetters(match.captured()));
        const auto begins = [&](const QString& value) {
            return value.startsWith(compact) || compact.startsWith(value);
        };
        const auto ends = [&](const QString& value) {
            return value.endsWith(compact.right(1)) && reversed(value).startsWith(compact);
        };
        const bool risky = std::any_of(m_values.begin(), m_values.end(), begins)
                           || std::any_of(m_values.begin(), m_values.end(), ends)
                           || std::any_of(m_words.begin(), m_words.end(), begins);
        if (risky && !isOrdinaryWord(compact))
            return match.capturedStart();
    }
    return pending.size();
}

}  // namespace frontdesk
