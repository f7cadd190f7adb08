// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agent/guards/languageguess.h"

#include "core/model/words.h"

#include <QHash>
#include <QLocale>
#include <QSet>

#ifdef FRONTDESK_CLD2
#include <cld2/public/compact_lang_det.h>
#include <cstdio>  // cld2's header uses FILE without it
#endif

namespace frontdesk {
namespace {

constexpr qsizetype SureLength = 20;  ///< characters; below it a guess is never reliable

QString byScript(const QString& text)
{
    QHash<QChar::Script, int> counts;
    int letters = 0;
    for (const QChar c : text)
        if (c.isLetter()) {
            ++counts[c.script()];
            ++letters;
        }
    const auto most = [&](QChar::Script script) { return letters > 0 && counts.value(script) * 2 > letters; };
    if (counts.value(QChar::Script_Hiragana) + counts.value(QChar::Script_Katakana) > 0)
        return QStringLiteral("ja");
    if (most(QChar::Script_Han))
        return QStringLiteral("zh");
    if (most(QChar::Script_Hangul))
        return QStringLiteral("ko");
    if (most(QChar::Script_Greek))
        return QStringLiteral("el");
    if (most(QChar::Script_Hebrew))
        return QStringLiteral("he");
    if (most(QChar::Script_Arabic))
        return QStringLiteral("ar");
    if (most(QChar::Script_Thai))
        return QStringLiteral("th");
    if (most(QChar::Script_Devanagari))
        return QStringLiteral("hi");
    if (most(QChar::Script_Cyrillic))
        return text.contains(QChar(0x0456)) || text.contains(QChar(0x0457)) ? QStringLiteral("uk")
                                                                            : QStringLiteral("ru");
    return {};
}

const QHash<QString, QSet<QString>>& commonWords()
{
    static const QHash<QString, QSet<QString>> table = [] {
        QHash<QString, QSet<QString>> t;
        const auto add = [&](const char* code, const char* words) {
            const QStringList list = QString::fromLatin1(words).split(u' ');
            t.insert(QString::fromLatin1(code), {list.begin(), list.end()});
        };
        add("en",
            "the and is are was you your i it this that to of for with have has do does can could would what when where how "
            "my we not dont please be on in order they will want need hello hi thanks if there any long much");
        add("de",
            "der die das und ist sind war ich sie du wir nicht ein eine einen mein meine meinen ihre ihr mit fur auf zu von den dem wie was wann "
            "wo kann konnen haben hat habe bitte danke guten hallo es auch noch bei aus wird werden mochte mir mich im am wieviel lange");
        add("es",
            "el la los las un una y es son que de en por para con no mi su sus yo usted cuando donde como cual esta este hola gracias "
            "puedo puede quiero tengo hay pero mas del al se lo le cuanto buenos dias pedido tienen necesito ustedes");
        add("fr",
            "le la les un une des et est sont que qui de du en pour avec pas ne je vous nous mon ma mes votre vos quand ou comment bonjour "
            "merci puis peux peut veux ai avez il elle ce cette dans sur au aux se combien commande etes suis voudrais");
        add("it",
            "il lo la gli un una e sono che di in per con non mio mia quando dove come ciao grazie posso vorrei ho avete ma del della quanto ordine buongiorno");
        add("pt",
            "o a os as um uma e que de em por para com nao meu minha quando onde como ola obrigado obrigada posso quero tenho mas do da voces quanto pedido bom dia");
        add("nl",
            "de het een en is zijn ik u jij wij niet mijn met voor op te van wat wanneer waar hoe kan hebben heb graag hallo dank ook nog bij aan bestelling");
        return t;
    }();
    return table;
}

#ifdef FRONTDESK_CLD2
LanguageGuess guessByLibrary(const QString& text)
{
    const QByteArray utf8 = text.toUtf8();
    bool reliable = false;
    const CLD2::Language language = CLD2::DetectLanguage(utf8.constData(), int(utf8.size()), true, &reliable);
    if (language == CLD2::UNKNOWN_LANGUAGE)
        return {};
    return {QString::fromLatin1(CLD2::LanguageCode(language)).section(u'-', 0, 0),
            reliable && text.trimmed().size() >= SureLength};
}
#endif

}  // namespace

LanguageGuess guessByWords(const QString& text)
{
    const QString trimmed = text.trimmed();
    if (const QString script = byScript(trimmed); !script.isEmpty())
        return {script, trimmed.size() >= 6};
    const QStringList words = wordsOf(trimmed);
    QString best;
    int most = 0;
    int second = 0;
    for (auto it = commonWords().cbegin(); it != commonWords().cend(); ++it) {
        const int count = int(
            std::count_if(words.begin(), words.end(), [&](const QString& w) { return it->contains(w); }));
        if (count > most || (count == most && count > 0 && it.key() < best)) {
            second = count > most ? most : count;
            most = std::max(most, count);
            best = it.key();
        } else {
            second = std::max(second, count);
        }
    }
    if (most == 0)
        return {};
    const bool sure = trimmed.size() >= SureLength && most >= 2 && most > second && most * 5 >= words.size();
    return {best, sure};
}

LanguageGuess guessLanguage(const QString& text)
{
#ifdef FRONTDESK_CLD2
    if (const LanguageGuess guess = guessByLibrary(text); guess.reliable)
        return guess;
#endif
    return guessByWords(text);
}

QString languageName(const QString& code)
{
    const QLocale::Language language = QLocale(code).language();
    return code.isEmpty() || language == QLocale::C ? QString() : QLocale::languageToString(language);
}

}  // namespace frontdesk
