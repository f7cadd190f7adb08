// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/console/channelconsole.h"
#include "ui/bridge/oneask.h"
#include "ui/shell/page.h"

#include <QTimer>
#include <QWidget>

class QStackedWidget;
class QVBoxLayout;

namespace frontdesk {

class AccountCard;
class ChipLabel;
class DoctorPanel;
class EmptyState;
class ProviderForm;
class Segments;
class TunnelCard;

/// Set-up page "Channels": the accounts of providers and how they are, the setup doctor, the Twilio account. Asks again
/// every few seconds while it is seen. Argument: "accounts", "check" or "setup".
class ChannelsPage final : public QWidget, public PageArguments {
    Q_OBJECT

public:
    explicit ChannelsPage(const PageContext& context, QWidget* parent = nullptr);
    [[nodiscard]] static Page description();

    void openArgument(const QString& argument) override;
    [[nodiscard]] QString currentArgument() const override;

    [[nodiscard]] QList<AccountCard*> cards() const { return m_cards; }
    [[nodiscard]] DoctorPanel* doctor() const { return m_doctor; }
    [[nodiscard]] TunnelCard* tunnel() const { return m_tunnel; }
    [[nodiscard]] ProviderForm* form() const { return m_form; }
    [[nodiscard]] Segments* tabs() const { return m_tabs; }
    /// What SMS and WhatsApp are for; shown while no account of Twilio is there.
    [[nodiscard]] QWidget* introduction() const { return m_intro; }
    [[nodiscard]] EmptyState* placeholder() const { return m_empty; }
    void refresh();

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    enum Tab : quint8 { Accounts, Check, SetUp };
    void build();
    [[nodiscard]] QWidget* buildHead();
    [[nodiscard]] QWidget* buildAccounts();
    [[nodiscard]] QWidget* buildIntro();
    void showTab(int tab);
    void show(const QList<ChannelAccountInfo>& accounts);
    void showProblem(const Error& error);
    AccountCard* addCard();
    void compare(AccountCard* card, const QString& account);

    PageContext m_context;
    QTimer m_again;
    OneAsk m_asking;
    Segments* m_tabs;
    ChipLabel* m_overall;
    QStackedWidget* m_stack;
    EmptyState* m_empty;
    QWidget* m_list = nullptr;
    QVBoxLayout* m_cardColumn = nullptr;
    QList<AccountCard*> m_cards;
    QWidget* m_intro = nullptr;
    TunnelCard* m_tunnel;
    DoctorPanel* m_doctor;
    ProviderForm* m_form;
};

}  // namespace frontdesk
