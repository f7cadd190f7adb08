// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/likepattern.h"

namespace frontdesk {

QString likePattern(const QString& text)
{
    QString escaped = text.trimmed();
    escaped.replace(u'\\', QStringLiteral("\\\\"))
        .replace(u'%', QStringLiteral("\\%"))
        .replace(u'_', QStringLiteral("\\_"));
    return u'%' % escaped % u'%';
}

}  // namespace frontdesk
