// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/inbox/replygate.h"

#include "core/model/smstext.h"
#include "ui/models/displaytext.h"
#include "ui/pages/inbox/templatepicker.h"
#include "ui/widgets/basics.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QLocale>

namespace frontdesk {
namespace {

constexpr qint64 MsPerMinute = 60'000;
constexpr qint64 MsPerSecond = 1000;
constexpr Micros SoonOver = 60 * MicrosPerMinute;

QString moment(Micros time, Micros now)
{
    return display::day(time) == display::day(now) ? display::clockTime(time) : display::dateAndTime(time);
}

}  // namespace

ReplyGate::ReplyGate(QWidget* parent)
    : QWidget(parent),
      m_icon(new IconLabel(Icon::Timer, Tone::Muted, 16)),
      m_text(new TextLabel({}, {12, QFont::Medium, Tone::Muted, TextFlow::Wrap})),
      m_picker(new TemplatePicker)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(6, 4, 6, 2);
    column->setSpacing(6);
    auto* line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(m_icon, 0, Qt::AlignTop);
    line->addWidget(m_text, 1);
    column->addLayout(line);
    column->addWidget(m_picker);
    m_tick.setSingleShot(true);
    connect(&m_tick, &QTimer::timeout, this, &ReplyGate::look);
    m_picker->hide();
}

ReplyGate::State ReplyGate::stateAt(Micros now) const
{
    if (!m_rules.mayWrite)
        return State::Locked;
    if (m_rules.templatesOnly || (m_rules.windowEndsAt > 0 && now >= m_rules.windowEndsAt))
        return State::TemplatesOnly;
    return m_rules.windowEndsAt > 0 ? State::Countdown : State::Open;
}

void ReplyGate::setRules(const ReplyRules& rules)
{
    m_rules = rules;
    const Micros now = display::now();
    m_state = stateAt(now);
    show(now);
    Q_EMIT changed();
}

void ReplyGate::look()
{
    const Micros now = display::now();
    const State before = std::exchange(m_state, stateAt(now));
    show(now);
    if (before != m_state)
        Q_EMIT changed();
}

QString ReplyGate::remaining(Micros left)
{
    const qint64 seconds = qMax<qint64>(1, (left + MicrosPerSecond - 1) / MicrosPerSecond);
    if (seconds <= 60)
        return tr("%n second(s)", nullptr, int(seconds));
    const qint64 minutes = (seconds + 59) / 60;
    if (minutes < 60)
        return tr("%n minute(s)", nullptr, int(minutes));
    return tr("%1 h %2 min", "hours, minutes").arg(minutes / 60).arg(minutes % 60);
}

int ReplyGate::nextLookMs(Micros left)
{
    const qint64 ms = qMax<qint64>(1, left / 1000);
    if (ms <= MsPerMinute)
        return int((ms - 1) % MsPerSecond + 1);
    return int((ms - 1) % MsPerMinute + 1);
}

void ReplyGate::show(Micros now)
{
    m_tick.stop();
    switch (m_state) {
    case State::Open: break;
    case State::Countdown: {
        const Micros left = m_rules.windowEndsAt - now;
        const Tone color = left <= MicrosPerMinute ? Tone::Urgent : left <= SoonOver ? Tone::Wait : Tone::Muted;
        m_icon->setIcon(Icon::Timer, color);
        m_text->setTone(color);
        m_text->setText(tr("You can write freely for %1, until %2.", "how long, when")
                            .arg(remaining(left), moment(m_rules.windowEndsAt, now)));
        m_tick.start(nextLookMs(left));
        break;
    }
    case State::TemplatesOnly:
        m_icon->setIcon(Icon::LayoutTemplate, Tone::Wait);
        m_text->setTone(Tone::Wait);
        m_text->setText(m_rules.why.isEmpty() ? tr(
                            "24 hours have passed since the customer wrote: WhatsApp takes only approved templates "
                            "now. What you were writing is kept.")
                                              : m_rules.why);
        break;
    case State::Locked:
        m_icon->setIcon(Icon::Ban, Tone::Urgent);
        m_text->setTone(Tone::Urgent);
        m_text->setText(m_rules.why.isEmpty() ? tr("Nothing may be sent to this customer.") : m_rules.why);
        break;
    }
    m_picker->setVisible(m_state == State::TemplatesOnly);
    setAccessibleName(text());
}

QString ReplyGate::text() const { return m_state == State::Open ? QString() : m_text->text(); }

QString smsCounter(const QString& text, int pieceChars)
{
    const QLocale locale;
    const SmsCount whole = countSms(text);
    int pieces = 0;
    int segments = 0;
    for (const QString& piece : splitMessage(text, pieceChars)) {
        ++pieces;
        segments += countSms(piece).segments;
    }
    if (pieces > 1)
        return ReplyGate::tr("leaves in %1 parts, %n SMS", "how many messages a long reply becomes", segments)
            .arg(locale.toString(pieces));
    const QString used = locale.toString(whole.units);
    const QString room = locale.toString(whole.units + whole.unitsLeft);
    return whole.encoding == SmsEncoding::Ucs2
               ? ReplyGate::tr("%1 of %2 with special characters, %n SMS", "characters used, room", qMax(1, segments))
                     .arg(used, room)
               : ReplyGate::tr("%1 of %2, %n SMS", "characters used, room", qMax(1, segments)).arg(used, room);
}

}  // namespace frontdesk
