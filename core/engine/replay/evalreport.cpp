// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/replay/evalreport.h"

#include <QXmlStreamWriter>

namespace frontdesk {
namespace {

constexpr qsizetype SaidAtMost = 240;

/// What was said in the turn that a problem names.
QString saidIn(const EvalResult& result, const QString& problem)
{
    const qsizetype turn = problem.mid(5).section(u':', 0, 0).toInt() - 1;
    if (turn < 0 || turn >= result.turns.size())
        return {};
    const QString text = result.turns.at(turn).text.simplified();
    return text.size() > SaidAtMost ? QString(text.left(SaidAtMost) % u'\u2026') : text;
}

QString place(const EvalScenario& scenario) { return scenario.file % u':' % QString::number(scenario.line); }

QString percent(const EvalTally& tally) { return QStringLiteral("%1 %").arg(100.0 * tally.rate(), 5, 'f', 1); }

Json turnJson(const TurnSeen& seen, const ScenarioTurn& turn)
{
    Json skills = Json::array();
    for (const SkillCallRecord& call : seen.skills)
        skills.push_back({{"name", toStd(call.name)}, {"arguments", call.arguments}, {"ok", call.ok}});
    Json json{{"say", toStd(turn.say)},
              {"answer", toStd(seen.text)},
              {"skills", std::move(skills)},
              {"escalated", seen.escalated},
              {"knows", seen.knows},
              {"agent", toStd(seen.agent)},
              {"outcome", toStd(seen.outcome)},
              {"provider", toStd(seen.provider)},
              {"micros", seen.micros}};
    json["confidence"] = seen.confidence ? Json(*seen.confidence) : Json();
    if (!seen.error.isEmpty())
        json["error"] = toStd(seen.error);
    return json;
}

Json textsJson(const QStringList& texts)
{
    Json json = Json::array();
    for (const QString& text : texts)
        json.push_back(toStd(text));
    return json;
}

Json tallyJson(const EvalTally& tally) { return {{"passed", tally.passed}, {"total", tally.total}}; }

}  // namespace

EvalTally EvalReport::all() const
{
    EvalTally tally{0, int(results.size())};
    for (const EvalResult& result : results)
        tally.passed += result.passed() ? 1 : 0;
    return tally;
}

QMap<QString, EvalTally> EvalReport::byTag() const
{
    QMap<QString, EvalTally> tags;
    for (const EvalResult& result : results) {
        QStringList own = result.scenario.tags;
        own.removeDuplicates();
        for (const QString& tag : std::as_const(own)) {
            ++tags[tag].total;
            tags[tag].passed += result.passed() ? 1 : 0;
        }
    }
    return tags;
}

QString EvalReport::table(bool verbose) const
{
    QString out;
    for (const EvalResult& result : results) {
        if (result.passed() && verbose)
            out += QStringLiteral("ok      %1\n").arg(result.scenario.name);
        if (!result.passed())
            out += QStringLiteral("FAILED  %1 (%2)\n").arg(result.scenario.name, place(result.scenario));
        for (const QString& problem : result.problems) {
            const QString said = saidIn(result, problem);
            out += u"        " % problem % (said.isEmpty() ? QString() : QString(u"; said: " % said)) % u'\n';
        }
    }
    out += QStringLiteral("\n%1 %2 %3  %4\n")
               .arg(QStringLiteral("tag"), -22)
               .arg(QStringLiteral("passed"), 6)
               .arg(QStringLiteral("of"), 5)
               .arg(QStringLiteral("rate"), 7);
    const QMap<QString, EvalTally> tags = byTag();
    for (auto it = tags.cbegin(); it != tags.cend(); ++it)
        out +=
            QStringLiteral("%1 %2 %3  %4\n").arg(it.key(), -22).arg(it->passed, 6).arg(it->total, 5).arg(percent(*it));
    const EvalTally whole = all();
    out += QStringLiteral("%1 %2 %3  %4   (model: %5)\n")
               .arg(QStringLiteral("all"), -22)
               .arg(whole.passed, 6)
               .arg(whole.total, 5)
               .arg(percent(whole), provider);
    return out;
}

QByteArray EvalReport::json() const
{
    Json rows = Json::array();
    for (const EvalResult& result : results) {
        Json turns = Json::array();
        for (qsizetype i = 0; i < result.turns.size(); ++i)
            turns.push_back(turnJson(result.turns.at(i), result.scenario.turns.at(i)));
        rows.push_back({{"name", toStd(result.scenario.name)},
                        {"place", toStd(place(result.scenario))},
                        {"tags", textsJson(result.scenario.tags)},
                        {"passed", result.passed()},
                        {"problems", textsJson(result.problems)},
                        {"turns", std::move(turns)}});
    }
    Json tags = Json::object();
    const QMap<QString, EvalTally> tallies = byTag();
    for (auto it = tallies.cbegin(); it != tallies.cend(); ++it)
        tags[toStd(it.key())] = tallyJson(*it);
    return toBytes(Json{{"format", 1},
                        {"model", toStd(provider)},
                        {"config", toStd(config)},
                        {"all", tallyJson(all())},
                        {"tags", std::move(tags)},
                        {"scenarios", std::move(rows)}})
           + '\n';
}

QByteArray EvalReport::junit() const
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.setAutoFormatting(true);
    xml.writeStartDocument();
    const EvalTally whole = all();
    xml.writeStartElement(QStringLiteral("testsuite"));
    xml.writeAttribute(QStringLiteral("name"), QStringLiteral("frontdesk eval"));
    xml.writeAttribute(QStringLiteral("tests"), QString::number(whole.total));
    xml.writeAttribute(QStringLiteral("failures"), QString::number(whole.total - whole.passed));
    for (const EvalResult& result : results) {
        qint64 micros = 0;
        for (const TurnSeen& seen : result.turns)
            micros += seen.micros;
        xml.writeStartElement(QStringLiteral("testcase"));
        xml.writeAttribute(QStringLiteral("classname"), result.scenario.tags.value(0));
        xml.writeAttribute(QStringLiteral("name"), result.scenario.name);
        xml.writeAttribute(QStringLiteral("file"), result.scenario.file);
        xml.writeAttribute(QStringLiteral("line"), QString::number(result.scenario.line));
        xml.writeAttribute(QStringLiteral("time"), QString::number(double(micros) / 1e6, 'f', 3));
        for (const QString& problem : result.problems) {
            xml.writeStartElement(QStringLiteral("failure"));
            xml.writeAttribute(QStringLiteral("message"), problem);
            QString said;  // control characters are no XML
            for (const QChar c : saidIn(result, problem))
                said += c.unicode() < 0x20 ? QChar(u' ') : c;
            xml.writeCharacters(said);
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }
    xml.writeEndElement();
    xml.writeEndDocument();
    return bytes;
}

}  // namespace frontdesk
