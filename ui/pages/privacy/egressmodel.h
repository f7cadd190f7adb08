// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/console/egressconsole.h"

#include <QAbstractListModel>
#include <QStyledItemDelegate>

namespace frontdesk {

/// Rows of "What left this PC", newest first.
class EgressModel final : public QAbstractListModel {
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] const EgressEntry& at(int row) const { return m_rows[row]; }
    /// 0 while it is empty.
    [[nodiscard]] qint64 oldest() const { return m_rows.isEmpty() ? 0 : m_rows.last().number; }
    void clear();
    void append(const QList<EgressEntry>& rows);

private:
    QList<EgressEntry> m_rows;
};

/// Service, purpose and time above; whose conversation, what kind of data, where to, how much and what was masked below.
class EgressDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

}  // namespace frontdesk
