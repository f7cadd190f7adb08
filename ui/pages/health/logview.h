// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/console/healthconsole.h"
#include "ui/widgets/basics.h"

#include <QAbstractListModel>
#include <QTimer>

class QLineEdit;
class QListView;
class QPushButton;

namespace frontdesk {

class CoreBridge;
class EmptyState;
class Segments;

class LogModel final : public QAbstractListModel {
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;
    static constexpr int MaxRows = 600;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] const LogRecord& at(int row) const { return m_records[row]; }
    [[nodiscard]] qint64 newest() const { return m_records.isEmpty() ? 0 : m_records.last().number; }
    void clear();
    /// Newer ones, oldest first.
    void append(const QList<LogRecord>& records);

private:
    QList<LogRecord> m_records;
};

/// The log of this run: problems or everything, filtered by a text, following the newest line.
class LogView final : public Panel {
    Q_OBJECT

public:
    explicit LogView(CoreBridge& bridge, QWidget* parent = nullptr);

    /// Asks for what is new; call about once a second while the page is seen.
    void refresh();
    [[nodiscard]] Segments* choice() const { return m_choice; }
    [[nodiscard]] QLineEdit* filter() const { return m_filter; }
    [[nodiscard]] QListView* list() const { return m_list; }
    [[nodiscard]] QPushButton* copyIdButton() const { return m_copyId; }
    [[nodiscard]] QPushButton* copyLineButton() const { return m_copyLine; }

Q_SIGNALS:
    /// Something was copied; the words say what.
    void copied(const QString& text);
    void failed(const frontdesk::Error& error);

private:
    void build();
    void restart();
    void showButtons();
    void copyLine();
    void copyId();
    [[nodiscard]] LogQuery query() const;
    [[nodiscard]] const LogRecord* current() const;

    CoreBridge& m_bridge;
    LogModel m_model;
    Segments* m_choice;
    QLineEdit* m_filter;
    QListView* m_list;
    EmptyState* m_empty;
    QPushButton* m_copyLine;
    QPushButton* m_copyId;
    QTimer m_settle;
    quint64 m_round = 0;  ///< answers to an older filter are dropped
    bool m_asking = false;
};

}  // namespace frontdesk
