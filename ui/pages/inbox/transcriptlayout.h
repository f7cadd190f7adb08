// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/models/attachment.h"
#include "ui/models/transcriptmodel.h"
#include "ui/pages/inbox/richtext.h"

#include <QCache>
#include <QRect>

namespace frontdesk {

/// Something in a row that reacts to a click or Enter.
struct Hotspot {
    enum class Kind : quint8 { Source, ToggleSkill, Retry, CopyText, CopyDetails, Discard, Link, OpenFile, SaveFile };
    Kind kind = Kind::Source;
    int index = 0;  ///< of the citation or the attachment
    QRect rect;
    QString text;  ///< label, or the address of a link
};

/// Geometry of one row in row coordinates, always left to right; the painter mirrors.
struct RowLayout {
    quint32 revision = 0;
    int width = 0;
    int height = 0;
    QRect column;  ///< where messages may stand
    QRect bubble;
    QPoint textPos;                          ///< of the document
    std::unique_ptr<SafeDocument> document;  ///< null when there are no words
    QList<Hotspot> hotspots;
    QList<Attachment> attachments;        ///< indices of the OpenFile hotspots
    QList<std::pair<int, QRect>> absent;  ///< those of them that are not here: nothing to open
    QString notice;                       ///< why it failed or is not confirmed, wrapped into noticeRect
    QRect noticeRect;
};

constexpr int TranscriptPad = 20;
constexpr int BubblePad = 12;
constexpr int AvatarRoom = 40;
constexpr int HeaderTop = 6;
constexpr QSize ThumbnailSize(240, 160);  ///< logical pixels; the box is filled

[[nodiscard]] inline bool isOutbound(RowKind kind) { return kind == RowKind::Ai || kind == RowKind::Staff; }

/// Layouts of the rows that were painted lately, by row key. Cleared when theme or text size change.
class TranscriptLayouts {
public:
    [[nodiscard]] RowLayout& layout(const TranscriptRow& row, int width);
    /// A cheap guess from the text length, for rows that were never painted.
    [[nodiscard]] static int estimate(const TranscriptRow& row, int width);
    void clear() { m_cache.clear(); }

private:
    QCache<qint64, RowLayout> m_cache{300};
};

}  // namespace frontdesk
