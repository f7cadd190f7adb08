// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/console/egressconsole.h"
#include "ui/bridge/oneask.h"
#include "ui/pages/privacy/egressmodel.h"
#include "ui/shell/page.h"
#include "ui/widgets/basics.h"

#include <QTimer>

class QComboBox;
class QLineEdit;
class QListView;
class QPushButton;

namespace frontdesk {

class EmptyState;

/// "What left this PC": requests to models, services and programs, newest first; filtered by service, period and text,
/// older ones on demand, all of them as a file. A click opens the conversation.
class EgressPanel final : public Panel {
    Q_OBJECT

public:
    explicit EgressPanel(const PageContext& context, QWidget* parent = nullptr);

    /// From the newest row on.
    void restart();
    void exportTo(const QString& path);

    [[nodiscard]] QComboBox* service() const { return m_service; }
    [[nodiscard]] QComboBox* period() const { return m_period; }
    [[nodiscard]] QLineEdit* filter() const { return m_filter; }
    [[nodiscard]] QListView* list() const { return m_list; }
    [[nodiscard]] QPushButton* olderButton() const { return m_older; }
    [[nodiscard]] QPushButton* exportButton() const { return m_export; }
    [[nodiscard]] EmptyState* placeholder() const { return m_empty; }
    /// Title of what stands in place of the list; "" while there are rows.
    [[nodiscard]] QString emptyTitle() const { return m_emptyTitle; }

private:
    void build();
    [[nodiscard]] QWidget* buildFilters();
    void wire();
    [[nodiscard]] EgressQuery query() const;
    [[nodiscard]] bool isFiltered() const;
    void load();
    void take(const Result<EgressPage>& page);
    void takeServices(const QStringList& services);
    void showEmpty(const Result<EgressPage>& page);
    void open(const QModelIndex& index);
    void acted();
    void askForPath();

    PageContext m_context;
    EgressModel m_model;
    QTimer m_settle;
    OneAsk m_ask;  ///< answers to an older filter are dropped
    QString m_emptyTitle;
    bool m_restarting = true;  ///< the next answer begins anew
    bool m_failed = false;
    QComboBox* m_service;
    QComboBox* m_period;
    QLineEdit* m_filter;
    QListView* m_list;
    EmptyState* m_empty;
    QPushButton* m_older;
    QPushButton* m_export;
};

}  // namespace frontdesk
