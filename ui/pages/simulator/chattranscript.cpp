// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/simulator/chattranscript.h"

#include "ui/models/displaytext.h"
#include "ui/widgets/textlabel.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QStyle>
#include <QTimer>
#include <QVBoxLayout>

namespace frontdesk {
namespace {

constexpr int PadX = 12;
constexpr int PadY = 8;
constexpr int Gap = 4;

int textHeight(const QString& text, const Type& font, int width)
{
    return font.metrics.boundingRect(QRect(0, 0, width, 1 << 16), Qt::TextWordWrap, text).height();
}

int textWidth(const QString& text, const Type& font, int width)
{
    return qMin(width, font.metrics.boundingRect(QRect(0, 0, width, 1 << 16), Qt::TextWordWrap, text).width() + 2);
}

/// The words as the widget shows them: bold marks are only marks.
QString plain(QString text)
{
    text.remove(QStringLiteral("**"));
    return text;
}

}  // namespace

ChatBubble::ChatBubble(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(&Theme::current(), &Theme::changed, this, &ChatBubble::fit);
}

/// The height follows from the width that the column gives.
void ChatBubble::fit()
{
    const int wanted = heightOf(width());
    if (wanted != height())
        setFixedHeight(wanted);
}

void ChatBubble::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fit();
}

bool ChatBubble::hasTrace() const
{
    return !m_line.id.isEmpty() && (m_line.author == SimulatedAuthor::Ai || m_line.author == SimulatedAuthor::Customer);
}

void ChatBubble::setLine(const SimulatedLine& line, SimulatedChannel channel)
{
    m_line = line;
    m_channel = channel;
    m_line.text = plain(m_line.text);
    setFocusPolicy(hasTrace() ? Qt::TabFocus : Qt::NoFocus);
    setCursor(hasTrace() ? Qt::PointingHandCursor : Qt::ArrowCursor);
    setAccessibleName(line.name.isEmpty() ? m_line.text : tr("%1: %2").arg(line.name, m_line.text));
    setAccessibleDescription(foot());
    setToolTip(hasTrace() ? tr("Show what the assistant did for this message") : QString());
    fit();
    update();
}

void ChatBubble::setChosen(bool chosen)
{
    m_chosen = chosen;
    update();
}

QString ChatBubble::deliveryFoot() const
{
    QStringList parts{display::deliveryText(m_line.delivery)};
    if (m_line.segments > 0)
        parts << tr("%n SMS", nullptr, m_line.segments);
    if (!m_line.mediaUrls.isEmpty())
        parts << tr("with %n picture(s)", nullptr, int(m_line.mediaUrls.size()));
    return parts.join(QStringLiteral("  \u00b7  "));
}

QString ChatBubble::foot() const
{
    if (!m_line.problem.isEmpty())
        return m_line.problem;
    if (m_line.delivery != Delivery::None)
        return deliveryFoot();
    if (m_line.pending)
        return tr("Waits for the connection");
    if (m_line.interrupted)
        return tr("A person took over here");
    if (!m_line.sources.isEmpty())
        return tr("From: %1").arg(m_line.sources.join(QStringLiteral(", ")));
    return {};
}

ChatBubble::Layout ChatBubble::layoutFor(int width) const
{
    const Type& body = type(13);
    const Type& small = type(11);
    const int most = qMax(120, width * 82 / 100);
    const QString under = foot();
    const QString words = m_line.text.isEmpty() ? QStringLiteral("\u2026") : m_line.text;
    const int inner = most - 2 * PadX;
    const int wide = textWidth(words, body, inner);
    Layout layout;
    layout.text = QRect(PadX, PadY, wide, textHeight(words, body, inner));
    layout.bubble = QRect(0, 0, wide + 2 * PadX, layout.text.height() + 2 * PadY);
    if (!under.isEmpty())
        layout.foot = QRect(0, layout.bubble.bottom() + Gap, most, textHeight(under, small, most));
    if (m_line.author == SimulatedAuthor::Customer) {
        const int right = width - layout.bubble.width();
        layout.bubble.translate(right, 0);
        layout.text.translate(right, 0);
        layout.foot.moveRight(width - 1);
    }
    return layout;
}

