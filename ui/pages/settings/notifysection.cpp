// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/settings/notifysection.h"

#include "ui/bridge/preferences.h"
#include "ui/notify/notifysettings.h"
#include "ui/pages/settings/switchbox.h"
#include "ui/widgets/basics.h"
#include "ui/widgets/pagewheel.h"
#include "ui/widgets/textlabel.h"

#include <QComboBox>
#include <QLocale>
#include <QPushButton>
#include <QTime>
#include <QVBoxLayout>
#include <QVariant>

namespace frontdesk {
namespace {

const QString TestKey = QStringLiteral("test");
constexpr int StepMinutes = 30;

QList<std::pair<QString, QVariant>> timesOfDay(int chosen)
{
    QList<int> minutes;
    for (int minute = 0; minute < 24 * 60; minute += StepMinutes)
        minutes << minute;
    if (!minutes.contains(chosen)) {
        minutes << chosen;
        std::sort(minutes.begin(), minutes.end());
    }
    QList<std::pair<QString, QVariant>> list;
    for (const int minute : std::as_const(minutes))
        list.emplaceBack(QLocale().toString(QTime(minute / 60, minute % 60), QLocale::ShortFormat), minute);
    return list;
}

}  // namespace

SettingsSection NotifySection::description()
{
    return {QStringLiteral("notifications"), tr("Notifications"),
            tr("notes sound volume loudspeaker bell quiet hours silence test message text desktop"),
            [](const PageContext& context, QWidget* parent) -> QWidget* {
                return new NotifySection(context.preferences, parent);
            }};
}

NotifySection::NotifySection(Preferences& preferences, QWidget* parent) : QWidget(parent), m_preferences(preferences)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    addTest();
    addNotes();
    addSounds();
    addQuietHours();
    connect(&m_notes, &NoteOutput::availableChanged, this, &NotifySection::showAvailable);
    connect(&m_notes, &NoteOutput::shown, this, [this] { showResult(tr("The desktop took the note."), Tone::Ok); });
    connect(&m_notes, &NoteOutput::failed, this, [this](const QString&, const QString& why) {
        showResult(tr("The desktop did not take the note (%1).").arg(why), Tone::Urgent);
    });
    showAvailable();
}

void NotifySection::addTest()
{
    m_test = makeButton(tr("Show a note and play the sound"), ButtonKind::Plain, Icon::Bell);
    m_test->setObjectName(QStringLiteral("test-notifications"));
    connect(m_test, &QPushButton::clicked, this, &NotifySection::test);
    addRow(tr("Try it"), tr("A test of what this computer shows and plays, with the settings below."), m_test);
    m_test->setAccessibleName(m_test->text());
    m_result = new TextLabel({}, {13, QFont::Normal, Tone::Muted, TextFlow::Wrap});
    m_result->hide();
    layout()->addWidget(m_result);
}

void NotifySection::addNotes()
{
    m_service = new TextLabel({}, {13, QFont::Normal, Tone::Urgent, TextFlow::Wrap});
    layout()->addWidget(m_service);
    addSwitch(
        QStringLiteral("notes-urgent"), tr("Notes for waiting customers"),
        tr("A customer asks for a person, is passed on to you, or was left alone. While you are Available this cannot be silenced, with a sound every 10 seconds until somebody takes over; the switch counts while you are Away."),
        &NotifySettings::notesUrgent);
    addSwitch(QStringLiteral("notes-mine"), tr("Notes for my conversations"),
              tr("New messages, colleagues who would like to take over, and conversations that are given to you."),
              &NotifySettings::notesMine);
    addSwitch(QStringLiteral("show-text"), tr("Show the words of messages in notes"),
              tr("Switch this off when others can see the screen. The name of the customer is shown in any case."),
              &NotifySettings::showText);
}

void NotifySection::addSounds()
{
    addSwitch(QStringLiteral("sounds-urgent"), tr("Sound for waiting customers"),
              tr("Counts while you are Away. While you are Available the sound is always on."),
              &NotifySettings::soundsUrgent);
    addSwitch(QStringLiteral("sounds-mine"), tr("Sound for my conversations"),
              tr("Short, and at most one every 3 seconds."), &NotifySettings::soundsMine);
    const NotifySettings now = readNotifySettings(m_preferences);
    QList<Choice> devices{{tr("Like the system"), QString()}};
    bool found = now.device.isEmpty();
    for (const SoundDevice& device : m_sounds.devices()) {
        devices << Choice(device.name, device.id);
        found = found || device.id == now.device;
    }
    if (!found)
        devices << Choice(tr("The chosen one, which is not connected"), now.device);
    addChoice(tr("Sound output"),
              SoundPlayer::isBuiltIn() ? tr("When it is not connected, the system's output is used.")
                                       : tr("This build of Frontdesk has no sound."),
              devices, now.device, [](NotifySettings& s, const QVariant& value) { s.device = value.toString(); });
    QList<Choice> volumes;
    QList<int> steps{10, 25, 40, 55, 70, 85, 100};
    if (!steps.contains(now.volume))
        steps.prepend(now.volume);
    for (const int percent : std::as_const(steps))
        volumes << Choice(tr("%1%").arg(percent), percent);
    addChoice(tr("Volume"), tr("Of the sounds of Frontdesk; the computer's own volume counts as well."), volumes,
              now.volume, [](NotifySettings& s, const QVariant& value) { s.volume = value.toInt(); });
}

