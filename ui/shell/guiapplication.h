// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QObject>
#include <QString>

#include <memory>
#include <optional>

namespace frontdesk {

class Console;
class CoreBridge;
class MainWindow;
class Preferences;
class Theme;
enum class ThemeMode : quint8;

struct GuiOptions {
    QString settingsFile;                  ///< INI file of this user's window habits
    std::optional<ThemeMode> theme;        ///< overrides the saved choice
};

/// Everything graphical, in the order it must be made and taken down. Create after QApplication, destroy before it;
/// `console` must outlive it. GUI thread only.
class GuiApplication final : public QObject {
    Q_OBJECT

public:
    explicit GuiApplication(Console* console, const GuiOptions& options = {}, QObject* parent = nullptr);
    ~GuiApplication() override;

    void show();
    /// Brings the window to the front (a second start of the program).
    void raise();
    [[nodiscard]] MainWindow& window() { return *m_window; }
    [[nodiscard]] CoreBridge& bridge() { return *m_bridge; }
    [[nodiscard]] Preferences& preferences() { return *m_preferences; }

Q_SIGNALS:
    void windowClosed();

private:
    std::unique_ptr<Preferences> m_preferences;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<CoreBridge> m_bridge;
    std::unique_ptr<MainWindow> m_window;
};

}  // namespace frontdesk