int ChatBubble::heightOf(int width) const
{
    if (m_line.author == SimulatedAuthor::Status)
        return textHeight(m_line.text, type(12), width - 40) + 6;
    const Layout layout = layoutFor(width);
    return (layout.foot.isNull() ? layout.bubble.bottom() : layout.foot.bottom()) + 2;
}

void ChatBubble::paintStatus(QPainter& painter) const
{
    painter.setFont(type(12).font);
    painter.setPen(tone(Tone::Muted));
    painter.setLayoutDirection(m_line.text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    painter.drawText(rect().adjusted(20, 0, -20, 0), int(Qt::AlignCenter) | Qt::TextWordWrap, m_line.text);
}

/// A phone does not know whether a person or the AI writes.
Tone ChatBubble::backTone() const
{
    const bool own = m_line.author == SimulatedAuthor::Customer;
    if (m_channel != SimulatedChannel::WebChat)
        return !own ? Tone::BubbleCustomer : m_channel == SimulatedChannel::Sms ? Tone::AccentFill : Tone::HumanSoft;
    return own ? Tone::AccentFill : m_line.author == SimulatedAuthor::Staff ? Tone::BubbleHuman : Tone::BubbleAi;
}

void ChatBubble::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    if (m_line.author == SimulatedAuthor::Status) {
        paintStatus(painter);
        return;
    }
    const Layout layout = layoutFor(width());
    const auto place = [this](const QRect& r) { return QStyle::visualRect(layoutDirection(), rect(), r); };
    const bool own = m_line.author == SimulatedAuthor::Customer;
    const Tone back = backTone();
    const bool focused = hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange);
    paint::roundedRect(&painter, place(layout.bubble), 12, tone(back),
                       m_chosen || focused ? tone(own ? Tone::Text : Tone::Accent) : QColor(), 2);
    painter.setFont(type(13).font);
    painter.setPen(tone(back == Tone::AccentFill ? Tone::OnAccent : Tone::Text));
    // The order of the characters follows the text, the side of the bubble the window.
    painter.setLayoutDirection(m_line.text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    const Qt::Alignment side = m_line.text.isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft;
    painter.drawText(place(layout.text), int(side) | Qt::AlignAbsolute | Qt::TextWordWrap,
                     m_line.text.isEmpty() ? QStringLiteral("\u2026") : m_line.text);
    if (layout.foot.isNull())
        return;
    painter.setFont(type(11).font);
    painter.setPen(tone(m_line.problem.isEmpty() ? Tone::Muted : Tone::Urgent));
    const bool end = own != (layoutDirection() == Qt::RightToLeft);
    painter.drawText(place(layout.foot),
                     int(end ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute | Qt::TextWordWrap, foot());
}

void ChatBubble::mousePressEvent(QMouseEvent* event)
{
    QWidget::mousePressEvent(event);
    if (hasTrace())
        Q_EMIT chosen(m_line.id);
}

void ChatBubble::keyPressEvent(QKeyEvent* event)
{
    const bool press = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space;
    if (press && hasTrace())
        Q_EMIT chosen(m_line.id);
    else
        QWidget::keyPressEvent(event);
}

/// What the bubbles stand on: the chat window of a web site, or a phone.
class ChatTranscript::Screen final : public QWidget {
public:
    Screen() : m_column(new QVBoxLayout)
    {
        auto* across = new QHBoxLayout(this);
        across->setContentsMargins(0, 0, 0, 0);
        across->setSpacing(0);
        across->addStretch(0);
        across->addLayout(m_column, 1);
        across->addStretch(0);
        m_column->setSpacing(8);
        setPhone(false);
    }
    [[nodiscard]] QVBoxLayout* column() const { return m_column; }
    void setPhone(bool phone)
    {
        m_phone = phone;
        auto* across = static_cast<QHBoxLayout*>(layout());
        // Two sides that grow hold the phone in the middle.
        across->setStretch(0, phone ? 1 : 0);
        across->setStretch(1, phone ? 4 : 1);
        across->setStretch(2, phone ? 1 : 0);
        m_column->setContentsMargins(phone ? Bezel + 12 : 14, phone ? Bezel + 34 : 12, phone ? Bezel + 12 : 14,
                                     phone ? Bezel + 18 : 12);
        update();
    }

protected:
    /// The phone is painted around the column: when that moved, all of it is painted anew.
    bool event(QEvent* event) override
    {
        if (event->type() == QEvent::LayoutRequest)
            update();
        return QWidget::event(event);
    }
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.fillRect(rect(), tone(m_phone ? Tone::SurfaceAlt : Tone::Surface));
        if (!m_phone)
            return;
        const QRect body = m_column->geometry().adjusted(0, 8, 0, -8);
        paint::roundedRect(&painter, body, 30, tone(Tone::BorderStrong));
        paint::roundedRect(&painter, body.adjusted(Bezel, Bezel, -Bezel, -Bezel), 24, tone(Tone::Surface));
        const QRect speaker(body.center().x() - 26, body.top() + Bezel + 10, 52, 5);
        paint::roundedRect(&painter, speaker, 2.5, tone(Tone::Border));
    }

private:
    static constexpr int Bezel = 5;
    QVBoxLayout* m_column;
    bool m_phone = false;
};

