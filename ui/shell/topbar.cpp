// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/topbar.h"

#include "ui/shell/counterbutton.h"
#include "ui/shell/presencebutton.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>

namespace frontdesk {
namespace {

/// The initials of the person who works here.
class AccountButton final : public QAbstractButton {
public:
    AccountButton()
    {
        setFixedSize(36, 36);
        setFocusPolicy(Qt::TabFocus);
        setAttribute(Qt::WA_Hover);
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        const QRect disc = rect().adjusted(2, 2, -3, -3);
        if (text().isEmpty())
            drawIcon(&painter, disc.adjusted(6, 6, -6, -6), Icon::UserRound, tone(Tone::Muted));
        else
            paint::avatar(&painter, disc, text(), 12);
        const bool focused = hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange);
        if (focused || underMouse())
            paint::roundedRect(&painter, rect().adjusted(0, 0, -1, -1), 18, {},
                               tone(focused ? Tone::Accent : Tone::BorderStrong), focused ? 2 : 1);
    }
    void keyPressEvent(QKeyEvent* event) override
    {
        if (event->key() == Qt::Key_Down || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
            click();
        else
            QAbstractButton::keyPressEvent(event);
    }
};

}  // namespace

SearchField::SearchField(QWidget* parent) : QAbstractButton(parent)
{
    setText(tr("Search conversations and customers, or do something…"));
    setAccessibleName(tr("Search and commands"));
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    setMinimumWidth(180);
    setMaximumWidth(460);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void SearchField::setKeys(const QString& keys)
{
    m_keys = keys;
    update();
}

QSize SearchField::sizeHint() const { return {460, scaled(34)}; }

void SearchField::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const auto place = [this](int x, int w) {
        return QStyle::visualRect(layoutDirection(), rect(), QRect(x, 0, w, height()));
    };
    const bool focused = hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange);
    paint::roundedRect(&painter, rect(), 6, tone(underMouse() ? Tone::Hover : Tone::Surface),
                       tone(focused ? Tone::Accent : Tone::BorderStrong), focused ? 2 : 1);
    const QRect icon = place(10, 16);
    drawIcon(&painter, QRect(icon.left(), (height() - 16) / 2, 16, 16), Icon::Search, tone(Tone::Faint));
    const Type& look = type(12, QFont::Medium);
    const int wide = m_keys.isEmpty() ? 0 : look.width(m_keys) + 2;
    paint::line(&painter, place(34, width() - 34 - wide - 22), text(), type(13), tone(Tone::Faint), layoutDirection());
    if (wide > 0)
        paint::line(&painter, place(width() - wide - 10, wide), m_keys, look, tone(Tone::Muted), layoutDirection());
}

TopBar::TopBar(PresenceControl& presence, QWidget* parent)
    : Panel(Tone::Window, BottomEdge, parent),
      m_search(new SearchField),
      m_withAi(new CounterButton(Icon::Bot, Tone::Ai)),
      m_waiting(new CounterButton(Icon::Hand, Tone::Wait)),
      m_mine(new CounterButton(Icon::UserRound, Tone::Human)),
      m_sample(new ChipLabel({tr("Sample data"), Icon::FlaskConical, Tone::Wait, Tone::WaitSoft})),
      m_presence(new PresenceButton(presence)),
      m_account(new AccountButton),
      m_layout(new QHBoxLayout(this))
{
    const auto fit = [this] { setFixedHeight(qMax(52, scaled(44))); };
    fit();
    connect(&Theme::current(), &Theme::changed, this, fit);
    m_layout->setContentsMargins(14, 0, 14, 1);
    m_layout->setSpacing(8);
    m_layout->addWidget(m_search, 4);
    m_layout->addStretch(1);
    for (QWidget* widget :
         {static_cast<QWidget*>(m_sample), static_cast<QWidget*>(m_withAi), static_cast<QWidget*>(m_waiting),
          static_cast<QWidget*>(m_mine), static_cast<QWidget*>(m_presence), static_cast<QWidget*>(m_account)})
        m_layout->addWidget(widget);
    m_sample->setToolTip(tr("Conversations of the demo are marked as samples"));
    m_sample->hide();
    m_account->setAccessibleName(tr("Account"));
    connect(m_search, &QAbstractButton::clicked, this, &TopBar::searchWanted);
    connect(m_account, &QAbstractButton::clicked, this, &TopBar::accountWanted);
    connect(m_withAi, &QAbstractButton::clicked, this, [this] { Q_EMIT queueChosen(ConsoleQueue::Ai); });
    connect(m_waiting, &QAbstractButton::clicked, this, [this] { Q_EMIT queueChosen(ConsoleQueue::Waiting); });
    connect(m_mine, &QAbstractButton::clicked, this, [this] { Q_EMIT queueChosen(ConsoleQueue::Mine); });
    setCounts({});
}

void TopBar::setCounts(const ConsoleCounts& counts)
{
    m_withAi->setCount(counts.ai, tr("with AI"));
    m_waiting->setCount(counts.waiting, tr("waiting"));
    m_mine->setCount(counts.mine, tr("mine", "my conversations"));
}

void TopBar::setInfo(const ConsoleInfo& info)
{
    m_sample->setVisible(info.sampleData);
    m_account->setText(info.self.name);
    m_account->setAccessibleName(info.self.name.isEmpty() ? tr("Account") : tr("Account of %1").arg(info.self.name));
    m_account->setToolTip(info.self.name.isEmpty() ? tr("Account") : tr("You are %1").arg(info.self.name));
    m_account->update();
}

void TopBar::setCompact(bool compact)
{
    for (CounterButton* counter : {m_withAi, m_waiting, m_mine})
        counter->setCompact(compact);
    m_presence->setCompact(compact);
}

void TopBar::setNotificationButton(QWidget* button)
{
    delete m_bell;
    m_bell = button;
    m_layout->insertWidget(m_layout->indexOf(m_account), button);
    setTabOrder(m_presence, button);
    setTabOrder(button, m_account);
}

CounterButton* TopBar::counter(ConsoleQueue queue) const
{
    return queue == ConsoleQueue::Ai ? m_withAi : queue == ConsoleQueue::Waiting ? m_waiting : m_mine;
}

QList<QWidget*> TopBar::tabChain() const
{
    QList<QWidget*> chain{m_search, m_withAi, m_waiting, m_mine, m_presence};
    if (m_bell)
        chain << m_bell;
    chain << m_account;
    return chain;
}

}  // namespace frontdesk
