// SPDX-License-Identifier: GPL-3.0-or-later
// The open conversation and its provider's channel: what may be written, templates, why something was not delivered.
#include "ui/bridge/corebridge.h"
#include "ui/pages/inbox/conversationcontroller.h"

namespace frontdesk {

void ConversationController::refreshRules()
{
    const QString channel = m_summary.conversation.channelId;
    if (!isOpen() || channel == u"webchat" || channel.isEmpty())
        return;
    const quint64 epoch = m_epoch;
    m_bridge.whenDone(m_bridge.console().channels().replyRules(m_id), this,
                      [this, epoch](const Result<ReplyRules>& rules) {
                          // Unknown rules hold nobody up: the channel itself refuses what must not leave.
                          if (epoch != m_epoch || !rules)
                              return;
                          m_rules = *rules;
                          Q_EMIT rulesChanged();
                      });
}

void ConversationController::askTemplates()
{
    const quint64 epoch = m_epoch;
    m_bridge.whenDone(m_bridge.console().channels().templates(m_id), this,
                      [this, epoch](const Result<QList<MessageTemplate>>& templates) {
                          if (epoch != m_epoch)
                              return;
                          if (templates)
                              Q_EMIT templatesRead(*templates);
                          else
                              Q_EMIT templatesFailed(errorSentence(templates.error()));
                      });
}

void ConversationController::sendTemplate(const QString& templateId, const QStringList& values)
{
    const quint64 epoch = m_epoch;
    m_bridge.whenDone(m_bridge.console().channels().sendTemplate(m_id, templateId, values, newPublicId()), this,
                      [this, epoch](const Result<Message>& sent) {
                          if (!sent)
                              Q_EMIT problem(errorSentence(sent.error()));
                          if (epoch != m_epoch)
                              return;
                          if (sent && sent->id.isValid())
                              m_transcript.apply({*sent});
                          Q_EMIT templateDone(sent.ok());
                      });
}

void ConversationController::explainFailures()
{
    const quint64 epoch = m_epoch;
    for (const MessageId id : m_transcript.unexplained()) {
        if (m_explaining.contains(id))
            continue;
        m_explaining.insert(id);
        m_bridge.whenDone(m_bridge.console().channels().deliveryDetail(id), this,
                          [this, epoch, id](const Result<DeliveryDetail>& detail) {
                              if (epoch != m_epoch)
                                  return;
                              if (!detail || detail->explanation.isEmpty())
                                  return;  // the code on the bubble says what is known
                              m_explaining.remove(id);
                              m_transcript.setDetail(id, *detail);
                          });
    }
}

void ConversationController::askDetails(MessageId message)
{
    m_bridge.whenDone(m_bridge.console().channels().deliveryDetail(message), this,
                      [this](const Result<DeliveryDetail>& detail) {
                          if (detail)
                              Q_EMIT detailsReady(detail->details.isEmpty() ? detail->explanation : detail->details);
                          else
                              Q_EMIT problem(errorSentence(detail.error()));
                      });
}

void ConversationController::retryDelivered(const Message& failed)
{
    Message waiting = failed;
    waiting.delivery = Delivery::Queued;
    waiting.deliveryCode.clear();
    m_explaining.remove(failed.id);
    m_transcript.apply({waiting});
    const quint64 epoch = m_epoch;
    m_bridge.whenDone(m_bridge.console().channels().retry(failed.id), this,
                      [this, epoch, failed](const Result<Message>& again) {
                          if (!again)
                              Q_EMIT problem(errorSentence(again.error()));
                          if (epoch != m_epoch)
                              return;
                          if (!again)
                              m_transcript.apply({failed});
                          else if (again->conversationId == failed.conversationId)
                              m_transcript.apply({*again});
                          explainFailures();
                      });
}

void ConversationController::reload()
{
    if (!isOpen() || m_loading) {
        Q_EMIT reloaded();
        return;
    }
    const quint64 epoch = m_epoch;
    m_bridge.whenDone(m_bridge.console().conversation(m_id), this,
                      [this, epoch](const Result<ConversationSummary>& summary) {
                          if (epoch == m_epoch && summary)
                              setSummary(*summary);
                      });
    refreshRules();
    m_bridge.whenDone(m_bridge.console().messages(m_id, {}, PageSize), this,
                      [this, epoch](const Result<ConsoleMessages>& page) {
                          if (epoch == m_epoch && page)
                              takeReloaded(*page);
                          Q_EMIT reloaded();
                      });
}

void ConversationController::takeReloaded(const ConsoleMessages& page)
{
    const MessageId newest = m_transcript.newest();
    const bool gap = !page.messages.isEmpty() && page.more && page.messages.first().id > newest;
    if (!gap) {
        m_transcript.apply(page.messages);
        explainFailures();
        return;
    }
    // More was missed than one page holds: what lies between comes when one scrolls up.
    m_more = page.more;
    m_transcript.load(page.messages, m_summary.unread);
    showUnsent();
    explainFailures();
    Q_EMIT loaded();
}

}  // namespace frontdesk
