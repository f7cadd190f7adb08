// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/inbox/inboxacts.h"

#include "core/console/deskconsole.h"
#include "core/console/escalationconsole.h"
#include "ui/bridge/corebridge.h"
#include "ui/bridge/undobook.h"
#include "ui/models/displaytext.h"
#include "ui/pages/inbox/inboxtext.h"
#include "ui/widgets/toastarea.h"

namespace frontdesk {
namespace {

constexpr int MaxProblems = 3;

}  // namespace

InboxActs::InboxActs(CoreBridge& bridge, UndoBook& undo, ToastArea& toasts, QObject* parent)
    : QObject(parent), m_bridge(bridge), m_undo(undo), m_toasts(toasts)
{
}

void InboxActs::report(const Error& error) { m_toasts.show(ToastKind::Problem, errorSentence(error)); }

void InboxActs::run(const Rows& rows, const Act& act, const Words& words, const Act& undo)
{
    if (rows.isEmpty())
        return;
    auto batch = std::make_shared<Batch>();
    batch->open = int(rows.size());
    for (const ConversationSummary& row : rows) {
        m_bridge.whenDone(act(row), this, [this, batch, row, words, undo](const Result<ConversationSummary>& done) {
            if (done) {
                batch->before << row;
                batch->after << *done;
            } else {
                if (done.error().detail == u"newer_message")
                    readAgain(row.conversation.id);
                batch->problems << tr("%1: %2", "customer, reason")
                                       .arg(display::contactName(row.contactName), errorSentence(done.error()));
            }
            if (--batch->open == 0)
                finish(*batch, words, undo);
        });
    }
}

/// What is shown of it is older than what came.
void InboxActs::readAgain(ConversationId id)
{
    m_bridge.whenDone(m_bridge.console().conversation(id), this, [this](const Result<ConversationSummary>& row) {
        if (row)
            Q_EMIT changed({*row});
    });
}

void InboxActs::finish(const Batch& batch, const Words& words, const Act& undo)
{
    if (!batch.problems.isEmpty()) {
        QStringList lines = batch.problems.mid(0, MaxProblems);
        if (batch.problems.size() > MaxProblems)
            lines << tr("and %n more", nullptr, int(batch.problems.size()) - MaxProblems);
        if (batch.before.size() + batch.problems.size() > 1)
            lines.prepend(words.failed);
        m_toasts.show(ToastKind::Problem, lines.join(u'\n'));
    }
    if (batch.before.isEmpty())
        return;
    Q_EMIT changed(batch.after);
    QList<ConversationId> ids;
    for (const ConversationSummary& row : batch.before)
        ids << row.conversation.id;
    const QString text = ids.size() == 1 ? words.one.arg(display::contactName(batch.before.first().contactName))
                                         : words.many(int(ids.size()));
    if (undo)
        m_undo.push(text, this, [this, rows = batch.before, undo] { undoAll(rows, undo); });
    Q_EMIT left(ids);
}

void InboxActs::undoAll(const Rows& rows, const Act& undo)
{
    for (const ConversationSummary& row : rows) {
        m_bridge.whenDone(undo(row), this, [this](const Result<ConversationSummary>& done) {
            if (!done) {
                report(done.error());
                return;
            }
            Q_EMIT changed({*done});
            Q_EMIT returned(done->conversation.id);
        });
    }
}

void InboxActs::close(const Rows& rows)
{
    const StaffId self = m_bridge.info().self.id;
    run(
        rows,
        [this](const ConversationSummary& row) {
            return m_bridge.console().closeConversation(row.conversation.id, row.lastInbound);
        },
        {tr("Closed: %1"), [](int n) { return tr("%n conversation(s) closed", nullptr, n); },
         tr("Some could not be closed:")},
        [this, self](const ConversationSummary& row) {
            return m_bridge.console().desk().reopen(row.conversation.id, row.conversation.assigneeId == self);
        });
}

InboxActs::Future InboxActs::assignOne(const ConversationSummary& row, StaffId to, const QString& note)
{
    const ConversationId id = row.conversation.id;
    // Nobody has it yet: it waits for the colleague, as an escalation that was passed on.
    if (row.conversation.handler == Handler::Ai && inboxText::isWaiting(row))
        return m_bridge.console().escalations().passOn(id, to, note);
    return m_bridge.console().desk().assign(id, to, note);
}

void InboxActs::assign(const Rows& rows, const StaffMember& to, const QString& note)
{
    const QString one = to.id.isValid()
                            ? tr("%1 now belongs to %2", "conversation, colleague").arg(QStringLiteral("%1"), to.name)
                            : tr("Back in the queue: %1");
    run(
        rows, [this, to, note](const ConversationSummary& row) { return assignOne(row, to.id, note); },
        {one, [](int n) { return tr("%n conversation(s) assigned", nullptr, n); }, tr("Some could not be assigned:")},
        [this](const ConversationSummary& row) {
            if (row.conversation.handler == Handler::Ai && row.escalation)
                return m_bridge.console().escalations().passOn(row.conversation.id, row.escalation->wantedStaff, {});
            return m_bridge.console().takeOver(row.conversation.id);
        });
}

void InboxActs::snooze(const Rows& rows, Micros until)
{
    run(
        rows,
        [this, until](const ConversationSummary& row) {
            return m_bridge.console().desk().snooze(row.conversation.id, until, row.lastInbound);
        },
        {tr("Snoozed: %1"), [](int n) { return tr("%n conversation(s) snoozed", nullptr, n); },
         tr("Some could not be snoozed:")},
        [this](const ConversationSummary& row) { return m_bridge.console().desk().reopen(row.conversation.id, true); });
}

void InboxActs::markRead(const Rows& rows)
{
    for (const ConversationSummary& row : rows) {
        const ConversationId id = row.conversation.id;
        if (row.unread == 0)
            continue;
        // The mark is a message: the newest one is asked for first.
        m_bridge.whenDone(m_bridge.console().messages(id, {}, 1), this,
                          [this, id](const Result<ConsoleMessages>& page) {
                              if (!page) {
                                  report(page.error());
                                  return;
                              }
                              if (page->messages.isEmpty())
                                  return;
                              m_bridge.whenDone(m_bridge.console().markRead(id, page->messages.last().id), this,
                                                [this](const Result<>& done) {
                                                    if (!done)
                                                        report(done.error());
                                                });
                          });
    }
}

void InboxActs::reopen(const ConversationSummary& row, bool mine)
{
    m_bridge.whenDone(m_bridge.console().desk().reopen(row.conversation.id, mine), this,
                      [this](const Result<ConversationSummary>& done) {
                          if (!done) {
                              report(done.error());
                              return;
                          }
                          Q_EMIT changed({*done});
                          Q_EMIT returned(done->conversation.id);
                      });
}

void InboxActs::ask(const ConversationSummary& row)
{
    const QString owner = row.assigneeName;
    m_bridge.whenDone(m_bridge.console().desk().askForIt(row.conversation.id), this,
                      [this, owner](const Result<>& done) {
                          if (!done)
                              report(done.error());
                          else if (owner.isEmpty())
                              m_toasts.show(ToastKind::Done, tr("The colleague has been asked."));
                          else
                              m_toasts.show(ToastKind::Done, tr("%1 has been asked.").arg(owner));
                      });
}

void InboxActs::offerUndoSend(const ConversationSummary& row, const QString& publicId)
{
    const Micros window = m_bridge.console().desk().undoWindow();
    if (window <= 0)
        return;
    const ConversationId id = row.conversation.id;
    const auto text = [name = display::contactName(row.contactName)](int seconds) {
        return tr("Reply to %1 goes out in %2 s", "name, seconds").arg(name, QLocale().toString(seconds));
    };
    m_undo.push(
        text, this,
        [this, id, publicId] {
            m_bridge.whenDone(m_bridge.console().desk().undoSend(id, publicId), this,
                              [this, id](const Result<QString>& back) {
                                  if (back)
                                      Q_EMIT replyReturned(id, *back);
                                  else
                                      report(back.error());
                              });
        },
        int(window / 1000));
}

void InboxActs::offerUndoHandBack(const ConversationSummary& row)
{
    const auto undo = [this](const ConversationSummary& it) { return m_bridge.console().takeOver(it.conversation.id); };
    m_undo.push(tr("Handed back to the AI: %1").arg(display::contactName(row.contactName)), this,
                [this, row, undo] { undoAll({row}, undo); });
}

}  // namespace frontdesk
