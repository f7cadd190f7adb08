// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/privacy/privacytext.h"

#include "ui/models/displaytext.h"

#include <QCoreApplication>
#include <QHash>
#include <QLocale>

namespace frontdesk::privacytext {
namespace {

struct TextPrivacyText {
    Q_DECLARE_TR_FUNCTIONS(frontdesk::PrivacyText)
};

QString actionOfConversation(QStringView what)
{
    if (what == u"assign")
        return TextPrivacyText::tr("assigned a conversation");
    if (what == u"close")
        return TextPrivacyText::tr("ended a conversation");
    if (what == u"hand_back")
        return TextPrivacyText::tr("handed a conversation back to the AI");
    if (what == u"reopen")
        return TextPrivacyText::tr("opened a conversation again");
    if (what == u"take_over")
        return TextPrivacyText::tr("took over a conversation");
    return {};
}

QString actionOfContact(QStringView what)
{
    if (what == u"block")
        return TextPrivacyText::tr("blocked a customer");
    if (what == u"unblock")
        return TextPrivacyText::tr("unblocked a customer");
    if (what == u"edit")
        return TextPrivacyText::tr("changed a customer");
    if (what == u"forget_fact")
        return TextPrivacyText::tr("removed something from a customer's memory");
    if (what == u"viewed")
        return TextPrivacyText::tr("looked at a customer");
    if (what == u"export" || what == u"exported")
        return TextPrivacyText::tr("exported the data of a customer");
    if (what == u"erase" || what == u"erased")
        return TextPrivacyText::tr("erased a customer");
    return {};
}

QString actionOfEscalation(QStringView what)
{
    if (what == u"join")
        return TextPrivacyText::tr("joined a request for a person");
    if (what == u"not_needed")
        return TextPrivacyText::tr("said that no person is needed");
    if (what == u"pass_on")
        return TextPrivacyText::tr("passed a request on");
    if (what == u"raise")
        return TextPrivacyText::tr("asked for a person");
    return {};
}

QString actionOfProgram(QStringView key)
{
    if (key == u"settings.change" || key == u"settings.changed")
        return TextPrivacyText::tr("changed a setting");
    if (key == u"retention.purge")
        return TextPrivacyText::tr("removed what was old enough");
    if (key == u"agents.save")
        return TextPrivacyText::tr("changed an agent");
    if (key == u"agents.remove")
        return TextPrivacyText::tr("deleted an agent");
    if (key == u"features.change")
        return TextPrivacyText::tr("changed a switch of the AI");
    if (key == u"egress.export")
        return TextPrivacyText::tr("saved the log of what left this PC");
    if (key == u"audit.verify")
        return TextPrivacyText::tr("checked the audit");
    if (key == u"backup.made")
        return TextPrivacyText::tr("made a backup");
    if (key == u"restore.staged")
        return TextPrivacyText::tr("prepared a restore");
    if (key == u"restore.cancelled")
        return TextPrivacyText::tr("took a restore back");
    if (key == u"restore.done")
        return TextPrivacyText::tr("went on from a backup");
    if (key == u"words.shown")
        return TextPrivacyText::tr("had the words of the recovery sheet shown");
    if (key == u"skill.approve")
        return TextPrivacyText::tr("approved what the AI wanted to do");
    if (key == u"skill.refuse")
        return TextPrivacyText::tr("refused what the AI wanted to do");
    if (key == u"skill.settle_done" || key == u"skill.settle_failed")
        return TextPrivacyText::tr("said what became of an interrupted skill");
    if (key == u"skill.switch")
        return TextPrivacyText::tr("changed a switch of a skill");
    if (key == u"skill.try")
        return TextPrivacyText::tr("ran a skill in the tester");
    if (key == u"callback.done")
        return TextPrivacyText::tr("called a customer back");
    if (key == u"callback.cancel")
        return TextPrivacyText::tr("cancelled a callback");
    if (key == u"autonomy.set")
        return TextPrivacyText::tr("turned the autonomy dial");
    if (key == u"draft.approve")
        return TextPrivacyText::tr("approved a draft of the AI");
    if (key == u"budget.near" || key == u"budget.reached" || key == u"budget.conversation")
        return TextPrivacyText::tr("told staff about the limit for AI models");
    if (key == u"words.confirmed")
        return TextPrivacyText::tr("confirmed the recovery sheet");
    return {};
}

}  // namespace

QStringList counts(const PrivacyCounts& c)
{
    QStringList lines;
    const auto put = [&lines](qint64 count, const QString& text) {
        if (count > 0)
            lines << text;
    };
    put(c.conversations, TextPrivacyText::tr("%Ln conversation(s)", nullptr, int(c.conversations)));
    put(c.messages, TextPrivacyText::tr("%Ln message(s)", nullptr, int(c.messages)));
    put(c.contacts, TextPrivacyText::tr("%Ln customer(s)", nullptr, int(c.contacts)));
    if (c.mediaFiles > 0)
        lines << TextPrivacyText::tr("%1 (%2)", "files, their size")
                     .arg(TextPrivacyText::tr("%Ln file(s)", nullptr, int(c.mediaFiles)),
                          QLocale().formattedDataSize(c.mediaBytes, 1, QLocale::DataSizeSIFormat));
    put(c.notes, TextPrivacyText::tr("%Ln note(s)", nullptr, int(c.notes)));
    put(c.turns, TextPrivacyText::tr("%Ln record(s) of AI answers", nullptr, int(c.turns)));
    put(c.sessions, TextPrivacyText::tr("%Ln sign-in(s) to the chat", nullptr, int(c.sessions)));
    put(c.searchEntries, TextPrivacyText::tr("%Ln entry(s) of the search", nullptr, int(c.searchEntries)));
    put(c.cached, TextPrivacyText::tr("%Ln row(s) of caches and drafts", nullptr, int(c.cached)));
    return lines;
}

bool isEmpty(const PrivacyCounts& c) { return counts(c).isEmpty(); }

QString summary(const PrivacyCounts& c)
{
    const QStringList lines = counts(c);
    return lines.isEmpty() ? TextPrivacyText::tr("nothing") : QLocale().createSeparatedList(lines);
}

QString action(const QString& key)
{
    const QStringView name = key;
    const qsizetype dot = name.indexOf(u'.');
    const QStringView area = dot < 0 ? name : name.left(dot);
    const QStringView what = dot < 0 ? QStringView() : name.mid(dot + 1);
    const QString words = area == u"conversation" ? actionOfConversation(what)
                          : area == u"contact"    ? actionOfContact(what)
                          : area == u"escalation" ? actionOfEscalation(what)
                                                  : actionOfProgram(name);
    return words.isEmpty() ? key : words;
}

QString actor(const AuditRow& row)
{
    return row.actor.isEmpty() || row.actor == u"program" || row.actor == u"system" ? TextPrivacyText::tr("Frontdesk")
                                                                                    : row.actor;
}

QString sentence(const AuditRow& row)
{
    return TextPrivacyText::tr("%1, %2 %3: %4", "when, who, did what: to what")
        .arg(display::dateAndTime(row.at), actor(row), action(row.action),
             row.details.isEmpty() ? row.target
                                   : TextPrivacyText::tr("%1 (%2)", "target, details").arg(row.target, row.details));
}

}  // namespace frontdesk::privacytext
