// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/signaltext.h"

#include "ui/models/displaytext.h"

#include <QCoreApplication>

namespace frontdesk::display {
namespace {

struct TextSignalText {
    Q_DECLARE_TR_FUNCTIONS(SignalText)
};

struct Category {
    const char* key;
    const char* text;
};
constexpr Category Categories[] = {
    {"order_status", QT_TRANSLATE_NOOP("SignalText", "Order status")},
    {"product_info", QT_TRANSLATE_NOOP("SignalText", "Products")},
    {"store_hours", QT_TRANSLATE_NOOP("SignalText", "Opening hours")},
    {"store_locations", QT_TRANSLATE_NOOP("SignalText", "Shops")},
    {"contact_info", QT_TRANSLATE_NOOP("SignalText", "Contact")},
    {"technical_problem", QT_TRANSLATE_NOOP("SignalText", "Technical problem")},
    {"billing_problem", QT_TRANSLATE_NOOP("SignalText", "Billing problem")},
    {"order_personal", QT_TRANSLATE_NOOP("SignalText", "A personal order")},
    {"account", QT_TRANSLATE_NOOP("SignalText", "Customer account")},
    {"business_orders", QT_TRANSLATE_NOOP("SignalText", "Business orders")},
    {"care_sizing", QT_TRANSLATE_NOOP("SignalText", "Care and sizes")},
    {"click_collect", QT_TRANSLATE_NOOP("SignalText", "Collect in the shop")},
    {"exchanges", QT_TRANSLATE_NOOP("SignalText", "Exchange")},
    {"faq", QT_TRANSLATE_NOOP("SignalText", "Common question")},
    {"gift_cards", QT_TRANSLATE_NOOP("SignalText", "Gift cards")},
    {"international", QT_TRANSLATE_NOOP("SignalText", "Abroad")},
    {"lost_damaged", QT_TRANSLATE_NOOP("SignalText", "Lost or damaged")},
    {"loyalty", QT_TRANSLATE_NOOP("SignalText", "Loyalty programme")},
    {"order_changes", QT_TRANSLATE_NOOP("SignalText", "Change of an order")},
    {"payment", QT_TRANSLATE_NOOP("SignalText", "Payment")},
    {"price_match", QT_TRANSLATE_NOOP("SignalText", "Price match")},
    {"privacy", QT_TRANSLATE_NOOP("SignalText", "Privacy")},
    {"returns", QT_TRANSLATE_NOOP("SignalText", "Returns")},
    {"shipping_delivery", QT_TRANSLATE_NOOP("SignalText", "Delivery")},
    {"warranty_repairs", QT_TRANSLATE_NOOP("SignalText", "Warranty and repairs")},
    {"billing", QT_TRANSLATE_NOOP("SignalText", "Billing")},
    {"technical", QT_TRANSLATE_NOOP("SignalText", "Technical matters")},
    {"refund", QT_TRANSLATE_NOOP("SignalText", "Refund")},
    {"legal", QT_TRANSLATE_NOOP("SignalText", "Legal matters")},
    {"complaint", QT_TRANSLATE_NOOP("SignalText", "Complaint")},
    {"other", QT_TRANSLATE_NOOP("SignalText", "Something else")},
    {"general", QT_TRANSLATE_NOOP("SignalText", "General question")},
    {"sales", QT_TRANSLATE_NOOP("SignalText", "Sales")},
    {"human_wish", QT_TRANSLATE_NOOP("SignalText", "Asked for a person")},
};

/// What a signal's detail means beside its name; empty = nothing to add.
QString seenText(const EscalationSignal& found)
{
    if (found.detail.isEmpty())
        return {};
    if (found.key == u"urgency") {
        QStringList words = found.detail.split(QStringLiteral(", "));
        words.replaceInStrings(QStringLiteral("capitals"), TextSignalText::tr("written in capitals"));
        words.replaceInStrings(QStringLiteral("exclamation"), TextSignalText::tr("exclamation marks"));
        return words.join(QStringLiteral(", "));
    }
    if (found.key == u"explicit_wish" || found.key == u"low_confidence")
        return TextSignalText::tr("%1 %", "probability in percent").arg(qRound(found.detail.toDouble() * 100));
    if (found.key == u"turn_cap")
        return TextSignalText::tr("%n answer(s)", nullptr, found.detail.toInt());
    if (found.key == u"repeated")
        return TextSignalText::tr("%n time(s)", nullptr, found.detail.toInt());
    if (found.key == u"unknown")
        return TextSignalText::tr("%n time(s) in a row", nullptr, found.detail.toInt());
    return TextSignalText::tr("“%1”").arg(found.detail);
}

}  // namespace

QString signalName(const QString& key)
{
    const QString family = key.section(u':', 0, 0);
    if (family == u"explicit_wish")
        return TextSignalText::tr("Asked for a person");
    if (family == u"phrase")
        return TextSignalText::tr("Agreed words");
    if (family == u"keyword")
        return key == family ? TextSignalText::tr("Key word")
                             : TextSignalText::tr("Topic: %1").arg(key.section(u':', 1));
    if (family == u"sentiment")
        return TextSignalText::tr("Unhappy");
    if (family == u"urgency")
        return TextSignalText::tr("In a hurry");
    if (family == u"low_confidence")
        return TextSignalText::tr("Answer not sure");
    if (family == u"unknown")
        return TextSignalText::tr("No answer known");
    if (family == u"turn_cap")
        return TextSignalText::tr("Long conversation");
    if (family == u"repeated")
        return TextSignalText::tr("Asked again");
    if (family == u"verified")
        return TextSignalText::tr("Known customer");
    if (family == u"owner_gone")
        return TextSignalText::tr("Left without an answer");
    if (family == u"passed_on")
        return TextSignalText::tr("Passed on");
    if (family == u"accepted_offer")
        return TextSignalText::tr("Accepted the offer of a person");
    if (family == u"maintenance")
        return TextSignalText::tr("Maintenance");
    if (family == u"complaint")
        return TextSignalText::tr("Complaint");
    return reasonText(key);
}

QString signalText(const EscalationSignal& found)
{
    const QString seen = seenText(found);
    const QString name = signalName(found.key);
    return seen.isEmpty() ? name : TextSignalText::tr("%1: %2", "signal, what was seen").arg(name, seen);
}

QList<EscalationSignal> signalsOf(const Escalation& escalation)
{
    QList<EscalationSignal> list = escalation.evidence;
    QStringList keys;
    for (const EscalationSignal& found : std::as_const(list))
        keys << found.key;
    for (const QString& reason : escalation.reasons) {
        const QString key = reason.startsWith(u"phrase:") ? QStringLiteral("phrase") : reason;
        const bool unsure = key == u"low_confidence" && keys.contains(QStringLiteral("unknown"));
        if (!keys.contains(key) && !unsure)
            list << EscalationSignal{key, key == u"phrase" ? reason.mid(7) : QString(), 0};
    }
    return list;
}

QString timeLeft(const Escalation& escalation, Micros now)
{
    if (escalation.dueAt <= 0)
        return {};
    const qint64 seconds = (escalation.dueAt - now) / MicrosPerSecond;
    return escalation.dueAt < now ? TextSignalText::tr("Overdue %1").arg(duration(seconds)) : duration(seconds);
}

QString categoryName(const QString& key)
{
    for (const Category& category : Categories)
        if (key == QLatin1String(category.key))
            return TextSignalText::tr(category.text);
    // A key of somebody's own configuration: at least no underscores.
    QString words = key;
    words.replace(u'_', u' ');
    if (!words.isEmpty() && words != key)
        words[0] = words[0].toUpper();
    return words;
}

QString presenceName(Presence presence)
{
    switch (presence) {
    case Presence::Available: return TextSignalText::tr("Available");
    case Presence::Away: return TextSignalText::tr("Away");
    case Presence::Offline: return TextSignalText::tr("Offline");
    }
    return {};
}

}  // namespace frontdesk::display
