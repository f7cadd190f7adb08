// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/configreference.h"

#include "core/config/aliases.h"
#include "core/config/settings.h"

namespace frontdesk {
namespace {

constexpr const char* MarkdownHead = R"(# Options

This file is generated from the settings table: `frontdesk config reference --markdown > docs/options.md`.

Where a value may stand, the later one wins: default, `/etc/frontdesk/frontdesk.yml`, `frontdesk.yml`, the secret store
(secrets that were typed into Settings), `.env`, `.env.<profile>`, environment, command line (`--set key=value`, and `--host`, `--port`, `--ops-port`, `--log-level`, `--lang`).
`frontdesk config explain KEY` prints a value and the layers that named it; `frontdesk config check` checks all files.

`frontdesk.yml`, `.env` and `agent_config.yml` stand in the configuration folder (`~/.config/frontdesk`,
`%LOCALAPPDATA%\frontdesk`, `~/Library/Preferences/frontdesk`), or where `--config` or `--data-dir` point.
In the file, `server.port` is written as `port:` below `server:`. Each setting is also read from the environment as
`FRONTDESK_<AREA>_<NAME>`, which wins over the shorter name given here. Lists: `a, b` or `["a", "b"]`.
An empty value in the environment or in `.env` means "not given".

Marks: *restart* = takes effect at the next start; *window* = only the desktop program uses it; *secret* = masked wherever it
is shown; **reserved** = known and checked, but nothing in this version uses it.
)";

constexpr const char* EnvHead =
    R"(# Settings of Frontdesk for `.env` or the environment. Generated from the settings table:
#   frontdesk config reference --env-example > .env.example
# Copy the lines you need into .env in the configuration folder and remove the "# ". docs/options.md explains each.
# An empty value means "not given". Keep secrets out of files that others can read.
)";

constexpr const char* YamlHead =
    R"(# Settings of Frontdesk. Remove the "# " in front of a line to change a value; keep its two blanks.
# "frontdesk config check" checks this file, "frontdesk config explain server.port" tells where a value comes from.
)";

QString cell(QString text) { return text.replace(u'|', QStringLiteral("\\|")).replace(u'<', QStringLiteral("&lt;")); }

QString code(const QString& text) { return text.isEmpty() ? QString() : QString(u'`' % text % u'`'); }

QString marks(const SettingRow& row)
{
    QStringList list;
    if (row.flags.testFlag(SettingFlag::Restart))
        list << QStringLiteral("*restart*");
    if (row.flags.testFlag(SettingFlag::UiOnly))
        list << QStringLiteral("*window*");
    if (row.isSecret())
        list << QStringLiteral("*secret*");
    if (row.isReserved())
        list << u"**reserved**: " % row.why;
    return list.join(QStringLiteral(", "));
}

QString defaultText(const SettingRow& row)
{
    return row.fallback.index() == 3 ? std::get<QString>(row.fallback) : displayValue(row, row.fallback);
}

QString environmentCell(const SettingRow& row)
{
    QStringList names = {code(row.env)};
    for (const QString& alias : row.aliases)
        if (!alias.startsWith(u"FRONTDESK_"))
            names << code(alias);
    return names.join(QStringLiteral(", "));
}

QString yamlValue(const SettingRow& row)
{
    switch (row.fallback.index()) {
    case 3: return u'"' % std::get<QString>(row.fallback) % u'"';
    case 4: return u'[' % std::get<QStringList>(row.fallback).join(QStringLiteral(", ")) % u']';
    default: return displayValue(row, row.fallback);
    }
}

}  // namespace

QString optionsMarkdown()
{
    QString out = QString::fromUtf8(MarkdownHead);
    for (const SettingGroup& group : settingGroups()) {
        out += u"\n## " % group.title
               % u"\n\n| Setting | Environment | Values | Default | Meaning |\n|---|---|---|---|---|\n";
        for (const SettingRow& row : group.rows) {
            const QString extra = marks(row);
            out += u"| " % code(QString(row.key).replace(u'/', u'.')) % u" | " % environmentCell(row) % u" | "
                   % cell(describeType(row)) % u" | " % code(defaultText(row)) % u" | " % cell(row.about)
                   % (extra.isEmpty() ? QString() : QString(u" " % cell(extra) % u'.')) % u" |\n";
        }
    }
    out += u"\n## Names that are known and unused\n\nWhoever sets one of them is told why it has no effect.\n\n| Name "
           u"| Unused because |\n|---|---|\n";
    for (const UnusedName& unused : unusedNames())
        out += u"| " % code(unused.name) % u" | " % cell(unused.because) % u" |\n";
    out += QStringLiteral(
        "\n## Exit codes\n\n| Code | Meaning |\n|---|---|\n| 0 | all went well |\n| 1 | failed |\n| 2 | wrong use of "
        "the command line |\n"
        "| 69 | a service that is needed is down |\n| 73 | a file or folder cannot be written |\n"
        "| 75 | the data folder is in use by another process |\n| 78 | the configuration is wrong |\n");
    return out;
}

QString envExample()
{
    QString out = QString::fromUtf8(EnvHead);
    for (const SettingGroup& group : settingGroups()) {
        out += u"\n# --- " % group.title % u" ---\n";
        for (const SettingRow& row : group.rows) {
            out += u"# " % row.about % (row.isReserved() ? QString(u" Reserved: " % row.why % u'.') : QString())
                   % u"\n# " % row.env % u'=' % defaultText(row) % u'\n';
        }
    }
    return out;
}

QString yamlTemplate()
{
    QString out = QString::fromUtf8(YamlHead);
    for (const SettingGroup& group : settingGroups()) {
        QString rows;
        for (const SettingRow& row : group.rows)
            if (!row.isReserved())
                rows += u"  # " % row.about % u"\n  # " % row.name() % u": " % yamlValue(row) % u'\n';
        if (!rows.isEmpty())
            out += u'\n' % group.area % u":\n" % rows;
    }
    return out;
}

}  // namespace frontdesk
