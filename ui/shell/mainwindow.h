// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/shell/actions.h"
#include "ui/shell/navigator.h"
#include "ui/shell/page.h"

#include <QList>
#include <QMainWindow>

class QStackedWidget;

namespace frontdesk {

class CoreBridge;
class EngineStrip;
class Preferences;
class Rail;
class ToastArea;
class TopBar;

/// Frame around the pages: rail, top bar, geometry. Knows pages only through the registry.
class MainWindow final : public QMainWindow {
    Q_OBJECT

public:
    MainWindow(CoreBridge& bridge, Preferences& preferences, QWidget* parent = nullptr);
    ~MainWindow() override;

    [[nodiscard]] Actions& actions() { return m_actions; }
    [[nodiscard]] Navigator& navigator() { return m_navigator; }
    [[nodiscard]] ToastArea& toasts() { return *m_toasts; }
    /// Makes the page when it is shown for the first time.
    void showPage(int index);
    [[nodiscard]] QWidget* currentPage() const;

Q_SIGNALS:
    /// The user closed the window; the application decides what that means.
    void closeRequested();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void closeEvent(QCloseEvent* event) override;

private:
    void build();
    void wire();
    void orderTabs();
    void updateInfo();
    void applyWidth();

    CoreBridge& m_bridge;
    Preferences& m_preferences;
    Actions m_actions;
    Navigator m_navigator;
    ToastArea* m_toasts;
    QList<Page> m_pages;
    QList<QWidget*> m_widgets;   ///< of m_pages, null until shown
    Rail* m_rail;
    TopBar* m_top;
    EngineStrip* m_strip;
    QStackedWidget* m_stack;
};

}  // namespace frontdesk
