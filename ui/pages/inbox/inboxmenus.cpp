// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/inbox/inboxmenus.h"

#include "ui/theme/icons.h"
#include "ui/widgets/basics.h"
#include "ui/widgets/textlabel.h"

#include <QCoreApplication>
#include <QDateTimeEdit>
#include <QDialog>
#include <QHBoxLayout>
#include <QLocale>
#include <QMenu>
#include <QPushButton>

namespace frontdesk {
namespace {

constexpr int MorningHour = 9;

struct TextInboxmenus {
    Q_DECLARE_TR_FUNCTIONS(frontdesk::inboxmenus)
};

Micros micros(const QDateTime& time) { return time.toMSecsSinceEpoch() * 1000; }

QString named(const QString& name, const QDateTime& time)
{
    return TextInboxmenus::tr("%1 (%2)", "choice, time")
        .arg(name, QLocale().toString(time, QStringLiteral("ddd HH:mm")));
}

void askForTime(QWidget* parent, const std::function<void(Micros)>& chosen)
{
    auto* dialog = new QDialog(parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(TextInboxmenus::tr("Snooze until"));
    auto* edit = new QDateTimeEdit(QDateTime::currentDateTime().addSecs(2 * 3600));
    edit->setMinimumDateTime(QDateTime::currentDateTime().addSecs(60));
    edit->setCalendarPopup(true);
    edit->setAccessibleName(TextInboxmenus::tr("Snooze until"));
    auto* layout = new QVBoxLayout(dialog);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(10);
    layout->addWidget(
        new TextLabel(TextInboxmenus::tr("It comes back at this time, or earlier when the customer writes."),
                      {13, QFont::Normal, Tone::Muted, TextFlow::Wrap}));
    layout->addWidget(edit);
    auto* buttons = new QHBoxLayout;
    QPushButton* cancel = makeButton(TextInboxmenus::tr("Cancel"), ButtonKind::Plain);
    QPushButton* snooze = makeButton(TextInboxmenus::tr("Snooze"), ButtonKind::Primary, Icon::AlarmClock);
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(snooze);
    layout->addLayout(buttons);
    snooze->setDefault(true);
    QObject::connect(cancel, &QPushButton::clicked, dialog, &QDialog::reject);
    QObject::connect(snooze, &QPushButton::clicked, dialog, [dialog, edit, chosen] {
        dialog->accept();
        chosen(micros(edit->dateTime()));
    });
    dialog->open();
}

QString presenceName(const StaffPresence& presence)
{
    switch (presence.presence) {
    case Presence::Available:
        return TextInboxmenus::tr("%1, available, %n conversation(s)", nullptr, presence.conversations)
            .arg(presence.staff.name);
    case Presence::Away: return TextInboxmenus::tr("%1, away").arg(presence.staff.name);
    case Presence::Offline: break;
    }
    return TextInboxmenus::tr("%1, not here").arg(presence.staff.name);
}

}  // namespace

SnoozeTimes snoozeTimes(const QDateTime& now)
{
    const QDate today = now.date();
    const QTime morning(MorningHour, 0);
    return {now.addSecs(3600), QDateTime(today.addDays(1), morning),
            QDateTime(today.addDays(8 - today.dayOfWeek()), morning)};
}

QMenu* makeSnoozeMenu(QWidget* parent, std::function<void(Micros)> chosen)
{
    auto* menu = new QMenu(parent);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const SnoozeTimes times = snoozeTimes(QDateTime::currentDateTime());
    const auto add = [&](const QString& text, const QDateTime& time) {
        menu->addAction(text, parent, [chosen, time] { chosen(micros(time)); });
    };
    add(named(TextInboxmenus::tr("1 &hour"), times.hour), times.hour);
    add(named(TextInboxmenus::tr("&Tomorrow morning"), times.tomorrow), times.tomorrow);
    add(named(TextInboxmenus::tr("&Next week"), times.week), times.week);
    menu->addAction(TextInboxmenus::tr("&Choose a time…"), parent, [parent, chosen] { askForTime(parent, chosen); });
    return menu;
}

QMenu* makeAssignMenu(QWidget* parent, const QList<StaffPresence>& staff, StaffId self,
                      std::function<void(StaffMember)> chosen)
{
    auto* menu = new QMenu(parent);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const StaffPresence& member : staff)
        if (member.staff.id != self)
            menu->addAction(themedIcon(Icon::UserRound), presenceName(member), parent,
                            [chosen, to = member.staff] { chosen(to); });
    if (menu->isEmpty())
        menu->addAction(TextInboxmenus::tr("No colleagues yet. Add them in Settings."))->setEnabled(false);
    menu->addSeparator();
    menu->addAction(themedIcon(Icon::Users), TextInboxmenus::tr("Back into the &queue for everybody"), parent,
                    [chosen] { chosen(StaffMember{}); });
    return menu;
}

}  // namespace frontdesk
