// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/setting.h"

#include "core/config/groups/backup.h"
#include "core/config/groups/channels.h"
#include "core/config/groups/escalation.h"
#include "core/config/groups/llm.h"
#include "core/config/groups/masking.h"
#include "core/config/groups/retention.h"
#include "core/config/groups/server.h"
#include "core/config/groups/services.h"
#include "core/config/groups/storage.h"
#include "core/config/groups/widget.h"
#include "core/config/groups/work.h"
#include "core/config/problemtext.h"

#include <QHash>

namespace frontdesk {
namespace {

using namespace setting;

QList<SettingGroup> makeGroups()
{
    return QList<SettingGroup>{serverGroup(),     rateGroup(),      chatGroup(), widgetGroup(), agentGroup(),
                               escalationGroup(), staffGroup(),     appGroup(),  logGroup(),    databaseGroup(),
                               backupGroup(),     retentionGroup(), uiGroup()}
           + channelGroups() + llmGroups() + QList<SettingGroup>{maskingGroup()} + serviceGroups();
}

QString number(double value)
{
    return value == double(qint64(value)) ? QString::number(qint64(value)) : QString::number(value);
}

}  // namespace

SettingRow makeSettingRow(const char* key, SettingValue fallback, const char* about, const char* env,
                          const char* aliases, std::array<double, 2> limits, const char* choices, SettingCheck check,
                          SettingFlags flags, const char* why)
{
    SettingRow row;
    row.key = QString::fromLatin1(key);
    row.fallback = std::move(fallback);
    row.about = QString::fromUtf8(about);
    const QString full = QString(u"FRONTDESK_" % row.key).toUpper().replace(u'/', u'_');
    row.env = env ? QString::fromLatin1(env) : full;
    row.aliases = QString::fromLatin1(aliases).split(u' ', Qt::SkipEmptyParts);
    if (row.env != full && !row.aliases.contains(full))
        row.aliases.prepend(full);
    row.min = limits[0];
    row.max = limits[1];
    row.choices = QString::fromLatin1(choices).split(u' ', Qt::SkipEmptyParts);
    row.check = check;
    row.flags = flags;
    row.why = QString::fromUtf8(why);
    return row;
}

const QList<SettingGroup>& settingGroups()
{
    static const QList<SettingGroup> groups = makeGroups();
    return groups;
}

const SettingRow* findSetting(const QString& key)
{
    static const QHash<QString, const SettingRow*> index = [] {
        QHash<QString, const SettingRow*> rows;
        for (const SettingGroup& group : settingGroups())
            for (const SettingRow& row : group.rows)
                rows.insert(row.key, &row);
        return rows;
    }();
    return index.value(QString(key).replace(u'.', u'/'));
}

QString describeType(const SettingRow& row)
{
    if (!row.choices.isEmpty())
        return row.choices.size() == 1 ? ProblemText::tr("always %1").arg(row.choices.first())
                                       : ProblemText::tr("one of: %1").arg(row.choices.join(QStringLiteral(", ")));
    switch (row.fallback.index()) {
    case 0: return ProblemText::tr("true or false");
    case 1: return ProblemText::tr("whole number from %1 to %2").arg(number(row.min), number(row.max));
    case 2: return ProblemText::tr("number from %1 to %2").arg(number(row.min), number(row.max));
    case 4: return ProblemText::tr("list");
    default: return ProblemText::tr("text");
    }
}

}  // namespace frontdesk
