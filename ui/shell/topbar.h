// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/console/console.h"
#include "ui/widgets/basics.h"

#include <QAbstractButton>

class QHBoxLayout;

namespace frontdesk {

class CounterButton;
class PresenceButton;
class PresenceControl;

/// Looks like a search field and opens the palette.
class SearchField final : public QAbstractButton {
    Q_OBJECT

public:
    explicit SearchField(QWidget* parent = nullptr);
    void setKeys(const QString& keys);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_keys;
};

/// Search, live counters (a click shows that queue), the mark of sample data, the own state, notifications, account.
class TopBar final : public Panel {
    Q_OBJECT

public:
    explicit TopBar(PresenceControl& presence, QWidget* parent = nullptr);

    void setCounts(const ConsoleCounts& counts);
    void setInfo(const ConsoleInfo& info);
    /// Below 1180 px: numbers without words.
    void setCompact(bool compact);
    void setSearchKeys(const QString& keys) { m_search->setKeys(keys); }
    /// The bell, from whoever builds the notifications; the bar takes it and places it before the account.
    void setNotificationButton(QWidget* button);
    [[nodiscard]] SearchField* search() const { return m_search; }
    [[nodiscard]] QAbstractButton* account() const { return m_account; }
    [[nodiscard]] PresenceButton* presence() const { return m_presence; }
    [[nodiscard]] CounterButton* counter(ConsoleQueue queue) const;
    [[nodiscard]] QList<QWidget*> tabChain() const;

Q_SIGNALS:
    void searchWanted();
    void accountWanted();
    void queueChosen(frontdesk::ConsoleQueue queue);

private:
    SearchField* m_search;
    CounterButton* m_withAi;
    CounterButton* m_waiting;
    CounterButton* m_mine;
    ChipLabel* m_sample;
    PresenceButton* m_presence;
    QWidget* m_bell = nullptr;
    QAbstractButton* m_account;
    QHBoxLayout* m_layout;
};

}  // namespace frontdesk
