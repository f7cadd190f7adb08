// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/inbox/cannedbook.h"

#include "ui/bridge/corebridge.h"

#include <QRegularExpression>

namespace frontdesk {

QString expandCanned(const QString& text, const CannedValues& values)
{
    QString out = text;
    const std::pair<QLatin1String, QString> variables[] = {{QLatin1String("customer_name"), values.customer},
                                                           {QLatin1String("agent_name"), values.agent},
                                                           {QLatin1String("staff_name"), values.staff},
                                                           {QLatin1String("company_name"), values.company}};
    for (const auto& [name, value] : variables) {
        const QString mark = u'{' % name % u'}';
        // "Hello {customer_name}," must not become "Hello ,".
        if (value.isEmpty())
            out.replace(QRegularExpression(QStringLiteral("[ \\t]?") % QRegularExpression::escape(mark)), QString());
        else
            out.replace(mark, value);
    }
    return out;
}

CannedBook::CannedBook(CoreBridge& bridge, QObject* parent) : QObject(parent), m_bridge(bridge) {}

void CannedBook::refresh()
{
    m_bridge.whenDone(m_bridge.console().desk().cannedReplies(), this, [this](const Result<QList<CannedReply>>& list) {
        if (!list) {
            Q_EMIT failed(errorSentence(list.error()));
            return;
        }
        m_replies = *list;
        m_loaded = true;
        std::sort(m_replies.begin(), m_replies.end(), [](const CannedReply& a, const CannedReply& b) {
            return a.shortcut.localeAwareCompare(b.shortcut) < 0;
        });
        Q_EMIT changed();
    });
}

QList<CannedReply> CannedBook::matching(const QString& text) const
{
    QList<CannedReply> first;
    QList<CannedReply> second;
    for (const CannedReply& reply : m_replies) {
        if (reply.shortcut.startsWith(text, Qt::CaseInsensitive))
            first << reply;
        else if (reply.shortcut.contains(text, Qt::CaseInsensitive) || reply.title.contains(text, Qt::CaseInsensitive)
                 || reply.text.contains(text, Qt::CaseInsensitive))
            second << reply;
    }
    return first + second;
}

void CannedBook::save(const CannedReply& reply, std::function<void(const QString&, const CannedReply&)> done)
{
    m_bridge.whenDone(m_bridge.console().desk().saveCannedReply(reply), this,
                      [this, done = std::move(done)](const Result<CannedReply>& saved) {
                          done(saved ? QString() : errorSentence(saved.error()), saved ? *saved : CannedReply{});
                          if (saved)
                              refresh();
                      });
}

void CannedBook::remove(const QString& id, std::function<void(const QString&)> done)
{
    m_bridge.whenDone(m_bridge.console().desk().removeCannedReply(id), this,
                      [this, done = std::move(done)](const Result<>& gone) {
                          done(gone ? QString() : errorSentence(gone.error()));
                          if (gone)
                              refresh();
                      });
}

}  // namespace frontdesk
