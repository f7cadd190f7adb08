// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/settings/windowsection.h"

#include "ui/bridge/preferences.h"
#include "ui/pages/settings/switchbox.h"
#include "ui/shell/languageswitch.h"
#include "ui/theme/theme.h"
#include "ui/widgets/pagewheel.h"
#include "ui/widgets/textlabel.h"

#include <QComboBox>
#include <QVBoxLayout>
#include <QVariant>

namespace frontdesk {

SettingsSection WindowSection::description()
{
    return {QStringLiteral("window"), tr("This window"),
            tr("theme colours dark light text size rows motion language enter close"),
            [](const PageContext& context, QWidget* parent) -> QWidget* {
                return new WindowSection(context.preferences, parent);
            }};
}

WindowSection::WindowSection(Preferences& preferences, QWidget* parent) : QWidget(parent), m_preferences(preferences)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    addLook();
    addHabits();
}

void WindowSection::addLook()
{
    Preferences& p = m_preferences;
    addChoice(tr("Colours"), tr("Light, dark, or as the desktop is set."),
              {{tr("Like the system"), int(ThemeMode::System)},
               {tr("Light"), int(ThemeMode::Light)},
               {tr("Dark"), int(ThemeMode::Dark)}},
              int(p.themeMode()), [&p](const QVariant& value) { p.setThemeMode(ThemeMode(value.toInt())); });
    QList<Choice> sizes;
    for (const int percent : {90, 100, 110, 125, 150})
        sizes << Choice(tr("%1%").arg(percent), percent);
    addChoice(tr("Text size"), tr("Of everything in this window."), sizes, p.textScale(),
              [&p](const QVariant& value) { p.setTextScale(value.toInt()); });
    addChoice(tr("Rows of lists"), tr("Compact rows show more conversations at once."),
              {{tr("Comfortable"), int(Density::Comfortable)}, {tr("Compact"), int(Density::Compact)}},
              int(p.density()), [&p](const QVariant& value) { p.setDensity(Density(value.toInt())); });
    addChoice(tr("Motion"), tr("Reduced motion shows changes without sliding and blinking."),
              {{tr("Like the system"), int(Motion::System)},
               {tr("Full"), int(Motion::Full)},
               {tr("Reduced"), int(Motion::Reduced)}},
              int(p.motion()), [&p](const QVariant& value) { p.setMotion(Motion(value.toInt())); });
    QList<Choice> languages;
    for (const QString& language : LanguageSwitch::choices())
        languages << Choice(LanguageSwitch::choiceName(language), language);
    addChoice(tr("Language"), tr("Of the window; customers choose theirs in the chat."), languages,
              LanguageSwitch::current(), [&p](const QVariant& value) { p.setLanguage(value.toString()); });
}

void WindowSection::addHabits()
{
    Preferences& p = m_preferences;
    addSwitch(tr("Enter sends the reply"),
              tr("Shift+Enter then begins a new line. When this is off, Ctrl+Enter sends."), p.enterSends(),
              [&p](bool on) { p.setEnterSends(on); });
    addChoice(tr("Closing the window"),
              tr("In the background Frontdesk goes on answering; it then stands in the tray."),
              {{tr("Ask me"), int(CloseAction::Ask)},
               {tr("Go on in the background"), int(CloseAction::Tray)},
               {tr("End the program"), int(CloseAction::Quit)}},
              int(p.closeAction()), [&p](const QVariant& value) { p.setCloseAction(CloseAction(value.toInt())); });
}

void WindowSection::addRow(const QString& name, const QString& about, QWidget* editor)
{
    auto* line = new QVBoxLayout;
    line->setContentsMargins(0, 10, 0, 10);
    line->setSpacing(5);
    line->addWidget(new TextLabel(name, {14, QFont::DemiBold, Tone::Text}));
    line->addWidget(new TextLabel(about, {13, QFont::Normal, Tone::Muted, TextFlow::Wrap}));
    line->addWidget(editor, 0, Qt::AlignLeft);
    editor->setAccessibleName(name);
    editor->setAccessibleDescription(about);
    static_cast<QVBoxLayout*>(layout())->addLayout(line);
}

QComboBox* WindowSection::addChoice(const QString& name, const QString& about, const QList<Choice>& choices,
                                    const QVariant& current, std::function<void(const QVariant&)> choose)
{
    auto* box = new QComboBox;
    leaveWheelToPage(box);
    box->setMinimumSize(scaled(220), scaled(34));
    for (const auto& [text, value] : choices)
        box->addItem(text, value);
    box->setCurrentIndex(box->findData(current));
    // Later: another language rebuilds the window, and this list with it.
    connect(box, &QComboBox::activated, this, [this, box, choose = std::move(choose)] {
        QMetaObject::invokeMethod(
            &m_preferences, [choose, value = box->currentData()] { choose(value); }, Qt::QueuedConnection);
    });
    addRow(name, about, box);
    return box;
}

void WindowSection::addSwitch(const QString& name, const QString& about, bool on, std::function<void(bool)> choose)
{
    auto* box = new SwitchBox;
    box->setChecked(on);
    connect(box, &QAbstractButton::clicked, this, std::move(choose));
    addRow(name, about, box);
}

}  // namespace frontdesk
