// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/escalations/escalationmodel.h"

#include "ui/models/displaytext.h"
#include "ui/models/signaltext.h"

namespace frontdesk {
namespace {

ConversationId idOf(const EscalationRow& row) { return row.summary.conversation.id; }

/// One sentence for a screen reader.
QString sentence(const EscalationRow& row)
{
    const Escalation& escalation = row.escalation;
    QStringList why;
    for (const EscalationSignal& found : display::signalsOf(escalation).mid(0, 3))
        why << display::signalName(found.key);
    const QString name = display::contactName(row.summary.contactName);
    const QString priority = display::priorityName(escalation.priority);
    if (escalation.state == EscalationState::Accepted)
        return EscalationModel::tr("%1, %2, %3, with %4")
            .arg(name, why.join(QStringLiteral(", ")), priority, row.acceptedByName);
    return EscalationModel::tr("%1, number %2 in the queue, %3, priority %4, time left %5")
        .arg(name, QString::number(row.position), why.join(QStringLiteral(", ")), priority,
             display::timeLeft(escalation, display::now()));
}

}  // namespace

int EscalationModel::rowOf(ConversationId id) const
{
    for (int i = 0; i < m_rows.size(); ++i)
        if (idOf(m_rows.at(i)) == id)
            return i;
    return -1;
}

void EscalationModel::setRows(const QList<EscalationRow>& rows)
{
    for (int i = int(m_rows.size()) - 1; i >= 0; --i) {
        const ConversationId id = idOf(m_rows.at(i));
        const bool kept = std::any_of(rows.begin(), rows.end(), [id](const EscalationRow& r) { return idOf(r) == id; });
        if (kept)
            continue;
        beginRemoveRows({}, i, i);
        m_rows.removeAt(i);
        endRemoveRows();
    }
    for (int i = 0; i < rows.size(); ++i) {
        const int from = rowOf(idOf(rows.at(i)));
        if (from < 0) {
            beginInsertRows({}, i, i);
            m_rows.insert(i, rows.at(i));
            endInsertRows();
            continue;
        }
        if (from != i) {
            beginMoveRows({}, from, from, {}, i);  // what stands before i is in place already: from > i
            m_rows.move(from, i);
            endMoveRows();
        }
        m_rows[i] = rows.at(i);
        Q_EMIT dataChanged(index(i), index(i));
    }
}

int EscalationModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : int(m_rows.size()); }

QVariant EscalationModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= m_rows.size())
        return {};
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
        return sentence(m_rows.at(index.row()));
    if (role == Qt::ToolTipRole) {
        QStringList lines;
        for (const EscalationSignal& found : display::signalsOf(m_rows.at(index.row()).escalation))
            lines << display::signalText(found);
        return lines.join(u'\n');
    }
    return {};
}

}  // namespace frontdesk
