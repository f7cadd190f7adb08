// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/pages/inbox/rowheights.h"
#include "ui/pages/inbox/transcriptlayout.h"

#include <QListView>
#include <QTimer>

class QPainter;
class QPushButton;

namespace frontdesk {

class Thumbnails;
struct RowState;

/// The conversation as bubbles. A list view for accessibility, but with its own geometry: a row is measured when it
/// comes on screen, so that opening takes the same time for 50 and 100,000 messages. Stays at the end only when it
/// was there; otherwise the top row stays where it is, whatever is inserted.
class TranscriptView final : public QListView {
    Q_OBJECT

public:
    explicit TranscriptView(QWidget* parent = nullptr);
    ~TranscriptView() override;

    /// A TranscriptModel.
    void setModel(QAbstractItemModel* model) override;
    void setContactName(const QString& name);
    void scrollToEnd();
    [[nodiscard]] bool isAtEnd() const { return m_stick; }
    /// Where pictures come from; must outlive the view.
    void setThumbnails(Thumbnails* thumbnails);
    /// Own replies show how long they are still held back; 0 = they are not.
    void setUndoWindow(Micros window) { m_undoWindow = window; }
    /// Marks every occurrence; the row `current` more than the others (-1 = none) and scrolls to it.
    void showFound(const QString& text, int current);
    /// Part of one message as it is; whole messages each with author and time above.
    [[nodiscard]] QString selectedText() const;
    void copySelection() const;
    [[nodiscard]] int measuredRows() const { return m_measuredRows; }
    [[nodiscard]] QRect visualRect(const QModelIndex& index) const override;
    [[nodiscard]] QModelIndex indexAt(const QPoint& point) const override;
    void scrollTo(const QModelIndex& index, ScrollHint hint = EnsureVisible) override;
    void doItemsLayout() override;
    void reset() override;
    [[nodiscard]] QSize sizeHint() const override { return {420, 300}; }

Q_SIGNALS:
    void olderWanted();
    void sourceActivated(const frontdesk::Citation& citation);
    void linkActivated(const QUrl& url, const QPoint& globalPos);
    void retryWanted(const QString& publicId);
    void discardWanted(const QString& publicId);
    /// What support people need to know about a message that was not delivered.
    void detailsWanted(frontdesk::MessageId id);
    void replayWanted(const QString& publicId, const QString& words);
    void fileOpenWanted(const frontdesk::Attachment& file);
    void fileSaveWanted(const frontdesk::Attachment& file);
    void endReached();

protected:
    [[nodiscard]] int verticalOffset() const override;
    [[nodiscard]] int horizontalOffset() const override { return 0; }
    void scrollContentsBy(int dx, int dy) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool viewportEvent(QEvent* event) override;
    void updateGeometries() override;
    void rowsInserted(const QModelIndex& parent, int first, int last) override;
    void dataChanged(const QModelIndex& first, const QModelIndex& last, const QList<int>& roles = {}) override;
    [[nodiscard]] QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void setSelection(const QRect&, QItemSelectionModel::SelectionFlags) override {}
    [[nodiscard]] QRegion visualRegionForSelection(const QItemSelection&) const override { return viewport()->rect(); }
    [[nodiscard]] bool isIndexHidden(const QModelIndex&) const override { return false; }
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    // clang-format off
    /// The row at the top of the viewport and how far it is scrolled out.
    struct Anchor { int row = -1; int offset = 0; };
    struct Hit { int row = -1; int position = -1; int hotspot = -1; QUrl link; };
    /// A place in the text of a row; position is clamped to the text.
    struct TextPoint { qint64 key = 0; int position = 0; };
    /// The selection in reading order; rows between are selected whole. fromRow < 0: nothing is selected.
    struct Span { int fromRow = -1; int fromPosition = 0; int toRow = -1; int toPosition = 0; };
    // clang-format on

    [[nodiscard]] const TranscriptRow& rowAt(int row) const;
    [[nodiscard]] RowLayout& layoutOf(int row) const;
    [[nodiscard]] QList<int> estimates(int first, int last) const;
    void rebuild();
    void measure(int row);
    void measureVisible();
    void measureIdle();
    void syncBar(Anchor anchor);
    [[nodiscard]] Anchor anchor() const;
    void onScrolled(int value);
    void onRemoved(int first, int last);
    void placeNewButton();
    void setUnseen(int count);

    [[nodiscard]] Hit hit(const QPoint& point, Qt::HitTestAccuracy accuracy) const;
    [[nodiscard]] int rowOfKey(qint64 key) const;
    void activate(int row, const Hotspot& spot, const QPoint& globalPos);
    void moveHotspot(int step);
    void activateCurrent();
    [[nodiscard]] Span span() const;
    [[nodiscard]] QString textOf(int row, int from, int to) const;
    [[nodiscard]] int lengthOf(int row) const;
    void selectIn(const Span& span, int row, RowState& state) const;
    void selectRows(int anchorRow, int headRow);
    void extendBy(const QKeyEvent& event);
    void dragTo(const QPoint& point);
    void dragScroll();
    [[nodiscard]] bool handleKey(const QKeyEvent& event);
    void paintRows(QPainter& painter, const QRect& area);
    void clearTheme();

    RowHeights m_heights;
    mutable TranscriptLayouts m_layouts;
    QTimer m_idle;
    QPushButton* m_newButton;
    QString m_contactName;
    int m_width = 0;
    int m_unseen = 0;
    int m_measuredRows = 0;
    bool m_stick = true;
    bool m_syncing = false;
    TextPoint m_anchor;  ///< key 0 = nothing is selected
    TextPoint m_head;
    qint64 m_rowAnchor = 0;  ///< where Shift+arrows began
    QTimer m_drag;           ///< scrolls while the mouse is held outside
    QTimer m_held;           ///< counts down what is held back
    QString m_find;
    qint64 m_foundKey = 0;
    Thumbnails* m_thumbnails = nullptr;
    Micros m_undoWindow = 0;
    int m_hotspot = -1;
    QPoint m_pressed;
};

}  // namespace frontdesk
