// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/console/console.h"

#include <QWidget>

class QListWidget;

namespace frontdesk {

/// The results under the search field: a list that never has the focus itself.
class SearchPopup final : public QWidget {
    Q_OBJECT

public:
    explicit SearchPopup(QWidget* window);

    void showHits(const QList<ConsoleSearchHit>& hits, const QString& text, const QRect& below);
    void moveCurrent(int step);
    [[nodiscard]] int currentRow() const;

Q_SIGNALS:
    void clicked(int row);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QListWidget* m_list;
    int m_hits = 0;
};

}  // namespace frontdesk