void NotifySection::addQuietHours()
{
    addSwitch(QStringLiteral("quiet-hours"), tr("Quiet hours"),
              tr("No notes and no sounds in this time, except for waiting customers while you are Available."),
              &NotifySettings::quietHours);
    const NotifySettings now = readNotifySettings(m_preferences);
    addChoice(tr("Quiet from"), {}, timesOfDay(now.quietFrom), now.quietFrom,
              [](NotifySettings& s, const QVariant& value) { s.quietFrom = value.toInt(); });
    addChoice(tr("Quiet until"), tr("An earlier time than the one above is on the next day."), timesOfDay(now.quietTo),
              now.quietTo, [](NotifySettings& s, const QVariant& value) { s.quietTo = value.toInt(); });
}

void NotifySection::addRow(const QString& name, const QString& about, QWidget* editor)
{
    auto* line = new QVBoxLayout;
    line->setContentsMargins(0, 10, 0, 10);
    line->setSpacing(5);
    line->addWidget(new TextLabel(name, {14, QFont::DemiBold, Tone::Text}));
    if (!about.isEmpty())
        line->addWidget(new TextLabel(about, {13, QFont::Normal, Tone::Muted, TextFlow::Wrap}));
    line->addWidget(editor, 0, Qt::AlignLeft);
    editor->setAccessibleName(name);
    editor->setAccessibleDescription(about);
    static_cast<QVBoxLayout*>(layout())->addLayout(line);
}

void NotifySection::addSwitch(const QString& id, const QString& name, const QString& about, bool NotifySettings::*field)
{
    auto* box = new SwitchBox;
    box->setObjectName(id);
    box->setChecked(readNotifySettings(m_preferences).*field);
    connect(box, &QAbstractButton::clicked, this,
            [this, field](bool on) { change([field, on](NotifySettings& s) { s.*field = on; }); });
    addRow(name, about, box);
}

QComboBox* NotifySection::addChoice(const QString& name, const QString& about, const QList<Choice>& choices,
                                    const QVariant& current,
                                    std::function<void(NotifySettings&, const QVariant&)> choose)
{
    auto* box = new QComboBox;
    leaveWheelToPage(box);
    box->setMinimumSize(scaled(220), scaled(34));
    for (const auto& [text, value] : choices)
        box->addItem(text, value);
    box->setCurrentIndex(box->findData(current));
    connect(box, &QComboBox::activated, this, [this, box, choose = std::move(choose)] {
        change([&choose, value = box->currentData()](NotifySettings& s) { choose(s, value); });
    });
    addRow(name, about, box);
    return box;
}

void NotifySection::change(const std::function<void(NotifySettings&)>& act)
{
    NotifySettings settings = readNotifySettings(m_preferences);
    act(settings);
    writeNotifySettings(m_preferences, settings);
}

void NotifySection::showAvailable()
{
    m_service->setVisible(!m_notes.available());
#ifdef Q_OS_UNIX
    m_service->setText(tr(
        "This desktop shows no notes: no notification service answers. Toasts in this window, the bell and the sounds work all the same."));
#else
    m_service->setText(tr(
        "Notes on the desktop work on Linux only. Toasts in this window, the bell and the sounds work all the same."));
#endif
}

void NotifySection::test()
{
    m_sounds.apply(readNotifySettings(m_preferences));
    m_sounds.play(Sound::Message);
    showResult(tr("The note was handed to the desktop, which has not answered yet."), Tone::Muted);
    m_notes.show(
        {.key = TestKey, .title = tr("A test from Frontdesk"), .body = tr("Notes of customers look like this.")});
}

QString NotifySection::soundSentence() const
{
    if (!SoundPlayer::isBuiltIn())
        return tr("This build of Frontdesk has no sound.");
    if (!m_sounds.available())
        return tr("No sound was played: this computer has no sound output.");
    return tr("The sound was sent to %1.").arg(m_sounds.currentDevice());
}

void NotifySection::showResult(const QString& noteSentence, Tone tone)
{
    //: Two whole sentences: what became of the note, what became of the sound.
    m_result->setText(tr("%1 %2").arg(noteSentence, soundSentence()));
    m_result->setTone(tone);
    m_result->show();
}

QString NotifySection::result() const { return m_result->text(); }

}  // namespace frontdesk
