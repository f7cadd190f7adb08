// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/pages/escalations/escalationmodel.h"
#include "ui/widgets/basics.h"

class QListView;

namespace frontdesk {

/// The queue as a table: a line of titles and the rows. Enter takes, Delete says that nobody is needed.
class EscalationTable final : public Panel {
    Q_OBJECT

public:
    explicit EscalationTable(QWidget* parent = nullptr);

    [[nodiscard]] EscalationModel& model() { return m_model; }
    [[nodiscard]] QListView* view() const { return m_view; }
    [[nodiscard]] const EscalationRow* selected() const;
    void select(ConversationId id);
    /// The countdowns show the present second; once a second is enough.
    void tick();

Q_SIGNALS:
    void selectionChanged();
    void entered();
    void deleteWanted();
    void menuWanted(const QPoint& globalPos);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    EscalationModel m_model;
    QListView* m_view;
};

}  // namespace frontdesk
