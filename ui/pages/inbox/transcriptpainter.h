// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/pages/inbox/transcriptlayout.h"

class QPainter;

namespace frontdesk {

class Thumbnails;

/// How a row looks apart from its content.
struct RowState {
    bool current = false;   ///< keyboard focus ring
    int hotspot = -1;       ///< the one that Enter would activate
    int selectionFrom = 0;  ///< characters of the row's document
    int selectionTo = 0;
    bool whole = false;  ///< the selection covers the row and what is not text in it
    QString find;        ///< marked wherever it occurs; empty = nothing
    bool found = false;  ///< this row is the current hit
    Thumbnails* thumbnails = nullptr;
    Micros undoWindow = 0;  ///< own replies are held back this long
    Micros now = 0;
    QString contactName;
    Qt::LayoutDirection direction = Qt::LeftToRight;
};

/// Paints transcript rows; `rect` is the row in widget coordinates.
class TranscriptPainter {
public:
    static void paint(QPainter* painter, const QRect& rect, const TranscriptRow& row, RowLayout& layout,
                      const RowState& state);
    /// A rectangle of the layout in row coordinates of the reading direction.
    [[nodiscard]] static QRect mirrored(const RowLayout& layout, const QRect& rect, Qt::LayoutDirection direction);
    /// Where the document stands in row coordinates.
    [[nodiscard]] static QPoint documentPos(const RowLayout& layout, Qt::LayoutDirection direction);
};

}  // namespace frontdesk
