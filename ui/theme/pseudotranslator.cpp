// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/pseudotranslator.h"

namespace frontdesk {
namespace {

constexpr const char16_t* Plain = u"aeiouycnszAEIOUYCNSZ";
constexpr const char16_t* Accented = u"àéîöûÿçñšžÀÉÎÖÛŸÇÑŠŽ";
constexpr int GrowthPercent = 35;

}  // namespace

QString PseudoTranslator::translate(const char* context, const char* sourceText, const char*, int) const
{
    if (qstrcmp(context, "QShortcut") == 0)  // names of keys
        return {};
    return sourceText && *sourceText ? disguise(QString::fromUtf8(sourceText)) : QString();
}

QString PseudoTranslator::disguise(const QString& text)
{
    const QStringView plain(Plain);
    const QStringView accented(Accented);
    QString out = QStringLiteral("[");
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == u'%' && i + 1 < text.size()) {  // %1, %L1, %n
            out += text[i++];
            out += text[i];
            continue;
        }
        const qsizetype at = plain.indexOf(text[i]);
        out += at >= 0 ? accented[at] : text[i];
    }
    static const QString filling = QStringLiteral(" one two three four five six seven eight nine ten");
    const qsizetype more = (text.size() * GrowthPercent + 99) / 100;
    while (out.size() < text.size() + more)
        out += filling.left(text.size() + more - out.size());
    return out + u']';
}

}  // namespace frontdesk
