// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/evalcases.h"

#include "core/base/json.h"

#include <QDateTime>
#include <QFile>

namespace frontdesk::eval {
namespace {

QStringList stringsOf(const Json& list)
{
    QStringList strings;
    for (const Json& value : list)
        strings << QString::fromStdString(value.get<std::string>());
    return strings;
}

Case caseOf(const Json& json)
{
    Case one{jsonString(json, "id"), jsonString(json, "category"), stringsOf(json.value("turns", Json::array())), {}};
    const Json expect = json.value("expect", Json::object());
    const QStringList facts = stringsOf(expect.value("facts", Json::array()));
    for (const QString& fact : facts)
        one.expect.facts << fact.split(u'|', Qt::SkipEmptyParts);
    one.expect.forbidden = stringsOf(expect.value("forbidden", Json::array()));
    one.expect.source = jsonString(expect, "source");
    one.expect.skill = jsonString(expect, "skill");
    if (expect.contains("escalates"))
        one.expect.escalates = expect["escalates"].get<bool>();
    one.expect.unknown = expect.value("unknown", false);
    return one;
}

bool occurs(const QString& text, const QStringList& alternatives)
{
    return std::any_of(alternatives.begin(), alternatives.end(),
                       [&text](const QString& a) { return text.contains(a.trimmed(), Qt::CaseInsensitive); });
}

}  // namespace

Result<CaseFile> loadCases(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::NotFound, path, file.errorString()};
    const Result<Json> json = parseJson(file.readAll(),
                                        {.maxBytes = 8 * 1024 * 1024, .maxDepth = 16, .maxElements = 200'000});
    if (!json)
        return json.error();
    CaseFile cases;
    for (const Json& one : json->value("cases", Json::array()))
        cases.cases << caseOf(one);
    const QString time = jsonString(*json, "reference_time");
    const QDateTime at = QDateTime::fromString(time, Qt::ISODate);
    const QDateTime fallback = QDateTime::fromString(QStringLiteral("2026-11-21T15:00:00Z"), Qt::ISODate);
    cases.referenceTime = (at.isValid() ? at : fallback).toMSecsSinceEpoch() * 1000;
    return cases;
}

QStringList problemsOf(const Case& one, const Observation& seen)
{
    QStringList problems;
    const QString last = seen.replies.isEmpty() ? QString() : seen.replies.last();
    if (seen.failed)
        problems << QStringLiteral("error");
    for (const QStringList& fact : one.expect.facts)
        if (!occurs(last, fact))
            problems << QString(u"fact:" % fact.first());
    for (const QString& word : one.expect.forbidden)
        for (const QString& reply : seen.replies)
            if (reply.contains(word, Qt::CaseInsensitive))
                problems << QString(u"forbidden:" % word);
    if (!one.expect.source.isEmpty() && !seen.citedDocuments.contains(one.expect.source))
        problems << QStringLiteral("source");
    if (!one.expect.skill.isEmpty() && !seen.skills.contains(one.expect.skill))
        problems << QStringLiteral("skill");
    if (one.expect.escalates && *one.expect.escalates != seen.escalated)
        problems << QStringLiteral("escalation");
    if (one.expect.unknown && (seen.knows || !seen.citedDocuments.isEmpty()))
        problems << QStringLiteral("unknown");
    return problems;
}

}  // namespace frontdesk::eval
