// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/replay/scenario.h"
#include "core/engine/replay/scenariotext.h"

#include <QDateTime>

namespace frontdesk {
namespace {

using scenariotext::quoted;

QString quotedList(const QStringList& values)
{
    QStringList rows;
    for (const QString& value : values)
        rows << quoted(value);
    return u'[' % rows.join(QStringLiteral(", ")) % u']';
}

void row(QString& out, int indent, const QString& key, const QString& value)
{
    out += QString(indent, u' ') % key % QStringLiteral(": ") % value % u'\n';
}

void listRow(QString& out, int indent, const QString& key, const QStringList& values)
{
    if (!values.isEmpty())
        row(out, indent, key, quotedList(values));
}

QString boolText(bool value) { return value ? QStringLiteral("true") : QStringLiteral("false"); }

void writeTurn(QString& out, const ScenarioTurn& turn)
{
    out += QStringLiteral("      - say: ") % quoted(turn.say) % u'\n';
    QString wanted;
    listRow(wanted, 10, QStringLiteral("skills"), turn.skills);
    listRow(wanted, 10, QStringLiteral("not_skills"), turn.notSkills);
    listRow(wanted, 10, QStringLiteral("facts"), turn.facts);
    listRow(wanted, 10, QStringLiteral("forbid"), turn.forbid);
    if (turn.escalate)
        row(wanted, 10, QStringLiteral("escalate"), boolText(*turn.escalate));
    if (turn.knows)
        row(wanted, 10, QStringLiteral("knows"), boolText(*turn.knows));
    if (!turn.agent.isEmpty())
        row(wanted, 10, QStringLiteral("agent"), quoted(turn.agent));
    if (!turn.language.isEmpty())
        row(wanted, 10, QStringLiteral("language"), quoted(turn.language));
    if (!wanted.isEmpty())
        out += QStringLiteral("        expect:\n") % wanted;
}

}  // namespace

QByteArray scenarioYaml(const EvalScenario& scenario, const QStringList& comment)
{
    QString out;
    for (const QString& line : comment)
        out += QStringLiteral("# ") % line.simplified() % u'\n';
    out += QStringLiteral("format: 1\nscenarios:\n  - name: ") % quoted(scenario.name) % u'\n';
    listRow(out, 4, QStringLiteral("tags"), scenario.tags);
    if (scenario.now != 0)
        row(out, 4, QStringLiteral("now"),
            QDateTime::fromMSecsSinceEpoch(scenario.now / 1000, Qt::UTC).toString(Qt::ISODateWithMs));
    if (scenario.contactVerified || !scenario.contactEmail.isEmpty() || !scenario.contactName.isEmpty())
        row(out, 4, QStringLiteral("contact"),
            QStringLiteral("{name: %1, email: %2, verified: %3}")
                .arg(quoted(scenario.contactName), quoted(scenario.contactEmail), boolText(scenario.contactVerified)));
    listRow(out, 4, QStringLiteral("forbid"), scenario.forbid);
    listRow(out, 4, QStringLiteral("never"), scenario.never);
    listRow(out, 4, QStringLiteral("protect"), scenario.protect);
    out += QStringLiteral("    turns:\n");
    for (const ScenarioTurn& turn : scenario.turns)
        writeTurn(out, turn);
    return out.toUtf8();
}

}  // namespace frontdesk
