// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/privacy/egresstext.h"

#include "core/model/purposes.h"
#include "ui/models/displaytext.h"

#include <QCoreApplication>
#include <QLocale>

namespace frontdesk::egresstext {
namespace {

struct TextEgressText {
    Q_DECLARE_TR_FUNCTIONS(frontdesk::EgressText)
};

QString size(qint64 bytes) { return QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeSIFormat); }

QString countOf(const QString& kind, int n)
{
    const QString key = kind.toLower();
    if (key == u"email")
        return TextEgressText::tr("%Ln e-mail address(es)", nullptr, n);
    if (key == u"phone")
        return TextEgressText::tr("%Ln telephone number(s)", nullptr, n);
    if (key == u"card")
        return TextEgressText::tr("%Ln card number(s)", nullptr, n);
    if (key == u"iban")
        return TextEgressText::tr("%Ln account number(s)", nullptr, n);
    if (key == u"address")
        return TextEgressText::tr("%Ln street address(es)", nullptr, n);
    if (key == u"name")
        return TextEgressText::tr("%Ln name(s)", nullptr, n);
    if (key == u"order")
        return TextEgressText::tr("%Ln order number(s)", nullptr, n);
    return TextEgressText::tr("%Ln other number(s)", nullptr, n);
}

}  // namespace

QString purpose(const QString& key)
{
    if (key == purposes::Answer)
        return TextEgressText::tr("Answer to a customer");
    if (key == purposes::Summary)
        return TextEgressText::tr("Summary of a conversation");
    if (key == purposes::Translation)
        return TextEgressText::tr("Translation");
    if (key == purposes::Eval)
        return TextEgressText::tr("Trial by staff");
    if (key == purposes::Test)
        return TextEgressText::tr("Test of the connection");
    if (key.startsWith(purposes::Skill))
        return TextEgressText::tr("Skill");
    return key;
}

QString kind(const EgressEntry& entry)
{
    const QString& key = entry.purpose;
    if (key == purposes::Answer || key == purposes::Eval)
        return TextEgressText::tr("the conversation and what was found in your documents");
    if (key == purposes::Summary)
        return TextEgressText::tr("earlier messages of the conversation");
    if (key == purposes::Translation)
        return TextEgressText::tr("one message");
    if (key == purposes::Test)
        return TextEgressText::tr("a test sentence, nothing of customers");
    if (key == purposes::Skill)
        return TextEgressText::tr("values for a service of a skill");
    if (key == purposes::SkillProgram)
        return TextEgressText::tr("values for another program on this PC");
    if (key == purposes::SkillLocal)
        return TextEgressText::tr("values for a query of a database on this PC");
    if (key == purposes::SkillDatabase)
        return TextEgressText::tr("values for a query of a database, which may be on another computer");
    return {};
}

QString place(const EgressEntry& entry)
{
    if (!entry.host.isEmpty())
        return entry.host;
    if (entry.purpose == purposes::SkillProgram || entry.purpose == purposes::SkillLocal)
        return TextEgressText::tr("on this PC");
    return {};
}

QString bytes(const EgressEntry& entry)
{
    return TextEgressText::tr("%1 out, %2 back", "sizes").arg(size(entry.bytesOut), size(entry.bytesIn));
}

int maskedCount(const EgressEntry& entry)
{
    int count = 0;
    for (const int n : entry.masked)
        count += n;
    return count;
}

QString masked(const EgressEntry& entry)
{
    const int count = maskedCount(entry);
    return count == 0 ? TextEgressText::tr("nothing masked")
                      : TextEgressText::tr("%Ln detail(s) masked", nullptr, count);
}

QString maskedKinds(const EgressEntry& entry)
{
    QStringList kinds = entry.masked.keys();
    kinds.sort();
    QStringList counts;
    for (const QString& kind : std::as_const(kinds))
        if (const int n = entry.masked.value(kind); n > 0)
            counts << countOf(kind, n);
    return QLocale().createSeparatedList(counts);
}

QString problem(const EgressEntry& entry)
{
    const QString& outcome = entry.outcome;
    if (outcome.isEmpty() || outcome == u"ok" || outcome == u"stream")
        return {};
    if (outcome == u"timeout")
        return TextEgressText::tr("took too long");
    if (outcome == u"unavailable")
        return TextEgressText::tr("could not be reached");
    if (outcome == u"cancelled")
        return TextEgressText::tr("stopped");
    if (outcome == u"rate-limited" || outcome == u"rate_limited")
        return TextEgressText::tr("asked too often");
    if (outcome == u"unauthorized")
        return TextEgressText::tr("refused");
    return TextEgressText::tr("failed: %1").arg(outcome);
}

QString customer(const EgressEntry& entry)
{
    return entry.conversation.isValid() ? display::contactName(entry.contactName) : QString();
}

QString sentence(const EgressEntry& entry)
{
    QStringList lines{TextEgressText::tr("%1: %2, %3", "when: service, what for")
                          .arg(display::dateAndTime(entry.at), entry.service, purpose(entry.purpose))};
    if (const QString what = kind(entry); !what.isEmpty())
        lines << TextEgressText::tr("What went: %1").arg(what);
    if (const QString where = place(entry); !where.isEmpty())
        lines << TextEgressText::tr("Where to: %1").arg(where);
    lines << TextEgressText::tr("How much: %1").arg(bytes(entry));
    const QString kinds = maskedKinds(entry);
    lines << TextEgressText::tr("Masked: %1").arg(kinds.isEmpty() ? TextEgressText::tr("nothing") : kinds);
    if (const QString wrong = problem(entry); !wrong.isEmpty())
        lines << TextEgressText::tr("How it ended: %1").arg(wrong);
    if (const QString who = customer(entry); !who.isEmpty())
        lines << TextEgressText::tr("A click opens the conversation with %1.").arg(who);
    return lines.join(u'\n');
}

}  // namespace frontdesk::egresstext
