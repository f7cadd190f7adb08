// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/channels/accountcard.h"

#include "ui/models/displaytext.h"
#include "ui/pages/channels/channeltext.h"
#include "ui/widgets/textlabel.h"

#include <QClipboard>
#include <QGridLayout>
#include <QGuiApplication>
#include <QPainter>
#include <QPushButton>

namespace frontdesk {
namespace {

/// What the provider failed with, or what is missing; an account that rests says so too.
QString problemText(const ChannelAccountInfo& account)
{
    if (!account.problem.isEmpty())
        return account.problem;
    return account.breakerOpen ? AccountCard::tr("The provider does not answer. Nothing is lost: messages wait here "
                                                 "and leave as soon as it answers again.")
                               : QString();
}

/// Addresses of WhatsApp carry a mark in front.
QStringList readable(const QStringList& numbers)
{
    QStringList all;
    for (const QString& number : numbers)
        all << (number.startsWith(u"whatsapp:")
                    ? AccountCard::tr("%1 (WhatsApp)", "telephone number").arg(number.mid(9))
                    : number);
    return all;
}

}  // namespace

AccountCard::AccountCard(QWidget* parent)
    : Panel(Tone::Surface, NoEdge, parent),
      m_icon(new IconLabel(Icon::Globe, Tone::Muted, 24)),
      m_title(new TextLabel({}, {15, QFont::DemiBold})),
      m_channels(new TextLabel({}, {12, QFont::Normal, Tone::Muted})),
      m_state(new ChipLabel),
      m_problemIcon(new IconLabel(Icon::CircleAlert, Tone::Urgent, 18)),
      m_problem(new TextLabel({}, {13, QFont::Medium, Tone::Urgent, TextFlow::Wrap})),
      m_grid(new QGridLayout),
      m_urlsTitle(new TextLabel(tr("Addresses for the provider"), {12, QFont::DemiBold, Tone::Muted})),
      m_urls(new QVBoxLayout),
      m_compare(makeButton(tr("Compare now"), ButtonKind::Plain, Icon::RefreshCw)),
      m_check(makeButton(tr("Check"), ButtonKind::Plain, Icon::Stethoscope))
{
    build();
    connect(m_compare, &QPushButton::clicked, this, [this] { Q_EMIT compareWanted(m_account.id); });
    connect(m_check, &QPushButton::clicked, this, [this] { Q_EMIT checkWanted(m_account.id); });
}

QLayout* AccountCard::buildHead()
{
    auto* head = new QHBoxLayout;
    head->setSpacing(12);
    head->addWidget(m_icon);
    auto* names = new QVBoxLayout;
    names->setSpacing(1);
    names->addWidget(m_title);
    names->addWidget(m_channels);
    head->addLayout(names, 1);
    head->addWidget(m_state);
    return head;
}

void AccountCard::build()
{
    m_compare->setToolTip(tr("Compares the provider's lists with what has arrived and takes in what was missed"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(10);
    column->addLayout(buildHead());
    auto* wrong = new QHBoxLayout;
    wrong->setSpacing(8);
    wrong->addWidget(m_problemIcon, 0, Qt::AlignTop);
    wrong->addWidget(m_problem, 1);
    column->addLayout(wrong);
    m_grid->setHorizontalSpacing(16);
    m_grid->setVerticalSpacing(4);
    m_grid->setColumnStretch(1, 1);
    const QStringList names{
        tr("Numbers"),          tr("Last webhook"),  tr("Last comparison"),    tr("Refused webhooks"),
        tr("Waiting to leave"), tr("Not confirmed"), tr("Waiting for a place")};
    for (int fact = 0; fact < FactCount; ++fact) {
        FactRow& row = m_facts[size_t(fact)];
        row.name = new TextLabel(names[fact], {13, QFont::Normal, Tone::Muted});
        row.value = new TextLabel({}, {13, QFont::Normal, Tone::Text, TextFlow::Wrap});
        m_grid->addWidget(row.name, fact, 0, Qt::AlignTop);
        m_grid->addWidget(row.value, fact, 1);
    }
    column->addLayout(m_grid);
    m_urls->setSpacing(2);
    m_urls->addWidget(m_urlsTitle);
    column->addLayout(m_urls);
    auto* acts = new QHBoxLayout;
    acts->setSpacing(8);
    acts->addWidget(m_compare);
    acts->addWidget(m_check);
    acts->addStretch(1);
    column->addLayout(acts);
}

void AccountCard::setAccount(const ChannelAccountInfo& account)
{
    m_account = account;
    m_icon->setIcon(channeltext::accountIcon(account), Tone::Muted);
    m_title->setText(account.title);
    const QString channels = channeltext::channelNames(account);
    m_channels->setText(channels);
    m_channels->setVisible(!channels.isEmpty() && channels != account.title);
    m_state->setLook(channeltext::stateChip(account.state));
    const bool provider = account.kind == u"twilio";
    const bool used = account.state != ChannelAccountInfo::State::Off;
    m_compare->setVisible(provider && used);
    m_check->setVisible(provider && used);  // the other kinds have no checks of their own
    for (QPushButton* button : {m_compare, m_check})
        button->setAccessibleDescription(account.title);
    setAccessibleName(tr("%1: %2", "account, state").arg(account.title, state().text));
    setAccessibleDescription(problemText(account));
    showProblem();
    showFacts();
    showUrls();
}

void AccountCard::setComparing(bool comparing)
{
    m_compare->setEnabled(!comparing);
    m_compare->setText(comparing ? tr("Comparing…") : tr("Compare now"));
}

void AccountCard::showProblem()
{
    const QString text = problemText(m_account);
    const Tone color = m_account.state == ChannelAccountInfo::State::Trouble ? Tone::Urgent : Tone::Wait;
    m_problemIcon->setIcon(Icon::TriangleAlert, color);
    m_problem->setTone(color);
    if (m_problem->text() != text)
        m_problem->setText(text);
    m_problem->setVisible(!text.isEmpty());
    m_problemIcon->setVisible(!text.isEmpty());
}

QString AccountCard::problem() const { return m_problem->isHidden() ? QString() : m_problem->text(); }

void AccountCard::put(Fact fact, bool shown, const QString& value, Tone tone)
{
    const FactRow& row = m_facts[fact];
    row.name->setVisible(shown);
    row.value->setVisible(shown);
    row.value->setTone(tone);
    if (row.value->text() != value)  // a new text drops the selection
        row.value->setText(value);
}

void AccountCard::showFacts()
{
    const ChannelAccountInfo& a = m_account;
    const QLocale locale;
    const bool used = a.state != ChannelAccountInfo::State::Off;
    const bool provider = used && a.kind == u"twilio";
    put(Numbers, !a.numbers.isEmpty(), readable(a.numbers).join(QStringLiteral(", ")));
    put(LastWebhook, used && a.kind != u"webchat", channeltext::moment(a.lastWebhookAt));
    put(LastSync, provider, channeltext::moment(a.lastSyncAt));
    put(Refused, a.refusedWebhooks > 0,
        tr("%1, the last one %2", "number of webhooks, when")
            .arg(locale.toString(a.refusedWebhooks), channeltext::moment(a.lastRefusedAt)),
        Tone::Wait);
    put(Queued, a.queued > 0, tr("%n message(s)", nullptr, a.queued));
    put(Unconfirmed, a.unconfirmed > 0, tr("%n message(s): the provider is being asked", nullptr, a.unconfirmed),
        Tone::Wait);
    put(Places, a.waitingForPlace > 0,
        tr("%n conversation(s): as many as allowed are being worked on", nullptr, a.waitingForPlace), Tone::Wait);
}

QStringList AccountCard::facts() const
{
    QStringList lines;
    for (const FactRow& row : m_facts)
        if (!row.value->isHidden())
            lines << row.name->text() % u": " % row.value->text();
    return lines;
}

void AccountCard::showUrls()
{
    m_urlsTitle->setVisible(!m_account.webhookUrls.isEmpty());
    if (m_shownUrls == m_account.webhookUrls)
        return;
    m_shownUrls = m_account.webhookUrls;
    qDeleteAll(std::exchange(m_urlRows, {}));
    m_copies.clear();
    for (const QString& url : std::as_const(m_shownUrls)) {
        auto* row = new QWidget;
        auto* line = new QHBoxLayout(row);
        line->setContentsMargins(0, 0, 0, 0);
        line->setSpacing(8);
        auto* text = new TextLabel(url, {12, QFont::Normal, Tone::Text});
        text->setFont(Theme::current().monoType(12).font);
        QToolButton* copy = makeIconButton(Icon::Copy, tr("Copy address"));
        copy->setAccessibleDescription(url);
        connect(copy, &QToolButton::clicked, this, [this, url] {
            QGuiApplication::clipboard()->setText(url);
            Q_EMIT copied();
        });
        line->addWidget(copy);
        line->addWidget(text, 1);
        m_urls->addWidget(row);
        m_urlRows << row;
        m_copies << copy;
    }
}

void AccountCard::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paint::roundedRect(&painter, rect(), 10, tone(Tone::Surface), tone(Tone::Border));
}

}  // namespace frontdesk
