// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bridge/preferences.h"

namespace frontdesk {
namespace {

constexpr const char16_t* ThemeKey = u"look/theme";
constexpr const char16_t* ScaleKey = u"look/text_scale";
constexpr const char16_t* EnterKey = u"composer/enter_sends";
constexpr const char16_t* DetailsKey = u"inbox/details";

QString key(const char16_t* name) { return QString::fromUtf16(name); }

}  // namespace

Preferences::Preferences(const QString& file, QObject* parent) : QObject(parent), m_store(file, QSettings::IniFormat) {}

ThemeMode Preferences::themeMode() const
{
    const QString name = m_store.value(key(ThemeKey)).toString();
    return name == u"light" ? ThemeMode::Light : name == u"dark" ? ThemeMode::Dark : ThemeMode::System;
}

void Preferences::setThemeMode(ThemeMode mode)
{
    const char* name = mode == ThemeMode::Light ? "light" : mode == ThemeMode::Dark ? "dark" : "system";
    m_store.setValue(key(ThemeKey), QString::fromLatin1(name));
}

int Preferences::textScale() const { return m_store.value(key(ScaleKey), 100).toInt(); }

void Preferences::setTextScale(int percent) { m_store.setValue(key(ScaleKey), percent); }

bool Preferences::enterSends() const { return m_store.value(key(EnterKey), false).toBool(); }

void Preferences::setEnterSends(bool on)
{
    m_store.setValue(key(EnterKey), on);
    Q_EMIT enterSendsChanged(on);
}

bool Preferences::detailsShown() const { return m_store.value(key(DetailsKey), true).toBool(); }

void Preferences::setDetailsShown(bool shown) { m_store.setValue(key(DetailsKey), shown); }

QByteArray Preferences::blob(const QString& name) const { return m_store.value(u"window/" % name).toByteArray(); }

void Preferences::setBlob(const QString& name, const QByteArray& bytes) { m_store.setValue(u"window/" % name, bytes); }

}  // namespace frontdesk
