// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/replay/scenariotext.h"

#include <QHash>
#include <QRegularExpression>
#include <QStringList>

namespace frontdesk::scenariotext {
namespace {

bool isFigure(QChar c) { return c.isDigit(); }

/// Could the figure go on here: another digit, or a point or comma with a digit behind it?
bool figureGoesOn(const QString& text, qsizetype at, int step)
{
    if (at < 0 || at >= text.size())
        return false;
    if (isFigure(text.at(at)))
        return true;
    const qsizetype behind = at + step;
    const bool mark = text.at(at) == u'.' || text.at(at) == u',';
    return mark && behind >= 0 && behind < text.size() && isFigure(text.at(behind));
}

bool standsAt(const QString& text, const QString& phrase, qsizetype at)
{
    const qsizetype end = at + phrase.size();
    if (isFigure(phrase.front()) ? figureGoesOn(text, at - 1, -1)
                                 : phrase.front().isLetter() && at > 0 && text.at(at - 1).isLetterOrNumber())
        return false;
    return !(isFigure(phrase.back()) && figureGoesOn(text, end, 1) && !text.mid(end).startsWith(u".00"));
}

}  // namespace

Json scalar(const QString& text, bool quoted)
{
    if (quoted)
        return toStd(text);
    if (text == u"true" || text == u"false")
        return text == u"true";
    bool whole = false;
    const qint64 integer = text.toLongLong(&whole);
    const bool padded = text.size() > 1 && text.startsWith(u'0') && !text.startsWith(u"0.");
    if (whole && !padded)
        return integer;
    bool real = false;
    const double number = text.toDouble(&real);
    if (real && !padded)
        return number;
    return toStd(text);
}

QString quoted(const QString& text)
{
    QString out = QStringLiteral("\"");
    for (const QChar c : text) {
        if (c == u'"' || c == u'\\')
            out += QChar(u'\\');
        if (c == u'\n')
            out += QStringLiteral("\\n");
        else if (c == u'\t')
            out += QStringLiteral("\\t");
        else if (c.unicode() < 0x20 || c.unicode() == 0x7f)
            out += QStringLiteral("\\x%1").arg(int(c.unicode()), 2, 16, QLatin1Char('0'));
        else
            out += c;
    }
    return out % u'"';
}

QString folded(const QString& text)
{
    QString plain;
    plain.reserve(text.size());
    for (const QChar c : text) {
        const char16_t u = c.unicode();
        if (u == 0x2018 || u == 0x2019 || u == 0x02BC)
            plain += u'\'';
        else if (u == 0x201C || u == 0x201D)
            plain += u'"';
        else if ((u >= 0x2010 && u <= 0x2015) || u == 0x2212)
            plain += u'-';
        else if (u == 0x00A0 || u == 0x202F || u == 0x2009)
            plain += u' ';
        else if (c.category() != QChar::Other_Format)
            plain += c;
    }
    return plain.simplified().toCaseFolded();
}

QString bare(const QString& text)
{
    QString letters;
    for (const QChar c : text)
        if (c.isLetterOrNumber())
            letters += c.toCaseFolded();
    return letters;
}

bool says(const QString& text, const QString& phrase)
{
    const QString wanted = folded(phrase);
    if (wanted.isEmpty())
        return false;
    const QString where = folded(text);
    for (qsizetype at = where.indexOf(wanted); at >= 0; at = where.indexOf(wanted, at + 1))
        if (standsAt(where, wanted, at))
            return true;
    return false;
}

bool saysOne(const QString& text, const QString& alternatives)
{
    const QStringList forms = alternatives.split(u'|', Qt::SkipEmptyParts);
    return std::any_of(forms.begin(), forms.end(), [&text](const QString& form) { return says(text, form); });
}

bool admitsIgnorance(const QString& text)
{
    static const QStringList phrases = QStringLiteral(
                                           "don't know|do not know|not sure|don't have|do not have|no information|"
                                           "can't find|cannot find|could not find|couldn't find|didn't find|"
                                           "did not find|can't answer|cannot answer|can't help with|colleague|"
                                           "nothing about|weiß ich nicht|weiß nicht|keine information|keine angabe|"
                                           "kollege|kollegin|nicht gefunden|no lo sé|no sé|no tengo|no encuentro|"
                                           "no encontré|compañero|je ne sais pas|collègue")
                                           .split(u'|');
    return std::any_of(phrases.begin(), phrases.end(), [&text](const QString& p) { return says(text, p); });
}

QString languageOf(const QString& text)
{
    static const QHash<QString, QStringList> words = {
        {QStringLiteral("en"),
         QStringLiteral("the is are you your to of and for with it we have can our on").split(u' ')},
        {QStringLiteral("de"),
         QStringLiteral("der die das ist sind sie ihre ihr und für mit wir nicht bitte eine den ein "
                        "haben kann am zu voraussichtlich")
             .split(u' ')},
        {QStringLiteral("es"),
         QStringLiteral("el la los las es está son su sus y para con de en un una que se por nuestro puede")
             .split(u' ')},
        {QStringLiteral("fr"),
         QStringLiteral("le la les est sont votre vous et pour avec de des un une que nous dans pas").split(u' ')}};
    static const QRegularExpression gaps(QStringLiteral("[^\\p{L}']+"));
    QHash<QString, int> votes;
    const QStringList said = folded(text).split(gaps, Qt::SkipEmptyParts);
    for (const QString& word : said)
        for (auto it = words.cbegin(); it != words.cend(); ++it)
            votes[it.key()] += it->contains(word) ? 1 : 0;
    QString best;
    for (const QString& language :
         {QStringLiteral("en"), QStringLiteral("de"), QStringLiteral("es"), QStringLiteral("fr")})
        if (votes.value(language) > votes.value(best))
            best = language;
    return votes.value(best) >= 2 ? best : QString();
}

QString withoutPersonalData(const QString& text, const QStringList& names)
{
    static const QRegularExpression mail(QStringLiteral("[\\w.+-]+@[\\w-]+(\\.[\\w-]+)+"));
    static const QRegularExpression digits(QStringLiteral("(?<![\\w-])\\+?\\d[\\d ()./-]{7,}\\d"));
    static const QRegularExpression postcode(
        QStringLiteral("(?i)(?<=zip |zip code |postcode |plz |postleitzahl )\\d{4,5}"));
    QString masked = text;
    masked.replace(mail, QStringLiteral("customer@example.com"));
    masked.replace(digits, QStringLiteral("555-0100"));
    masked.replace(postcode, QStringLiteral("00000"));
    for (const QString& name : names)
        if (name.size() > 1)
            masked.replace(QRegularExpression(QStringLiteral("(?i)\\b%1\\b").arg(QRegularExpression::escape(name))),
                           QStringLiteral("Alex"));
    return masked;
}

}  // namespace frontdesk::scenariotext
