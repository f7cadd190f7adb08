// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>
#include <QStringList>

#include <memory>
#include <vector>

class QTranslator;

namespace frontdesk {

/// The language of the process: translators, QLocale's default and the direction of layouts. Windows made before a
/// change keep their old texts, so they are made again. GUI thread only; one per process.
class LanguageSwitch {
public:
    LanguageSwitch();
    ~LanguageSwitch();
    Q_DISABLE_COPY_MOVE(LanguageSwitch)

    /// "system", "en", "de", "es"; "qps-ploc" and "qps-plocm" are for tests of layouts. Others count as "system".
    void apply(const QString& language);
    /// As given to apply(), or "system".
    [[nodiscard]] static QString current();
    /// What people may choose.
    [[nodiscard]] static QStringList choices();
    /// In its own language; "system" is translated.
    [[nodiscard]] static QString choiceName(const QString& language);

private:
    void install(std::unique_ptr<QTranslator> translator);
    std::vector<std::unique_ptr<QTranslator>> m_translators;
    Qt::LayoutDirection m_direction;  ///< of the start: -reverse stays what it is
};

}  // namespace frontdesk
