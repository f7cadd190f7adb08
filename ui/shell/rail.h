// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/shell/page.h"
#include "ui/widgets/basics.h"

#include <QAbstractButton>
#include <QList>

namespace frontdesk {

/// An entry of the rail: icon over label, with a count at its corner.
class RailButton final : public QAbstractButton {
    Q_OBJECT

public:
    RailButton(Icon icon, const QString& label, QWidget* parent = nullptr);

    void setBadge(int count, Tone back);
    [[nodiscard]] int badge() const { return m_badge; }
    [[nodiscard]] Tone badgeTone() const { return m_badgeTone; }
    void setLabelShown(bool shown);
    /// Shown in the tooltip beside the label.
    void setKeys(const QString& keys);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Icon m_icon;
    int m_badge = 0;
    Tone m_badgeTone = Tone::AccentFill;
    bool m_labelShown = true;
};

/// Daily pages at the top, the group "Set-up" at the bottom. 87 px with labels, 61 px without. In a low window the
/// group folds into one entry with a menu.
class Rail final : public Panel {
    Q_OBJECT

public:
    explicit Rail(const QList<Page>& pages, QWidget* parent = nullptr);

    void setLabelsShown(bool shown);
    void setSetUpFolded(bool folded);
    void setCurrent(int index);
    /// 0 = no badge; urgent ones are red, others blue.
    void setBadge(int index, int count, bool urgent);
    [[nodiscard]] RailButton* button(int index) const { return m_pages[index]; }
    /// The folded group; hidden while there is room for its pages.
    [[nodiscard]] RailButton* setUpButton() const { return m_setUp; }
    [[nodiscard]] QList<QWidget*> tabChain() const;

Q_SIGNALS:
    void chosen(int index);

private:
    void openSetUpMenu();
    void updateSetUp();

    QList<Page> m_info;
    QList<RailButton*> m_pages;
    RailButton* m_setUp;
    bool m_folded = false;
    int m_current = 0;
};

}  // namespace frontdesk
