// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/channels/channelspage.h"

#include "ui/bridge/corebridge.h"
#include "ui/bridge/eventbatcher.h"
#include "ui/pages/channels/accountcard.h"
#include "ui/pages/channels/channeltext.h"
#include "ui/pages/channels/doctorpanel.h"
#include "ui/pages/channels/providerform.h"
#include "ui/pages/channels/tunnelcard.h"
#include "ui/pages/inbox/flowlayout.h"
#include "ui/shell/navigator.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/formfields.h"
#include "ui/widgets/segments.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/toastarea.h"

#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>

namespace frontdesk {
namespace {

constexpr int RefreshMs = 5000;
constexpr int ColumnWidth = 760;
constexpr const char* TabNames[] = {"accounts", "check", "setup"};

/// A column that stays readable on wide screens, in a scroll area.
QWidget* readable(QWidget* content)
{
    auto* outer = new QWidget;
    auto* across = new QHBoxLayout(outer);
    across->setContentsMargins(24, 18, 24, 24);
    content->setMaximumWidth(scaled(ColumnWidth));
    across->addWidget(content, 100);
    across->addStretch(1);
    return makeScroll(outer);
}

QLayout* point(Icon icon, const QString& text)
{
    auto* line = new QHBoxLayout;
    line->setSpacing(10);
    line->addWidget(new IconLabel(icon, Tone::Accent, 18), 0, Qt::AlignTop);
    line->addWidget(new TextLabel(text, {13, QFont::Normal, Tone::Text, TextFlow::Wrap}), 1);
    return line;
}

}  // namespace

Page ChannelsPage::description()
{
    return {QStringLiteral("channels"), tr("Channels"), Icon::Waypoints,
            [](const PageContext& context, QWidget* parent) { return new ChannelsPage(context, parent); },
            PageGroup::SetUp};
}

ChannelsPage::ChannelsPage(const PageContext& context, QWidget* parent)
    : QWidget(parent),
      m_context(context),
      m_tabs(new Segments({tr("Accounts"), tr("Check-up"), tr("Set up Twilio")})),
      m_overall(new ChipLabel),
      m_stack(new QStackedWidget),
      m_empty(new EmptyState),
      m_tunnel(new TunnelCard(context.bridge, context.toasts)),
      m_doctor(new DoctorPanel(context.bridge, context.toasts)),
      m_form(new ProviderForm(context))
{
    build();
    m_again.setInterval(RefreshMs);
    connect(&m_again, &QTimer::timeout, this, &ChannelsPage::refresh);
    connect(m_tabs, &Segments::chosen, this, &ChannelsPage::showTab);
    connect(m_empty, &EmptyState::acted, this, &ChannelsPage::refresh);
    connect(m_doctor, &DoctorPanel::mended, this, &ChannelsPage::refresh);
    connect(m_tunnel, &TunnelCard::switched, this, &ChannelsPage::refresh);
    connect(m_form, &ProviderForm::saved, this, &ChannelsPage::refresh);
    connect(&context.bridge.events(), &EventBatcher::programChanged, this, [this] {
        if (isVisible())
            refresh();
    });
}

void ChannelsPage::build()
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildHead());
    auto* back = new Panel(Tone::SurfaceAlt);
    auto* inner = new QVBoxLayout(back);
    inner->setContentsMargins(0, 0, 0, 0);
    inner->addWidget(m_stack);
    m_stack->addWidget(buildAccounts());
    m_stack->addWidget(readable(m_doctor));
    m_stack->addWidget(readable(m_form));
    column->addWidget(back, 1);
}

QWidget* ChannelsPage::buildHead()
{
    auto* head = new Panel(Tone::Surface, BottomEdge);
    auto* line = new QHBoxLayout(head);
    line->setContentsMargins(24, 12, 24, 12);
    line->setSpacing(16);
    line->addWidget(new TextLabel(tr("Channels"), {20, QFont::DemiBold, Tone::Text, TextFlow::Elide}));
    m_tabs->setAccessibleName(tr("Parts of this page"));
    m_tabs->setCurrent(Accounts);
    line->addWidget(m_tabs);
    line->addStretch(1);
    line->addWidget(m_overall);
    m_overall->hide();
    return head;
}

QWidget* ChannelsPage::buildAccounts()
{
    auto* content = new QWidget;
    auto* down = new QVBoxLayout(content);
    down->setContentsMargins(0, 0, 0, 0);
    down->setSpacing(14);
    m_list = new QWidget;
    auto* list = new QVBoxLayout(m_list);
    list->setContentsMargins(0, 0, 0, 0);
    list->setSpacing(14);
    m_cardColumn = new QVBoxLayout;
    m_cardColumn->setSpacing(14);
    list->addLayout(m_cardColumn);
    list->addWidget(buildIntro());
    list->addWidget(m_tunnel);
    down->addWidget(m_list);
    down->addWidget(m_empty);
    down->addStretch(1);
    m_list->hide();
    m_empty->setMinimumHeight(scaled(260));
    m_empty->setContent(Icon::Waypoints, tr("Looking…"), tr("The channels and their state will stand here."));
    return readable(content);
}

