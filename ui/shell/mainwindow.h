// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/bridge/maintenance.h"
#include "ui/bridge/undobook.h"
#include "ui/shell/actions.h"
#include "ui/shell/navigator.h"
#include "ui/shell/page.h"

#include <QList>
#include <QMainWindow>
#include <QPointer>

class QStackedWidget;

namespace frontdesk {

class BackupReminder;
class CoreBridge;
class EngineStrip;
class EngineWatch;
class MaintenanceStrip;
class Palette;
class Preferences;
class PresenceControl;
class Rail;
class ToastArea;
class TopBar;
class UndoStrip;

/// Where the window is, for a window that is built again (another language).
struct WindowPlace {
    QString page;      ///< id
    QString argument;  ///< of the page
    QString inbox;     ///< argument of the inbox, which may be behind the page
    QRect geometry;    ///< when not maximised; invalid = as saved
};

/// Frame around the pages: rail, top bar, geometry. Knows pages only through the registry. The inbox is made at once
/// because it counts; the others when they are shown first.
class MainWindow final : public QMainWindow {
    Q_OBJECT

public:
    /// An empty place = the page that was shown last.
    MainWindow(CoreBridge& bridge, Preferences& preferences, PresenceControl& presence, const WindowPlace& place = {},
               QWidget* parent = nullptr);
    ~MainWindow() override;

    [[nodiscard]] Actions& actions() { return m_actions; }
    [[nodiscard]] Navigator& navigator() { return m_navigator; }
    [[nodiscard]] ToastArea& toasts() { return *m_toasts; }
    [[nodiscard]] UndoBook& undo() { return m_undo; }
    [[nodiscard]] Palette* openedPalette() const;  ///< null while closed
    [[nodiscard]] TopBar& topBar() { return *m_top; }
    [[nodiscard]] Rail& rail() { return *m_rail; }
    [[nodiscard]] Maintenance& maintenance() { return m_maintenance; }
    [[nodiscard]] MaintenanceStrip& maintenanceStrip() { return *m_maintenanceStrip; }
    [[nodiscard]] const QList<Page>& pages() const { return m_pages; }
    [[nodiscard]] const ConsoleCounts& counts() const { return m_counts; }
    /// Makes the page when it is shown for the first time.
    void showPage(int index);
    /// Unknown ids are ignored.
    void showPage(const QString& id, const QString& argument = {});
    [[nodiscard]] QWidget* currentPage() const;
    [[nodiscard]] WindowPlace place() const;
    /// Hands what is not saved (drafts) to the console.
    void flush();
    void saveGeometryNow();
    /// Another profile than production stands in the title (I5).
    void setProfile(const QString& profile);

Q_SIGNALS:
    /// The user wants the window closed; the application decides what that means.
    void closeRequested();
    void quitRequested();
    void countsChanged(const frontdesk::ConsoleCounts& counts);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void closeEvent(QCloseEvent* event) override;

private:
    void reloadConfiguration();
    void build();
    void wireParts();
    void wireNavigator();
    void wireActions();
    void orderTabs();
    void updateInfo();
    void updateKeys();
    void applySize();
    void restorePlace(const WindowPlace& place);
    [[nodiscard]] QRect normalPlace() const;
    void openPalette();
    void openCheatSheet();
    void openAccountMenu();
    void onCounts(const ConsoleCounts& counts);
    [[nodiscard]] int indexOf(const QString& id) const;
    [[nodiscard]] QWidget* ensurePage(int index);

    CoreBridge& m_bridge;
    Preferences& m_preferences;
    PresenceControl& m_presence;
    Actions m_actions;
    Navigator m_navigator;
    UndoBook m_undo;
    Maintenance m_maintenance;
    ConsoleCounts m_counts;
    ToastArea* m_toasts;
    QList<Page> m_pages;
    QList<QWidget*> m_widgets;  ///< of m_pages, null until shown
    Rail* m_rail;
    TopBar* m_top;
    EngineStrip* m_strip;
    MaintenanceStrip* m_maintenanceStrip;
    UndoStrip* m_undoStrip;
    EngineWatch* m_watch;
    BackupReminder* m_reminder;
    QPointer<Palette> m_palette;
    QStackedWidget* m_stack;
    QString m_profile;  ///< empty = production
};

}  // namespace frontdesk
