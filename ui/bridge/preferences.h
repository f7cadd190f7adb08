// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/theme/theme.h"

#include <QByteArray>
#include <QHash>
#include <QObject>
#include <QSettings>
#include <QStringList>

namespace frontdesk {

/// Height of the rows of lists.
enum class Density : quint8 { Comfortable, Compact };
/// What closing the window does.
enum class CloseAction : quint8 { Ask, Tray, Quit };

/// What this user set in this window: look, sizes, keys, habits. No customer data. A change takes effect at once
/// through the signals (the application listens for theme, size, motion and language). GUI thread only.
class Preferences final : public QObject {
    Q_OBJECT

public:
    /// An INI file; created on the first change.
    explicit Preferences(const QString& file, QObject* parent = nullptr);

    [[nodiscard]] ThemeMode themeMode() const;
    void setThemeMode(ThemeMode mode);
    [[nodiscard]] int textScale() const;  ///< percent, 90..150
    void setTextScale(int percent);
    [[nodiscard]] Density density() const;
    void setDensity(Density density);
    [[nodiscard]] Motion motion() const;
    void setMotion(Motion motion);
    /// "system", "en", "de" or "es"; empty = never chosen in this window (the configuration counts).
    [[nodiscard]] QString language() const;
    void setLanguage(const QString& language);
    [[nodiscard]] CloseAction closeAction() const;
    void setCloseAction(CloseAction action);
    [[nodiscard]] bool enterSends() const;
    void setEnterSends(bool on);
    [[nodiscard]] bool detailsShown() const;
    void setDetailsShown(bool shown);
    /// Id of the page that was shown last; empty = none yet.
    [[nodiscard]] QString lastPage() const;
    void setLastPage(const QString& id);
    /// Keys that differ from the defaults, by the action's stable name; portable text, "" = no key.
    [[nodiscard]] QHash<QString, QString> shortcuts() const;
    void setShortcut(const QString& action, const QString& keys);
    void removeShortcut(const QString& action);
    /// Commands of the palette, newest first, at most 8.
    [[nodiscard]] QStringList recentCommands() const;
    void addRecentCommand(const QString& id);
    /// Of the notifications (ui/notify/notifysettings.h knows the names); `fallback` = never set.
    [[nodiscard]] QVariant notifyValue(const QString& name, const QVariant& fallback) const;
    void setNotifyValue(const QString& name, const QVariant& value);
    [[nodiscard]] QByteArray blob(const QString& name) const;  ///< geometry and splitter states
    void setBlob(const QString& name, const QByteArray& bytes);

Q_SIGNALS:
    void themeModeChanged(frontdesk::ThemeMode mode);
    void textScaleChanged(int percent);
    void densityChanged(frontdesk::Density density);
    void motionChanged(frontdesk::Motion motion);
    void languageChanged(const QString& language);
    void closeActionChanged(frontdesk::CloseAction action);
    void enterSendsChanged(bool on);
    void notifyChanged();

private:
    [[nodiscard]] int choice(const char16_t* name, std::initializer_list<const char*> names) const;
    /// false: nothing changed.
    bool put(const char16_t* name, const QVariant& value);

    QSettings m_store;
};

}  // namespace frontdesk