QWidget* ChannelsPage::buildIntro()
{
    auto* card = new Card(tr("Answer SMS and WhatsApp here too"),
                          tr("Customers write to a number of yours; the messages come into the same inbox, and the AI "
                             "and your team answer as in the web chat."));
    card->body()->addLayout(
        point(Icon::KeyRound,
              tr("You need an account at twilio.com with a number, for WhatsApp also a WhatsApp sender. Twilio "
                 "charges for each message.")));
    card->body()->addLayout(
        point(Icon::RefreshCw,
              tr("This PC needs no public address: choose “By asking Twilio”, and messages are fetched every "
                 "few seconds. With a public address or a tunnel they come at once.")));
    card->body()->addLayout(
        point(Icon::ShieldCheck, tr("While the PC is off nothing is lost: what was written meanwhile is fetched at the "
                                    "next start.")));
    auto* acts = new QWidget;
    auto* row = new FlowLayout(acts, 8);
    QPushButton* setUp = makeButton(tr("Enter the account"), ButtonKind::Primary, Icon::ArrowRight);
    QPushButton* tryIt = makeButton(tr("Try it in the Simulator"), ButtonKind::Plain, Icon::FlaskConical);
    row->addWidget(setUp);
    row->addWidget(tryIt);
    card->body()->addWidget(acts);
    connect(setUp, &QPushButton::clicked, this, [this] {
        showTab(SetUp);
        m_tabs->button(SetUp)->setFocus(Qt::OtherFocusReason);
    });
    connect(tryIt, &QPushButton::clicked, this,
            [this] { Q_EMIT m_context.navigator.pageWanted(QStringLiteral("simulator"), {}); });
    card->hide();
    m_intro = card;
    return card;
}

void ChannelsPage::openArgument(const QString& argument)
{
    for (int tab = Accounts; tab <= SetUp; ++tab)
        if (argument == QLatin1String(TabNames[tab]))
            showTab(tab);
}

QString ChannelsPage::currentArgument() const { return QString::fromLatin1(TabNames[m_stack->currentIndex()]); }

void ChannelsPage::showTab(int tab)
{
    m_tabs->setCurrent(tab);
    m_stack->setCurrentIndex(tab);
    if (tab == SetUp)
        m_form->load();
}

void ChannelsPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    refresh();
    m_again.start();
}

void ChannelsPage::hideEvent(QHideEvent* event)
{
    m_again.stop();
    QWidget::hideEvent(event);
}

void ChannelsPage::refresh()
{
    m_tunnel->refresh();
    if (!m_asking.begin())
        return;
    m_context.bridge.whenDone(m_context.bridge.console().channels().accounts(), this,
                              [this](const Result<QList<ChannelAccountInfo>>& accounts) {
                                  if (m_asking.end())
                                      refresh();
                                  if (accounts)
                                      show(*accounts);
                                  else
                                      showProblem(accounts.error());
                              });
}

void ChannelsPage::showProblem(const Error& error)
{
    m_overall->hide();
    m_list->hide();
    m_empty->show();
    m_empty->setContent(Icon::CircleX, tr("The channels cannot be read"), errorSentence(error), tr("Try again"));
}

AccountCard* ChannelsPage::addCard()
{
    auto* card = new AccountCard;
    connect(card, &AccountCard::compareWanted, this, [this, card](const QString& account) { compare(card, account); });
    connect(card, &AccountCard::checkWanted, this, [this](const QString& account) {
        showTab(Check);
        m_doctor->run(account);
        m_tabs->button(Check)->setFocus(Qt::OtherFocusReason);
    });
    connect(card, &AccountCard::copied, this, [this] { m_context.toasts.show(ToastKind::Done, tr("Copied.")); });
    return card;
}

void ChannelsPage::show(const QList<ChannelAccountInfo>& accounts)
{
    while (m_cards.size() > accounts.size())
        delete m_cards.takeLast();
    while (m_cards.size() < accounts.size()) {
        m_cards << addCard();
        m_cardColumn->addWidget(m_cards.last());
    }
    for (qsizetype i = 0; i < m_cards.size(); ++i)
        m_cards[i]->setAccount(accounts[i]);
    m_doctor->setAccounts(accounts);
    m_overall->setLook(channeltext::overall(accounts));
    m_overall->show();
    m_intro->setVisible(!channeltext::hasTwilio(accounts));
    m_empty->hide();
    m_list->show();
}

void ChannelsPage::compare(AccountCard* card, const QString& account)
{
    card->setComparing(true);
    m_context.bridge.whenDone(
        m_context.bridge.console().channels().synchronise(account), card, [this, card](const Result<int>& missed) {
            card->setComparing(false);
            if (!missed)
                return m_context.toasts.show(ToastKind::Problem, errorSentence(missed.error()));
            m_context.toasts.show(ToastKind::Done, *missed == 0 ? tr("Nothing was missed.")
                                                                : tr("%n message(s) had been missed and are here now.",
                                                                     nullptr, *missed));
            refresh();
        });
}

}  // namespace frontdesk