ChatTranscript::ChatTranscript(QWidget* parent)
    : QScrollArea(parent),
      m_screen(new Screen),
      m_column(m_screen->column()),
      m_notice(new TextLabel({}, {11, QFont::Normal, Tone::Muted, TextFlow::Wrap})),
      m_greeting(new ChatBubble),
      m_hint(new ChatBubble)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    setAccessibleName(tr("Chat of the customer"));
    m_column->addWidget(m_notice);
    m_column->addWidget(m_greeting);
    m_column->addWidget(m_hint);
    m_column->addStretch(1);
    setWidget(m_screen);
    // New lines keep the end in sight.
    connect(verticalScrollBar(), &QScrollBar::rangeChanged, this,
            [this](int, int most) { verticalScrollBar()->setValue(most); });
}

ChatBubble* ChatTranscript::addBubble()
{
    auto* bubble = new ChatBubble;
    m_column->insertWidget(2 + int(m_bubbles.size()), bubble);
    m_bubbles << bubble;
    connect(bubble, &ChatBubble::chosen, this, &ChatTranscript::chosen);
    return bubble;
}

void ChatTranscript::setCustomer(const SimulatedCustomer& customer)
{
    if (m_customer != customer.id) {
        m_customer = customer.id;
        m_chosen.clear();
    }
    // Only the chat on the web site greets and says so by itself.
    const bool phone = customer.channel != SimulatedChannel::WebChat;
    m_screen->setPhone(phone);
    m_notice->setText(customer.disclosure);
    m_notice->setVisible(!phone && !customer.disclosure.isEmpty());
    m_greeting->setLine({.author = SimulatedAuthor::Ai, .name = customer.agentName, .text = customer.greeting});
    m_greeting->setVisible(!phone && !customer.greeting.isEmpty());
    while (m_bubbles.size() > customer.lines.size())
        delete m_bubbles.takeLast();
    while (m_bubbles.size() < customer.lines.size())
        addBubble();
    for (qsizetype i = 0; i < m_bubbles.size(); ++i) {
        m_bubbles[i]->setLine(customer.lines[i], customer.channel);
        m_bubbles[i]->setChosen(!m_chosen.isEmpty() && customer.lines[i].id == m_chosen);
    }
    const bool failed = customer.phase == SimulatedPhase::Failed;
    const QString hint = failed                              ? customer.problem
                         : phone && customer.lines.isEmpty() ? tr("Write the first message below.")
                         : customer.closed                   ? tr("The next message begins a new conversation.")
                         : !customer.activity.isEmpty()
                             ? tr("%1 looks something up (%2)\u2026").arg(customer.agentName, customer.activity)
                         : !customer.typing.isEmpty() ? tr("%1 is typing\u2026").arg(customer.typing)
                                                      : QString();
    m_hint->setLine({.author = SimulatedAuthor::Status, .text = hint});
    m_hint->setVisible(!hint.isEmpty());
}

void ChatTranscript::setChosen(const QString& messageSid)
{
    m_chosen = messageSid;
    for (ChatBubble* bubble : std::as_const(m_bubbles))
        bubble->setChosen(!messageSid.isEmpty() && bubble->line().id == messageSid);
}

}  // namespace frontdesk
