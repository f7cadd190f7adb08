// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/topbar.h"

#include "ui/bridge/corebridge.h"
#include "ui/shell/searchbox.h"
#include "ui/widgets/textlabel.h"

#include <QAbstractButton>
#include <QDesktopServices>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

namespace frontdesk {

/// "38 with AI": a number that opens its queue.
class CounterButton final : public QAbstractButton {
public:
    CounterButton(Icon icon, Tone tone, QWidget* parent) : QAbstractButton(parent), m_icon(icon), m_tone(tone)
    {
        setFocusPolicy(Qt::TabFocus);
        setAttribute(Qt::WA_Hover);
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }
    void setCount(int count, const QString& words)
    {
        m_count = count;
        setText(words);
        const QString full = TopBar::tr("%1 %2", "count, what").arg(count).arg(words);
        setAccessibleName(full);
        setToolTip(full);
        updateGeometry();
        update();
    }
    void setCompact(bool compact)
    {
        m_compact = compact;
        updateGeometry();
        update();
    }
    [[nodiscard]] QSize sizeHint() const override
    {
        const int words = m_compact ? 0 : type(12).width(text()) + 6;
        return {8 + 20 + type(13, QFont::DemiBold).width(QString::number(m_count)) + words + 8, scaled(34)};
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        const auto place
            = [this](int x, int w) { return QStyle::visualRect(layoutDirection(), rect(), QRect(x, 0, w, height())); };
        if (underMouse())
            paint::roundedRect(&painter, rect(), 6, tone(Tone::RailHover));
        if (hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange))
            paint::roundedRect(&painter, rect(), 6, {}, tone(Tone::Accent), 2);
        drawIcon(&painter, place(8, 15), m_icon, tone(m_tone));
        const Type& strong = type(13, QFont::DemiBold);
        const int number = strong.width(QString::number(m_count));
        paint::line(&painter, place(28, number + 2), QString::number(m_count), strong, tone(Tone::Text),
                    layoutDirection());
        if (!m_compact)
            paint::line(&painter, place(28 + number + 6, width() - 34 - number), text(), type(12), tone(Tone::Muted),
                        layoutDirection());
    }

private:
    Icon m_icon;
    Tone m_tone;
    int m_count = 0;
    bool m_compact = false;
};

TopBar::TopBar(CoreBridge& bridge, QWidget* parent)
    : Panel(Tone::Window, BottomEdge, parent), m_search(new SearchBox(bridge)),
      m_withAi(new CounterButton(Icon::Bot, Tone::Ai, this)),
      m_waiting(new CounterButton(Icon::Hand, Tone::Wait, this)),
      m_sample(new ChipLabel({tr("Sample data"), Icon::FlaskConical, Tone::Wait, Tone::WaitSoft})),
      m_address(new TextLabel({}, {12, QFont::Normal, Tone::Muted})),
      m_openChat(makeButton(tr("Open chat page"), ButtonKind::Plain, Icon::ExternalLink)), m_self(new AvatarLabel(32))
{
    const auto fit = [this] { setFixedHeight(qMax(52, scaled(44))); };
    fit();
    connect(&Theme::current(), &Theme::changed, this, fit);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(14, 0, 14, 1);
    layout->setSpacing(8);
    layout->addWidget(m_search, 4);
    layout->addStretch(1);
    layout->addWidget(m_sample);
    layout->addWidget(m_withAi);
    layout->addWidget(m_waiting);
    layout->addSpacing(4);
    layout->addWidget(m_address);
    layout->addWidget(m_openChat);
    layout->addWidget(m_self);
    m_sample->hide();
    m_address->hide();
    m_openChat->hide();
    m_self->hide();
    connect(m_withAi, &QAbstractButton::clicked, this, [this] { Q_EMIT queueChosen(ConsoleQueue::Ai); });
    connect(m_waiting, &QAbstractButton::clicked, this, [this] { Q_EMIT queueChosen(ConsoleQueue::Waiting); });
    connect(m_openChat, &QPushButton::clicked, this, [this] { QDesktopServices::openUrl(QUrl(m_chatUrl)); });
    setCounts({});
}

void TopBar::setCounts(const ConsoleCounts& counts)
{
    m_withAi->setCount(counts.ai, tr("with AI"));
    m_waiting->setCount(counts.waiting, tr("waiting"));
}

void TopBar::setInfo(const ConsoleInfo& info)
{
    m_chatUrl = info.chatPageUrl;
    m_sample->setVisible(info.sampleData);
    m_sample->setToolTip(tr("Conversations of the demo are marked as samples"));
    const QUrl url(info.chatPageUrl);
    m_address->setText(url.host() % (url.port() > 0 ? u":" % QString::number(url.port()) : QString()));
    m_address->setToolTip(tr("Customers chat at %1").arg(info.chatPageUrl));
    m_address->setVisible(!m_compact && !info.chatPageUrl.isEmpty());
    m_openChat->setVisible(!info.chatPageUrl.isEmpty());
    m_openChat->setToolTip(tr("Open %1 in the browser").arg(info.chatPageUrl));
    m_openChat->setAccessibleName(tr("Open the chat page in the browser"));
    m_self->setVisible(!info.self.name.isEmpty());
    m_self->setName(info.self.name);
    m_self->setToolTip(tr("You are %1").arg(info.self.name));
    m_self->setAccessibleName(info.self.name);
}

void TopBar::setCompact(bool compact)
{
    m_compact = compact;
    m_withAi->setCompact(compact);
    m_waiting->setCompact(compact);
    m_openChat->setText(compact ? QString() : tr("Open chat page"));
    m_address->setVisible(!compact && !m_chatUrl.isEmpty());
}

QList<QWidget*> TopBar::tabChain() const { return {m_search, m_withAi, m_waiting, m_openChat}; }

}  // namespace frontdesk
