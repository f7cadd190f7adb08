// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bridge/preferences.h"

namespace frontdesk {
namespace {

constexpr const char16_t* ThemeKey = u"look/theme";
constexpr const char16_t* ScaleKey = u"look/text_scale";
constexpr const char16_t* DensityKey = u"look/density";
constexpr const char16_t* MotionKey = u"look/motion";
constexpr const char16_t* LanguageKey = u"look/language";
constexpr const char16_t* CloseKey = u"window/close_action";
constexpr const char16_t* PageKey = u"window/page";
constexpr const char16_t* RecentKey = u"palette/recent";
constexpr const char16_t* EnterKey = u"composer/enter_sends";
constexpr const char16_t* DetailsKey = u"inbox/details";
constexpr int MaxRecent = 8;

const QString ShortcutGroup = QStringLiteral("shortcuts");

constexpr std::initializer_list<const char*> ThemeNames = {"system", "light", "dark"};
constexpr std::initializer_list<const char*> DensityNames = {"comfortable", "compact"};
constexpr std::initializer_list<const char*> MotionNames = {"system", "full", "reduced"};
constexpr std::initializer_list<const char*> CloseNames = {"ask", "tray", "quit"};

QString key(const char16_t* name) { return QString::fromUtf16(name); }

template <class Choice>
QString nameOf(Choice choice, std::initializer_list<const char*> names)
{
    return QString::fromLatin1(names.begin()[int(choice)]);
}

}  // namespace

Preferences::Preferences(const QString& file, QObject* parent) : QObject(parent), m_store(file, QSettings::IniFormat) {}

int Preferences::choice(const char16_t* name, std::initializer_list<const char*> names) const
{
    const QString value = m_store.value(key(name)).toString();
    int index = 0;
    for (const char* each : names) {
        if (value == QLatin1String(each))
            return index;
        ++index;
    }
    return 0;
}

bool Preferences::put(const char16_t* name, const QVariant& value)
{
    if (m_store.value(key(name)) == value)
        return false;
    m_store.setValue(key(name), value);
    return true;
}

ThemeMode Preferences::themeMode() const { return ThemeMode(choice(ThemeKey, ThemeNames)); }

void Preferences::setThemeMode(ThemeMode mode)
{
    put(ThemeKey, nameOf(mode, ThemeNames));
    Q_EMIT themeModeChanged(mode);
}

int Preferences::textScale() const
{
    bool number = false;
    const int percent = m_store.value(key(ScaleKey)).toInt(&number);
    return number ? qBound(90, percent, 150) : 100;
}

void Preferences::setTextScale(int percent)
{
    const int scale = qBound(90, percent, 150);
    put(ScaleKey, scale);
    Q_EMIT textScaleChanged(scale);
}

Density Preferences::density() const { return Density(choice(DensityKey, DensityNames)); }

void Preferences::setDensity(Density density)
{
    if (put(DensityKey, nameOf(density, DensityNames)))
        Q_EMIT densityChanged(density);
}

Motion Preferences::motion() const { return Motion(choice(MotionKey, MotionNames)); }

void Preferences::setMotion(Motion motion)
{
    if (put(MotionKey, nameOf(motion, MotionNames)))
        Q_EMIT motionChanged(motion);
}

QString Preferences::language() const { return m_store.value(key(LanguageKey)).toString(); }

void Preferences::setLanguage(const QString& language)
{
    if (put(LanguageKey, language))
        Q_EMIT languageChanged(language);
}

CloseAction Preferences::closeAction() const { return CloseAction(choice(CloseKey, CloseNames)); }

void Preferences::setCloseAction(CloseAction action)
{
    if (put(CloseKey, nameOf(action, CloseNames)))
        Q_EMIT closeActionChanged(action);
}

bool Preferences::enterSends() const { return m_store.value(key(EnterKey), false).toBool(); }

void Preferences::setEnterSends(bool on)
{
    m_store.setValue(key(EnterKey), on);
    Q_EMIT enterSendsChanged(on);
}

bool Preferences::detailsShown() const { return m_store.value(key(DetailsKey), true).toBool(); }

void Preferences::setDetailsShown(bool shown) { m_store.setValue(key(DetailsKey), shown); }

QString Preferences::lastPage() const { return m_store.value(key(PageKey)).toString(); }

void Preferences::setLastPage(const QString& id) { put(PageKey, id); }

QHash<QString, QString> Preferences::shortcuts() const
{
    QHash<QString, QString> all;
    const QString prefix = ShortcutGroup % u'/';
    for (const QString& name : m_store.allKeys())
        if (name.startsWith(prefix))
            all.insert(name.mid(prefix.size()), m_store.value(name).toString());
    return all;
}

void Preferences::setShortcut(const QString& action, const QString& keys)
{
    m_store.setValue(ShortcutGroup % u'/' % action, keys);
}

void Preferences::removeShortcut(const QString& action) { m_store.remove(ShortcutGroup % u'/' % action); }

QStringList Preferences::recentCommands() const { return m_store.value(key(RecentKey)).toStringList(); }

void Preferences::addRecentCommand(const QString& id)
{
    QStringList all = recentCommands();
    all.removeAll(id);
    all.prepend(id);
    while (all.size() > MaxRecent)
        all.removeLast();
    m_store.setValue(key(RecentKey), all);
}

QVariant Preferences::notifyValue(const QString& name, const QVariant& fallback) const
{
    return m_store.value(u"notify/" % name, fallback);
}

void Preferences::setNotifyValue(const QString& name, const QVariant& value)
{
    m_store.setValue(u"notify/" % name, value);
    Q_EMIT notifyChanged();
}

QByteArray Preferences::blob(const QString& name) const { return m_store.value(u"window/" % name).toByteArray(); }

void Preferences::setBlob(const QString& name, const QByteArray& bytes) { m_store.setValue(u"window/" % name, bytes); }

}  // namespace frontdesk
