// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agent/businesshours.h"
#include "core/agent/guards/groundcheck.h"
#include "core/agent/guards/receipts.h"
#include "core/agent/guards/standardhooks.h"
#include "core/agent/guards/wordtable.h"
#include "core/config/features.h"

#include <QLocale>
#include <QRegularExpression>
#include <QThreadPool>

namespace frontdesk {
namespace {

bool applies(const HookedTurn& turn)
{
    return turn.provider != u"builtin" && turn.config->feature(feature::Groundedness);
}

void addHours(Evidence& evidence, const WeekHours& hours, const QString& heading)
{
    for (int day = 0; day < 7; ++day) {
        const QString name = QLocale::c().dayName(day + 1);
        const QList<HoursSpan>& spans = hours.at(std::size_t(day));
        if (spans.isEmpty())
            evidence.addText(QStringLiteral("profile"), heading, name % u": closed.");
        for (const HoursSpan& span : spans)
            evidence.addText(QStringLiteral("profile"), heading,
                             QStringLiteral("%1: open from %2 to %3.")
                                 .arg(name, span.open.toString(QStringLiteral("HH:mm")),
                                      span.close.toString(QStringLiteral("HH:mm"))));
    }
}

void addProfile(Evidence& evidence, const AgentConfig& config)
{
    const BusinessProfile& b = config.business;
    const auto add = [&](const QString& heading, const QString& text) {
        if (!text.trimmed().isEmpty())
            evidence.addText(QStringLiteral("profile"), heading, text);
    };
    add(b.companyName, b.description);
    add(QStringLiteral("contact phone"),
        b.customerServicePhone % u" " % b.billingPhone % u" " % b.technicalSupportPhone);
    add(QStringLiteral("contact email website"),
        b.email % u" " % b.billingEmail % u" " % b.technicalSupportEmail % u" " % b.website);
    addHours(evidence, b.hours, QStringLiteral("opening hours"));
    for (const Holiday& day : b.holidays) {
        const QString date = QLocale::c().toString(day.date, QStringLiteral("d MMMM yyyy"));
        if (day.closed)
            add(day.name, QStringLiteral("%1 (%2): closed.").arg(day.name, date));
        for (const HoursSpan& span : day.spans)
            add(day.name, QStringLiteral("%1 (%2): open from %3 to %4.")
                              .arg(day.name, date, span.open.toString(QStringLiteral("HH:mm")),
                                   span.close.toString(QStringLiteral("HH:mm"))));
    }
    for (const Store& store : b.stores) {
        const QString name = store.name % u' ' % store.city;
        add(name, QStringLiteral("%1 store: %2, %3, %4 %5.")
                      .arg(store.name, store.address, store.city, store.state, store.postcode));
        add(name, store.phone);
        add(name, store.parking);
        add(name, store.access);
        add(name, store.services.join(QStringLiteral(", ")));
        if (store.hours)
            addHours(evidence, *store.hours, name % u" opening hours");
    }
    // The texts that we say ourselves may be said by a model as well.
    for (const QString& text : config.agent.fallbackResponses)
        add({}, config.expand(text));
    // Our instructions state facts of the business too; the rest of the prompt is the profile again.
    evidence.addText(QStringLiteral("instructions"), {}, config.expand(config.agent.instructions));
    evidence.addJson(QStringLiteral("policies"), config.agent.policies);
}

void addClock(Evidence& evidence, const HookedTurn& turn)
{
    const BusinessHours hours(turn.config->business);
    const QDateTime now = hours.local(turn.input.now);
    evidence.addText(QStringLiteral("clock"), {},
                     QLocale::c().toString(now.date(), QStringLiteral("dddd d MMMM yyyy")));
}

/// What this turn may rest on. What was said before in the conversation by us or by staff counts as well.
Evidence evidenceOf(const HookedTurn& turn, Evidence evidence)
{
    for (const Passage& passage : turn.passages)
        evidence.addText(passage.document, passage.title % u' ' % passage.section, passage.text);
    // The newest first: of too many the oldest are left out.
    for (auto it = turn.results.crbegin(); it != turn.results.crend(); ++it) {
        const SkillEvidence& result = *it;
        if (result.isError)
            continue;
        evidence.addJson(result.skill, result.content);
        ToolResult proof;
        proof.content = result.content;
        if (!receiptsOf(result.skill, proof).isEmpty())
            evidence.addJson(result.skill, result.arguments);
    }
    addClock(evidence, turn);
    for (const Message& message : turn.input.snapshot.history)
        if (message.direction == Direction::Outbound)
            evidence.addText(QStringLiteral("earlier answer"), {}, message.text());
    return evidence;
}

/// What the customer said does not change within a turn, and a long conversation takes a while to read.
ClaimContext askedIn(const HookedTurn& turn)
{
    ClaimContext context;
    for (const Message& message : turn.input.snapshot.unanswered)
        context.question += message.text() % u'\n';
    context.customer = context.question;
    for (const Message& message : turn.input.snapshot.history)
        if (message.direction == Direction::Inbound)
            context.customer += message.text() % u'\n';
    context.customer += turn.input.snapshot.contact.name % u'\n' % turn.input.snapshot.summary;
    for (const MemoryFact& fact : turn.input.snapshot.memory)
        context.customer += u'\n' % fact.value;
    context.today = BusinessHours(turn.config->business).local(turn.input.now).date();
    context.readQuestion = std::make_shared<const ReadSentence>(readSentence(context.question));
    context.readCustomer = std::make_shared<const ReadSentence>(readSentence(context.customer));
    return context;
}

ClaimContext contextOf(HookedTurn& turn)
{
    if (!turn.asked)
        turn.asked = std::make_shared<const ClaimContext>(askedIn(turn));
    ClaimContext context = *turn.asked;
    context.before = turn.released.isEmpty() ? QString() : turn.released.last();
    return context;
}

}  // namespace

/// Built once for what is known now; a further result makes it anew.
const Evidence& GroundHook::known(HookedTurn& turn) const
{
    if (!turn.evidence || turn.evidenceResults != turn.results.size()) {
        const std::shared_ptr<const Evidence> profile = m_profiles.of(turn.config, [&turn] {
            Evidence made;
            addProfile(made, *turn.config);
            return made;
        });
        turn.evidence = std::make_shared<const Evidence>(evidenceOf(turn, *profile));
        turn.evidenceResults = turn.results.size();
    }
    return *turn.evidence;
}

void GroundHook::onSentence(HookedTurn& turn, QString& sentence) const
{
    if (!applies(turn) || sentence.trimmed().isEmpty())
        return;
    const GroundVerdict verdict = checkClaim(sentence, known(turn), contextOf(turn));
    if (verdict.grounding == Grounding::Fine)
        return;
    sentence.clear();
    turn.doubted = true;
    turn.note(
        {verdict.grounding == Grounding::Contradicted ? QStringLiteral("contradicted") : QStringLiteral("ungrounded"),
         QStringLiteral("answer"), verdict.kind % u": " % verdict.detail, true});
}

void GroundHook::onPartial(HookedTurn& turn, QString& pending) const
{
    if (!applies(turn))
        return;
    // A figure shows with its sentence, once that was checked as a whole.
    static const QRegularExpression figure(QString::fromUtf8("[\\d$\u20ac\u00a3%]"));
    if (const auto match = figure.match(pending); match.hasMatch())
        pending.truncate(match.capturedStart());
}

void readThesaurusAhead()
{
    QThreadPool::globalInstance()->start([] { static_cast<void>(wordtable::isCommonWord(QStringLiteral("word"))); });
}

void addStandardHooks(TurnHooks& hooks)
{
    hooks.add(std::make_shared<InputHook>());
    hooks.add(std::make_shared<LanguageHook>());
    hooks.add(std::make_shared<LeakHook>());
    hooks.add(std::make_shared<GroundHook>());
}

}  // namespace frontdesk
