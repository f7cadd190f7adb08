// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/console/escalationconsole.h"

#include <QAbstractListModel>

namespace frontdesk {

/// The rows of the queue, waiting or in progress. A refresh moves, inserts and removes rows; it never resets.
class EscalationModel final : public QAbstractListModel {
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void setRows(const QList<EscalationRow>& rows);
    [[nodiscard]] const EscalationRow& at(int row) const { return m_rows.at(row); }
    [[nodiscard]] int rowOf(ConversationId id) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    /// Display and accessible text: the whole row as a sentence.
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    QList<EscalationRow> m_rows;
};

}  // namespace frontdesk
