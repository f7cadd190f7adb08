// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QList>

namespace frontdesk {

/// Heights of many rows: position of a row and row at a position in O(log n). A row starts with an estimate and is
/// measured later. Insertion and removal inside are O(n), appending is O(log n).
class RowHeights {
public:
    [[nodiscard]] int count() const { return int(m_heights.size()); }
    [[nodiscard]] qint64 total() const { return top(count()); }
    [[nodiscard]] int height(int row) const { return m_heights[row]; }
    /// Sum of the heights above `row`; row may be count().
    [[nodiscard]] qint64 top(int row) const;
    /// The row that covers y; the last one below the end, -1 when there is none.
    [[nodiscard]] int rowAt(qint64 y) const;
    [[nodiscard]] bool isMeasured(int row) const { return m_measured[row]; }

    void reset(const QList<int>& estimates);
    void insert(int row, const QList<int>& estimates);
    void remove(int row, int count);
    void measure(int row, int height);
    /// The height stays as an estimate until it is measured again.
    void forget(int row) { m_measured[row] = false; }

private:
    void rebuild();

    QList<int> m_heights;
    QList<bool> m_measured;
    QList<qint64> m_sums;  ///< Fenwick tree, one-based
};

}  // namespace frontdesk
