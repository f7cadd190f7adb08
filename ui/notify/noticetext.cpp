// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notify/noticetext.h"

#include "ui/models/displaytext.h"

#include <QCoreApplication>

namespace frontdesk::noticetext {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(frontdesk::noticetext)
};

QString general(NoticeCause cause)
{
    switch (cause) {
    case NoticeCause::NewMessage: return Text::tr("There is a new message.");
    case NoticeCause::TakeoverAsked: return Text::tr("Open the conversation to hand it over.");
    case NoticeCause::Assigned: return Text::tr("You have this conversation now.");
    default: return Text::tr("A person is asked for.");
    }
}

}  // namespace

QString title(const Notice& notice)
{
    const QString name = display::contactName(notice.contact);
    switch (notice.cause) {
    case NoticeCause::NewMessage: return Text::tr("New message from %1").arg(name);
    case NoticeCause::TakeoverAsked:
        return notice.who.isEmpty() ? Text::tr("Somebody would like to take over %1").arg(name)
                                    : Text::tr("%1 would like to take over %2").arg(notice.who, name);
    case NoticeCause::Assigned: return Text::tr("%1 was given to you").arg(name);
    case NoticeCause::PassedToMe: return Text::tr("%1 was passed on to you and waits").arg(name);
    case NoticeCause::WaitsAgain: return Text::tr("%1 waits again").arg(name);
    case NoticeCause::AiChat:
    case NoticeCause::Escalated: break;
    }
    return notice.priority == Priority::Urgent ? Text::tr("Urgent: %1 waits for a person").arg(name)
                                               : Text::tr("%1 waits for a person").arg(name);
}

QString waiting(int customers) { return Text::tr("%n customer(s) waiting for a person", nullptr, customers); }

QString body(const Notice& notice, int more, bool showText)
{
    const QString words = showText && !notice.text.isEmpty() ? notice.text.simplified() : general(notice.cause);
    return more > 0 ? Text::tr("%1 (%n more)", "words of a message, number of further ones", more).arg(words) : words;
}

Icon icon(NoticeCause cause)
{
    switch (cause) {
    case NoticeCause::NewMessage: return Icon::MessageCircle;
    case NoticeCause::TakeoverAsked: return Icon::UserRound;
    case NoticeCause::Assigned: return Icon::UserCheck;
    default: return Icon::Hand;
    }
}

QString takenBy(const QString& contact, const QString& who)
{
    return Text::tr("%1 took %2").arg(who, display::contactName(contact));
}

}  // namespace frontdesk::noticetext
