// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/console/deskconsole.h"

#include <QWidget>

class QLineEdit;
class QListWidget;
class QPushButton;

namespace frontdesk {

class TextLabel;

/// The list of saved replies over the text field. Lives in the window, not in a window of its own, so that typing goes
/// on while it is open. With its search field it takes the focus; without, the text field filters it.
class CannedPopup final : public QWidget {
    Q_OBJECT

public:
    explicit CannedPopup(QWidget* window);

    /// `above`: the rectangle, in window coordinates, that the popup stands over.
    void open(const QRect& above, bool withSearch);
    /// `emptyText` says why nothing is listed; `none`: there is not a single one, choosing leads to where they are made.
    void setReplies(const QList<CannedReply>& replies, const QString& emptyText, bool none = false);
    void step(int by);
    /// False when nothing is listed and there is nothing to lead to.
    bool chooseCurrent();
    [[nodiscard]] QString searchText() const;
    [[nodiscard]] QListWidget* list() const { return m_list; }
    [[nodiscard]] QLineEdit* search() const { return m_search; }
    [[nodiscard]] bool hasSearch() const;

Q_SIGNALS:
    void chosen(const frontdesk::CannedReply& reply);
    void searchChanged(const QString& text);
    void manageWanted();
    /// Esc, or the focus went elsewhere.
    void dismissed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void fit(const QRect& above);

    QList<CannedReply> m_replies;
    QLineEdit* m_search;
    QListWidget* m_list;
    TextLabel* m_empty;
    QPushButton* m_manage;
    QRect m_above;
    bool m_none = false;
};

}  // namespace frontdesk
