// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/shell/languageswitch.h"

#include <QObject>
#include <QString>

#include <memory>
#include <optional>

namespace frontdesk {

class CloseFlow;
class Console;
class CoreBridge;
class MainWindow;
class Notifier;
class Preferences;
class PresenceControl;
class Theme;
class TrayIcon;
enum class ThemeMode : quint8;

struct GuiOptions {
    QString settingsFile;            ///< INI file of this user's window habits
    std::optional<ThemeMode> theme;  ///< overrides the saved choice
    QString language;                ///< until the user chooses one; empty = the system's
    bool languageForced = false;     ///< `language` wins over the user's choice this time (command line)
    std::optional<bool> tray;        ///< tests: whether the desktop has a tray
    bool offerSetUp = false;         ///< opens the first run when the sample business answers, once
    QString profile;                 ///< other ones than production stand in the title
    std::optional<bool> notify;      ///< notices, sounds and the bell; unset = where there is a screen
};

/// Everything graphical, in the order it must be made and taken down. Create after QApplication, destroy before it;
/// `console` must outlive it. GUI thread only.
class GuiApplication final : public QObject {
    Q_OBJECT

public:
    explicit GuiApplication(Console* console, const GuiOptions& options = {}, QObject* parent = nullptr);
    ~GuiApplication() override;

    void show();
    /// Starts without taking the screen: into the tray where there is one, else minimised.
    void showQuietly();
    /// Brings the window to the front (a second start of the program). `activationToken` is what the desktop gave that
    /// start; without it some desktops only mark the window.
    void raise(const QByteArray& activationToken = {});
    /// Valid until the language changes.
    [[nodiscard]] MainWindow& window() { return *m_window; }
    [[nodiscard]] CoreBridge& bridge() { return *m_bridge; }
    [[nodiscard]] Preferences& preferences() { return *m_preferences; }
    [[nodiscard]] CloseFlow& closeFlow() { return *m_close; }
    [[nodiscard]] PresenceControl& presence() { return *m_presence; }
    [[nodiscard]] TrayIcon& tray() { return *m_tray; }
    /// Null on the offscreen platform, unless asked for.
    [[nodiscard]] Notifier* notifier() { return m_notifier.get(); }

Q_SIGNALS:
    /// The user wants the program to end, and was asked what needed asking.
    void windowClosed();
    /// A new window stands in place of the old one.
    void windowRebuilt();

private:
    void makeWindow();
    void makeTray();
    void makeNotifier();
    void wire();
    void offerSetUp();
    void onLanguage(const QString& language);
    void rebuild();

    LanguageSwitch m_language;
    std::unique_ptr<Preferences> m_preferences;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<CoreBridge> m_bridge;
    std::unique_ptr<PresenceControl> m_presence;
    std::unique_ptr<CloseFlow> m_close;
    std::unique_ptr<Notifier> m_notifier;
    std::unique_ptr<TrayIcon> m_tray;
    std::unique_ptr<MainWindow> m_window;
    QString m_profile;
    bool m_rebuilding = false;
};

}  // namespace frontdesk
