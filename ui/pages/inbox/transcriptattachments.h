// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/pages/inbox/transcriptpainter.h"

namespace frontdesk {

class Thumbnails;

/// Paints the OpenFile or SaveFile hotspot of a row: a picture, a file line or its save button. Row coordinates.
void paintAttachment(QPainter* painter, const RowLayout& layout, const Hotspot& spot, Thumbnails* thumbnails,
                     Qt::LayoutDirection direction);
/// A file that is still at the provider, or that could not be got there. `rect` as it is painted.
void paintAbsent(QPainter* painter, const QRect& rect, const Attachment& item, Qt::LayoutDirection direction);

}  // namespace frontdesk
