// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QAbstractItemDelegate>

namespace frontdesk {

/// Roles of the palette's rows beside text and accessible text.
enum PaletteRole { PaletteEntryRole = Qt::UserRole + 1, PaletteIconRole, PaletteDetailRole, PaletteKeysRole };

/// Paints the palette's rows: titles of sections (rows without flags), then icon or initials, title, detail, keys.
class PaletteDelegate final : public QAbstractItemDelegate {
    Q_OBJECT

public:
    using QAbstractItemDelegate::QAbstractItemDelegate;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

}  // namespace frontdesk
