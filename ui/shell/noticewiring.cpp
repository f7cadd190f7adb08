// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/noticewiring.h"

#include "ui/notify/bell.h"
#include "ui/notify/notifier.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/topbar.h"

namespace frontdesk {

void attachNotifier(Notifier& notifier, MainWindow& window)
{
    window.topBar().setNotificationButton(new BellButton(notifier));
    QObject::connect(&notifier, &Notifier::conversationWanted, &window,
                     [&window](ConversationId id) { Q_EMIT window.navigator().conversationWanted(id, {}); });
    QObject::connect(&notifier, &Notifier::queueWanted, &window,
                     [&window](ConsoleQueue queue) { Q_EMIT window.navigator().queueWanted(queue); });
    notifier.setWindow(&window.toasts(), [guard = QPointer<MainWindow>(&window)] {
        if (!guard)
            return NoticeView();
        const WindowPlace place = guard->place();
        return NoticeView{.active = guard->isActiveWindow(),
                          .visible = ConversationId(place.page == u"inbox" ? place.argument.toLongLong() : 0)};
    });
}

}  // namespace frontdesk
