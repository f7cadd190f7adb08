// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/theme/theme.h"

#include <QByteArray>
#include <QObject>
#include <QSettings>

namespace frontdesk {

/// What this user set in this window: look, sizes, habits. No customer data. GUI thread only.
class Preferences final : public QObject {
    Q_OBJECT

public:
    /// An INI file; created on the first change.
    explicit Preferences(const QString& file, QObject* parent = nullptr);

    [[nodiscard]] ThemeMode themeMode() const;
    void setThemeMode(ThemeMode mode);
    [[nodiscard]] int textScale() const;          ///< percent
    void setTextScale(int percent);
    [[nodiscard]] bool enterSends() const;
    void setEnterSends(bool on);
    [[nodiscard]] bool detailsShown() const;
    void setDetailsShown(bool shown);
    [[nodiscard]] QByteArray blob(const QString& name) const;   ///< geometry and splitter states
    void setBlob(const QString& name, const QByteArray& bytes);

Q_SIGNALS:
    void enterSendsChanged(bool on);

private:
    QSettings m_store;
};

}  // namespace frontdesk
