// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agent/guards/patterns.h"

namespace frontdesk {

bool found(const QRegularExpression& pattern, const QString& text)
{
    const QRegularExpressionMatch match = pattern.match(text);
    return match.hasMatch() || !match.isValid();
}

QStringList windowsOf(const QString& text, qsizetype size, qsizetype overlap)
{
    const auto parts = [&text](qsizetype at) { return text.at(at).isLowSurrogate(); };
    QStringList windows;
    qsizetype from = 0;
    while (text.size() - from > size) {
        qsizetype end = from + size;
        end -= parts(end) ? 1 : 0;
        windows << text.mid(from, end - from);
        // A line is the best place to begin, then a word; both lengthen the overlap, at most to the double.
        const qsizetype least = end - 2 * overlap;
        from = end - overlap;
        const qsizetype line = text.lastIndexOf(u'\n', from - 1);
        const qsizetype word = text.lastIndexOf(u' ', from - 1);
        if (line >= least)
            from = line + 1;
        else if (word >= least)
            from = word + 1;
        else
            from -= parts(from) ? 1 : 0;
    }
    windows << text.mid(from);
    return windows;
}

}  // namespace frontdesk
