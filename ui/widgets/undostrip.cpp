// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/undostrip.h"

#include "ui/bridge/undobook.h"
#include "ui/widgets/basics.h"
#include "ui/widgets/textlabel.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

namespace frontdesk {
namespace {

constexpr int Wide = 320;
constexpr int Margin = 8;
constexpr int FrameMs = 60;
constexpr int StillMs = 500;

/// Text in the colours of the dark strip; the style's own buttons are for light grounds.
class StripButton final : public QPushButton {
public:
    using QPushButton::QPushButton;
    [[nodiscard]] QSize sizeHint() const override { return {type(13, QFont::DemiBold).width(text()) + 20, scaled(30)}; }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        if (underMouse() || isDown())
            paint::roundedRect(&painter, rect(), 6, {}, tone(Tone::TipText));
        if (hasFocus())
            paint::roundedRect(&painter, rect(), 6, {}, tone(Tone::TipText), 2);
        painter.setFont(type(13, QFont::DemiBold).font);
        painter.setPen(tone(Tone::TipText));
        painter.drawText(rect(), Qt::AlignCenter, text());
    }
};

}  // namespace

UndoStrip::UndoStrip(UndoBook& book, QWidget* host)
    : QWidget(host),
      m_book(book),
      m_text(new TextLabel({}, {13, QFont::Medium, Tone::TipText})),
      m_button(new StripButton(tr("Undo")))
{
    m_button->setFocusPolicy(Qt::TabFocus);
    m_button->setAutoDefault(false);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(14, 6, 8, 8);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_button);
    connect(&m_frame, &QTimer::timeout, this, &UndoStrip::tick);
    connect(m_button, &QPushButton::clicked, &book, [&book] { book.undoNewest(); });
    connect(&book, &UndoBook::changed, this, &UndoStrip::follow);
    connect(&Theme::current(), &Theme::changed, this, &UndoStrip::follow);
    host->installEventFilter(this);
    follow();
}

void UndoStrip::setKeys(const QString& keys)
{
    m_keys = keys;
    follow();
}

void UndoStrip::setPushing(bool pushing)
{
    m_pushing = pushing;
    makeRoom();
}

void UndoStrip::makeRoom()
{
    parentWidget()->setContentsMargins(0, 0, 0, m_pushing && !isHidden() ? height() + 2 * Margin : 0);
}

/// The bar shrinks, and words that tell the time follow it.
void UndoStrip::tick()
{
    if (const QString now = m_book.newestText(); now != m_text->text())
        m_text->setText(now);
    if (!Theme::current().reducedMotion())
        update();
}

QString UndoStrip::text() const { return isHidden() ? QString() : m_text->text(); }

void UndoStrip::follow()
{
    if (m_book.isEmpty()) {
        m_frame.stop();
        m_shown = 0;
        hide();
        makeRoom();
        return;
    }
    // The strip stays over the list: with large letters the keys make room for the words.
    const bool roomy = !m_keys.isEmpty() && Theme::current().scalePercent() <= 110;
    m_button->setText(roomy ? tr("Undo  %1", "button, its keys").arg(m_keys) : tr("Undo"));
    m_button->setToolTip(m_keys);
    m_text->setText(m_book.newestText());
    m_button->setAccessibleName(tr("Undo: %1").arg(m_book.newestText()));
    setAccessibleName(m_book.newestText());
    m_frame.start(Theme::current().reducedMotion() ? StillMs : FrameMs);
    place();
    show();
    raise();
    makeRoom();
    if (m_shown != m_book.newestId()) {
        m_shown = m_book.newestId();
        QAccessibleEvent alert(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    }
    update();
}

void UndoStrip::place()
{
    const QWidget* host = parentWidget();
    const int wide = qMin(Wide, host->width() - 2 * Margin);
    const int high = qMax(scaled(46), sizeHint().height());
    setGeometry(QStyle::visualRect(host->layoutDirection(), host->rect(),
                                   QRect(Margin, host->height() - high - Margin, wide, high)));
}

void UndoStrip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paint::roundedRect(&painter, rect(), 8, tone(Tone::TipBack));
    const double left = Theme::current().reducedMotion() ? 1.0 : m_book.newestRemaining();
    const QRect bar(4, height() - 5, int((width() - 8) * left), 3);
    paint::roundedRect(&painter, QStyle::visualRect(layoutDirection(), rect(), bar), 1.5, tone(Tone::AccentFill));
}

bool UndoStrip::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize)
        place();
    return QWidget::eventFilter(watched, event);
}

}  // namespace frontdesk
