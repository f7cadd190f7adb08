// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/cuttext.h"

#include <algorithm>

namespace frontdesk {

QString cutText(const QString& text, qsizetype most)
{
    if (text.size() <= most)
        return text;
    const bool parted = most > 0 && text.at(most - 1).isHighSurrogate() && text.at(most).isLowSurrogate();
    return text.left(std::max<qsizetype>(parted ? most - 1 : most, 0));
}

QString cutFront(const QString& text, qsizetype most)
{
    if (text.size() <= most)
        return text;
    const qsizetype from = text.size() - std::max<qsizetype>(most, 0);
    const bool parted = from > 0 && from < text.size() && text.at(from).isLowSurrogate()
                        && text.at(from - 1).isHighSurrogate();
    return text.mid(parted ? from + 1 : from);
}

QString withoutHalfPairs(const QString& text)
{
    if (text.isValidUtf16())
        return text;
    QString whole = text;
    for (qsizetype i = 0; i < whole.size(); ++i) {
        if (whole.at(i).isHighSurrogate() && i + 1 < whole.size() && whole.at(i + 1).isLowSurrogate())
            ++i;
        else if (whole.at(i).isSurrogate())
            whole[i] = QChar(QChar::ReplacementCharacter);
    }
    return whole;
}

}  // namespace frontdesk
