// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/clock.h"
#include "core/base/ids.h"

#include <QAbstractItemDelegate>

namespace frontdesk {

/// Paints a row of the conversation list; reads the model's row directly, not through roles.
class ConversationDelegate final : public QAbstractItemDelegate {
    Q_OBJECT

public:
    using QAbstractItemDelegate::QAbstractItemDelegate;

    void setSelf(StaffId self) { m_self = self; }
    /// The time that ages and countdowns are painted for.
    void setNow(Micros now) { m_now = now; }
    /// 58 pixels instead of 80: the chip stands in the second line.
    void setCompact(bool compact) { m_compact = compact; }
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    StaffId m_self;
    Micros m_now = 0;
    bool m_compact = false;
};

}  // namespace frontdesk
