// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/console/privacyconsole.h"
#include "ui/widgets/basics.h"

#include <QAbstractListModel>
#include <QTimer>

class QLineEdit;
class QListView;
class QPushButton;

namespace frontdesk {

class CoreBridge;
class EmptyState;
class TextLabel;

class AuditModel final : public QAbstractListModel {
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] const AuditRow& at(int row) const { return m_rows[row]; }
    /// 0 while it is empty.
    [[nodiscard]] qint64 oldest() const { return m_rows.isEmpty() ? 0 : m_rows.last().number; }
    void clear();
    void append(const QList<AuditRow>& rows);

private:
    QList<AuditRow> m_rows;
};

/// Who did what, newest first, filtered by a text; older ones on demand; and whether the chain of rows is unbroken.
class AuditPanel final : public Panel {
    Q_OBJECT

public:
    explicit AuditPanel(CoreBridge& bridge, QWidget* parent = nullptr);

    /// From the newest row on.
    void restart();
    [[nodiscard]] QLineEdit* filter() const { return m_filter; }
    [[nodiscard]] QListView* list() const { return m_list; }
    [[nodiscard]] QPushButton* checkButton() const { return m_check; }
    [[nodiscard]] QPushButton* olderButton() const { return m_older; }
    [[nodiscard]] QString verdict() const;

private:
    void build();
    void load();
    void take(const Result<AuditPage>& page);
    void check();

    CoreBridge& m_bridge;
    AuditModel m_model;
    QTimer m_settle;
    quint64 m_round = 0;  ///< answers to an older filter are dropped
    QLineEdit* m_filter;
    QListView* m_list;
    EmptyState* m_empty;
    QPushButton* m_check;
    QPushButton* m_older;
    IconLabel* m_mark;
    TextLabel* m_verdict;
};

}  // namespace frontdesk
