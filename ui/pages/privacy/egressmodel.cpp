// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/privacy/egressmodel.h"

#include "ui/models/displaytext.h"
#include "ui/pages/privacy/egresstext.h"
#include "ui/theme/paint.h"

#include <QPainter>

namespace frontdesk {
namespace {

constexpr int Gap = 10;

/// Gives out places of one line from both ends, in the reading direction.
class Line {
public:
    Line(QPainter* painter, const QStyleOptionViewItem& option, QRect place)
        : m_painter(painter), m_option(option), m_place(place)
    {
    }
    [[nodiscard]] int room() const { return m_place.width(); }
    void atEnd(const QString& text, const Type& type, Tone tone, int most)
    {
        const int wide = std::min({type.width(text) + 2, room(), most});
        QRect box = m_place;
        box.setLeft(m_place.right() - wide + 1);
        put(box, text, type, tone);
        m_place.setRight(box.left() - Gap - 1);
    }
    void atStart(const QString& text, const Type& type, Tone tone, int most)
    {
        const int wide = std::min({type.width(text) + 2, room(), most});
        QRect box = m_place;
        box.setWidth(wide);
        put(box, text, type, tone);
        m_place.setLeft(box.right() + Gap);
    }

private:
    void put(const QRect& box, const QString& text, const Type& type, Tone toneOf) const
    {
        if (box.width() > 0)
            paint::line(m_painter, QStyle::visualRect(m_option.direction, m_option.rect, box), text, type, tone(toneOf),
                        m_option.direction);
    }

    QPainter* m_painter;
    const QStyleOptionViewItem& m_option;
    QRect m_place;
};

QString details(const EgressEntry& entry)
{
    QStringList parts{egresstext::bytes(entry), egresstext::place(entry), egresstext::kind(entry)};
    parts.removeAll(QString());
    return parts.join(QStringLiteral("  ·  "));
}

}  // namespace

int EgressModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : int(m_rows.size()); }

QVariant EgressModel::data(const QModelIndex& index, int role) const
{
    if (index.isValid() && (role == Qt::DisplayRole || role == Qt::ToolTipRole || role == Qt::AccessibleTextRole))
        return egresstext::sentence(m_rows[index.row()]);
    return {};
}

void EgressModel::clear()
{
    beginResetModel();
    m_rows.clear();
    endResetModel();
}

void EgressModel::append(const QList<EgressEntry>& rows)
{
    if (rows.isEmpty())
        return;
    beginInsertRows({}, int(m_rows.size()), int(m_rows.size() + rows.size()) - 1);
    m_rows += rows;
    endInsertRows();
}

QSize EgressDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    return {200, type(13).metrics.height() + type(12).metrics.height() + 21};
}

void EgressDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const EgressEntry& entry = static_cast<const EgressModel*>(index.model())->at(index.row());
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool hovered = option.state.testFlag(QStyle::State_MouseOver) && entry.conversation.isValid();
    painter->fillRect(option.rect, tone(selected ? Tone::Selected : hovered ? Tone::Hover : Tone::Surface));
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), tone(Tone::Border));
    const QRect inner = option.rect.adjusted(16, 8, -16, -9);
    const Type& strong = type(13, QFont::DemiBold);
    const Type& plain = type(13);
    const Type& small = type(12);
    const int top = plain.metrics.height();
    const int half = inner.width() / 2;
    Line first(painter, option, QRect(inner.left(), inner.top(), inner.width(), top));
    first.atEnd(display::dateAndTime(entry.at), small, Tone::Muted, half);
    first.atStart(entry.service, strong, Tone::Text, first.room() / 2);
    first.atStart(egresstext::purpose(entry.purpose), plain, Tone::Text, first.room());
    if (const QString wrong = egresstext::problem(entry); !wrong.isEmpty())
        first.atStart(wrong, small, Tone::Urgent, first.room());
    Line second(painter, option, QRect(inner.left(), inner.top() + top + 3, inner.width(), small.metrics.height()));
    second.atEnd(egresstext::masked(entry), small, egresstext::maskedCount(entry) > 0 ? Tone::Ok : Tone::Muted, half);
    if (const QString who = egresstext::customer(entry); !who.isEmpty())
        second.atStart(who, small, Tone::Accent, second.room() / 3);
    second.atStart(details(entry), small, Tone::Muted, second.room());
}

}  // namespace frontdesk
