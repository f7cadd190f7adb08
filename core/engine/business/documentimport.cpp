// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/business/documentimport.h"

#include "core/agent/csvreader.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringDecoder>

namespace frontdesk {
namespace {

constexpr qsizetype MaxStemChars = 72;

struct SayDocumentImport {
    Q_DECLARE_TR_FUNCTIONS(DocumentImport)
};

Error refused(const QString& sentence) { return {ErrorCode::InvalidInput, sentence, QStringLiteral("document")}; }

/// Kinds that people will drop and that are not read (yet): what to do instead.
QString refusal(const QByteArray& data, const QString& suffix)
{
    static const QStringList office = {QStringLiteral("docx"), QStringLiteral("doc"), QStringLiteral("odt"),
                                       QStringLiteral("xlsx"), QStringLiteral("xls"), QStringLiteral("ods"),
                                       QStringLiteral("pptx"), QStringLiteral("rtf")};
    if (data.startsWith("%PDF") || suffix == u"pdf")
        return SayDocumentImport::tr(
            "PDF files cannot be read yet. Copy the text into a text file, or save the page as HTML, and add that.");
    if (office.contains(suffix) || data.startsWith("{\\rtf"))
        return SayDocumentImport::tr(
            "Office files cannot be read yet. Use \"Save as\" with plain text, CSV or HTML, and add that file.");
    if (data.startsWith("PK\x03\x04"))
        return SayDocumentImport::tr("This is a packed file. Unpack it and add the texts in it one by one.");
    if (data.startsWith("\x89PNG") || data.startsWith("\xff\xd8\xff") || data.startsWith("GIF8"))
        return SayDocumentImport::tr("Pictures cannot be read yet. Write what is on it into a text file and add that.");
    return {};
}

/// UTF-8, UTF-16 with its mark, else Latin 1: what the editors of an office write.
QString decoded(const QByteArray& data)
{
    if (const auto marked = QStringConverter::encodingForData(data))
        return QStringDecoder(*marked)(data);
    QStringDecoder utf8(QStringDecoder::Utf8);
    const QString text = utf8(data);
    return utf8.hasError() ? QString::fromLatin1(data) : text;
}

bool looksBinary(const QString& text)
{
    qsizetype odd = 0;
    const QStringView head = QStringView(text).left(4096);
    for (const QChar c : head)
        odd += c.isNull() || (c.unicode() < 0x20 && c != u'\n' && c != u'\r' && c != u'\t' && c != u'\f') ? 1 : 0;
    return odd * 50 > head.size();
}

bool looksLikeHtml(const QString& text)
{
    const QString head = text.left(2000).toLower();
    return head.contains(u"<!doctype html") || head.contains(u"<html") || head.contains(u"<body");
}

QString csvToMarkdown(const QString& title, const QList<QHash<QString, QString>>& rows)
{
    QString out = u"# " % title % u"\n";
    for (const QHash<QString, QString>& row : rows) {
        QStringList columns = row.keys();
        columns.sort();
        QStringList parts;
        for (const QString& column : columns)
            if (const QString value = row.value(column).simplified(); !value.isEmpty())
                parts << QString(column.simplified() % u": " % value);
        if (!parts.isEmpty())
            out += u"\n" % parts.join(QStringLiteral("; ")) % u".\n";
    }
    return out;
}

QString entity(const QString& name)
{
    static const QHash<QString, QString> known = {
        {QStringLiteral("amp"), QStringLiteral("&")},    {QStringLiteral("lt"), QStringLiteral("<")},
        {QStringLiteral("gt"), QStringLiteral(">")},     {QStringLiteral("quot"), QStringLiteral("\"")},
        {QStringLiteral("apos"), QStringLiteral("'")},   {QStringLiteral("nbsp"), QStringLiteral(" ")},
        {QStringLiteral("ndash"), QStringLiteral("–")},  {QStringLiteral("mdash"), QStringLiteral("—")},
        {QStringLiteral("euro"), QStringLiteral("€")},   {QStringLiteral("auml"), QStringLiteral("ä")},
        {QStringLiteral("ouml"), QStringLiteral("ö")},   {QStringLiteral("uuml"), QStringLiteral("ü")},
        {QStringLiteral("Auml"), QStringLiteral("Ä")},   {QStringLiteral("Ouml"), QStringLiteral("Ö")},
        {QStringLiteral("Uuml"), QStringLiteral("Ü")},   {QStringLiteral("szlig"), QStringLiteral("ß")},
        {QStringLiteral("eacute"), QStringLiteral("é")}, {QStringLiteral("ntilde"), QStringLiteral("ñ")},
        {QStringLiteral("copy"), QStringLiteral("©")},   {QStringLiteral("hellip"), QStringLiteral("…")}};
    if (!name.startsWith(u'#'))
        return known.value(name, u'&' % name % u';');
    const bool hex = name.size() > 1 && name.at(1).toLower() == u'x';
    bool ok = false;
    const uint code = QStringView(name).mid(hex ? 2 : 1).toUInt(&ok, hex ? 16 : 10);
    if (!ok || code < 0x20 || code > 0x10FFFF || (code >= 0xD800 && code < 0xE000))
        return QStringLiteral(" ");
    const char32_t one = code;
    return QString::fromUcs4(&one, 1);
}

QString withoutEntities(const QString& text)
{
    static const QRegularExpression pattern(QStringLiteral("&(#?[A-Za-z0-9]{1,10});"));
    QString out;
    qsizetype from = 0;
    for (auto it = pattern.globalMatch(text); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        out += QStringView(text).mid(from, match.capturedStart() - from);
        out += entity(match.captured(1));
        from = match.capturedEnd();
    }
    return out + QStringView(text).mid(from);
}

/// What stands in place of a tag: only the ones that shape a text matter.
QString replacementOf(const QString& tag)
{
    static const QRegularExpression heading(QStringLiteral("^h([1-6])$"));
    if (const auto match = heading.match(tag); match.hasMatch())
        return u"\n\n" % QString(match.captured(1).toInt(), u'#') % u" ";
    if (tag == u"li" || tag == u"dt")
        return QStringLiteral("\n- ");
    if (tag == u"td" || tag == u"th" || tag == u"dd")
        return QStringLiteral(" ");
    static const QStringList blocks = {QStringLiteral("p"),     QStringLiteral("div"),     QStringLiteral("br"),
                                       QStringLiteral("tr"),    QStringLiteral("ul"),      QStringLiteral("ol"),
                                       QStringLiteral("table"), QStringLiteral("section"), QStringLiteral("article"),
                                       QStringLiteral("hr")};
    const QString name = tag.startsWith(u'/') ? tag.mid(1) : tag;
    return blocks.contains(name) || (tag.startsWith(u"/h") && tag.size() == 3) ? QStringLiteral("\n") : QString();
}

QString tidied(const QString& text)
{
    QStringList lines;
    for (const QString& line : text.split(u'\n')) {
        const QString clean = line.simplified();
        const bool lone = clean.isEmpty() || clean == u"-" || QString(clean).remove(u'#').isEmpty();
        if (!lone || (!lines.isEmpty() && !lines.last().isEmpty()))
            lines << (lone ? QString() : clean);
    }
    return lines.join(u'\n').trimmed() % u'\n';
}

QString titled(const QString& text, const QString& title)
{
    static const QRegularExpression top(QStringLiteral("^#\\s+\\S"), QRegularExpression::MultilineOption);
    return top.match(text).hasMatch() ? text : QString(u"# " % title % u"\n\n" % text);
}

Result<QString> asMarkdown(const QString& text, const QString& suffix, const QString& title)
{
    if (suffix == u"csv") {
        const Result<QList<QHash<QString, QString>>> rows = readCsv(text.toUtf8(), {.maxBytes = MaxImportBytes});
        if (!rows)
            return refused(SayDocumentImport::tr("The table cannot be read: %1").arg(rows.error().userText));
        return csvToMarkdown(title, *rows);
    }
    if (suffix == u"html" || suffix == u"htm" || looksLikeHtml(text))
        return titled(htmlToMarkdown(text), title);
    return suffix == u"md" || suffix == u"markdown" ? text : titled(text, title);
}

}  // namespace

QString safeFileName(const QString& name)
{
    const QString last = QString(name).replace(u'\\', u'/').section(u'/', -1);
    const qsizetype dot = last.lastIndexOf(u'.');
    const QString suffix = dot > 0 ? last.mid(dot + 1).toLower() : QString();
    QString stem;
    for (const QChar c : dot > 0 ? last.left(dot) : last) {
        const bool fine = c.isLetterOrNumber() || c == u'-' || c == u'_' || c == u' ' || c == u'.';
        stem += fine ? c : QChar(u' ');
    }
    stem = stem.simplified().left(MaxStemChars).trimmed();
    while (stem.startsWith(u'.'))
        stem.remove(0, 1);
    static const QRegularExpression reserved(QStringLiteral("^(con|prn|aux|nul|com\\d|lpt\\d)(\\..*)?$"),
                                             QRegularExpression::CaseInsensitiveOption);
    if (stem.trimmed().isEmpty() || reserved.match(stem).hasMatch())
        stem = QStringLiteral("document");
    static const QRegularExpression plain(QStringLiteral("^[a-z0-9]{1,8}$"));
    return plain.match(suffix).hasMatch() ? QString(stem % u'.' % suffix) : stem;
}

QString htmlToMarkdown(const QString& html)
{
    static const QRegularExpression hidden(
        QStringLiteral("<!--.*?-->|<(script|style|noscript|template|svg|head|form|nav)\\b[^>]*>.*?</\\1\\s*>"),
        QRegularExpression::DotMatchesEverythingOption | QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression tag(QStringLiteral("<(/?[A-Za-z][A-Za-z0-9]*)[^<>]*>|<[!?][^<>]*>"));
    QString text = html;
    text.remove(hidden);
    text.replace(QRegularExpression(QStringLiteral("\\s+")), QStringLiteral(" "));
    QString out;
    qsizetype from = 0;
    for (auto it = tag.globalMatch(text); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        out += withoutEntities(text.mid(from, match.capturedStart() - from));
        out += replacementOf(match.captured(1).toLower());
        from = match.capturedEnd();
    }
    out += withoutEntities(text.mid(from));
    return tidied(out);
}

Result<ImportedDocument> importDocument(const QString& name, const QByteArray& data)
{
    const QString safe = safeFileName(name);
    const QString suffix = safe.contains(u'.') ? safe.section(u'.', -1) : QString();
    if (data.isEmpty())
        return refused(SayDocumentImport::tr("The file \"%1\" is empty.").arg(safe));
    if (data.size() > MaxImportBytes)
        return refused(
            SayDocumentImport::tr("The file \"%1\" is larger than 10 MB. Split it into smaller ones.").arg(safe));
    if (const QString why = refusal(data, suffix); !why.isEmpty())
        return refused(why);
    const QString text = decoded(data);
    if (looksBinary(text))
        return refused(
            SayDocumentImport::tr("The file \"%1\" holds no text. Add text, Markdown, CSV or HTML files.").arg(safe));
    const QString stem = suffix.isEmpty() ? safe : safe.chopped(suffix.size() + 1);
    Result<QString> markdown = asMarkdown(QString(text).remove(u'\r'), suffix, stem);
    if (!markdown)
        return markdown.error();
    const bool own = suffix == u"md";
    return ImportedDocument{own ? safe : QString(safe % u".md"), markdown->toUtf8()};
}

}  // namespace frontdesk
