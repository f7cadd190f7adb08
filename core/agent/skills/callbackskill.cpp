// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agent/skills/callbackskill.h"

#include "core/agent/businesshours.h"
#include "core/agent/callbackbook.h"
#include "core/agent/datephrase.h"
#include "core/agent/skills/skilltext.h"

namespace frontdesk {
namespace {

constexpr int MostDays = 30;
constexpr Micros LeastNotice = 10 * MicrosPerMinute;

QString digitsOf(const QString& text)
{
    QString digits;
    for (const QChar c : text)
        if (c.isDigit())
            digits += QString::number(c.digitValue());
    return digits;
}

/// The number that may be called: written by this customer, or known of them; never one that only the model names.
QString phoneFor(const ToolCall& call, const SkillContext& context)
{
    const QString wanted = jsonString(call.arguments, "phone").trimmed();
    if (wanted.isEmpty())
        return context.contact.phone;
    const QString digits = digitsOf(wanted);
    if (digits.size() < 7 || digits.size() > 15)
        return {};
    if (digitsOf(context.contact.phone).endsWith(digits.right(9)))
        return wanted;
    const bool written = std::any_of(context.customerTexts.begin(), context.customerTexts.end(),
                                     [&digits](const QString& text) { return digitsOf(text).contains(digits); });
    return written ? wanted : QString();
}

QString zonedText(const BusinessHours& hours, Micros at, const BusinessProfile& business)
{
    const QDateTime local = hours.local(at);
    return QStringLiteral("%1 at %2 (%3)").arg(dateText(local.date()), clockText(local.time()), business.timeZone);
}

/// "Tomorrow" is the day after it was said, however late a person confirms it.
Micros askedAt(const SkillContext& context) { return context.askedAt > 0 ? context.askedAt : context.now; }

struct Wish {
    Callback callback;
    std::optional<ToolResult> refused;
    QString when;
};

ToolResult closedThen(const BusinessHours& hours, Micros due, const BusinessProfile& business)
{
    const QDate day = hours.localDate(due);
    Json more{{"open_on_that_day", toStd(spansText(hours.spansOn(day)))}, {"time_zone", toStd(business.timeZone)}};
    if (const auto next = hours.nextOpening(due))
        more["next_opening"] = toStd(zonedText(hours, *next, business));
    return skilltext::failure(QStringLiteral("closed"),
                              QStringLiteral("Nobody can call at that time: it is outside the opening hours."), more);
}

std::optional<ToolResult> timeProblem(const BusinessHours& hours, Micros due, const SkillContext& context)
{
    if (due < context.now + LeastNotice)
        return skilltext::failure(QStringLiteral("too-soon"),
                                  QStringLiteral("That time is over or only minutes away; ask for a later one."));
    if (due > context.now + Micros(MostDays) * 24 * 60 * MicrosPerMinute)
        return skilltext::failure(QStringLiteral("too-late"),
                                  QStringLiteral("Callbacks are possible within the next %1 days.").arg(MostDays));
    if (!hours.isOpen(due))
        return closedThen(hours, due, context.config->business);
    return std::nullopt;
}

Wish wishOf(const ToolCall& call, const SkillContext& context)
{
    Wish wish;
    const BusinessProfile& business = context.config->business;
    const BusinessHours hours(business);
    const auto day = parseDatePhrase(jsonString(call.arguments, "day"), hours.localDate(askedAt(context)),
                                     business.holidays);
    const auto time = parseClockTime(jsonString(call.arguments, "time"));
    if (!day || !time) {
        wish.refused = skilltext::failure(QStringLiteral("time-unclear"),
                                          QStringLiteral("Ask for a day and a time of the day."),
                                          Json{{"time_zone", toStd(business.timeZone)}});
        return wish;
    }
    wish.callback.dueAt = hours.instantOf(day->date, *time);
    wish.refused = timeProblem(hours, wish.callback.dueAt, context);
    if (wish.refused)
        return wish;
    wish.callback.phone = phoneFor(call, context);
    if (wish.callback.phone.isEmpty())
        wish.refused = skilltext::failure(QStringLiteral("phone-needed"),
                                          QStringLiteral("Ask for the telephone number that should be called."));
    wish.callback.note = jsonString(call.arguments, "topic");
    wish.callback.conversationId = context.conversationId;
    wish.callback.contactId = context.contact.id;
    wish.when = zonedText(hours, wish.callback.dueAt, business);
    return wish;
}

}  // namespace

std::optional<QTime> parseClockTime(const QString& text)
{
    static const QRegularExpression form(
        QStringLiteral("^(?:at )?(\\d{1,2})(?:[:.h](\\d{2}))?\\s*(am|pm|a\\.m\\.|p\\.m\\.|uhr|o'clock)?$"));
    const QString plain = text.trimmed().toLower();
    if (plain == u"noon" || plain == u"midday")
        return QTime(12, 0);
    const auto match = form.match(plain);
    if (!match.hasMatch())
        return std::nullopt;
    int hour = match.captured(1).toInt();
    const int minute = match.captured(2).toInt();
    const QString half = match.captured(3);
    const bool twelve = half.startsWith(u'a') || half.startsWith(u'p');
    if (twelve && (hour < 1 || hour > 12))
        return std::nullopt;
    if (twelve)
        hour = hour % 12 + (half.startsWith(u'p') ? 12 : 0);
    const QTime time(hour, minute);
    return time.isValid() ? std::optional(time) : std::nullopt;
}

ToolSpec CallbackSkill::spec(const AgentConfig& config) const
{
    return {
        QStringLiteral("schedule_callback"),
        QStringLiteral("Promises a call back. `day` and `time`: the customer's words (never compute a date yourself), "
                       "in the time zone %1. `phone`: the number as the customer wrote it; leave it out when it is "
                       "known. Only within the opening hours and the next 30 days.")
            .arg(config.business.timeZone),
        skilltext::objectSchema({{"day", {{"type", "string"}, {"minLength", 1}, {"maxLength", 80}}},
                                 {"time", {{"type", "string"}, {"minLength", 1}, {"maxLength", 20}}},
                                 {"phone", {{"type", "string"}, {"maxLength", 40}}},
                                 {"topic", {{"type", "string"}, {"maxLength", 300}}}},
                                Json::array({"day", "time"})),
        SkillEffect::Write};
}

/// The same words mean another day tomorrow.
EffectKey CallbackSkill::effectKey(const SkillContext& context) const
{
    const BusinessHours hours(context.config->business);
    return {{}, hours.instantOf(hours.localDate(askedAt(context)), QTime(0, 0))};
}

Task<ToolResult> CallbackSkill::preview(ToolCall call, SkillContext context)
{
    const Wish wish = wishOf(call, context);
    if (wish.refused)
        co_return *wish.refused;
    const Json content{{"dry_run", true}, {"when", toStd(wish.when)}};
    co_return skilltext::success(context, content, QStringLiteral("Call %1 on %2").arg(wish.callback.phone, wish.when));
}

Task<ToolResult> CallbackSkill::invoke(ToolCall call, SkillContext context)
{
    const Wish wish = wishOf(call, context);
    if (wish.refused)
        co_return *wish.refused;
    if (!wish.callback.contactId.isValid())
        co_return skilltext::failure(QStringLiteral("no-customer"),
                                     QStringLiteral("There is no customer here whom anybody could call."));
    auto booking = m_book.book(wish.callback);
    const Result<Callback> booked = co_await booking;
    if (!booked)
        co_return booked.error();
    const Json content{{"when", toStd(wish.when)}, {"phone", toStd(booked->phone)}};
    ToolResult result = skilltext::success(context, content, QStringLiteral("Callback on %1").arg(wish.when));
    result.customerText = QStringLiteral("A colleague has confirmed it: we call you on %1.").arg(wish.when);
    result.sample = false;
    co_return result;
}

}  // namespace frontdesk
