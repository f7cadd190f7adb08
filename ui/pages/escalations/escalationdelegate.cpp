// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/escalations/escalationdelegate.h"

#include "ui/models/displaytext.h"
#include "ui/models/signaltext.h"
#include "ui/pages/escalations/escalationmodel.h"
#include "ui/theme/paint.h"

#include <QPainter>

namespace frontdesk {
namespace {

using paint::ChipLook;

constexpr int RowHeight = 56;
constexpr Micros Soon = 2 * MicrosPerMinute;

struct RowJob {
    QPainter* painter;
    QRect rect;
    const EscalationRow& row;
    bool selected;
    Qt::LayoutDirection direction;
    EscalationColumns columns;
    Micros now;

    [[nodiscard]] QRect place(int x, int y, int w, int h) const
    {
        return QStyle::visualRect(direction, rect, QRect(rect.left() + x, rect.top() + y, w, h));
    }
    [[nodiscard]] QRect cell(EscalationColumns::Name name) const
    {
        const auto& column = columns.at.at(name);
        return place(column.x, 0, column.width, rect.height() - 1);
    }
    [[nodiscard]] bool waiting() const { return row.escalation.state == EscalationState::Waiting; }
    [[nodiscard]] bool overdue() const { return waiting() && row.escalation.dueAt > 0 && row.escalation.dueAt < now; }
    [[nodiscard]] bool soon() const
    {
        return waiting() && row.escalation.dueAt > 0 && row.escalation.dueAt - now < Soon;
    }
};

void paintBack(const RowJob& job, QStyle::State state)
{
    const bool hover = state & QStyle::State_MouseOver;
    job.painter->fillRect(job.rect, tone(job.selected ? Tone::Selected : hover ? Tone::Hover : Tone::Surface));
    job.painter->fillRect(job.place(0, job.rect.height() - 1, job.rect.width(), 1), tone(Tone::Border));
    if (job.overdue() || job.soon() || (job.waiting() && job.row.escalation.priority == Priority::Urgent)) {
        const bool red = job.overdue() || job.row.escalation.priority == Priority::Urgent;
        job.painter->fillRect(job.place(0, 0, 4, job.rect.height() - 1), tone(red ? Tone::UrgentFill : Tone::WaitBar));
    }
    if ((state & QStyle::State_HasFocus) && (state & QStyle::State_KeyboardFocusChange))
        paint::roundedRect(job.painter, job.rect, 2, {}, tone(Tone::Accent), 2);
}

void paintCustomer(const RowJob& job)
{
    const auto& column = job.columns.at.at(EscalationColumns::Customer);
    constexpr int Side = 32;
    const QString name = display::contactName(job.row.summary.contactName);
    paint::avatar(job.painter, job.place(column.x, (job.rect.height() - Side) / 2, Side, Side), name, 12);
    paint::line(job.painter, job.place(column.x + Side + 10, 0, column.width - Side - 10, job.rect.height() - 1), name,
                type(13, QFont::DemiBold), tone(Tone::Text), job.direction);
}

/// Chips of the heaviest signals, then what the customer wrote.
void paintWhy(const RowJob& job)
{
    const auto& column = job.columns.at.at(EscalationColumns::Why);
    const int top = scaled(8);
    int left = 0;
    for (const EscalationSignal& found : display::signalsOf(job.row.escalation)) {
        const paint::ChipLook look{display::signalName(found.key), Icon::None, Tone::Muted, Tone::ChipBack};
        const int width = qMin(paint::chipWidth(look), column.width - left);
        if (width < 48)
            break;
        paint::chip(job.painter, job.place(column.x + left, top, width, paint::chipHeight()), look, job.direction);
        left += width + 6;
    }
    const QString words = job.row.escalation.summary.isEmpty() ? job.row.summary.lastText : job.row.escalation.summary;
    paint::line(job.painter, job.place(column.x, top + paint::chipHeight() + 1, column.width, scaled(22)), words,
                type(12), tone(Tone::Muted), job.direction);
}

ChipLook priorityChip(Priority priority)
{
    // Short: the column says what it is.
    switch (priority) {
    case Priority::Urgent:
        return {EscalationDelegate::tr("Urgent", "priority"), Icon::Siren, Tone::Urgent, Tone::UrgentSoft};
    case Priority::High: return {EscalationDelegate::tr("High", "priority"), Icon::Siren, Tone::Wait, Tone::WaitSoft};
    case Priority::Normal:
        return {EscalationDelegate::tr("Normal", "priority"), Icon::None, Tone::Muted, Tone::ChipBack};
    case Priority::Low: break;
    }
    return {EscalationDelegate::tr("Low", "priority"), Icon::None, Tone::Muted, Tone::ChipBack};
}

void paintPriority(const RowJob& job)
{
    const auto& column = job.columns.at.at(EscalationColumns::Priority);
    const paint::ChipLook look = priorityChip(job.row.escalation.priority);
    const int width = qMin(paint::chipWidth(look), column.width);
    const int y = (job.rect.height() - paint::chipHeight()) / 2;
    paint::chip(job.painter, job.place(column.x, y, width, paint::chipHeight()), look, job.direction);
}

void paintTime(const RowJob& job)
{
    const QRect cell = job.cell(EscalationColumns::Time);
    if (!job.waiting()) {
        paint::line(job.painter, cell, EscalationDelegate::tr("Taken"), type(13), tone(Tone::Muted), job.direction);
        return;
    }
    const Tone colour = job.overdue() ? Tone::Urgent : job.soon() ? Tone::Wait : Tone::Text;
    paint::line(job.painter, cell, display::timeLeft(job.row.escalation, job.now), type(13, QFont::DemiBold),
                tone(colour), job.direction);
}

QString withText(const EscalationRow& row)
{
    if (row.escalation.state == EscalationState::Accepted)
        return row.acceptedByName;
    if (row.summary.conversation.handler == Handler::Human && !row.summary.assigneeName.isEmpty())
        return EscalationDelegate::tr("%1, does not answer").arg(row.summary.assigneeName);
    return row.wantedByName.isEmpty() ? EscalationDelegate::tr("Nobody yet")
                                      : EscalationDelegate::tr("For %1").arg(row.wantedByName);
}

}  // namespace

EscalationColumns EscalationColumns::of(int width)
{
    // What matters least goes first when it gets narrow.
    const bool wide = width >= scaled(820);
    const int with = scaled(wide ? 150 : 112);
    const int channel = wide ? scaled(96) : 0;
    const int time = scaled(108);
    const int priority = scaled(92);
    const int customer = qBound(scaled(140), width * 22 / 100, scaled(230));
    EscalationColumns c;
    int x = 16;
    const auto put = [&c, &x](Name name, int wide) {
        c.at.at(name) = {x, wide - 12};
        x += wide;
    };
    put(Customer, customer);
    put(Why, qMax(120, width - x - priority - time - channel - with - 8));
    put(Priority, priority);
    put(Time, time);
    put(Channel, channel);
    put(With, with);
    return c;
}

QString EscalationColumns::title(Name name)
{
    switch (name) {
    case Customer: return EscalationDelegate::tr("Customer");
    case Why: return EscalationDelegate::tr("Why");
    case Priority: return EscalationDelegate::tr("Priority");
    case Time: return EscalationDelegate::tr("Time left");
    case Channel: return EscalationDelegate::tr("Channel");
    case With: return EscalationDelegate::tr("With");
    case Count: break;
    }
    return {};
}

void EscalationDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto* model = static_cast<const EscalationModel*>(index.model());
    const EscalationRow& row = model->at(index.row());
    const RowJob job{painter,
                     option.rect,
                     row,
                     bool(option.state & QStyle::State_Selected),
                     option.direction,
                     EscalationColumns::of(option.rect.width()),
                     display::now()};
    painter->save();
    paintBack(job, option.state);
    paintCustomer(job);
    paintWhy(job);
    paintPriority(job);
    paintTime(job);
    paint::line(painter, job.cell(EscalationColumns::Channel), display::channelName(row.summary.conversation.channelId),
                type(13), tone(Tone::Muted), option.direction);
    paint::line(painter, job.cell(EscalationColumns::With), withText(row), type(13), tone(Tone::Muted),
                option.direction);
    painter->restore();
}

QSize EscalationDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    return {400, scaled(RowHeight)};
}

}  // namespace frontdesk
