// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/console/console.h"

#include <QObject>

namespace frontdesk {

/// Between the shell and the pages, so that neither knows the other: what to show, and what the shell counts.
class Navigator final : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

Q_SIGNALS:
    /// Show this conversation; a valid message is scrolled to.
    void conversationWanted(frontdesk::ConversationId id, frontdesk::MessageId message);
    void queueWanted(frontdesk::ConsoleQueue queue);
    /// Show the page with this id; `argument` is the page's own business (Settings: a key).
    void pageWanted(const QString& pageId, const QString& argument);
    /// Number at a page's entry in the rail; 0 = none. Urgent numbers are red.
    void badgeChanged(const QString& pageId, int count, bool urgent);
    void countsChanged(const frontdesk::ConsoleCounts& counts);
};

}  // namespace frontdesk
