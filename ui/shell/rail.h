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
    void setLabelShown(bool shown);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Icon m_icon;
    int m_badge = 0;
    Tone m_badgeTone = Tone::AccentFill;
    bool m_labelShown = true;
};

/// Pages at the top, display settings and about at the bottom. 87 px with labels, 61 px without.
class Rail final : public Panel {
    Q_OBJECT

public:
    explicit Rail(const QList<Page>& pages, QWidget* parent = nullptr);

    void setLabelsShown(bool shown);
    void setCurrent(int index);
    void setBadge(int index, int count, Tone back);
    [[nodiscard]] RailButton* displayButton() const { return m_display; }
    [[nodiscard]] RailButton* aboutButton() const { return m_about; }
    [[nodiscard]] QList<QWidget*> tabChain() const;

Q_SIGNALS:
    void chosen(int index);

private:
    QList<RailButton*> m_pages;
    RailButton* m_display;
    RailButton* m_about;
};

}  // namespace frontdesk
