// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/inbox/rowheights.h"

namespace frontdesk {
namespace {

int lowBit(int i) { return i & -i; }

}  // namespace

qint64 RowHeights::top(int row) const
{
    qint64 sum = 0;
    for (int i = row; i > 0; i -= lowBit(i))
        sum += m_sums[i];
    return sum;
}

int RowHeights::rowAt(qint64 y) const
{
    int position = 0;
    int step = 1;
    while (step * 2 <= count())
        step *= 2;
    for (; step > 0; step /= 2) {
        if (position + step <= count() && m_sums[position + step] <= y) {
            position += step;
            y -= m_sums[position];
        }
    }
    return qMin(position, count() - 1);
}

void RowHeights::reset(const QList<int>& estimates)
{
    m_heights = estimates;
    m_measured = QList<bool>(estimates.size(), false);
    rebuild();
}

void RowHeights::insert(int row, const QList<int>& estimates)
{
    m_heights.insert(row, estimates.size(), 0);
    std::copy(estimates.begin(), estimates.end(), m_heights.begin() + row);
    m_measured.insert(row, estimates.size(), false);
    if (row + estimates.size() < count()) {
        rebuild();
        return;
    }
    for (int i = row + 1; i <= count(); ++i) {
        qint64 sum = m_heights[i - 1];
        for (int j = i - 1; j > i - lowBit(i); j -= lowBit(j))
            sum += m_sums[j];
        m_sums << sum;
    }
}

void RowHeights::remove(int row, int count)
{
    m_heights.remove(row, count);
    m_measured.remove(row, count);
    rebuild();
}

void RowHeights::measure(int row, int height)
{
    const int change = height - m_heights[row];
    m_measured[row] = true;
    if (change == 0)
        return;
    m_heights[row] = height;
    for (int i = row + 1; i <= count(); i += lowBit(i))
        m_sums[i] += change;
}

void RowHeights::rebuild()
{
    m_sums = QList<qint64>(count() + 1, 0);
    for (int i = 1; i <= count(); ++i) {
        m_sums[i] += m_heights[i - 1];
        const int parent = i + lowBit(i);
        if (parent <= count())
            m_sums[parent] += m_sums[i];
    }
}

}  // namespace frontdesk
