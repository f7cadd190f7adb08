// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/inbox/conversationdelegate.h"

#include "ui/models/conversationlistmodel.h"
#include "ui/models/displaytext.h"
#include "ui/models/signaltext.h"
#include "ui/pages/inbox/inboxtext.h"

#include <QPainter>

namespace frontdesk {
namespace {

constexpr int TextLeft = 68;
constexpr int EndPad = 14;

/// One row being painted; rectangles are given for left to right and mirrored here.
struct RowJob {
    QPainter* painter;
    QRect rect;
    const ConversationSummary& row;
    bool selected;
    bool compact;
    Qt::LayoutDirection direction;

    [[nodiscard]] QRect place(int x, int y, int w, int h) const
    {
        return QStyle::visualRect(direction, rect, QRect(rect.left() + x, rect.top() + y, w, h));
    }
    [[nodiscard]] int right() const { return rect.width() - EndPad; }
};

void paintBack(const RowJob& job, QStyle::State state, Micros now)
{
    const bool hover = state & QStyle::State_MouseOver;
    job.painter->fillRect(job.rect, tone(job.selected ? Tone::Selected : hover ? Tone::Hover : Tone::Surface));
    if (!job.selected)
        job.painter->fillRect(job.place(TextLeft, job.rect.height() - 1, job.rect.width() - TextLeft, 1),
                              tone(Tone::Border));
    const QColor bar = inboxText::urgencyBar(job.row, now);
    if (bar.isValid())
        job.painter->fillRect(job.place(0, 0, 4, job.rect.height()), bar);
    if ((state & QStyle::State_HasFocus) && (state & QStyle::State_KeyboardFocusChange))
        paint::roundedRect(job.painter, job.rect, 2, {}, tone(Tone::Accent), 2);
}

void paintAvatar(const RowJob& job)
{
    const int top = job.compact ? (job.rect.height() - 36) / 2 : scaled(13);
    const int side = job.compact ? 34 : 40;
    paint::avatar(job.painter, job.place(16, top, side, side), display::contactName(job.row.contactName), 14);
    const QRect disc = job.place(side + 2, top + side - 14, 18, 18);
    paint::roundedRect(job.painter, disc.adjusted(-1, -1, 1, 1), 10,
                       tone(job.selected ? Tone::Selected : Tone::Surface));
    paint::roundedRect(job.painter, disc, 9, tone(Tone::SurfaceAlt), tone(Tone::Border));
    drawIcon(job.painter, disc.adjusted(3, 3, -3, -3), display::channelIcon(job.row.conversation.channelId),
             tone(Tone::Muted));
}

void paintTitle(const RowJob& job, Micros now)
{
    const bool unread = job.row.unread > 0;
    const int y = scaled(job.compact ? 8 : 10);
    const int high = scaled(20);
    const Type& small = type(12);
    const QString age = display::age(job.row.conversation.lastMessageAt, now);
    const int ageWidth = small.width(age) + 2;
    paint::line(job.painter, job.place(job.right() - ageWidth, y, ageWidth, high), age, small,
                tone(unread ? Tone::Accent : Tone::Faint), job.direction);
    paint::line(job.painter, job.place(TextLeft, y, job.right() - ageWidth - 8 - TextLeft, high),
                display::contactName(job.row.contactName), type(14, unread ? QFont::Bold : QFont::Medium),
                tone(Tone::Text), job.direction);
}

struct LastLine {
    QString lead;
    QString text;
    Tone leadTone = Tone::Urgent;
    Tone textTone = Tone::Muted;
};

LastLine lastLine(const ConversationListModel& model, const ConversationSummary& row)
{
    const ConversationId id = row.conversation.id;
    const QString draft = model.draft(id);
    if (!draft.isEmpty())
        return {ConversationDelegate::tr("Draft:"), draft};
    if (model.isTyping(id))
        return {{}, ConversationDelegate::tr("typing…"), Tone::Muted, Tone::Human};
    const Tone textTone = row.unread > 0 ? Tone::Text : Tone::Muted;
    const QString stream = model.preview(id);
    if (!stream.isEmpty())
        return {{}, ConversationDelegate::tr("AI: %1").arg(stream), Tone::Muted, textTone};
    const QString author = display::authorPrefix(row);
    const QString text = author.isEmpty()
                             ? row.lastText
                             : ConversationDelegate::tr("%1: %2", "author, text").arg(author, row.lastText);
    return {{}, text, Tone::Muted, textTone};
}

void paintLastLine(const RowJob& job, const ConversationListModel& model, const paint::ChipLook& state)
{
    const int y = scaled(job.compact ? 29 : 31);
    const int high = scaled(20);
    int right = job.right();
    if (job.row.unread > 0) {
        const int width = qMax(scaled(18), type(11, QFont::Bold).width(paint::badgeText(job.row.unread)) + 11);
        paint::badge(job.painter, job.place(right - width + 1, y + 1, width, scaled(18)), job.row.unread,
                     Tone::AccentFill);
        right -= width + 8;
    }
    if (job.compact) {
        const int width = qMin(paint::chipWidth(state), (right - TextLeft) * 3 / 5);
        paint::chip(job.painter, job.place(right - width, y + 1, width, paint::chipHeight()), state, job.direction);
        right -= width + 8;
    }
    const LastLine words = lastLine(model, job.row);
    const Type& look = type(13, job.row.unread > 0 ? QFont::Medium : QFont::Normal);
    int left = TextLeft;
    if (!words.lead.isEmpty()) {
        const int width = look.width(words.lead) + 2;
        paint::line(job.painter, job.place(left, y, width, high), words.lead, look, tone(words.leadTone),
                    job.direction);
        left += width + 4;
    }
    paint::line(job.painter, job.place(left, y, right - left, high), words.text, look, tone(words.textTone),
                job.direction);
}

void paintChips(const RowJob& job, const paint::ChipLook& state)
{
    const int y = scaled(55);
    int left = TextLeft;
    const auto put = [&](const paint::ChipLook& look) {
        const int width = qMin(paint::chipWidth(look), job.right() - left);
        if (width < 40)
            return;
        paint::chip(job.painter, job.place(left, y, width, paint::chipHeight()), look, job.direction);
        left += width + 6;
    };
    put(state);
    if (job.row.draft > 0 && job.row.conversation.handler == Handler::Ai)
        put({ConversationDelegate::tr("Draft ready"), Icon::Sparkles, Tone::Ai, Tone::AiSoft});
    if (job.row.conversation.rating > 0)
        put({QLocale().toString(job.row.conversation.rating), Icon::Star, Tone::Muted, Tone::ChipBack});
    if (job.row.escalation && !job.row.escalation->category.isEmpty())
        put({display::categoryName(job.row.escalation->category), Icon::None, Tone::Muted, Tone::ChipBack});
    if (job.row.conversation.sample)
        put({ConversationDelegate::tr("Sample"), Icon::FlaskConical, Tone::Muted, Tone::ChipBack});
}

}  // namespace

void ConversationDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto* model = static_cast<const ConversationListModel*>(index.model());
    const RowJob job{painter,   option.rect,     model->at(index.row()), bool(option.state & QStyle::State_Selected),
                     m_compact, option.direction};
    const paint::ChipLook state = inboxText::stateChip(job.row, m_self, m_now);
    painter->save();
    painter->setClipRect(option.rect);
    paintBack(job, option.state, m_now);
    paintAvatar(job);
    paintTitle(job, m_now);
    paintLastLine(job, *model, state);
    if (!m_compact)
        paintChips(job, state);
    painter->restore();
}

QSize ConversationDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    return {200, scaled(m_compact ? 58 : 80)};
}

}  // namespace frontdesk
