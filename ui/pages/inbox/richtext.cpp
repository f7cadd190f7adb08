// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/inbox/richtext.h"

#include <QRegularExpression>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextList>

namespace frontdesk {
namespace {

constexpr int LineHeight = 21;

struct FormatRange {
    int position;
    int length;
    QTextCharFormat format;
};

bool hasMarkup(const QString& text)
{
    static const QString marks = QStringLiteral("*_`#|[\n<~>-+");
    return std::any_of(text.begin(), text.end(), [](QChar c) { return marks.contains(c) || c.isDigit(); });
}

QTextCharFormat linkFormat(const QString& address)
{
    QTextCharFormat format;
    format.setAnchor(true);
    format.setAnchorHref(address);
    format.setForeground(tone(Tone::Accent));
    format.setFontUnderline(true);
    return format;
}

QList<FormatRange> addressesIn(const QString& text)
{
    static const QRegularExpression address(QStringLiteral("\\bhttps?://[^\\s<>\"]+[^\\s<>\".,;:!?')\\]]"));
    QList<FormatRange> ranges;
    for (auto it = address.globalMatch(text); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        ranges << FormatRange{int(match.capturedStart()), int(match.capturedLength()), linkFormat(match.captured())};
    }
    return ranges;
}

void applyRanges(QTextCursor& cursor, const QList<FormatRange>& ranges)
{
    for (const FormatRange& range : ranges) {
        cursor.setPosition(range.position);
        cursor.setPosition(range.position + range.length, QTextCursor::KeepAnchor);
        cursor.mergeCharFormat(range.format);
    }
}

void fillPlain(QTextDocument& document, const QString& text)
{
    document.setPlainText(text);
    QTextCursor cursor(&document);
    cursor.beginEditBlock();
    cursor.select(QTextCursor::Document);
    QTextBlockFormat block;
    block.setLineHeight(scaled(LineHeight), QTextBlockFormat::MinimumHeight);
    cursor.mergeBlockFormat(block);
    QString stored = document.toRawText();
    applyRanges(cursor, addressesIn(stored.replace(QChar::ParagraphSeparator, u'\n')));
    cursor.endEditBlock();
}

int topMargin(const QTextBlock& block)
{
    if (!block.previous().isValid())
        return 0;
    if (block.textList() && block.previous().textList())
        return 2;
    return block.blockFormat().headingLevel() ? 10 : 7;
}

bool isCodeBlock(const QTextBlockFormat& format)
{
    return format.hasProperty(QTextFormat::BlockCodeLanguage) || format.hasProperty(QTextFormat::BlockCodeFence);
}

QTextCharFormat fragmentFormat(const QTextCharFormat& old, const QTextBlockFormat& block)
{
    QTextCharFormat format;
    if (old.fontFixedPitch() || isCodeBlock(block)) {
        format.setFontFamilies(Theme::current().monoType(13).font.families());
        format.setProperty(QTextFormat::FontPixelSize, scaled(13));
        format.setBackground(tone(Tone::CodeBack));
    }
    if (old.isAnchor()) {
        const bool allowed = isAllowedLink(QUrl(old.anchorHref(), QUrl::StrictMode));
        format.setAnchor(allowed);
        format.setAnchorHref(allowed ? old.anchorHref() : QString());
        format.setForeground(tone(allowed ? Tone::Accent : Tone::Text));
        format.setFontUnderline(allowed);
    }
    if (block.headingLevel() > 0) {
        format.setProperty(QTextFormat::FontSizeAdjustment, 0);
        format.setProperty(QTextFormat::FontPixelSize, scaled(block.headingLevel() == 1 ? 17 : 15));
        format.setFontWeight(QFont::DemiBold);
    }
    return format;
}

void dropImages(QTextDocument& document)
{
    QList<std::pair<int, int>> images;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next())
        for (auto it = block.begin(); !it.atEnd(); ++it)
            if (it.fragment().charFormat().isImageFormat())
                images.prepend({it.fragment().position(), it.fragment().length()});
    QTextCursor cursor(&document);
    for (const auto& [position, length] : std::as_const(images)) {
        cursor.setPosition(position);
        cursor.setPosition(position + length, QTextCursor::KeepAnchor);
        cursor.removeSelectedText();
    }
}

void fillMarkdown(QTextDocument& document, const QString& text)
{
    document.setMarkdown(text, QTextDocument::MarkdownFeatures(QTextDocument::MarkdownDialectGitHub)
                                   | QTextDocument::MarkdownNoHTML);
    dropImages(document);
    QList<FormatRange> ranges;
    QTextCursor cursor(&document);
    cursor.beginEditBlock();
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        QTextBlockFormat format = block.blockFormat();
        format.setTopMargin(topMargin(block));
        format.setBottomMargin(0);
        format.setLineHeight(scaled(LineHeight), QTextBlockFormat::MinimumHeight);
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            const QTextCharFormat change = fragmentFormat(it.fragment().charFormat(), format);
            if (change.propertyCount() > 0)
                ranges << FormatRange{it.fragment().position(), it.fragment().length(), change};
        }
        cursor.setPosition(block.position());
        cursor.setBlockFormat(format);
    }
    applyRanges(cursor, ranges);
    cursor.endEditBlock();
}

}  // namespace

std::unique_ptr<SafeDocument> makeDocument(const QString& text, TextFormat format)
{
    auto document = std::make_unique<SafeDocument>();
    document->setUndoRedoEnabled(false);
    document->setDocumentMargin(0);
    document->setIndentWidth(24);
    document->setDefaultFont(format == TextFormat::Code ? Theme::current().monoType(12).font : type(14).font);
    QTextOption wrap = document->defaultTextOption();
    wrap.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    document->setDefaultTextOption(wrap);
    if (format == TextFormat::Code)
        document->setPlainText(text);
    else if (format == TextFormat::Plain || !hasMarkup(text))
        fillPlain(*document, text);
    else
        fillMarkdown(*document, text);
    return document;
}

bool isAllowedLink(const QUrl& url)
{
    static const QStringList schemes{QStringLiteral("http"), QStringLiteral("https"), QStringLiteral("mailto"),
                                     QStringLiteral("tel")};
    return url.isValid() && schemes.contains(url.scheme().toLower());
}

}  // namespace frontdesk
