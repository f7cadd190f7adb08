// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agent/guidance.h"

#include <QStringList>

namespace frontdesk {

Guidance Guidance::parse(const QString& text)
{
    QStringList say;
    QStringList hint;
    const QStringList lines = text.split(u'\n', Qt::SkipEmptyParts);
    for (const QString& line : lines) {
        const QString tidy = line.simplified();
        if (tidy.startsWith(u"say:", Qt::CaseInsensitive)) {
            const QString words = tidy.mid(4).trimmed();
            if (!words.isEmpty())
                say << (QStringView(u".!?\u2026\u3002").contains(words.back()) ? words : QString(words + u'.'));
        } else if (!tidy.isEmpty()) {
            hint << tidy;
        }
    }
    return {say.join(u' '), hint.join(u' ')};
}

}  // namespace frontdesk
