// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QStyledItemDelegate>

#include <array>

namespace frontdesk {

/// The columns of the queue: place and width inside a row of that width, left to right.
struct EscalationColumns {
    struct Column {
        int x = 0;
        int width = 0;
    };
    enum Name { Customer, Why, Priority, Time, Channel, With, Count };
    std::array<Column, Count> at;

    [[nodiscard]] static EscalationColumns of(int width);
    [[nodiscard]] static QString title(Name name);
};

/// Paints one row of the queue. Colour never stands alone: words say the same.
class EscalationDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

}  // namespace frontdesk
