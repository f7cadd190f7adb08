// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/languageswitch.h"

#include "ui/theme/pseudotranslator.h"

#include <QGuiApplication>
#include <QLibraryInfo>
#include <QLocale>

namespace frontdesk {
namespace {

const QString System = QStringLiteral("system");
const QString Pseudo = QStringLiteral("qps-ploc");
const QString PseudoMirrored = QStringLiteral("qps-plocm");

QString& chosen()
{
    static QString name = System;
    return name;
}

const QStringList& translated()
{
    static const QStringList names{QStringLiteral("en"), QStringLiteral("de"), QStringLiteral("es")};
    return names;
}

/// The desktop's regional form of the language where it has one (de_AT for "de").
QLocale localeFor(const QString& language)
{
    const QLocale system = QLocale::system();
    const QLocale wanted(language);
    return system.language() == wanted.language() ? system
           : language == u"en"                    ? QLocale(QLocale::English, system.territory())
                                                  : wanted;
}

}  // namespace

LanguageSwitch::LanguageSwitch() : m_direction(QGuiApplication::layoutDirection()) {}

LanguageSwitch::~LanguageSwitch()
{
    for (const auto& translator : m_translators)
        QCoreApplication::removeTranslator(translator.get());
    chosen() = System;
    QGuiApplication::setLayoutDirection(m_direction);
}

void LanguageSwitch::install(std::unique_ptr<QTranslator> translator)
{
    QCoreApplication::installTranslator(translator.get());
    m_translators.push_back(std::move(translator));
}

void LanguageSwitch::apply(const QString& language)
{
    for (const auto& translator : m_translators)
        QCoreApplication::removeTranslator(translator.get());
    m_translators.clear();
    const bool pseudo = language == Pseudo || language == PseudoMirrored;
    chosen() = pseudo || translated().contains(language) ? language : System;
    QGuiApplication::setLayoutDirection(language == PseudoMirrored ? Qt::RightToLeft : m_direction);
    if (pseudo) {
        QLocale::setDefault(QLocale(QLocale::English));
        install(std::make_unique<PseudoTranslator>());
        return;
    }
    QString name = chosen();
    if (name == System)
        name = QLocale::system().name().section(u'_', 0, 0);
    if (!translated().contains(name))
        name = QStringLiteral("en");
    QLocale::setDefault(localeFor(name));
    auto qt = std::make_unique<QTranslator>();
    if (qt->load(u"qtbase_" % name, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        install(std::move(qt));
    auto own = std::make_unique<QTranslator>();
    if (own->load(u":/i18n/frontdesk_" % name % u".qm"))
        install(std::move(own));
}

QString LanguageSwitch::current() { return chosen(); }

QStringList LanguageSwitch::choices() { return QStringList{System} + translated(); }

QString LanguageSwitch::choiceName(const QString& language)
{
    if (language == System)
        return QCoreApplication::translate("frontdesk::LanguageSwitch", "Language of the system");
    // Qt names the locale: "American English", "Español de España".
    if (language == u"en")
        return QStringLiteral("English");
    if (language == u"es")
        return QStringLiteral("Español");
    QString name = QLocale(language).nativeLanguageName();
    if (!name.isEmpty())
        name[0] = name[0].toUpper();
    return name;
}

}  // namespace frontdesk
