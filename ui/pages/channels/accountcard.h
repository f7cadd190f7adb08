// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/console/channelconsole.h"
#include "ui/widgets/basics.h"

#include <array>

class QGridLayout;
class QVBoxLayout;

namespace frontdesk {

class TextLabel;

/// One account of a provider: state in words, numbers, when it was heard last, what waits, where the provider sends to.
/// News change it in place, so that the focus stays.
class AccountCard final : public Panel {
    Q_OBJECT

public:
    explicit AccountCard(QWidget* parent = nullptr);
    void setAccount(const ChannelAccountInfo& account);
    /// While it is compared the button rests.
    void setComparing(bool comparing);
    [[nodiscard]] const ChannelAccountInfo& account() const { return m_account; }
    [[nodiscard]] QString problem() const;
    [[nodiscard]] QStringList facts() const;  ///< "Numbers: +4930...", those that are shown
    [[nodiscard]] const paint::ChipLook& state() const { return m_state->look(); }
    [[nodiscard]] QPushButton* compareButton() const { return m_compare; }
    [[nodiscard]] QPushButton* checkButton() const { return m_check; }
    [[nodiscard]] QList<QToolButton*> copyButtons() const { return m_copies; }

Q_SIGNALS:
    void compareWanted(const QString& account);
    void checkWanted(const QString& account);
    void copied();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    enum Fact : quint8 { Numbers, LastWebhook, LastSync, Refused, Queued, Unconfirmed, Places, FactCount };
    struct FactRow {
        TextLabel* name = nullptr;
        TextLabel* value = nullptr;
    };
    void build();
    [[nodiscard]] QLayout* buildHead();
    void put(Fact fact, bool shown, const QString& value, Tone tone = Tone::Text);
    void showFacts();
    void showProblem();
    void showUrls();

    ChannelAccountInfo m_account;
    IconLabel* m_icon;
    TextLabel* m_title;
    TextLabel* m_channels;
    ChipLabel* m_state;
    IconLabel* m_problemIcon;
    TextLabel* m_problem;
    QGridLayout* m_grid;
    std::array<FactRow, FactCount> m_facts;
    TextLabel* m_urlsTitle;
    QVBoxLayout* m_urls;
    QStringList m_shownUrls;
    QList<QWidget*> m_urlRows;
    QList<QToolButton*> m_copies;
    QPushButton* m_compare;
    QPushButton* m_check;
};

}  // namespace frontdesk
