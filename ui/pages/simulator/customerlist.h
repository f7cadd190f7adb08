// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/console/simulatorconsole.h"
#include "ui/widgets/basics.h"

#include <QAbstractListModel>

class QComboBox;
class QLineEdit;
class QListView;
class QPushButton;
class QVBoxLayout;

namespace frontdesk {

class EmptyState;
class Segments;

class CustomerModel final : public QAbstractListModel {
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] const SimulatedCustomer& at(int row) const { return m_rows[row]; }
    [[nodiscard]] int rowOf(int id) const;
    void setAll(const QList<SimulatedCustomer>& rows);
    void put(const SimulatedCustomer& customer);
    void remove(int id);

private:
    QList<SimulatedCustomer> m_rows;
};

/// The channel as the inbox calls it: "webchat", "sms", "whatsapp".
[[nodiscard]] QString channelId(SimulatedChannel channel);

/// Who writes: new customers, those that are there, sample scripts.
class CustomerList final : public Panel {
    Q_OBJECT

public:
    explicit CustomerList(CustomerModel& model, QWidget* parent = nullptr);
    void setScripts(const QList<SimulatorScript>& scripts);
    void setBusy(bool busy);
    void select(int id);
    /// The act of this empty page starts a customer too.
    void offerIn(EmptyState* empty);
    [[nodiscard]] QLineEdit* name() const { return m_name; }
    [[nodiscard]] Segments* channels() const { return m_channel; }
    [[nodiscard]] QComboBox* language() const { return m_language; }
    [[nodiscard]] QPushButton* newButton() const { return m_new; }
    [[nodiscard]] QListView* view() const { return m_view; }
    [[nodiscard]] QList<QPushButton*> scriptButtons() const { return m_scriptButtons; }
    [[nodiscard]] QPushButton* removeAllButton() const { return m_removeAll; }

Q_SIGNALS:
    void startWanted(const QString& name, const QString& language, frontdesk::SimulatedChannel channel);
    void scriptWanted(const QString& id, frontdesk::SimulatedChannel channel);
    void selected(int id);
    /// After the question was answered with yes.
    void removeAllWanted();

private:
    void build();
    void askRemoveAll();
    [[nodiscard]] SimulatedChannel channel() const;

    CustomerModel& m_model;
    QLineEdit* m_name;
    Segments* m_channel;
    QComboBox* m_language;
    QPushButton* m_new;
    QListView* m_view;
    QWidget* m_scripts;
    QVBoxLayout* m_scriptColumn;
    QList<QPushButton*> m_scriptButtons;
    QPushButton* m_removeAll;
};

}  // namespace frontdesk
